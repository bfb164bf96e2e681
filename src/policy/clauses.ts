// Which clauses does a policy have, and what are they called?

import type { Clause, ClauseId, ClauseSection, ClauseSections, Organisation, Policy, StatementSection } from './shape.ts';
import { SECTIONS } from './shape.ts';

/** The one value of a clause in `organisation` or `statement`, where every member is a clause of its own. */
export interface ValueClause<T> {
  readonly value: T;
}
type OfMap = {
  [S in ClauseSection]: { readonly id: ClauseId; readonly section: S; readonly key: string; readonly clause: ClauseSections[S] };
}[ClauseSection];
type OfSelf<S extends 'organisation' | 'statement', T> = {
  [M in keyof T & string]-?: {
    readonly id: ClauseId;
    readonly section: S;
    readonly key: M;
    readonly clause: ValueClause<NonNullable<T[M]>>;
  };
}[keyof T & string];

/** A clause with its id (`access.file.guardian.12-15`), section and key. `section` tells which type the clause has. */
export type ClauseEntry = OfMap | OfSelf<'organisation', Organisation> | OfSelf<'statement', StatementSection>;

/** All clauses in the order of a privacy statement, within a section in the order of the policy. */
export function* clausesOf(policy: Policy): Generator<ClauseEntry> {
  for (const section of SECTIONS) {
    if (section === 'organisation' || section === 'statement') {
      for (const [key, value] of Object.entries(policy[section])) {
        // The section and the key tell the type; the compiler cannot follow that through Object.entries.
        yield { id: `${section}.${key}`, section, key, clause: { value } } as ClauseEntry;
      }
      continue;
    }
    for (const [key, clause] of Object.entries(policy[section] ?? {})) {
      yield { id: `${section}.${key}`, section, key, clause };
    }
  }
}

/** The clause with this id; undefined when there is none. */
export function clauseOf(policy: Policy, id: ClauseId): ClauseEntry | undefined {
  const dot = id.indexOf('.');
  const section = id.slice(0, dot);
  const key = id.slice(dot + 1);
  if (dot === -1 || !SECTIONS.some((s) => s === section)) return undefined;
  const clauses: object = policy[section as ClauseSection] ?? {};
  if (!Object.hasOwn(clauses, key)) return undefined;
  const found: unknown = clauses[key as keyof typeof clauses];
  const clause = section === 'organisation' || section === 'statement' ? { value: found } : found;
  return { id, section, key, clause } as ClauseEntry;
}

/** The members every clause may have; empty for organisation and statement, whose clauses are single values. */
export function commonOf(entry: ClauseEntry): Clause {
  return entry.section === 'organisation' || entry.section === 'statement' ? {} : entry.clause;
}

/** The family a clause belongs to: its id without the last part of a dotted key (`access.file.guardian.12-15` -> `access.file.guardian`), else the id itself. */
export function familyOf(id: ClauseId): ClauseId {
  const last = id.lastIndexOf('.');
  return last > id.indexOf('.') ? id.slice(0, last) : id;
}

/** True for the family's own id and for every clause whose id begins with it. */
export function inFamily(family: ClauseId, id: ClauseId): boolean {
  return id === family || id.startsWith(`${family}.`);
}
