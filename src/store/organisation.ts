// Organisations and their keys: each has its own key under the root key, its own log, and a key that signs the log.

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, type Organisation, problem } from '../record/index.ts';
import type { Scope, Written } from './api.ts';
import { type Context, newId, now, rowsOf, whileUp, transaction } from './context.ts';
import { plainLine } from './event.ts';
import { append } from './log/append.ts';
import { seal, unseal } from './seal.ts';

const KEY = { name: 'zv_organisation_key', text: 'select zv_organisation_key($1) as wrapped' };

/** Opens the organisation's key once per process. Throws for an id that is no organisation: the caller made it up. */
export async function ensureOrganisation(ctx: Context, organisation: Id): Promise<void> {
  if (ctx.keys.knows(organisation)) return;
  const [row] = await rowsOf<{ wrapped: Buffer | null }>(ctx, KEY, [organisation]);
  if (!row?.wrapped) throw new RangeError('there is no organisation with this id');
  ctx.keys.openOrganisation(organisation, row.wrapped);
}

export async function organisations(ctx: Context): Promise<readonly Organisation[]> {
  return whileUp(ctx, () => ctx.db.selectFrom('organisation').select(['id', 'name', 'slug']).orderBy('name').execute());
}

const signingPlace = (organisation: Id) => ({ table: 'trail_key', column: 'private_sealed', organisation, row: organisation });

/** The key that signs the checkpoints of this log. */
export function signingKey(ctx: Context, organisation: Id, sealed: Uint8Array): KeyObject {
  const der = unseal(ctx.keys.organisation(organisation), signingPlace(organisation), sealed);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

export async function createOrganisation(
  ctx: Context,
  input: { readonly name: string; readonly slug: string },
): Promise<Written<Organisation>> {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(input.slug)) {
    const wrong = problem(
      'slug',
      'slug-form',
      'Gebruik kleine letters, cijfers en streepjes.',
      'Use lower-case letters, digits and hyphens.',
    );
    return { ok: false, why: 'problems', problems: [wrong] };
  }
  const id = newId(ctx);
  const at = now(ctx);
  return transaction(ctx, async (trx): Promise<Written<Organisation>> => {
    await sql`select zv_scope(${id}::uuid, 'system', 'system', 'management')`.execute(trx);
    const made = await trx
      .insertInto('organisation')
      .values({ id, name: input.name, slug: input.slug, made_at: at })
      .onConflict((c) => c.column('slug').doNothing())
      .returning('id')
      .execute();
    if (made.length === 0) {
      const taken = problem('slug', 'slug-taken', 'Deze korte naam bestaat al.', 'This short name exists already.');
      return { ok: false, why: 'problems', problems: [taken] };
    }
    const wrapped = ctx.keys.makeOrganisation(id);
    await trx
      .insertInto('sealing_key')
      .values({ organisation_id: id, id, holder: 'organisation', wrapped, made_at: at, destroyed_at: null })
      .execute();
    await trx.insertInto('trail_head').values({ organisation_id: id }).execute();
    const pair = generateKeyPairSync('ed25519');
    const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
    const raw = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const sealed = seal(ctx.keys.organisation(id), signingPlace(id), der);
    await trx.insertInto('trail_key').values({ organisation_id: id, public_key: raw, private_sealed: sealed }).execute();
    const scope: Scope = { organisation: id, actor: 'system', role: 'system', purpose: 'management', via: 'cli' };
    await append(trx, [plainLine(ctx, scope, { kind: 'start', what: { type: 'organisation' } })]);
    return { ok: true, value: { id, name: input.name, slug: input.slug } };
  });
}
