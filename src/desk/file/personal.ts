// Where can this client be reached, and who is it by law? The contact block of a file, changing it, and the BSN with the proof of identity that was seen.

import { isPermit } from '../../decide/index.ts';
import type { Day, Policy, Text } from '../../policy/index.ts';
import { checkDay, checkReach, fieldCatalogue, type Id, type PersonContact, type Problem, problem } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { capital, wordOf } from '../shown/words.ts';
import { type Asked, firstYes, purposesOf } from './ask.ts';
import { type FileOpened, openFile } from './open.ts';
import { type WriteAnswer, writeBy, writeUnder } from './write.ts';

export const REACHED_BY = ['address', 'phone', 'email'] as const;
type ReachedBy = (typeof REACHED_BY)[number];

/** One line of the contact block. */
export interface ContactLine {
  readonly kind: ReachedBy | 'name' | 'other';
  readonly label: Text;
  readonly value: string;
}

/** Where the client and whoever represents can be reached, as far as it was opened. */
export function contactIn(opened: FileOpened): {
  readonly client: readonly ContactLine[];
  readonly beside: readonly ContactLine[];
} {
  const { policy } = opened.ruling;
  const line = (kind: string, label: Text, value: string): ContactLine => ({ kind: kindOf(kind), label: capital(label), value });
  const own = Object.entries(opened.file.person?.contact ?? {}).flatMap(([field, value]) =>
    value === '' ? [] : [line(field, wordOf(policy, field, 'item'), value)],
  );
  const answers = (category: string) =>
    opened.file.answers
      .filter((a) => a.category === category && a.field !== 'bsn' && a.value !== '')
      .map((a) => line(a.field, wordOf(policy, a.field, 'item'), a.value));
  return { client: [...own, ...answers('contact')], beside: answers('representative') };
}
function kindOf(field: string): ContactLine['kind'] {
  return field === 'name' || REACHED_BY.includes(field as ReachedBy) ? (field as ContactLine['kind']) : 'other';
}

/** The fields of contact that this policy has. */
export function contactFields(policy: Policy): readonly ReachedBy[] {
  const known = fieldCatalogue(policy).filter((f) => f.category === 'contact');
  return REACHED_BY.filter((field) => known.some((f) => f.field === field));
}

export interface ContactView {
  readonly opened: FileOpened;
  readonly fields: readonly { readonly field: ReachedBy; readonly label: Text; readonly value: string }[];
  /** What stood there when it was shown; goes with the form. */
  readonly version: number;
}

/** undefined: not there, or nothing of it may be changed by this person. */
export async function openContact(house: House, acting: Acting, client: Id): Promise<ContactView | undefined> {
  const opened = await openFile(house, acting, client, { categories: ['identity', 'contact'], kinds: [], limit: 0 });
  if (opened.kind !== 'opened' || !opened.file.person) return undefined;
  if (!isPermit(firstYes(opened, { category: 'contact', action: 'write' }, purposesOf(opened)))) return undefined;
  const { policy } = opened.ruling;
  const { contact, version } = opened.file.person;
  const fields = contactFields(policy).map((field) => ({
    field,
    label: capital(wordOf(policy, field, 'item')),
    value: contact?.[field] ?? '',
  }));
  return fields.length === 0 ? undefined : { opened, fields, version };
}

/** Writes where somebody can be reached. `stale`: a colleague changed it since it was shown. */
export async function saveContact(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly version: number; readonly contact: PersonContact },
): Promise<WriteAnswer<void>> {
  const view = await openContact(house, acting, client);
  const person = view?.opened.file.person;
  if (!view || !person) return { kind: 'absent' };
  const known = Object.fromEntries(view.fields.map(({ field }) => [field, (input.contact[field] ?? '').trim()]));
  const problems = view.fields.flatMap(({ field }) => checkReach(field, known[field], `contact.${field}`));
  if (problems.length > 0) return { kind: 'problems', problems };
  const { name, birthDate, gender, contact } = person;
  return writeUnder(house, acting, client, 'contact', (tx, permit) =>
    tx.changePerson(permit, {
      person: person.id,
      version: input.version,
      name,
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(gender === undefined ? {} : { gender }),
      contact: { ...contact, ...known },
    }),
  );
}

/** What was seen to know who the client is: the kind and the number, and never a copy (Wabvpz 5 and 6). */
export const PROOFS_SEEN = ['passport', 'identity-card', 'driving-licence', 'residence-permit'] as const;
type ProofSeen = (typeof PROOFS_SEEN)[number];
/** What is written down of it: a piece of the file in the category of the BSN, for the same statute asks for both. */
const SEEN_AS = 'identity-seen';

