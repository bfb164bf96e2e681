// Every rule of the table, by id and by day.

import type { Day } from '../../policy/index.ts';
import { AGE_REPRESENTATION } from './age-representation.ts';
import { BASES } from './bases.ts';
import { BREACH } from './breach.ts';
import { BSN } from './bsn.ts';
import { COOKIES_MARKETING } from './cookies-marketing.ts';
import { CRIMINAL } from './criminal.ts';
import { DPO } from './dpo.ts';
import { IDENTITY } from './identity.ts';
import { INFORMATION } from './information.ts';
import { MEDICAL_FILES } from './medical-files.ts';
import { officialText } from './official-text.ts';
import { PENDING } from './pending.ts';
import { PROCESSORS } from './processors.ts';
import { REGISTER } from './register.ts';
import { RETENTION } from './retention.ts';
import { RIGHTS } from './rights.ts';
import type { Rule, RuleRow } from './rule.ts';
import { SECURITY } from './security.ts';
import { SPECIAL } from './special.ts';
import { TERMS } from './terms.ts';
import { TRANSFERS } from './transfers.ts';

const CHAPTERS = [
  ...BASES,
  ...SPECIAL,
  ...CRIMINAL,
  ...BSN,
  ...IDENTITY,
  ...INFORMATION,
  ...REGISTER,
  ...RIGHTS,
  ...TERMS,
  ...MEDICAL_FILES,
  ...AGE_REPRESENTATION,
  ...RETENTION,
  ...BREACH,
  ...PROCESSORS,
  ...DPO,
  ...TRANSFERS,
  ...COOKIES_MARKETING,
  ...SECURITY,
  ...PENDING,
] as const;

/** The id of a rule, as domain/law.md names it. Stable: findings, decisions and deadlines carry it. */
export type RuleId = (typeof CHAPTERS)[number]['id'];

/** First day of force where a row names none, by the statute of its first article (domain/law.md, 'default effective dates'). */
const DEFAULT_FROM: readonly (readonly [statute: string, from: Day])[] = [
  ['BW', '1995-04-01'],
  ['Jeugdwet', '2015-01-01'],
  ['Wmo', '2015-01-01'],
  ['Wabvpz', '2008-06-01'],
  ['Wvggz', '2020-01-01'],
  ['Wzd', '2020-01-01'],
  ['BEGZ', '2018-01-01'],
  ['Tw', '2012-06-05'],
];
/** The table begins with the AVG; what rests on other statutes and has no date of its own is applied from then. */
const AVG_FROM: Day = '2018-05-25';

function build(row: RuleRow): Rule {
  return {
    id: row.id,
    article: row.article,
    title: { nl: row.title[0], en: row.title[1] },
    words: { nl: row.words[0], en: row.words[1] },
    url: row.url ?? officialText(row.article),
    from: row.from ?? DEFAULT_FROM.find(([s]) => row.article.startsWith(`${s} `))?.[1] ?? AVG_FROM,
    ...(row.until ? { until: row.until } : {}),
    confidence: row.sure,
    verify: row.sure === 'mem-M' || row.sure === 'mem-L',
    ...(row.pack ? { pending: row.pack } : {}),
  };
}

/** The whole table, in the order of its chapters. */
export const RULES: readonly Rule[] = (CHAPTERS as readonly RuleRow[]).map(build);
const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((r) => [r.id, r]));

/** The rule with this id; undefined when the table has none. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** Is this rule law on a day? Pending law never is. */
export function inForce(rule: Rule, on: Day): boolean {
  return rule.pending === undefined && rule.from <= on && (rule.until === undefined || on <= rule.until);
}

/** The rules that are law on a day. */
export function rulesOn(on: Day): readonly Rule[] {
  return RULES.filter((r) => inForce(r, on));
}

/** Pending law: shipped, never applied. */
export function pendingRules(): readonly Rule[] {
  return RULES.filter((r) => r.pending !== undefined);
}
