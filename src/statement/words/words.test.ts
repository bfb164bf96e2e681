import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { anyPolicy } from '../../../tests/policies.arbitrary.ts';
import { type ClauseId, parsePolicy, type Policy, SECTIONS } from '../../policy/index.ts';
import { type Lang, ownOf } from './own.ts';
import { hear, sayClause, type Voice } from './say.ts';
import type { SaidSection } from './table.ts';

/** Every paragraph there is to say: organisation and statement whole, and each clause. */
function paragraphs(policy: Policy): { section: SaidSection; key: string; id: ClauseId; clause: object }[] {
  return SECTIONS.flatMap((section): { section: SaidSection; key: string; id: ClauseId; clause: object }[] => {
    if (section === 'example') return [];
    if (section === 'organisation' || section === 'statement')
      return [{ section, key: '', id: section, clause: policy[section] }];
    return Object.entries(policy[section] ?? {}).map(([key, clause]) => ({ section, key, id: `${section}.${key}`, clause }));
  });
}

function voiceOf(policy: Policy): Voice {
  const ids = paragraphs(policy).map((c) => c.id);
  return {
    own: ownOf(policy),
    numberOf: (id) => (ids.indexOf(id) < 0 ? undefined : ids.indexOf(id) + 1),
    idOf: (number) => ids[number - 1],
  };
}

/** The members as one language can tell them. */
function told(clause: object, lang: Lang, known?: string): unknown {
  const one = (v: unknown): unknown => {
    if (Array.isArray(v) || typeof v !== 'object' || v === null) return v;
    if ('nl' in v) return lang === 'nl' ? v.nl : 'en' in v && v.en !== undefined ? v.en : v.nl;
    return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, one(x)]));
  };
  const { was: _was, words: _words, label, ...rest } = clause as Record<string, unknown>;
  return one(label !== undefined && one(label) !== known ? { ...rest, label } : rest);
}

function checkReadsBack(policy: Policy): void {
  const voice = voiceOf(policy);
  for (const { section, key, id, clause } of paragraphs(policy)) {
    const said = sayClause(section, key, clause, voice);
    const members = new Set(said.flatMap((s) => s.members));
    for (const member of Object.keys(clause)) {
      if (member !== 'was' && member !== 'words' && member !== 'label') expect(members, id).toContain(member);
    }
    for (const lang of ['nl', 'en'] as const) {
      const text = said.map((s) => s[lang]).join(' ');
      const heard = hear(section, key, text, lang, voice);
      const label = (clause as { label?: unknown }).label;
      const known = heard && label && !('label' in heard.clause) ? (told({ label }, lang) as { label: string }).label : undefined;
      expect({ id, text, clause: heard && told(heard.clause, lang) }).toEqual({ id, text, clause: told(clause, lang, known) });
    }
  }
}

describe('the table of sentences', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`says every member of every clause of ${file}, and reads it back`, () => {
      const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
      if (!parsed.ok) throw new Error(`${file} does not parse`);
      checkReadsBack(parsed.policy);
    });
  }

  it('says every member of any policy, and reads it back', () => {
    fc.assert(fc.property(anyPolicy(), checkReadsBack), { numRuns: 40 });
  });
});
