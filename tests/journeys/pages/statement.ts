// An invented published statement with its proof, for the gallery.

import { readFileSync } from 'node:fs';
import { check } from '../../../src/law/index.ts';
import { parsePolicy } from '../../../src/policy/index.ts';
import { type StatementDocument, writeStatement } from '../../../src/statement/index.ts';
import type { Chapter, Mark, SentenceProps, ShownSentence, VersionsProps } from '../../../src/web/index.ts';
import { at, DE_LINDE, practiceFrame, TODAY } from './people.ts';

const framed = (path: string, lang: 'nl' | 'en' = 'nl') => ({ ...practiceFrame(path, lang), practice: DE_LINDE });
export const statementFrame = framed;

let number = 0;
const say = (clause: string, nl: string, en: string, mark: Mark, evidenceNl: string, evidenceEn: string): ShownSentence => ({
  number: ++number,
  clauses: [clause],
  words: { nl, en },
  proof: {
    mark,
    evidence: { nl: evidenceNl, en: evidenceEn },
    checked: { nl: 'Nagekeken: vandaag, 06.10 uur.', en: 'Checked: today, 06:10.' },
  },
});

export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'bewaren-wat',
    title: { nl: 'Wat wij bewaren', en: 'What we keep' },
    sentences: [
      say(
        'data.care-file',
        'Wij bewaren alleen gegevens die nodig zijn voor de hulp.',
        'We only keep data that the help needs.',
        'kept',
        'Elk van de 41 velden heeft een doel. 0 velden zonder doel.',
        'Each of the 41 fields has a purpose. 0 fields without one.',
      ),
      say(
        'never.id-copy',
        'Wij maken geen kopie van uw paspoort of identiteitskaart.',
        'We make no copy of your passport or identity card.',
        'kept',
        'Uploads worden herkend en geweigerd. 3 keer geweigerd dit jaar.',
        'Uploads are recognised and refused. Refused 3 times this year.',
      ),
      say(
        'measure.paper',
        'De kast met papieren dossiers is op slot.',
        'The cupboard with paper files is locked.',
        'vouched',
        'Dit kan een computer niet zien. Joris Blom keek het na en tekende.',
        'A computer cannot see this. Joris Blom checked and signed.',
      ),
    ],
  },
  {
    id: 'wie-ziet',
    title: { nl: 'Wie uw dossier ziet', en: 'Who sees your file' },
    sentences: [
      say(
        'access.file.guardian.under-12',
        'Tot 12 jaar mogen ouders met gezag het dossier zien.',
        'Under 12, parents with authority may see the file.',
        'kept',
        '812 besluiten nagerekend. Allemaal gelijk.',
        '812 decisions worked out again. All the same.',
      ),
      say(
        'access.file.guardian.12-15',
        'Van 12 tot en met 15 jaar mogen ouders met gezag en het kind het dossier zien.',
        'From 12 to 15, parents with authority and the child may see the file.',
        'kept',
        '1.204 besluiten nagerekend. Allemaal gelijk.',
        '1,204 decisions worked out again. All the same.',
      ),
      say(
        'access.file.guardian.16',
        'Vanaf 16 jaar beslist uw kind zelf. U ziet het dossier dan alleen als uw kind dat goed vindt.',
        'From the age of 16 your child decides. You see the file only if your child agrees.',
        'kept',
        '2 kinderen werden dit kwartaal 16. Toegang stopte op die dag.',
        '2 children turned 16 this quarter. Access ended that day.',
      ),
    ],
  },
  {
    id: 'delen',
    title: { nl: 'Delen', en: 'Sharing' },
    sentences: [
      say(
        'territory.storage',
        'Uw gegevens blijven in Europa.',
        'Your data stay in Europe.',
        'unproven',
        'Reservekopieën: de leverancier gaf nog geen plaats op. Sinds 18 november weten wij dit niet zeker.',
        'Backups: the supplier has not named a place yet. Since 18 November we are not sure.',
      ),
    ],
  },
  {
    id: 'mis',
    title: { nl: 'Als er iets misgaat', en: 'When something goes wrong' },
    sentences: [
      say(
        'breach.authority',
        'Een datalek melden wij binnen 48 uur.',
        'We report a data breach within 48 hours.',
        'broken',
        'Op 3 augustus meldden wij na 55 uur. De wet (72 uur) is wel gehaald. Maatregel: vervanger in het weekend.',
        'On 3 August we reported after 55 hours. The law (72 hours) was met. Measure: a substitute at weekends.',
      ),
      { number: ++number, clauses: ['pledge.care'], words: 'Wij gaan netjes om met wat u vertelt.' },
    ],
  },
];

