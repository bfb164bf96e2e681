// Giving data to somebody outside: duties, grounds, police, processors (law.md part 8; contracts.md `ground`).

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/decide/index.ts';
import { ask, type Asked, deciderFrom, deciderOf, HEAD } from './asking.ts';

const basis = deciderOf('basis.yaml');
const youth = deciderOf('jeugdhulp.yaml');
const guidance = deciderOf('begeleiding.yaml');
const mental = deciderOf('ggz-thuiszorg.yaml');
const childcare = deciderOf('kinderopvang.yaml');
const foundation = deciderOf('fg-stichting.yaml');

const to = (klass: string, purpose: string, ground: string | undefined, more: Partial<Asked> = {}): Asked => ({
  actor: { kind: 'controller', organisation: klass },
  action: 'disclose',
  category: 'identity',
  purpose,
  ...(ground === undefined ? {} : { ground }),
  ...more,
});
const wmo = { regime: 'wmo' } as const;

describe('a duty with its request on record', () => {
  it('opens to the municipality what the Wmo asks, also where the policy wants consent (PR-08)', () => {
    const asked = to('municipality', 'social_support', 'statute:Wmo 5.2.2', { client: wmo });
    expect(ask(basis, asked)).toMatchObject({
      outcome: 'allow',
      clauses: ['recipient.municipality'],
      articles: expect.arrayContaining(['Wmo 5.2.2']),
    });
    expect(ask(guidance, asked).outcome).not.toBe('deny');
  });
  it('is for Wmo files: not for the file of a doctor (Wmo 5.2.5(1))', () => {
    expect(ask(basis, to('municipality', 'social_support', 'statute:Wmo 5.2.2', { client: { regime: 'wgbo' } }))).toMatchObject({
      outcome: 'deny',
    });
  });
  it('beyond what the policy gives, a human says whether it is necessary', () => {
    expect(
      ask(basis, to('municipality', 'social_support', 'statute:Wmo 5.2.2', { client: wmo, category: 'notes' })),
    ).toMatchObject({
      outcome: 'human',
      askOf: ['privacy_officer'],
    });
  });
  it('against a restriction, a human decides (RT-14, part 13)', () => {
    const d = ask(basis, to('municipality', 'social_support', 'statute:Wmo 5.2.2', { client: { ...wmo, restricted: true } }));
    expect(d).toMatchObject({ outcome: 'human' });
    expect(d.rules).toContain('RT-14');
  });
  it('of data that should have been erased, a human decides', () => {
    const asked = to('municipality', 'social_support', 'statute:Wmo 5.2.2', { client: { ...wmo, retention: 'due' } });
    expect(ask(basis, asked)).toMatchObject({ outcome: 'human', askOf: ['privacy_officer'] });
    expect(ask(basis, { ...asked, client: { ...wmo, retention: 'retained' } }).outcome).toBe('allow');
  });
  it('to the GI also for medical treatment inside youth help (JW 7.3.1(3))', () => {
    for (const regime of ['jeugdwet', 'wgbo'] as const) {
      expect(
        ask(basis, to('gi', 'child_protection', 'statute:Jeugdwet 7.3.11 lid 4', { category: 'notes', client: { regime } }))
          .outcome,
      ).toBe('allow');
    }
  });
  it('the tax office gets money matters and no care', () => {
    expect(ask(basis, to('tax-office', 'tax', 'statute:AWR 52', { category: 'finance' })).outcome).toBe('allow');
    expect(ask(basis, to('tax-office', 'tax', 'statute:AWR 52', { category: 'notes' })).outcome).toBe('deny');
  });
  it('the benefits office gets hours and bsn of childcare', () => {
    const client = { regime: 'childcare' } as const;
    expect(ask(basis, to('benefits-office', 'benefit', 'statute:Regeling Wko 11', { category: 'bsn', client })).outcome).toBe(
      'allow',
    );
    expect(ask(basis, to('benefits-office', 'benefit', 'statute:Regeling Wko 11', { category: 'bsn' })).outcome).toBe('deny');
  });
  it('a right to report is for a professional to use (Wmo 5.2.6)', () => {
    expect(ask(basis, to('veilig-thuis', 'protection_of_others', 'statute:Wmo 5.2.6'))).toMatchObject({
      outcome: 'human',
      askOf: ['caregiver'],
    });
  });
});

