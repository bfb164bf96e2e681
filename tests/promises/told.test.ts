// What a statement only tells: each sentence stands there because of one clause. Take the clause away, and neither the statement
// nor the register (where it has a place) says it any more. Nothing here proves conduct; it proves that the paper is the policy.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Policy } from '../../src/policy/index.ts';
import { registerOf, registerToHtml, sentencesOf } from '../../src/statement/index.ts';
import { ON, policyOf, without } from './policies.ts';

interface Row {
  readonly id: string;
  readonly take: string;
  readonly says: string;
  readonly register?: string;
}
const ROWS = parse(readFileSync(new URL('told.yaml', import.meta.url), 'utf8')) as readonly Row[];

/** The whole statement, and the whole register, as text. Counted: another clause may say the same words. */
const statementText = (policy: Policy): string =>
  sentencesOf(policy, ON)
    .map((s) => s.nl)
    .join('\n')
    .toLowerCase();
const registerText = (policy: Policy): string =>
  registerToHtml(registerOf(policy, ON), 'nl')
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase();
const times = (text: string, words: string): number => text.split(words.toLowerCase()).length - 1;

describe('what the statement tells', () => {
  it.each(ROWS)('$id is told while its clause stands, and not without it', ({ id, take, says, register }) => {
    const policy = policyOf(id);
    const [clause = '', word] = take.split(' ');
    const broken = without(policy, clause, word);
    const own = sentencesOf(policy, ON).filter((s) => s.clauses.includes(clause));
    expect(own.map((s) => s.nl).join('\n')).toContain(says);
    expect(times(statementText(broken), says)).toBeLessThan(times(statementText(policy), says));
    if (register !== undefined) expect(times(registerText(broken), register)).toBeLessThan(times(registerText(policy), register));
  });
});
