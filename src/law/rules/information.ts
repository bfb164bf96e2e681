// What a statement must tell (AVG 12-14, 26; domain/law.md part 2).
import type { RuleRow } from './rule.ts';

export const INFORMATION = [
  {
    id: 'INF-01',
    article: 'AVG 13 lid 1 onder a',
    sure: 'seen',
    title: ['Wie verantwoordelijk is', 'Who is responsible'],
    words: ['U noemt de naam van uw organisatie.', 'You give the name of your organisation.'],
  },
  {
    id: 'INF-02',
    article: 'AVG 13 lid 1 onder a',
    sure: 'seen',
    title: ['Hoe mensen u bereiken', 'How people reach you'],
    words: [
      'U noemt een adres, e-mailadres of telefoonnummer dat werkt.',
      'You give an address, e-mail or phone number that works.',
    ],
  },
  {
    id: 'INF-03',
    article: 'AVG 13 lid 1 onder a, 27',
    sure: 'seen',
    title: ['Vertegenwoordiger in de EU', 'Representative in the EU'],
    words: [
      'Zit u buiten de EU, dan noemt u uw vertegenwoordiger in de EU.',
      'If you are outside the EU you name your representative in the EU.',
    ],
  },
  {
    id: 'INF-04',
    article: 'AVG 13 lid 1 onder b',
    sure: 'seen',
    title: ['De functionaris', 'The data protection officer'],
    words: [
      'Hebt u een functionaris gegevensbescherming, dan staat erbij hoe mensen die bereiken.',
      'If you have a data protection officer you say how to reach that person.',
    ],
  },
  {
    id: 'INF-05',
    article: 'AVG 13 lid 1 onder c',
    sure: 'seen',
    title: ['Elk doel, en concreet', 'Every purpose, and concrete'],
    words: [
      'U noemt elk doel zo dat mensen het begrijpen. "Onze dienst verbeteren" of "ons aan de wet houden" zegt te weinig.',
      'You name every purpose so that people understand it. "Improving our service" or "keeping to the law" says too little.',
    ],
  },
  {
    id: 'INF-06',
    article: 'AVG 13 lid 1 onder c',
    sure: 'seen',
    title: ['De grond bij elk doel', 'The ground of every purpose'],
    words: ['Bij elk doel staat de wettelijke grond.', 'Beside every purpose stands its legal ground.'],
  },
  {
    id: 'INF-07',
    article: 'AVG 13 lid 1 onder d',
    sure: 'seen',
    title: ['Noem het belang', 'Name the interest'],
    words: [
      'Rust een doel op een gerechtvaardigd belang, dan zegt u welk belang, en van wie.',
      'If a purpose rests on a legitimate interest you say which interest, and whose.',
    ],
  },
  {
    id: 'INF-08',
    article: 'AVG 13 lid 1 onder e',
    sure: 'seen',
    title: ['Wie gegevens krijgt', 'Who gets data'],
    words: [
      'U noemt wie gegevens krijgt, of welke soort organisaties. Ook bedrijven die voor u werken.',
      'You name who gets data, or which kinds of organisation. Firms that work for you included.',
    ],
  },
  {
    id: 'INF-09',
    article: 'AVG 13 lid 1 onder f',
    sure: 'seen',
    title: ['Buiten de EER', 'Outside the EEA'],
    words: [
      'Gaan gegevens naar buiten de EER, dan zegt u dat, en welke bescherming er is.',
      'If data leave the EEA you say so, and which protection there is.',
    ],
  },
  {
    id: 'INF-10',
    article: 'AVG 13 lid 2 onder a',
    sure: 'seen',
    title: ['Hoe lang, en vanaf wanneer', 'How long, and from when'],
    words: [
      'U noemt per soort gegevens hoe lang u ze bewaart, en wanneer die tijd begint. "Zo lang als nodig" alleen is niet genoeg.',
      'Per kind of data you say how long you keep them and when that time starts. "As long as needed" alone is not enough.',
    ],
  },
  {
    id: 'INF-11',
    article: 'AVG 13 lid 2 onder b',
    sure: 'seen',
    title: ['Recht op inzage', 'Right of access'],
    words: ['U noemt het recht op inzage.', 'You name the right of access.'],
  },
  {
    id: 'INF-12',
    article: 'AVG 13 lid 2 onder b',
    sure: 'seen',
    title: ['Recht op verbetering', 'Right to rectification'],
    words: ['U noemt het recht om gegevens te laten verbeteren.', 'You name the right to have data corrected.'],
  },
  {
    id: 'INF-13',
    article: 'AVG 13 lid 2 onder b',
    sure: 'seen',
    title: ['Recht op wissen', 'Right to erasure'],
    words: ['U noemt het recht om gegevens te laten wissen.', 'You name the right to have data erased.'],
  },
  {
    id: 'INF-14',
    article: 'AVG 13 lid 2 onder b',
    sure: 'seen',
    title: ['Recht op beperking', 'Right to restriction'],
    words: [
      'U noemt het recht om het gebruik van gegevens stil te laten zetten.',
      'You name the right to have the use of data put on hold.',
    ],
  },
  {
    id: 'INF-15',
    article: 'AVG 13 lid 2 onder b, 21 lid 4',
    sure: 'seen',
    title: ['Recht van bezwaar', 'Right to object'],
    words: [
      'U noemt het recht van bezwaar, apart van de andere rechten en duidelijk.',
      'You name the right to object, apart from the other rights and clearly.',
    ],
  },
  {
    id: 'INF-16',
    article: 'AVG 13 lid 2 onder b',
    sure: 'seen',
    title: ['Recht om gegevens mee te nemen', 'Right to portability'],
    words: [
      'U noemt het recht om gegevens mee te nemen of te laten sturen, en waarvoor het geldt.',
      'You name the right to take data along or have them sent, and what it covers.',
    ],
  },
  {
    id: 'INF-17',
    article: 'AVG 13 lid 2 onder c',
    sure: 'seen',
    title: ['Toestemming intrekken', 'Withdrawing consent'],
    words: [
      'Gebruikt u toestemming, dan zegt u dat mensen die altijd kunnen intrekken.',
      'If you use consent you say that people can withdraw it at any time.',
    ],
  },
  {
    id: 'INF-18',
    article: 'AVG 13 lid 2 onder d',
    sure: 'seen',
    title: ['Klacht bij de toezichthouder', 'Complaint to the authority'],
    words: [
      'U zegt dat mensen een klacht kunnen indienen bij de Autoriteit Persoonsgegevens.',
      'You say that people can complain to the Autoriteit Persoonsgegevens.',
    ],
  },
  {
    id: 'INF-19',
    article: 'AVG 13 lid 2 onder e',
    sure: 'seen',
    title: ['Moet ik gegevens geven?', 'Must I give data?'],
    words: [
      'U zegt of mensen gegevens moeten geven, en wat er gebeurt als zij dat niet doen.',
      'You say whether people must give data, and what happens if they do not.',
    ],
  },
  {
    id: 'INF-20',
    article: 'AVG 13 lid 2 onder f',
    sure: 'seen',
    title: ['Besluiten door een computer', 'Decisions by a computer'],
    words: [
      'Neemt een computer besluiten over mensen, dan legt u uit hoe, en wat dat voor hen betekent.',
      'If a computer takes decisions about people you explain how, and what that means for them.',
    ],
  },
  {
    id: 'INF-21',
    article: 'AVG 13 lid 3',
    sure: 'seen',
    title: ['Een nieuw doel eerst melden', 'Announce a new purpose first'],
    words: ['Een nieuw doel vertelt u vóór u ermee begint.', 'A new purpose is announced before it starts.'],
  },
  {
    id: 'INF-22',
    article: 'AVG 14 lid 1 onder d',
    sure: 'mem-H',
    title: ['Welke gegevens, als zij van een ander komen', 'Which data, when they come from another'],
    words: [
      'Krijgt u gegevens van een ander, dan zegt u welke soorten gegevens dat zijn.',
      'If you get data from somebody else you say which kinds of data they are.',
    ],
  },
  {
    id: 'INF-23',
    article: 'AVG 14 lid 2 onder f',
    sure: 'mem-H',
    title: ['Waar gegevens vandaan komen', 'Where data come from'],
    words: [
      'Komen gegevens niet van de persoon zelf, dan noemt u de bron: verwijzer, gemeente, school, ouder.',
      'If data do not come from the person you name the source: referrer, municipality, school, parent.',
    ],
  },
  {
    id: 'INF-24',
    article: 'AVG 14 lid 3',
    sure: 'mem-H',
    title: ['Op tijd vertellen', 'Telling in time'],
    words: [
      'Krijgt u gegevens van een ander, dan vertelt u dat binnen een maand, of bij het eerste contact.',
      'If you get data from another you say so within a month, or at first contact.',
    ],
  },
  {
    id: 'INF-25',
    article: 'AVG 12 lid 1',
    sure: 'seen',
    title: ['Gewone taal', 'Plain language'],
    words: [
      'De tekst is kort en begrijpelijk, ook voor kinderen over wie het gaat.',
      'The text is short and clear, also for the children it is about.',
    ],
  },
  {
    id: 'INF-26',
    article: 'AVG 26 lid 2',
    sure: 'mem-H',
    title: ['Samen verantwoordelijk', 'Jointly responsible'],
    words: [
      'Beslist u samen met een ander, dan vertelt u wat u hebt afgesproken.',
      'If you decide together with another you tell what you agreed.',
    ],
  },
  {
    id: 'INF-27',
    article: 'AVG 13 lid 1 onder c, UAVG 46',
    sure: 'seen',
    title: ['Welke wet het BSN toelaat', 'Which statute allows the BSN'],
    words: [
      'Het is goed om te zeggen welke wet u het BSN laat gebruiken.',
      'It is good to say which statute lets you use the BSN.',
    ],
  },
  {
    id: 'INF-28',
    article: 'AVG 9 lid 2',
    sure: 'mem-H',
    title: ['Welke uitzondering geldt', 'Which exception applies'],
    words: [
      'Het is goed om bij bijzondere gegevens te zeggen op welke uitzondering u steunt.',
      'It is good to say on which exception you rely for special data.',
    ],
  },
  {
    id: 'INF-29',
    article: 'AVG 12 lid 1',
    sure: 'mem-H',
    title: ['Versie, datum en wijzigingen', 'Version, date and changes'],
    words: [
      'Een verklaring heeft een versie en een datum die bestaat. Een belangrijke wijziging vertelt u zelf; "kijk regelmatig" is niet genoeg.',
      'A statement has a version and a date that exists. You tell people of an important change; "check regularly" is not enough.',
    ],
  },
  {
    id: 'INF-30',
    article: 'AVG 12 lid 3-6',
    sure: 'mem-H',
    title: ['Hoe een verzoek gaat', 'How a request goes'],
    words: [
      'Het is goed om te zeggen hoe een verzoek gaat: binnen een maand, gratis, en wat u vraagt om te weten wie iemand is.',
      'It is good to say how a request goes: within a month, free, and what you ask to know who somebody is.',
    ],
  },
  {
    id: 'INF-31',
    article: 'UAVG 35, AVG 79',
    sure: 'seen',
    title: ['Naar de rechter', 'To court'],
    words: [
      'In elke weigering staat dat mensen naar de rechter kunnen, binnen zes weken.',
      'Every refusal says that people can go to court, within six weeks.',
    ],
  },
  {
    id: 'INF-32',
    article: 'Tw 11.7a',
    sure: 'seen',
    title: ['Vertel over cookies', 'Tell about cookies'],
    words: [
      'Plaatst uw website cookies, dan zegt u welke, waarvoor, hoe lang en van wie.',
      'If your website places cookies you say which, what for, how long and whose.',
    ],
  },
  {
    id: 'NOT-1',
    article: 'AVG 13, 14',
    sure: 'seen',
    title: ['Wat niet hoeft', 'What is not required'],
    words: [
      'Beveiliging hoeft niet in een verklaring. Een lijst van gegevens ook niet, als zij van de persoon zelf komen. Ontbreken is geen fout.',
      'Security need not be in a statement. Nor a list of data that come from the person. Their absence is no fault.',
    ],
  },
] as const satisfies readonly RuleRow[];
