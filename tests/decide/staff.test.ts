// People who work here, on the neutral policy: secrecy, their own clients, what the work needs, and nothing of it when it is frozen or over.

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/decide/index.ts';
import { ask, CAREGIVER, deciderFrom, deciderOf, HEAD } from './asking.ts';

const basis = deciderOf('basis.yaml');
const staff = (role: string, more: Partial<Actor> = {}): Actor => ({ ...CAREGIVER, roles: [role], ...more });

describe('the care team', () => {
  it('reads the notes of its own client, and the answer names clause, rule and article', () => {
    const d = ask(basis, {});
    expect(d).toMatchObject({ outcome: 'allow', clauses: ['access.file.team'], obligations: ['log'], fields: ['*'] });
    expect(d.rules).toContain('SP-12');
    expect(d.articles).toContain('Jeugdwet 7.3.11');
    expect(d.checks).toEqual({ authorisation: true, careRelation: true, consent: true, emergency: false });
  });
  it('does not read the file of somebody else’s client', () => {
    const d = ask(basis, { actor: staff('caregiver', { careRelation: false }) });
    expect(d).toMatchObject({ outcome: 'deny', clauses: ['access.file.team'], rules: ['MED-10'] });
    expect(d.checks.careRelation).toBe(false);
    expect(d.reason.nl).toContain('U helpt deze cliënt niet');
  });
  it('reads nothing before secrecy is promised (UAVG 30(4))', () => {
    const d = ask(basis, { actor: staff('caregiver', { confidentiality: false }) });
    expect(d).toMatchObject({ outcome: 'deny', rules: ['SP-12'], articles: ['UAVG 30 lid 4'] });
    expect(d.clauses).toContain('undertaking.secrecy');
  });
  it('does not copy or delete what it may read and write', () => {
    expect(ask(basis, { action: 'write' }).outcome).toBe('allow');
    expect(ask(basis, { action: 'copy' }).outcome).toBe('deny');
    expect(ask(basis, { action: 'delete' }).outcome).toBe('deny');
  });
  it('sees only the fields of the category', () => {
    expect(ask(basis, { category: 'contact' }).fields).toEqual(['address', 'email', 'phone']);
  });
  it('sees a photo only while the consent stands', () => {
    expect(ask(basis, { category: 'photo', client: { consents: { photo: true } } }).outcome).toBe('allow');
    const d = ask(basis, { category: 'photo' });
    expect(d).toMatchObject({ outcome: 'deny', checks: { consent: false } });
    expect(d.clauses).toEqual(expect.arrayContaining(['consent.photo', 'right.withdrawal']));
  });
  it('gets a group of categories only when every member is open', () => {
    expect(ask(basis, { category: 'care-file' }).outcome).toBe('allow');
    expect(ask(basis, { category: 'care-file', actor: staff('reception') }).outcome).toBe('deny');
  });
  it('uses the bsn where a statute says so: not in childcare', () => {
    expect(ask(basis, { category: 'bsn' }).outcome).toBe('allow');
    expect(ask(basis, { category: 'bsn', client: { regime: 'childcare' } })).toMatchObject({
      outcome: 'deny',
      rules: ['BSN-01', 'BSN-10'],
    });
  });
  it('has no file for the newsletter (AVG 5(1)(b))', () => {
    const d = ask(basis, { purpose: 'newsletter' });
    expect(d).toMatchObject({ outcome: 'deny', clauses: ['access.file.team'] });
    expect(d.articles).toContain('AVG 5 lid 1 onder b');
  });
  it('has no category outside the purpose', () => {
    expect(ask(basis, { category: 'finance' })).toMatchObject({ outcome: 'deny', rules: ['LB-06'] });
  });
});

describe('break-glass', () => {
  const emergency = { purpose: 'emergency', category: 'medical' } as const;
  it('opens identity, contact and medical data, asks a reason and is reviewed', () => {
    const d = ask(basis, { ...emergency, actor: staff('caregiver', { careRelation: false, breakGlass: true }) });
    expect(d).toMatchObject({ outcome: 'allow', clauses: ['access.file.emergency'] });
    expect(d.obligations).toEqual(expect.arrayContaining(['log', 'ask-reason', 'review']));
    expect(d.checks).toMatchObject({ emergency: true, careRelation: false });
  });
  it('opens nothing without the button, nothing else with it, and nothing for another purpose', () => {
    expect(ask(basis, emergency).outcome).toBe('deny');
    expect(ask(basis, { ...emergency, category: 'notes', actor: staff('caregiver', { breakGlass: true }) }).outcome).toBe('deny');
    expect(ask(basis, { actor: staff('caregiver', { careRelation: false, breakGlass: true }) }).outcome).toBe('deny');
    expect(ask(basis, { ...emergency, actor: staff('finance', { breakGlass: true }) }).outcome).toBe('deny');
  });
});

