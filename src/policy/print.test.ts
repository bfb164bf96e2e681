import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPolicy } from '../../tests/policies.arbitrary.ts';
import { parsePolicy, type Policy, policyHash, printError, printPolicy } from './index.ts';

function parsed(text: string): Policy {
  const result = parsePolicy(text, 'printed.yaml');
  if (!result.ok) throw new Error(`${result.errors.map((e) => printError(e)).join('\n')}\n${text}`);
  return result.policy;
}

describe('printing a policy', () => {
  it('and reading it again gives the same policy, whatever the policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        const again = parsed(printPolicy(policy));
        expect(again).toEqual(policy);
        expect(policyHash(again)).toBe(policyHash(policy));
        expect(printPolicy(again)).toBe(printPolicy(policy));
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the meaning of a policy that ships, and its lines to a readable width', () => {
    const policy = parsed(readFileSync('policies/basis.yaml', 'utf8'));
    const text = printPolicy(policy);
    expect(parsed(text)).toEqual(policy);
    expect(text.split('\n').filter((line) => line.length > 160)).toEqual([]);
    expect(text.startsWith('zorgvuldig: 1\n\norganisation:\n  name: Praktijk Voorbeeld\n')).toBe(true);
  });
});
