// Cookies and electronic marketing (Tw 11.7, 11.7a).
import type { RuleRow } from './rule.ts';

const AP_GA = 'https://autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies/google-analytics';

export const COOKIES_MARKETING = [
  {
    id: 'CK-01',
    article: 'Tw 11.7a lid 1',
    sure: 'seen',
    from: '2012-06-05',
    title: ['Eerst vragen', 'Ask first'],
    words: [
      'Voor u iets op een apparaat zet of leest, vertelt u dat en vraagt u toestemming.',
      'Before you place or read something on a device you tell it and ask consent.',
    ],
  },
  {
    id: 'CK-02',
    article: 'Tw 11.7a lid 3',
    sure: 'mem-H',
    from: '2012-06-05',
    title: ['Echt nodig', 'Really needed'],
    words: [
      'Alleen wat nodig is om te verbinden of voor een dienst die iemand vraagt, mag zonder toestemming.',
      'Only what is needed to connect or for a service somebody asks may go without consent.',
    ],
  },
  {
    id: 'CK-03',
    article: 'Tw 11.7a lid 3 onder b',
    sure: 'mem-H',
    from: '2015-03-11',
    title: ['Meten met weinig gevolgen', 'Measuring with little impact'],
    words: [
      'De kwaliteit van uw eigen site meten mag zonder toestemming als het de privacy niet of nauwelijks raakt.',
      'Measuring the quality of your own site may go without consent if it hardly touches privacy.',
    ],
  },
  {
    id: 'CK-04',
    article: 'Tw 11.7a, AVG 6',
    sure: 'seen',
    url: AP_GA,
    title: ['Google Analytics: zes stappen', 'Google Analytics: six steps'],
    words: [
      'Zonder toestemming kan alleen met een overeenkomst, een verkort IP-adres, delen uit, reclame uit, User-ID uit en uitleg aan bezoekers.',
      'Without consent only with an agreement, a shortened IP address, sharing off, ads off, User-ID off and an explanation to visitors.',
    ],
  },
  {
    id: 'CK-05',
    article: 'Tw 11.7a',
    sure: 'seen',
    url: AP_GA,
    title: ['Volgen vraagt toestemming', 'Tracking needs consent'],
    words: [
      'Mensen volgen of een profiel maken vraagt toestemming vooraf.',
      'Following people or making a profile needs prior consent.',
    ],
  },
  {
    id: 'CK-06',
    article: 'Tw 11.7a lid 3',
    sure: 'mem-M',
    title: ['Testen is niet nodig', 'Testing is not needed'],
    words: [
      'Een middel om pagina’s te testen is nooit een noodzakelijke cookie.',
      'A tool to test pages is never a necessary cookie.',
    ],
  },
  {
    id: 'CK-07',
    article: 'AVG 4 onder 11',
    sure: 'mem-H',
    title: ['Geen ja zonder ja', 'No yes without a yes'],
    words: [
      'Doorsurfen, een aangevinkt vakje of de instellingen van een browser zijn geen toestemming. Nee zeggen is even makkelijk als ja.',
      'Browsing on, a ticked box or browser settings are no consent. Saying no is as easy as yes.',
    ],
  },
  {
    id: 'CK-08',
    article: 'AVG 5 lid 1 onder a',
    sure: 'seen',
    url: AP_GA,
    title: ['Zeg eerlijk wat cookies doen', 'Say honestly what cookies do'],
    words: [
      'Meetcookies gebruiken persoonsgegevens. Zeg niet dat zij dat niet doen.',
      'Measuring cookies use personal data. Do not say that they do not.',
    ],
  },
  {
    id: 'CK-09',
    article: 'AVG 12 lid 1',
    sure: 'mem-H',
    title: ['Oude namen', 'Old names'],
    words: ['Noem geen middelen die niet meer bestaan.', 'Do not name tools that no longer exist.'],
  },
  {
    id: 'CK-10',
    article: 'COM(2025)837',
    sure: 'mem-H',
    pack: 'PEND-02',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52025PC0837',
    title: ['Voorstel voor cookies', 'Proposal on cookies'],
    words: [
      'Er is een voorstel om cookieregels te veranderen. Het geldt nog niet.',
      'There is a proposal to change cookie rules. It is not law yet.',
    ],
  },
  {
    id: 'MK-01',
    article: 'Tw 11.7 lid 1',
    sure: 'seen',
    from: '2009-10-01',
    title: ['Reclame per mail: eerst ja', 'Marketing by mail: first a yes'],
    words: [
      'Reclame per e-mail, sms of app stuurt u alleen aan wie vooraf ja zei, en u kunt dat bewijzen.',
      'Marketing by e-mail, sms or app goes only to who said yes before, and you can prove it.',
    ],
  },
  {
    id: 'MK-02',
    article: 'Tw 11.7 lid 3',
    sure: 'seen',
    from: '2009-10-01',
    title: ['Bestaande klanten', 'Existing customers'],
    words: [
      'Aan klanten mag het zonder ja voor eigen, gelijke diensten, met in elk bericht een makkelijke afmelding. Nieuws van partners valt daar niet onder.',
      'To customers it may go without a yes for own similar services, with an easy opt-out in each message. News of partners falls outside.',
    ],
  },
  {
    id: 'MK-03',
    article: 'Tw 11.7 lid 4',
    sure: 'seen',
    title: ['Wie stuurt het', 'Who sends it'],
    words: [
      'In elk bericht staat wie u bent en hoe iemand zich afmeldt.',
      'Every message says who you are and how to unsubscribe.',
    ],
  },
  {
    id: 'MK-04',
    article: 'Tw 11.7',
    sure: 'mem-H',
    from: '2021-07-01',
    title: ['Bellen', 'Phone'],
    words: ['Voor reclame bellen mag alleen na een ja.', 'Marketing calls need a yes first.'],
  },
  {
    id: 'MK-05',
    article: 'Tw 11.7',
    sure: 'seen',
    title: ['Berichten over de dienst', 'Service messages'],
    words: [
      'Een bericht dat bij de dienst hoort, vraagt geen toestemming.',
      'A message that belongs to the service needs no consent.',
    ],
  },
  {
    id: 'MK-06',
    article: 'AVG 21 lid 2',
    sure: 'mem-H',
    title: ['Eén nee voor alle lijsten', 'One no for all lists'],
    words: ['Een afmelding geldt meteen, op alle lijsten.', 'An opt-out works at once, on all lists.'],
  },
] as const satisfies readonly RuleRow[];