export const SENTENCE: SentenceProps = {
  frame: framed('/verklaring/de-linde/zin/access.file.guardian.16'),
  number: 6,
  clause: 'access.file.guardian.16',
  words: {
    nl: 'Vanaf 16 jaar beslist uw kind zelf. U ziet het dossier dan alleen als uw kind dat goed vindt.',
    en: 'From the age of 16 your child decides. You see the file only if your child agrees.',
  },
  version: '4',
  mark: 'kept',
  mechanism: {
    nl: 'Bij elk verzoek rekent het systeem de leeftijd uit. Op de zestiende verjaardag gaat het dossier dicht voor ouders.',
    en: 'At each request the system works out the age. On the sixteenth birthday the file closes for parents.',
  },
  evidence: [
    {
      what: { nl: 'Besluiten nagerekend', en: 'Decisions worked out again' },
      found: { nl: '1.204, allemaal gelijk', en: '1,204, all the same' },
      at: at('2026-11-23', '06:10'),
    },
    {
      what: { nl: 'Kinderen die 16 werden', en: 'Children who turned 16' },
      found: { nl: '2, dit kwartaal', en: '2, this quarter' },
    },
  ],
  law: {
    says: {
      nl: 'Een jongere van 16 of ouder die het kan overzien, beslist zelf over zijn hulp en zijn dossier.',
      en: 'A young person of 16 or older who can weigh it decides about help and file.',
    },
    articles: [
      { name: { nl: 'Jeugdwet, artikel 7.3.5', en: 'Youth Act, article 7.3.5' }, url: 'https://wetten.overheid.nl/BWBR0034925/' },
    ],
  },
  policy:
    'access:\n  file.guardian.16: { who: guardian, of: { from: 16 }, regime: jeugdwet, may: read, what: all, for: inspection, needs: parentAccess }',
  examples: [
    { nl: 'Moeder van een kind van 16 opent het dossier: nee.', en: 'Mother of a child of 16 opens the file: no.' },
    { nl: 'Moeder van een kind van 16, het kind vindt het goed: ja.', en: 'Mother of a child of 16, the child agrees: yes.' },
  ],
  history: [
    {
      version: '3',
      since: '2024-01-01',
      words: { nl: 'Vanaf 18 jaar beslist uw kind zelf.', en: 'From the age of 18 your child decides.' },
    },
  ],
};

export const VERSIONS: VersionsProps = {
  frame: framed('/verklaring/de-linde/versies'),
  versions: [
    {
      version: '4',
      state: 'current',
      since: '2026-10-12',
      first: false,
      note: { nl: 'Vastgesteld door de directie op 5 oktober 2026.', en: 'Adopted by the management on 5 October 2026.' },
      changes: [
        {
          old: { nl: 'Vanaf 18 jaar beslist uw kind zelf.', en: 'From the age of 18 your child decides.' },
          new: { nl: 'Vanaf 16 jaar beslist uw kind zelf.', en: 'From the age of 16 your child decides.' },
          why: { nl: 'De wet zegt 16 jaar.', en: 'The law says 16.' },
          articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.5', en: 'Youth Act, article 7.3.5' } }],
        },
        { new: { nl: 'Wij maken geen kopie van uw paspoort.', en: 'We make no copy of your passport.' } },
        { old: { nl: 'Wij sturen een nieuwsbrief.', en: 'We send a newsletter.' } },
      ],
    },
    { version: '3', state: 'past', since: '2024-01-01', until: '2026-10-11', first: false, changes: [] },
    { version: '1', state: 'past', until: '2023-12-31', first: true, changes: [] },
  ],
};

/** The statement of the youth-care practice that ships, as its policy writes it. */
export function writtenStatement(lang: 'nl' | 'en'): StatementDocument {
  const file = new URL('../../../policies/jeugdhulp.yaml', import.meta.url);
  const parsed = parsePolicy(readFileSync(file, 'utf8'), 'policies/jeugdhulp.yaml');
  if (!('policy' in parsed)) throw new Error('policies/jeugdhulp.yaml cannot be read');
  return writeStatement(parsed.policy, { on: TODAY, lang, findings: check(parsed.policy, TODAY) });
}
