// Questions from outside: what cannot be used is an error that says what to write, never a silent no.

import { describe, expect, it } from 'vitest';
import { type AccessRequest, decideLine, isUnusable, readRequest } from '../../src/decide/index.ts';
import { deciderOf, question } from './asking.ts';

const decider = deciderOf('basis.yaml');
const read = (json: unknown) => {
  const answer = readRequest(json, decider.words);
  return isUnusable(answer) ? answer.error : 'usable';
};
const good = { id: 'r1', ...question({ client: { consents: { photo: true } } }) };

describe('a line of decide', () => {
  it('is answered as contracts.md writes it', () => {
    expect(decideLine(decider, good)).toEqual({
      id: 'r1',
      outcome: 'allow',
      clauses: ['access.file.team'],
      rules: expect.arrayContaining(['SP-12']),
      articles: expect.arrayContaining(['UAVG 30 lid 4']),
      reason: expect.stringContaining('U mag'),
      obligations: ['log'],
      checks: { authorisation: true, careRelation: true, consent: true, emergency: false },
      fields: ['*'],
    });
    expect(decideLine(decider, good, 'en')).toMatchObject({ reason: expect.stringContaining('You may') });
  });
  it('a human answer names who judges and until when', () => {
    const asked = { ...good, actor: { kind: 'parent', authority: true, organisation: 'o1' }, purpose: 'inspection' };
    expect(decideLine(decider, { ...asked, client: { ...good.client, objectsToParent: true } })).toMatchObject({
      outcome: 'human',
      askOf: ['caregiver'],
      before: '2026-12-21',
    });
  });
  it('that cannot be used gives an error in its place, with its id', () => {
    expect(decideLine(decider, { ...good, category: 'note' })).toEqual({
      id: 'r1',
      error: expect.stringContaining("did you mean 'notes'"),
    });
    expect(decideLine(decider, 'r1')).toEqual({ error: 'the request: expected an object, found a text' });
    expect(decideLine(decider, { ...good, id: 7 })).toEqual({ error: 'id: expected a text' });
  });
});

