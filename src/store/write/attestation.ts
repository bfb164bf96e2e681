// Signing for a clause that no machine can see, and taking that back. A task of the privacy officer; it touches no client.

import { checkPeriod, checkText, type Id } from '../../record/index.ts';
import type { AttestationInput, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { type Place, seal } from '../seal.ts';
import { isOfficer } from './office.ts';
import { gone, type Writing, wrong } from './writing.ts';

export const attestationPlace = (organisation: Id, row: Id): Place => ({
  table: 'attestation',
  column: 'sealed',
  organisation,
  row,
});

/** Which clauses may be signed for is the desk's to see to; that only the privacy officer does is seen to here. */
export async function attest(w: Writing, input: AttestationInput): Promise<Written<Id>> {
  if (!(await isOfficer(w))) return gone;
  const problems = [...checkPeriod(input.on, input.until), ...checkText(input.seen, 'seen')];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const id = newId(w.ctx);
  const content = JSON.stringify({ seen: input.seen, evidence: input.evidence ?? '' });
  await w.trx
    .insertInto('attestation')
    .values({
      organisation_id: organisation,
      id,
      clause: input.clause,
      clause_hash: input.clauseHash,
      act: input.act,
      on_day: input.on,
      until_day: input.until,
      by_account: w.scope.actor,
      role: 'privacy_officer',
      at: now(w.ctx),
      sealed: seal(w.ctx.keys.organisation(organisation), attestationPlace(organisation, id), content),
    })
    .execute();
  const line = { kind: 'attest', what: { object: id, type: input.act }, clauses: [input.clause] } as const;
  await append(w.trx, [plainLine(w.ctx, w.scope, line)]);
  return { ok: true, value: id };
}
