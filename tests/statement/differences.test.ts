// What changed, for whom: one sentence for one change, no change where only numbers moved.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPolicies, parsePolicy, type Policy } from '../../src/policy/index.ts';
import { diffStatements, paragraphsOf } from '../../src/statement/index.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const ON = '2026-11-21';
function policyOf(file: string, change: (yaml: string) => string = (y) => y): Policy {
  const source = readFileSync(`policies/${file}.yaml`, 'utf8');
  const parsed = parsePolicy(change(source), file);
  if (!parsed.ok) throw new Error(parsed.errors.map((e) => JSON.stringify(e)).join('\n'));
  return parsed.policy;
}

describe('the difference between two statements', () => {
  it('is one sentence for the breach promise that the officer corrects (worked.md, trace 5)', () => {
    const now = policyOf('jeugdhulp', (y) =>
      y.replace('when: large, within: 48 hours, law: [unnamed]', 'when: risk, within: 48 hours'),
    );
    const changes = diffStatements(policyOf('jeugdhulp'), now, ON);
    expect(changes.map((c) => [c.kind, c.clause])).toEqual([['changed', 'breach.authority']]);
    expect(changes[0]?.sentences).toEqual([
      {
        old: {
          nl: 'Een groot datalek melden wij binnen 48 uur bij de Autoriteit Persoonsgegevens; de wet geeft ons 72 uur.',
          en: 'A large breach we report within 48 hours to the data protection authority; the law gives us 72 hours.',
        },
        new: {
          nl: 'Een datalek met risico melden wij binnen 48 uur bij de Autoriteit Persoonsgegevens; de wet geeft ons 72 uur.',
          en: 'A breach with a risk we report within 48 hours to the data protection authority; the law gives us 72 hours.',
        },
      },
      { old: { nl: 'Volgens ons moet dat van de wet.', en: 'We say that it is required by the law.' } },
    ]);
    expect(changes[0]?.tell.map((t) => t.word)).toEqual(['client', 'employee', 'guardian', 'representative']);
    expect(changes[0]?.before).toBe(false);
  });

  it('tells a new purpose before it is used, and to whom it is about', () => {
    const now = policyOf('jeugdhulp', (y) =>
      y.replace('\nconsent:\n', '\n  research: { what: [notes], about: [client], basis: consent }\n\nconsent:\n'),
    );
    const changes = diffStatements(policyOf('jeugdhulp'), now, ON);
    expect(changes.map((c) => [c.kind, c.clause, c.before, c.tell.map((t) => t.word)])).toEqual([
      ['added', 'purpose.research', true, ['client']],
    ]);
    expect(changes[0]?.sentences[0]?.new?.nl).toBe('Wetenschappelijk onderzoek doen. Hiervoor gebruiken wij de aantekeningen.');
  });

  it('keeps the thread of a clause that got another name', () => {
    const now = policyOf('jeugdhulp', (y) =>
      y.replace(/auto-login: +\{ act: stay-signed-in \}/, 'signed-in: { act: stay-signed-in, was: never.auto-login }'),
    );
    const changes = diffStatements(policyOf('jeugdhulp'), now, ON);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'renamed',
      clause: 'never.signed-in',
      from: 'never.auto-login',
      sentences: [],
      meaning: false,
      tell: [],
    });
  });

  it('shows a sentence that changed because the law did', () => {
    const policy = policyOf('basis');
    const changes = diffStatements(policy, policy, '2020-06-01', '2019-06-01');
    const file = changes.find((c) => c.clause === 'retention.care-file.wgbo');
    expect(file?.kind).toBe('law');
    expect(file?.sentences[0]?.old?.nl).toContain('15 jaar');
    expect(file?.sentences[0]?.new?.nl).toContain('20 jaar');
  });

  it('of a policy with itself is empty', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        expect(diffStatements(policy, policy, ON)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('of any two policies speaks of exactly the clauses that differ', () => {
    fc.assert(
      fc.property(anyPolicy(), anyPolicy(), (old, now) => {
        const told = new Set(diffStatements(old, now, ON).map((c) => c.clause));
        const whole = (id: string): string => (/^(organisation|statement)\./.test(id) ? id.slice(0, id.indexOf('.')) : id);
        const diff = diffPolicies(old, now);
        const said = (id: string): boolean => !id.startsWith('example.');
        for (const id of [...diff.added, ...diff.removed].filter(said)) expect(told, id).toContain(whole(id));
        for (const { id } of diff.changed.filter((c) => c.meaning && said(c.id))) expect(told, id).toContain(whole(id));
        const known = new Set([...paragraphsOf(old, ON), ...paragraphsOf(now, ON)].flatMap((x) => x.clauses.map(whole)));
        for (const id of told) expect(known).toContain(id);
      }),
      { numRuns: 20 },
    );
  });
});
