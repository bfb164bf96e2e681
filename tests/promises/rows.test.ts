// A test here speaks for many claims at once; so each claim that names it must have its own row in it, and each row its claim.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPromises } from '../promises.ts';

const FILES = {
  told: 'told.yaml',
  law: 'law.yaml',
  access: 'access.test.ts',
  inspection: 'inspection.test.ts',
  fields: 'fields.test.ts',
  published: 'published.test.ts',
  together: 'together.test.ts',
  given: 'given.test.ts',
  attested: 'attested.yaml',
  rectification: 'rectification.test.ts',
  questions: 'questions.test.ts',
  watch: 'watch.test.ts',
  representative: 'representative.test.ts',
};
const CLAIM = /(?:id: '?|\['|describe\(')((?:SS|ST|PB|OP|SM)-\d+)/g;

describe('the tests of this folder', () => {
  it.each(Object.entries(FILES))('%s has a row for each claim that names it, and no other', (name, file) => {
    const rows = new Set([...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(CLAIM)].map((m) => m[1]));
    const claims = readPromises().promises.filter((p) => p.test?.startsWith(`tests/promises/${name}.test.ts >`));
    expect(claims.map((p) => p.id).sort()).toEqual([...rows].sort());
  });
});
