// The statements of the six policies, word for word. ZORGVULDIG_GOLDEN=1 writes them anew; then read the difference.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/index.ts';
import { toMarkdown, writeStatement } from '../../src/statement/index.ts';

const ON = '2026-11-21';
const FOLDER = 'tests/golden/statements';

describe('the statements that ship', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    for (const lang of ['nl', 'en'] as const) {
      const golden = `${FOLDER}/${file.replace('.yaml', '')}.${lang}.md`;
      it(`${golden} is what ${file} says`, () => {
        const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
        if (!parsed.ok) throw new Error(`${file} does not parse`);
        const markdown = toMarkdown(writeStatement(parsed.policy, { on: ON, lang }));
        if (process.env.ZORGVULDIG_GOLDEN === '1') {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(golden, markdown);
        }
        expect(existsSync(golden)).toBe(true);
        expect(markdown).toBe(readFileSync(golden, 'utf8'));
      });
    }
  }
});
