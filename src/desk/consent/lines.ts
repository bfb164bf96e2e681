// Which consents does the policy ask, what stands for this client, and what may this reader say about each? Every clause, whoever was asked.

import {
  ageOn,
  birthdayAt,
  clauseHash,
  consentKey,
  type ClauseId,
  type Consent,
  type Day,
  type Text,
} from '../../policy/index.ts';
import { consentsFirst, type ConsentEntry, fullName, type Id } from '../../record/index.ts';
import type { Circle } from '../../store/index.ts';
import type { CircleView } from '../file/circle.ts';
import { dayOfInstant } from '../shown/day.ts';
import { sentenceOf } from '../shown/reason.ts';
import { consentName, wordOf } from '../shown/words.ts';

type Entry = Circle['consents'][number];

/** open: nobody was asked. The rest is the last word of everybody who was asked or spoke. */
export type ConsentStands = 'yes' | 'no' | 'asked' | 'withdrawn' | 'not-needed' | 'open';
/** What somebody can say. */
export type ConsentSay = 'give' | 'refuse' | 'withdraw';

export interface ConsentState {
  /** The key in addresses: the word, and the class of recipients where it is about one (`disclosure.school`). */
  readonly id: string;
  readonly word: string;
  readonly toClass?: string;
  readonly kind: ConsentEntry['kind'];
  readonly clause: ClauseId;
  /** What was shown: the answer counts for this text only. */
  readonly shown: string;
  readonly label: Text;
  readonly sentence?: Text;
  readonly number?: number;
  readonly state: ConsentStands;
  readonly since?: Day;
  /** No file begins without it. */
  readonly first: boolean;
  /** The clause can be about this client. */
  readonly applies: boolean;
  /** Asked of everybody at the intake. */
  readonly atIntake: boolean;
  /** Newest first. */
  readonly history: readonly (Pick<Entry, 'act' | 'by' | 'form'> & {
    readonly who: string;
    readonly on: Day;
    readonly evidence?: string;
  })[];
  /** What the reader may say about it in the portal. */
  readonly may: readonly ConsentSay[];
}

/** Consents that a client may give without being asked: each names one use. Who says 'tell others' must have been told to whom. */
const UNASKED = new Set([
  'parentAccess',
  'photo',
  'publication',
  'schoolTransfer',
  'quality',
  'research',
  'survey',
  'newsletter',
  'medical',
]);
const OWN_FROM = 16;

/** The clauses of the policy in its order; what is about one class of recipients follows its clause. */
export function consentLines(view: CircleView): readonly ConsentState[] {
  const { policy } = view.ruling;
  const firsts = new Set(consentsFirst(policy).map((clause) => clause.key));
  return Object.entries(policy.consent ?? {}).flatMap(([key, clause]) => {
    const word = wordFor(key);
    const rows = view.circle.consents.filter((row) => consentKey(row.word) === key);
    const classes = [...new Set(rows.flatMap((row) => (row.toClass === undefined ? [] : [row.toClass])))];
    return [undefined, ...classes].map((toClass) =>
      lineOf(
        view,
        { key, word, clause, first: firsts.has(key), ...(toClass === undefined ? {} : { toClass }) },
        rows.filter((row) => row.toClass === toClass),
      ),
    );
  });
}

function lineOf(
  view: CircleView,
  about: {
    readonly key: string;
    readonly word: string;
    readonly clause: Consent;
    readonly first: boolean;
    readonly toClass?: string;
  },
  rows: readonly Entry[],
): ConsentState {
  const { policy } = view.ruling;
  const { key, word, clause, first, toClass } = about;
  const id = `consent.${key}`;
  const sentence = sentenceOf(policy, id, view.facts.on);
  const state = standsNow(rows);
  const name = consentName(policy, word);
  const to = toClass === undefined ? undefined : wordOf(policy, toClass, 'class', 'recipient');
  return {
    id: toClass === undefined ? word : `${word}.${toClass}`,
    word,
    ...(toClass === undefined ? {} : { toClass }),
    kind: clause.kind,
    clause: id,
    shown: clauseHash(policy, id) ?? '',
    label: to ? { nl: `${name.nl}: ${to.nl}`, en: `${name.en ?? name.nl}: ${to.en ?? to.nl}` } : name,
    ...(sentence ? { sentence: sentence.text, number: sentence.number } : {}),
    state,
    ...(rows[0] ? { since: dayOfInstant(rows[0].at) } : {}),
    first,
    applies: rows.length > 0 || canBeAbout(view, word, clause),
    atIntake: clause.asked === 'intake',
    history: rows.map((row) => ({
      who: row.name ? fullName(row.name) : '',
      act: row.act,
      by: row.by,
      form: row.form,
      on: dayOfInstant(row.at),
      ...(row.evidence === undefined ? {} : { evidence: row.evidence }),
    })),
    may: sayable(view, about, rows, state),
  };
}

