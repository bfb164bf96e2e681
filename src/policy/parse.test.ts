import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy, printError, sourceOf } from './index.ts';

const HEAD = 'zorgvuldig: 1\norganisation: { name: Praktijk Proef }\nstatement: { version: "1" }\n';

describe('the policies that ship', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`${file} is a policy`, () => {
      expect(parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file)).toMatchObject({ ok: true });
    });
  }
});

describe('mistakes', () => {
  it('are shown on their line and column with the near word, as docs/policy-language.md shows them', () => {
    const right = readFileSync('policies/jeugdhulp.yaml', 'utf8');
    const wrong = right
      .replace('at-most: 7 years', 'at-most: 7 jaar')
      .replace('representative, care-file], for', 'representative, note], for');
    const parsed = parsePolicy(wrong, 'jeugdhulp.yaml');
    const shown = parsed.ok ? [] : parsed.errors.map((e) => printError(e));
    expect(shown).toEqual([
      "jeugdhulp.yaml:51:87  access.file.team.what  the word 'note' is not known here; did you mean 'notes'?",
      "jeugdhulp.yaml:88:80  retention.finance.at-most  '7 jaar' is no length of time; write for instance '7 years' or 'at once', 'needed', 'unstated'",
    ]);
    expect(readFileSync('docs/policy-language.md', 'utf8')).toContain(shown.join('\n'));
  });
});

describe('the same policy', () => {
  it('is read from lines that end as on Windows, and after a byte-order mark', () => {
    const text = readFileSync('policies/basis.yaml', 'utf8');
    const hashes = [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]
      .map((t) => parsePolicy(t, 'x'))
      .map((p) => p.ok && p.hash);
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
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
