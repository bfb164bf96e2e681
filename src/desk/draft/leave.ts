// Whose draft may this be? Each form asks for its draft what it asks for itself: no yes for the form, no draft.

import { isPermit, type Permit, type Refusal } from '../../decide/index.ts';
import type { Action } from '../../policy/index.ts';
import { type DraftPlace, isId } from '../../record/index.ts';
import type { DraftLeave } from '../../store/index.ts';
import { formsOf, runningPart } from '../course/forms.ts';
import { type Asked, ask, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { intakeForm } from '../file/intake.ts';
import { noteCategory } from '../file/view.ts';
import { type Acting, type House, scopeOf } from '../house.ts';

/** Yes with the permits of the form; no with the answer that stood in the way; undefined: there is no such form or file. */
export type DraftAnswer =
  | { readonly kind: 'yes'; readonly leave: DraftLeave; readonly asked?: Asked }
  | { readonly kind: 'no'; readonly asked: Asked; readonly category: string; readonly refusal: Refusal };

/** In the name of whom a draft is asked about. */
export const DRAFTING = 'draft';

export async function leaveFor(house: House, acting: Acting, place: DraftPlace): Promise<DraftAnswer | undefined> {
  if (place.client === undefined) return place.form === 'intake' ? intakeLeave(house, acting) : undefined;
  if (!isId(place.client) || (place.about !== undefined && !isId(place.about))) return undefined;
  const asked = await ask(house, acting, place.client, DRAFTING);
  if (!asked) return undefined;
  const form = place.form.startsWith('course.') ? courseLeave : FORMS[place.form];
  return form?.(house, asked, place);
}

type FormLeave = (house: House, asked: Asked, place: DraftPlace) => Promise<DraftAnswer | undefined>;

const FORMS: Readonly<Record<string, FormLeave>> = {
  note: async (_, asked) => oneOf(asked, [noteCategory(asked.ruling.policy)], 'write'),
  'note-correction': (house, asked, place) => itemLeave(house, asked, place, 'write'),
  declaration: (house, asked, place) => itemLeave(house, asked, place, 'read'),
  answers: async (_, asked) => all(asked, categoriesOf(asked.ruling.policy), 'write'),
  objection: async (_, asked) => oneOf(asked, categoriesOf(asked.ruling.policy), 'read'),
  question: async (_, asked) => oneOf(asked, categoriesOf(asked.ruling.policy), 'read'),
};

async function courseLeave(house: House, asked: Asked, place: DraftPlace): Promise<DraftAnswer | undefined> {
  const part = runningPart(asked.facts.parts);
  if (!part) return undefined;
  const { forms } = await formsOf(house, asked.ruling, part);
  const form = forms.find((f) => `course.${f.kind}` === place.form);
  if (!form) return undefined;
  if (place.about !== undefined && !(await itemOf(house, asked, place))) return undefined;
  return oneOf(asked, [form.category], 'write', part.id);
}

async function itemLeave(house: House, asked: Asked, place: DraftPlace, action: Action): Promise<DraftAnswer | undefined> {
  const item = await itemOf(house, asked, place);
  return item && oneOf(asked, [item.category], action, item.part);
}

/** The item that the form is about, as long as it is not locked; to its own client it stays open (AVG 15 beside 18). */
async function itemOf(house: House, asked: Asked, place: DraftPlace) {
  const { about } = place;
  if (about === undefined) return undefined;
  const own = asked.facts.capacities[0]?.kind === 'client';
  const locked = !own && asked.facts.restrictions.some(({ target }) => target.kind === 'item' && target.item === about);
  return locked ? undefined : house.store.itemFact(asked.facts, about);
}

/** A permit for the first of these categories that opens. */
function oneOf(
  asked: Asked,
  categories: readonly (string | undefined)[],
  action: Action,
  part?: string,
): DraftAnswer | undefined {
  let no: DraftAnswer | undefined;
  for (const category of categories) {
    if (category === undefined) continue;
    const answer = firstYes(asked, { category, action }, purposesOf(asked), part);
    if (isPermit(answer)) return { kind: 'yes', leave: [answer], asked };
    no ??= { kind: 'no', asked, category, refusal: answer };
  }
  return no;
}

/** A permit for every category that opens: of a form that asks for many, each reader finds back what he may write. */
function all(asked: Asked, categories: readonly string[], action: Action): DraftAnswer | undefined {
  const permits: Permit[] = [];
  for (const category of categories) {
    const answer = firstYes(asked, { category, action }, purposesOf(asked));
    if (isPermit(answer)) permits.push(answer);
  }
  return permits.length > 0 ? { kind: 'yes', leave: permits, asked } : oneOf(asked, categories, action);
}

/** Nobody is in the record yet: whoever may take clients in has a draft under a key of his own. */
async function intakeLeave(house: House, acting: Acting): Promise<DraftAnswer | undefined> {
  const { kind, roles } = acting.account;
  if (kind !== 'staff' || !TAKES_IN.some((role) => roles.includes(role))) return undefined;
  const form = await intakeForm(house, acting);
  const account = form && (await house.store.accountFacts(scopeOf(acting, DRAFTING), acting.on));
  return account && { kind: 'yes', leave: { account } };
}
const TAKES_IN = ['caregiver', 'coordinator'];
