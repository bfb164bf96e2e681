// Which lines are good, and what is wrong with the others? The same look before it begins and while it runs, so that nothing surprises.

import { isPermit } from '../../decide/index.ts';
import { type LineProblem, ListReader, personKey, type ListRow, type ReadLine } from '../../exchange/index.ts';
import { ageOn, type Day, type Regime } from '../../policy/index.ts';
import type { AccessFacts } from '../../store/index.ts';
import { type Asked, firstYes, purposesOf, withRuling } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { pagesFirst } from '../work/holding.ts';
import { knownPeople } from './known.ts';
import { type OpenedList, rowsOf, settingOf } from './list.ts';

/** Looks at the lines of one list in their order. */
export class ListChecker {
  readonly #house: House;
  readonly #acting: Acting;
  readonly #list: OpenedList;
  readonly #reader: ListReader;
  readonly #regimes: ReadonlyMap<string, Regime>;
  readonly #asked = new Map<string, Asked | undefined>();
  readonly #answers = new Map<string, boolean>();

  constructor(house: House, acting: Acting, list: OpenedList) {
    this.#house = house;
    this.#acting = acting;
    this.#list = list;
    this.#reader = new ListReader(settingOf(list, acting));
    this.#regimes = new Map(list.services.map((s) => [s.value, s.regime]));
  }

  /** Lines up to and with `done` are read only because later ones may repeat them. */
  async check(rows: readonly ListRow[], done = 0): Promise<readonly ReadLine[]> {
    const lines = rows.map((row) => this.#reader.read(row)).filter((read) => read.line > done);
    const scope = scopeOf(this.#acting, 'care');
    const { jobs } = this.#house.store;
    const bsns = await jobs.bsnsKnown(
      scope,
      lines.flatMap((l) => l.client.bsn ?? []),
    );
    const numbers = await jobs.numbersKnown(
      scope,
      lines.flatMap((l) => l.client.number ?? []),
    );
    const people = await knownPeople(this.#house, this.#acting, this.#list.form.ruling, lines);
    const out: ReadLine[] = [];
    for (const read of lines) {
      const { client } = read;
      const problems: LineProblem[] = [
        ...read.problems,
        ...(client.bsn !== undefined && bsns.has(client.bsn) ? [{ place: 'bsn', code: 'bsn-taken' } as const] : []),
        ...(people.has(personKey(client.name, client.birthDate)) ? [{ place: 'name.last', code: 'person-known' } as const] : []),
        ...(client.number !== undefined && numbers.has(client.number)
          ? [{ place: 'number', code: 'number-taken' } as const]
          : []),
      ];
      if (problems.length === 0) problems.push(...(await this.#refused(read)));
      out.push(problems.length === read.problems.length ? read : { ...read, problems });
    }
    return out;
  }

  /** What the policy does not let this person write for such a client. */
  async #refused({ client }: ReadLine): Promise<readonly LineProblem[]> {
    const regime = this.#regimes.get(client.service) ?? 'avg';
    const wanted = new Map([
      ['identity', 'name.last'],
      ...(client.contact ? ([['contact', this.#columnOf('contact')]] as const) : []),
      ...(client.bsn === undefined ? [] : ([['bsn', 'bsn']] as const)),
      ...client.answers.map((a) => [a.category, `${a.category}.${a.field}`] as const),
    ]);
    const out: LineProblem[] = [];
    for (const [category, place] of wanted)
      if (!(await this.#may(regime, client.birthDate, category))) out.push({ place, code: 'refused' });
    return out;
  }

  #columnOf(category: string): string {
    return this.#list.columns.find((c) => c.place.startsWith(`${category}.`))?.place ?? 'street';
  }

  /** Asked once for each law, category and band of ages: the answer is the same within them. */
  async #may(regime: Regime, birthDate: Day, category: string): Promise<boolean> {
    const { ages } = this.#list.form.ruling.decider;
    const age = ageOn(birthDate, this.#acting.on);
    const band = `${regime} ${ages.filter((from) => age >= from).length}`;
    const key = `${band} ${category}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (!this.#asked.has(band)) this.#asked.set(band, await this.#ask(regime, birthDate));
    const asked = this.#asked.get(band);
    const yes =
      asked?.ruling.decider.words.category.has(category) === true &&
      isPermit(firstYes(asked, { category, action: 'write' }, purposesOf(asked)));
    this.#answers.set(key, yes);
    return yes;
  }

  async #ask(regime: Regime, birthDate: Day): Promise<Asked | undefined> {
    const scope = scopeOf(this.#acting, 'care');
    const facts: AccessFacts | undefined = await this.#house.store.intakeFacts(scope, { birthDate, regime }, this.#acting.on);
    return facts && withRuling(this.#house, this.#acting, facts);
  }
}

/** What a list would become. */
export interface CheckedList {
  readonly good: number;
  readonly bad: number;
  /** The first lines as they will become. */
  readonly first: readonly ReadLine[];
  /** The first lines with something wrong. */
  readonly wrong: readonly ReadLine[];
}
const FIRST = 5;
const MOST_WRONG = 100;

/** Goes through all lines, piece by piece: others are served in between. */
export async function checkList(house: House, acting: Acting, list: OpenedList): Promise<CheckedList> {
  const checker = new ListChecker(house, acting, list);
  const first: ReadLine[] = [];
  const wrong: ReadLine[] = [];
  let good = 0;
  let bad = 0;
  for (let n = 0; ; n++) {
    const rows = await rowsOf(house, acting, list.job.id, n);
    if (!rows) return { good, bad, first, wrong };
    await pagesFirst();
    for (const read of await checker.check(rows)) {
      if (read.problems.length === 0) {
        good++;
        if (first.length < FIRST) first.push(read);
      } else {
        bad++;
        if (wrong.length < MOST_WRONG) wrong.push(read);
      }
    }
  }
}
