// What the matrix (tests/tables/access.yaml) does not hold: reasons, open norms, restriction, important facts, policies of our own.

import { describe, expect, it } from 'vitest';
import { ask, deciderOf, MOTHER } from './asking.ts';

const basis = deciderOf('basis.yaml');
const youth = deciderOf('jeugdhulp.yaml');
const guidance = deciderOf('begeleiding.yaml');
const inspection = { purpose: 'inspection', actor: MOTHER } as const;

describe('a mother with authority', () => {
  it('of a child of 16 is told who decides and what she can do', () => {
    const d = ask(basis, { ...inspection, client: { birthDate: '2010-05-01' } });
    expect(d).toMatchObject({ outcome: 'deny', clauses: ['access.file.guardian'], rules: ['AGE-02', 'MED-10'] });
    expect(d.articles).toEqual(['Jeugdwet 7.3.5', 'Jeugdwet 7.3.11']);
    expect(d.reason.nl).toContain('beslist zelf');
    expect(d.reason.nl).toContain('Vraag het aan uw kind');
    expect(d.reason.en).toContain('Ask your child');
  });
  it('may look when the child of 16 said yes', () => {
    expect(ask(basis, { ...inspection, client: { birthDate: '2010-05-01', consents: { parentAccess: true } } }).outcome).toBe(
      'allow',
    );
  });
  it('the band that decided is named, also when the policy writes a row per band', () => {
    expect(ask(youth, inspection).clauses).toEqual(['access.file.guardian.12-15']);
    expect(ask(youth, { ...inspection, category: 'care_plan', client: { birthDate: '2010-05-01' } })).toMatchObject({
      outcome: 'deny',
      clauses: ['access.file.guardian.16-up'],
    });
  });
  it('an objecting child of 12 to 15 goes to a professional, within the month', () => {
    const d = ask(basis, { ...inspection, client: { objectsToParent: true } });
    expect(d).toMatchObject({ outcome: 'human', askOf: ['caregiver'], before: '2026-12-21' });
    expect(d.rules).toContain('AGE-06');
    expect(ask(youth, { ...inspection, client: { objectsToParent: true } }).outcome).toBe('human');
  });
  it('an interest that opposes: the Wmo refuses, elsewhere a professional decides', () => {
    expect(ask(basis, { ...inspection, client: { contraryInterest: true } }).outcome).toBe('human');
    expect(ask(basis, { ...inspection, client: { contraryInterest: true, regime: 'wmo' } }).outcome).toBe('deny');
  });
  it('third parties are left out of what she sees', () => {
    expect(ask(basis, inspection).obligations).toEqual(['log', 'redact-third-party']);
  });
  it('inspects; she does not write, and asks for no other purpose', () => {
    expect(ask(basis, { ...inspection, action: 'write' }).outcome).toBe('deny');
    expect(ask(basis, { actor: MOTHER }).reason.nl).toContain('Vraag dan om inzage');
  });
});

describe('a restriction', () => {
  it('never keeps the person from the file, nor who stands in his place', () => {
    const frozen = { restricted: true };
    expect(ask(basis, { purpose: 'inspection', actor: { kind: 'client' }, client: frozen }).outcome).toBe('allow');
    expect(ask(basis, { ...inspection, client: { ...frozen, birthDate: '2017-05-01' } }).outcome).toBe('allow');
    expect(ask(basis, { ...inspection, client: { ...frozen, capable: false } }).outcome).toBe('allow');
  });
  it('keeps a parent beside a child that decides itself away, unless the client says yes', () => {
    expect(ask(basis, { ...inspection, client: { restricted: true } })).toMatchObject({ outcome: 'deny' });
    expect(ask(basis, { ...inspection, client: { restricted: true, consents: { restrictedUse: true } } }).outcome).toBe('allow');
  });
});

describe('a parent without authority', () => {
  const father = { kind: 'parent', authority: false, organisation: 'o1' } as const;
  const facts = { actor: father, purpose: 'important_facts', category: 'evaluation' } as const;
  it('hears important facts, not the file', () => {
    expect(ask(basis, facts)).toMatchObject({ outcome: 'allow', clauses: ['access.facts.parent'] });
    expect(ask(basis, { ...facts, purpose: 'inspection' }).outcome).toBe('deny');
    expect(ask(basis, { ...facts, category: 'notes' }).outcome).toBe('deny');
    expect(ask(basis, { ...facts, action: 'copy' }).outcome).toBe('deny');
  });
  it('never hears more than the other parent could', () => {
    expect(ask(basis, { ...facts, client: { birthDate: '2010-05-01' } }).outcome).toBe('deny');
    expect(ask(basis, { ...facts, client: { birthDate: '2010-05-01', consents: { parentAccess: true } } }).outcome).toBe('allow');
    expect(ask(basis, { ...facts, client: { birthDate: '2000-05-01' } }).outcome).toBe('deny');
    expect(ask(basis, { ...facts, client: { objectsToParent: true } }).outcome).toBe('human');
    expect(ask(basis, { ...facts, client: { contraryInterest: true } }).outcome).toBe('deny');
  });
  it('is told by a professional where the policy names no facts', () => {
    expect(ask(youth, facts)).toMatchObject({ outcome: 'human', askOf: ['caregiver'] });
  });
  it('a guardian who is no parent has no such question', () => {
    expect(ask(basis, { ...facts, actor: { kind: 'guardian' } }).outcome).toBe('deny');
  });
});

describe('representatives', () => {
  const adult = { birthDate: '1980-01-01', capable: false, regime: 'wmo' } as const;
  it('a bewindvoerder sees the money and never the care (TV-16)', () => {
    const actor = { kind: 'administrator', organisation: 'o1' } as const;
    for (const regime of ['wgbo', 'jeugdwet', 'wmo', 'avg'] as const) {
      const client = { ...adult, regime };
      expect(ask(basis, { actor, purpose: 'inspection', category: 'finance', client }).outcome).toBe('allow');
      expect(ask(basis, { actor, purpose: 'billing', category: 'finance', client }).outcome).toBe('allow');
      expect(ask(basis, { actor, purpose: 'inspection', category: 'care_plan', client })).toMatchObject({
        outcome: 'deny',
        rules: ['REP-03'],
      });
    }
    expect(ask(guidance, { actor, purpose: 'inspection', category: 'care_plan', client: adult })).toMatchObject({
      outcome: 'deny',
      clauses: ['right.access'],
      rules: ['REP-03'],
    });
  });
  it('a policy without a row cannot close a right, and cannot widen it', () => {
    expect(ask(guidance, { actor: { kind: 'mentor' }, purpose: 'inspection', client: adult })).toMatchObject({
      outcome: 'allow',
      clauses: ['right.access'],
    });
    expect(ask(guidance, { actor: { kind: 'mentor' }, purpose: 'inspection', client: { ...adult, capable: true } }).outcome).toBe(
      'deny',
    );
  });
  it('nobody inspects what the organisation does not keep', () => {
    expect(
      ask(guidance, {
        actor: { kind: 'client' },
        purpose: 'inspection',
        category: 'evaluation',
        client: { ...adult, capable: true },
      }).outcome,
    ).toBe('deny');
  });
});