describe('other work', () => {
  it('the finance office bills, without the care', () => {
    const office = staff('finance', { careRelation: false });
    expect(ask(basis, { actor: office, category: 'finance', purpose: 'billing' }).outcome).toBe('allow');
    expect(ask(basis, { actor: office, category: 'notes', purpose: 'billing' }).outcome).toBe('deny');
    expect(
      ask(basis, { actor: office, category: 'finance', purpose: 'billing', client: { retention: 'retained' } }).outcome,
    ).toBe('allow');
  });
  it('reception makes appointments, without a care relation', () => {
    expect(ask(basis, { actor: staff('reception', { careRelation: false }), category: 'contact' }).outcome).toBe('allow');
  });
  it('two roles open what each opens', () => {
    const both = staff('reception', { roles: ['reception', 'finance'], careRelation: false });
    expect(ask(basis, { actor: both, category: 'contact' }).outcome).toBe('allow');
    expect(ask(basis, { actor: both, category: 'finance', purpose: 'billing' }).outcome).toBe('allow');
    expect(ask(basis, { actor: { ...both, roles: [] }, category: 'contact' }).outcome).toBe('deny');
  });
  it('the FG reads for oversight in its own organisation and changes nothing', () => {
    const fg: Actor = { kind: 'dpo', confidentiality: true, organisation: 'o1' };
    expect(ask(basis, { actor: fg, purpose: 'oversight' }).outcome).toBe('allow');
    expect(ask(basis, { actor: fg, purpose: 'oversight', client: { restricted: true } }).outcome).toBe('allow');
    expect(ask(basis, { actor: fg, purpose: 'oversight', action: 'write' }).outcome).toBe('deny');
    expect(ask(basis, { actor: fg }).outcome).toBe('deny');
    expect(ask(basis, { actor: { ...fg, organisation: 'o2' }, purpose: 'oversight' }).outcome).toBe('deny');
  });
});

describe('the state of the file', () => {
  it('another organisation: a no that betrays nothing', () => {
    const other = ask(basis, { client: { organisation: 'o2' } });
    const nothing = ask(basis, { client: { organisation: 'o2', retention: 'erased', restricted: true }, category: 'bsn' });
    expect(other).toMatchObject({ outcome: 'deny', clauses: [] });
    expect(nothing).toEqual(other);
  });
  it('restricted: only what AVG 18(2) leaves', () => {
    const frozen = { restricted: true };
    expect(ask(basis, { client: frozen })).toMatchObject({ outcome: 'deny', articles: ['AVG 18 lid 2'] });
    expect(ask(basis, { client: { ...frozen, consents: { restrictedUse: true } } }).outcome).toBe('allow');
    const officer = staff('privacy_officer');
    expect(ask(basis, { actor: officer, purpose: 'inspection', action: 'copy', client: frozen }).outcome).toBe('allow');
    expect(
      ask(basis, {
        actor: officer,
        purpose: 'erasure_review',
        action: 'delete',
        client: { ...frozen, consents: { restrictedUse: true } },
      }).outcome,
    ).toBe('deny');
  });
  it('restricted: nothing is erased, not even for who may otherwise use it', () => {
    const asked = { actor: staff('privacy_officer'), purpose: 'inspection', action: 'delete' } as const;
    expect(ask(basis, asked).outcome).toBe('allow');
    expect(ask(basis, { ...asked, client: { restricted: true } }).outcome).toBe('deny');
  });
  it('after the care the file is no longer for the care', () => {
    expect(ask(basis, { client: { retention: 'retained' } }).outcome).toBe('deny');
    expect(
      ask(basis, { client: { retention: 'due' }, actor: staff('privacy_officer'), purpose: 'erasure_review', action: 'delete' })
        .outcome,
    ).toBe('allow');
    expect(
      ask(basis, { client: { retention: 'due' }, actor: staff('finance'), category: 'finance', purpose: 'billing' }).outcome,
    ).toBe('deny');
    expect(ask(basis, { client: { retention: 'erased' }, actor: staff('privacy_officer'), purpose: 'inspection' }).outcome).toBe(
      'deny',
    );
  });
});

