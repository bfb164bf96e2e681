// A question that was not allowed is in the log too: who wanted what, and which clause said no.

import type { AccessRequest, Decision } from '../../decide/index.ts';
import { type Context, rowsOf } from '../context.ts';
import { columns, decidedLine } from '../event.ts';
import { LOG } from './export.ts';

export async function recordRefusal(
  ctx: Context,
  request: AccessRequest,
  decision: Decision,
  versions: { readonly policyHash: string; readonly lawVersion: string },
): Promise<void> {
  if (decision.outcome === 'allow') throw new TypeError('this was allowed: opening the file logs it');
  const bound = ctx.bindings.get(request);
  if (!bound) throw new TypeError('this request was not made with the facts of this store');
  const kind =
    request.action === 'read'
      ? 'read'
      : request.action === 'write'
        ? 'update'
        : request.action === 'disclose'
          ? 'transfer'
          : request.action;
  const line = decidedLine(ctx, bound, { request, decision, ...versions }, { kind });
  await rowsOf(ctx, LOG, [bound.scope.organisation, ...columns([line])]);
}
