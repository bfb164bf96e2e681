// Words of the list of files.

import { both, counted } from '../language.ts';

export const filesWords = both(
  {
    title: 'Dossiers',
    lead: 'Alleen dossiers van het eigen team.',
    leadAll: 'Alleen dossiers die bij deze taak horen.',
    search: 'Zoek een dossier',
    searchHint:
      'Naam, geboortedatum (dd-mm-jjjj), dossiernummer of woorden uit een verslag. Zoeken komt in het logboek, zonder de woorden.',
    go: 'Zoek',
    all: 'Alle dossiers',
    found: (n: number) => `${counted(n, 'dossier', 'dossiers')} gevonden`,
    notFound: 'Niets gevonden in deze dossiers.',
    notFoundNote: 'Dit zegt niets over mensen buiten het team. Klopt de naam? Vraag dan de regiebehandelaar.',
    none: 'Er zijn nu geen dossiers om te openen.',
    noneNote: 'Vraag een regiebehandelaar om een plek in een team.',
    mine: 'Mijn dossiers',
    add: 'Voeg een cliënt toe',
    takeOver: 'Neem een lijst cliënten over',
    age: (age: number, day: string) => `${age} jaar, ${day}`,
    restricted: 'Op slot',
    ended: 'Zorg gestopt',
    emergency: 'Noodtoegang loopt',
    inText: 'Gevonden in een tekst in dit dossier.',
  },
  {
    title: 'Files',
    lead: 'Only files of your own team.',
    leadAll: 'Only files that belong to this task.',
    search: 'Search for a file',
    searchHint:
      'Name, date of birth (dd-mm-yyyy), file number or words from a note. Searching is written in the log, without the words.',
    go: 'Search',
    all: 'All files',
    found: (n: number) => `${counted(n, 'file', 'files')} found`,
    notFound: 'Nothing found in these files.',
    notFoundNote: 'This says nothing about people outside your team. Is the name right? Then ask the lead practitioner.',
    none: 'There are no files to open now.',
    noneNote: 'Ask a lead practitioner for a place in a team.',
    mine: 'My files',
    add: 'Add a client',
    takeOver: 'Take over a list of clients',
    age: (age: number, day: string) => `${age} years old, ${day}`,
    restricted: 'Restricted',
    ended: 'Care ended',
    emergency: 'Emergency access is running',
    inText: 'Found in a text in this file.',
  },
);
