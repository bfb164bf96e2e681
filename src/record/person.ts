// Everybody we know: clients, parents, representatives, relatives and staff are persons first.

import type { Day } from '../policy/index.ts';
import type { Id } from './id.ts';

export interface PersonName {
  readonly first: string;
  /** Name prefix ("van der"). */
  readonly prefix?: string;
  readonly last: string;
}

export interface PersonContact {
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** A person, opened. Name, gender and contact lie sealed in the database; the birth date lies there in clear (ADR 3). */
export interface Person {
  readonly id: Id;
  readonly organisation: Id;
  readonly name: PersonName;
  readonly birthDate?: Day;
  readonly gender?: string;
  readonly contact?: PersonContact;
  /** Goes up by one with each change; a writer must name the version it saw. */
  readonly version: number;
}

/** "Noor van der Verhage": the name as it is written in running text. */
export function fullName(name: PersonName): string {
  return [name.first, name.prefix, name.last].filter((part) => part !== undefined && part !== '').join(' ');
}
