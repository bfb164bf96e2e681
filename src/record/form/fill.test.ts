import { describe, expect, it } from 'vitest';
import { evaluation, measurement, plan, referral } from './care.ts';
import { fillForm, readDay } from './fill.ts';
import { courseOfGoals, goalsOf } from './goals.ts';
import { tellForm } from './tell.ts';

const AROUND = { today: '2026-11-22', goals: [] };
const GOALS = [
  { key: '1', words: 'Weer in mijn eigen bed slapen' },
  { key: '2', words: 'Naar school' },
];

describe('a plan', () => {
  it('is refused at the first goal when it has none', () => {
    const filled = fillForm(plan, { situation: 'Het gaat zo-zo.', 'goal.1.how': '' }, AROUND);
    expect(filled).toMatchObject({ ok: false, problems: [{ field: 'goal.1.words', code: 'missing' }] });
  });

  it('keeps each goal in the words of the client, with whom it was agreed and when', () => {
    const filled = fillForm(
      plan,
      {
        with: 'Fenna en haar moeder',
        agreed: '20-11-2026',
        'goal.1.words': ' In mijn eigen bed slapen ',
        'goal.3.words': 'Zwemmen',
        next: '1-3-2027',
      },
      AROUND,
    );
    expect(filled).toMatchObject({ ok: true, due: '2027-03-01', fields: { agreed: '2026-11-20', with: 'Fenna en haar moeder' } });
    if (!filled.ok) return;
    expect(goalsOf(filled.fields).map((g) => [g.key, g.words])).toEqual([
      ['1', 'In mijn eigen bed slapen'],
      ['3', 'Zwemmen'],
    ]);
    expect(filled.text).toContain('Afgesproken op: 20-11-2026');
  });

  it('refuses a goal that has a way but no words', () => {
    const filled = fillForm(plan, { 'goal.1.words': 'Zwemmen', 'goal.2.how': 'Elke week' }, AROUND);
    expect(filled).toMatchObject({ ok: false, problems: [{ field: 'goal.2.words' }] });
  });
});

describe('bad input is named at its field', () => {
  it.each([
    [{ decided: '31-02-2026' }, 'decided', 'day-impossible'],
    [{ decided: '23-11-2026' }, 'decided', 'day-to-come'],
    [{ until: '01-01-2020' }, 'until', 'period-backwards'],
    [{ what: 'gift' }, 'what', 'choice-unknown'],
    [{ issuer: '' }, 'issuer', 'missing'],
    [{ issuer: 'x'.repeat(501) }, 'issuer', 'too-long'],
    [{ content: 'a'.repeat(1_000_000) }, 'content', 'too-long'],
  ])('%o', (wrong, field, code) => {
    const good = {
      what: 'allocation',
      issuer: 'Gemeente Waterveen',
      decided: '01-11-2026',
      from: '01-11-2026',
      content: 'Begeleiding',
    };
    expect(fillForm(referral, good, AROUND).ok).toBe(true);
    expect(fillForm(referral, { ...good, ...wrong }, AROUND)).toMatchObject({ ok: false, problems: [{ field, code }] });
  });

  it('takes signs from every script, and whole lines from right to left', () => {
    const filled = fillForm(plan, { 'goal.1.words': 'أريد أن أنام 🛏️', with: 'نور' }, AROUND);
    expect(filled).toMatchObject({ ok: true, fields: { 'goal.1.words': 'أريد أن أنام 🛏️', with: 'نور' } });
  });
});

describe('goals over time', () => {
  it('an evaluation demands an outcome for every goal of the plan, and for no other', () => {
    const around = { ...AROUND, goals: GOALS };
    const typed = { day: '22-11-2026', with: 'Fenna', text: 'Goed', 'goal.1.outcome': 'reached', 'goal.7.outcome': 'reached' };
    expect(fillForm(evaluation, typed, around)).toMatchObject({ ok: false, problems: [{ field: 'goal.2.outcome' }] });
    const filled = fillForm(evaluation, { ...typed, 'goal.2.outcome': 'partly' }, around);
    expect(filled.ok && Object.keys(filled.fields).filter((k) => k.startsWith('goal.'))).toEqual([
      'goal.1.outcome',
      'goal.2.outcome',
    ]);
    expect(filled.ok && tellForm(evaluation, filled.fields, GOALS).groups.map((g) => g.words)).toEqual(GOALS.map((g) => g.words));
  });

  it('a measurement is a whole number from 0 to 10 on a goal that exists', () => {
    const around = { ...AROUND, goals: GOALS };
    expect(fillForm(measurement, { day: '1-11-2026', goal: '2', value: '10' }, around).ok).toBe(true);
    for (const value of ['11', '-1', '7,5', 'zeven']) {
      expect(fillForm(measurement, { day: '1-11-2026', goal: '2', value }, around)).toMatchObject({
        ok: false,
        problems: [{ field: 'value' }],
      });
    }
    expect(fillForm(measurement, { day: '1-11-2026', goal: '9', value: '1' }, around)).toMatchObject({
      ok: false,
      problems: [{ field: 'goal' }],
    });
  });

  it('the last outcome counts, and the numbers stand in order of time', () => {
    const course = courseOfGoals(
      { 'goal.1.words': 'Zwemmen' },
      [
        { on: '2026-06-01', fields: { 'goal.1.outcome': 'reached' } },
        { on: '2026-03-01', fields: { 'goal.1.outcome': 'partly' } },
      ],
      [
        { on: '2026-05-01', fields: { goal: '1', value: '7' } },
        { on: '2026-02-01', fields: { goal: '1', value: '3' } },
        { on: '2026-02-02', fields: { goal: '2', value: '9' } },
      ],
    );
    expect(course).toMatchObject([{ state: 'reached', measured: [{ value: 3 }, { value: 7 }] }]);
  });
});

it('reads a day as people type it', () => {
  expect(['4-3-2026', '04/03/2026', '2026-03-04', '30-2-2026', '4 maart', ''].map(readDay)).toEqual([
    '2026-03-04',
    '2026-03-04',
    '2026-03-04',
    undefined,
    undefined,
    undefined,
  ]);
});
