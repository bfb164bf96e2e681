// Write then read is the identity: a statement that we wrote gives its policy back, whatever the policy.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/index.ts';
import { readStatement, toMarkdown, writeStatement } from '../../src/statement/index.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const ON = '2026-11-21';

/** What a statement in Dutch can tell of a policy: no examples, no English, labels of clauses as words. */
function told(value: unknown, key = ''): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  if ('nl' in value) return value.nl;
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => ((k === 'label' && key !== '') || k === 'example' ? [] : [[k, told(v, k)]])),
  );
}

function policyOf(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.policy;
}

describe('a statement of ours', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`written from ${file} is read back to the same facts and clause ids, each with its paragraph`, () => {
      const policy = policyOf(file);
      const text = toMarkdown(writeStatement(policy, { on: ON, lang: 'nl' }));
      const read = readStatement(text);
      expect(read.own).toBe(true);
      expect(told(read.policy)).toEqual(told(policy));
      for (const span of [...read.sources.values()].flat()) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(read.sources.size).toBeGreaterThan(30);
    });
  }

  it('is read back for any policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        const read = readStatement(toMarkdown(writeStatement(policy, { on: ON, lang: 'nl' })));
        expect(read.own).toBe(true);
        expect(told(read.policy)).toEqual(told(policy));
      }),
      { numRuns: 15 },
    );
  });

  it('changed by hand is read as any other text', () => {
    const text = toMarkdown(writeStatement(policyOf('jeugdhulp.yaml'), { on: ON, lang: 'nl' })).replace(
      'is verantwoordelijk voor uw gegevens',
      'past goed op uw gegevens',
    );
    const read = readStatement(text);
    expect(read.own).toBe(false);
    expect(read.elements['right-access'].present).toBe(true);
  });
});
