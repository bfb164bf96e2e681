// What do we say once, after something was saved? A code travels in the cookie, the words stand here.

import type { Said } from '../../web/index.ts';

const FLASHES: Readonly<Record<string, Said>> = {
  'note-saved': { nl: 'Opgeslagen.', en: 'Saved.' },
  'note-corrected': { nl: 'Verbeterd. De oude tekst blijft bewaard.', en: 'Corrected. The old text is kept.' },
  'draft-kept': { nl: 'Bewaard als concept.', en: 'Kept as a draft.' },
  'draft-empty': { nl: 'Er stond nog niets. Er is niets bewaard.', en: 'There was nothing yet. Nothing was kept.' },
  'draft-gone': { nl: 'Weggegooid.', en: 'Thrown away.' },
  'text-waits': {
    nl: 'U was niet meer aangemeld. Uw tekst is niet weg: meld u aan in deze browser en ga verder waar u was.',
    en: 'You were no longer signed in. Your text is not lost: sign in in this browser and go on where you were.',
  },
  'text-back': {
    nl: 'Uw tekst is terug. Hij is nog niet opgeslagen.',
    en: 'Your text is back. It has not been saved yet.',
  },
  'out-everywhere': { nl: 'U bent overal afgemeld.', en: 'You are signed out everywhere.' },
  declared: { nl: 'Uw woorden staan erbij.', en: 'Your words stand beside it.' },
  'document-added': { nl: 'Het document is toegevoegd.', en: 'The document has been added.' },
  'document-version': {
    nl: 'De nieuwe versie is toegevoegd. De vorige blijft bewaard.',
    en: 'The new version has been added. The one before is kept.',
  },
  'others-marked': {
    nl: 'Bewaard. Wat over iemand anders gaat, staat in geen kopie meer.',
    en: 'Saved. What is about somebody else is in no copy any more.',
  },
  'paper-written': { nl: 'Opgeschreven.', en: 'Written down.' },
  'form-saved': { nl: 'Opgeslagen.', en: 'Saved.' },
  'form-changed': { nl: 'Veranderd. De eerdere tekst blijft bewaard.', en: 'Changed. The earlier text is kept.' },
  'handed-over': { nl: 'Overgedragen. De collega zit nu in het team.', en: 'Handed over. The colleague is in the team now.' },
  'care-ended': { nl: 'De zorg is afgesloten. De bewaartermijn loopt.', en: 'Care has ended. The retention term runs.' },
  'client-added': { nl: 'Het dossier is gemaakt.', en: 'The file has been made.' },
  'emergency-started': { nl: 'De noodtoegang is begonnen.', en: 'Emergency access has begun.' },
  'emergency-ended': { nl: 'De noodtoegang is gestopt.', en: 'Emergency access has ended.' },
  restricted: { nl: 'Het staat op slot.', en: 'It is restricted.' },
  announced: { nl: 'Vastgelegd: de cliënt weet het.', en: 'Recorded: the client knows.' },
  lifted: { nl: 'Het slot is eraf.', en: 'The restriction is lifted.' },
  'not-announced': { nl: 'Zeg het eerst aan de cliënt.', en: 'Tell the client first.' },
  recorded: { nl: 'Vastgelegd. Het geldt vanaf nu.', en: 'Recorded. It counts from now.' },
  'judgement-saved': { nl: 'Het oordeel is vastgelegd.', en: 'The judgement has been recorded.' },
  'week-signed': { nl: 'De week is afgetekend.', en: 'The week has been signed off.' },
  'question-again': {
    nl: 'U vroeg dit al. Uw eerste vraag loopt.',
    en: 'You asked this already. Your first question runs.',
  },
  'question-asked': { nl: 'Uw vraag is gesteld.', en: 'Your question has been asked.' },
  'question-answered': { nl: 'Het antwoord is verstuurd.', en: 'The answer has been sent.' },
  'correction-asked': {
    nl: 'Uw vraag is verstuurd. Hier ziet u het antwoord.',
    en: 'Your request has been sent. The answer will stand here.',
  },
  'correction-answered': { nl: 'Beantwoord. Wie het vroeg kan het lezen.', en: 'Answered. Whoever asked can read it.' },
  'question-handled': { nl: 'Klaar. De vraag wordt vanzelf gewist.', en: 'Done. The question will be erased by itself.' },
  'question-registered': {
    nl: 'De vraag is gesloten. Neem hier over wat u voor de aanmelding nodig hebt.',
    en: 'The question is closed. Take over here what you need for the registration.',
  },
  'question-redacted': { nl: 'Weggelaten. Die woorden zijn nergens meer.', en: 'Left out. Those words are nowhere any more.' },
  attested: {
    nl: 'Uw verklaring staat vast. Zij is te lezen bij het bewijs.',
    en: 'Your attestation is recorded. It can be read with the proof.',
  },
  'attest-withdrawn': {
    nl: 'Ingetrokken. De zin staat nu als niet bewezen.',
    en: 'Withdrawn. The sentence now stands as not proven.',
  },
  objected: {
    nl: 'Het is dicht. Iemand van je hulpverleners kijkt ernaar.',
    en: 'It is closed. One of your care workers looks at it.',
  },
  'objection-back': { nl: 'Teruggenomen. Het is weer open.', en: 'Taken back. It is open again.' },
  invited: { nl: 'De uitnodiging is verstuurd.', en: 'The invitation has been sent.' },
  'person-saved': { nl: 'Bewaard.', en: 'Saved.' },
  'person-closed': { nl: 'De toegang is gesloten.', en: 'Access has been closed.' },
  promised: { nl: 'Dank u. U bent nu gebonden aan geheimhouding.', en: 'Thank you. You are now bound to secrecy.' },
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
