// What can only the organisation decide? An error that no word of the law takes away stays as it is told, until somebody says what will be done.

import { check } from '../../law/index.ts';
import { type Day, type Finding, labelOf, type Policy, type Text } from '../../policy/index.ts';
import { capital } from '../shown/words.ts';
import { byLawOf, clauses, type Mend, mending, type Patch, policyErrors } from './mend.ts';
import type { ReadAnswers, ReadQuestion } from './ask.ts';
import { BY_LAW, GROUNDS } from './open.ts';

/** One way on, in the words of the organisation. */
interface Way {
  readonly value: string;
  readonly label: Text;
  /** Asked of many at once. */
  readonly ofMany?: Text;
  readonly patch: Patch;
}
/** A finding with the ways on that take it away. */
export interface Choice {
  /** Name of the field. */
  readonly id: string;
  readonly finding: Finding;
  readonly ways: readonly Way[];
}

/** What an organisation does, and may stop doing. */
const STOP: Readonly<Record<string, Text>> = {
  data: { nl: 'Wij leggen dit niet meer vast', en: 'We no longer record this' },
  purpose: { nl: 'Wij gebruiken gegevens hier niet meer voor', en: 'We no longer use data for this' },
  recipient: { nl: 'Deze ontvanger krijgt niets meer', en: 'This recipient gets nothing any more' },
  retention: { nl: 'Deze termijn geldt niet meer', en: 'This term no longer holds' },
  cookie: { nl: 'Wij plaatsen deze cookie niet meer', en: 'We no longer place this cookie' },
  form: { nl: 'Wij stoppen met dit formulier', en: 'We stop using this form' },
  message: { nl: 'Wij sturen dit niet meer', en: 'We no longer send this' },
};
const STOP_WHAT: Text = { nl: 'Waarmee stopt u?', en: 'What do you stop?' };
const AS_IT_IS = {
  value: 'later',
  label: { nl: 'Dit blijft zo, met ‘niet nagekomen’ erbij', en: 'This stays, with ‘not kept’ beside it' },
};
/** More of one kind than this become one question. */
const MOST_APART = 3;

const ASKED: ReadonlySet<string> = new Set(['INF-06', 'INF-10']);

/** The choices that the errors of a policy leave. */
export function choicesOf(policy: Policy, on: Day): readonly Choice[] {
  const seen = new Set<string>();
  const findings = check(policy, on);
  return findings.flatMap((finding): Choice[] => {
    // Which ground a purpose has, and when a term starts, is asked with the draft itself.
    if (finding.severity !== 'error' || seen.has(finding.clause) || ASKED.has(finding.id)) return [];
    const ways = waysOf(policy, finding).filter((way) => mending(policy, findings, finding, way.patch, on) !== undefined);
    if (ways.length === 0) return [];
    seen.add(finding.clause);
    return [{ id: `keuze-${finding.id}-${finding.clause.replaceAll('.', '-')}`, finding, ways }];
  });
}

function waysOf(policy: Policy, finding: Finding): readonly Way[] {
  const dot = finding.clause.indexOf('.');
  const section = finding.clause.slice(0, Math.max(0, dot));
  const key = finding.clause.slice(dot + 1);
  const clause = clauses(policy, section)[key];
  const stop = STOP[section];
  if (!clause || !stop) return [];
  const to = (value: string, label: Text, members: object, ofMany?: Text): Way => ({
    value,
    label,
    ...(ofMany ? { ofMany } : {}),
    patch: { [section]: { [key]: { ...clause, ...members } } },
  });
  const more: Way[] = [];
  if (section === 'purpose') {
    more.push({ ...BY_LAW, patch: { [section]: { [key]: byLawOf(clause) } } });
    for (const { value, label } of GROUNDS)
      more.push({
        value,
        label,
        patch: { [section]: { [key]: { ...without(clause, ['as', 'law', 'interest', 'balance']), basis: value } } },
      });
  }
  if (section === 'recipient') {
    more.push(
      to(
        'scc',
        { nl: 'Wij hebben modelcontracten', en: 'We have standard contracts' },
        { safeguard: 'scc' },
        { nl: 'Met wie hebt u modelcontracten?', en: 'With whom do you have standard contracts?' },
      ),
      to(
        'dpf',
        { nl: 'De ontvanger heeft het certificaat', en: 'The recipient is certified' },
        { safeguard: 'dpf' },
        { nl: 'Wie heeft het certificaat?', en: 'Who is certified?' },
      ),
    );
  }
  if (section === 'cookie')
    more.push(to('first', { nl: 'Wij vragen eerst toestemming', en: 'We ask consent first' }, { ask: 'first' }));
  if (section === 'message')
    more.push(to('consent', { nl: 'Wij vragen eerst toestemming', en: 'We ask consent first' }, { needs: 'consent' }));
  return [...more, { value: 'stop', label: stop, ofMany: STOP_WHAT, patch: { [section]: { [key]: null } } }];
}

function without(clause: object, members: readonly string[]): object {
  return Object.fromEntries(Object.entries(clause).filter(([member]) => !members.includes(member)));
}

