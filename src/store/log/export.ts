// Takes the log out of the house, for whoever wants to check it without us; and checks it here, against the stored hashes and signatures.

import type { Id } from '../../record/index.ts';
import {
  checkpointLine,
  eventLine,
  growing,
  headLine,
  lineHash,
  sameDigest,
  toBase64,
  verifierKey,
  verifyCheckpoint,
} from '../../trail/index.ts';
import type { Scope, TrailVerdict } from '../api.ts';
import { type Context, rowsOf } from '../context.ts';
import { columns, plainLine } from '../event.ts';
import { ensureOrganisation } from '../organisation.ts';
import { BATCH, checkpoint, logState, originOf } from './checkpoint.ts';
import { sha256, verifySignature } from './sha.ts';

const LINES = { name: 'zv_lines', text: 'select n, body, leaf from zv_lines($1, $2, $3)' };
const CHECKPOINTS = { name: 'zv_checkpoints', text: 'select size, note from zv_checkpoints($1)' };
export const LOG = { name: 'zv_log', text: 'select zv_log($1, $2, $3, $4, $5)' };

interface Line {
  readonly n: number;
  readonly body: string;
  readonly leaf: Buffer;
}

async function checkpoints(ctx: Context, organisation: Id) {
  return rowsOf<{ size: number; note: string }>(ctx, CHECKPOINTS, [organisation]);
}

export async function* exportLog(ctx: Context, scope: Scope): AsyncIterable<string> {
  const { organisation } = scope;
  await ensureOrganisation(ctx, organisation);
  await rowsOf(ctx, LOG, [organisation, ...columns([plainLine(ctx, scope, { kind: 'log-read', what: { type: 'export' } })])]);
  await checkpoint(ctx, organisation);
  const { public_key } = await logState(ctx, organisation);
  const marks = await checkpoints(ctx, organisation);
  const size = marks.at(-1)?.size ?? 0;
  const origin = originOf(organisation);
  yield headLine({ origin, size, checkpoints: marks.length, key: verifierKey(sha256, origin, public_key) });
  let mark = 0;
  for (let from = 0; from < size; from += BATCH) {
    for (const line of await rowsOf<Line>(ctx, LINES, [organisation, from, Math.min(from + BATCH, size)])) {
      yield eventLine(line.n, line.leaf, line.body);
      const next = marks[mark];
      if (next?.size === line.n + 1) {
        yield checkpointLine(mark, next.note);
        mark++;
      }
    }
  }
}

export async function verifyLog(ctx: Context, organisation: Id): Promise<TrailVerdict> {
  await ensureOrganisation(ctx, organisation);
  // Checkpoints first: the log only grows, so each of them fits in what is read after.
  const marks = await checkpoints(ctx, organisation);
  const state = await logState(ctx, organisation);
  const key = verifierKey(sha256, originOf(organisation), state.public_key);
  const tree = growing(sha256);
  let mark = 0;
  for (let from = 0; from < state.size; from += BATCH) {
    const rows = await rowsOf<Line>(ctx, LINES, [organisation, from, Math.min(from + BATCH, state.size)]);
    for (const row of rows) {
      const n = tree.size();
      if (row.n !== n) return { ok: false, n, breach: 'removed' };
      if (!sameDigest(lineHash(sha256, n, row.body), row.leaf)) return { ok: false, n, breach: 'changed' };
      tree.add(row.leaf);
      if (marks[mark]?.size !== n + 1) continue;
      const checked = verifyCheckpoint(sha256, marks[mark]?.note ?? '', [key], verifySignature);
      if (!checked.ok || checked.checkpoint.size !== n + 1) return { ok: false, n, breach: 'forged-checkpoint' };
      if (!sameDigest(checked.checkpoint.root, tree.root())) return { ok: false, n, breach: 'changed' };
      mark++;
    }
    if (tree.size() < Math.min(from + BATCH, state.size)) return { ok: false, n: tree.size(), breach: 'removed' };
  }
  if (mark < marks.length) return { ok: false, n: tree.size(), breach: 'truncated' };
  return { ok: true, size: tree.size(), checkpoints: marks.length, root: toBase64(tree.root()) };
}
