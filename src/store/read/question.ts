// Questions of visitors for who answers them. One line for the list, one for each that opens.

import { sql } from 'kysely';
import type { Id, VisitorQuestion } from '../../record/index.ts';
import type { Scope } from '../api.ts';
import { type Context, today, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealText } from '../seal.ts';
import { questionPlace } from '../write/question.ts';
import { keyOf, type Writing } from '../write/writing.ts';

/** `clauses`: what the leave rests on. `only`: one of them. What is over its term is not there, whether it was destroyed yet or not. */
export async function visitorQuestions(
  ctx: Context,
  scope: Scope,
  input: { readonly clauses: readonly string[]; readonly only?: Id },
): Promise<readonly VisitorQuestion[]> {
  await ensureOrganisation(ctx, scope.organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const w: Writing = { ctx, trx, scope, on: today(ctx), held: new Map(), taken: undefined };
    const what = { type: 'questions', ...(input.only === undefined ? {} : { object: input.only }) };
    await append(trx, [
      plainLine(ctx, scope, { kind: input.only === undefined ? 'list' : 'read', what, clauses: input.clauses }),
    ]);
    const all = trx
      .selectFrom('visitor_question')
      .selectAll()
      .where('organisation_id', '=', scope.organisation)
      .where((e) => e.or([e('gone_on', 'is', null), e('gone_on', '>', w.on)]));
    const rows = await (input.only === undefined ? all : all.where('id', '=', input.only))
      .orderBy('asked_at')
      .orderBy('id')
      .execute();
    const out: VisitorQuestion[] = [];
    for (const r of rows) {
      const key = await keyOf(w, r.id);
      if (!key) continue;
      out.push({
        id: r.id,
        askedAt: r.asked_at,
        state: r.state,
        special: r.special,
        asked: JSON.parse(unsealText(key, questionPlace(scope.organisation, r.id), r.sealed)) as VisitorQuestion['asked'],
        ...(r.gone_on === null ? {} : { goneOn: r.gone_on }),
        ...(r.answer_sealed === null
          ? {}
          : { answer: unsealText(key, questionPlace(scope.organisation, r.id, 'answer_sealed'), r.answer_sealed) }),
      });
    }
    return out;
  });
}
