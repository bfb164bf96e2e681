// One transaction that writes: who, on which day, which files are held, and how a write proves that it may and tells that it did.

import type { KeyObject } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { Id, Problem } from '../../record/index.ts';
import type { EventKind, TrailEvent } from '../../trail/index.ts';
import type { AccessFacts, Leave, Scope, Written } from '../api.ts';
import { type Bound, boundOf } from '../binding.ts';
import type { Context } from '../context.ts';
import { decidedLine, plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import type { Tables } from '../tables.ts';

export interface Writing {
  readonly ctx: Context;
  readonly trx: Transaction<Tables>;
  readonly scope: Scope;
  readonly on: Day;
  /** Files that this transaction keeps from others, with the version of the facts they were held at. */
  readonly held: Map<Id, number>;
  /** The client who was taken in by this transaction: permits made on the intake's facts are about this one. */
  taken: Id | undefined;
}

export type Refused = { readonly ok: false; readonly why: 'stale' | 'gone' };
export type Wrong = { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] };

export const stale: Refused = { ok: false, why: 'stale' };
export const gone: Refused = { ok: false, why: 'gone' };
export const done: Written<void> = { ok: true, value: undefined };

export function wrong(problems: readonly Problem[]): Wrong {
  return { ok: false, why: 'problems', problems };
}

/** Leave that was checked: about which client, and what to log. */
export interface Held {
  readonly client: Id;
  readonly log: (kind: EventKind, what?: TrailEvent['what']) => Promise<void>;
}

type Need = { readonly category?: string; readonly actions?: readonly string[] };

/** A permit for something else is a bug of the caller and throws. */
export function checkPermit({ request }: Permit, need: Need): void {
  if (!(need.actions ?? ['write']).includes(request.action)) throw new TypeError(`this permit is for ${request.action}`);
  if (need.category !== undefined && request.category !== need.category)
    throw new TypeError(`this permit is for the category ${request.category}, not ${need.category}`);
}

/** Checks a permit against this transaction and holds its file. */
export async function hold(w: Writing, permit: Permit, need: Need = {}): Promise<Held | Refused> {
  const bound = boundOf(w.ctx.bindings, permit);
  checkPermit(permit, need);
  const client = await holdFile(w, bound);
  if (client === undefined) return stale;
  return {
    client,
    log: async (kind, what = {}) => {
      const about = bound.client === undefined ? { ...bound, client } : bound;
      await append(w.trx, [decidedLine(w.ctx, about, permit, { kind, what })]);
    },
  };
}

/** Leave by permit, or the own act of the very person the input names. */
export async function holdLeave(
  w: Writing,
  leave: Leave,
  speaker: Id,
  need?: Parameters<typeof hold>[2],
): Promise<Held | Refused> {
  if (!('own' in leave)) return hold(w, leave, need);
  const facts = leave.own;
  if (facts.person !== speaker) throw new TypeError('an own act is done by the person who signed in');
  return holdFacts(w, facts);
}

/** Holds the file that these facts are about, without a permit: for acts that need none. */
export async function holdFacts(w: Writing, facts: AccessFacts): Promise<Held | Refused> {
  const { scope, on, client, person, version } = facts;
  const known = await holdFile(w, { scope, on, client, person, version, part: undefined, restrictedItems: false });
  if (known === undefined) return stale;
  return {
    client: known,
    log: async (kind, what = {}) =>
      void (await append(w.trx, [plainLine(w.ctx, w.scope, { kind, what: { client: known, ...what } })])),
  };
}

/** The client, kept from others until the transaction ends; undefined when the facts no longer hold. */
async function holdFile(w: Writing, bound: Bound): Promise<Id | undefined> {
  if (bound.scope.organisation !== w.scope.organisation || bound.scope.actor !== w.scope.actor)
    throw new TypeError('a permit of another scope');
  if (bound.on !== w.on) return undefined;
  const client = bound.client ?? w.taken;
  if (client === undefined) throw new TypeError('take the client in first');
  // What this transaction changed itself does not make its other permits stale.
  if (bound.client === undefined || w.held.get(client) === bound.version) return client;
  if (w.held.has(client)) return undefined;
  const answer = await sql<{ holds: boolean }>`
    select zv_hold(${w.scope.actor}::uuid, ${client}::uuid, ${bound.version}::bigint, ${w.on}::date) as holds`.execute(w.trx);
  if (answer.rows[0]?.holds !== true) return undefined;
  w.held.set(client, bound.version);
  return client;
}

/** The key of a file or a person; undefined when it was destroyed or never there. */
export async function keyOf(w: Writing, id: Id): Promise<KeyObject | undefined> {
  const organisation = w.scope.organisation;
  const row = await w.trx
    .selectFrom('sealing_key')
    .select('wrapped')
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? w.ctx.keys.open(organisation, id, row.wrapped) : undefined;
}
