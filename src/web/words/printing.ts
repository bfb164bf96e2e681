// Words of a file that is long to print.

import { both } from '../language.ts';

export const printingWords = both(
  {
    running: 'Wij drukken het dossier af',
    runningLead: 'Het dossier is lang. U kunt deze pagina sluiten en later terugkomen.',
    progress: (percent: number) => `${percent} procent`,
    stop: 'Stop',
    ready: 'De afdruk is klaar',
    readyLead: 'Hij staat hier een uur, versleuteld en alleen voor u. Meenemen komt in het logboek.',
    take: 'Neem de afdruk mee',
    drop: 'Gooi de afdruk weg',
    stopped: 'Gestopt',
    stoppedLead: 'Er is niets afgedrukt.',
    gone: 'De afdruk is weg',
    goneLead: 'Het uur is om. Druk het dossier opnieuw af als u het nog nodig heeft.',
    failed: 'Afdrukken is niet gelukt',
    failedLead: 'Wat u mag zien is net veranderd, of de afdruk kon niet worden gemaakt. Probeer het opnieuw.',
    changed: 'Er is iets veranderd',
    stale: 'Wat u van dit dossier mag zien is veranderd. Deze afdruk is weggegooid; druk het dossier opnieuw af.',
    back: 'Terug naar het dossier',
  },
  {
    running: 'We are printing the file',
    runningLead: 'The file is long. You can close this page and come back later.',
    progress: (percent: number) => `${percent} per cent`,
    stop: 'Stop',
    ready: 'The print is ready',
    readyLead: 'It stays here for an hour, encrypted and for you only. Taking it is written in the log.',
    take: 'Take the print along',
    drop: 'Throw the print away',
    stopped: 'Stopped',
    stoppedLead: 'Nothing was printed.',
    gone: 'The print is gone',
    goneLead: 'The hour is over. Print the file again when you still need it.',
    failed: 'Printing failed',
    failedLead: 'What you may see has just changed, or the print could not be made. Try again.',
    changed: 'Something changed',
    stale: 'What you may see of this file has changed. This print was thrown away; print the file again.',
    back: 'Back to the file',
  },
);
