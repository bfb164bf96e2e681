// The log line of a decision: what NEN 7513 asks for, in ids, words and bands. A line that holds anything else is refused, and so is the read.

import { randomBytes } from 'node:crypto';
import type { AccessRequest, Decision } from '../decide/index.ts';
import { ageOn } from '../policy/index.ts';
import { canonical, type EventKind, type EventOutcome, type EventWho, misfits, type TrailEvent } from '../trail/index.ts';
import type { Scope } from './api.ts';
import type { Bound } from './binding.ts';
import { type Context, newId, now } from './context.ts';

/** A line, ready for `zv_append`. */
export interface Line {
  readonly body: string;
  readonly at: string;
  readonly kind: EventKind;
  readonly client: string | null;
}

/** What decided: a permit, or a refusal with the versions it was made on. */
export interface Decided {
  readonly request: AccessRequest;
  readonly decision: Decision;
  readonly policyHash: string;
  readonly lawVersion: string;
}

export interface Happened {
  readonly kind: EventKind;
  readonly outcome?: EventOutcome;
  readonly what?: TrailEvent['what'];
  readonly clauses?: TrailEvent['clauses'];
}

function whoOf(scope: Scope, kind: string, roles: readonly string[] | undefined): EventWho {
  return {
    id: scope.actor,
    kind,
    ...(roles && roles.length > 0 ? { roles } : {}),
    via: scope.via ?? 'web',
    ...(scope.point === undefined ? {} : { point: scope.point }),
  };
}

function lineOf(event: TrailEvent): Line {
  const bad = misfits(event);
  if (bad.length > 0) throw new TypeError(`a log line may hold ids, words and bands only: ${bad.join(', ')}`);
  return { body: canonical(event), at: event.at, kind: event.kind, client: event.what.client ?? null };
}

/** Facts that the answer rested on, enough to decide it again with the same policy and law. */
function factsOf(request: AccessRequest): Record<string, string | number | boolean> {
  const { actor, client } = request;
  const facts: Record<string, string | number | boolean> = { age: ageOn(client.birthDate, request.on) };
  const put = (key: string, value: string | boolean | undefined): void => {
    if (value !== undefined) facts[key] = value;
  };
  put('capable', client.capable);
  put('restricted', client.restricted);
  put('retention', client.retention);
  put('objects', client.objectsToParent);
  put('contrary', client.contraryInterest);
  put('care', actor.careRelation);
  put('secrecy', actor.confidentiality);
  put('glass', actor.breakGlass);
  put('authority', actor.authority);
  put('relation', actor.relation);
  for (const word of Object.keys(client.consents ?? {})) put(`consent.${word}`, client.consents?.[word]);
  return facts;
}

/** The line of a decided question. `what.client` and the rest of the object come from the binding; `happened.what` adds to it. */
export function decidedLine(ctx: Context, bound: Bound, decided: Decided, happened: Happened): Line {
  const { request, decision } = decided;
  return lineOf({
    id: newId(ctx),
    at: now(ctx),
    organisation: bound.scope.organisation,
    source: ctx.source,
    kind: happened.kind,
    outcome: happened.outcome ?? (decision.outcome === 'allow' ? 'success' : decision.outcome === 'human' ? 'human' : 'refused'),
    who: whoOf(bound.scope, request.actor.kind, request.actor.roles),
    what: {
      ...(bound.client === undefined ? {} : { client: bound.client }),
      ...(bound.part === undefined ? {} : { part: bound.part }),
      // A list is about many clients: it says nothing of any one of them.
      ...(happened.kind === 'list' ? {} : { regime: request.client.regime }),
      category: request.category,
      ...(decision.fields.length > 0 ? { fields: decision.fields } : {}),
      ...happened.what,
    },
    purpose: request.purpose,
    ...(request.ground === undefined ? {} : { ground: request.ground }),
    checks: decision.checks,
    clauses: decision.clauses,
    rules: decision.rules,
    policy: decided.policyHash,
    law: decided.lawVersion,
    ...(happened.kind === 'list' ? {} : { facts: factsOf(request) }),
    salt: randomBytes(16).toString('base64url'),
  });
}

/** The line of something that needs no decision: a sign-in, a change of staff, an act of one's own. */
export function plainLine(ctx: Context, scope: Scope, happened: Happened): Line {
  return lineOf({
    id: newId(ctx),
    at: now(ctx),
    organisation: scope.organisation,
    source: ctx.source,
    kind: happened.kind,
    outcome: happened.outcome ?? 'success',
    who: whoOf(scope, scope.role, undefined),
    what: happened.what ?? {},
    purpose: scope.purpose,
    ...(happened.clauses === undefined ? {} : { clauses: happened.clauses }),
    salt: randomBytes(16).toString('base64url'),
  });
}

/** The four parallel lists of `zv_append`. */
export function columns(lines: readonly Line[]): readonly [string[], string[], string[], (string | null)[]] {
  return [lines.map((l) => l.body), lines.map((l) => l.at), lines.map((l) => l.kind), lines.map((l) => l.client)];
}
