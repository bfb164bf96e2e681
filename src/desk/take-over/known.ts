// Who of a list is there already? Only among the files that this person sees anyway: of others nothing is said. Asked as any list is asked:
// decided for each, and written in the log.

import { personKey, type ReadLine } from '../../exchange/index.ts';
import type { Day } from '../../policy/index.ts';
import type { AccessFacts } from '../../store/index.ts';
import { openEach } from '../file/list.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

const QUESTION = { category: 'identity', purpose: 'care' } as const;
/** More files than one person has. */
const MOST = 20_000;

/** The files of one person by date of birth: asked once, names only of those whose day stands in the list. */
export class KnownPeople {
  readonly #house: House;
  readonly #acting: Acting;
  readonly #ruling: Ruling;
  #byBirth: Map<Day, AccessFacts[]> | undefined;

  constructor(house: House, acting: Acting, ruling: Ruling) {
    this.#house = house;
    this.#acting = acting;
    this.#ruling = ruling;
  }

  /** The keys of people in these lines who have a file. */
  async among(lines: readonly ReadLine[]): Promise<ReadonlySet<string>> {
    this.#byBirth ??= await this.#files();
    const days = new Set(lines.map((line) => line.client.birthDate));
    const alike = [...days].flatMap((day) => this.#byBirth?.get(day) ?? []);
    if (alike.length === 0) return new Set();
    const files = await openEach(this.#house, this.#ruling, alike, QUESTION.purpose);
    return new Set(files.map((file) => personKey(file.name, file.birthDate)));
  }

  async #files(): Promise<Map<Day, AccessFacts[]>> {
    const account = await this.#house.store.accountFacts(scopeOf(this.#acting, QUESTION.purpose), this.#acting.on);
    const out = new Map<Day, AccessFacts[]>();
    if (!account?.actor) return out;
    const within = this.#ruling.decider.scope(account.actor, { ...QUESTION, action: 'read', on: this.#acting.on });
    for (const facts of await this.#house.store.listFacts(account, within, { question: QUESTION, limit: MOST }))
      out.set(facts.birthDate, [...(out.get(facts.birthDate) ?? []), facts]);
    return out;
  }
}
