// One line of the log: who did what with whose data, why, and on which clause. NEN 7513 ch. 5-7, AVG 5(2) and 32.
// Ids, words and bands only. Names, dates of birth and free text have no field here, so they cannot be logged by mistake.

/** What happened, and the action code of NEN 7513 that goes with it (C create, R read, U update, D delete, E execute). */
export const KINDS = {
  'create-file': 'C',
  create: 'C',
  read: 'R',
  list: 'R',
  search: 'R',
  update: 'U',
  correct: 'U',
  delete: 'D',
  anonymise: 'D',
  copy: 'R',
  print: 'R',
  export: 'R',
  import: 'C',
  transfer: 'R',
  merge: 'U',
  split: 'U',
  assign: 'U',
  consent: 'U',
  restrict: 'U',
  judge: 'E',
  request: 'C',
  breach: 'C',
  emergency: 'E',
  'sign-in': 'E',
  'sign-out': 'E',
  'access-rule': 'U',
  policy: 'U',
  'log-read': 'R',
  attest: 'E',
  'log-check': 'E',
  'log-erase': 'D',
  'direct-access': 'E',
  backup: 'R',
  restore: 'C',
  start: 'E',
} as const satisfies Record<string, 'C' | 'R' | 'U' | 'D' | 'E'>;

export type EventKind = keyof typeof KINDS;
export type ActionCode = (typeof KINDS)[EventKind];
/** `refused`: the answer was no. `human`: a person must judge first, so nothing was opened. `failed`: it went wrong. */
export type EventOutcome = 'success' | 'refused' | 'human' | 'failed';

/** NEN 7513 'user' and 'access point'. */
export interface EventWho {
  /** Pseudonymous id of the actor; `system` for the program itself. */
  readonly id: string;
  /** `employee`, `parent`, `dpo`, ...: the kinds of `decide`. */
  readonly kind: string;
  readonly roles?: readonly string[];
  /** Id of the responsible user on whose behalf this was done. */
  readonly behalf?: string;
  /** The door: `web`, `api`, `cli`, `schedule`. */
  readonly via?: string;
  /** Pseudonymous id of the device or session. */
  readonly point?: string;
}

/** NEN 7513 'object'. */
export interface EventWhat {
  readonly client?: string;
  /** Part of the file (each has its own regime). */
  readonly part?: string;
  readonly regime?: string;
  readonly category?: string;
  /** Id of the note, document, request, ... and what it is. */
  readonly object?: string;
  readonly type?: string;
  /** Keys of the fields that were opened or written. */
  readonly fields?: readonly string[];
  /** How many items a list, search or export gave. */
  readonly count?: number;
  /** kind log-erase: first and last line whose content was dropped; their hashes stay. */
  readonly lines?: readonly [number, number];
}

/** The four checks of NEN 7513 (`controles`). */
export interface EventChecks {
  readonly authorisation: boolean;
  readonly careRelation: boolean;
  readonly consent: boolean;
  readonly emergency: boolean;
}

export interface TrailEvent {
  /** Unique id of the event. */
  readonly id: string;
  /** Start of the event: UTC, ISO 8601, `Z`. */
  readonly at: string;
  readonly organisation: string;
  /** Name and version of the program that wrote it (AuditSourceID). */
  readonly source: string;
  readonly kind: EventKind;
  readonly outcome: EventOutcome;
  readonly who: EventWho;
  readonly what: EventWhat;
  readonly purpose?: string;
  readonly ground?: string;
  readonly checks?: EventChecks;
  readonly clauses?: readonly string[];
  readonly rules?: readonly string[];
  /** Hash of the policy and version of the law that decided, so that the answer can be replayed. */
  readonly policy?: string;
  readonly law?: string;
  /** What was known when it was decided: ids, words, counts and bands (`age: 12-15`). */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Random, at least 128 bits: without it nobody can guess the line from its hash after the line was dropped. */
  readonly salt: string;
}

/**
 * The bytes of an event as text: JSON, members in alphabetical order, absent ones left out, no spaces (RFC 8785 for these types).
 * Equal events give equal text.
 */
export function canonical(e: TrailEvent): string {
  return JSON.stringify({
    action: KINDS[e.kind],
    at: e.at,
    checks: e.checks && {
      authorisation: e.checks.authorisation,
      careRelation: e.checks.careRelation,
      consent: e.checks.consent,
      emergency: e.checks.emergency,
    },
    clauses: e.clauses,
    facts: e.facts && sorted(e.facts),
    ground: e.ground,
    id: e.id,
    kind: e.kind,
    law: e.law,
    organisation: e.organisation,
    outcome: e.outcome,
    policy: e.policy,
    purpose: e.purpose,
    rules: e.rules,
    salt: e.salt,
    source: e.source,
    what: {
      category: e.what.category,
      client: e.what.client,
      count: e.what.count,
      fields: e.what.fields,
      lines: e.what.lines,
      object: e.what.object,
      part: e.what.part,
      regime: e.what.regime,
      type: e.what.type,
    },
    who: {
      behalf: e.who.behalf,
      id: e.who.id,
      kind: e.who.kind,
      point: e.who.point,
      roles: e.who.roles,
      via: e.who.via,
    },
  });
}

function sorted(facts: Readonly<Record<string, string | number | boolean>>): Record<string, string | number | boolean> {
  const out: Record<string, string | number | boolean> = {};
  for (const key of Object.keys(facts).sort()) out[key] = facts[key] as string | number | boolean;
  return out;
}

/** The event that a canonical text holds; undefined when the text is not one. */
export function parseEvent(text: string): TrailEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { action, ...rest } = value as Record<string, unknown>;
  const e = rest as unknown as TrailEvent;
  const whole =
    typeof e.kind === 'string' && Object.hasOwn(KINDS, e.kind) && KINDS[e.kind] === action && isObject(e.who) && isObject(e.what);
  return whole && canonical(e) === text ? e : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
