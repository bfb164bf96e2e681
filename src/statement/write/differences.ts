// What changed between two statements, sentence by sentence: what is new, what is gone, what reads differently, and who must hear it.

import {
  canonicalJson,
  type ClauseId,
  clauseOf,
  type Day,
  meaningOf,
  type Policy,
  type Text,
  type Word,
} from '../../policy/index.ts';
import { p } from '../words/dictionary.ts';
import { MANY } from '../words/people.ts';
import { sayClause, type Spoken } from '../words/say.ts';
import { markersOf, type Paragraph, paragraphsOf, voiceOf } from '../words/sentences.ts';
import type { SaidSection } from '../words/table.ts';
import { lawToday } from '../words/today/today.ts';

/** One sentence before and after; absent means that it was not there, or is there no more. */
export interface SentenceChange {
  readonly old?: Text;
  readonly new?: Text;
}

/** What happened to one number of the statement. */
export interface StatementChange {
  /** `law`: the policy says the same, but the law whose value is printed differs. `renamed`: the same sentences under another id. */
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'law';
  /** The clause in the new statement; in the old one when it was removed. */
  readonly clause: ClauseId;
  /** The id it had before, when that differs. */
  readonly from?: ClauseId;
  /** Its number in the old and in the new statement. */
  readonly oldNumber?: number;
  readonly newNumber?: number;
  readonly sentences: readonly SentenceChange[];
  /** False when only wording changed: nobody's rights and no consent change. */
  readonly meaning: boolean;
  /** Who must hear of it; nobody when only wording changed. */
  readonly tell: readonly { readonly word: Word; readonly label: Text }[];
  /** They must hear of it before it is used: a purpose that is new or wider (AVG 13(3), INF-21). */
  readonly before: boolean;
}

interface Side {
  readonly policy: Policy;
  readonly on: Day;
  readonly paragraphs: ReadonlyMap<ClauseId, Paragraph>;
}

/**
 * The differences between the statements of two policies, in the order of the new one, then what was removed. `on` is the day of
 * the law for the new statement, `before` for the old one.
 */
export function diffStatements(old: Policy, now: Policy, on: Day, before: Day = on): readonly StatementChange[] {
  const was = side(old, before);
  const is = side(now, on);
  const matched = new Set<ClauseId>();
  const changes: StatementChange[] = [];
  for (const marker of markersOf(now)) {
    const former = was.paragraphs.has(marker.clause)
      ? marker.clause
      : marker.was && was.paragraphs.has(marker.was) && !is.paragraphs.has(marker.was)
        ? marker.was
        : undefined;
    if (former) matched.add(former);
    const change = former ? changed(was, is, former, marker.clause) : added(is, marker.clause);
    if (change) changes.push(change);
  }
  const removed = markersOf(old).filter((m) => !matched.has(m.clause));
  return [...changes, ...removed.map((m) => gone(was, m.clause))];
}

function side(policy: Policy, on: Day): Side {
  // The marker of a number is its section for organisation and statement, whose members are clauses of their own.
  const id = (x: Paragraph): ClauseId =>
    x.section === 'organisation' || x.section === 'statement' ? x.section : (x.clauses[0] ?? '');
  return { policy, on, paragraphs: new Map(paragraphsOf(policy, on).map((x) => [id(x), x])) };
}

function added(is: Side, clause: ClauseId): StatementChange {
  const paragraph = is.paragraphs.get(clause);
  return {
    kind: 'added',
    clause,
    ...(paragraph ? { newNumber: paragraph.number } : {}),
    sentences: (paragraph?.sentences ?? []).map((s) => ({ new: textOf(s) })),
    meaning: true,
    tell: people(concerned(is.policy, clause)),
    before: clause.startsWith('purpose.'),
  };
}

function gone(was: Side, clause: ClauseId): StatementChange {
  const paragraph = was.paragraphs.get(clause);
  return {
    kind: 'removed',
    clause,
    ...(paragraph ? { oldNumber: paragraph.number } : {}),
    sentences: (paragraph?.sentences ?? []).map((s) => ({ old: textOf(s) })),
    meaning: true,
    tell: people(concerned(was.policy, clause)),
    before: false,
  };
}

