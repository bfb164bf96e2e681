// A file as the pages show it: its head, its tabs, its notes and its plan.

import {
  capital,
  fieldsOf,
  type FileOpened,
  type FilePart,
  type Looked,
  REGIME_NAMES,
  type ReadItem,
  type Ruling,
  type WhatOpens,
  type Written,
  wordOf,
} from '../../desk/index.ts';
import { courseOfGoals, fullName, type Item, type LineReview, type LogQuestion } from '../../record/index.ts';
import type { FileHead, FileTab, Lang, Moment, Passage, Said, ShownNote, ShownPlan } from '../../web/index.ts';
import { secondOf } from './day.ts';

const service = (ruling: Ruling, clause: string): Said =>
  capitalOf(wordOf(ruling.policy, clause.replace(/^service\./, ''), 'service'));
const capitalOf = (text: { readonly nl: string; readonly en?: string }): Said => capital(text);

/** Head of a file page. Where the name is not open to this person, the number of the file stands in its place. */
export function headOf(opened: FileOpened): FileHead {
  const { file, facts, ruling } = opened;
  const { client, person, parts } = file;
  const part = parts.find((p) => p.until === undefined) ?? parts[0];
  const name = person ? fullName(person.name) : `Dossier ${client.number}`;
  return {
    id: client.id,
    number: client.number,
    name,
    callName: person?.name.first ?? name,
    birth: facts.birthDate,
    ...(part ? { service: service(ruling, part.service), since: part.from } : {}),
    ...(client.careUntil === undefined ? {} : { ended: client.careUntil }),
    regimes: [...new Set(parts.map((p) => p.regime))].map((regime) => REGIME_NAMES[regime] as Said),
    restrictions: facts.restrictions.map((restriction) => ({
      heading: RESTRICTED[restriction.target.kind],
      why: GROUND[restriction.ground],
      articles: [{ name: 'AVG 18' }],
    })),
  };
}
export const RESTRICTED = {
  file: { nl: 'Dit dossier staat op slot', en: 'This file is restricted' },
  part: { nl: 'Een deel van dit dossier staat op slot', en: 'A part of this file is restricted' },
  item: { nl: '1 stuk staat op slot', en: '1 item is restricted' },
} as const;
export const GROUND = {
  'accuracy-contested': {
    nl: 'Iemand zegt dat het niet klopt. Zolang dat wordt uitgezocht, wordt het alleen bewaard.',
    en: 'Somebody says that it is not right. While that is looked into, it is only kept.',
  },
  unlawful: {
    nl: 'Het had niet gebruikt mogen worden, en de cliënt wil dat het bewaard blijft.',
    en: 'It should not have been used, and the client wants it to be kept.',
  },
  'needed-for-claim': {
    nl: 'De cliënt heeft het nodig voor een rechtszaak.',
    en: 'The client needs it for a legal claim.',
  },
  'objection-pending': {
    nl: 'De cliënt maakte bezwaar. Tot het besluit wordt het alleen bewaard.',
    en: 'The client objected. Until the decision it is only kept.',
  },
} as const;

export function tabsOf(opens: WhatOpens): readonly FileTab[] {
  return [...(opens.parts as readonly FilePart[]), 'log'];
}

/** The text in pieces: passages about somebody else are marked. */
function passagesOf(item: Item): readonly Passage[] {
  const text = item.content?.text ?? '';
  const marks = [...(item.content?.concerns ?? [])].sort((a, b) => a.start - b.start);
  const pieces: Passage[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), other: true });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Who wrote it, who corrected it and why; and what it said before. */
export function authorsShown({ first, corrected, before }: ReadItem): Pick<ShownNote, 'first' | 'corrected' | 'old'> {
  return {
    first: writtenShown(first),
    ...(corrected ? { corrected: writtenShown(corrected) } : {}),
    old: before.map((old) => ({ ...writtenShown(old), text: old.content.text, first: old.version === 1 })),
  };
}

