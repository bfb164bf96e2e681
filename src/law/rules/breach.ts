// Data breaches (AVG 33, 34).
import type { RuleRow } from './rule.ts';

export const BREACH = [
  {
    id: 'BR-01',
    article: 'AVG 4 onder 12',
    sure: 'seen',
    title: ['Wat een datalek is', 'What a breach is'],
    words: [
      'Een datalek is gegevens kwijt, vernield, veranderd of gezien door wie dat niet mag. Er niet bij kunnen hoort er ook bij.',
      'A breach is data lost, destroyed, altered or seen by someone who may not. Not being able to reach them counts too.',
    ],
  },
  {
    id: 'BR-02',
    article: 'AVG 33 lid 1',
    sure: 'seen',
    title: ['Melden binnen 72 uur', 'Report within 72 hours'],
    words: [
      'U meldt een datalek binnen 72 uur aan de toezichthouder, tenzij het waarschijnlijk geen risico geeft. Hoe groot het is, doet er niet toe.',
      'You report a breach to the authority within 72 hours unless it is unlikely to give a risk. Its size does not matter.',
    ],
  },
  {
    id: 'BR-03',
    article: 'AVG 33 lid 1',
    sure: 'mem-H',
    title: ['Wanneer u het weet', 'When you know'],
    words: [
      'De klok begint als u redelijk zeker weet dat er gegevens gelekt zijn.',
      'The clock starts when you are reasonably certain that data leaked.',
    ],
  },
  {
    id: 'BR-04',
    article: 'AVG 33 lid 2',
    sure: 'seen',
    title: ['Een verwerker meldt meteen', 'A processor reports at once'],
    words: [
      'Wie voor u werkt, meldt een datalek zonder uitstel aan u.',
      'Who works for you reports a breach to you without delay.',
    ],
  },
  {
    id: 'BR-05',
    article: 'AVG 33 lid 3',
    sure: 'seen',
    title: ['Wat er in de melding staat', 'What the report holds'],
    words: [
      'De melding zegt wat er gebeurde, om hoeveel mensen het gaat, wat de gevolgen zijn en wat u doet.',
      'The report says what happened, how many people, the consequences and what you do.',
    ],
  },
  {
    id: 'BR-06',
    article: 'AVG 33 lid 4',
    sure: 'seen',
    title: ['In stappen', 'In phases'],
    words: ['U mag in stappen melden.', 'You may report in phases.'],
  },
  {
    id: 'BR-07',
    article: 'AVG 33 lid 5',
    sure: 'seen',
    title: ['Alles opschrijven', 'Write everything down'],
    words: [
      'U houdt een lijst bij van alle datalekken, ook die u niet meldt.',
      'You keep a list of all breaches, also those you do not report.',
    ],
  },
  {
    id: 'BR-08',
    article: 'AVG 34 lid 1',
    sure: 'seen',
    title: ['Mensen vertellen bij hoog risico', 'Tell people at high risk'],
    words: [
      'Is het risico hoog, dan vertelt u het zonder uitstel aan de mensen zelf.',
      'If the risk is high you tell the people themselves without delay.',
    ],
  },
  {
    id: 'BR-09',
    article: 'AVG 34 lid 3',
    sure: 'mem-H',
    title: ['Wanneer dat niet hoeft', 'When that is not needed'],
    words: [
      'Dat hoeft niet als de gegevens onleesbaar zijn of het risico al weg is.',
      'That is not needed if the data are unreadable or the risk is gone.',
    ],
  },
  {
    id: 'BR-10',
    article: 'UAVG 41, 42',
    sure: 'seen',
    title: ['Uitzonderingen', 'Exceptions'],
    words: ['Er zijn enkele uitzonderingen in de wet.', 'The act has a few exceptions.'],
  },
  {
    id: 'BR-11',
    article: 'AVG 33',
    sure: 'seen',
    url: 'https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/zo-meldt-u-een-datalek',
    title: ['Via het formulier', 'Through the form'],
    words: [
      'Melden gaat via het formulier op de site van de toezichthouder, door u zelf.',
      'Reporting goes through the form on the authority’s site, by yourself.',
    ],
  },
  {
    id: 'BR-12',
    article: 'AVG 33 lid 3',
    sure: 'mem-H',
    title: ['Onderdelen van het formulier', 'Parts of the form'],
    words: [
      'Het formulier vraagt naar tijd, soort lek, gegevens, groep mensen, maatregelen en gevolgen.',
      'The form asks for time, kind of breach, data, group of people, measures and consequences.',
    ],
  },
  {
    id: 'BR-13',
    article: 'AVG 34',
    sure: 'mem-M',
    title: ['Kinderen', 'Children'],
    words: [
      'Gaat het om kinderen, dan bericht u de vertegenwoordiger, en het kind in gewone woorden.',
      'If children are concerned you inform the representative, and the child in plain words.',
    ],
  },
  {
    id: 'BR-14',
    article: 'AVG 33 lid 1',
    sure: 'seen',
    title: ['Eigen belofte en wet uit elkaar houden', 'Keep promise and law apart'],
    words: [
      'Een strengere eigen belofte mag, maar noem haar geen wet: de wet zegt 72 uur.',
      'A stricter promise is allowed, but do not call it the law: the law says 72 hours.',
    ],
  },
  {
    id: 'BR-15',
    article: 'COM(2025)837',
    sure: 'mem-H',
    pack: 'PEND-02',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52025PC0837',
    title: ['Voorstel: 96 uur', 'Proposal: 96 hours'],
    words: ['Er is een voorstel voor 96 uur. Het geldt nog niet.', 'There is a proposal for 96 hours. It is not law yet.'],
  },
  {
    id: 'BR-16',
    article: 'Wkkgz 11',
    sure: 'mem-H',
    title: ['Andere meldplichten', 'Other duties to report'],
    words: [
      'Soms moet u ook elders melden, zoals een calamiteit bij de inspectie.',
      'Sometimes you must report elsewhere too, such as a calamity to the inspectorate.',
    ],
  },
] as const satisfies readonly RuleRow[];
