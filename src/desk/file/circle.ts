// Who stands around this client, and who of them may see what today?

import { type Actor, type Decision, isPermit } from '../../decide/index.ts';
import { fullName, type Id } from '../../record/index.ts';
import type { Circle } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';
import { answerAbout, askable, type AskedAbout } from '../access/may-x.ts';
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
    if (opened.ok) return { ...asked, circle: opened.value, ...table(asked, opened.value) };
    if (opened.why === 'gone') return undefined;
  }
  return undefined;
}

function table(asked: Asked, circle: Circle): Pick<CircleView, 'maySee' | 'columns'> {
  const { data = {} } = asked.ruling.policy;
  const columns = COLUMNS.filter((category) => Object.hasOwn(data, category)).slice(0, 3);
  const names = new Map<Id, string>();
  for (const row of [...circle.authority, ...circle.representation]) if (row.name) names.set(row.person, fullName(row.name));
  const people = askable(asked, circle)
    .filter((about) => about.actor.kind !== 'employee')
    .map((about): MaySee => {
      const { actor, person } = about;
      const name = person === undefined ? undefined : names.get(person);
      const relation = actor.kind === 'parent' ? (actor.authority ? 'authority' : 'no-authority') : actor.relation;
      return {
        who: {
          kind: actor.kind,
          ...(name === undefined ? {} : { name }),
          ...(actor.kind === 'guardian' ? { relation: 'authority' } : relation === undefined ? {} : { relation }),
        },
        answers: columns.map((category) => bestAnswer(asked, circle, about, category)),
      };
    });
  const organisation = asked.facts.scope.organisation;
  const team: AskedAbout = {
    key: 'team',
    actor: { kind: 'employee', roles: ['caregiver'], careRelation: true, confidentiality: true, organisation },
  };
  people.push({ who: { kind: 'team' }, answers: columns.map((category) => bestAnswer(asked, circle, team, category)) });
  return { maySee: people, columns };
}

/** What this person would hear, asking for what such a person asks. */
function bestAnswer(asked: Asked, circle: Circle, about: AskedAbout, category: string): Decision {
  const { kind } = about.actor;
  const purposes = kind === 'employee' ? ['care'] : kind === 'administrator' ? ['inspection', 'billing'] : ['inspection'];
  const decisions = purposes.map((purpose) => answerAbout(asked, circle, about, { category, purpose, action: 'read' }));
  return (
    decisions.find((d) => d.outcome === 'allow') ?? decisions.find((d) => d.outcome === 'human') ?? (decisions[0] as Decision)
  );
}
