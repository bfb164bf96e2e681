// Which of two terms for the same records holds? A text that names both does not say; only the organisation can.

import { check } from '../../law/index.ts';
import { type Day, parseSpan, type Policy, type Retention, type Text } from '../../policy/index.ts';
import { paragraphsOf } from '../../statement/index.ts';
import { LATER, type ReadAnswers, type ReadQuestion } from './ask.ts';
import { thing } from './choose.ts';
import type { Reading } from './given.ts';
import { lawHasTerm, normal, patched } from './mend.ts';
import { quoteOf } from './quote.ts';

/** Terms for the same records that cannot all hold: the keys of their clauses. */
type Group = readonly string[];

function groupsOf(policy: Policy): readonly Group[] {
  const groups: string[][] = [];
  const rules = Object.entries(policy.retention ?? {});
  for (const [i, [a, one]] of rules.entries())
    for (const [b, other] of rules.slice(i + 1)) {
      if (!sameRecords(one, other) || !disagree(one, other)) continue;
      const known = groups.find((g) => g.includes(a) || g.includes(b));
      if (!known) groups.push([a, b]);
      else for (const key of [a, b]) if (!known.includes(key)) known.push(key);
    }
  return groups;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
const sameRecords = (a: Retention, b: Retention): boolean =>
  meet(a.records, b.records) && (a.regime === undefined || b.regime === undefined || meet(a.regime, b.regime));

/** Two lengths, or the same length from two moments; or a least that is more than the most. */
function disagree(a: Retention, b: Retention): boolean {
  const most = [daysOf(a['at-most']), daysOf(b['at-most'])] as const;
  const least = [daysOf(a['at-least']), daysOf(b['at-least'])] as const;
  const more = (x: number | undefined, y: number | undefined) => x !== undefined && y !== undefined && x > y;
  return (
    (most[0] !== undefined && most[1] !== undefined && most[0] !== most[1]) || more(least[0], most[1]) || more(least[1], most[0])
  );
}

const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 } as const;

function daysOf(term: string | undefined): number | undefined {
  const span = term === undefined ? undefined : parseSpan(term);
  return span && span.n * DAYS[span.unit];
}

/** One question for each group. The law's own term is proposed where there is one. */
export function termQuestions(reading: Reading, policy: Policy, on: Day): readonly ReadQuestion[] {
  return groupsOf(policy).map((group): ReadQuestion => {
    const lawful = settled(policy, group, 'law', on);
    const what = thing(policy, `retention.${group[0] ?? ''}`) ?? { nl: 'deze gegevens', en: 'these data' };
    const labels = labelsOf(reading, policy, group, on);
    return {
      id: idOf(group),
      asks: { nl: `Welke termijn geldt voor ${what.nl}?`, en: `Which term holds for ${what.en ?? what.nl}?` },
      why: {
        nl: 'Uw tekst noemt termijnen die niet allemaal kunnen kloppen.',
        en: 'Your text names terms that cannot all hold.',
      },
      articles: [],
      kind: 'choice',
      options: [
        ...(lawful ? [{ value: 'law', label: { nl: 'Wat de wet hiervoor regelt', en: 'What the law provides for this' } }] : []),
        ...group.map((key) => ({ value: key, label: labels.get(key) ?? { nl: key } })),
        LATER,
      ],
      proposed: [lawful ? 'law' : LATER.value],
    };
  });
}

/** Each term by its sentence in the text; in our words where one sentence says more of them. */
function labelsOf(reading: Reading, policy: Policy, group: Group, on: Day): ReadonlyMap<string, Text> {
  const quotes = group.map((key) => quoteOf(reading, `retention.${key}`));
  const apart = new Set(quotes).size === group.length && !quotes.includes(undefined);
  const paragraphs = apart ? [] : paragraphsOf(policy, on);
  return new Map(
    group.map((key, i) => {
      const quoted = `‘${quotes[i] ?? key}’`;
      const said = paragraphs.find((p) => p.clauses.includes(`retention.${key}`));
      return [key, said ? { nl: said.nl, en: said.en } : { nl: quoted, en: quoted }];
    }),
  );
}

const idOf = (group: Group): string => `termijn-${(group[0] ?? '').replaceAll('.', '-')}`;

/** The policy with one term where an answer says which. */
export function withTerms(policy: Policy, answers: ReadAnswers, on: Day): Policy {
  return groupsOf(policy).reduce((now, group) => {
    const answer = answers[idOf(group)];
    const value = answer === undefined ? 'law' : answer[0];
    return value === undefined ? now : (settled(now, group, value, on) ?? now);
  }, policy);
}

function settled(policy: Policy, group: Group, value: string, on: Day): Policy | undefined {
  const [first] = group;
  const kept = value === 'law' ? first : group.find((key) => key === value);
  const clause = kept === undefined ? undefined : policy.retention?.[kept];
  if (kept === undefined || !clause || (value === 'law' && !lawHasTerm(policy, clause, on))) return undefined;
  const { 'at-least': _least, 'at-most': _most, after: _after, law: _law, ...rest } = clause;
  const gone = Object.fromEntries(group.filter((key) => key !== kept).map((key) => [key, null]));
  const next = normal(patched(policy, { retention: { ...gone, [kept]: value === 'law' ? { ...rest, as: 'law' } : clause } }));
  if (value !== 'law' || !next) return next;
  return check(next, on).some((f) => f.severity === 'error' && f.clause === `retention.${kept}`) ? undefined : next;
}
