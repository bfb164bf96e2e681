// The right to have data corrected, on each of the five policies: asked by the person, put right or refused with a reason, and nobody else's.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askCorrection,
  correctionForm,
  correctionsOf,
  dataIn,
  decideCorrection,
  openForCorrection,
  toldOf,
  whatWeHave,
} from '../../src/desk/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { openTestStore, type TestStore } from '../store/fixtures.ts';
import { changed, policyOf, without } from './policies.ts';
import { type PracticeOn, practiceOn } from './practice-on.ts';

const KEY = 'contact.address';

/** The foundation names no ground for its work and shows nobody anything; here it does, so that there is something to correct. */
function usable(id: string): Policy {
  const policy = policyOf(id);
  if (!id.startsWith('ST-')) return policy;
  const grounded = ['purpose.assignment', 'purpose.administration'].reduce(
    (p, c) => changed(p, c, { basis: ['contract'] }),
    policy,
  );
  return changed(grounded, 'data.identity', { items: ['name', 'birth-date'] });
}
const rolesFor = (id: string): readonly string[] => (id.startsWith('ST-') ? ['coordinator'] : ['caregiver']);

let t: TestStore;
beforeAll(async () => {
  t = await openTestStore();
});
afterAll(() => t.close());

const practice = (id: string, policy = usable(id)): Promise<PracticeOn> => practiceOn(t, policy, rolesFor(id));

describe('the right to have data corrected', () => {
  it.each([['SS-54'], ['ST-111'], ['PB-52'], ['OP-62'], ['SM-57']])(
    '%s: the person asks, and it is put right or refused with the own words beside it; for another it is not there',
    async (id) => {
      const p = await practice(id);
      const elsewhere = await practice(id);
      const ask = (who: PracticeOn, text: string) => askCorrection(p.house, who.person, p.client, { key: KEY, text });
      const lines = async (acting = p.person) => {
        return (await correctionsOf(p.house, acting, p.client))?.lines ?? [];
      };
      const address = async () => {
        const opened = await openForCorrection(p.house, p.person, p.client);
        return opened && dataIn(opened).find((d) => 'field' in d.about && d.about.field === 'address')?.now;
      };
      expect((await ask(elsewhere, 'Dit is niet van mij')).kind).toBe('absent');
      expect(await lines(p.worker)).toEqual([]);

      expect((await ask(p, 'Ik woon op nummer 2')).kind).toBe('done');
      const [first] = await lines(p.worker);
      if (!first) throw new Error('nothing was asked');
      const answer = (how: string, text: string, reason: string, request = first.id) =>
        decideCorrection(p.house, p.worker, p.client, request, { how, text, reason });
      expect((await answer('corrected', 'Lindelaan 1', 'ja')).kind).toBe('problems');
      expect((await answer('corrected', 'Lindelaan 2', ' ')).kind).toBe('problems');
      expect(await address()).toBe('Lindelaan 1');
      expect((await answer('corrected', 'Lindelaan 2', 'Nagekeken')).kind).toBe('done');
      expect(await address()).toBe('Lindelaan 2');
      expect((await lines())[0]).toMatchObject({
        was: 'Lindelaan 1',
        decided: { how: 'corrected', reason: 'Nagekeken', now: 'Lindelaan 2' },
      });

      expect((await ask(p, 'Het is toch nummer 3')).kind).toBe('done');
      const second = (await lines())[0];
      expect((await answer('refused', '', 'De gemeente noemt nummer 2', second?.id)).kind).toBe('done');
      expect(await address()).toBe('Lindelaan 2');
      expect((await lines())[0]).toMatchObject({ decided: { how: 'refused', reason: 'De gemeente noemt nummer 2' } });
      const file = await openForCorrection(p.house, p.worker, p.client);
      const beside = file?.file.items.filter((i) => i.kind === 'client-declaration').map((i) => i.content?.text);
      expect(beside).toEqual(['Het is toch nummer 3']);
    },
    60_000,
  );
});

describe('SS-75: why we ask who somebody is', () => {
  it('stands on the form in the words of the policy, and is gone with them', async () => {
    const told = await practice('SS-75');
    expect((await correctionForm(told.house, told.person, told.client, KEY))?.identity?.nl).toContain(
      'om verkeerde verstrekking',
    );
    const silent = await practice('SS-75', without(usable('SS-75'), 'request.identity'));
    const form = await correctionForm(silent.house, silent.person, silent.client, KEY);
    expect(form).toBeDefined();
    expect(form?.identity).toBeUndefined();
  });
});

describe('ST-110: whether, which, and for which purposes', () => {
  it('is told from what is there and from the policy: a kind that is not held or a purpose that is taken out is not told', async () => {
    const p = await practice('ST-110');
    const kinds = (await whatWeHave(p.house, p.person, p.client))?.kinds ?? [];
    const contact = kinds.find((k) => k.category === 'contact');
    expect(contact?.held.nl).toBe('Adres');
    expect(contact?.purposes.map((w) => w.nl)).toContain('Opdrachten uitvoeren');
    expect(kinds.map((k) => k.category)).not.toContain('agreement');
    const elsewhere = await practice('ST-110');
    expect(await whatWeHave(p.house, elsewhere.person, p.client)).toBeUndefined();

    const held = new Map([['contact', { nl: 'Adres', en: 'Address' }]]);
    const broken = without(usable('ST-110'), 'purpose.assignment');
    expect(toldOf(broken, held)[0]?.purposes.map((w) => w.nl)).not.toContain('Opdrachten uitvoeren');
    expect(toldOf(usable('ST-110'), new Map())).toEqual([]);
  });
});
