// What stands around access to one file, and how it is recorded: authority, representation, capacity, objections, and what a person judged.

import { isPermit } from '../../decide/index.ts';
import { clauseHash, type Day } from '../../policy/index.ts';
import {
  checkDay,
  checkName,
  checkPeriod,
  checkReason,
  consentsFirst,
  type Id,
  type Objection,
  type PersonContact,
  type PersonName,
  type Problem,
  type Proof,
  problem,
  type RepresentationKind,
} from '../../record/index.ts';
import type { Standing } from '../../store/index.ts';
import { type Asked, ask, firstYes, purposesOf } from '../file/ask.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';

export interface StandingView extends Asked {
  readonly standing: Standing;
}

/** undefined: not there, or this account may not see who stands around the client. */
export async function standingOf(house: House, acting: Acting, client: Id): Promise<StandingView | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'read');
    if (!asked) return undefined;
    const permit = firstYes(asked, { category: 'identity', action: 'read' }, purposesOf(asked));
    if (!isPermit(permit)) return undefined;
    const read = await house.store.standing(permit);
    if (read.ok) return { ...asked, standing: read.value };
    if (read.why === 'gone') return undefined;
  }
  return undefined;
}

/** Somebody beside the client: known already, or new. */
export type Beside =
  | { readonly person: Id }
  | { readonly name: PersonName; readonly birthDate?: Day; readonly contact?: PersonContact };

export interface AuthorityInput {
  readonly who: Beside;
  readonly kind: 'parent' | 'guardian';
  readonly held: boolean;
  readonly proof: Proof;
  readonly from: Day;
}

function checkBeside(who: Beside): readonly Problem[] {
  return 'person' in who ? [] : checkName(who.name);
}

function checkProof(proof: Proof, today: Day): readonly Problem[] {
  if (proof.kind === 'none') return [];
  if (proof.seenOn === undefined)
    return [problem('proof.seenOn', 'proof-undated', 'Vul in wanneer u het bewijs zag.', 'Fill in when you saw the proof.')];
  if (proof.seenOn > today)
    return [
      problem(
        'proof.seenOn',
        'seen-in-future',
        'U kunt een bewijs niet later zien dan vandaag. Kijk naar de datum.',
        'A proof cannot be seen later than today. Check the date.',
      ),
    ];
  return checkDay('proof.seenOn', proof.seenOn);
}

/** Nothing about a client begins before the client. */
const BEFORE_BIRTH: Problem = problem(
  'from',
  'before-birth',
  'Op deze dag was de cliënt nog niet geboren. Kijk naar het jaartal.',
  'The client was not born yet on this day. Check the year.',
);

/** Records who has authority and who has not, each with its proof (REP-01). */
export function recordAuthority(house: House, acting: Acting, client: Id, input: AuthorityInput): Promise<WriteAnswer<Id>> {
  const problems = [
    ...checkBeside(input.who),
    ...checkDay('from', input.from),
    ...checkProof(input.proof, acting.on),
    ...(input.held && input.proof.kind === 'none'
      ? [
          problem(
            'proof.kind',
            'authority-unproven',
            'Gezag telt pas met een bewijs. Vraag een uittreksel uit het gezagsregister.',
            'Authority counts only with a proof. Ask for an extract from the register of authority.',
          ),
        ]
      : []),
  ];
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'identity', async (tx, permit, { facts }) => {
    if (facts.birthDate !== undefined && input.from < facts.birthDate)
      return { ok: false, why: 'problems', problems: [BEFORE_BIRTH] };
    const person = 'person' in input.who ? { ok: true as const, value: input.who.person } : await tx.addPerson(permit, input.who);
    if (!person.ok) return person;
    const { kind, held, proof, from } = input;
    return tx.recordAuthority(permit, { person: person.value, kind, held, proof, from });
  });
}

export interface RepresentationInput {
  readonly who: Beside;
  readonly kind: RepresentationKind;
  readonly relation?: string;
  readonly order?: number;
  readonly proof: Proof;
  readonly from: Day;
  readonly until?: Day;
  /** The day on which this person consented in writing, where the policy wants that before anything is kept. */
  readonly consentedOn?: Day;
}

