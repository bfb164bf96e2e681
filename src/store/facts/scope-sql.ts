// A scope of `decide` as a condition in SQL: the clients for whom the answer is yes. tests/store compares it with the answers one by one.

import { type Expression, type SqlBool, sql } from 'kysely';
import type { ScopeCase, Scope as Within } from '../../decide/index.ts';
import type { Id } from '../../record/index.ts';
import type { Tables } from '../tables.ts';

/** Who asks, and what the list is about. */
export interface ListAsker {
  readonly organisation: Id;
  readonly account: Id;
  readonly person: Id;
  readonly category: string;
  readonly purpose: string;
}

type Condition = Expression<SqlBool>;

/** True for the clients `c` (with person `p` and running part `t`) that the scope holds. No cases: nobody. */
export function inScopeSql(within: Within, asker: ListAsker): Condition {
  const any = within.any.map((c) => caseSql(c, within.on, asker));
  return any.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(any, sql` or `)})`;
}

function caseSql(c: ScopeCase, on: string, asker: ListAsker): Condition {
  const all: Condition[] = [sql<SqlBool>`coalesce(t.regime, 'avg') = any (${[...c.regimes]}::text[])`];
  if (c.organisation !== undefined && c.organisation !== asker.organisation) return sql<SqlBool>`false`;
  if (c.bornUntil !== undefined) all.push(sql<SqlBool>`p.birth_date <= ${c.bornUntil}::date`);
  if (c.bornFrom !== undefined) all.push(sql<SqlBool>`p.birth_date >= ${c.bornFrom}::date`);
  if (c.capable !== undefined) all.push(sql<SqlBool>`${capable(on, asker.purpose)} = ${c.capable}`);
  if (c.restricted !== undefined) all.push(sql<SqlBool>`${restricted(on)} = ${c.restricted}`);
  if (c.retention !== undefined) all.push(sql<SqlBool>`${retention(on)} = any (${[...c.retention]}::text[])`);
  if (c.objectsToParent !== undefined) all.push(sql<SqlBool>`${objects(on, asker, true)} = ${c.objectsToParent}`);
  if (c.contraryInterest !== undefined) all.push(sql<SqlBool>`${objects(on, asker, false)} = ${c.contraryInterest}`);
  if (c.careRelation !== undefined) all.push(careRelation(on, asker, c.careRelation));
  for (const [word, given] of Object.entries(c.consents ?? {})) all.push(sql<SqlBool>`${consent(on, asker, word)} = ${given}`);
  return sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}

const latest = (matter: string, on: string) => sql`(select j.capable from capacity_judgement j
  where j.organisation_id = c.organisation_id and j.client_id = c.id and j.matter = ${matter} and j.on_day <= ${on}::date
    and (j.until_day is null or j.until_day >= ${on}::date) order by j.on_day desc, j.id desc limit 1)`;

const capable = (on: string, purpose: string) => sql`coalesce(${latest(purpose, on)}, ${latest('all', on)}, true)`;

const restricted = (on: string) => sql`exists (select 1 from restriction r
  where r.organisation_id = c.organisation_id and r.client_id = c.id and r.from_day <= ${on}::date
    and (r.lifted_on is null or r.lifted_on > ${on}::date)
    and (r.target = 'file' or (r.target = 'part' and r.target_id = t.id)))`;

const retention = (on: string) =>
  sql`(case when c.retention = 'active' and c.care_until < ${on}::date then 'retained' else c.retention end)`;

const objects = (on: string, asker: ListAsker, client: boolean) => sql`exists (select 1 from objection o
  where o.organisation_id = c.organisation_id and o.client_id = c.id and (o.kind = 'client-objects') = ${client}
    and (o.against is null or o.against = ${asker.person}::uuid) and (o.category is null or o.category = ${asker.category})
    and o.on_day <= ${on}::date and (o.until_day is null or o.until_day >= ${on}::date))`;

function careRelation(on: string, asker: ListAsker, there: boolean): Condition {
  const ids = sql`(select m.client_id from team_member m where m.organisation_id = ${asker.organisation}::uuid
    and m.account_id = ${asker.account}::uuid and m.from_day <= ${on}::date and (m.until_day is null or m.until_day >= ${on}::date))`;
  return there ? sql<SqlBool>`c.id in ${ids}` : sql<SqlBool>`c.id not in ${ids}`;
}

/** The rule of `consentsThatStand`: per class everybody's last word is yes. */
const consent = (on: string, asker: ListAsker, word: string) => sql`exists (
  select 1 from (select distinct on (e.to_class, e.by_person) e.to_class, e.act, e.until_day from consent_entry e
    where e.organisation_id = c.organisation_id and e.client_id = c.id and e.word = ${word}
      and (e.to_person is null or e.to_person = ${asker.person}::uuid) and not (e.word = 'disclosure' and e.to_class is not null)
    order by e.to_class, e.by_person, e.place desc) x
  group by x.to_class having bool_and(x.act = 'given' and (x.until_day is null or x.until_day >= ${on}::date)))`;
