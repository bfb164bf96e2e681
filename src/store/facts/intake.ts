// What is known when somebody comes in: the account, and what the form says. The care relation begins with the intake, because whoever
// takes a client in becomes a member of the team.

import type { Day } from '../../policy/index.ts';
import type { Part } from '../../record/index.ts';
import type { AccessFacts, Scope } from '../api.ts';
import { type Context, rowsOf } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { factsFrom, type RawFacts } from './access.ts';

const INTAKE = { name: 'zv_intake_facts', text: 'select zv_intake_facts($1, $2, $3) as facts' };

export type RawIntake = Pick<RawFacts, 'kind' | 'person' | 'roles' | 'undertaking' | 'version' | 'policy'>;

export async function intakeRow(ctx: Context, scope: Scope, on: Day): Promise<RawIntake | undefined> {
  const [row] = await rowsOf<{ facts: RawIntake | null }>(ctx, INTAKE, [scope.organisation, scope.actor, on]);
  return row?.facts ?? undefined;
}

export async function intakeFacts(
  ctx: Context,
  scope: Scope,
  input: { readonly birthDate: Day; readonly regime: Part['regime'] },
  on: Day,
): Promise<AccessFacts | undefined> {
  await ensureOrganisation(ctx, scope.organisation);
  const row = await intakeRow(ctx, scope, on);
  if (!row) return undefined;
  return factsFrom(ctx, scope, undefined, on, {
    ...row,
    team: true,
    emergency: false,
    clientPerson: '',
    birthDate: input.birthDate,
    retention: 'active',
    parts: [['', '', input.regime, on, null, on]],
    authority: [],
    representation: [],
    capacity: [],
    objections: [],
    restrictions: [],
    consents: [],
  });
}
