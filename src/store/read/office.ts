// What the privacy officer works with: a week of the log, what runs, what was asked; and what the client sees beside the log. Numbers, not contents.

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import { addDays, amsterdamDay, type Day, endOfDay, toEpochSecond } from '../../policy/index.ts';
import {
  entriesToReview,
  type Id,
  type LineReview,
  LOOKED_AT,
  type LogQuestion,
  type LookedAt,
  mondayOf,
  type ReviewLine,
  type ReviewTies,
} from '../../record/index.ts';
import { parseEvent } from '../../trail/index.ts';
import type { BesideLog, LogWeeks, OfficeCase, Opened, ReviewWeek, RunningRestriction, Scope } from '../api.ts';
import { type Context, today, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealText } from '../seal.ts';
import { sealedReason } from '../write/judgement.ts';
import { isOfficer, officePlace } from '../write/office.ts';
import { type SealedPerson, unsealPerson } from '../write/person.ts';
import { keyOf, type Writing } from '../write/writing.ts';
import { logged } from './logged.ts';
import { namesOf } from './who-looked.ts';

/** A read that is the privacy officer's task; undefined for everybody else. Writes its line first. */
async function officeRead<T>(ctx: Context, scope: Scope, type: string, read: (w: Writing) => Promise<T>): Promise<T | undefined> {
  await ensureOrganisation(ctx, scope.organisation);
  return transaction(ctx, async (trx): Promise<T | undefined> => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const w: Writing = { ctx, trx, scope, on: today(ctx), held: new Map(), taken: undefined };
    if (!(await isOfficer(w))) return undefined;
    await append(trx, [plainLine(ctx, scope, { kind: 'log-read', what: { type } })]);
    return read(w);
  });
}

const isLookedAt = (kind: string): kind is LookedAt => (LOOKED_AT as readonly string[]).includes(kind);

/** What a week of the log asks to be looked at, with what was already judged. */
export function reviewWeek(ctx: Context, scope: Scope, monday: Day): Promise<ReviewWeek | undefined> {
  return officeRead(ctx, scope, 'review', async (w) => {
    const organisation = w.scope.organisation;
    const rows = await w.trx
      .selectFrom('trail_event')
      .select(['client_id', 'body'])
      .where('organisation_id', '=', organisation)
      .where('client_id', 'is not', null)
      .where('kind', 'in', LOOKED_AT)
      .where('at', '>=', startOf(monday))
      .where('at', '<', startOf(addDays(monday, 7)))
      .orderBy('n')
      .execute();
    const events = rows.flatMap((r) => {
      const event = parseEvent(r.body);
      return event && r.client_id ? [{ event, client: r.client_id }] : [];
    });
    const staff = await staffOf(w, [...events.map((e) => e.event.who.id), w.scope.actor]);
    const lines = events.flatMap(({ event, client }): ReviewLine[] =>
      staff.has(event.who.id) && isLookedAt(event.kind)
        ? [
            {
              event: event.id,
              at: toEpochSecond(event.at) ?? 0,
              account: event.who.id,
              client,
              kind: event.kind,
              outcome: event.outcome === 'success' ? 'done' : 'refused',
              careRelation: event.checks?.careRelation,
              emergency: event.kind === 'emergency' || event.checks?.emergency === true,
            },
          ]
        : [],
    );
    const ties = await tiesOf(w, lines, staff);
    const entries = entriesToReview(lines, (account, client) => ties.get(`${account} ${client}`) ?? NO_TIES);
    const numbers = await numbersOf(
      w,
      entries.map((e) => e.client),
    );
    const names = await namesOf(w, [...new Set(entries.map((e) => e.account))]);
    const reviews = await reviewsOf(w, [...new Set(entries.map((e) => e.client))]);
    const judges = await staffOf(
      w,
      [...reviews.values()].map((review) => review.by),
    );
    const me = staff.get(w.scope.actor)?.person;
    const signed = await w.trx
      .selectFrom('log_week')
      .select(['by_account', 'at', 'judged'])
      .where('organisation_id', '=', organisation)
      .where('monday', '=', monday)
      .executeTakeFirst();
    return {
      monday,
      entries: entries.map((entry) => {
        const name = names.get(entry.account);
        const { person } = staff.get(entry.account) ?? {};
        // Named by its first line; a clock that was set back may have put another in front. What somebody said of an own line is no judgement.
        const review = entry.events
          .flatMap((event) => reviews.get(event) ?? [])
          .filter((one) => judges.get(one.by)?.person !== person)
          .sort((a, b) => (a.lines ?? 0) - (b.lines ?? 0))
          .at(-1);
        return {
          ...entry,
          own: person !== undefined && person === me,
          roles: staff.get(entry.account)?.roles ?? [],
          number: numbers.get(entry.client) ?? '',
          ...(name ? { name } : {}),
          ...(review ? { review } : {}),
        };
      }),
      ...(signed ? { signed: { by: signed.by_account, at: signed.at, judged: signed.judged } } : {}),
    };
  });
}

