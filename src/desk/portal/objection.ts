// A child says: I do not want my father or mother to read this. It closes at once; a person judges it, and the child reads what came of it.

import { ageOn, type Day } from '../../policy/index.ts';
import { checkReason, fullName, type Id, type Problem, problem } from '../../record/index.ts';
import type { Circle, Standing } from '../../store/index.ts';
import { answerAbout, askable, type AskedAbout } from '../access/may-x.ts';
import { standingOf } from '../access/standing.ts';
import { type Asked, ask, categoriesOf } from '../file/ask.ts';
import { type CircleView, openCircle } from '../file/circle.ts';
import { type Acting, type House, scopeOf } from '../house.ts';

/** A parent or guardian against whom an objection would change something. */
export interface Against {
  readonly person: Id;
  readonly name: string;
}
/** What the child said before, and what came of it. */
export interface MyObjection {
  readonly id: Id;
  readonly person: Id;
  readonly name: string;
  /** Absent: everything. */
  readonly category?: string;
  readonly on: Day;
  readonly reason: string;
  /** What a person decided about it since. */
  readonly judged?: { readonly answer: 'allow' | 'deny'; readonly by: string; readonly on: Day; readonly reason: string };
}
export interface ObjectionView extends Asked {
  readonly against: readonly Against[];
  /** Parts of the file that can be chosen by themselves. */
  readonly categories: readonly string[];
  /** What counts today. */
  readonly mine: readonly MyObjection[];
}

/** What people read; the rest goes with 'everything'. */
const READ = ['notes', 'conversation', 'question', 'care_plan', 'evaluation', 'medical', 'photo', 'correspondence'];

/** Whom an objection would stop from reading what today is open: as far as the policy and the law let a child object. */
export function objectable(view: CircleView): { readonly against: readonly Against[]; readonly categories: readonly string[] } {
  // From 18 nobody has authority: who then reads along does so by a yes, which is taken back under consents.
  const child = ageOn(view.facts.birthDate, view.facts.on) < 18;
  if (!child || view.facts.capacities[0]?.kind !== 'client') return { against: [], categories: [] };
  const all = categoriesOf(view.ruling.policy);
  const stopped = new Set<string>();
  const against: Against[] = [];
  for (const about of askable(view, view.circle)) {
    const { person } = about;
    if (person === undefined || (about.actor.kind !== 'parent' && about.actor.kind !== 'guardian')) continue;
    const closes = all.filter((category) => wouldClose(view, about, person, category));
    if (closes.length === 0) continue;
    for (const category of closes) stopped.add(category);
    against.push({ person, name: nameOf(view.circle, person) });
  }
  return { against, categories: READ.filter((category) => stopped.has(category)) };
}

function wouldClose(view: CircleView, about: AskedAbout, person: Id, category: string): boolean {
  const plain: Circle = { ...view.circle, objections: [], judged: [] };
  const objected: Circle = { ...plain, objections: [{ kind: 'client-objects', against: person, from: view.facts.on }] };
  const read = { category, purpose: 'inspection', action: 'read' } as const;
  return (
    answerAbout(view, plain, about, read).outcome === 'allow' && answerAbout(view, objected, about, read).outcome !== 'allow'
  );
}

function nameOf(circle: Circle, person: Id): string {
  const row = [...circle.authority, ...circle.representation].find((r) => r.person === person);
  return row?.name ? fullName(row.name) : '';
}

/** undefined: not there, not the reader's own file, or there is nobody to object against and nothing was said before. */
export async function objectionsOf(house: House, acting: Acting, client: Id): Promise<ObjectionView | undefined> {
  const view = await openCircle(house, acting, client);
  if (!view || view.facts.capacities[0]?.kind !== 'client') return undefined;
  const stands = await standingOf(house, acting, client);
  if (!stands) return undefined;
  const mine = stands.standing.objections
    .filter((o) => o.kind === 'client-objects' && o.by === acting.account.id && o.against !== undefined)
    .filter((o) => o.on <= acting.on && (o.until === undefined || o.until >= acting.on))
    .map((o) => mineShown(view, stands.standing, o));
  const { against, categories } = objectable(view);
  if (against.length === 0 && mine.length === 0) return undefined;
  return { facts: view.facts, ruling: view.ruling, against, categories, mine };
}