export interface IdentityView {
  readonly opened: FileOpened;
  readonly bsn: string | undefined;
  /** The proof that was seen, in words. */
  readonly proof: string | undefined;
  readonly mayWrite: boolean;
}

/** Reads the BSN, and writes in the log that it was read. undefined: not there, or no purpose of this person allows it. */
export async function openIdentity(house: House, acting: Acting, client: Id): Promise<IdentityView | undefined> {
  const opened = await openFile(house, acting, client, { categories: ['identity', 'bsn'], kinds: [SEEN_AS], limit: 1 });
  if (opened.kind !== 'opened' || !opened.ruling.decider.words.category.has('bsn')) return undefined;
  const permit = firstYes(opened, { category: 'bsn', action: 'read' }, purposesOf(opened));
  const read = isPermit(permit) ? await house.store.readBsn(permit) : undefined;
  if (!read?.ok) return undefined;
  const proof = opened.file.items[0]?.content?.text;
  const mayWrite = isPermit(firstYes(opened, { category: 'bsn', action: 'write' }, purposesOf(opened)));
  return { opened, bsn: read.value, proof, mayWrite };
}

/** What this person may do with who the client is, asked without opening anything. */
export function mayIdentify(asked: Asked): { readonly mayContact: boolean; readonly mayBsn: boolean } {
  const purposes = purposesOf(asked);
  const may = (category: string, action: 'read' | 'write'): boolean =>
    asked.ruling.decider.words.category.has(category) && isPermit(firstYes(asked, { category, action }, purposes));
  return {
    mayContact: contactFields(asked.ruling.policy).length > 0 && may('contact', 'write'),
    mayBsn: may('bsn', 'read'),
  };
}
/** Writes the BSN down, or another one. */
export function saveBsn(house: House, acting: Acting, client: Id, bsn: string): Promise<WriteAnswer<void>> {
  return writeUnder(house, acting, client, 'bsn', (tx, permit) => tx.setBsn(permit, { bsn }));
}

/** Writes down that a proof of identity was seen: which, its number, until when it counts, on which day. */
export async function saveProofSeen(
  house: House,
  acting: Acting,
  client: Id,
  input: {
    readonly kind: string;
    readonly number: string;
    readonly until: Day | undefined;
    readonly words: Readonly<Record<ProofSeen, string>>;
  },
): Promise<WriteAnswer<Id>> {
  const number = input.number.trim().toUpperCase();
  const kind = PROOFS_SEEN.find((one) => one === input.kind);
  const problems: Problem[] = [
    ...(kind ? [] : [problem('kind', 'choose-one', 'Kies welk bewijs u zag.', 'Choose which proof you saw.')]),
    ...(/^[A-Z0-9]{6,12}$/.test(number)
      ? []
      : [
          problem(
            'number',
            'proof-number',
            'Een documentnummer heeft 6 tot 12 letters en cijfers. Neem alleen het nummer over, niet het BSN.',
            'A document number has 6 to 12 letters and digits. Copy the number only, not the BSN.',
          ),
        ]),
    ...(input.until === undefined
      ? [problem('until', 'no-day', 'Vul in tot wanneer het bewijs geldig is.', 'Fill in until when the proof is valid.')]
      : checkDay('until', input.until)),
    ...(input.until !== undefined && input.until < acting.on
      ? [
          problem(
            'until',
            'proof-over',
            'Dit bewijs is niet meer geldig. Vraag een geldig bewijs.',
            'This proof is not valid any more. Ask for a valid one.',
          ),
        ]
      : []),
  ];
  if (problems.length > 0 || !kind || input.until === undefined) return { kind: 'problems', problems };
  const told = (day: Day): string => day.split('-').reverse().join('-');
  const value = `${input.words[kind]} ${number}, geldig tot ${told(input.until)}, gezien op ${told(acting.on)}`;
  return writeBy(house, acting, client, 'bsn', async (scope, permit, { facts }) => {
    const part = facts.parts.find((one) => one.until === undefined) ?? facts.parts[0];
    if (!part) return { ok: false, why: 'gone' };
    return house.store.saveItem(scope, permit, {
      part: part.id,
      kind: SEEN_AS,
      category: 'bsn',
      on: acting.on,
      content: { text: value },
    });
  });
}