describe('a request', () => {
  const { id: _, ...request } = good;
  const client = request.client;
  it.each([
    [
      'an unknown category',
      { ...request, category: 'note' },
      "category: the word 'note' is not known here; did you mean 'notes'?",
    ],
    ['an unknown purpose', { ...request, purpose: 'carre' }, "purpose: the word 'carre' is not known here; did you mean 'care'?"],
    ['an unknown action', { ...request, action: 'raed' }, "action: the word 'raed' is not known here; did you mean 'read'?"],
    [
      'an unknown regime',
      { ...request, client: { ...client, regime: 'wgb' } },
      "client.regime: the word 'wgb' is not known here; did you mean 'wgbo'?",
    ],
    [
      'an unknown role',
      { ...request, actor: { ...request.actor, roles: ['carer-giver'] } },
      "actor.roles[0]: the word 'carer-giver' is not known here; did you mean 'caregiver'?",
    ],
    ['an unknown kind', { ...request, actor: { kind: 'mother' } }, "actor.kind: the word 'mother' is not known here"],
    [
      'an unknown consent',
      { ...request, client: { ...client, consents: { phto: true } } },
      "client.consents: the word 'phto' is not known here; did you mean 'photo'?",
    ],
    [
      'an unknown ground',
      { ...request, ground: 'statute:Wmo 5.2.3' },
      "ground: the word 'statute:Wmo 5.2.3' is not known here; did you mean 'statute:Wmo 5.2.2'?",
    ],
    [
      'an unknown country',
      { ...request, actor: { kind: 'processor', country: 'XX' } },
      "actor.country: the word 'XX' is not known here",
    ],
    [
      'an unknown class',
      { ...request, actor: { kind: 'controller', organisation: 'o1' } },
      "actor.organisation: the word 'o1' is not known here",
    ],
    [
      'an unknown member',
      { ...request, client: { ...client, capabel: true } },
      "client: has no member 'capabel'; did you mean 'capable'?",
    ],
    ['an unknown member on top', { ...request, organisation: 'o1' }, "the request: has no member 'organisation'"],
    ['a missing member', { ...request, client: { regime: 'wmo' } }, 'client.birthDate: is missing'],
    [
      'a day that does not exist',
      { ...request, on: '2026-02-29' },
      'on: a text is no calendar day; write for instance 2026-11-21',
    ],
    [
      'a flag that is a word',
      { ...request, client: { ...client, capable: 'yes' } },
      'client.capable: expected true or false, found a text',
    ],
    [
      'a list that is none',
      { ...request, actor: { ...request.actor, roles: 'caregiver' } },
      'actor.roles: expected a list of roles, found a text',
    ],
    ['nobody', { ...request, actor: null }, 'actor: expected an object, found nothing (null)'],
    [
      'born tomorrow',
      { ...request, client: { ...client, birthDate: '2026-11-22' } },
      'client.birthDate: lies after the day of the question (on)',
    ],
  ])('with %s is refused', (_name, json, error) => {
    expect(read(json)).toContain(error);
  });
  it('names no birth date in its errors', () => {
    expect(read({ ...request, client: { ...client, birthDate: '2012-13-45' } })).not.toContain('2012');
  });
  it('knows the words of contracts.md without a clause: the answer is no, not an error', () => {
    for (const category of ['criminal', 'religion', 'id_copy']) {
      expect(decideLine(decider, { ...good, category })).toMatchObject({ outcome: 'deny' });
    }
    for (const purpose of ['quality', 'insurance', 'reintegration', 'product_improvement', 'police_investigation']) {
      expect(decideLine(decider, { ...good, purpose })).toMatchObject({ outcome: 'deny' });
    }
  });
  it('a policy adds its own words', () => {
    const youth = deciderOf('jeugdhulp.yaml');
    expect(decideLine(youth, { ...good, category: 'referral' })).toMatchObject({ outcome: 'allow' });
    expect(decideLine(decider, { ...good, category: 'referral' })).toHaveProperty('error');
  });
});

describe('a decider', () => {
  it('takes an unknown word as a mistake of the program', () => {
    expect(() => decider.decide(question({ category: 'nothing' }))).toThrow(RangeError);
    expect(() => decider.decide(question({ purpose: 'nothing' }))).toThrow("unknown purpose 'nothing'");
  });
  it('says which fact was missing where that decides', () => {
    const { restricted: _r, ...client } = question({}).client;
    const d = decider.decide({ ...question({}), client });
    expect(d.outcome).toBe('deny');
    expect(d.reason.nl).toContain('client.restricted');
  });
  it('does not mind a missing fact that makes no difference', () => {
    const { objectsToParent: _o, contraryInterest: _c, capable: _k, ...client } = question({}).client;
    expect(decider.decide({ ...question({}), client }).outcome).toBe('allow');
  });
});

describe('a request that was made by force', () => {
  const forced = (client: object, actor: object = {}): AccessRequest => {
    const asked = question({});
    return { ...asked, client: { ...asked.client, ...client }, actor: { ...asked.actor, ...actor } };
  };
  it('with a value that is none counts as not said, never as a yes', () => {
    for (const client of [{ retention: 'forever' }, { restricted: 'no' }, { restricted: null }]) {
      expect(decider.decide(forced(client)).outcome).toBe('deny');
    }
    expect(decider.decide(forced({}, { careRelation: 'yes' })).outcome).toBe('deny');
    expect(decider.decide(forced({}, { confidentiality: 1 })).outcome).toBe('deny');
  });
  it('with a kind of actor that does not exist is a mistake of the program', () => {
    expect(() => decider.decide(forced({}, { kind: 'root' }))).toThrow(RangeError);
  });
});
