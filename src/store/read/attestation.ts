// What was signed for: the facts for everybody, and the words for who signs and for the DPO.

import { sql } from 'kysely';
import type { AttestationFact, Id } from '../../record/index.ts';
import type { AttestationView, Scope } from '../api.ts';
import { type Context, today, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealText } from '../seal.ts';
import { attestationPlace } from '../write/attestation.ts';
import { isOfficer } from '../write/office.ts';
import type { Writing } from '../write/writing.ts';

function rowsOf(w: Pick<Writing, 'trx'>, organisation: Id) {
  return w.trx
    .selectFrom('attestation')
    .select(['id', 'clause', 'clause_hash', 'act', 'on_day', 'until_day', 'by_account', 'role', 'sealed'])
    .where('organisation_id', '=', organisation)
    .orderBy('place');
}
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const factOf = (r: Row): AttestationFact => ({
  id: r.id,
  clause: r.clause,
  clauseHash: r.clause_hash,
  act: r.act,
  on: r.on_day,
  until: r.until_day,
  by: r.by_account,
  role: r.role,
});

/** The last signature of each clause. No personal data but the id of an account: this is evidence for everybody. */
export async function attestations(ctx: Context, organisation: Id): Promise<ReadonlyMap<string, AttestationFact>> {
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'evidence')`.execute(trx);
    const rows = await rowsOf({ trx }, organisation).execute();
    return new Map(rows.map((r) => [r.clause, factOf(r)]));
  });
}

/** Every signature with its words, oldest first: for the privacy officer and a DPO of this organisation. Writes its line first. */
export async function attestationHistory(ctx: Context, scope: Scope): Promise<readonly AttestationView[] | undefined> {
  await ensureOrganisation(ctx, scope.organisation);
  return transaction(ctx, async (trx): Promise<readonly AttestationView[] | undefined> => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const w = { trx, scope, on: today(ctx) };
    if (!(await isOfficer(w)) && !(await isDpo(w))) return undefined;
    await append(trx, [plainLine(ctx, scope, { kind: 'log-read', what: { type: 'attestations' } })]);
    const key = ctx.keys.organisation(scope.organisation);
    return (await rowsOf(w, scope.organisation).execute()).map((r): AttestationView => {
      const words = JSON.parse(unsealText(key, attestationPlace(scope.organisation, r.id), r.sealed)) as AttestationWords;
      return { ...factOf(r), seen: words.seen, evidence: words.evidence };
    });
  });
}
interface AttestationWords {
  readonly seen: string;
  readonly evidence: string;
}

async function isDpo(w: Pick<Writing, 'trx' | 'scope' | 'on'>): Promise<boolean> {
  const row = await w.trx
    .selectFrom('account')
    .select('id')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', w.scope.actor)
    .where('kind', '=', 'dpo')
    .where('closed_at', 'is', null)
    .where('from_day', '<=', w.on)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', w.on)]))
    .executeTakeFirst();
  return row !== undefined;
}