/** Records a curator, mentor, bewindvoerder, written proxy or relative, with order, proof and dates. */
export async function recordRepresentation(
  house: House,
  acting: Acting,
  client: Id,
  input: RepresentationInput,
): Promise<WriteAnswer<Id>> {
  const { who, consentedOn, ...rest } = input;
  const problems = [...checkBeside(who), ...checkPeriod(input.from, input.until), ...checkProof(input.proof, acting.on)];
  if (problems.length > 0) return { kind: 'problems', problems };
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const clause = ruling && consentsFirst(ruling.policy).find((c) => c.measures.length > 0 && c.by.includes(input.kind));
  const wanted = clause !== undefined;
  if (wanted && consentedOn === undefined) return { kind: 'problems', problems: [CONSENT_FIRST] };
  return writeUnder(house, acting, client, 'identity', async (tx, permit, { facts }) => {
    if (facts.birthDate !== undefined && input.from < facts.birthDate)
      return { ok: false, why: 'problems', problems: [BEFORE_BIRTH] };
    const person = 'person' in who ? { ok: true as const, value: who.person } : await tx.addPerson(permit, who);
    if (!person.ok) return person;
    if (wanted && ruling && clause) {
      const id = `consent.${clause.key}`;
      const consented = await tx.recordConsent(permit, {
        kind: ruling.policy.consent?.[clause.key]?.kind ?? 'avg',
        word: clause.key,
        clause: id,
        clauseHash: clauseHash(ruling.policy, id) ?? '',
        act: 'given',
        by: person.value,
        form: 'written',
        evidence: `${input.kind}, ${consentedOn ?? ''}`,
      });
      if (!consented.ok) return consented;
    }
    return tx.recordRepresentation(permit, { ...rest, person: person.value });
  });
}
const CONSENT_FIRST = problem(
  'consentedOn',
  'consent-missing',
  'Deze vertegenwoordiger moet eerst schriftelijk toestemming geven, zo staat het in de verklaring. Vul de dag in waarop dat is getekend.',
  'This representative must first consent in writing, as the statement says. Fill in the day on which that was signed.',
);

/** Judges whether the client can weigh the interests in one matter; by whoever is signed in. */
export function judgeCapacity(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly matter: string; readonly capable: boolean; readonly until?: Day; readonly reason: string },
): Promise<WriteAnswer<Id>> {
  const problems = [...checkPeriod(acting.on, input.until), ...checkReason(input.reason)];
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'identity', (tx, permit) => tx.judgeCapacity(permit, { ...input, on: acting.on }));
}

/** Writes down that the client objects, that interests oppose, or that good care refuses; against one person or everybody. */
export function recordObjection(
  house: House,
  acting: Acting,
  client: Id,
  input: {
    readonly kind: Objection['kind'];
    readonly against?: Id;
    readonly category?: string;
    readonly until?: Day;
    readonly reason: string;
  },
): Promise<WriteAnswer<Id>> {
  const problems = [...checkPeriod(acting.on, input.until), ...checkReason(input.reason)];
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'identity', (tx, permit) => tx.recordObjection(permit, { ...input, on: acting.on }));
}

/** Answers what the rules leave to a person, about one asker, for a period. Only a professional of the file judges: leave to write care. */
export function judgeAccess(
  house: House,
  acting: Acting,
  client: Id,
  input: {
    readonly person: Id;
    readonly category?: string;
    readonly answer: 'allow' | 'deny';
    readonly until?: Day;
    readonly reason: string;
  },
): Promise<WriteAnswer<Id>> {
  const problems = [...checkPeriod(acting.on, input.until), ...checkReason(input.reason)];
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'care_plan', (tx, permit) => tx.judgeAccess(permit, { ...input, from: acting.on }));
}

/** Ends authority, representation or an objection on a day. */
export function endStanding(
  house: House,
  acting: Acting,
  client: Id,
  what: 'authority' | 'representation' | 'objection',
  id: Id,
  until: Day,
): Promise<WriteAnswer<void>> {
  const problems = checkDay('until', until);
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'identity', (tx, permit) => {
    if (what === 'authority') return tx.endAuthority(permit, { authority: id, until });
    if (what === 'representation') return tx.endRepresentation(permit, { representation: id, until });
    return tx.endObjection(permit, { objection: id, until });
  });
}