/** The choices as questions. Nothing is proposed but that it stays; many of one kind are asked at once. */
export function choiceQuestions(
  policy: Policy,
  choices: readonly Choice[],
  quoteOf: (clause: string) => string | undefined,
): readonly ReadQuestion[] {
  return kindsOf(choices).flatMap((alike): ReadQuestion[] => {
    const [first] = alike;
    if (!first) return [];
    const common = { articles: first.finding.article === '' ? [] : [first.finding.article], why: first.finding.advice };
    if (alike.length <= MOST_APART)
      return alike.map((choice) => {
        const quoted = quoteOf(choice.finding.clause);
        return {
          ...common,
          id: choice.id,
          asks: about(policy, choice),
          kind: 'choice',
          options: [AS_IT_IS, ...choice.ways.map(({ value, label }) => ({ value, label }))],
          proposed: [AS_IT_IS.value],
          ...(quoted === undefined ? {} : { quoted }),
        };
      });
    const options = alike.map((choice) => {
      const quoted = quoteOf(choice.finding.clause);
      return {
        value: choice.id,
        label: thing(policy, choice.finding.clause) ?? choice.finding.message,
        ...(quoted === undefined ? {} : { hint: { nl: `‘${quoted}’`, en: `‘${quoted}’` } }),
      };
    });
    const { nl, en = nl } = first.finding.message;
    return first.ways.flatMap(({ value, ofMany }): ReadQuestion[] =>
      ofMany
        ? [
            {
              ...common,
              id: ofManyId(first, value),
              asks: { nl: `${nl} ${ofMany.nl}`, en: `${en} ${ofMany.en ?? ofMany.nl}` },
              kind: 'several',
              options: options.filter((o) => alike.some((c) => c.id === o.value && c.ways.some((w) => w.value === value))),
              proposed: [],
            },
          ]
        : [],
    );
  });
}

const ofManyId = (first: Choice, value: string): string => `${first.id}-${value}`;

/** What the organisation chose, as changes. */
export function chosen(choices: readonly Choice[], answers: ReadAnswers): readonly Mend[] {
  return kindsOf(choices).flatMap((alike) =>
    alike.flatMap((choice): Mend[] => {
      const [first] = alike;
      const together = first !== undefined && alike.length > MOST_APART;
      const way = choice.ways.find(({ value }) =>
        together ? answers[ofManyId(first, value)]?.includes(choice.id) : answers[choice.id]?.[0] === value,
      );
      if (!way) return [];
      const { finding } = choice;
      return [{ id: choice.id, finding, kind: way.value === 'stop' ? 'stop' : 'replace', patch: way.patch }];
    }),
  );
}

/** What the law still has against a policy: each thing once, with what it is about. */
export function leftOver(policy: Policy, on: Day): readonly Text[] {
  const alike = new Map<string, Finding[]>();
  for (const f of policyErrors(policy, on)) alike.set(f.message.nl, [...(alike.get(f.message.nl) ?? []), f]);
  return [...alike.values()].flatMap((findings): Text[] => {
    const [first] = findings;
    if (!first) return [];
    const things = findings.flatMap((f) => thing(policy, f.clause) ?? []);
    if (things.length === 0) return [first.message];
    const list = (lang: 'nl' | 'en') => [...new Set(things.map((t) => t[lang] ?? t.nl))].join(', ');
    return [{ nl: `${first.message.nl} (${list('nl')})`, en: `${first.message.en ?? first.message.nl} (${list('en')})` }];
  });
}

/** Choices about the same finding, in the order of the findings. */
function kindsOf(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const kinds = new Map<string, Choice[]>();
  for (const choice of choices) {
    const kind = `${choice.finding.id} ${choice.finding.message.nl}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), choice]);
  }
  return [...kinds.values()];
}

function about(policy: Policy, { finding }: Choice): Text {
  const what = thing(policy, finding.clause);
  if (!what) return finding.message;
  return {
    nl: `${capital(what).nl}: ${lower(finding.message.nl)}`,
    en: `${capital(what).en ?? ''}: ${lower(finding.message.en ?? '')}`,
  };
}

const lower = (text: string): string => (/^[A-Z][a-z ]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);

/** What people call the thing a clause is about; undefined where only the key names it. */
export function thing(policy: Policy, clause: string): Text | undefined {
  const dot = clause.indexOf('.');
  const section = clause.slice(0, dot);
  const key = clause.slice(dot + 1);
  const own = Reflect.get(clauses(policy, section)[key] ?? {}, 'label') as Text | undefined;
  if (own) return own;
  if (section === 'purpose') return labelOf(policy, key, 'purpose');
  if (section === 'data') return labelOf(policy, key, 'category');
  if (section === 'recipient') return labelOf(policy, key, 'recipient');
  if (section === 'retention') {
    const [record] = policy.retention?.[key]?.records ?? [];
    return record === undefined || record === 'all' ? undefined : labelOf(policy, record, 'record');
  }
  return undefined;
}