/** The word of a request for this clause, where requests know it; else its key. */
function wordFor(key: string): string {
  const word = key.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase());
  return UNASKED.has(word) ? word : key;
}

/** The newest row of each person. `rows` stand newest first. */
function lastWords(rows: readonly Entry[]): ReadonlyMap<Id, Entry> {
  const last = new Map<Id, Entry>();
  for (const row of rows) if (!last.has(row.by)) last.set(row.by, row);
  return last;
}

/** One no, and one yes taken back, stand against every yes; who was asked and is silent has not said yes. */
function standsNow(rows: readonly Entry[]): ConsentStands {
  const acts = new Set([...lastWords(rows).values()].map((row) => row.act));
  if (acts.has('withdrawn')) return 'withdrawn';
  if (acts.has('refused')) return 'no';
  if (acts.has('asked')) return 'asked';
  if (acts.has('given')) return 'yes';
  return acts.has('not-needed') ? 'not-needed' : 'open';
}

const MEASURES: Readonly<Record<string, string>> = { curatele: 'curator', bewind: 'administrator', mentorschap: 'mentor' };

function canBeAbout(view: CircleView, word: string, clause: Consent): boolean {
  const { on, birthDate } = view.facts;
  const uses = clause.for ?? [];
  // A visitor of the website has no file.
  if (uses.length > 0 && uses.every((use) => use === 'website')) return false;
  const { from = word === 'parentAccess' ? OWN_FROM : undefined, under, measure } = clause.of ?? {};
  if (from !== undefined && birthdayAt(birthDate, from) > on) return false;
  if (under !== undefined && ageOn(birthDate, on) >= under) return false;
  if (measure === undefined) return true;
  const kinds = measure.map((one) => MEASURES[one] ?? one);
  return view.circle.representation.some(
    (r) => kinds.includes(r.kind) && r.from <= on && (r.until === undefined || r.until >= on),
  );
}

/**
 * Whoever gave a consent takes it back as easily (AVG 7(3)). A client speaks where the clause asks the client, and from 16 about every
 * consent; who decides for the client takes back what was said in the client's place. Who was asked, answers.
 */
function sayable(
  view: CircleView,
  about: { readonly word: string; readonly clause: Consent; readonly toClass?: string },
  rows: readonly Entry[],
  state: ConsentStands,
): readonly ConsentSay[] {
  const { facts } = view;
  const me = facts.person;
  const mine = rows.find((row) => row.by === me);
  if (mine?.act === 'asked') return ['give', 'refuse'];
  if (state === 'yes' && mine?.act === 'given') return ['withdraw'];
  const client = facts.capacities.some((actor) => actor.kind === 'client');
  const again = mine !== undefined && (state === 'withdrawn' || state === 'no');
  if (client) {
    const asks = about.clause.by === undefined || about.clause.by.includes('client');
    if (state === 'yes') return asks || ageOn(facts.birthDate, facts.on) >= OWN_FROM ? ['withdraw'] : [];
    if (again) return ['give'];
    return asks && UNASKED.has(about.word) && canBeAbout(view, about.word, about.clause) ? ['give', 'refuse'] : [];
  }
  const decides = facts.capacities.some((actor) =>
    actor.kind === 'parent' ? actor.authority === true : DECIDES.has(actor.kind),
  );
  if (!decides) return [];
  const inPlace = rows.some((row) => row.act === 'given' && row.by !== view.circle.client.person);
  if (state === 'yes') return inPlace ? ['withdraw'] : [];
  return again ? ['give'] : [];
}
const DECIDES: ReadonlySet<string> = new Set(['guardian', 'curator', 'mentor', 'administrator', 'authorised']);
