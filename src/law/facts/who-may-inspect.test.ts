// The matrix of domain/law.md 5.1, cell by cell. One line a kind of person: under 12 · 12-15 can/cannot · 16-17 can/cannot · adult can/cannot.
// y = yes, n = no, c = only with the client's recorded consent, h = a human judges.

import { expect, test } from 'vitest';
import type { Regime } from '../../policy/index.ts';
import { type AgeBand, ageBandOn, importantFactsRight, type Inspector, inspectionRight } from './who-may-inspect.ts';

const CELLS: readonly (readonly [AgeBand, boolean])[] = [
  ['under-12', true],
  ['12-15', true],
  ['12-15', false],
  ['16-17', true],
  ['16-17', false],
  ['adult', true],
  ['adult', false],
];
const LETTER = { allow: 'y', deny: 'n', consent: 'c', human: 'h' } as const;

const TREATMENT = {
  client: 'n y n y n y n',
  guardian: 'y y y c y n n',
  'parent-without-authority': 'n n n n n n n',
  parent: 'n n n n n c y',
  curator: 'n n n n n n y',
  mentor: 'n n n n n n y',
  administrator: 'n n n n n n n',
  authorised: 'n n n c n c y',
  relative: 'n n n n n n y',
};
const MATRIX: Record<Regime, Record<Inspector, string>> = {
  wgbo: TREATMENT,
  wvggz: TREATMENT,
  wzd: TREATMENT,
  jeugdwet: TREATMENT,
  wmo: {
    client: 'n y n y n y n',
    guardian: 'y y y c y n n',
    'parent-without-authority': 'n n n n n n n',
    parent: 'n n n n n c n',
    curator: 'n n n n n n y',
    mentor: 'n n n n n n y',
    administrator: 'n n n n n n n',
    authorised: 'n n n c n c n',
    relative: 'n n n n n n n',
  },
  childcare: {
    client: 'n n n y n y n',
    guardian: 'y y y c y n n',
    'parent-without-authority': 'n n n n n n n',
    parent: 'n n n n n c n',
    curator: 'n n n n n h y',
    mentor: 'n n n n n h y',
    administrator: 'n n n n n n n',
    authorised: 'n n n c n c y',
    relative: 'n n n n n n n',
  },
  avg: {
    client: 'n n n y n y n',
    guardian: 'y y y c y n n',
    'parent-without-authority': 'n n n n n n n',
    parent: 'n n n n n c n',
    curator: 'n n n n n h y',
    mentor: 'n n n n n h y',
    administrator: 'n n n n n n n',
    authorised: 'n n n c n c y',
    relative: 'n n n n n n n',
  },
};

const rows = Object.entries(MATRIX).flatMap(([regime, people]) =>
  Object.entries(people).map(([who, cells]) => [regime as Regime, who as Inspector, cells] as const),
);

test.each(rows)('%s: %s', (regime, who, cells) => {
  const answers = CELLS.map(([band, capable]) => {
    const right = inspectionRight(regime, band, capable, who, { relation: 'spouse' });
    expect(right.rules.length).toBeGreaterThan(0);
    expect(right.articles.length).toBeGreaterThan(0);
    expect(right.consent !== undefined).toBe(right.answer === 'consent');
    return LETTER[right.answer];
  });
  expect(answers.join(' ')).toBe(cells);
});

test('below twelve capacity makes no difference', () => {
  for (const [regime, who] of rows) {
    expect(inspectionRight(regime, 'under-12', true, who)).toEqual(inspectionRight(regime, 'under-12', false, who));
  }
});

test('an administrator sees invoices in every regime, and no care data in any (TV-16)', () => {
  for (const regime of Object.keys(MATRIX) as Regime[]) {
    expect(inspectionRight(regime, 'adult', false, 'administrator', { what: 'finance' }).answer).toBe('allow');
    expect(inspectionRight(regime, 'adult', false, 'administrator').answer).toBe('deny');
  }
});

test('the family chain ends at grandparents in youth help, at grandchildren in the WGBO, and does not exist elsewhere', () => {
  const may = (regime: Regime, relation: string) => inspectionRight(regime, 'adult', false, 'relative', { relation }).answer;
  expect(may('jeugdwet', 'grandparent')).toBe('allow');
  expect(may('jeugdwet', 'grandchild')).toBe('deny');
  expect(may('wgbo', 'grandchild')).toBe('allow');
  for (const stranger of ['ex-spouse', 'aunt', 'step-parent', 'foster-parent', 'carer', 'neighbour']) {
    expect(may('wgbo', stranger), stranger).toBe('deny');
    expect(may('jeugdwet', stranger), stranger).toBe('deny');
  }
  expect(inspectionRight('wgbo', 'adult', false, 'relative').answer).toBe('deny');
  expect(may('wmo', 'spouse')).toBe('deny');
});

test('the child of twelve to fifteen can object; good care and others count for everybody who represents', () => {
  expect(inspectionRight('jeugdwet', '12-15', true, 'guardian').unless).toEqual(['good-care', 'third-party', 'client-objects']);
  expect(inspectionRight('wmo', '12-15', true, 'guardian').unless).toContain('contrary-interest');
  expect(inspectionRight('wgbo', 'adult', true, 'client').unless).toEqual(['third-party']);
});

test('bands turn on the birthday; who was born on 29 February is older on 1 March', () => {
  expect(ageBandOn('2010-12-01', '2026-11-30')).toBe('12-15');
  expect(ageBandOn('2010-12-01', '2026-12-01')).toBe('16-17');
  expect(ageBandOn('2008-02-29', '2026-02-28')).toBe('16-17');
  expect(ageBandOn('2008-02-29', '2026-03-01')).toBe('adult');
  expect(ageBandOn('2014-11-21', '2026-11-21')).toBe('12-15');
  expect(ageBandOn('2014-11-22', '2026-11-21')).toBe('under-12');
});

test('a parent without authority hears important facts while the other parent may, and nothing of an adult', () => {
  expect(importantFactsRight('jeugdwet', 'under-12', true).answer).toBe('allow');
  expect(importantFactsRight('jeugdwet', '16-17', true).answer).toBe('consent');
  expect(importantFactsRight('jeugdwet', 'adult', true).answer).toBe('deny');
  expect(importantFactsRight('jeugdwet', '12-15', true).unless).toEqual([
    'good-care',
    'third-party',
    'contrary-interest',
    'client-objects',
  ]);
});
