// May these data be used for this purpose at all, and on which ground? Purpose limitation, special categories, bsn (law.md part 1).

import { lawfulPurpose, type LawfulPurpose } from '../../law/index.ts';
import type { ClauseId, Purpose, Regime, Special, Text, Word } from '../../policy/index.ts';
import type { Book, Category } from '../book.ts';
import * as say from '../reasons/purpose.ts';
import { consentName, labelIn } from '../words.ts';

/** The ground of one use: what must still be there (`consent`), and which fields it opens. */
export interface Ground {
  readonly ok: true;
  readonly articles: readonly string[];
  readonly rules: readonly string[];
  /** The name of the consent that is the ground. */
  readonly consent: string | undefined;
  readonly fields: readonly string[];
  /** The policy names this purpose itself; otherwise only the law does. */
  readonly promised: boolean;
}

export interface NoGround {
  readonly ok: false;
  readonly clauses: readonly ClauseId[];
  readonly articles: readonly string[];
  readonly rules: readonly string[];
  readonly reason: Text;
}

/** Purposes whose work is the data subject's own right, or the keeping and watching of the file as it is: every category of it takes part. */
const WHOLE_FILE = ['inspection', 'erasure_review', 'complaint', 'legal_claim', 'storage', 'oversight'];
/** The file as such: it was made with health data, so who works in it, keeps it, watches it or shows it to its owner meets them (SP-11, AVG 15). */
const THE_FILE = ['care', 'storage', 'oversight', 'inspection', 'erasure_review'];
/** Where another special category may stand beside health data: UAVG 30(5), 33(1)(c). */
const BESIDE_HEALTH = [...WHOLE_FILE, 'care', 'emergency', 'protection_of_others', 'child_protection'];

/** The ground for using this category under this purpose in a file part of this regime. */
export function groundFor(book: Book, purpose: Word, category: Category, regime: Regime): Ground | NoGround {
  const clause = book.policy.purpose?.[purpose];
  const id = `purpose.${purpose}`;
  const law = lawfulPurpose(purpose, regime);
  const words = {
    purpose: labelIn(book.policy, 'purpose', purpose),
    category: labelIn(book.policy, 'category', category.word),
  };
  const no = (rules: readonly string[], articles: readonly string[], reason: Text): NoGround => ({
    ok: false,
    clauses: clause ? [id] : [],
    rules,
    articles,
    reason,
  });

  const covered = book.purposes.get(purpose);
  if (covered && !book.covers(covered, category)) {
    return no(['LB-06'], ['AVG 5 lid 1 onder b', 'AVG 5 lid 1 onder c'], say.beyondPurpose(words));
  }
  const basis = basisOf(clause, law);
  if (!basis) {
    return clause
      ? no(['LB-01', 'LB-02'], ['AVG 6 lid 1'], say.noGround(words))
      : no(['LB-06'], ['AVG 5 lid 1 onder b'], say.unknownPurpose(words));
  }

  const own = clause !== undefined && basis === clause.basis;
  const exception = exceptionFor(book, clause, category) ?? law?.special;
  for (const special of category.special) {
    // Whether UAVG 30(3)(a) is open to a service without a care law is doubtful: the checker says so, nobody loses the file here.
    const found = exception ?? (THE_FILE.includes(purpose) ? 'UAVG 30 lid 3 onder a' : undefined);
    const named = exceptionFor(book, clause, category) !== undefined;
    if (found === undefined || !(named || special === 'health' || special === 'unstated' || BESIDE_HEALTH.includes(purpose))) {
      const rule = special === 'criminal' ? 'CR-01' : 'SP-01';
      return no([rule], [special === 'criminal' ? 'AVG 10' : 'AVG 9 lid 1'], say.specialData(words));
    }
    if (special === 'biometric' && !named && !WHOLE_FILE.includes(purpose))
      return no(['BIO-01'], ['UAVG 29'], say.specialData(words));
  }

  const statutes = clause?.bsn ?? (own ? undefined : law?.bsn);
  const bsnOpen = statutes !== undefined || purpose === 'inspection';
  if (category.leaves.includes('bsn') && !bsnOpen) {
    return no(['BSN-01', 'BSN-10'], ['UAVG 46 lid 1'], say.bsn(words));
  }

  return {
    ok: true,
    articles: [
      ...(own ? (clause.law ?? []).filter((a) => a !== 'unnamed') : (law?.articles ?? [])),
      ...(category.special.length > 0 && exception !== undefined ? [exception] : []),
      ...(category.leaves.includes('bsn') ? (statutes ?? []) : []),
    ],
    rules: [
      ...(law && !own ? law.rules.filter((rule) => speaksAbout(rule, category)) : ['LB-01']),
      ...(category.special.some((s) => s !== 'health' && s !== 'criminal') ? ['SP-13'] : []),
      ...(category.special.includes('criminal') ? ['CR-04'] : []),
      ...(category.leaves.includes('bsn') ? ['BSN-01'] : []),
    ],
    consent: own && basis === 'consent' ? consentName(purpose) : !own ? law?.consent : undefined,
    fields: category.fields.filter((f) => f !== 'bsn' || bsnOpen),
    promised: clause !== undefined,
  };
}

/**
 * The basis that stands. A basis that is no basis in law (`indication`, `unstated`, a legal obligation without its statute, an
 * interest that is not named) counts as absent: the law's own ground carries the purpose, or nothing does (LB-02, LB-03).
 */
function basisOf(clause: Purpose | undefined, law: LawfulPurpose | undefined): string | undefined {
  const own = clause?.as === 'law' ? undefined : clause?.basis;
  switch (own) {
    case undefined:
    case 'indication':
    case 'unstated':
      return law && `law:${law.basis}`;
    case 'legal-obligation':
    case 'public-task':
      return clause?.law?.some((a) => a !== 'unnamed') ? own : law && `law:${law.basis}`;
    case 'legitimate-interest':
      return clause?.interest !== undefined && clause.interest !== 'unstated' ? own : law && `law:${law.basis}`;
    default:
      return own;
  }
}

/** The exception of AVG 9 or 10 that the policy names for this category; a group speaks for its members. */
function exceptionFor(book: Book, clause: Purpose | undefined, category: Category): string | undefined {
  for (const [word, exception] of Object.entries(clause?.special ?? {})) {
    const named = book.categories.get(word);
    if (word === category.word || (named && category.leaves.every((leaf) => named.leaves.includes(leaf)))) return exception;
  }
  return undefined;
}

/** True when a category holds data of AVG 9 or 10. */
export function isSpecial(category: Category): boolean {
  return category.special.some((s: Special) => s !== 'unstated');
}

/** Rules about the bsn or special data that came along with the ground, but not for this category. */
function speaksAbout(rule: string, category: Category): boolean {
  if (rule.startsWith('BSN')) return category.leaves.includes('bsn');
  return !rule.startsWith('SP') || category.special.length > 0;
}
