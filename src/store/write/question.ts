// What a visitor sent: kept sealed under a key of its own, dealt with by who works here, and destroyed when its term is over.

import type { Day } from '../../policy/index.ts';
import { type Asked, checkText, holdsSpecial, type Id } from '../../record/index.ts';
import type { Handling, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { type Place, seal } from '../seal.ts';
import { destroyKey } from './shred.ts';
import { done, gone, keyOf, type Writing, wrong } from './writing.ts';

export const questionPlace = (organisation: Id, row: Id, column = 'sealed'): Place => ({
  table: 'visitor_question',
  column,
  organisation,
  row,
});

const flagged = (asked: Asked): boolean => Object.values(asked).some((text) => holdsSpecial(text));

/** By anybody: the scope is `visitor`. */
export async function askQuestion(w: Writing, asked: Asked): Promise<Written<Id>> {
  const organisation = w.scope.organisation;
  const id = newId(w.ctx);
  const at = now(w.ctx);
  const { key, wrapped } = w.ctx.keys.make(organisation, id);
  await w.trx
    .insertInto('sealing_key')
    .values({ organisation_id: organisation, id, holder: 'person', wrapped, made_at: at, destroyed_at: null })
    .execute();
  await w.trx
    .insertInto('visitor_question')
    .values({
      organisation_id: organisation,
      id,
      asked_at: at,
      special: flagged(asked),
      sealed: seal(key, questionPlace(organisation, id), JSON.stringify(asked)),
      answer_sealed: null,
      handled_by: null,
      handled_at: null,
      gone_on: null,
    })
    .execute();
  await append(w.trx, [
    plainLine(w.ctx, w.scope, { kind: 'request', what: { object: id, type: 'question' }, clauses: ['form.question'] }),
  ]);
  return { ok: true, value: id };
}

/** Answered, closed or turned into a registration; from then its term runs. */
export async function handleQuestion(w: Writing, input: Handling): Promise<Written<void>> {
  const organisation = w.scope.organisation;
  const key = await keyOf(w, input.question);
  if (!key) return gone;
  const problems = input.answer === undefined ? [] : checkText(input.answer, 'answer');
  if (problems.length > 0) return wrong(problems);
  const { answer } = input;
  const handled = await w.trx
    .updateTable('visitor_question')
    .set({
      state: input.state,
      handled_by: w.scope.actor,
      handled_at: now(w.ctx),
      gone_on: input.goneOn,
      answer_sealed:
        answer === undefined ? null : seal(key, questionPlace(organisation, input.question, 'answer_sealed'), answer),
    })
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.question)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (handled.numUpdatedRows === 0n) return { ok: false, why: 'stale' };
  await append(w.trx, [
    plainLine(w.ctx, w.scope, {
      kind: 'request',
      what: { object: input.question, type: `question.${input.state}` },
      clauses: input.clauses,
    }),
  ]);
  return done;
}

/** Takes out what nobody asked for. The old words are not kept: that is the point. */
export async function redactQuestion(
  w: Writing,
  input: { readonly question: Id; readonly asked: Asked; readonly clauses: readonly string[] },
): Promise<Written<void>> {
  const organisation = w.scope.organisation;
  const key = await keyOf(w, input.question);
  if (!key) return gone;
  const changed = await w.trx
    .updateTable('visitor_question')
    .set({ special: false, sealed: seal(key, questionPlace(organisation, input.question), JSON.stringify(input.asked)) })
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.question)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return gone;
  await append(w.trx, [
    plainLine(w.ctx, w.scope, { kind: 'anonymise', what: { object: input.question, type: 'question' }, clauses: input.clauses }),
  ]);
  return done;
}

/** Destroys every question whose term is over: first the key, then the row. Gives how many. */
export async function eraseQuestions(w: Writing, on: Day): Promise<Written<number>> {
  const organisation = w.scope.organisation;
  const due = await w.trx
    .selectFrom('visitor_question')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('gone_on', '<=', on)
    .execute();
  for (const { id } of due) {
    await destroyKey(w, id);
    await w.trx.deleteFrom('visitor_question').where('organisation_id', '=', organisation).where('id', '=', id).execute();
  }
  if (due.length > 0)
    await append(w.trx, [plainLine(w.ctx, w.scope, { kind: 'delete', what: { type: 'question', count: due.length } })]);
  return { ok: true, value: due.length };
}
