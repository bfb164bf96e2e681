// The process that is killed while it takes over a list, or that works beside another: says on standard output before which line it is.
// Arguments: folder, key, address of the database or -, milliseconds of the clock.

import { workOnce } from '../../src/desk/index.ts';
import { openStore } from '../../src/store/index.ts';
import { houseOn } from './take-over-house.ts';

const [folder, key, url, ms] = process.argv.slice(2) as [string, string, string, string];
const clock = (): number => Number(ms);
const opened = await openStore({ folder, key, clock, ...(url === '-' ? {} : { url }) });
if (!opened.ok) {
  process.stdout.write(`refused ${opened.problem.code}\n`);
  process.exit(2);
}
const house = houseOn(opened.store, clock);
const by = house.ids.next();
let lines = 0;
const looked = (): boolean => {
  process.stdout.write(`line ${++lines}\n`);
  return false;
};
while (await workOnce(house, by, looked));
await opened.store.close();
process.stdout.write('over\n');
