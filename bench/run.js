// `npm run bench`: every bench in its own process, one table, exit 1 when a limit is broken.
// Each bench measures ratios against a limit in the same run, so that a slow machine does not change the answer.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = new URL('.', import.meta.url).pathname;
const wanted = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

let broken = 0;
for (const name of benches) {
  console.log(`\n== ${name}`);
  const run = spawnSync(join(here, '../node_modules/.bin/tsx'), [join(here, `${name}.bench.ts`)], {
    stdio: 'inherit',
    cwd: join(here, '..'),
    // The root tsconfig only lists the rooms; this one knows how pages are written.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(here, '../tsconfig.all.json') },
  });
  if (run.status !== 0) broken += 1;
}
console.log(`\n${benches.length - broken} of ${benches.length} benches within their limits`);
process.exit(broken === 0 ? 0 : 1);
