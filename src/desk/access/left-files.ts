// Somebody left, and a file has nobody any more: who looks after accounts names a colleague. The file itself stays closed to them.

import { fullName, type Id, problem, type Problem } from '../../record/index.ts';
import type { LeftFile } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { keepsAccounts } from './office.ts';

/** Files without a coordinator or a care worker; undefined for who does not look after accounts. */
export async function leftFiles(house: House, acting: Acting): Promise<readonly LeftFile[] | undefined> {
  return keepsAccounts(acting) ? house.store.leftFiles(scopeOf(acting, 'management')) : undefined;
}

export interface LeftView {
  readonly file: LeftFile;
  /** Who can take it over: colleagues who give care. */
  readonly colleagues: readonly { readonly account: Id; readonly name: string }[];
}

export async function leftFileOf(house: House, acting: Acting, client: Id): Promise<LeftView | undefined> {
  const file = (await leftFiles(house, acting))?.find((one) => one.client === client);
  if (!file) return undefined;
  const all = await house.store.colleagues(acting.account.organisation, acting.on);
  const colleagues = all
    .filter((one) => one.roles.includes('caregiver') && one.account !== acting.account.id)
    .map(({ account, name }) => ({ account, name: fullName(name) }));
  return { file, colleagues };
}

export type LeftAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export async function takeOverLeft(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly account: Id; readonly task: string },
): Promise<LeftAnswer> {
  const view = await leftFileOf(house, acting, client);
  if (!view) return { kind: 'absent' };
  const { account, task } = input;
  if (!view.colleagues.some((one) => one.account === account)) return { kind: 'problems', problems: [NOBODY] };
  if (task !== 'coordinator' && task !== 'caregiver') return { kind: 'problems', problems: [NO_TASK] };
  const written = await house.store.withScope(scopeOf(acting, 'management'), (tx) => tx.takeOverLeft({ client, account, task }));
  return written.ok ? { kind: 'done' } : { kind: 'absent' };
}

const NOBODY = problem('account', 'colleague-missing', 'Kies een collega.', 'Choose a colleague.');
const NO_TASK = problem('task', 'task-missing', 'Kies wat de collega gaat doen.', 'Choose what the colleague will do.');
