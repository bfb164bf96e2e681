// An invented statement that was read, for the gallery.

import type { PlacedFinding, ResultProps } from '../../../src/web/index.ts';
import { publicFrame } from './people.ts';

const parts: readonly { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string }[] = [
  { kind: 'heading', text: 'Welke gegevens wij gebruiken' },
  {
    kind: 'paragraph',
    text: 'Praktijk De Linde gebruikt uw naam, adres, geboortedatum en burgerservicenummer. Bij de start maken wij een kopie van uw paspoort en bewaren die in het dossier. Ook schrijven wij op hoe het met u of uw kind gaat.',
  },
  { kind: 'paragraph', text: 'Wij mogen dit omdat u met uw aanmelding toestemming geeft.' },
  { kind: 'heading', text: 'Hoe lang wij bewaren' },
  {
    kind: 'paragraph',
    text: 'Het dossier bewaren wij maximaal 15 jaar. Rekeningen bewaren wij 7 jaar na het einde van het boekjaar.',
  },
  { kind: 'heading', text: 'Delen met anderen' },
  { kind: 'paragraph', text: 'Wij geven nooit gegevens aan bedrijven buiten Europa.' },
  { kind: 'item', text: 'Wij delen alleen met partijen met wie wij een verwerkersovereenkomst hebben.' },
  { kind: 'item', text: 'De gemeente krijgt van ons een bericht als de hulp start of stopt.' },
  { kind: 'heading', text: 'Als er iets misgaat' },
  {
    kind: 'paragraph',
    text: 'Alleen een omvangrijk datalek melden wij bij de Autoriteit Persoonsgegevens. Dat doen wij zo snel mogelijk.',
  },
  { kind: 'heading', text: 'Nieuwsbrief en website' },
  {
    kind: 'paragraph',
    text: 'Onze nieuwsbrief versturen wij met een dienst in de Verenigde Staten. Wij meten bezoek aan de website om die te verbeteren.',
  },
  { kind: 'paragraph', text: 'Wij gaan netjes om met wat u ons vertelt. Samen zorgen wij voor een veilige plek.' },
];
const text = parts.map((part) => part.text).join('\n');
let offset = 0;
const blocks = parts.map((part) => {
  const start = offset;
  offset += part.text.length + 1;
  return { kind: part.kind, start, end: start + part.text.length };
});
/** Where words stand in the text. */
function span(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
const finding = (
  severity: PlacedFinding['severity'],
  rule: string,
  nl: string,
  en: string,
  adviceNl: string,
  adviceEn: string,
  article: string,
  words?: string,
): PlacedFinding => ({
  severity,
  rule,
  message: { nl, en },
  advice: { nl: adviceNl, en: adviceEn },
  articles: [{ name: article }],
  spans: words === undefined ? [] : [span(words)],
});

export const RESULT: ResultProps = {
  frame: publicFrame('/'),
  name: 'Praktijk De Linde',
  sentences: { all: 14, understood: 12 },
  text,
  blocks,
  understood: [
    {
      ...span('Praktijk De Linde gebruikt uw naam, adres, geboortedatum en burgerservicenummer.'),
      as: ['wie wij zijn', 'gegevens'],
    },
    { ...span('Bij de start maken wij een kopie van uw paspoort en bewaren die in het dossier.'), as: ['gegevens'] },
    { ...span('Ook schrijven wij op hoe het met u of uw kind gaat.'), as: ['bijzondere gegevens'] },
    { ...span('Wij mogen dit omdat u met uw aanmelding toestemming geeft.'), as: ['reden'] },
    { ...span('Het dossier bewaren wij maximaal 15 jaar.'), as: ['bewaartermijn'] },
    { ...span('Rekeningen bewaren wij 7 jaar na het einde van het boekjaar.'), as: ['bewaartermijn'] },
    { ...span('Wij geven nooit gegevens aan bedrijven buiten Europa.'), as: ['plaats'] },
    {
      ...span('Wij delen alleen met partijen met wie wij een verwerkersovereenkomst hebben.'),
      as: ['ontvanger', 'overeenkomst'],
    },
    { ...span('De gemeente krijgt van ons een bericht als de hulp start of stopt.'), as: ['ontvanger'] },
  ],
  findings: [
    finding(
      'error',
      'ID-02',
      'Bewaar geen kopie van het paspoort',
      'Do not keep a copy of the passport',
      'Kijken mag, kopiëren niet. Leg alleen vast welk document u zag en het nummer.',
      'You may look, not copy. Record only which document you saw and its number.',
      'Wabvpz, artikel 6',
      'Bij de start maken wij een kopie van uw paspoort en bewaren die in het dossier.',
    ),
    finding(
      'warning',
      'LB-05',
      'Toestemming past niet bij een zorgdossier',
      'Consent does not fit a care file',
      'U moet een dossier bijhouden, ook als iemand zijn toestemming intrekt. Noem de wet als reden.',
      'You must keep a file, also when somebody withdraws consent. Name the law as the ground.',
      'AVG, artikel 7',
      'Wij mogen dit omdat u met uw aanmelding toestemming geeft.',
    ),
    finding(
      'error',
      'RET-02',
      '15 jaar is te kort: het is 20 jaar',
      '15 years is too short: it is 20 years',
      'Sinds 1 januari 2020 geldt 20 jaar, te tellen vanaf de laatste wijziging in het dossier.',
      'Since 1 January 2020 it is 20 years, counted from the last change in the file.',
      'Jeugdwet, artikel 7.3.8 lid 3',
      'maximaal 15 jaar',
    ),
    finding(
      'advice',
      'RET-07',
      'Zeg vanaf wanneer u telt',
      'Say from when you count',
      'Schrijf erbij wanneer de 15 jaar begint.',
      'Write when the 15 years begin.',
      'AVG, artikel 13 lid 2 a',
      'Het dossier bewaren wij maximaal 15 jaar.',
    ),
    finding(
      'error',
      'BR-02',
      'De grootte van een datalek maakt niet uit',
      'The size of a breach does not matter',
      'Melden moet bij elk lek dat risico geeft voor mensen. Ook als het om één brief gaat.',
      'Every breach that is a risk to people must be reported. Also when it is one letter.',
      'AVG, artikel 33 lid 1',
      'Alleen een omvangrijk datalek melden wij bij de Autoriteit Persoonsgegevens.',
    ),
    finding(
      'warning',
      'CPL-04',
      'Er staat niet wie er over een wijziging meepraat',
      'It does not say who is heard about a change',
      'Vraag eerst de oudercommissie. Noem dat in de verklaring.',
      'Ask the parents’ committee first. Say so in the statement.',
      'Wet kinderopvang, artikel 1.60',
    ),
  ],
  contradictions: [
    {
      heading: { nl: 'Europa of Amerika', en: 'Europe or America' },
      first: {
        ...span('Wij geven nooit gegevens aan bedrijven buiten Europa.'),
        where: { nl: 'Delen met anderen, zin 1', en: 'Delen met anderen, sentence 1' },
      },
      second: {
        ...span('Onze nieuwsbrief versturen wij met een dienst in de Verenigde Staten.'),
        where: { nl: 'Nieuwsbrief en website, zin 1', en: 'Nieuwsbrief en website, sentence 1' },
      },
      advice: {
        nl: 'Kies: een nieuwsbriefdienst in Europa, of een eerlijke zin over Amerika met de waarborg erbij.',
        en: 'Choose: a newsletter service in Europe, or an honest sentence about America with the safeguard.',
      },
    },
    {
      heading: { nl: 'Alleen met overeenkomst', en: 'Only with an agreement' },
      first: {
        ...span('Wij delen alleen met partijen met wie wij een verwerkersovereenkomst hebben.'),
        where: { nl: 'Delen met anderen, zin 2', en: 'Delen met anderen, sentence 2' },
      },
      second: {
        ...span('De gemeente krijgt van ons een bericht als de hulp start of stopt.'),
        where: { nl: 'Delen met anderen, zin 3', en: 'Delen met anderen, sentence 3' },
      },
      advice: {
        nl: 'De gemeente is geen verwerker. Schrijf dat op als aparte groep.',
        en: 'The municipality is no processor. Name it apart.',
      },
      articles: [{ name: { nl: 'AVG, artikel 13 lid 1 e', en: 'GDPR, article 13(1)(e)' } }],
    },
  ],
  missing: [
    {
      what: { nl: 'Klagen bij de Autoriteit Persoonsgegevens', en: 'Complaining to the authority' },
      articles: [
        {
          name: { nl: 'AVG, artikel 13 lid 2 d', en: 'GDPR, article 13(2)(d)' },
          url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        },
      ],
    },
    {
      what: { nl: 'Toestemming weer intrekken', en: 'Withdrawing consent' },
      advice: { nl: 'Zeg dat het kan, en hoe.', en: 'Say that it can be done, and how.' },
      articles: [{ name: { nl: 'AVG, artikel 13 lid 2 c', en: 'GDPR, article 13(2)(c)' } }],
    },
    {
      what: { nl: 'Vanaf welke leeftijd een kind zelf beslist', en: 'From which age a child decides' },
      articles: [{ name: 'Jeugdwet, artikel 7.3.5' }],
    },
  ],
  unread: [span('Wij gaan netjes om met wat u ons vertelt.'), span('Samen zorgen wij voor een veilige plek.')],
  hard: [
    {
      ...span('Wij delen alleen met partijen met wie wij een verwerkersovereenkomst hebben.'),
      why: {
        nl: '“verwerkersovereenkomst” is een moeilijk woord. Zeg: een contract over uw gegevens.',
        en: 'A hard word: say “a contract about your data”.',
      },
    },
  ],
  level: 'B2',
  carry: { lezing: 'r-1' },
  make: '/gelezen/r-1/begin',
  pdf: '/gelezen/r-1/pdf',
  json: '/gelezen/r-1/json',
};
