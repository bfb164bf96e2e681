// What do we say once, after something was saved? A code travels in the cookie, the words stand here.

import type { Said } from '../../web/index.ts';

const FLASHES: Readonly<Record<string, Said>> = {
  'note-saved': { nl: 'Opgeslagen.', en: 'Saved.' },
  'note-corrected': { nl: 'Verbeterd. De oude tekst blijft bewaard.', en: 'Corrected. The old text is kept.' },
  declared: { nl: 'Uw woorden staan erbij.', en: 'Your words stand beside it.' },
  'form-saved': { nl: 'Opgeslagen.', en: 'Saved.' },
  'form-changed': { nl: 'Veranderd. De eerdere tekst blijft bewaard.', en: 'Changed. The earlier text is kept.' },
  'handed-over': { nl: 'Overgedragen. De collega zit nu in het team.', en: 'Handed over. The colleague is in the team now.' },
  'care-ended': { nl: 'De zorg is afgesloten. De bewaartermijn loopt.', en: 'Care has ended. The retention term runs.' },
  'client-added': { nl: 'Het dossier is gemaakt.', en: 'The file has been made.' },
  'consent-given': { nl: 'U zei ja. Dat geldt vanaf nu.', en: 'You said yes. That counts from now.' },
  'consent-refused': { nl: 'U zei nee. Dat geldt vanaf nu.', en: 'You said no. That counts from now.' },
  'consent-withdrawn': { nl: 'Ingetrokken. Dat geldt vanaf nu.', en: 'Withdrawn. That counts from now.' },
  'consent-changed': {
    nl: 'De tekst is net veranderd. Lees hem opnieuw en antwoord dan.',
    en: 'The text has just changed. Read it again and then answer.',
  },
};

export type FlashCode = keyof typeof FLASHES;

export function flashWords(code: string | undefined): Said | undefined {
  return code === undefined ? undefined : FLASHES[code];
}
