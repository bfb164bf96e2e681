// Who sees what, on the policies of the five statements: the same question with and without the fact that a promise leans on.

import { describe, expect, it } from 'vitest';
import { type Actor, compilePolicy, type Decider } from '../../src/decide/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { ask, type Asked, CAREGIVER } from '../decide/asking.ts';
import { changed, ON, policyOf, without } from './policies.ts';

const deciderOf = (policy: Policy): Decider => compilePolicy(policy, { hash: 'test', lawVersion: 'test', on: ON });
const person = (kind: Actor['kind']): Actor => ({ kind, organisation: 'o1', confidentiality: true });
const ADULT = { birthDate: '1980-05-01', regime: 'wgbo' } as const;
const CUSTOMER = { birthDate: '1980-05-01', regime: 'avg' } as const;
const EMPLOYEE: Actor = { ...CAREGIVER, roles: ['employee'] };

interface Row {
  readonly id: string;
  readonly what: string;
  readonly open: Asked;
  /** The same question without one fact. */
  readonly shut: Asked;
}
const uninvolved = { ...CAREGIVER, careRelation: false };
const unsworn = { ...CAREGIVER, confidentiality: false };
const talk = { category: 'conversation', client: ADULT } as const;
const inspect = (actor: Actor, client: NonNullable<Asked['client']>): Asked => ({ purpose: 'inspection', actor, client });
const patient = { category: 'contact', purpose: 'assignment', client: CUSTOMER } as const;
const office = { category: 'agreement', purpose: 'administration', client: CUSTOMER } as const;

const ROWS: readonly Row[] = [
  { id: 'SS-4', what: 'a talk, to who did not promise secrecy', open: talk, shut: { ...talk, actor: unsworn } },
  { id: 'SS-4', what: 'a talk, to who does not treat the client', open: talk, shut: { ...talk, actor: uninvolved } },
  {
    id: 'SS-48',
    what: 'a note, to who does not treat the client',
    open: { client: ADULT },
    shut: { client: ADULT, actor: uninvolved },
  },
  {
    id: 'SS-48',
    what: 'a file, to a relative',
    open: inspect(person('client'), ADULT),
    shut: inspect(person('relative'), ADULT),
  },
  {
    id: 'ST-8',
    what: 'contact data, to who has no assignment',
    open: patient,
    shut: { ...patient, actor: { ...EMPLOYEE, careRelation: false } },
  },
  {
    id: 'ST-5',
    what: 'customer data, to somebody of another organisation',
    open: patient,
    shut: { ...patient, actor: { ...EMPLOYEE, organisation: 'o2' } },
  },
  {
    id: 'ST-5',
    what: 'customer data, to a colleague for whom they do not matter',
    open: patient,
    shut: { ...patient, actor: { ...EMPLOYEE, careRelation: false } },
  },
  {
    id: 'ST-48',
    what: 'customer data, to an employee whose contract was not signed for secrecy',
    open: patient,
    shut: { ...patient, actor: { ...EMPLOYEE, confidentiality: false } },
  },
  {
    id: 'ST-59',
    what: 'customer data to answer a question, to who did not promise secrecy',
    open: { category: 'contact', purpose: 'questions', client: CUSTOMER, actor: { ...EMPLOYEE, careRelation: false } },
    shut: {
      category: 'contact',
      purpose: 'questions',
      client: CUSTOMER,
      actor: { ...EMPLOYEE, careRelation: false, confidentiality: false },
    },
  },
  {
    id: 'ST-77',
    what: 'patient data, to the officer who carries out assignments instead of watching',
    open: { category: 'patient_data', purpose: 'oversight', client: CUSTOMER, actor: person('dpo') },
    shut: { category: 'patient_data', purpose: 'assignment', client: CUSTOMER, actor: person('dpo') },
  },
  {
    id: 'ST-61',
    what: 'customer data, to who did not promise secrecy',
    open: office,
    shut: { ...office, actor: { ...EMPLOYEE, confidentiality: false } },
  },
];

/** The foundation names no ground for these purposes, so nobody sees anything; here it does, and the promise itself is tested. */
function grounded(policy: Policy): Policy {
  const purposes = ['purpose.assignment', 'purpose.administration', 'purpose.questions'];
  return purposes.reduce((p, clause) => changed(p, clause, { basis: ['contract'] }), policy);
}

describe('who sees what', () => {
  it.each(ROWS)('$id is open with the fact, and shut without it: $what', ({ id, open, shut }) => {
    const policy = id.startsWith('ST-') ? grounded(policyOf(id)) : policyOf(id);
    const decider = deciderOf(policy);
    const as = (asked: Asked): Asked =>
      id.startsWith('ST-') && asked.actor === undefined ? { ...asked, actor: EMPLOYEE } : asked;
    expect(ask(decider, as(open)).outcome).toBe('allow');
    expect(ask(decider, as(shut)).outcome).toBe('deny');
  });
});

describe('ST-38: the file of contacts, by role and by duty', () => {
  // The row of the customer database holds contact data too; here only the row of contacts and assignments stands.
  const contacts = without(grounded(policyOf('ST-38')), 'access.database.staff');
  const opens = (policy: Policy, actor: Partial<Actor>) =>
    ask(deciderOf(policy), { ...patient, actor: { ...EMPLOYEE, ...actor } }).outcome;

  it('opens to the roles of its row alone, and to those only with an assignment', () => {
    expect(opens(contacts, { roles: ['coordinator'] })).toBe('allow');
    expect(opens(contacts, { roles: ['coordinator'], careRelation: false })).toBe('deny');
    const narrow = changed(contacts, 'access.crm.staff', { who: ['coordinator'] });
    expect(opens(narrow, { roles: ['coordinator'] })).toBe('allow');
    expect(opens(narrow, { roles: ['reception'] })).toBe('deny');
    expect(opens(without(contacts, 'access.crm.staff'), { roles: ['coordinator'] })).toBe('deny');
  });
});

describe('ST-5: outside the own organisation', () => {
  const foundation = grounded(policyOf('ST-5'));

  it('nothing of customers goes outside the own organisation while that is promised', () => {
    const gives = (policy: Policy) =>
      ask(deciderOf(policy), {
        actor: { kind: 'processor', service: 'hosting', agreement: true, country: 'NL' },
        action: 'disclose',
        category: 'contact',
        purpose: 'assignment',
        client: CUSTOMER,
      });
    const only = ['never.third-parties', 'never.third-parties-fraud'].reduce((p, clause) => without(p, clause), foundation);
    expect(gives(only)).toMatchObject({ outcome: 'deny', clauses: ['never.outside-own-organisation'] });
    expect(gives(without(only, 'never.outside-own-organisation')).outcome).toBe('allow');
  });
});

describe('what needs a ground', () => {
  it.each([
    ['ST-8', 'agreement', 'administration'],
    ['ST-61', 'contact', 'assignment'],
  ])('%s: the foundation as it stands names none, so nobody sees %s for %s', (id, category, purpose) => {
    const decider = deciderOf(policyOf(id));
    expect(ask(decider, { actor: EMPLOYEE, category, purpose, client: CUSTOMER })).toMatchObject({ outcome: 'deny' });
  });
});
