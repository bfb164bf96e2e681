// Signs where the log stands. Goes on from the last checkpoint, so it costs what was added since.

import { sign } from 'node:crypto';
import { sql } from 'kysely';
import type { Id } from '../../record/index.ts';
import {
  type Checkpoint,
  checkpointBody,
  type Digest,
  growing,
  signedCheckpoint,
  type Tree,
  verifierKey,
} from '../../trail/index.ts';
import { type Context, now, rowsOf, transaction } from '../context.ts';
import { ensureOrganisation, signingKey } from '../organisation.ts';
import { sha256 } from './sha.ts';

/** Name of the log and of the key that signs it. */
export function originOf(organisation: Id): string {
  return `zorgvuldig/${organisation}`;
}

export const BATCH = 10_000;
const LEAVES = { name: 'zv_leaves', text: 'select leaf from zv_lines($1, $2, $3)' };

function peaksFrom(bytes: Buffer): readonly Digest[] {
  return Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
}

interface Last {
  readonly size: number;
  readonly last: number | null;
  readonly peaks: Buffer | null;
  readonly note: string | null;
  readonly public_key: Buffer;
  readonly private_sealed: Buffer;
}

const STATE = { name: 'zv_log_state', text: 'select * from zv_log_state($1)' };

export async function logState(ctx: Context, organisation: Id): Promise<Last> {
  await ensureOrganisation(ctx, organisation);
  const [state] = await rowsOf<Last>(ctx, STATE, [organisation]);
  if (!state) throw new RangeError('there is no organisation with this id');
  return state;
}

export async function publishedKey(ctx: Context, organisation: Id): Promise<string> {
  const state = await logState(ctx, organisation);
  return verifierKey(sha256, originOf(organisation), state.public_key);
}

/** The signed note over all lines so far; the last one again when nothing was added. */
export async function checkpoint(ctx: Context, organisation: Id): Promise<string> {
  const state = await logState(ctx, organisation);
  if (state.note !== null && state.last === state.size) return state.note;
  const from: Tree = { size: state.last ?? 0, peaks: state.peaks ? peaksFrom(state.peaks) : [] };
  const tree = growing(sha256, from);
  while (tree.size() < state.size) {
    const until = Math.min(tree.size() + BATCH, state.size);
    const rows = await rowsOf<{ leaf: Buffer }>(ctx, LEAVES, [organisation, tree.size(), until]);
    if (rows.length !== until - tree.size()) throw new Error('lines of the log are missing: verify it');
    for (const row of rows) tree.add(row.leaf);
  }
  const point: Checkpoint = { origin: originOf(organisation), size: state.size, root: tree.root() };
  const key = signingKey(ctx, organisation, state.private_sealed);
  const signature = sign(null, Buffer.from(checkpointBody(point), 'utf8'), key);
  const note = signedCheckpoint(sha256, point, state.public_key, signature);
  const peaks = Buffer.concat(tree.tree().peaks);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'log')`.execute(trx);
    // Two processes may sign the same size: both notes say the same, the first is kept.
    await trx
      .insertInto('trail_checkpoint')
      .values({ organisation_id: organisation, size: point.size, at: now(ctx), peaks, note })
      .onConflict((c) => c.doNothing())
      .execute();
    const kept = await trx
      .selectFrom('trail_checkpoint')
      .select('note')
      .where('organisation_id', '=', organisation)
      .where('size', '=', point.size)
      .executeTakeFirstOrThrow();
    return kept.note;
  });
}
