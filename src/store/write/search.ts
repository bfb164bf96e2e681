// Keeps the search index with what it finds: in the same transaction as the words themselves, gone with the file.

import { sql } from 'kysely';
import type { Id, ItemContent, PersonName } from '../../record/index.ts';
import { nameBeginnings, textWords } from '../blind-words.ts';
import type { Writing } from './writing.ts';

/** The name of this person, for every file that is about him or her and is not erased. */
export async function indexName(w: Writing, person: Id, name: PersonName): Promise<void> {
  const { organisation } = w.scope;
  const words = nameBeginnings(w.ctx.keys, organisation, name);
  await sql`delete from search_name s using client c where c.organisation_id = ${organisation}::uuid and c.person_id = ${person}::uuid
    and s.organisation_id = c.organisation_id and s.client_id = c.id`.execute(w.trx);
  await sql`insert into search_name (organisation_id, word, client_id)
    select c.organisation_id, u.word, c.id from client c cross join unnest(${[...words]}::bytea[]) u (word)
     where c.organisation_id = ${organisation}::uuid and c.person_id = ${person}::uuid and c.retention <> 'erased'`.execute(
    w.trx,
  );
}

/** The words of an item as it reads now; those of the text before it are forgotten. */
export async function indexText(
  w: Writing,
  client: Id,
  item: Id,
  content: ItemContent,
  before: 'new' | 'changed',
): Promise<void> {
  const { organisation } = w.scope;
  if (before === 'changed') {
    await w.trx.deleteFrom('search_text').where('organisation_id', '=', organisation).where('item_id', '=', item).execute();
  }
  const words = textWords(w.ctx.keys, organisation, content);
  await sql`insert into search_text (organisation_id, word, client_id, item_id)
    select ${organisation}::uuid, u.word, ${client}::uuid, ${item}::uuid from unnest(${[...words]}::bytea[]) u (word)`.execute(
    w.trx,
  );
}

/** Nothing of this file is found any more. */
export async function forgetFile(w: Writing, client: Id): Promise<void> {
  for (const table of ['search_name', 'search_text'] as const) {
    await w.trx.deleteFrom(table).where('organisation_id', '=', w.scope.organisation).where('client_id', '=', client).execute();
  }
}
