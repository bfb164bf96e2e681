// The same answer is said to who asks, and about who asks to somebody who works here: there nobody is called 'u'.

import { describe, expect, it } from 'vitest';
import type { Actor, ClientFacts } from '../../src/decide/index.ts';
import { ask, deciderOf, MOTHER } from './asking.ts';

const ACTORS: readonly Actor[] = [
  { kind: 'client', organisation: 'o1' },
  { kind: 'parent', authority: true, organisation: 'o1' },
  { kind: 'parent', authority: false, organisation: 'o1' },
  { kind: 'guardian', organisation: 'o1' },
  { kind: 'curator', organisation: 'o1' },
  { kind: 'mentor', organisation: 'o1' },
  { kind: 'administrator', organisation: 'o1' },
  { kind: 'authorised', organisation: 'o1' },
  { kind: 'relative', relation: 'sibling', organisation: 'o1' },
  { kind: 'employee', roles: ['caregiver'], careRelation: true, confidentiality: true, organisation: 'o1' },
  { kind: 'employee', roles: ['caregiver'], careRelation: false, confidentiality: true, organisation: 'o1' },
  { kind: 'employee', roles: ['finance'], careRelation: false, confidentiality: true, organisation: 'o1' },
  { kind: 'employee', roles: ['caregiver'], careRelation: true, confidentiality: false, organisation: 'o1' },
];
const BIRTHS = ['2016-05-01', '2012-05-01', '2010-05-01', '1990-05-01'];
const STATES: readonly Partial<ClientFacts>[] = [
  {},
  { capable: false },
  { restricted: true },
  { objectsToParent: true },
  { contraryInterest: true },
  { consents: { parentAccess: true } },
];

describe.each(['basis.yaml', 'jeugdhulp.yaml', 'ggz-thuiszorg.yaml', 'begeleiding.yaml', 'kinderopvang.yaml'])('%s', (file) => {
  const decider = deciderOf(file);
  it('says no reason in a table for staff to the person it is about', () => {
    const said = new Set<string>();
    for (const actor of ACTORS)
      for (const birthDate of BIRTHS)
        for (const state of STATES)
          for (const regime of ['wgbo', 'jeugdwet', 'wmo', 'avg', 'childcare'] as const)
            for (const category of ['notes', 'care_plan', 'finance', 'identity'])
              for (const purpose of actor.kind === 'employee' ? ['care', 'billing'] : ['inspection', 'important_facts', 'care'])
                for (const action of ['read', 'write'] as const) {
                  if (!decider.words.category.has(category) || !decider.words.purpose.has(purpose)) continue;
                  const d = ask(decider, { actor, category, purpose, action, client: { birthDate, regime, ...state } });
                  const about = d.aboutAsker ?? d.reason;
                  said.add(`${about.nl} | ${about.en ?? ''}`);
                }
    expect(said.size).toBeGreaterThan(12);
    expect([...said].filter((text) => /\b(u|uw)\b/i.test(text) || /\byour?\b/i.test(text))).toEqual([]);
  });
});

it('the asker is still spoken to, and a line of `decide` holds one reason', () => {
  const d = ask(deciderOf('basis.yaml'), { actor: MOTHER, purpose: 'inspection' });
  expect(d.reason.nl).toContain('U heeft het gezag');
  expect(d.aboutAsker?.nl).toContain('Deze persoon heeft het gezag');
});

it('an objection and a doubt are said alike to the parent, and with what to do to staff', () => {
  const decider = deciderOf('basis.yaml');
  const inspection = { actor: MOTHER, purpose: 'inspection' } as const;
  const objection = ask(decider, { ...inspection, client: { objectsToParent: true } });
  const doubt = ask(decider, { ...inspection, client: { contraryInterest: true } });
  const { reason, rules, articles, clauses, outcome } = objection;
  expect(doubt).toMatchObject({ reason, rules, articles, clauses, outcome });
  expect(reason.nl).not.toMatch(/kind|bezwaar|wil niet/);
});
