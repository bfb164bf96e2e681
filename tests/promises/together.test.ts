// What is promised to be made together with the client is not kept before it says with whom, when, and what the client thinks.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm, NO_ADJUSTMENT, templateFor, type UsableForm, usableTemplate } from '../../src/record/index.ts';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type TestPractice } from '../server/practice.ts';
import { ON, policyOf, without } from './policies.ts';

const GOALS = { 'goal.1.words': 'Ik ga weer naar school' };
/** claim, the form, the category that it stands under, what is typed, and the fields that make it something made together. */
const ROWS = [
  ['OP-30', 'care-plan', 'care_plan', { ...GOALS }, { with: 'Sem en zijn vader', agreed: ON }],
  ['OP-31', 'evaluation', 'evaluation', { day: ON, with: 'Sem', text: 'Het ging goed' }, { own: 'Sem: ik wil doorgaan' }],
] as const;

describe('made together with the client', () => {
  it.each(ROWS)('%s: %s is refused without it, and only where it is promised', (id, kind, category, typed, together) => {
    const policy = policyOf(id);
    const formIn = (from: typeof policy): UsableForm => {
      const template = templateFor('jeugdwet');
      const form = usableTemplate(from, template, { ...NO_ADJUSTMENT, template: template.key }).forms.find(
        (f) => f.kind === kind,
      );
      if (!form) throw new Error(`${kind} is not there`);
      return form;
    };
    const around = { today: ON, goals: [] };
    const filled = fillForm(formIn(policy), typed, around);
    expect(filled.ok ? [] : filled.problems.map((p) => p.field).sort()).toEqual(Object.keys(together).sort());
    expect(fillForm(formIn(policy), { ...typed, ...together }, around)).toMatchObject({ ok: true, fields: together });
    expect(fillForm(formIn(without(policy, `data.${category}`, 'made-with')), typed, around).ok).toBe(true);
  });
});

describe('made together, through the door of the practice', () => {
  let p: TestPractice;
  let amira: Person;
  let noor: Id;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
  }, 90_000);
  afterAll(() => p.close());

  it('an evaluation without the words of the client is not kept, and what was typed stays', async () => {
    const path = `/dossiers/${noor}/plan/evaluation`;
    const typed = {
      day: '21-11-2026',
      with: 'Noor',
      text: 'Wij spraken over school',
      'goal.1.outcome': 'reached',
      'goal.2.outcome': 'partly',
      'goal.3.outcome': 'open',
    };
    const refused = await amira.post(path, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#own"');
    expect(refused.text).toContain('Wij spraken over school');
    expect((await amira.get(`/dossiers/${noor}/plan`)).text).not.toContain('Wij spraken over school');
    expect((await amira.post(path, { ...typed, own: 'Noor: ik ben trots' })).status).toBe(303);
    expect((await amira.get(`/dossiers/${noor}/plan`)).text).toContain('Noor: ik ben trots');
  });
});
