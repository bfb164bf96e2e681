// Opens the store: folder, lock, key, database, migrations, in that order; the first thing that is wrong is said in one line.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { isId } from '../record/index.ts';
import { accountsOf, policyOf } from './account.ts';
import type { OpenedStore, Store, StoreOptions } from './api.ts';
import type { Context } from './context.ts';
import { createLite, openLite, reallySyncs } from './embedded.ts';
import { accessFacts } from './facts/access.ts';
import { intakeFacts } from './facts/intake.ts';
import { itemFact } from './facts/item.ts';
import { accountFacts, listFacts } from './facts/list.ts';
import { lockFolder } from './folder-lock.ts';
import { Keyring } from './keyring.ts';
import { checkpoint, publishedKey } from './log/checkpoint.ts';
import { exportLog, verifyLog } from './log/export.ts';
import { recordRefusal } from './log/refusal.ts';
import { migrate } from './migrate.ts';
import { createOrganisation, organisations } from './organisation.ts';
import { type Owner, ownerOfLite, ownerOfServer } from './owner.ts';
import { kyselyOf, poolOfLite, poolOfServer } from './pool.ts';
import type { StoreProblem } from './problem.ts';
import { badUrl, folderInUse, folderUnusable, noDurability, problemOf } from './problems.ts';
import { attestationHistory, attestations } from './read/attestation.ts';
import { circle, ownName, staffNames } from './read/circle.ts';
import { keepLost, takeLost } from './lost-text.ts';
import { corrections, openCorrections } from './read/correction.ts';
import { openDocument } from './read/document.ts';
import { draftsOf, openDraft } from './read/draft.ts';
import { dueItems } from './read/due.ts';
import { openFile } from './read/file.ts';
import { colleagues } from './read/colleagues.ts';
import { openLines } from './read/lines.ts';
import { itemVersions, readBsn } from './read/logged.ts';
import { jobs } from './read/job.ts';
import { emergencyTarget } from './read/emergency.ts';
import { besideLog, besideLogOf, lineDay, logWeeks, officeCases, reviewWeek } from './read/office.ts';
import { visitorQuestions } from './read/question.ts';
import { search } from './read/search.ts';
import { leftFiles } from './read/left-files.ts';
import { staffList } from './read/staff.ts';
import { saidFor } from './read/said-for.ts';
import { withdrawnConsents } from './read/withdrawn.ts';
import { unjudgedObjections } from './read/objections.ts';
import { lockedFiles, teamPlace } from './read/locked.ts';
import { pieces } from './read/pieces.ts';
import { judgedFacts, runningEmergency, standing } from './read/standing.ts';
import { watched } from './read/watch.ts';
import { whoLooked } from './read/who-looked.ts';
import { findRootKey, type RootKey } from './root-key.ts';
import { checkKey } from './root-check.ts';
import { withScope } from './scope.ts';
import { saveItem } from './write/save-item.ts';
import { templates } from './template.ts';
import { appRole, checkServerRole } from './server-role.ts';

type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StoreProblem };

/** Opens the embedded database in `folder`, or the server at `url`; makes what is not there yet. Gives a problem instead of throwing. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const opened = await openWithContext(options);
  return opened.ok ? { ok: true, store: opened.store } : opened;
}

type OpenedContext =
  | { readonly ok: true; readonly store: Store; readonly ctx: Context }
  | { readonly ok: false; readonly problem: StoreProblem };

/** The same, with what lies under the store: for tests and the bench. */
export async function openWithContext(options: StoreOptions): Promise<OpenedContext> {
  const folder = options.folder;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const problem = problemOf(error, folder) ?? folderUnusable(folder, (error as NodeJS.ErrnoException).code ?? 'EIO');
    return { ok: false, problem };
  }
  try {
    // A key that is none is seen before anything is made.
    const key = findRootKey(folder, options.key);
    if (key.ok === false) return key;
    return options.url === undefined ? await openEmbedded(options) : await openServer(options, options.url);
  } catch (error) {
    const problem = problemOf(error, options.url === undefined ? folder : whereOf(options.url));
    if (problem) return { ok: false, problem };
    throw error;
  }
}

