// Who looks after privacy and after accounts here, and how do they hear of something?

import { fullName, HANDS_OUT_KEYS, WATCHES } from '../../record/index.ts';
import type { StaffMember } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';

/** The privacy officer. */
export function isOfficer(acting: Acting): boolean {
  return acting.account.kind === 'staff' && acting.account.roles.includes(WATCHES);
}

/** Who may invite people, give them roles and close their access. Not the privacy officer: who watches does not hand out keys. */
export function keepsAccounts(acting: Acting): boolean {
  return acting.account.kind === 'staff' && acting.account.roles.some((role) => HANDS_OUT_KEYS.includes(role));
}

function open(member: StaffMember, on: string): boolean {
  return member.closedAt === undefined && member.from <= on && (member.until === undefined || member.until >= on);
}

/** Everybody with that task who works here today. */
async function officersOf(house: House, acting: Acting): Promise<readonly StaffMember[]> {
  const all = await house.store.staffList(acting.account.organisation);
  return all.filter((member) => member.roles.includes(WATCHES) && open(member, acting.on));
}

/** The names of those who look after privacy; undefined when nobody does. */
export async function officerNames(house: House, acting: Acting): Promise<string | undefined> {
  const names = (await officersOf(house, acting)).map((member) => fullName(member.name));
  return names.length === 0 ? undefined : names.join(', ');
}

/** The names of the privacy officers beside this one; undefined when there is no other. */
export async function otherOfficers(house: House, acting: Acting): Promise<string | undefined> {
  const others = (await officersOf(house, acting)).filter((member) => member.account !== acting.account.id);
  return others.length === 0 ? undefined : others.map((member) => fullName(member.name)).join(', ');
}

/** Tells every privacy officer that there is something to look at. Nothing of a client is in the letter. */
export async function tellOfficers(
  house: House,
  acting: Acting,
  letter: { readonly subject: string; readonly text: string },
): Promise<void> {
  for (const officer of await officersOf(house, acting)) {
    if (officer.email !== undefined) await house.mail.send({ to: officer.email, ...letter });
  }
}
