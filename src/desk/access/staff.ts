// Who works here, what did they promise, and when does it end? Access begins with a signature and ends in the minute that it is closed.

import { officialText } from '../../law/index.ts';
import { amsterdamDay, type Day, toEpochSecond } from '../../policy/index.ts';
import { checkRoles, type Id, type PersonName, type Problem, problem, type Tie } from '../../record/index.ts';
import type { StaffMember } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { type ShownReason, sentenceOf } from '../shown/reason.ts';
import { keepsAccounts } from './office.ts';

/** Everybody who works or worked here; undefined for who does not look after accounts. */
export async function staffOf(
  house: House,
  acting: Acting,
): Promise<readonly (StaffMember & { readonly closedOn?: Day })[] | undefined> {
  if (!keepsAccounts(acting)) return undefined;
  const all = await house.store.staffList(acting.account.organisation);
  return all.map((m) => (m.closedAt === undefined ? m : { ...m, closedOn: amsterdamDay(toEpochSecond(m.closedAt) ?? 0) }));
}

/** Roles that can be given here: those of the statement, and the tasks around it. */
export async function rolesOf(house: House, acting: Acting): Promise<readonly string[]> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const named = new Set(Object.values(ruling?.policy.access ?? {}).flatMap((row) => row.who));
  return ROLES.filter((role) => named.has(role) || ALWAYS.includes(role));
}
const ALWAYS = ['caregiver', 'coordinator', 'management', 'privacy_officer'];
const ROLES = ['caregiver', 'coordinator', 'finance', 'reception', 'quality', 'it', 'management', 'hr', 'privacy_officer'];

export type StaffAnswer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

/** What the sign-in of the program does for an invitation. */
export interface Inviter {
  signInFor(email: string): Promise<string>;
  requestLink(email: string): Promise<void>;
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;

/** Makes an account and sends the one-time link. Nothing opens before secrecy is signed for. */
export async function invite(
  house: House,
  acting: Acting,
  door: Inviter,
  input: {
    readonly name: PersonName;
    readonly email: string;
    readonly roles: readonly string[];
    readonly tie: Tie;
    readonly until?: Day;
  },
): Promise<StaffAnswer<Id>> {
  if (!keepsAccounts(acting)) return { kind: 'absent' };
  const known = await rolesOf(house, acting);
  const email = input.email.trim().toLowerCase();
  const problems = [
    ...(ADDRESS.test(email)
      ? []
      : [
          problem(
            'email',
            'email-wrong',
            'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
            'Enter an e-mail address, for example name@example.org.',
          ),
        ]),
    ...checkRoles(input.roles.every((role) => known.includes(role)) ? input.roles : []),
    ...(input.tie === 'employee' || input.until !== undefined
      ? []
      : [
          problem(
            'until',
            'last-day-missing',
            'Vul de laatste werkdag in. Die hoort bij wie tijdelijk meewerkt.',
            'Fill in the last working day. It belongs to who works here for a time.',
          ),
        ]),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  // Outside the transaction: the sign-in library uses the same connection.
  const signIn = await door.signInFor(email);
  const added = await house.store.withScope(scopeOf(acting, 'management'), (tx) =>
    tx.addStaff({
      person: { name: input.name, contact: { email } },
      kind: 'staff',
      signIn,
      roles: input.roles,
      tie: input.tie,
      from: acting.on,
      ...(input.until === undefined ? {} : { until: input.until }),
    }),
  );
  if (!added.ok) return added.why === 'problems' ? { kind: 'problems', problems: added.problems } : { kind: 'absent' };
  await door.requestLink(email);
  return { kind: 'done', value: added.value.account };
}

/** Another role, or another last day. Nobody changes an own account. */
export async function changeStaff(
  house: House,
  acting: Acting,
  input: { readonly account: Id; readonly roles: readonly string[]; readonly until?: Day },
): Promise<StaffAnswer<void>> {
  if (!keepsAccounts(acting) || input.account === acting.account.id) return { kind: 'absent' };
  const known = await rolesOf(house, acting);
  const roles = input.roles.filter((role) => known.includes(role));
  const written = await house.store.withScope(scopeOf(acting, 'management'), (tx) => tx.changeStaff({ ...input, roles }));
  if (written.ok) return { kind: 'done', value: undefined };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

/** Ends employment now: from this moment nothing opens, whatever is on the screen. Gives the sign-in, whose sessions must end too. */
export async function closeStaff(house: House, acting: Acting, account: Id): Promise<StaffAnswer<string>> {
  if (!keepsAccounts(acting) || account === acting.account.id) return { kind: 'absent' };
  const member = (await house.store.staffList(acting.account.organisation)).find((m) => m.account === account);
  if (!member || member.closedAt !== undefined) return { kind: 'absent' };
  const written = await house.store.withScope(scopeOf(acting, 'management'), (tx) => tx.closeAccount({ account }));
  return written.ok ? { kind: 'done', value: member.signIn } : { kind: 'absent' };
}

const signed = new WeakMap<House, Set<string>>();

/** Has this member of staff promised secrecy? Asked of the store until it is yes, and again the next day. */
export async function hasPromised(house: House, acting: Acting): Promise<boolean> {
  const known = signed.get(house) ?? new Set<string>();
  signed.set(house, known);
  const key = `${acting.account.id} ${acting.on}`;
  if (known.has(key)) return true;
  const facts = await house.store.accountFacts(scopeOf(acting, 'sign-in'), acting.on);
  // An account that is not open is stopped elsewhere.
  if (facts && facts.actor?.confidentiality !== true) return false;
  if (known.size > 10_000) known.clear();
  if (facts) known.add(key);
  return true;
}

/** What the promise of secrecy rests on: the sentence of the statement, where it has one, and the law. */
export async function promiseView(house: House, acting: Acting): Promise<Omit<ShownReason, 'why'> | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return undefined;
  const { policy, version, effective } = ruling;
  const key = Object.entries(policy.undertaking ?? {}).find(([, u]) => u.to === 'secrecy')?.[0];
  const sentence = key === undefined ? undefined : sentenceOf(policy, `undertaking.${key}`, acting.on);
  return {
    ...(sentence
      ? {
          clause: {
            id: `undertaking.${key}`,
            sentence: sentence.text,
            number: sentence.number,
            version,
            since: effective,
          },
        }
      : {}),
    articles: [{ name: SECRECY_ARTICLE, url: officialText(SECRECY_ARTICLE) }],
  };
}
const SECRECY_ARTICLE = 'UAVG 30 lid 4';

/** Signs: the promise of the statement, or the one the law asks where the statement has none (UAVG 30(4)). */
export async function promiseSecrecy(house: House, acting: Acting): Promise<boolean> {
  if (acting.account.kind !== 'staff') return false;
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const key = Object.entries(ruling?.policy.undertaking ?? {}).find(([, u]) => u.to === 'secrecy')?.[0] ?? 'secrecy';
  const written = await house.store.withScope(scopeOf(acting, 'sign-in'), (tx) =>
    tx.signUndertaking({
      account: acting.account.id,
      clause: `undertaking.${key}`,
      to: 'secrecy',
      by: 'signed-statement',
      signedOn: acting.on,
    }),
  );
  return written.ok;
}