function writtenShown({ by, at, reason }: Written): ShownNote['first'] {
  return { at: secondOf(at), ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
}

export function noteShown(
  ruling: Ruling,
  read: ReadItem,
  correct?: (item: string) => string,
  mark?: (item: string) => string,
): ShownNote {
  const { item, declared } = read;
  return {
    id: item.id,
    kind: capital(wordOf(ruling.policy, item.kind, 'record')),
    ...(item.content?.title === undefined ? {} : { title: item.content.title }),
    on: item.on,
    ...authorsShown(read),
    passages: passagesOf(item),
    restricted: item.restricted,
    declared: declared.map((d) => ({ by: d.by, on: d.on, text: d.text })),
    ...(correct && !item.restricted ? { correct: correct(item.id) } : {}),
    ...(mark && !item.restricted ? { mark: mark(item.id) } : {}),
  };
}

/** The newest plan with its goals; undefined when there is none. */
export function planShown(items: readonly ReadItem[]): ShownPlan | undefined {
  const plan = items.find((read) => read.item.kind === 'care-plan');
  const of = (kind: string) => items.filter((read) => read.item.kind === kind && read.item.content !== undefined);
  const dated = (kind: string) => of(kind).map((read) => ({ on: read.item.on, fields: fieldsOf(read) }));
  if (!plan) return undefined;
  const { content } = plan.item;
  const fields = fieldsOf(plan);
  const goals = courseOfGoals(fields, dated('evaluation'), dated('measurement'));
  const { with: agreedWith, agreed, next } = fields;
  return {
    ...(content?.title === undefined ? {} : { title: content.title }),
    ...(content?.text === undefined || goals.length > 0 ? {} : { text: content.text }),
    goals: goals.map(({ words, how, until, state }) => ({
      words,
      state,
      ...(how === undefined ? {} : { how }),
      ...(until === undefined ? {} : { until }),
    })),
    ...(agreedWith === undefined || agreed === undefined ? {} : { agreed: { with: agreedWith, on: agreed } }),
    ...(next === undefined ? {} : { next }),
  };
}

/** A line of the log, in words. */
export function momentShown(ruling: Ruling, looked: Looked, ask?: (event: string) => string): Moment {
  const { policy } = ruling;
  const role = looked.who.role ?? (looked.who.kind === 'employee' ? undefined : looked.who.kind);
  return {
    id: looked.id,
    at: looked.at,
    who: looked.who.name ?? (looked.who.account === 'system' ? 'Zorgvuldig' : '?'),
    ...(role === undefined ? {} : { role: wordOf(policy, role, 'person') }),
    you: looked.you,
    deed: looked.deed,
    things: thingsOf(policy, looked),
    outcome: looked.outcome,
    ...(looked.purpose === undefined ? {} : { why: capital(wordOf(policy, looked.purpose, 'purpose')) }),
    ...(looked.reason === undefined ? {} : { why: { nl: `nood: ${looked.reason}`, en: `emergency: ${looked.reason}` } }),
    ...(looked.review ? { review: reviewShown(looked.review) } : {}),
    ...(looked.question ? { asked: questionShown(looked.question) } : ask && mayAsk(looked) ? { ask: ask(looked.id) } : {}),
  };
}

const LOCKED_WHAT = {
  file: { nl: 'het hele dossier', en: 'the whole file' },
  part: { nl: 'een deel van het dossier', en: 'a part of the file' },
  item: { nl: 'een stuk', en: 'an item' },
} as const;
const WHICH_PIECES: Said = { nl: 'welke stukken er zijn', en: 'which items there are' };

function thingsOf(policy: Ruling['policy'], looked: Looked): readonly Said[] {
  if (looked.locked !== undefined) return [LOCKED_WHAT[looked.locked]];
  const categories = looked.categories.map((category) => wordOf(policy, category, 'category'));
  return looked.pieces === true ? [...categories, WHICH_PIECES] : categories;
}

/** About what somebody of the practice did; not about one's own visits. */
function mayAsk(looked: Looked): boolean {
  return !looked.you && looked.who.account !== 'system';
}

const VERDICT: Readonly<Record<LineReview['verdict'], Said>> = {
  right: { nl: 'Nagekeken: het was terecht.', en: 'Reviewed: it was right.' },
  wrong: { nl: 'Nagekeken: het was niet terecht.', en: 'Reviewed: it was not right.' },
  'ask-first': { nl: 'Wordt nagekeken.', en: 'Being reviewed.' },
};

function reviewShown(review: LineReview): Said {
  const verdict = VERDICT[review.verdict] as { readonly nl: string; readonly en: string };
  return { nl: `${verdict.nl} ${review.note}`, en: `${verdict.en} ${review.note}` };
}

function questionShown(question: LogQuestion): Said {
  const { answer } = question;
  if (answer) return { nl: `U vroeg hierover. Antwoord: ${answer.text}`, en: `You asked about this. Answer: ${answer.text}` };
  const day = (question.promiseDay ?? question.lawDay).split('-').reverse().join('-');
  return {
    nl: `U vroeg hierover. U krijgt uiterlijk op ${day} antwoord.`,
    en: `You asked about this. You get an answer by ${day} at the latest.`,
  };
}

/** The months that a log page offers: the last six, newest first. */
export function monthsUntil(on: string, count = 6): readonly string[] {
  const year = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7));
  return Array.from({ length: count }, (_, i) => {
    const at = year * 12 + month - 1 - i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export type { Lang };
