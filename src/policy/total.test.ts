import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, printError } from './index.ts';
import { MAX_CHARACTERS } from './nodes.ts';

/** Reads a text that is no policy: it must answer with clear errors, whatever the text. */
function refuse(text: string): readonly string[] {
  const result = parsePolicy(text, 'x.yaml');
  if (result.ok) throw new Error(`this was read as a policy: ${text.slice(0, 200)}`);
  expect(result.errors.length).toBeGreaterThan(0);
  expect(result.errors.length).toBeLessThanOrEqual(500);
  for (const e of result.errors) {
    expect(e.line).toBeGreaterThan(0);
    expect(e.column).toBeGreaterThan(0);
    expect(printError(e, 'nl')).not.toMatch(/\n/);
    expect(printError(e, 'en')).not.toMatch(/\n/);
  }
  return result.errors.map((e) => printError(e));
}

const basis = readFileSync('policies/basis.yaml', 'utf8');
const full = (start: string, unit: string, end = '') =>
  start + unit.repeat(Math.floor((MAX_CHARACTERS - start.length - end.length) / unit.length)) + end;

describe('any text gets an answer', () => {
  it('random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void refuse(text)),
      { numRuns: 500 },
    );
  });

  it('random bytes, read as UTF-8', () => {
    const decoder = new TextDecoder();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void refuse(decoder.decode(bytes))),
      { numRuns: 500 },
    );
  });

  it('random pieces of YAML', () => {
    const piece = fc.constantFrom(
      '- ',
      '? ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '\n',
      '\n  ',
      '\n\t',
      '|',
      '>',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!!str ',
      '%YAML 1.1\n',
      '---\n',
      '...\n',
      'zorgvuldig: 1',
      'access:',
      'data:',
      'a',
      '<<: ',
      '~',
      'null',
      '.inf',
      '0x1f',
      '1e999',
      '\\u',
      '\r',
      '\r\n',
      '\u2028',
      '\ufeff',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
        (text) => void refuse(text),
      ),
      { numRuns: 800 },
    );
  });

  it('a real policy with a piece cut out, doubled or overwritten', () => {
    const place = fc.nat({ max: basis.length - 1 });
    fc.assert(
      fc.property(place, fc.nat({ max: 60 }), fc.string({ unit: 'grapheme', maxLength: 6 }), (at, length, put) => {
        const result = parsePolicy(basis.slice(0, at) + put + basis.slice(at + length), 'x.yaml');
        if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('texts made to do harm are refused in time', () => {
  const within = (seconds: number, text: string) => {
    const start = performance.now();
    const lines = refuse(text);
    expect(performance.now() - start).toBeLessThan(seconds * 1000);
    return lines;
  };

  it('a text of a megabyte', () => {
    expect(within(1, 'a'.repeat(1_048_576))).toEqual([
      'x.yaml:1:1  this file is too long for a policy (1048576 characters, at most 262144)',
    ]);
    within(1, '[{'.repeat(524_288));
  });

  it('a billion laughs', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels
      .map(
        (l, i) =>
          `${l}: &${l} [${Array(9)
            .fill(i === 0 ? 'lol' : `*${levels[i - 1]}`)
            .join(', ')}]`,
      )
      .join('\n');
    expect(within(1, bomb)[0]).toBe('x.yaml:1:4  anchors (& and *) have no place in a policy; write it out again here');
  });

  it.each([
    ['brackets', full('', '[')],
    ['braces', full('', '{')],
    ['braces with names', full('', '{a: ')],
    ['dashes on one line', full('', '- ')],
    ['question marks', full('', '? ')],
    [
      'dashes, each line deeper',
      Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}- a:`)
        .join('\n')
        .slice(0, MAX_CHARACTERS),
    ],
    [
      'names, each line deeper',
      Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`)
        .join('\n')
        .slice(0, MAX_CHARACTERS),
    ],
  ])('deep nesting: %s', (_name, text) => {
    expect(within(5, text).length).toBeGreaterThan(0);
  });

  it.each([
    ['unknown names', Array.from({ length: 20_000 }, (_, i) => `name${i}: 1`).join('\n')],
    ['the same name', full('', 'a: 1\n')],
    [
      'unknown words',
      `zorgvuldig: 1\naccess:\n  a: { who: [${Array.from({ length: 16_000 }, (_, i) => `caregiver${i}`).join(', ')}] }`,
    ],
    [
      'clauses',
      `zorgvuldig: 1\naccess:\n${Array.from({ length: 5_500 }, (_, i) => `  f.a${i}: { who: client, of: { from: 1 } }\n`).join('')}`,
    ],
    ['an open quote', full('a: "', 'b ')],
    ['spaces', full('', ' ')],
    ['empty lines', full('a: |\n', '\n')],
    ['comments', full('', '#\n')],
    ['colons', full('', ':')],
    ['one long word', full('access: { a: { who: ', 'x')],
  ])('a quarter of a megabyte of %s', (_name, text) => {
    expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    within(5, text);
  });
});
