// Undoes one client that was taken over from a list: the file, the person and their keys go, as if they had never come. Only while nobody worked in it.

import type { Id } from '../../record/index.ts';
import type { Working, Written } from '../api.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { eventsAbout, stepOn } from './job.ts';
import { forgetFile } from './search.ts';
import { destroyKey, neededElsewhere } from './shred.ts';
import { done, stale, type Writing } from './writing.ts';

/** The outcome of the line tells what happened: `undone`, or `kept` when something was done with the file since. */
export async function takeBack(w: Writing, at: Working, line: number, keep?: 'keep'): Promise<Written<void>> {
  if (!(await stepOn(w, at, 1))) return stale;
  const organisation = w.scope.organisation;
  const row = await w.trx
    .selectFrom('job_line')
    .select(['client_id', 'written'])
    .where('organisation_id', '=', organisation)
    .where('job_id', '=', at.job)
    .where('line', '=', line)
    .where('outcome', '=', 'taken')
    .executeTakeFirst();
  if (!row?.client_id) return stale;
  // Whoever writes in a file holds this row first, so nothing comes in between.
  const client = await w.trx
    .selectFrom('client')
    .select(['id', 'person_id'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', row.client_id)
    .forUpdate()
    .executeTakeFirst();
  const untouched = keep === undefined && client !== undefined && (await eventsAbout(w, client.id)) === row.written;
  if (untouched) await remove(w, client.id, client.person_id);
  await w.trx
    .updateTable('job_line')
    .set(untouched ? { outcome: 'undone', client_id: null } : { outcome: 'kept' })
    .where('organisation_id', '=', organisation)
    .where('job_id', '=', at.job)
    .where('line', '=', line)
    .execute();
  return done;
}

async function remove(w: Writing, client: Id, person: Id): Promise<void> {
  const organisation = w.scope.organisation;
  await forgetFile(w, client);
  // Whoever consented first came in with the file and goes with it.
  const consents = await w.trx
    .deleteFrom('consent_entry')
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', client)
    .returning('by_person')
    .execute();
  for (const table of ['intake_answer_version', 'intake_answer', 'team_member', 'part'] as const)
    await w.trx.deleteFrom(table).where('organisation_id', '=', organisation).where('client_id', '=', client).execute();
  const people = new Set([person, ...consents.map((c) => c.by_person)]);
  const leaving: Id[] = [];
  for (const one of people) if (!(await neededElsewhere(w, one, client))) leaving.push(one);
  await w.trx.deleteFrom('client').where('organisation_id', '=', organisation).where('id', '=', client).execute();
  await destroyKey(w, client);
  for (const one of leaving) {
    await w.trx.deleteFrom('person').where('organisation_id', '=', organisation).where('id', '=', one).execute();
    await destroyKey(w, one);
  }
  await append(w.trx, [plainLine(w.ctx, w.scope, { kind: 'delete', what: { client, type: 'taken-over' } })]);
}
