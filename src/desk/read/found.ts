// From a statement to a system: an organisation that runs on the policy, with its first account. Only here is something kept of what was read.

import { check } from '../../law/index.ts';
import { type Day, parsePolicy, type Policy, printPolicy } from '../../policy/index.ts';
import { type Account, checkName, type Organisation, type Problem, problem } from '../../record/index.ts';
import type { House } from '../house.ts';
import { forgetPractices } from '../practice.ts';
import type { SignInPort } from './ports.ts';

export interface Founding {
  readonly policy: Policy;
  /** Name of the organisation, of the first account, and its address. */
  readonly name: string;
  readonly owner: { readonly first: string; readonly last: string; readonly email: string };
  readonly on: Day;
}
export type Founded =
  | {
      readonly ok: true;
      readonly organisation: Organisation;
      /** It runs on a policy with errors; every page says so. */
      readonly imported: boolean;
      /** A one-time link to show on the page; absent where it went by mail. */
      readonly link?: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;

/**
 * Makes the organisation, adopts the policy (as imported when the law check of that day still has errors), makes the account of the owner
 * and sends a one-time link. Nothing is made when something in the input is wrong.
 */
export async function foundOrganisation(house: House, signIns: SignInPort, input: Founding): Promise<Founded> {
  const name = input.name.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim();
  const email = input.owner.email.trim();
  const owner = { first: input.owner.first.trim(), last: input.owner.last.trim() };
  const problems: Problem[] = [
    ...(name.length < 2 || name.length > 120
      ? [problem('organisatie', 'name-missing', 'Vul de naam van uw organisatie in.', 'Fill in the name of your organisation.')]
      : []),
    ...checkName(owner).map((p) => ({ ...p, field: p.field === 'name.first' ? 'voornaam' : 'achternaam' })),
    ...(ADDRESS.test(email)
      ? []
      : [
          problem(
            'email',
            'email-form',
            'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
            'Enter an e-mail address, for example name@example.org.',
          ),
        ]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const source = printPolicy({ ...input.policy, organisation: { ...input.policy.organisation, name } });
  const parsed = parsePolicy(source, 'imported.yaml');
  if (!parsed.ok) {
    const wrong = problem(
      'organisatie',
      'policy-form',
      'Met deze antwoorden is nog geen systeem te maken. Ga terug en kies andere antwoorden.',
      'No system can be made with these answers yet. Go back and choose other answers.',
    );
    return { ok: false, problems: [wrong] };
  }
  const organisation = await named(house, name);
  if (!organisation) {
    const taken = problem(
      'organisatie',
      'slug-taken',
      'Deze naam bestaat hier al. Kies een andere.',
      'This name exists here already. Choose another.',
    );
    return { ok: false, problems: [taken] };
  }
  const imported = check(parsed.policy, input.on).some((f) => f.severity === 'error');
  // Outside the transaction: the sign-in library uses the same single connection.
  const { signIn, fresh } = await signIns.signInFor(email);
  const scope = { organisation: organisation.id, actor: 'system', role: 'system', purpose: 'management', via: 'web' } as const;
  const made = await house.store.withScope(scope, async (tx) => {
    const adopted = await tx.adoptPolicy({
      hash: parsed.hash,
      version: parsed.policy.statement.version,
      source,
      effective: input.on,
      ...(imported ? { imported } : {}),
    });
    if (!adopted.ok) return adopted;
    // Whoever begins leads: invites the others, among them who watches. Nobody does both.
    const roles: Account['roles'] = ['management'];
    return tx.addStaff({ person: { name: owner, contact: { email } }, kind: 'staff', signIn, roles, from: input.on });
  });
  if (!made.ok) return { ok: false, problems: made.why === 'problems' ? made.problems : [] };
  house.rulings.adopted(organisation.id);
  forgetPractices(house);
  // A link is shown only to who is new: anybody can type an address that is somebody else's.
  const link = fresh ? await signIns.showLink?.(email) : undefined;
  if (link === undefined) await signIns.sendLink(email);
  return { ok: true, organisation, imported, ...(link === undefined ? {} : { link }) };
}

/** The organisation with a short name of its own; undefined when fifty like it exist. */
async function named(house: House, name: string): Promise<Organisation | undefined> {
  const slug =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'organisatie';
  for (let n = 1; n <= 50; n++) {
    const made = await house.store.createOrganisation({ name, slug: n === 1 ? slug : `${slug}-${n}` });
    if (made.ok) return made.value;
  }
  return undefined;
}
