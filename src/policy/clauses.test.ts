import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPolicy } from '../../tests/policies.arbitrary.ts';
import {
  canonicalJson,
  clauseHash,
  clauseOf,
  clausesOf,
  diffPolicies,
  expandWhat,
  familyOf,
  inFamily,
  parsePolicy,
  type Policy,
  policyHash,
  printError,
  shortHash,
  wordsFor,
} from './index.ts';

function policyOf(text: string): Policy {
  const parsed = parsePolicy(`zorgvuldig: 1\norganisation: { name: Praktijk Proef }\nstatement: { version: "1" }\n${text}`, 'p');
  if (!parsed.ok) throw new Error(parsed.errors.map((e) => printError(e)).join('\n'));
  return parsed.policy;
}

describe('clauses', () => {
  it('come in the order of a statement, organisation and statement member by member', () => {
    const policy = policyOf(
      'retention:\n  photo: { records: photo, at-most: at once, after: care-ended }\ncontact:\n  general: {}\n',
    );
    expect([...clausesOf(policy)].map((entry) => entry.id)).toEqual([
      'organisation.name',
      'contact.general',
      'retention.photo',
      'statement.version',
    ]);
    expect(clauseOf(policy, 'organisation.name')).toEqual({
      id: 'organisation.name',
      section: 'organisation',
      key: 'name',
      clause: { value: 'Praktijk Proef' },
    });
  });

  it('can each be found again by id, in any policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        for (const entry of clausesOf(policy)) {
          expect(clauseOf(policy, entry.id)).toEqual(entry);
          expect(inFamily(familyOf(entry.id), entry.id)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('that are not there are not found', () => {
    const policy = policyOf('');
    for (const id of [
      '',
      '.',
      'access',
      'access.',
      'access.file',
      'right.access',
      'toString.x',
      'organisation.constructor',
      'contact.toString',
    ]) {
      expect(clauseOf(policy, id), id).toBeUndefined();
    }
  });

  it.each([
    ['access.file.guardian.12-15', 'access.file.guardian'],
    ['access.file.team', 'access.file'],
    ['retention.finance', 'retention.finance'],
    ['statement.version', 'statement.version'],
  ])('%s belongs to %s', (id, family) => {
    expect(familyOf(id)).toBe(family);
  });

  it('a family is no beginning of a word', () => {
    expect(inFamily('access.file', 'access.file.team')).toBe(true);
    expect(inFamily('access.file', 'access.files')).toBe(false);
  });
});

describe('hashes', () => {
  const row = 'access:\n  team: { who: caregiver, may: [read, write], what: notes, for: care }\n';

  it('do not depend on order, doubles, comments or layout', () => {
    const other =
      '# a comment\naccess:\n  team:\n    for: [care]\n    what: notes\n    may: [write, read, write]\n    who: [caregiver]\n';
    expect(policyHash(policyOf(other))).toBe(policyHash(policyOf(row)));
  });

  it('change with the meaning', () => {
    expect(policyHash(policyOf(row))).not.toBe(policyHash(policyOf(row.replace('read, ', ''))));
  });

  it('of a clause ignore how it reads: label, reason, words and former id', () => {
    const wording = row.replace(
      'for: care',
      'for: care, why: { nl: "omdat" }, label: { nl: "team" }, words: { x: { nl: "x" } }, was: access.old',
    );
    const [a, b] = [policyOf(row), policyOf(wording)];
    expect(clauseHash(a, 'access.team')).toMatch(/^[0-9a-f]{64}$/);
    expect(clauseHash(b, 'access.team')).toBe(clauseHash(a, 'access.team'));
    expect(policyHash(b)).not.toBe(policyHash(a));
    expect(clauseHash(a, 'access.other')).toBeUndefined();
  });

  it('are those of RFC 8785 and SHA-256', () => {
    // The sample of RFC 8785, section 3.2.3: names sorted by UTF-16 code unit.
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.keys(JSON.parse(canonicalJson(sample)) as object)).toHaveLength(7);
    const order = [...canonicalJson(sample).matchAll(/:"(\w+)/g)].map((m) => m[1]);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
    // printf '{"organisation":{"name":"Praktijk Proef"},"statement":{"version":"1"},"zorgvuldig":1}' | sha256sum
    expect(policyHash(policyOf(''))).toBe('b5c770a7c1040eeb3767f11197d26bcbb4296f8fc692c6d8231a3272a85c96bc');
    expect(shortHash(policyHash(policyOf('')))).toBe('b5c770a7c104');
  });
});

describe('differences', () => {
  it('name what was added, removed, changed and renamed', () => {
    const old = policyOf('form:\n  a: { asks: name }\n  b: { asks: email }\n  c: { asks: phone }\n  d: { asks: phone }\n');
    const now = policyOf(
      'form:\n  a: { asks: [name, email] }\n  b: { asks: email, why: { nl: "omdat" } }\n  e: { asks: phone, volunteered: true, was: form.c }\n  f: {}\n',
    );
    expect(diffPolicies(old, now)).toEqual({
      from: policyHash(old),
      to: policyHash(now),
      added: ['form.f'],
      removed: ['form.d'],
      changed: [
        { id: 'form.a', meaning: true, members: [{ member: 'asks', old: ['name'], new: ['email', 'name'] }] },
        { id: 'form.b', meaning: false, members: [{ member: 'why', new: { nl: 'omdat' } }] },
      ],
      renamed: [
        {
          id: 'form.e',
          from: 'form.c',
          meaning: true,
          members: [
            { member: 'volunteered', new: true },
            { member: 'was', new: 'form.c' },
          ],
        },
      ],
    });
  });

  it('of a policy with itself are none, and any other difference shows', () => {
    fc.assert(
      fc.property(anyPolicy(), anyPolicy(), (a, b) => {
        const same = diffPolicies(a, a);
        expect([same.added, same.removed, same.changed, same.renamed].flat()).toEqual([]);
        const diff = diffPolicies(a, b);
        expect(diff.added.length + diff.removed.length + diff.changed.length > 0).toBe(policyHash(a) !== policyHash(b));
        const back = diffPolicies(b, a);
        expect([...back.removed].sort()).toEqual([...diff.added].sort());
      }),
      { numRuns: 30 },
    );
  });

  it('follow a renamed clause of the statement members too', () => {
    const old = policyOf('');
    const now: Policy = { ...old, statement: { version: '2' } };
    expect(diffPolicies(old, now).changed).toEqual([
      { id: 'statement.version', meaning: true, members: [{ member: 'value', old: '1', new: '2' }] },
    ]);
  });
});

describe('what words stand for', () => {
  const policy = policyOf(
    'data:\n  notes: {}\n  medical: {}\n  identity: {}\n  care-file: { group: [notes, medical] }\n  child-file: { group: [care-file, photo] }\n',
  );

  it.each([
    [['notes'], ['notes']],
    [['care-file'], ['medical', 'notes']],
    [
      ['child-file', 'notes'],
      ['medical', 'notes', 'photo'],
    ],
    [['all'], ['identity', 'medical', 'notes', 'photo']],
    [['bsn'], ['bsn']],
  ])('%j is %j', (words, leaves) => {
    expect(expandWhat(policy, words)).toEqual(leaves);
  });

  it('and under which words a clause may speak of a category', () => {
    expect(wordsFor(policy, 'notes')).toEqual(['notes', 'care-file', 'child-file', 'all']);
    expect(wordsFor(policy, 'bsn')).toEqual(['bsn', 'all']);
  });
});