function changed(was: Side, is: Side, from: ClauseId, clause: ClauseId): StatementChange | undefined {
  const sentences = compare(neutral(was, from), neutral(is, clause), shown(was, from), shown(is, clause));
  const renamed = from !== clause;
  if (sentences.length === 0 && !renamed) return undefined;
  const meaning = canonicalJson(meaningOf(clauseIn(was.policy, from))) !== canonicalJson(meaningOf(clauseIn(is.policy, clause)));
  const same = canonicalJson(clauseIn(was.policy, from)) === canonicalJson(clauseIn(is.policy, clause));
  const numbers = { oldNumber: was.paragraphs.get(from)?.number, newNumber: is.paragraphs.get(clause)?.number };
  return {
    kind: sentences.length === 0 ? 'renamed' : same ? 'law' : 'changed',
    clause,
    ...(renamed ? { from } : {}),
    ...(numbers.oldNumber === undefined ? {} : { oldNumber: numbers.oldNumber }),
    ...(numbers.newNumber === undefined ? {} : { newNumber: numbers.newNumber }),
    sentences,
    meaning,
    tell: meaning || same ? people([...concerned(was.policy, from), ...concerned(is.policy, clause)]) : [],
    before: meaning && clause.startsWith('purpose.'),
  };
}

const textOf = (s: Spoken): Text => p(s.nl, s.en);
const shown = (s: Side, clause: ClauseId): readonly Spoken[] => s.paragraphs.get(clause)?.sentences ?? [];

/** The sentences with ids in place of numbers: a number that moved is no change. */
function neutral({ policy, on }: Side, clause: ClauseId): readonly Spoken[] {
  const [section, key] = divided(clause);
  const voice = { ...voiceOf(policy), numberOf: () => undefined };
  const value = clauseIn(policy, clause);
  return sayClause(section, key, value, voice, lawToday(section, key, value, policy, on));
}

function divided(clause: ClauseId): readonly [SaidSection, string] {
  const dot = clause.indexOf('.');
  return dot < 0 ? [clause as SaidSection, ''] : [clause.slice(0, dot) as SaidSection, clause.slice(dot + 1)];
}

function clauseIn(policy: Policy, clause: ClauseId): object {
  if (clause === 'organisation' || clause === 'statement') return policy[clause];
  return clauseOf(policy, clause)?.clause ?? {};
}

/** Sentences that read the same are left out; of the others, those that say the same member belong together. */
function compare(
  a: readonly Spoken[],
  b: readonly Spoken[],
  oldShown: readonly Spoken[],
  newShown: readonly Spoken[],
): readonly SentenceChange[] {
  const same = (x: Spoken, y: Spoken): boolean => x.nl === y.nl && x.en === y.en;
  const left = a.map((s, i) => ({ s, show: oldShown[i] ?? s })).filter(({ s }) => !b.some((x) => same(s, x)));
  const fresh = b.map((s, i) => ({ s, show: newShown[i] ?? s })).filter(({ s }) => !a.some((x) => same(s, x)));
  const used = new Set<Spoken>();
  const changes: SentenceChange[] = fresh.map(({ s, show }) => {
    const former = left.find((l) => !used.has(l.s) && l.s.members.some((m) => s.members.includes(m)));
    if (former) used.add(former.s);
    return { ...(former ? { old: textOf(former.show) } : {}), new: textOf(show) };
  });
  return [...changes, ...left.filter(({ s }) => !used.has(s)).map(({ show }) => ({ old: textOf(show) }))];
}

/** Whom a clause is about: the people whose data or rights it touches, else everybody that the statement speaks to. */
function concerned(policy: Policy, clause: ClauseId): readonly Word[] {
  const entry = clauseOf(policy, clause);
  const everybody = policy.statement.for ?? ['client'];
  switch (entry?.section) {
    case 'data':
    case 'purpose':
    case 'never':
      return entry.clause.about ?? (entry.section === 'never' ? everybody : ['client']);
    case 'consent':
      return ['client', ...(entry.clause.by ?? [])];
    case 'access':
      return ['client', ...entry.clause.who.filter((w) => w === 'guardian' || w === 'parent-without-authority')];
    case 'retention':
      return entry.clause.records.includes('applicant')
        ? ['applicant']
        : entry.clause.records.includes('personnel-file')
          ? ['employee']
          : everybody;
    case 'recipient': {
      const purposes = (entry.clause.for ?? []).flatMap((key) => policy.purpose?.[key]?.about ?? ['client']);
      return purposes.length > 0 ? purposes : everybody;
    }
    case 'undertaking':
      return entry.clause.binds;
    case 'cookie':
    case 'form':
      return ['visitor'];
    case 'message':
      return entry.clause.to ?? everybody;
    default:
      return everybody;
  }
}

function people(words: readonly Word[]): StatementChange['tell'] {
  return [...new Set(words)].sort().map((word) => ({ word, label: MANY[word] ?? p(`‘${word}’`, `‘${word}’`) }));
}
