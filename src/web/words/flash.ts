// What is said once after something was done. The server keeps only the key in a cookie; the words are chosen here.

import { both } from '../language.ts';

export const flashWords = both(
  {
    'client-added': 'De cliënt is toegevoegd.',
    'intake-saved': 'De gegevens zijn bewaard.',
    'note-saved': 'De notitie is bewaard.',
    'note-corrected': 'De notitie is verbeterd. De eerdere tekst blijft staan.',
    'document-added': 'Het document is toegevoegd.',
    'consent-given': 'Uw ja is vastgelegd.',
    'consent-refused': 'Uw nee is vastgelegd.',
    'consent-withdrawn': 'Uw toestemming is ingetrokken. Dat geldt vanaf nu.',
    'question-asked': 'Uw vraag is gesteld.',
    'access-asked': 'De vraag is verstuurd.',
    'emergency-started': 'De noodtoegang is begonnen.',
    'emergency-ended': 'De noodtoegang is gestopt.',
    'judgement-saved': 'Het oordeel is vastgelegd.',
    'week-signed': 'De week is afgetekend.',
    'signed-out': 'U bent afgemeld.',
  },
  {
    'client-added': 'The client has been added.',
    'intake-saved': 'The data have been saved.',
    'note-saved': 'The note has been saved.',
    'note-corrected': 'The note has been corrected. The earlier text stays.',
    'document-added': 'The document has been added.',
    'consent-given': 'Your yes has been recorded.',
    'consent-refused': 'Your no has been recorded.',
    'consent-withdrawn': 'Your consent has been withdrawn. That holds from now on.',
    'question-asked': 'Your question has been asked.',
    'access-asked': 'The question has been sent.',
    'emergency-started': 'Emergency access has begun.',
    'emergency-ended': 'Emergency access has ended.',
    'judgement-saved': 'The judgement has been recorded.',
    'week-signed': 'The week has been signed off.',
    'signed-out': 'You have signed out.',
  },
);

/** Key of something that was done. */
export type FlashKey = keyof (typeof flashWords)['nl'];

/** The words for a key from outside; undefined when it is none of ours. */
export function flashOf(key: string | undefined, lang: 'nl' | 'en'): string | undefined {
  return key !== undefined && Object.hasOwn(flashWords[lang], key) ? flashWords[lang][key as FlashKey] : undefined;
}
