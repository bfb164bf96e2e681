// A note that is all there is to save: everything that `addItem` does in a transaction of nine trips to the database, in one.

import type { Permit } from '../../decide/index.ts';
import type { Id } from '../../record/index.ts';
import type { NewItem, Scope, Written } from '../api.ts';
import { boundOf } from '../binding.ts';
import { textWords } from '../blind-words.ts';
import { type Context, newId, now, rowsOf, today } from '../context.ts';
import { columns, decidedLine } from '../event.ts';
import type { Unwrapped } from '../keyring.ts';
import { ensureOrganisation } from '../organisation.ts';
import { seal } from '../seal.ts';
import { aboutOf } from './draft.ts';
import { itemPlace, itemProblems } from './item.ts';
import { checkPermit, gone, stale, wrong } from './writing.ts';

const SAVE = {
  name: 'zv_save_item',
  text: 'select zv_save_item($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23) as outcome',
};
const KEY = { name: 'zv_wrapped_key', text: 'select zv_wrapped_key($1,$2) as wrapped' };

type Outcome = 'done' | 'stale' | 'gone' | 'key';

/** Saves one item under a permit, in a transaction of its own; the draft of the form it was typed in goes along. */
export async function saveItem(ctx: Context, scope: Scope, permit: Permit, input: NewItem): Promise<Written<Id>> {
  const bound = boundOf(ctx.bindings, permit);
  checkPermit(permit, { category: input.category });
  if (bound.scope.organisation !== scope.organisation || bound.scope.actor !== scope.actor)
    throw new TypeError('a permit of another scope');
  const { client } = bound;
  if (client === undefined) throw new TypeError('take the client in first');
  const problems = itemProblems(input);
  if (problems.length > 0) return wrong(problems);
  await ensureOrganisation(ctx, scope.organisation);
  if (bound.on !== today(ctx)) return stale;
  // The key is known when the file was opened here before. The database says whether it still is the key, before anything is written.
  const known = ctx.keys.known(scope.organisation, client);
  let outcome = known ? await save(ctx, scope, permit, client, input, known) : ({ is: 'key' } as const);
  if (outcome.is === 'key') {
    const key = await fetchKey(ctx, scope.organisation, client);
    if (!key) return gone;
    outcome = await save(ctx, scope, permit, client, input, key);
  }
  if (outcome.is === 'done') return { ok: true, value: outcome.id };
  return outcome.is === 'stale' ? stale : gone;
}

async function fetchKey(ctx: Context, organisation: Id, client: Id): Promise<Unwrapped | undefined> {
  const [row] = await rowsOf<{ wrapped: Buffer | null }>(ctx, KEY, [organisation, client]);
  ctx.keys.open(organisation, client, row?.wrapped ?? null);
  return ctx.keys.known(organisation, client);
}

async function save(
  ctx: Context,
  scope: Scope,
  permit: Permit,
  client: Id,
  input: NewItem,
  key: Unwrapped,
): Promise<{ readonly is: Outcome; readonly id: Id }> {
  const { organisation, actor, draft } = scope;
  const bound = boundOf(ctx.bindings, permit);
  const id = newId(ctx);
  const line = decidedLine(ctx, bound, permit, {
    kind: 'create',
    what: { object: id, type: input.kind, part: input.part },
  });
  const [row] = await rowsOf<{ outcome: Outcome }>(ctx, SAVE, [
    organisation,
    actor,
    scope.role,
    scope.purpose,
    client,
    bound.version,
    bound.on,
    key.wrapped,
    id,
    input.part,
    input.kind,
    input.category,
    input.on,
    input.due ?? null,
    now(ctx),
    seal(key.key, itemPlace(organisation, id, 1), JSON.stringify(input.content)),
    textWords(ctx.keys, organisation, input.content),
    draft?.form ?? null,
    draft ? aboutOf(actor, draft) : null,
    ...columns([line]),
  ]);
  return { is: row?.outcome ?? 'gone', id };
}
