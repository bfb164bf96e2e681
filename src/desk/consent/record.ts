// Staff and the consents of one file: ask for one in the portal, write down what was said on paper or aloud, and what follows from a withdrawal.

import type { Day } from '../../policy/index.ts';
import { checkDay, checkName, fullName, type Id, type PersonName, type Problem, problem } from '../../record/index.ts';
import { type CircleView, openCircle } from '../file/circle.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { type ConsentState, consentLines } from './lines.ts';

/** Somebody of whom a consent can be asked or written down. */
export interface ConsentPerson {
  readonly person: Id;
  readonly name: string;
  /** `client`, `parent`, `curator`, ...; absent: only known from a consent on paper. */
  readonly as?: string;
}
export interface FileConsents extends CircleView {
  /** Every clause of the policy, also those that are not about this client. */
  readonly lines: readonly ConsentState[];
  readonly people: readonly ConsentPerson[];
}

/** undefined: not there, or this account may not see who stands around the client. */
export async function fileConsents(house: House, acting: Acting, client: Id): Promise<FileConsents | undefined> {
  const view = await openCircle(house, acting, client);
  return view && { ...view, lines: consentLines(view), people: peopleOf(view) };
}

function peopleOf({ circle, facts }: CircleView): readonly ConsentPerson[] {
  const now = (row: { readonly from: Day; readonly until?: Day }): boolean =>
    row.from <= facts.on && (row.until === undefined || row.until >= facts.on);
  const people = new Map<Id, ConsentPerson>();
  const add = (person: Id, name: PersonName | undefined, as?: string): void => {
    if (name && !people.has(person)) people.set(person, { person, name: fullName(name), ...(as === undefined ? {} : { as }) });
  };
  add(circle.client.person, circle.client.name, 'client');
  for (const row of circle.authority.filter((r) => r.held && now(r))) add(row.person, row.name, row.kind);
  for (const row of circle.representation.filter(now)) add(row.person, row.name, row.kind);
  for (const row of circle.consents) add(row.by, row.name);
  return [...people.values()];
}

/** ask: in the portal. settled: a withdrawal was talked over, and this is what follows. */
export type ConsentDeed = 'ask' | 'given' | 'refused' | 'withdrawn' | 'settled';
export interface ConsentRecord {
  /** A line by its id. */
  readonly line: string;
  readonly deed: ConsentDeed;
  /** Somebody of the list; empty: by name. */
  readonly person: Id;
  readonly name: string;
  /** The day on the paper, or on which it was said. */
  readonly on: Day | undefined;
  /** For `disclosure`: to whom. */
  readonly toClass: string;
  readonly note: string;
  /** Hash of the clause on the screen. */
  readonly shown: string;
}

/** Classes of recipients that a release from secrecy can be about. */
export const DISCLOSED_TO = [
  'school',
  'gp',
  'care-provider',
  'hospital',
  'municipality',
  'gi',
  'veilig-thuis',
  'employer',
  'lawyer',
];

/** Places: `deed`, `person`, `name`, `on`, `toClass`, `note`. `stale`: the clause is not the one that was on the screen. */
export async function recordFileConsent(
  house: House,
  acting: Acting,
  client: Id,
  input: ConsentRecord,
): Promise<WriteAnswer<Id>> {
  const view = await fileConsents(house, acting, client);
  const line = view?.lines.find((one) => one.id === input.line);
  if (!view || !line) return { kind: 'absent' };
  if (line.shown !== input.shown) return { kind: 'stale' };
  const problems = problemsOf(view, line, input, acting.on);
  if (problems.length > 0) return { kind: 'problems', problems };
  const last = line.history[0];
  const toClass = line.toClass ?? (input.toClass === '' ? undefined : input.toClass);
  return writeUnder(house, acting, client, 'identity', async (tx, permit) => {
    let by = input.deed === 'settled' ? (last?.by ?? '') : input.person;
    if (by === '') {
      const added = await tx.addPerson(permit, { name: nameFrom(input.name) });
      if (!added.ok) return added;
      by = added.value;
    }
    return tx.recordConsent(permit, {
      kind: line.kind,
      word: line.word,
      clause: line.clause,
      clauseHash: line.shown,
      ...(toClass === undefined ? {} : { toClass }),
      act: input.deed === 'ask' ? 'asked' : input.deed === 'settled' ? 'withdrawn' : input.deed,
      by,
      form: input.deed === 'ask' ? 'portal' : input.deed === 'settled' ? 'spoken' : 'written',
      ...(input.deed === 'ask' ? {} : { evidence: [input.on ?? acting.on, input.note.trim()].filter(Boolean).join(': ') }),
    });
  });
}

function nameFrom(typed: string): PersonName {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  return { first, last: rest.join(' ') };
}

function problemsOf(view: FileConsents, line: ConsentState, input: ConsentRecord, on: Day): readonly Problem[] {
  const { deed } = input;
  if (deed === 'settled') return [...(waits(line) ? [] : [NOTHING_WAITS]), ...(input.note.trim() === '' ? [NO_NOTE] : [])];
  const problems: Problem[] = [];
  const known = view.people.find((one) => one.person === input.person);
  if (deed === 'ask' && known?.as === undefined) problems.push(ASK_WHOM);
  else if (input.person === '' ? checkName(nameFrom(input.name)).length > 0 : !known) problems.push(NO_NAME);
  if (deed !== 'ask') {
    if (input.on === undefined) problems.push(NO_DAY);
    else if (input.on > on)
      problems.push(problem('on', 'in-future', 'Deze dag is nog niet geweest.', 'This day has not come yet.'));
    else problems.push(...checkDay('on', input.on));
  }
  if (line.word === 'disclosure' && line.toClass === undefined && !DISCLOSED_TO.includes(input.toClass))
    problems.push(problem('toClass', 'choose-one', 'Kies aan wie iets verteld mag worden.', 'Choose who may be told.'));
  return problems;
}

/** A consent without which no file begins was taken back in the portal, and nobody wrote down what follows. */
export function waits(line: ConsentState): boolean {
  const last = line.history[0];
  return line.first && last?.act === 'withdrawn' && last.form === 'portal';
}

const NOTHING_WAITS = problem(
  'deed',
  'nothing-waits',
  'Er is hier niets ingetrokken dat op een besluit wacht.',
  'Nothing was withdrawn here that waits for a decision.',
);
const NO_NOTE = problem('note', 'reason-missing', 'Schrijf op wat er is afgesproken.', 'Write down what you agreed.');
const ASK_WHOM = problem(
  'person',
  'ask-whom',
  'Kies de cliënt, of wie gezag heeft of vertegenwoordigt. Alleen die kunnen in het portaal antwoorden.',
  'Choose the client, or who has authority or represents. Only they can answer in the portal.',
);
const NO_NAME = problem(
  'name',
  'consent-missing',
  'Kies wie het zei, of schrijf voor- en achternaam.',
  'Choose who said it, or write first and last name.',
);
const NO_DAY = problem(
  'on',
  'no-day',
  'Schrijf de dag waarop dit is gezegd of getekend.',
  'Write the day on which this was said or signed.',
);
