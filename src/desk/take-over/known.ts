// Who of a list is there already? Only among the files that this person sees anyway: of others nothing is said. Each is decided before its name is
// opened, and the log tells of it as of any list.

import { personKey, type ReadLine } from '../../exchange/index.ts';
import { ask } from '../file/ask.ts';
import { openEach } from '../file/list.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

const PURPOSE = 'care';

/** The keys of people in these lines who have a file that this person sees. */
export async function knownPeople(
  house: House,
  acting: Acting,
  ruling: Ruling,
  lines: readonly ReadLine[],
): Promise<ReadonlySet<string>> {
  const people = lines.flatMap(({ client, problems }) =>
    problems.length > 0 ? [] : [{ name: client.name, birthDate: client.birthDate }],
  );
  const alike = await house.store.jobs.alike(scopeOf(acting, PURPOSE), people);
  if (alike.length === 0) return new Set();
  const asked = await Promise.all(alike.map((client) => ask(house, acting, client, PURPOSE)));
  const facts = asked.flatMap((one) => (one?.facts.policy === ruling.hash ? [one.facts] : []));
  const files = await openEach(house, ruling, facts, PURPOSE);
  return new Set(files.map((file) => personKey(file.name, file.birthDate)));
}
