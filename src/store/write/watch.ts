// That the watch looked, and what it told. A signal is a line in the log; a round without one is only a moment.

import type { Written } from '../api.ts';
import { now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { done, type Writing } from './writing.ts';

export async function watchLooked(
  w: Writing,
  input: { readonly signals: readonly string[]; readonly chain: boolean },
): Promise<Written<void>> {
  const at = now(w.ctx);
  const told = input.signals.length > 0 ? { told_at: at } : {};
  const chain = input.chain ? { chain_at: at } : {};
  await w.trx
    .insertInto('watch')
    .values({ organisation_id: w.scope.organisation, looked_at: at, told_at: null, chain_at: null, ...told, ...chain })
    .onConflict((c) => c.column('organisation_id').doUpdateSet({ looked_at: at, ...told, ...chain }))
    .execute();
  const lines = input.signals.map((signal) =>
    plainLine(w.ctx, w.scope, { kind: 'log-check', what: { type: `watch.${signal}` } }),
  );
  if (lines.length > 0) await append(w.trx, lines);
  return done;
}
