// An old answer decided again gives the same answer; a changed policy, law or record shows what differs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessRequest,
  compilePolicy,
  type Decider,
  factsOf,
  type RecordedQuestion,
  replay,
} from '../../src/decide/index.ts';
import { shippedPolicy } from '../tables/basis.ts';
import { deciderOf, MOTHER, ON, question } from './asking.ts';
import { worldsOf } from './worlds.ts';

function recorded({ actor, client, ...asked }: AccessRequest, facts = factsOf({ actor, client, ...asked })): RecordedQuestion {
  return { ...asked, kind: actor.kind, regime: client.regime, facts, ...(actor.roles ? { roles: actor.roles } : {}) };
}
const answerOf = (decider: Decider, request: AccessRequest) => ({
  ...decider.decide(request),
  policyHash: decider.policyHash,
  lawVersion: decider.lawVersion,
});

describe.each(['basis', 'jeugdhulp', 'kinderopvang'])('a log of %s', (name) => {
  const decider = deciderOf(`${name}.yaml`);
  it('replays to the same answer, question by question', () => {
    fc.assert(
      fc.property(worldsOf(decider).full, (request) => {
        fc.pre(request.actor.organisation !== undefined || request.actor.kind === 'controller');
        const again = replay(decider, recorded(request), answerOf(decider, request));
        expect(again).toMatchObject({ same: true, differs: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a replay', () => {
  const decider = deciderOf('basis.yaml');
  const asked = question({ actor: MOTHER, purpose: 'inspection' });
  it('keeps no birth date and no id', () => {
    const facts = factsOf(asked);
    expect(facts).toMatchObject({ age: 14, here: true, authority: true });
    expect(JSON.stringify(facts)).not.toContain('2012');
    expect(JSON.stringify(facts)).not.toContain('o1');
  });
  it('says that another policy or law decides now', () => {
    const { policy } = shippedPolicy('basis.yaml');
    const later = compilePolicy(policy, { hash: 'other', lawVersion: 'later', on: ON });
    const again = replay(later, recorded(asked), answerOf(decider, asked));
    expect(again.differs.map((d) => d.what)).toEqual(['policy', 'law']);
  });
  it('says what differs when the record was changed', () => {
    const facts = { ...factsOf(asked), age: 16 };
    const again = replay(decider, recorded(asked, facts), answerOf(decider, asked));
    expect(again).toMatchObject({ same: false });
    expect(again.differs).toContainEqual({ what: 'outcome', was: 'allow', is: 'deny' });
  });
  it('counts years as the law does on 29 February', () => {
    const leap = question({ actor: MOTHER, purpose: 'inspection', on: '2028-02-29', client: { birthDate: '2016-02-29' } });
    expect(replay(decider, recorded(leap), answerOf(decider, leap)).same).toBe(true);
  });
});
