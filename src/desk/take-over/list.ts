// A list that somebody brought in: opened, its columns taken for something, its lines in pieces. It lies sealed and goes within the hour.

import {
  type ColumnGuess,
  firstSetting,
  guessColumns,
  type ListRow,
  type ListSetting,
  type Place,
  placesOf,
} from '../../exchange/index.ts';
import { isDay, type Regime, type Text } from '../../policy/index.ts';
import { fullName, type Id, consentsFirst, type Problem, problem } from '../../record/index.ts';
import type { Job } from '../../store/index.ts';
import { type IntakeForm, intakeForm } from '../file/intake.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { ListRefusal } from '../ports.ts';
import { REGIME_NAMES } from '../shown/words.ts';
import { mayTakeOver } from './may.ts';
import { SAID } from './refusals.ts';

/** What is chosen for a list, beside what its columns are. */
export interface ListChoices {
  /** Value of one of the services: clause and law. */
  readonly service: string;
  readonly careFrom: string;
  /** Whose care relation it becomes where the line names nobody; empty: who takes over. */
  readonly staff: string;
  /** Whoever brought the list says that nobody on it is under a measure, unless a column says so; asked where the policy wants the consent of who represents. */
  readonly noMeasure: boolean;
}
interface Stored extends ListChoices {
  readonly headings: readonly string[];
  readonly columns: readonly string[];
}

export interface ListService {
  readonly value: string;
  readonly clause: string;
  readonly regime: Regime;
  readonly label: Text;
  readonly law: Text;
}
/** A list before it is begun. */
export interface OpenedList extends ListChoices {
  readonly job: Job;
  readonly form: IntakeForm;
  readonly places: readonly Place[];
  readonly services: readonly ListService[];
  readonly asksMeasure: boolean;
  readonly colleagues: readonly { readonly account: Id; readonly name: string; readonly email?: string }[];
  readonly columns: readonly (ColumnGuess & { readonly heading: string; readonly examples: readonly string[] })[];
}

/** The lines of one piece. Small enough that what lies open at one moment is little, large enough that a list is few pieces. */
const PIECE = 200;
const EXAMPLES = 2;

/** Brings a list in. `job`: where it is. */
export async function bringList(
  house: House,
  acting: Acting,
  bytes: Uint8Array,
): Promise<
  | { readonly kind: 'done'; readonly job: Id }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' }
> {
  const ruling = await mayTakeOver(house, acting);
  const form = ruling && (await intakeForm(house, acting));
  if (!form || !house.lists) return { kind: 'absent' };
  const read = await house.lists.read(bytes);
  if (!read.ok) return { kind: 'problems', problems: [refusal(read.why, read.at)] };
  const { headings, rows } = read.list;
  const services = servicesOf(form);
  const stored: Stored = {
    headings,
    columns: guessColumns(headings, placesFor(form), form.fields).map((guess) => guess.place),
    service: services[0]?.value ?? '',
    careFrom: acting.on,
    staff: '',
    noMeasure: false,
  };
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < rows.length; at += PIECE) pieces.push(Buffer.from(JSON.stringify(rows.slice(at, at + PIECE))));
  const made = await house.store.withScope(scopeOf(acting, 'care'), (tx) =>
    tx.openJob({ kind: 'take-over', total: rows.length, setting: JSON.stringify(stored), pieces }),
  );
  return made.ok ? { kind: 'done', job: made.value } : { kind: 'absent' };
}

function refusal(why: ListRefusal, at: string | undefined): Problem {
  const { nl, en } = SAID[why];
  const place = (text: string): string => text.replace('{at}', at ?? '?');
  return problem('bestand', why, place(nl), place(en ?? nl));
}

/** undefined: it is not there, begun already, over its time or somebody else's. */
export async function openList(house: House, acting: Acting, id: Id): Promise<OpenedList | undefined> {
  const scope = scopeOf(acting, 'care');
  const ruling = await mayTakeOver(house, acting);
  const job = ruling && (await house.store.jobs.one(scope, id));
  return job?.kind === 'take-over' ? readList(house, acting, job) : undefined;
}

/** The same for who does the work: begun or not. */
export async function readList(house: House, acting: Acting, job: Job): Promise<OpenedList | undefined> {
  const scope = scopeOf(acting, 'care');
  const form = await intakeForm(house, acting);
  const text = form && (await house.store.jobs.setting(scope, job.id));
  if (!form || text === undefined) return undefined;
  const { headings, columns, service, careFrom, staff, noMeasure } = JSON.parse(text) as Stored;
  const places = placesFor(form);
  const guesses = guessColumns(headings, places, form.fields);
  const first = await rowsOf(house, acting, job.id, 0);
  const people = await house.store.staffList(acting.account.organisation);
  return {
    job,
    form,
    places,
    services: servicesOf(form),
    service,
    careFrom,
    staff,
    noMeasure,
    asksMeasure: consentsFirst(form.ruling.policy).some((c) => c.measures.length > 0),
    colleagues: people
      .filter((m) => m.closedAt === undefined && m.from <= acting.on && (m.until === undefined || m.until >= acting.on))
      .map((m) => ({ account: m.account, name: fullName(m.name), ...(m.email === undefined ? {} : { email: m.email }) })),
    columns: headings.map((heading, i) => ({
      heading,
      place: columns[i] ?? '',
      why: columns[i] ? 'taken' : guesses[i]?.why === 'taken' ? 'unknown' : (guesses[i]?.why ?? 'unknown'),
      examples: (first ?? []).flatMap((row) => (row.cells[i] ?? '').trim() || []).slice(0, EXAMPLES),
    })),
  };
}

