// All rules in one book: one automaton, one pass.

import { type RuleBook, type RuleSet, ruleBook } from '../match/rules.ts';
import { BASES } from './bases.ts';
import { CLAIMS } from './claims.ts';
import { CLAIMS_ABOUT_USE } from './claims-about-use.ts';
import { COMPLAINT } from './complaint.ts';
import { DATA } from './data.ts';
import { ABOUT } from './document.ts';
import { DUTIES } from './duties.ts';
import { NO_CONSENT } from './no-consent.ts';
import { LABELS } from './labels.ts';
import { PEOPLE } from './people.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { PRACTICES } from './practices.ts';
import { PURPOSES } from './purposes.ts';
import { RECIPIENTS } from './recipients.ts';
import { RIGHTS } from './rights.ts';
import { RIGHTS_OVER_USE } from './rights-over-use.ts';
import { SECURITY } from './security.ts';
import { SOURCE } from './source.ts';
import { SPOKEN } from './spoken.ts';
import { TRANSFER } from './transfer.ts';
import { WEBSITE } from './website.ts';

export const RULES: readonly RuleSet[] = [
  ...PURPOSES,
  ...BASES,
  ...RECIPIENTS,
  ...TRANSFER,
  ...RIGHTS,
  ...RIGHTS_OVER_USE,
  ...COMPLAINT,
  ...DUTIES,
  ...SOURCE,
  ...DATA,
  ...SECURITY,
  ...WEBSITE,
  ...PEOPLE,
  ...ABOUT,
  ...PLAIN_WORDS,
  ...SPOKEN,
  ...LABELS,
  ...CLAIMS,
  ...CLAIMS_ABOUT_USE,
  ...PRACTICES,
  ...NO_CONSENT,
];

/** The compiled book; built once. */
export const BOOK: RuleBook = ruleBook(RULES);
