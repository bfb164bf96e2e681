import { describe, expect, it } from 'vitest';
import {
  checkBirthDate,
  checkDay,
  checkLifting,
  checkName,
  checkParent,
  checkPassages,
  checkPeriod,
  checkReason,
  checkText,
} from './invariant.ts';
import type { Problem } from './problem.ts';

const TODAY = '2026-11-22';
const codes = (problems: readonly Problem[]) => problems.map((p) => p.code);

describe('what must hold', () => {
  it.each([
    ['2024-02-29', []],
    ['2023-02-29', ['day-impossible']],
    ['2026-13-01', ['day-impossible']],
    ['22-11-2026', ['day-impossible']],
    ['', ['day-impossible']],
  ])('of the day %s', (day, expected) => expect(codes(checkDay('on', day))).toEqual(expected));

  it('of a period: both days exist, the end is not before the start', () => {
    expect(codes(checkPeriod('2026-01-01', '2026-01-01'))).toEqual([]);
    expect(codes(checkPeriod('2026-01-02', '2026-01-01'))).toEqual(['period-backwards']);
    expect(codes(checkPeriod('2026-01-01', undefined))).toEqual([]);
    expect(codes(checkPeriod('2026-02-30', '2026-13-01'))).toEqual(['day-impossible', 'day-impossible']);
  });

  it('of a date of birth: today or earlier, and somebody who can be alive', () => {
    expect(codes(checkBirthDate(TODAY, TODAY))).toEqual([]);
    expect(codes(checkBirthDate('2026-11-23', TODAY))).toEqual(['birth-in-future']);
    expect(codes(checkBirthDate('1895-11-23', TODAY))).toEqual([]);
    expect(codes(checkBirthDate('1895-11-22', TODAY))).toEqual(['birth-too-long-ago']);
  });

  it('of a parent: older than the child', () => {
    expect(codes(checkParent('1985-01-01', '2012-05-03'))).toEqual([]);
    expect(codes(checkParent('2014-01-01', '2012-05-03'))).toEqual(['parent-younger']);
    expect(codes(checkParent('2004-05-03', '2012-05-03'))).toEqual(['parent-younger']);
    expect(codes(checkParent(undefined, '2012-05-03'))).toEqual([]);
  });

  it('of a name: any script and sign, but not nothing and no control characters', () => {
    expect(codes(checkName({ first: 'نور', last: 'O’Brien-van ’t Hoff' }))).toEqual([]);
    expect(codes(checkName({ first: '👩🏽', last: '李' }))).toEqual([]);
    expect(codes(checkName({ first: ' ', last: '' }))).toEqual(['name-missing', 'name-missing']);
    expect(codes(checkName({ first: 'A\u0000', last: 'B\n' }))).toEqual(['name-control', 'name-control']);
    expect(codes(checkName({ first: 'a'.repeat(201), last: 'B' }))).toEqual(['name-too-long']);
  });

  it('of a text, its marked passages and a reason', () => {
    expect(codes(checkText('iets'))).toEqual([]);
    expect(codes(checkText(' \n'))).toEqual(['text-missing']);
    expect(codes(checkText('x'.repeat(200_001)))).toEqual(['text-too-long']);
    expect(codes(checkText('a\u0000b'))).toEqual(['text-control']);
    expect(codes(checkPassages('abc', [{ start: 0, end: 3 }]))).toEqual([]);
    for (const bad of [
      { start: 0, end: 4 },
      { start: 2, end: 2 },
      { start: -1, end: 1 },
      { start: 0.5, end: 1 },
    ])
      expect(codes(checkPassages('abc', [bad]))).toEqual(['passage-outside']);
    expect(codes(checkReason(''))).toEqual(['reason-missing']);
  });

  it('of lifting a restriction: the person heard it first (AVG 18 lid 3)', () => {
    expect(codes(checkLifting('2026-11-20', '2026-11-22'))).toEqual([]);
    expect(codes(checkLifting('2026-11-23', '2026-11-22'))).toEqual(['not-announced']);
  });
});