/** One piece of the lines; undefined after the last, and when it is gone. */
export async function rowsOf(house: House, acting: Acting, job: Id, n: number): Promise<readonly ListRow[] | undefined> {
  const piece = await house.store.jobs.piece(scopeOf(acting, 'care'), job, n);
  return piece && (JSON.parse(Buffer.from(piece).toString('utf8')) as ListRow[]);
}

function placesFor(form: IntakeForm): readonly Place[] {
  return placesOf(form.fields, consentsFirst(form.ruling.policy));
}

/** Which law and which service a line can be about. */
function servicesOf(form: IntakeForm): readonly ListService[] {
  return form.services.flatMap(({ clause, label, regimes }) =>
    regimes.map((regime) => ({ value: `${clause}:${regime}`, clause, regime, label, law: REGIME_NAMES[regime] as Text })),
  );
}

/** Writes down what the columns are and what holds for the whole list. */
export async function chooseColumns(
  house: House,
  acting: Acting,
  list: OpenedList,
  input: ListChoices & { readonly columns: readonly string[] },
): Promise<
  { readonly kind: 'done' } | { readonly kind: 'absent' } | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
> {
  const known = new Set(list.places.map((place) => place.key));
  const columns = list.columns.map((_, i) => (known.has(input.columns[i] ?? '') ? (input.columns[i] as string) : ''));
  const problems = [
    ...columns.flatMap((place, i) =>
      place !== '' && columns.indexOf(place) < i
        ? [
            problem(
              `kolom.${i}`,
              'place-twice',
              'Een eerdere kolom heeft dit al. Kies er één.',
              'An earlier column has this already. Choose one.',
            ),
          ]
        : [],
    ),
    ...(columns.includes('name') || columns.includes('name.last')
      ? []
      : [
          problem(
            'kolom.0',
            'no-name-column',
            'Wijs aan in welke kolom de naam of de achternaam staat.',
            'Say in which column the name or the last name stands.',
          ),
        ]),
    ...(columns.includes('birthDate')
      ? []
      : [
          problem(
            'kolom.0',
            'no-birth-column',
            'Wijs aan in welke kolom de geboortedatum staat. Zonder leeftijd weten wij niet wie het dossier mag zien.',
            'Say in which column the date of birth stands. Without an age we do not know who may see the file.',
          ),
        ]),
    ...(list.services.some((s) => s.value === input.service)
      ? []
      : [problem('service', 'service-missing', 'Kies welke hulp het is.', 'Choose which help it is.')]),
    ...(isDay(input.careFrom)
      ? []
      : [
          problem(
            'careFrom',
            'no-day',
            'Vul een dag in die bestaat, als dag-maand-jaar: 3-5-2012.',
            'Enter a day that exists, as day-month-year: 3-5-2012.',
          ),
        ]),
    ...(list.asksMeasure && !input.noMeasure && !columns.includes('measure')
      ? [
          problem(
            'noMeasure',
            'measure-missing',
            'Staat er iemand op deze lijst onder curatele, bewind of mentorschap? Wijs de kolom aan waarin dat staat, of zet het vinkje als het niemand is.',
            'Is anybody on this list under curatele, bewind or mentorschap? Point out the column that says so, or tick the box when it is nobody.',
          ),
        ]
      : []),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  const staff = list.colleagues.some((c) => c.account === input.staff) ? input.staff : '';
  const stored: Stored = {
    headings: list.columns.map((column) => column.heading),
    columns,
    service: input.service,
    careFrom: input.careFrom,
    staff,
    noMeasure: input.noMeasure,
  };
  const written = await house.store.withScope(scopeOf(acting, 'care'), (tx) =>
    tx.setJob({ job: list.job.id, setting: JSON.stringify(stored) }),
  );
  return written.ok ? { kind: 'done' } : { kind: 'absent' };
}

/** How the lines of this list are read. */
export function settingOf(list: OpenedList, acting: Acting): ListSetting {
  return {
    columns: list.columns.map((column) => column.place),
    today: acting.on,
    careFrom: list.careFrom,
    service: list.service,
    services: list.services.map((s) => ({
      value: s.value,
      words: [s.label.nl, s.label.en ?? '', s.law.nl, s.law.en ?? '', s.clause.slice('service.'.length), s.regime].filter(
        Boolean,
      ),
    })),
    staff: list.colleagues,
    first: firstSetting(list.form.ruling.policy, list.noMeasure),
  };
}