/** The day of a line of the log that can be judged; undefined when there is none with that id. */
export function lineDay(ctx: Context, scope: Scope, event: Id): Promise<Day | undefined> {
  return officeRead(ctx, scope, 'review', async (w) => {
    const rows = await w.trx
      .selectFrom('trail_event')
      .select(['at', 'body'])
      .where('organisation_id', '=', w.scope.organisation)
      .where('client_id', 'is not', null)
      .where('kind', 'in', LOOKED_AT)
      .where('body', 'like', `%"id":"${event}"%`)
      .execute();
    const found = rows.find((row) => parseEvent(row.body)?.id === event);
    return found && amsterdamDay(toEpochSecond(found.at) ?? 0);
  });
}

function startOf(day: Day): string {
  return new Date((endOfDay(addDays(day, -1)) + 1) * 1000).toISOString();
}

interface Staff {
  readonly person: Id;
  readonly roles: readonly string[];
}

async function staffOf(w: Writing, accounts: readonly Id[]): Promise<ReadonlyMap<Id, Staff>> {
  const ids = [...new Set(accounts)].filter((id) => id !== 'system');
  if (ids.length === 0) return new Map();
  const rows = await w.trx
    .selectFrom('account')
    .select(['id', 'person_id', 'roles'])
    .where('organisation_id', '=', w.scope.organisation)
    .where('kind', 'in', ['staff', 'dpo'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((r) => [r.id, { person: r.person_id, roles: r.roles }]));
}

const NO_TIES: ReviewTies = { relative: false, colleague: false, surname: false, address: false };

/** Compared here and forgotten: only the yes or no leaves the store. */
async function tiesOf(w: Writing, lines: readonly ReviewLine[], staff: ReadonlyMap<Id, Staff>): Promise<Map<string, ReviewTies>> {
  const organisation = w.scope.organisation;
  const clients = [...new Set(lines.map((l) => l.client))];
  const out = new Map<string, ReviewTies>();
  if (clients.length === 0) return out;
  const persons = new Map(
    (
      await w.trx
        .selectFrom('client')
        .select(['id', 'person_id'])
        .where('organisation_id', '=', organisation)
        .where('id', 'in', clients)
        .execute()
    ).map((r) => [r.id, r.person_id]),
  );
  const beside = new Set<string>();
  for (const table of ['authority', 'representation'] as const) {
    const rows = await w.trx
      .selectFrom(table)
      .select(['client_id', 'person_id'])
      .where('organisation_id', '=', organisation)
      .where('client_id', 'in', clients)
      .execute();
    for (const r of rows) beside.add(`${r.person_id} ${r.client_id}`);
  }
  const working = new Set(
    (
      await w.trx
        .selectFrom('account')
        .select('person_id')
        .where('organisation_id', '=', organisation)
        .where('kind', '=', 'staff')
        .where('person_id', 'in', [...persons.values()])
        .execute()
    ).map((r) => r.person_id),
  );
  const opened = await openPersons(w, [...new Set([...persons.values(), ...[...staff.values()].map((s) => s.person)])]);
  for (const { account, client } of lines) {
    const key = `${account} ${client}`;
    if (out.has(key)) continue;
    const me = staff.get(account)?.person ?? '';
    const them = persons.get(client) ?? '';
    const a = opened.get(me);
    const b = opened.get(them);
    out.set(key, {
      relative: me === them || beside.has(`${me} ${client}`),
      colleague: me !== them && working.has(them),
      surname: a !== undefined && b !== undefined && plain(a.name.last) === plain(b.name.last),
      address: same(a?.contact?.address, b?.contact?.address),
    });
  }
  return out;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plain(a) !== '' && plain(a) === plain(b);

async function openPersons(w: Writing, persons: readonly Id[]): Promise<ReadonlyMap<Id, SealedPerson>> {
  const out = new Map<Id, SealedPerson>();
  if (persons.length === 0) return out;
  const organisation = w.scope.organisation;
  const rows = await w.trx
    .selectFrom('person as p')
    .innerJoin('sealing_key as k', (j) => j.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.id', '=', 'p.id'))
    .select(['p.id', 'p.sealed', 'k.wrapped'])
    .where('p.organisation_id', '=', organisation)
    .where('p.id', 'in', persons)
    .execute();
  for (const r of rows) {
    const key = w.ctx.keys.open(organisation, r.id, r.wrapped);
    if (key) out.set(r.id, unsealPerson(key, organisation, r.id, r.sealed));
  }
  return out;
}

async function numbersOf(w: Writing, clients: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (clients.length === 0) return new Map();
  const rows = await w.trx
    .selectFrom('client')
    .select(['id', 'number'])
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', 'in', [...new Set(clients)])
    .execute();
  return new Map(rows.map((r) => [r.id, r.number]));
}

/** The last judgement of each line of these clients. */
async function reviewsOf(w: Writing, clients: readonly Id[]): Promise<ReadonlyMap<Id, LineReview>> {
  const out = new Map<Id, LineReview>();
  if (clients.length === 0) return out;
  const organisation = w.scope.organisation;
  const rows = await w.trx
    .selectFrom('log_review')
    .select(['event', 'client_id', 'verdict', 'by_account', 'at', 'sealed', 'lines'])
    .where('organisation_id', '=', organisation)
    .where('client_id', 'in', clients)
    .orderBy('place')
    .execute();
  for (const r of rows) {
    const key = await keyOf(w, r.client_id);
    if (!key) continue;
    const note = unsealText(key, officePlace('log_review', organisation, r.event), r.sealed);
    const { event, verdict, by_account: by, at, lines } = r;
    out.set(event, { event, verdict, by, at, note, ...(lines === null ? {} : { lines }) });
  }
  return out;
}

/** Which weeks were signed, and since when there is a log. No personal data: this is evidence for everybody. */
export async function logWeeks(ctx: Context, organisation: Id): Promise<LogWeeks> {
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'evidence')`.execute(trx);
    const first = await trx
      .selectFrom('trail_event')
      .select('at')
      .where('organisation_id', '=', organisation)
      .orderBy('n')
      .limit(1)
      .executeTakeFirst();
    const rows = await trx
      .selectFrom('log_week')
      .select(['monday', 'at'])
      .where('organisation_id', '=', organisation)
      .orderBy('monday')
      .execute();
    return {
      ...(first ? { since: mondayOf(amsterdamDay(toEpochSecond(first.at) ?? 0)) } : {}),
      signed: rows.map((r) => ({ monday: r.monday, at: r.at })),
    };
  });
}

/** Emergencies, judgements of lines and questions of one client. */
async function beside(w: Writing, client: Id): Promise<BesideLog> {
  const organisation = w.scope.organisation;
  const key = await keyOf(w, client);
  const glass = await w.trx
    .selectFrom('emergency_access')
    .select(['id', 'account_id', 'from_at', 'until_at', 'sealed'])
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', client)
    .orderBy('from_at', 'desc')
    .execute();
  return {
    emergencies: key
      ? glass.map((r) => ({
          id: r.id,
          account: r.account_id,
          from: r.from_at,
          until: r.until_at,
          reason: unsealText(key, sealedReason('emergency_access', organisation, r.id), r.sealed),
        }))
      : [],
    reviews: await reviewsOf(w, [client]),
    questions: await questionsOf(w, client),
  };
}

/** With the permit of who reads the log. */
export function besideLog(ctx: Context, permit: Permit): Promise<Opened<BesideLog>> {
  return logged(ctx, permit, { kind: 'log-read', what: { type: 'beside-log' } }, async (w, client) => ({
    ok: true,
    value: await beside(w, client),
  }));
}

/** The same for the privacy officer, to judge a line. */
export function besideLogOf(ctx: Context, scope: Scope, client: Id): Promise<BesideLog | undefined> {
  return officeRead(ctx, scope, 'beside-log', (w) => beside(w, client));
}

async function questionsOf(w: Writing, client?: Id): Promise<readonly LogQuestion[]> {
  const organisation = w.scope.organisation;
  const all = w.trx.selectFrom('log_question').selectAll().where('organisation_id', '=', organisation);
  const rows = await (client === undefined ? all : all.where('client_id', '=', client)).orderBy('asked_at', 'desc').execute();
  const out: LogQuestion[] = [];
  for (const r of rows) {
    const key = await keyOf(w, r.client_id);
    if (!key) continue;
    const answer =
      r.answer_sealed && r.answered_by && r.answered_at
        ? {
            by: r.answered_by,
            at: r.answered_at,
            text: unsealText(key, officePlace('log_question', organisation, r.id, 'answer_sealed'), r.answer_sealed),
          }
        : undefined;
    out.push({
      id: r.id,
      client: r.client_id,
      event: r.event,
      askedBy: r.asked_by,
      askedAt: r.asked_at,
      lawDay: r.law_day,
      ...(r.promise_day === null ? {} : { promiseDay: r.promise_day }),
      question: unsealText(key, officePlace('log_question', organisation, r.id), r.sealed),
      ...(answer ? { answer } : {}),
    });
  }
  return out;
}

/** Everything that waits for the privacy officer: questions, and restrictions that run. */
export function officeCases(ctx: Context, scope: Scope): Promise<OfficeCase | undefined> {
  return officeRead(ctx, scope, 'cases', async (w) => {
    const organisation = w.scope.organisation;
    const questions = await questionsOf(w);
    const rows = await w.trx
      .selectFrom('restriction')
      .select(['id', 'client_id', 'target', 'ground', 'from_day', 'announced_on', 'by_account', 'sealed'])
      .where('organisation_id', '=', organisation)
      .where((e) => e.or([e('lifted_on', 'is', null), e('lifted_on', '>', w.on)]))
      .orderBy('from_day')
      .execute();
    const numbers = await numbersOf(w, [...questions.map((q) => q.client), ...rows.map((r) => r.client_id)]);
    const names = await namesOf(w, [...new Set(rows.flatMap((r) => r.by_account ?? []))]);
    const restrictions: RunningRestriction[] = [];
    for (const r of rows) {
      const key = await keyOf(w, r.client_id);
      const name = names.get(r.by_account ?? '');
      restrictions.push({
        id: r.id,
        client: r.client_id,
        number: numbers.get(r.client_id) ?? '',
        target: r.target,
        ground: r.ground,
        from: r.from_day,
        ...(r.announced_on === null ? {} : { announcedOn: r.announced_on }),
        ...(name ? { byName: name } : {}),
        reason: key ? unsealText(key, sealedReason('restriction', organisation, r.id), r.sealed) : '',
      });
    }
    return {
      questions: questions.map((q) => ({ ...q, number: numbers.get(q.client) ?? '' })),
      restrictions,
    };
  });
}
