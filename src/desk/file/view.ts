// Which parts of a file open for this person? Asked without opening anything, so nothing is logged.

import { isPermit, type Refusal } from '../../decide/index.ts';
import type { Policy } from '../../policy/index.ts';
import { templateFor } from '../../record/index.ts';
import { answerTo, type Asked, categoriesOf, firstYes, purposesOf } from './ask.ts';
import type { FileView } from './open.ts';

export type FilePart = 'overview' | 'plan' | 'notes' | 'documents';

const PLAN = ['care_plan', 'evaluation'];
const WHO = ['identity', 'contact'];
const WRITTEN = ['notes', 'conversation', 'question'];

/** What a part of a file asks for: no more categories than its page shows. The name of the client is on every page. */
export function viewOf(policy: Policy, part: FilePart): FileView {
  const all = categoriesOf(policy);
  const some = (words: readonly string[]): readonly string[] => all.filter((word) => words.includes(word));
  switch (part) {
    case 'overview':
      // Who it is and who to ring: the client, and whoever represents.
      return { categories: some([...WHO, 'representative']), kinds: [] };
    case 'plan':
      return { categories: some(['identity', ...PLAN]), kinds: ['care-plan', 'evaluation', 'measurement', 'client-declaration'] };
    case 'notes':
      return { categories: some(['identity', ...WRITTEN]), kinds: ['note', 'client-declaration'] };
    case 'documents':
      return {
        categories: all.filter(
          (word) => word === 'identity' || !(PLAN.includes(word) || WRITTEN.includes(word) || WHO.includes(word)),
        ),
        kinds: ['document', 'invoice', 'client-declaration'],
      };
  }
}

/** Who it is about, for a page that shows nothing else of the file: what is not shown is not opened, and not in the log. */
export function headView(policy: Policy): FileView {
  return { categories: categoriesOf(policy).filter((word) => word === 'identity'), kinds: [] };
}

/** What a person may want to know of themselves at a glance: fields and money; no bsn, nothing sensitive, no long texts. */
export function factsView(policy: Policy): FileView {
  const data = policy.data ?? {};
  const categories = categoriesOf(policy).filter((word) => {
    const { items, special } = data[word] ?? {};
    return word !== 'bsn' && !PLAN.includes(word) && !WRITTEN.includes(word) && items !== undefined && special === undefined;
  });
  return { categories, kinds: ['invoice'] };
}

/** The parts that have something open, and whether a note may be written. */
export interface WhatOpens {
  readonly parts: readonly FilePart[];
  readonly mayWrite: boolean;
}

export function whatOpens(asked: Asked): WhatOpens {
  const { policy } = asked.ruling;
  const opens = (category: string, action: 'read' | 'write'): boolean =>
    isPermit(firstYes(asked, { category, action }, purposesOf(asked)));
  const parts = (['plan', 'notes', 'documents'] as const).filter((part) =>
    [...(viewOf(policy, part).categories ?? []), ...(part === 'plan' ? courseCategories(asked) : [])].some(
      (category) => category !== 'identity' && opens(category, 'read'),
    ),
  );
  const writable = categoriesOf(policy).find((word) => WRITTEN.includes(word));
  return { parts: ['overview', ...parts], mayWrite: writable !== undefined && opens(writable, 'write') };
}

/** A part of which a reader hears that somebody has to look first, or that somebody looked and said no. */
export interface HeldPart {
  readonly category: string;
  readonly decision: Refusal;
}

/** The parts that the rules leave to a person: who reads along knows that they exist, also while nothing in them opens. */
export function heldParts(asked: Asked): ReadonlyMap<FilePart, HeldPart> {
  const { decider, policy } = asked.ruling;
  const [purpose = 'inspection'] = purposesOf(asked);
  const held = new Map<FilePart, HeldPart>();
  const { parts } = whatOpens(asked);
  for (const part of ['plan', 'notes', 'documents'] as const) {
    if (parts.includes(part)) continue;
    for (const category of viewOf(policy, part).categories ?? []) {
      if (category === 'identity') continue;
      const wish = { category, action: 'read', purpose } as const;
      const decision = answerTo(asked, wish);
      if (isPermit(decision) || decider.decide(asked.facts.ask(wish)).outcome !== 'human') continue;
      held.set(part, { category, decision });
      break;
    }
  }
  return held;
}

/** Which of these categories do not open, for inspection nor for what they cost; with the answer, and what a person judged counts. */
export function closedAmong(asked: Asked, wanted: readonly string[]): readonly HeldPart[] {
  return wanted.flatMap((category) => {
    const decision = answerTo(asked, { category, action: 'read', purpose: 'inspection' });
    if (isPermit(decision) || isPermit(answerTo(asked, { category, action: 'read', purpose: 'billing' }))) return [];
    return [{ category, decision }];
  });
}

/** Where the forms of the course of care stand: childcare has no plan, but it has a course. */
function courseCategories(asked: Asked): readonly string[] {
  const part = asked.facts.parts.find((p) => p.until === undefined) ?? asked.facts.parts.at(-1);
  if (!part) return [];
  const all = categoriesOf(asked.ruling.policy);
  const { forms } = templateFor(part.regime);
  if (asked.facts.capacities[0]?.kind === 'employee')
    return all.filter((word) => forms.some((form) => form.categories.includes(word)));
  // Whoever reads along where there is no plan: the first category that a form of this policy stands in.
  if (all.some((word) => PLAN.includes(word))) return [];
  return forms
    .filter((form) => form.firstToKnow === true)
    .flatMap((form) => form.categories.find((word) => all.includes(word)) ?? []);
}

/** Where a note goes: the first category of this policy that holds notes. */
export function noteCategory(policy: Policy): string | undefined {
  return categoriesOf(policy).find((word) => WRITTEN.includes(word));
}

/** The kinds that can be written as a note, each with its category. A plan and an evaluation have a form of their own: a plan needs goals. */
export function kindsOf(policy: Policy): readonly { readonly kind: string; readonly category: string }[] {
  const note = noteCategory(policy);
  return note === undefined ? [] : [{ kind: 'note', category: note }];
}
