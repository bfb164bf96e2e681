// May this person see that? The same answer as at the door, without opening anything, for anybody around the client and any kind of staff.

import { type Actor, type Decision, decisionJudged } from '../../decide/index.ts';
import type { Action } from '../../policy/index.ts';
import { consentsThatStand, type Id } from '../../record/index.ts';
import type { Circle } from '../../store/index.ts';
import type { Asked } from '../file/ask.ts';
import { judgedOf } from './judged.ts';

/** Somebody of whom it can be asked. `person` is absent for a kind of staff. */
export interface AskedAbout {
  readonly key: string;
  readonly actor: Actor;
  readonly person?: Id;
}

/** What would this person hear? With the objections, consents and judgements that are about this very person. */
export function answerAbout(
  asked: Asked,
  circle: Circle,
  who: AskedAbout,
  what: { readonly category: string; readonly purpose: string; readonly action: Action },
): Decision {
  const request = asked.facts.ask({ ...what, capacity: who.actor });
  const { on } = asked.facts;
  const now = (row: { readonly from: string; readonly until?: string }): boolean =>
    row.from <= on && (row.until === undefined || row.until >= on);
  const mine = circle.objections.filter(
    (o) => now(o) && (o.against === undefined || o.against === who.person) && (o.category ?? what.category) === what.category,
  );
  const last = new Map<string, Circle['consents'][number]>();
  // Newest first: the first of each kind by each person is the last word.
  for (const entry of circle.consents) {
    if (entry.toPerson !== undefined && entry.toPerson !== who.person) continue;
    const key = `${entry.word} ${entry.toClass ?? ''} ${entry.by}`;
    if (!last.has(key)) last.set(key, entry);
  }
  const consents = consentsThatStand(
    [...last.values()].map((e) => ({ word: e.word, act: e.act, by: e.by, until: e.until, toClass: e.toClass })),
    on,
  );
  // A copy: it answers for somebody else, and opens nothing.
  return decisionJudged(
    asked.ruling.decider,
    {
      ...request,
      client: {
        ...request.client,
        consents,
        objectsToParent: mine.some((o) => o.kind === 'client-objects'),
        contraryInterest: mine.some((o) => o.kind !== 'client-objects'),
      },
    },
    judgedOf(
      circle.judged.filter((j) => j.person === who.person && now(j)),
      what.category,
    ),
  );
}

/** Everybody around the client today, and the kinds of staff that the statement knows. */
export function askable(asked: Asked, circle: Circle): readonly AskedAbout[] {
  const { on } = asked.facts;
  const organisation = asked.facts.scope.organisation;
  const now = (row: { readonly from: string; readonly until?: string }): boolean =>
    row.from <= on && (row.until === undefined || row.until >= on);
  const people: AskedAbout[] = [{ key: 'client', actor: { kind: 'client', organisation } }];
  for (const a of circle.authority.filter(now)) {
    const actor: Actor =
      a.kind === 'guardian' && a.held ? { kind: 'guardian', organisation } : { kind: 'parent', authority: a.held, organisation };
    people.push({ key: a.id, actor, person: a.person });
  }
  for (const r of circle.representation.filter(now)) {
    const relation = r.relation === undefined ? {} : { relation: r.relation };
    people.push({ key: r.id, actor: { kind: r.kind, organisation, ...relation }, person: r.person });
  }
  const roles = [...new Set(Object.values(asked.ruling.policy.access ?? {}).flatMap((row) => row.who))].filter((role) =>
    STAFF.includes(role),
  );
  for (const role of roles) {
    const employee = { kind: 'employee', roles: [role], confidentiality: true, organisation } as const;
    people.push({ key: `team:${role}`, actor: { ...employee, careRelation: true } });
    people.push({ key: `other:${role}`, actor: { ...employee, careRelation: false } });
  }
  return people;
}
const STAFF: readonly string[] = [
  'caregiver',
  'coordinator',
  'finance',
  'reception',
  'quality',
  'it',
  'management',
  'hr',
  'privacy_officer',
];