describe('other grounds', () => {
  it('a colleague elsewhere: consent, or directly involved, for the care only', () => {
    expect(ask(basis, to('gp', 'care', 'directly-involved', { category: 'notes' })).outcome).toBe('allow');
    expect(ask(basis, to('gp', 'care', 'consent', { category: 'notes' })).outcome).toBe('deny');
    expect(
      ask(basis, to('gp', 'care', 'consent', { category: 'notes', client: { consents: { disclosure: true } } })).outcome,
    ).toBe('allow');
    expect(ask(basis, to('gp', 'quality', 'directly-involved', { category: 'notes' })).outcome).toBe('deny');
    expect(ask(basis, to('gp', 'care', undefined, { category: 'notes' })).outcome).toBe('deny');
  });
  it('an agreement or an interest never releases from secrecy (PR-06)', () => {
    expect(ask(guidance, to('care-provider', 'care', 'contract', { client: wmo })).outcome).toBe('deny');
    expect(ask(basis, to('insurer', 'billing', 'legitimate-interest')).outcome).toBe('deny');
  });
  it('in a Wmo file the release names the rule on who gives it (AGE-05)', () => {
    const d = ask(basis, to('gp', 'care', 'consent', { category: 'notes', client: { ...wmo, consents: { disclosure: true } } }));
    expect(d.rules).toContain('AGE-05');
  });
  it('a school gets the transfer with consent; in care also a release from secrecy', () => {
    const school = (client: NonNullable<Asked['client']>) =>
      ask(basis, to('school', 'school_transfer', 'consent', { client })).outcome;
    expect(school({ regime: 'childcare', consents: { schoolTransfer: true } })).toBe('allow');
    expect(school({ regime: 'childcare', consents: { disclosure: true } })).toBe('deny');
    expect(school({ consents: { schoolTransfer: true } })).toBe('deny');
    expect(school({ consents: { schoolTransfer: true, disclosure: true } })).toBe('allow');
  });
  it('a duty without a statute holds where the law makes the purpose a duty, else a human looks', () => {
    expect(ask(basis, to('insurer', 'billing', 'legal-obligation', { client: { regime: 'wgbo' } })).outcome).toBe('allow');
    expect(ask(basis, to('insurer', 'billing', 'legal-obligation', { client: { regime: 'childcare' } })).outcome).toBe('human');
  });
  it('nobody from outside looks into the system', () => {
    expect(ask(basis, to('gp', 'care', 'directly-involved', { action: 'read' })).outcome).toBe('deny');
  });
});

describe('the police (PR-10)', () => {
  it('get nothing on a mere request; an order goes to the privacy officer', () => {
    expect(ask(basis, to('police', 'police_investigation', 'police-request')).outcome).toBe('deny');
    expect(ask(basis, to('police', 'police_investigation', undefined)).outcome).toBe('deny');
    expect(ask(basis, to('police', 'police_investigation', 'court-order'))).toMatchObject({
      outcome: 'human',
      askOf: ['privacy_officer'],
      before: '2026-11-30',
    });
  });
  it('a policy that wants to give on request is stopped by a human', () => {
    expect(ask(youth, to('police', 'police_investigation', 'police-request'))).toMatchObject({
      outcome: 'human',
      clauses: ['recipient.police'],
    });
  });
});

