// Biometrics, photographs and identity documents.
import type { RuleRow } from './rule.ts';

const AP_ID = 'https://www.autoriteitpersoonsgegevens.nl/nl/onderwerpen/identificatie/identiteitsbewijs';

export const IDENTITY = [
  {
    id: 'BIO-01',
    article: 'UAVG 29',
    sure: 'seen',
    title: ['Biometrie', 'Biometrics'],
    words: [
      'Biometrie om iemand te herkennen mag alleen als het echt nodig is voor toegang of beveiliging, of met uitdrukkelijke toestemming.',
      'Biometrics to recognise a person are allowed only if strictly needed for access or security, or with explicit consent.',
    ],
  },
  {
    id: 'BIO-02',
    article: 'AVG 4 onder 14, overweging 51',
    sure: 'mem-H',
    title: ['Een foto is geen biometrie', 'A photo is not biometrics'],
    words: [
      'Een gewone foto is geen biometrisch of bijzonder gegeven, zolang u er niemand met techniek aan herkent.',
      'An ordinary photo is not biometric or special data as long as nobody is recognised from it by technical means.',
    ],
  },
  {
    id: 'ID-01',
    article: 'AVG 5 lid 1 onder c',
    sure: 'seen',
    url: AP_ID,
    title: ['Kijken is vaak genoeg', 'Looking is often enough'],
    words: [
      'U vraagt niet meer om iemand te herkennen dan nodig. Een document laten zien is vaak genoeg.',
      'You ask no more than is needed to identify a person. Showing a document is often enough.',
    ],
  },
  {
    id: 'ID-02',
    article: 'AVG 5 lid 1 onder c, Wabvpz 6',
    sure: 'seen',
    url: AP_ID,
    title: ['Geen kopie van het identiteitsbewijs', 'No copy of the identity document'],
    words: [
      'Van cliënten, jeugdigen en ouders bewaart u geen kopie van het identiteitsbewijs. Soort en nummer noteren mag wel.',
      'Of clients, young people and parents you keep no copy of the identity document. Noting kind and number is allowed.',
    ],
  },
  {
    id: 'ID-03',
    article: 'AVG 12 lid 6',
    sure: 'mem-H',
    title: ['Twijfel bij een verzoek', 'Doubt about a request'],
    words: [
      'Twijfelt u wie vraagt, dan vraagt u iets extra’s dat past. Een kopie is het laatste middel, afgeschermd en daarna weg.',
      'If you doubt who asks, you ask something extra that fits. A copy is the last resort, masked and then destroyed.',
    ],
  },
  {
    id: 'ID-04',
    article: 'Wet LB 28',
    sure: 'seen',
    title: ['Kopie van een werknemer', 'Copy of an employee'],
    words: [
      'Van een werknemer bewaart u de kopie nog vijf kalenderjaren na het jaar waarin hij uit dienst ging.',
      'Of an employee you keep the copy for five calendar years after the year in which employment ended.',
    ],
  },
] as const satisfies readonly RuleRow[];
