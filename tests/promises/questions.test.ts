// What the statements say about questions of visitors: only those fields, only to answer, and no child without a parent.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePolicy, mayHandleQuestion } from '../../src/decide/index.ts';
import {
  counter,
  handleQuestion,
  openQuestionForm,
  openQuestions,
  scopeOf,
  sendQuestion,
  watchRound,
} from '../../src/desk/index.ts';
import { type Policy, policyHash, printPolicy, vocabulary } from '../../src/policy/index.ts';
import { checkAsked, questionForm } from '../../src/record/index.ts';
import { ask, CAREGIVER } from '../decide/asking.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';
import { changed, ON, policyOf, without } from './policies.ts';
import { houseOn } from './practice-on.ts';

const DAY = 86_400_000;
const GROWN = { under16: false, parent: false };
const sent = { name: 'Bep Verzonnen', email: 'bep@post.example', question: 'Bent u op zaterdag open?' };

let t: TestStore;
let n = 0;
beforeAll(async () => {
  t = await openTestStore();
});
afterAll(() => t.close());

async function openOn(policy: Policy) {
  const slug = `vragen-${n++}`;
  const made = await t.store.createOrganisation({ name: `Vragen ${n}`, slug });
  if (!made.ok) throw new Error('no organisation');
  const organisation = made.value.id;
  const system = { organisation, actor: 'system', role: 'system', purpose: 'test' };
  const signIn = `bo@${slug}.example`;
  await t.store.withScope(system, async (tx) => {
    const source = printPolicy(policy);
    await tx.adoptPolicy({ hash: policyHash(policy), version: '1', source, effective: '2026-01-01' });
    const person = { name: { first: 'Bo', last: 'Balie' } };
    const added = await tx.addStaff({ person, kind: 'staff', signIn, roles: ['reception'], from: '2026-01-01' });
    if (!added.ok) return added;
    const by = { clause: 'undertaking.secrecy', to: 'secrecy', by: 'signed-statement', signedOn: '2026-01-01' } as const;
    return tx.signUndertaking({ account: added.value.account, ...by });
  });
  const [account] = await t.store.accountsOf(signIn, TODAY);
  if (!account) throw new Error('nobody answers');
  const acting = { account, on: TODAY, now: Math.floor(t.clock.now / 1000), via: 'web' } as const;
  return { house: houseOn(t), slug, acting };
}

describe('SS-99: what the form asks', () => {
  it('are the fields of the policy: another one is refused, and without the clause there is no form', async () => {
    const policy = policyOf('SS-99');
    expect(questionForm(policy)?.map((f) => f.key)).toEqual(['name', 'email', 'question', 'remark']);
    expect(checkAsked(policy, { ...sent, remark: 'Dank u' }, GROWN)).toEqual([]);
    expect(checkAsked(policy, { ...sent, birthDate: '1980-01-01' }, GROWN)).toMatchObject([{ code: 'field-without-purpose' }]);
    const narrow = changed(policy, 'form.question', { asks: ['question'] });
    expect(checkAsked(narrow, sent, GROWN).map((p) => p.field)).toEqual(['name', 'email']);

    const { house, slug, acting } = await openOn(policy);
    expect((await sendQuestion(house, slug, TODAY, sent, GROWN)).kind).toBe('done');
    expect((await openQuestions(house, acting))?.[0]?.asked).toEqual(sent);
    const { form: _form, ...formless } = policy;
    const shut = await openOn(formless);
    expect(await openQuestionForm(shut.house, shut.slug, TODAY)).toBeUndefined();
    expect((await sendQuestion(shut.house, shut.slug, TODAY, sent, GROWN)).kind).toBe('absent');
    expect(await openQuestions(shut.house, shut.acting)).toEqual([]);
  });
});

