// Who stands around this client, and who of them may see what today?

import { type Actor, type Decision, isPermit } from '../../decide/index.ts';
import { fullName, type Id } from '../../record/index.ts';
import type { Circle } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';
import { type Asked, ask, firstYes, purposesOf } from './ask.ts';

/** One line of the table: a person or a group, and the answer per column. */
export interface MaySee {
  readonly who: { readonly kind: Actor['kind'] | 'team'; readonly name?: string; readonly relation?: string };
  readonly answers: readonly Decision[];
}
export interface CircleView extends Asked {
  readonly circle: Circle;
  readonly maySee: readonly MaySee[];
  /** The categories of the columns. */
  readonly columns: readonly string[];
}

// At most three columns: what people ask for most.
const COLUMNS = ['care_plan', 'notes', 'medical', 'finance'];

/** undefined: not there, or this account may not see who stands around the client. */
export async function openCircle(house: House, acting: Acting, client: Id): Promise<CircleView | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'read');
    if (!asked) return undefined;
    const permit = firstYes(asked, { category: 'identity', action: 'read' }, purposesOf(asked));
    if (!isPermit(permit)) return undefined;
    const opened = await house.store.circle(permit);
    if (opened.ok) return { ...asked, circle: opened.value, ...table(asked, opened.value, acting.on) };
    if (opened.why === 'gone') return undefined;
  }
  return undefined;
}

function table(asked: Asked, circle: Circle, on: string): Pick<CircleView, 'maySee' | 'columns'> {
  const { data = {} } = asked.ruling.policy;
  const columns = COLUMNS.filter((category) => Object.hasOwn(data, category)).slice(0, 3);
  const organisation = asked.facts.scope.organisation;
  const now = (row: { readonly from: string; readonly until?: string }): boolean =>
    row.from <= on && (row.until === undefined || row.until >= on);
  const line = (who: MaySee['who'], actor: Actor): MaySee => ({
    who,
    answers: columns.map((category) => answerFor(asked, actor, category)),
  });
  const people: MaySee[] = [line({ kind: 'client' }, { kind: 'client', organisation })];
  for (const a of circle.authority.filter(now)) {
    const name = a.name === undefined ? {} : { name: fullName(a.name) };
    const actor: Actor =
      a.kind === 'guardian' && a.held ? { kind: 'guardian', organisation } : { kind: 'parent', authority: a.held, organisation };
    people.push(line({ kind: a.kind, relation: a.held ? 'authority' : 'no-authority', ...name }, actor));
  }
  for (const r of circle.representation.filter(now)) {
    const name = r.name === undefined ? {} : { name: fullName(r.name) };
    const relation = r.relation === undefined ? {} : { relation: r.relation };
    people.push(line({ kind: r.kind, ...name, ...relation }, { kind: r.kind, organisation, ...relation }));
  }
  const team: Actor = { kind: 'employee', roles: ['caregiver'], careRelation: true, confidentiality: true, organisation };
  people.push(line({ kind: 'team' }, team));
  return { maySee: people, columns };
}

/** What this person would hear, asking for what such a person asks. */
export function answerFor(asked: Asked, actor: Actor, category: string): Decision {
  const purposes =
    actor.kind === 'employee' ? ['care'] : actor.kind === 'administrator' ? ['inspection', 'billing'] : ['inspection'];
  const decisions = purposes.map((purpose) =>
    asked.ruling.decider.decide(asked.facts.ask({ category, purpose, action: 'read', capacity: actor })),
  );
  return (
    decisions.find((d) => d.outcome === 'allow') ?? decisions.find((d) => d.outcome === 'human') ?? (decisions[0] as Decision)
  );
}
