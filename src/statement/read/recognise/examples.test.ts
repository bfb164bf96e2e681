// Every rule carries sentences that it must understand and sentences that it must not: here they are asked.

import { describe, expect, it } from 'vitest';
import { recognise } from '../read.ts';
import { RULES } from './all.ts';

describe('every rule', () => {
  for (const set of RULES) {
    for (const [n, rule] of set.rules.entries()) {
      const topics = (text: string) => recognise(text).marks.map((m) => m.topic);
      for (const text of rule.yes)
        it(`${set.name}-${n + 1} finds ${rule.topic} in: ${text.replace(/\n+/g, ' / ')}`, () =>
          expect(topics(text)).toContain(rule.topic));
      for (const text of rule.no ?? [])
        it(`${set.name}-${n + 1} finds no ${rule.topic} in: ${text.replace(/\n+/g, ' / ')}`, () =>
          expect(topics(text)).not.toContain(rule.topic));
    }
  }
});