describe('the words of a policy', () => {
  const policy = (rows: string, rest = '') =>
    deciderFrom(`${HEAD}
data:
  identity: { items: [name, bsn] }
  notes: { special: health }
  criminal: { special: criminal }
  religion: { special: religion, needs: relevant-for-care }
purpose:
  care: { what: [identity, notes, criminal, religion], as: law }
  quality: { what: [notes], basis: legitimate-interest, interest: { nl: "beter worden", en: "getting better" } }
  training: { what: [notes], basis: consent, special: { notes: AVG 9(2)(a) } }
  survey: { what: [identity], basis: legal-obligation }
access:
${rows}
${rest}`);
  it('a basis that is no basis carries nothing where the law has none (LB-02)', () => {
    const d = policy('  a: { who: quality, may: read, what: all, for: [survey, quality, training] }');
    expect(ask(d, { actor: staff('quality'), category: 'identity', purpose: 'survey' })).toMatchObject({
      outcome: 'deny',
      rules: ['LB-01', 'LB-02'],
    });
  });
  it('special data need an exception, whatever the interest (SP-01)', () => {
    const d = policy('  a: { who: quality, may: read, what: all, for: [survey, quality, training] }');
    expect(ask(d, { actor: staff('quality'), purpose: 'quality' })).toMatchObject({ outcome: 'deny', rules: ['SP-01'] });
  });
  it('consent as a ground must be there, and its withdrawal counts', () => {
    const d = policy(
      '  a: { who: quality, may: read, what: all, for: [survey, quality, training] }',
      'right:\n  withdrawal: { as: law }',
    );
    expect(ask(d, { actor: staff('quality'), purpose: 'training', client: { consents: { training: true } } }).outcome).toBe(
      'allow',
    );
    const no = ask(d, { actor: staff('quality'), purpose: 'training', client: { consents: { training: false } } });
    expect(no).toMatchObject({ outcome: 'deny', rules: ['LB-04', 'RT-19'] });
    expect(no.clauses).toContain('right.withdrawal');
  });
  it('the law adds secrecy and the care relation to a row that forgets them', () => {
    const d = policy('  a: { who: caregiver, may: [read, write], what: all, for: care }');
    expect(ask(d, {}).outcome).toBe('allow');
    expect(ask(d, { actor: staff('caregiver', { confidentiality: false }) }).outcome).toBe('deny');
    expect(ask(d, { actor: staff('caregiver', { careRelation: false }) }).outcome).toBe('deny');
  });
  it('data on religion or offences beside the care are written with a reason (SP-13, CR-04)', () => {
    const d = policy('  a: { who: caregiver, may: [read, write], what: all, for: care }');
    expect(ask(d, { category: 'religion', action: 'write' }).obligations).toContain('ask-reason');
    expect(ask(d, { category: 'criminal', action: 'write' })).toMatchObject({ outcome: 'allow' });
    expect(ask(d, { category: 'criminal', action: 'read' }).obligations).toEqual(['log']);
  });
  it('a bsn among the fields is left out where no statute speaks', () => {
    const d = policy('  a: { who: caregiver, may: read, what: all, for: care }');
    expect(ask(d, { category: 'identity' }).fields).toEqual(['bsn', 'name']);
    expect(ask(d, { category: 'identity', client: { regime: 'avg' } }).fields).toEqual(['name']);
  });
  it('a row may be for some ages only, and an open norm of the policy goes to its judge', () => {
    const d = policy(`  young: { who: caregiver, may: read, what: all, for: care, of: { under: 14 } }
  older: { who: caregiver, may: read, what: all, for: care, of: { from: 14 }, unless: contrary-interest, judge: coordinator }`);
    expect(ask(d, { client: { birthDate: '2012-11-22' } }).clauses).toEqual(['access.young']);
    expect(ask(d, { client: { birthDate: '2012-11-21' } }).clauses).toEqual(['access.older']);
    const judged = ask(d, { client: { contraryInterest: true } });
    expect(judged).toMatchObject({ outcome: 'human', askOf: ['coordinator'], before: '2026-11-30' });
  });
  it('a copy of an identity document is shown or destroyed, never used or kept (ID-02)', () => {
    const d = deciderFrom(`${HEAD}
data:
  id_copy: { items: [passport] }
purpose:
  care: { what: all, as: law }
  erasure_review: { what: all, as: law }
access:
  a: { who: caregiver, may: [read, write, delete], what: all, for: [care, erasure_review], needs: undertaking }`);
    expect(ask(d, { category: 'id_copy' })).toMatchObject({ outcome: 'deny', rules: ['ID-02'] });
    expect(ask(d, { category: 'id_copy', action: 'write' })).toMatchObject({ outcome: 'deny', rules: ['ID-02'] });
    expect(ask(d, { category: 'id_copy', purpose: 'erasure_review', action: 'delete' }).outcome).toBe('allow');
  });
  it('biometric data need an exception of their own (BIO-01)', () => {
    const biometric = (special: string) =>
      deciderFrom(`${HEAD}
data:
  face: { special: biometric, label: { nl: "gezicht", en: "face" } }
purpose:
  care: { what: all, as: law${special} }
access:
  a: { who: caregiver, may: read, what: all, for: care }`);
    expect(ask(biometric(''), { category: 'face' })).toMatchObject({ outcome: 'deny', rules: ['BIO-01'] });
    expect(ask(biometric(', special: { face: UAVG 29 }'), { category: 'face' }).outcome).toBe('allow');
  });
  it('a prohibition wins over a row', () => {
    const rows = '  a: { who: caregiver, may: read, what: all, for: [care, emergency] }';
    expect(
      ask(policy(rows, 'never:\n  other: { act: use-otherwise, what: all }'), {
        purpose: 'emergency',
        category: 'identity',
        actor: staff('caregiver', { breakGlass: true }),
      }),
    ).toMatchObject({
      outcome: 'deny',
      clauses: ['never.other'],
    });
    expect(ask(policy(rows, 'never:\n  other: { act: use-otherwise, what: all }'), {}).outcome).toBe('allow');
  });
});
