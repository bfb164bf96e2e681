// Takes a client in: which fields may be asked and why, and the file that comes of it.

import { isPermit, type Permit, type Refusal } from '../../decide/index.ts';
import type { ClauseId, Day, Regime, Text } from '../../policy/index.ts';
import { clauseHash, labelOf } from '../../policy/index.ts';
import {
  type CatalogueField,
  checkAnswers,
  checkGivenFirst,
  checkPersonFields,
  consentsFirst,
  fieldCatalogue,
  type GivenFirst,
  type Id,
  ORDER,
  OWN,
  normalBsn,
  type PersonContact,
  type PersonName,
  type Problem,
  wantedFirst,
} from '../../record/index.ts';
import type { Tx, Written } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';
import { type Asked, firstYes, purposesOf, withRuling } from './ask.ts';

/** One field of the form, with the reason why it is there. */
export interface IntakeField extends CatalogueField {
  readonly label: Text;
  readonly categoryLabel: Text;
  /** The purposes that need it, as people read them. */
  readonly reasons: readonly Text[];
}
export interface IntakeForm {
  readonly services: readonly { readonly clause: ClauseId; readonly label: Text; readonly regimes: readonly Regime[] }[];
  readonly fields: readonly IntakeField[];
  readonly ruling: Ruling;
}

/** Fields of the person and its contact: they have a place of their own, and are asked when the policy has them. */
const PERSON_FIELDS = ['name', 'first-name', 'prefix', 'last-name', 'birth-date', 'gender'];
const CONTACT_FIELDS = ['address', 'phone', 'email'];

/** What may be asked here. undefined: no policy was adopted. */
export async function intakeForm(house: House, acting: Acting): Promise<IntakeForm | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return undefined;
  const { policy } = ruling;
  const word = (text: string): Text => ({ nl: text.replaceAll('-', ' '), en: text.replaceAll('-', ' ') });
  return {
    ruling,
    services: Object.entries(policy.service ?? {})
      .filter(([, service]) => service.role === 'controller' || service.role === 'joint')
      .map(([key, service]) => ({
        clause: `service.${key}`,
        label: service.label ?? labelOf(policy, key, 'service') ?? word(key),
        regimes: service.regime ?? ['avg'],
      })),
    fields: fieldCatalogue(policy)
      .filter((f) => !NEVER_TYPED.includes(f.category))
      .filter(
        (f) => policy.data?.[f.category]?.about === undefined || policy.data[f.category]?.about?.some((who) => ABOUT.has(who)),
      )
      .map((f) => ({
        ...f,
        label: labelOf(policy, f.field, 'item') ?? word(f.field),
        categoryLabel: labelOf(policy, f.category, 'category') ?? word(f.category),
        reasons: f.purposes.map((id) => {
          const key = id.slice('purpose.'.length);
          return labelOf(policy, key, 'purpose') ?? word(key);
        }),
      })),
  };
}
/** A picture is no text, and a copy of an identity document is never kept. */
const NEVER_TYPED = ['id_copy', 'photo', 'biometric'];
const ABOUT = new Set(['client', 'guardian', 'representative', 'customer', 'patient']);

export interface IntakeInput {
  readonly name: PersonName;
  readonly birthDate: Day;
  readonly gender?: string;
  readonly contact?: PersonContact;
  readonly service: ClauseId;
  readonly regime: Regime;
  readonly careFrom: Day;
  readonly bsn?: string;
  readonly answers: readonly {
    readonly category: string;
    readonly field: string;
    readonly value: string;
    readonly relevance?: string;
  }[];
  readonly team: readonly { readonly account: Id; readonly task: string }[];
  /** Asked where the policy wants the consent of somebody else before a file begins. */
  readonly consent?: GivenFirst;
  /** A number of its own; absent: the next one. */
  readonly number?: string;
  /** Last day in the team of who takes the client in; absent: no end. */
  readonly creatorUntil?: Day;
}

