// Who takes over a whole list? Who may register one client, and leads. Asked of every policy that ships.

import { describe, expect, it } from 'vitest';
import { type AccessRequest, type Actor, decideTakeOver, isPermit } from '../../src/decide/index.ts';
import { CAREGIVER, deciderOf } from './asking.ts';

const request = (
  roles: readonly string[],
  more: Partial<Actor> = {},
  regime: AccessRequest['client']['regime'] = 'jeugdwet',
): AccessRequest => ({
  on: '2026-11-22',
  actor: { ...CAREGIVER, roles, organisation: 'o1', careRelation: true, ...more },
  client: {
    organisation: 'o1',
    birthDate: '1980-01-01',
    capable: true,
    regime,
    restricted: false,
    retention: 'active',
    objectsToParent: false,
    contraryInterest: false,
  },
  category: 'identity',
  purpose: 'care',
  action: 'write',
});

describe.each(['basis', 'jeugdhulp'])('on %s', (name) => {
  const decider = deciderOf(`${name}.yaml`);
  const answer = (...roles: string[]) => decideTakeOver(decider, [request(roles)])?.decision;

  it('a care worker who coordinates or manages', () => {
    expect(isPermit(answer('caregiver', 'coordinator'))).toBe(true);
    expect(isPermit(answer('caregiver', 'management'))).toBe(true);
  });
  it('no care worker alone: the answer says who does it, and that this is no authority', () => {
    const no = answer('caregiver');
    expect(no).toMatchObject({ outcome: 'deny', articles: ['AVG 32 lid 4'], checks: { authorisation: false } });
    expect(isPermit(no)).toBe(false);
    expect(no && !isPermit(no) ? no.reason.nl : '').toContain('wie coördineert of leiding geeft');
  });
  it('nobody who may not register one client', () => {
    for (const roles of [['management'], ['finance', 'management'], ['privacy_officer'], ['it', 'management']])
      expect(answer(...roles), roles.join()).toMatchObject({ outcome: 'deny' });
  });
  it('nobody who did not promise secrecy, or works elsewhere', () => {
    const roles = ['caregiver', 'coordinator'];
    expect(decideTakeOver(decider, [request(roles, { confidentiality: false })])?.decision).toMatchObject({ outcome: 'deny' });
    expect(decideTakeOver(decider, [request(roles, { organisation: 'o2' })])?.decision).toMatchObject({ outcome: 'deny' });
  });
  it('asked of no law at all there is no answer, and one yes is enough', () => {
    expect(decideTakeOver(decider, [])).toBeUndefined();
    const roles = ['caregiver', 'coordinator'];
    const both = [request(roles, { confidentiality: false }), request(roles)];
    expect(isPermit(decideTakeOver(decider, both)?.decision)).toBe(true);
  });
});
