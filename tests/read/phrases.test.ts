// Ways of saying one thing: sentences of our own with what the reader must, and must not, understand in them.
// tests/corpus/phrases.txt: below `= topic` sentences that say it, below `= not topic` sentences that do not,
// below `= terms 240 84` sentences with those terms in months, n for a term without a number, - for none.
// `//` is an empty line between a heading and the text below it, `\n` a line end.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, type Element, readStatement } from '../../src/statement/index.ts';

const FILE = resolve(import.meta.dirname, '../corpus/phrases.txt');

const groups = readFileSync(FILE, 'utf8')
  .split(/^= /m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.split('\n');
    return { head: head.trim(), phrases: lines.filter((line) => line.trim() !== '') };
  });
const textOf = (phrase: string) => phrase.replace(/ ?\/\/ ?/g, '\n\n').replace(/ ?\\n ?/g, '\n');

describe.each(groups)('$head', ({ head, phrases }) => {
  const [first = '', ...rest] = head.split(' ');
  if (first === 'terms') {
    const wanted = (rest[0] ?? '-') === '-' ? [] : (rest[0] ?? '').split(',');
    it.each(phrases)('%s', (phrase) =>
      expect(readStatement(textOf(phrase)).retention.map((r) => (r.months === null ? 'n' : String(r.months)))).toEqual(wanted),
    );
    return;
  }
  const keys = head.replace('not ', '').split(' ') as Element[];
  it('is an element', () => expect(ELEMENTS).toEqual(expect.arrayContaining(keys)));
  it.each(phrases)('%s', (phrase) => {
    const { elements } = readStatement(textOf(phrase));
    for (const key of keys) expect(elements[key].present, key).toBe(first !== 'not');
  });
});