async function openEmbedded(options: StoreOptions): Promise<OpenedContext> {
  const lock = await lockFolder(options.folder);
  if (!lock) return { ok: false, problem: folderInUse(options.folder) };
  let lite: PGlite | undefined;
  const undo = async (): Promise<void> => {
    await lite?.close().catch(() => undefined); // a database that broke while opening cannot be closed better
    await lock.release();
  };
  try {
    const home = join(options.folder, 'db');
    await createLite(home);
    const opened = await openLite(home);
    lite = opened.lite;
    if (!(await reallySyncs(lite, opened.count))) {
      await undo();
      return { ok: false, problem: noDurability(home) };
    }
    const owner = ownerOfLite(lite);
    await appRole(owner);
    const root = await makeReady(owner, options);
    if (!root.ok) {
      await undo();
      return root;
    }
    const pool = poolOfLite(lite);
    const live = lite;
    const ctx = contextOf('embedded', pool, root.value, options, options.folder);
    const close = async (): Promise<void> => {
      await pool.end();
      await live.close();
      await lock.release();
    };
    return { ok: true, ctx, store: storeOf(ctx, close) };
  } catch (error) {
    await undo();
    throw error;
  }
}

async function openServer(options: StoreOptions, url: string): Promise<OpenedContext> {
  const where = whereOf(url);
  if (where === '') return { ok: false, problem: badUrl() };
  const owner = await ownerOfServer(url);
  let root: Step<RootKey>;
  try {
    const weak = await checkServerRole(owner);
    root = weak ? { ok: false, problem: weak } : await makeReady(owner, options);
  } finally {
    await owner.end();
  }
  if (!root.ok) return root;
  const pool = poolOfServer(url);
  const ctx = contextOf('server', pool, root.value, options, where);
  return { ok: true, ctx, store: storeOf(ctx, () => pool.end()) };
}

/** The key belongs to this database, and the tables are those of this program. */
async function makeReady(owner: Owner, options: StoreOptions): Promise<Step<RootKey>> {
  const found = findRootKey(options.folder, options.key);
  if (found.ok === false) return found;
  const before = await checkKey(owner, found);
  if (before) return { ok: false, problem: before };
  const problem = await migrate(owner);
  if (problem) return { ok: false, problem };
  const root = found.ok === 'absent' ? found.make() : found.root;
  await owner.rows('insert into zv_root (key_id, key_check) values ($1, $2) on conflict do nothing', [root.id, root.check]);
  // Another process may have been first, with another key.
  const after = await checkKey(owner, { ok: true, root });
  return after ? { ok: false, problem: after } : { ok: true, value: root };
}

/** Host and database of an address, without user and password; empty when it is not one. */
function whereOf(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url)) return '';
  try {
    const client = new pg.Client({ connectionString: url });
    return `${client.host}/${client.database ?? ''}`;
  } catch {
    return '';
  }
}

/** For tests and the bench too: everything between the pool and the store. */
export function contextOf(
  kind: Context['kind'],
  pool: Context['pool'],
  root: RootKey,
  options: Pick<StoreOptions, 'clock' | 'source'>,
  where: string,
): Context {
  return {
    kind,
    pool,
    db: kyselyOf(pool),
    keys: new Keyring(root),
    bindings: new WeakMap(),
    clock: options.clock,
    source: options.source ?? 'zorgvuldig',
    where,
  };
}