describe('SS-100: what the answers are used for', () => {
  it('to know who asks and to answer; every other purpose gets no leave, of the desk and of the decisions', async () => {
    const policy = policyOf('SS-100');
    const may = (purpose: string) => mayHandleQuestion(policy, { roles: ['reception'], confidentiality: true, purpose });
    expect(may('questions').allowed && may('establish-identity').allowed).toBe(true);
    const purposes = Object.keys(policy.purpose ?? {}).concat(Object.keys(vocabulary.purpose));
    const others = [...new Set(purposes)].filter((p) => p !== 'questions' && p !== 'establish-identity');
    expect(others.length).toBeGreaterThan(20);
    const decider = compilePolicy(policy, { hash: 'test', lawVersion: 'test', on: ON });
    const { house, slug, acting } = await openOn(policy);
    await sendQuestion(house, slug, TODAY, sent, GROWN);
    for (const purpose of others) {
      expect(may(purpose)).toMatchObject({ allowed: false, clauses: ['never.form-other-use'] });
      if (!decider.words.purpose.has(purpose)) continue;
      for (const action of ['read', 'copy', 'write'] as const) {
        const asked = {
          category: 'form-data',
          purpose,
          action,
          actor: { ...CAREGIVER, roles: ['caregiver', 'quality', 'management'] },
        };
        expect(ask(decider, asked).outcome).not.toBe('allow');
      }
    }
    for (const purpose of ['marketing', 'newsletter', 'survey', 'product_improvement'])
      expect(await openQuestions(house, acting, purpose)).toBeUndefined();
    expect(await openQuestions(house, acting, 'questions')).toHaveLength(1);
  });
});

describe('how long a question stays', () => {
  it('is the term of the policy, else three months after it was dealt with; then it goes by itself, and the key with it', async () => {
    const policy = policyOf('SS-99');
    const own = changed(policy, 'retention.other', {
      records: ['question'],
      words: { question: { nl: 'vragen van bezoekers', en: 'questions of visitors' } },
      'at-most': '2 weeks',
    });
    for (const [from, days] of [
      [policy, 92],
      [own, 14],
    ] as const) {
      const { house, slug, acting } = await openOn(from);
      await sendQuestion(house, slug, TODAY, sent, GROWN);
      const [one] = (await openQuestions(house, acting)) ?? [];
      if (!one) throw new Error('nothing was asked');
      expect((await handleQuestion(house, acting, one.id, { state: 'closed', answer: '' })).kind).toBe('done');
      const look = () => t.store.visitorQuestions({ ...scopeOf(acting, 'questions') }, { clauses: [] });
      const before = t.clock.now;
      t.clock.now = before + (days - 1) * DAY;
      await watchRound(house, counter());
      t.clock.now = before;
      expect(await look()).toHaveLength(1);
      t.clock.now = before + days * DAY;
      await watchRound(house, counter());
      t.clock.now = before;
      expect(await look()).toEqual([]);
    }
  }, 60_000);
});

describe('ST-68: what people send unasked', () => {
  // The foundation takes questions by telephone and post; here it has the form too.
  const withForm = (policy: Policy): Policy => ({ ...policy, form: { question: { asks: ['identity', 'question'] } } });

  it('is taken because the statement says so, flagged for who answers; without that it is refused', async () => {
    const policy = withForm(policyOf('ST-68'));
    const special = { ...sent, question: 'Ik stuur een foto van mijn medicijnen mee. Mag dat?' };
    const { house, slug, acting } = await openOn(policy);
    expect((await sendQuestion(house, slug, TODAY, special, GROWN)).kind).toBe('done');
    expect((await sendQuestion(house, slug, TODAY, sent, GROWN)).kind).toBe('done');
    expect((await openQuestions(house, acting))?.map((q) => q.special)).toEqual([true, false]);
    const silent = await openOn(without(without(withForm(policyOf('ST-68')), 'consent.volunteered'), 'data.volunteered'));
    expect(await sendQuestion(silent.house, silent.slug, TODAY, special, GROWN)).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'special' }],
    });
    expect(await openQuestions(silent.house, silent.acting)).toEqual([]);
  });
});

describe('PB-20: visitors under 16', () => {
  const withForm = (policy: Policy): Policy => ({ ...policy, form: { question: { asks: ['identity', 'question'] } } });

  it('send nothing without the yes of a parent: as it stands there is no form, and a form keeps nothing of them', async () => {
    const policy = policyOf('PB-20');
    expect(questionForm(policy)).toBeUndefined();
    const { house, slug, acting } = await openOn(withForm(policy));
    const child = (parent: boolean) => sendQuestion(house, slug, TODAY, sent, { under16: true, parent });
    expect(await child(false)).toMatchObject({ kind: 'problems', problems: [{ code: 'parent-missing' }] });
    expect(await openQuestions(house, acting)).toEqual([]);
    expect((await child(true)).kind).toBe('done');
    const broken = await openOn(without(withForm(policy), 'consent.minor-visitor'));
    expect((await sendQuestion(broken.house, broken.slug, TODAY, sent, { under16: true, parent: false })).kind).toBe('done');
  });
});