describe('processors', () => {
  const host: Actor = { kind: 'processor', service: 'hosting', agreement: true, country: 'NL' };
  const storing = (actor: Partial<Actor>, client: NonNullable<Asked['client']> = {}): Asked => ({
    actor: { ...host, ...actor },
    action: 'disclose',
    purpose: 'storage',
    client,
  });
  it('a host keeps the file under an agreement, inside the EEA, also when it is frozen or over', () => {
    expect(ask(basis, storing({}))).toMatchObject({ outcome: 'allow', clauses: ['recipient.software'] });
    expect(ask(basis, storing({}, { restricted: true })).outcome).toBe('allow');
    expect(ask(basis, storing({}, { retention: 'due' })).outcome).toBe('allow');
    expect(ask(basis, storing({ agreement: false }))).toMatchObject({ outcome: 'deny', rules: ['PR-01', 'PR-06'] });
  });
  it('a country outside, or none, is refused; every reason is named', () => {
    const d = ask(basis, storing({ country: 'IN', agreement: false }));
    expect(d.outcome).toBe('deny');
    expect(d.rules).toEqual(expect.arrayContaining(['TR-01', 'PR-06', 'TR-04']));
    expect(d.clauses).toEqual(expect.arrayContaining(['recipient.software', 'territory.processing']));
    const { country: _, ...nowhere } = host;
    expect(ask(basis, { ...storing({}), actor: nowhere }).outcome).toBe('deny');
  });
  it('does only its own work', () => {
    expect(ask(basis, { ...storing({}), purpose: 'exchange' }).outcome).toBe('deny');
    expect(ask(basis, { ...storing({}), action: 'read' }).outcome).toBe('deny');
    expect(ask(basis, { ...storing({}), actor: { ...host, service: 'survey' } }).outcome).toBe('deny');
  });
  it('the analytics firm of the fourth trace: agreement alone does not help', () => {
    const d = ask(mental, {
      actor: { kind: 'processor', service: 'analytics', agreement: true, country: 'US' },
      action: 'disclose',
      category: 'visit',
      purpose: 'product_improvement',
      client: { regime: 'avg' },
    });
    expect(d.outcome).toBe('deny');
    expect(d.clauses).toEqual(expect.arrayContaining(['territory.processing', 'recipient.analytics']));
    expect(d.rules).toEqual(expect.arrayContaining(['TR-01', 'PR-06']));
  });
  it('a territory held in principle goes to a human, one that is promised is a no', () => {
    const asked: Asked = { ...storing({ country: 'NO' }, { regime: 'childcare' }), category: 'identity' };
    // Storage is promised inside the EU, and Norway is EEA: the stricter promise binds (TR-03).
    expect(ask(childcare, asked)).toMatchObject({ outcome: 'deny', clauses: expect.arrayContaining(['territory.storage']) });
  });
  it('an agreement on record does not mend a clause that has none, nor own purposes, nor an unknown place', () => {
    const supplier = (member: string, territory = '') =>
      ask(
        deciderFrom(`${HEAD}
data:
  identity: { items: [name] }
purpose:
  storage: { what: all, as: law }
recipient:
  software: { is: processor, service: hosting, gets: all, for: storage, ${member} }
${territory}`),
        { ...storing({}), category: 'identity' },
      );
    expect(supplier('agreement: required').outcome).toBe('allow');
    expect(supplier('agreement: unstated')).toMatchObject({ outcome: 'deny', rules: ['PR-01', 'PR-06'] });
    expect(supplier('agreement: none').outcome).toBe('deny');
    expect(supplier('agreement: signed, instructed: false')).toMatchObject({ outcome: 'deny', rules: ['PR-04', 'PR-06'] });
    expect(supplier('agreement: signed, passes-on: own-purposes').outcome).toBe('deny');
    expect(supplier('agreement: signed, support: [IN]')).toMatchObject({ outcome: 'deny', rules: ['TR-01'] });
    expect(supplier('agreement: signed, support: [IN], safeguard: scc').outcome).toBe('allow');
    const bound = (strength: string) => `territory:\n  processing: { within: [NL], strength: ${strength} }`;
    expect(supplier('agreement: signed, stores: [DE]', bound('principle'))).toMatchObject({
      outcome: 'human',
      askOf: ['privacy_officer'],
    });
    expect(supplier('agreement: signed, stores: [DE]', bound('absolute'))).toMatchObject({ outcome: 'deny', rules: ['TR-04'] });
  });
  it('a promise never to disclose stops the supplier it was not meant for', () => {
    const d = ask(foundation, {
      actor: { kind: 'processor', service: 'hosting', agreement: true, country: 'NL' },
      action: 'disclose',
      category: 'contact',
      purpose: 'assignment',
      client: { regime: 'avg' },
    });
    expect(d.outcome).toBe('deny');
  });
});
