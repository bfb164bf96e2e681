// Words for answers: the four of the proof, the severities of a finding, yes and no.

import { both } from '../language.ts';

/** One of the four answers to "is this sentence kept?". */
export const markWords = both(
  { kept: 'Nagekomen', vouched: 'Verklaard', unproven: 'Niet bewezen', broken: 'Niet nagekomen' },
  { kept: 'Kept', vouched: 'Attested', unproven: 'Not proven', broken: 'Not kept' },
);
/** What the four answers mean. */
export const markMeanings = both(
  {
    kept: 'Het systeem dwingt dit af en heeft het nageteld.',
    vouched: 'Een mens keek het na en tekende ervoor.',
    unproven: 'Wij weten het nu niet zeker. Er staat bij sinds wanneer.',
    broken: 'Het ging mis. Er staat bij wat wij eraan doen.',
  },
  {
    kept: 'The system enforces this and has counted it.',
    vouched: 'A person checked it and signed for it.',
    unproven: 'We are not sure now. It says since when.',
    broken: 'It went wrong. It says what we do about it.',
  },
);
/** How many sentences have each of the four answers. */
export const markCounts = both(
  {
    kept: (n: number) => `${n} nagekomen`,
    vouched: (n: number) => `${n} verklaard`,
    unproven: (n: number) => `${n} niet bewezen`,
    broken: (n: number) => `${n} niet nagekomen`,
  },
  {
    kept: (n: number) => `${n} kept`,
    vouched: (n: number) => `${n} attested`,
    unproven: (n: number) => `${n} not proven`,
    broken: (n: number) => `${n} not kept`,
  },
);
/** How bad a finding is. */
export const severityWords = both(
  { error: 'Fout', warning: 'Twijfel', advice: 'Advies' },
  { error: 'Error', warning: 'Warning', advice: 'Advice' },
);
/** May somebody see this? */
export const accessWords = both(
  { yes: 'Ja', no: 'Nee', ask: 'Een mens beslist', decided: 'Nee, besluit' },
  { yes: 'Yes', no: 'No', ask: 'A person decides', decided: 'No, decision' },
);
/** Where a promise stands. */
export const sourceWords = both(
  {
    ours: 'Onze',
    sentence: (n: number) => `privacyverklaring, zin ${n}`,
    statement: 'privacyverklaring',
    version: (v: string) => `Versie ${v}.`,
    versionSince: (v: string, day: string) => `Versie ${v}, sinds ${day}.`,
    rule: (id: string) => `Regel ${id}.`,
  },
  {
    ours: 'Our',
    sentence: (n: number) => `privacy statement, sentence ${n}`,
    statement: 'privacy statement',
    version: (v: string) => `Version ${v}.`,
    versionSince: (v: string, day: string) => `Version ${v}, since ${day}.`,
    rule: (id: string) => `Rule ${id}.`,
  },
);
