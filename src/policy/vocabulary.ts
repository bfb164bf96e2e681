// Every word that a policy may use without explaining it, with the way people read it, in Dutch and in English.
// Closed lists are typed by the unions of shape.ts; open lists may be added to by a policy (its own keys, or `words`).

import type { Text, Word } from './shape.ts';
import { COUNTRY } from './words/countries.ts';
import { CATEGORY, EVERYTHING, ITEM, REACH, SYSTEM, THING } from './words/data.ts';
import type { Labels } from './words/label.ts';
import * as law from './words/law.ts';
import { CONTROLLER_CLASS, PERSON, RECIPIENT, RELATION, SECTOR, SERVICE_NAME, SOURCE } from './words/people.ts';
import * as practice from './words/practice.ts';
import { DETAIL, MEASURE, MECHANISM, MOMENT, NOTICE } from './words/promises.ts';
import { CONSENT, CONSENT_NAME, MATTER, PURPOSE, USE } from './words/purposes.ts';
import { AFTERWARDS, LONGER, RECORD, RECORD_REST, TRIGGER } from './words/records.ts';

/** All lists by name. A word may stand in more than one list with a different label. */
export const vocabulary = {
  // open lists
  category: CATEGORY,
  purpose: PURPOSE,
  person: PERSON,
  item: ITEM,
  record: RECORD,
  source: SOURCE,
  use: USE,
  system: SYSTEM,
  thing: THING,
  sector: SECTOR,
  matter: MATTER,
  task: practice.TASK,
  channel: practice.CHANNEL,
  told: practice.TOLD,
  instance: practice.INSTANCE,
  moment: MOMENT,
  detail: DETAIL,
  notice: NOTICE,
  // names of clauses that need no label
  recipient: RECIPIENT,
  service: SERVICE_NAME,
  measure: MEASURE,
  'consent-name': CONSENT_NAME,
  // what a request may say beside the words above
  consent: CONSENT,
  relation: RELATION,
  // closed lists: law
  regime: law.REGIME,
  basis: law.BASIS,
  special: law.SPECIAL,
  role: law.ROLE,
  agreement: law.AGREEMENT,
  'interest-of': law.INTEREST_OF,
  provide: law.PROVIDE,
  without: law.WITHOUT,
  'consent-kind': law.CONSENT_KIND,
  'consent-form': law.CONSENT_FORM,
  'consent-asked': law.CONSENT_ASKED,
  'consent-refusal': law.REFUSAL,
  action: law.ACTION,
  unless: law.UNLESS,
  obligation: law.OBLIGATION,
  protection: law.PROTECTION,
  need: law.NEED,
  'recipient-role': law.RECIPIENT_ROLE,
  class: CONTROLLER_CLASS,
  'processor-service': law.PROCESSOR_SERVICE,
  ground: law.GROUND,
  terms: law.TERMS,
  sub: law.SUB,
  safeguard: law.SAFEGUARD,
  'passes-on': law.PASSES_ON,
  listed: law.LISTED,
  'undertaking-to': law.UNDERTAKING_TO,
  'undertaking-by': law.UNDERTAKING_BY,
  before: law.BEFORE,
  as: law.AS,
  place: { ...law.REGION, ...COUNTRY },
  // closed lists: practice
  oversight: practice.OVERSIGHT,
  bound: practice.BOUND,
  strength: practice.STRENGTH,
  act: practice.ACT,
  'never-when': practice.NEVER_WHEN,
  'never-class': practice.NEVER_CLASS,
  lift: practice.LIFT,
  everything: EVERYTHING,
  reach: REACH,
  trigger: TRIGGER,
  afterwards: AFTERWARDS,
  longer: LONGER,
  rest: RECORD_REST,
  right: practice.RIGHT,
  covers: practice.COVERS,
  case: practice.CASE,
  'right-unless': practice.RIGHT_UNLESS,
  format: practice.FORMAT,
  handover: practice.HANDOVER,
  'right-then': practice.RIGHT_THEN,
  request: practice.REQUEST,
  'request-by': practice.REQUEST_BY,
  'request-when': practice.REQUEST_WHEN,
  'request-unless': practice.REQUEST_UNLESS,
  'ask-identity': practice.ASK_IDENTITY,
  weighs: practice.WEIGHS,
  'refusal-ground': practice.REFUSAL_GROUND,
  'way-on': practice.WAY_ON,
  mechanism: MECHANISM,
  breach: practice.BREACH,
  'breach-when': practice.BREACH_WHEN,
  'breach-asks': practice.BREACH_ASKS,
  'cookie-class': practice.COOKIE_CLASS,
  'cookie-ask': practice.COOKIE_ASK,
  removable: practice.REMOVABLE,
  ip: practice.IP,
  anonymised: practice.ANONYMISED,
  sends: practice.SENDS,
  'message-by': practice.MESSAGE_BY,
  'message-needs': practice.MESSAGE_NEEDS,
  language: practice.LANGUAGE,
  announced: practice.ANNOUNCED,
  effort: practice.EFFORT,
  outcome: practice.OUTCOME,
} as const satisfies Readonly<Record<string, Labels>>;

export type Vocabulary = typeof vocabulary;
/** The name of a list of words. */
export type WordList = keyof Vocabulary;

/** How people read a word of a list; undefined when the list does not know it. */
export function vocabularyLabel(list: WordList, word: Word): Text | undefined {
  const labels: Labels = vocabulary[list];
  return Object.hasOwn(labels, word) ? labels[word] : undefined;
}