export type TakenIn =
  | { readonly kind: 'done'; readonly client: Id; readonly parts: readonly Id[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly decision: Refusal; readonly category: string }
  | { readonly kind: 'absent' };

/** Opens a file. Every category that is filled in needs its own yes. `also` is done in the same transaction: both happen, or neither. */
export async function takeIn(
  house: House,
  acting: Acting,
  input: IntakeInput,
  also?: (tx: Tx, client: Id) => Promise<Written<void>>,
): Promise<TakenIn> {
  const scope = scopeOf(acting, 'care');
  const facts = await house.store.intakeFacts(scope, { birthDate: input.birthDate, regime: input.regime }, acting.on);
  const asked = facts && (await withRuling(house, acting, facts));
  if (!asked) return { kind: 'absent' };
  const answers = input.answers.filter((a) => a.value.trim() !== '' && placeOf(a.category, a.field) !== 'person');
  const catalogue = fieldCatalogue(asked.ruling.policy);
  const problems = [
    ...checkPersonFields(catalogue, {
      ...(input.name.prefix === undefined ? {} : { prefix: input.name.prefix }),
      ...(input.gender === undefined ? {} : { gender: input.gender }),
      ...(input.contact === undefined ? {} : { contact: { ...input.contact } }),
      ...(input.bsn === undefined ? {} : { bsn: input.bsn }),
    }),
    ...checkAnswers(catalogue, answers),
    ...checkGivenFirst(consentsFirst(asked.ruling.policy), input.birthDate, input.consent, acting.on),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  const contact = input.contact && Object.values(input.contact).some((v) => v !== '') ? input.contact : undefined;
  const categories = new Set([
    'identity',
    ...answers.map((a) => a.category),
    ...(contact ? ['contact'] : []),
    ...(input.bsn ? ['bsn'] : []),
  ]);
  const permits: Permit[] = [];
  for (const category of categories) {
    const answer = mayWrite(asked, category);
    if (answer === undefined) return { kind: 'absent' };
    if (!isPermit(answer)) return { kind: 'refused', decision: answer, category };
    permits.push(answer);
  }
  const written = await house.store.withScope(scope, async (tx) => {
    const made = await tx.createClient(permits, {
      person: {
        name: input.name,
        birthDate: input.birthDate,
        ...(input.gender === undefined ? {} : { gender: input.gender }),
        ...(contact ? { contact } : {}),
      },
      careFrom: input.careFrom,
      parts: [{ service: input.service, regime: input.regime }],
      answers,
      ...(input.bsn ? { bsn: input.bsn } : {}),
      team: input.team,
      ...(input.number === undefined ? {} : { number: input.number }),
      ...(input.creatorUntil === undefined ? {} : { creatorUntil: input.creatorUntil }),
    });
    const consented = made.ok
      ? await consentOf(tx, permits, asked.ruling, { ...input, on: acting.on, client: made.value.person })
      : made;
    if (!consented.ok) return consented;
    const beside = made.ok && also ? await also(tx, made.value.client) : made;
    return beside.ok ? made : beside;
  });
  if (written.ok) return { kind: 'done', client: written.value.client, parts: written.value.parts };
  if (written.why !== 'problems') return { kind: 'absent' };
  // Whoever hears that a BSN is known looked it up; what was rolled back left no line of it.
  if (input.bsn !== undefined && written.problems.some((p) => p.code === 'bsn-taken'))
    await house.store.jobs.bsnsKnown(scope, [normalBsn(input.bsn)]);
  return { kind: 'problems', problems: written.problems };
}

/** The consent that had to come first goes in with the file: both, or neither. */
async function consentOf(
  tx: Tx,
  permits: readonly Permit[],
  ruling: Ruling,
  input: Pick<IntakeInput, 'birthDate' | 'consent'> & { readonly on: Day; readonly client: Id },
): Promise<Written<void>> {
  const given = input.consent;
  const permit = permits.find((p) => p.request.category === 'identity');
  const wanted = given ? wantedFirst(consentsFirst(ruling.policy), { ...input, measure: given.measure }, input.on) : [];
  if (!given || !permit || wanted.length === 0) return DONE;
  let by = input.client;
  if (given.role !== OWN && given.role !== ORDER) {
    const [first = '', ...rest] = given.name.trim().split(/\s+/);
    const person = await tx.addPerson(permit, { name: { first, last: rest.join(' ') } });
    if (!person.ok) return person;
    by = person.value;
  }
  for (const { key } of wanted) {
    const id = `consent.${key}`;
    const written = await tx.recordConsent(permit, {
      kind: ruling.policy.consent?.[key]?.kind ?? 'avg',
      word: key,
      clause: id,
      clauseHash: clauseHash(ruling.policy, id) ?? '',
      act: given.role === ORDER ? 'not-needed' : 'given',
      by,
      form: 'written',
      evidence: [given.measure === 'none' ? '' : given.measure, given.role, given.on ?? '']
        .filter((part) => part !== '')
        .join(', '),
    });
    if (!written.ok) return written;
  }
  return DONE;
}
const DONE: Written<void> = { ok: true, value: undefined };

function mayWrite(asked: Asked, category: string): Permit | Refusal | undefined {
  if (!asked.ruling.decider.words.category.has(category)) return undefined;
  return firstYes(asked, { category, action: 'write' }, purposesOf(asked));
}

/** Which of the person's own places a field of the form fills; undefined: it is an answer like any other. */
export function placeOf(category: string, field: string): 'person' | 'contact' | undefined {
  if (category === 'identity' && PERSON_FIELDS.includes(field)) return 'person';
  return category === 'contact' && CONTACT_FIELDS.includes(field) ? 'contact' : undefined;
}