export function storeOf(ctx: Context, close: () => Promise<void>): Store {
  return {
    kind: ctx.kind,
    organisations: () => organisations(ctx),
    createOrganisation: (input) => createOrganisation(ctx, input),
    accountsOf: (signIn, on) => accountsOf(ctx, signIn, on),
    policyInForce: (organisation) => policyOf(ctx, organisation),
    policyByHash: (organisation, hash) => policyOf(ctx, organisation, hash),
    accessFacts: async (scope, client, on) =>
      isId(scope.actor) && isId(client) ? accessFacts(ctx, scope, client, on) : undefined,
    intakeFacts: async (scope, input, on) => (isId(scope.actor) ? intakeFacts(ctx, scope, input, on) : undefined),
    accountFacts: async (scope, on) => (isId(scope.actor) ? accountFacts(ctx, scope, on) : undefined),
    listFacts: (account, within, options) => listFacts(ctx, account, within, options),
    search: (account, within, wish) => search(ctx, account, within, wish),
    openLines: (permits) => openLines(ctx, permits),
    due: (permits, period) => dueItems(ctx, permits, period),
    templates: (organisation) => templates(ctx, organisation),
    openFile: (permits, options) => openFile(ctx, permits, options),
    itemVersions: (permit, item) => itemVersions(ctx, permit, item),
    readBsn: (permit) => readBsn(ctx, permit),
    itemFact: async (facts, item) => (isId(item) ? itemFact(ctx, facts, item) : undefined),
    openDocument: (permit, input) => openDocument(ctx, permit, input),
    circle: (permit) => circle(ctx, permit),
    colleagues: (organisation, on) => colleagues(ctx, organisation, on),
    staffNames: (organisation, accounts) => staffNames(ctx, organisation, accounts),
    ownName: (account) => ownName(ctx, account),
    whoLooked: (permit, period) => whoLooked(ctx, permit, period),
    pieces: (permits) => pieces(ctx, permits),
    lockedFiles: (scope, on) => lockedFiles(ctx, scope, on),
    teamPlace: (facts) => teamPlace(ctx, facts),
    standing: (permit) => standing(ctx, permit),
    saidFor: (facts, words) => saidFor(ctx, facts, words),
    withdrawnConsents: (permits, words) => withdrawnConsents(ctx, permits, words),
    unjudgedObjections: (permits) => unjudgedObjections(ctx, permits),
    judgedFacts: (facts) => judgedFacts(ctx, facts),
    runningEmergency: (facts) => runningEmergency(ctx, facts),
    emergencyTarget: (scope, target) => emergencyTarget(ctx, scope, target),
    besideLog: (permit) => besideLog(ctx, permit),
    leftFiles: async (scope) => (isId(scope.actor) ? leftFiles(ctx, scope) : undefined),
    office: {
      reviewWeek: async (scope, monday) => (isId(scope.actor) ? reviewWeek(ctx, scope, monday) : undefined),
      lineDay: async (scope, event) => (isId(scope.actor) && isId(event) ? lineDay(ctx, scope, event) : undefined),
      besideLog: async (scope, client) => (isId(scope.actor) && isId(client) ? besideLogOf(ctx, scope, client) : undefined),
      cases: async (scope) => (isId(scope.actor) ? officeCases(ctx, scope) : undefined),
      attestations: async (scope) => (isId(scope.actor) ? attestationHistory(ctx, scope) : undefined),
    },
    visitorQuestions: async (scope, input) => (isId(scope.actor) ? visitorQuestions(ctx, scope, input) : []),
    corrections: (permits, askedBy) => corrections(ctx, permits, askedBy),
    openCorrections: (permits) => openCorrections(ctx, permits),
    watched: (organisation) => watched(ctx, organisation),
    attestations: (organisation) => attestations(ctx, organisation),
    logWeeks: (organisation) => logWeeks(ctx, organisation),
    staffList: (organisation) => staffList(ctx, organisation),
    jobs: jobs(ctx),
    recordRefusal: (request, decision, versions) => recordRefusal(ctx, request, decision, versions),
    saveItem: (scope, permit, input) => saveItem(ctx, scope, permit, input),
    withScope: (scope, work) => withScope(ctx, scope, work),
    drafts: {
      open: (leave, place) => openDraft(ctx, leave, place),
      mine: async (scope) => (isId(scope.actor) ? draftsOf(ctx, scope) : []),
    },
    lostTexts: { keep: (text) => keepLost(ctx, text), take: (ticket) => takeLost(ctx, ticket) },
    signInDatabase: ctx.db as unknown as Store['signInDatabase'],
    trail: {
      checkpoint: (organisation) => checkpoint(ctx, organisation),
      verifierKey: (organisation) => publishedKey(ctx, organisation),
      export: (scope) => exportLog(ctx, scope),
      verify: (organisation) => verifyLog(ctx, organisation),
    },
    close,
  };
}
