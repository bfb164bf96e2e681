// What can be wrong with a line, in words: what it is and what to do now. The code stands in the report, the words are said here.

import type { Text } from '../../policy/index.ts';

const t = (nl: string, en: string): Text => ({ nl, en });

export const LINE_MISTAKES = {
  'name-missing': t('Er staat geen naam. Vul hem in in uw bestand.', 'There is no name. Fill it in in your file.'),
  'name-too-long': t('Deze naam is te lang.', 'This name is too long.'),
  'name-control': t('In deze naam staan tekens die niet kunnen.', 'This name holds characters that cannot be there.'),
  'day-missing': t('Er staat geen datum.', 'There is no date.'),
  'day-impossible': t(
    'Deze datum bestaat niet. Schrijf dag, maand en jaar: 3-5-2012.',
    'This date does not exist. Write day, month and year: 3-5-2012.',
  ),
  'day-short-year': t(
    'Het jaartal heeft twee cijfers. Schrijf het voluit: 3-5-2012.',
    'The year has two digits. Write it in full: 3-5-2012.',
  ),
  'birth-in-future': t('De geboortedatum ligt in de toekomst.', 'The date of birth lies in the future.'),
  'birth-too-long-ago': t('De geboortedatum is te lang geleden.', 'The date of birth is too long ago.'),
  'parent-younger': t(
    'De ouder is jonger dan het kind, of te jong om ouder te zijn.',
    'The parent is younger than the child, or too young to be a parent.',
  ),
  'bsn-eleven-test': t('Dit is geen geldig BSN. Kijk of elk cijfer klopt.', 'This is not a valid BSN. Check each digit.'),
  'bsn-twice': t('Dit BSN staat eerder in dit bestand.', 'This BSN stands earlier in this file.'),
  'bsn-taken': t(
    'Dit BSN staat al in het systeem. Kijk of deze cliënt er al is.',
    'This BSN is in the system already. See whether this client is there.',
  ),
  'person-twice': t(
    'Dezelfde naam en geboortedatum staan eerder in dit bestand.',
    'The same name and date of birth stand earlier in this file.',
  ),
  'person-known': t(
    'Een cliënt met deze naam en geboortedatum staat al in uw dossiers.',
    'A client with this name and date of birth is in your files already.',
  ),
  'number-twice': t('Dit dossiernummer staat eerder in dit bestand.', 'This file number stands earlier in this file.'),
  'number-taken': t('Dit dossiernummer bestaat al.', 'This file number exists already.'),
  'number-form': t(
    'Een dossiernummer heeft hoogstens 40 letters, cijfers, punten en streepjes.',
    'A file number has at most 40 letters, digits, dots and hyphens.',
  ),
  'service-unknown': t('Deze hulp staat niet in uw beleid.', 'This help is not in your policy.'),
  'staff-unknown': t(
    'Wij vinden geen medewerker met deze naam of dit e-mailadres.',
    'We find no member of staff with this name or e-mail address.',
  ),
  'staff-two': t(
    'Twee medewerkers heten zo. Gebruik het e-mailadres.',
    'Two members of staff have this name. Use the e-mail address.',
  ),
  'care-before-birth': t(
    'Op de eerste dag van de hulp was deze cliënt nog niet geboren.',
    'This client was not born yet on the first day of the help.',
  ),
  'care-too-far': t(
    'De eerste dag van de hulp is meer dan twee jaar vooruit.',
    'The first day of the help is more than two years ahead.',
  ),
  'phone-wrong': t('Dit is geen telefoonnummer.', 'This is not a telephone number.'),
  'email-wrong': t('Dit is geen e-mailadres.', 'This is not an e-mail address.'),
  'text-too-long': t('Deze cel heeft meer dan 2.000 tekens.', 'This cell has more than 2,000 characters.'),
  'cells-shifted': t(
    'Deze regel heeft meer cellen dan er koppen zijn. Kijk of er een scheidingsteken te veel staat.',
    'This line has more cells than there are headings. See whether there is a separator too many.',
  ),
  formula: t(
    'In deze cel staat een formule. Bewaar het bestand met waarden.',
    'This cell holds a formula. Save the file with values.',
  ),
  'measure-missing': t(
    'Zet op deze regel of de cliënt onder curatele, bewind of mentorschap staat, of: geen.',
    'Say on this line whether the client is under curatele, bewind or mentorschap, or: none.',
  ),
  'consent-missing': t(
    'Voor deze cliënt is eerst schriftelijke toestemming nodig, zo staat het in de verklaring. Zet in het bestand wie die gaf (voor- en achternaam), wie dat is en wanneer.',
    'This client needs written consent first, as the statement says. Put into the file who gave it (first and last name), who that is and when.',
  ),
  'consent-role': t(
    'Zet erbij wie toestemming gaf, met een woord uit uw verklaring: bijvoorbeeld ouder of voogd.',
    'Say who consented, with a word of your statement: for instance parent or guardian.',
  ),
  'consent-too-young': t(
    'Deze cliënt is nog geen 16 en kan niet alleen toestemming geven.',
    'This client is not 16 yet and cannot consent alone.',
  ),
  'consent-day': t('Zet erbij wanneer de toestemming is getekend: 3-5-2012.', 'Say when the consent was signed: 3-5-2012.'),
  'consent-in-future': t('De dag van de toestemming is nog niet geweest.', 'The day of the consent has not come yet.'),
  refused: t('Uw beleid laat niet toe dat u dit opschrijft.', 'Your policy does not let you write this.'),
  'field-without-purpose': t('Uw beleid heeft geen reden voor dit veld.', 'Your policy has no reason for this field.'),
  'not-possible': t(
    'Dit kon niet worden opgeslagen. Voeg deze cliënt zelf toe.',
    'This could not be saved. Add this client yourself.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type LineMistake = keyof typeof LINE_MISTAKES;

/** What a code of the record or of a report is called here. */
export function mistakeOf(code: string): LineMistake {
  return Object.hasOwn(LINE_MISTAKES, code) ? (code as LineMistake) : 'not-possible';
}
