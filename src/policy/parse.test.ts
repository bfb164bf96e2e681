import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy, type PolicyError, printError, sourceOf } from './index.ts';

const HEAD = 'zorgvuldig: 1\norganisation: { name: Praktijk Proef }\nstatement: { version: "1" }\n';

function errorsOf(text: string): readonly PolicyError[] {
  const parsed = parsePolicy(text, 'proef.yaml');
  return parsed.ok ? [] : parsed.errors;
}
const lines = (text: string) => errorsOf(text).map((e) => `${e.kind} ${printError(e)}`);

describe('the policies that ship', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`${file} is a policy`, () => {
      expect(parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file)).toMatchObject({ ok: true });
    });
  }
});

describe('mistakes', () => {
  it('shows two mistakes on their line and column, with the near word', () => {
    const text = `${HEAD}access:\n  file.team: { who: caregiver, may: read, what: note, for: care }\nretention:\n  finance: { records: invoice, at-most: 7 jaar }\n`;
    expect(lines(text)).toEqual([
      "word proef.yaml:5:49  access.file.team.what  the word 'note' is not known here; did you mean 'notes'?",
      "shape proef.yaml:7:41  retention.finance.at-most  '7 jaar' is no length of time; write for instance '7 years' or 'at once', 'needed', 'unstated'",
    ]);
  });
});

describe('the normal form', () => {
  it('makes sets of single words, sorted, without doubles, and normal lengths of time', () => {
    const parsed = parsePolicy(
      `${HEAD}access:\n  file.team: { who: [coordinator, caregiver, caregiver], may: read, what: notes, for: care }\nretention:\n  photo: { records: photo, at-most: 1 years, after: closed }\n`,
      'x',
    );
    if (!parsed.ok) throw new Error(parsed.errors.map((e) => printError(e)).join('\n'));
    expect(parsed.policy.access).toEqual({
      'file.team': { who: ['caregiver', 'coordinator'], may: ['read'], what: ['notes'], for: ['care'] },
    });
    expect(parsed.policy.retention?.['photo']?.['at-most']).toBe('1 year');
    expect(sourceOf(parsed.spans, 'access.file.team', 'may')).toMatchObject({ line: 5, column: 63 });
    expect(sourceOf(parsed.spans, 'access.file.team')).toMatchObject({ line: 5, column: 3 });
  });
});