function mineShown(view: CircleView, standing: Standing, o: Standing['objections'][number]): MyObjection {
  const person = o.against as Id;
  // Ids go up with time: what is younger than the objection was decided about it.
  const judged = standing.judged
    .filter((j) => j.person === person && j.id > o.id && (j.category === undefined || j.category === o.category))
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  return {
    id: o.id,
    person,
    name: nameOf(view.circle, person),
    ...(o.category === undefined ? {} : { category: o.category }),
    on: o.on,
    reason: o.reason,
    ...(judged
      ? {
          judged: {
            answer: judged.answer,
            by: judged.byName ? fullName(judged.byName) : '',
            on: judged.from,
            reason: judged.reason,
          },
        }
      : {}),
  };
}

export type ObjectionAnswer =
  | { readonly kind: 'done' | 'absent' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Closes from this minute; nobody needs leave for an act of one's own. `categories` empty: everything. */
export async function objectToParent(
  house: House,
  acting: Acting,
  client: Id,
  input: {
    readonly against: readonly Id[];
    readonly everything: boolean;
    readonly categories: readonly string[];
    readonly reason: string;
  },
): Promise<ObjectionAnswer> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const view = await objectionsOf(house, acting, client);
    if (!view) return { kind: 'absent' };
    const against = view.against.filter((a) => input.against.includes(a.person));
    const categories = input.everything ? [undefined] : view.categories.filter((c) => input.categories.includes(c));
    const problems = [
      ...(against.length > 0
        ? []
        : [problem('against', 'nobody-chosen', 'Kies wie het niet mag lezen.', 'Choose who may not read it.')]),
      ...(categories.length > 0
        ? []
        : [problem('what', 'nothing-chosen', 'Kies wat die ouder niet mag lezen.', 'Choose what that parent may not read.')]),
      ...(input.reason === '' ? [] : checkReason(input.reason)),
    ];
    if (problems.length > 0) return { kind: 'problems', problems };
    const asked = await ask(house, acting, client, 'inspection');
    if (!asked) return { kind: 'absent' };
    const said = (person: Id, category: string | undefined): boolean =>
      view.mine.some((m) => m.person === person && (m.category === undefined || m.category === category));
    const written = await house.store.withScope(scopeOf(acting, 'inspection'), async (tx) => {
      for (const { person } of against) {
        for (const category of categories) {
          if (said(person, category)) continue;
          const objection = { kind: 'client-objects', against: person, on: acting.on, reason: input.reason } as const;
          const made = await tx.recordObjection(
            { own: asked.facts },
            category === undefined ? objection : { ...objection, category },
          );
          if (!made.ok) return made;
        }
      }
      return { ok: true as const, value: undefined };
    });
    if (written.ok) return { kind: 'done' };
    if (written.why === 'problems') return { kind: 'problems', problems: written.problems };
    if (written.why === 'gone') return { kind: 'absent' };
  }
  return { kind: 'absent' };
}

/** Takes an objection back; the parent reads along again from this minute, as far as the rules allow. */
export async function withdrawObjection(house: House, acting: Acting, client: Id, objection: Id): Promise<'done' | 'absent'> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'inspection');
    if (!asked || asked.facts.capacities[0]?.kind !== 'client') return 'absent';
    const written = await house.store.withScope(scopeOf(acting, 'inspection'), (tx) =>
      tx.withdrawObjection(asked.facts, { objection }),
    );
    if (written.ok) return 'done';
    if (written.why !== 'stale') return 'absent';
  }
  return 'absent';
}
