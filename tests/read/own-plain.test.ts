// Write then read is the identity without layout too: as text, as a page and as a PDF, a statement of ours gives its policy back.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printStatement, readDocument } from '../../src/outside/index.ts';
import { parsePolicy, type Policy, policyHash } from '../../src/policy/index.ts';
import { readStatement, toHtml, toPrintable, toText, writeStatement } from '../../src/statement/index.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const ON = '2026-11-21';

/** What a statement in Dutch can tell of a policy without its layout: no examples, no English, white space as one blank. */
function told(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  // A list is a set, in the order of its words as they are told.
  if (Array.isArray(value)) {
    const all = value.map((one) => told(one));
    return all.every((one) => typeof one === 'string') ? all.sort() : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value) return told(value.nl);
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => ((k === 'label' && key !== '') || k === 'example' ? [] : [[k, told(v, k)]])),
  );
}
function policyOf(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.policy;
}
async function extracted(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(read.refusal.reason);
  return read.document.text;
}
const FILES = readdirSync('policies').filter((f) => f.endsWith('.yaml'));

describe('a statement of ours without its layout', () => {
  for (const file of FILES) {
    it(`written from ${file} is read back from plain text, from HTML and from PDF`, async () => {
      const policy = policyOf(file);
      const document = writeStatement(policy, { on: ON, lang: 'nl' });
      const printed = await printStatement(toPrintable(document));
      if (!printed.ok) throw new Error(printed.why);
      for (const [form, text] of [
        ['text', toText(document)],
        ['html', await extracted(new TextEncoder().encode(toHtml(document)), 'a.html')],
        ['pdf', await extracted(printed.pdf, 'a.pdf')],
      ] as const) {
        const read = readStatement(text);
        expect(read.own, form).toBe(true);
        expect(told(read.policy), form).toEqual(told(policy));
        expect(policyHash(told(read.policy) as Policy), form).toBe(policyHash(told(policy) as Policy));
        for (const span of [...read.sources.values()].flat()) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    });
  }

  it.each(Array.from({ length: 20 }, (_, n) => 20261122 + n))(
    'is read back from text and HTML for any policy, seed %i',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(anyPolicy(), async (policy) => {
          const document = writeStatement(policy, { on: ON, lang: 'nl' });
          for (const text of [toText(document), await extracted(new TextEncoder().encode(toHtml(document)), 'a.html')]) {
            const read = readStatement(text);
            expect(read.own).toBe(true);
            expect(told(read.policy)).toEqual(told(policy));
          }
        }),
        // without shrinking: a policy is large, and a failing one tells enough
        { numRuns: 5, seed, endOnFailure: true },
      );
    },
  );
});
