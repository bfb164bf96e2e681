// Whatever a text says, the draft policy made of it parses: made of pieces of statements, of tables, of nonsense.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, printPolicy } from '../../src/policy/index.ts';
import { readStatement } from '../../src/statement/index.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
const TEXTS = readdirSync(CORPUS, { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.txt'))
  .sort()
  .map((f) => readFileSync(join(CORPUS, f), 'utf8'));
const PIECES = [...new Set(TEXTS.flatMap((t) => t.split(/\n+|(?<=[.?!]) /)))].filter((p) => p.trim().length > 3);

function wrongIn(text: string): readonly string[] {
  const parsed = parsePolicy(printPolicy(readStatement(text).policy), 'draft.yaml');
  return parsed.ok ? [] : parsed.errors.map((e) => `${e.clause ?? ''}: ${e.message.nl}`);
}

const HEADINGS = [
  'Doelen',
  'Gegevens',
  'Bewaartermijnen',
  'Met wie delen wij?',
  'Uw rechten',
  'Cookies',
  'Gerechtvaardigd belang',
];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS).map((h) => `\n## ${h}\n`) },
  { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((p) => `- ${p}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(40)).map(([p, at]) => p.slice(at)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.string()).map(([p, s]) => `${p.slice(0, 30)}${s}${p.slice(30)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 5 })
      .map((cells) => row(cells.map((c) => c.slice(0, 30).replaceAll('|', ' ')))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

describe('the draft of any text parses', () => {
  it('of every invented statement', () => {
    for (const text of TEXTS) expect(wrongIn(text)).toEqual([]);
  });
  it('of pieces put together at random', () => {
    const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join('\n'));
    fc.assert(
      fc.property(text, (t) => {
        expect(wrongIn(t)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const said = (line: string) => `Privacyverklaring Praktijk De Proef\n\n${line}\n`;
  it.each([
    [
      'a row whose last cell is a number',
      '| Gegevens | Doel | Grondslag | Termijn |\n|---|---|---|---|\n| Cv | Werving | Gerechtvaardigd belang | 6 maanden |',
    ],
    ['a purpose that begins with a figure', '## Doelen\n- 24 uur per dag bereikbaar zijn\n- 2e lijn'],
    ['a purpose that is a word of the machine', '## Waarvoor gebruiken wij uw gegevens?\n- constructor\n- prototype'],
    ['half a character', `## Doelen\n- dieren \ud83d tellen met een \ude00`],
    ['an address without a domain', 'Mail ons op info@praktijk of privacy@x.'],
  ])('of %s', (_, line) => {
    expect(wrongIn(said(line))).toEqual([]);
  });
});
