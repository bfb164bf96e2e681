// Every kind of piece in a file has a Dutch and an English word: nobody reads an identifier.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../policy/index.ts';
import { DOCUMENT_KINDS, PAPER_KIND, TEMPLATES } from '../../record/index.ts';
import { pieceWord } from './words.ts';

const KINDS = new Set([
  ...TEMPLATES.flatMap((template) => template.forms.map((form) => form.kind)),
  ...DOCUMENT_KINDS,
  PAPER_KIND,
  'note',
  'client-declaration',
]);
/** The same in both languages. */
const ALIKE = ['document', 'contact', 'care-plan'];
const folder = new URL('../../../policies/', import.meta.url);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('with the policy %s', (name) => {
  const parsed = parsePolicy(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!parsed.ok) throw new Error(`${name} cannot be read`);
  it.each([...KINDS])('%s has its word', (kind) => {
    const { nl, en } = pieceWord(parsed.policy, kind);
    expect(en).toBeDefined();
    expect(nl).not.toContain('-file');
    if (!ALIKE.includes(kind)) expect(nl).not.toBe(en);
    // What no list has is shown as it is written, which is English.
    if (!ALIKE.includes(kind)) expect(nl).not.toBe(kind.replaceAll('-', ' '));
  });
});
