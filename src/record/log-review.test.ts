// What stands out in a week of the log: each reason on its own, the sample, and nothing twice.

import { describe, expect, it } from 'vitest';
import { mondayOf, weekNumber } from './access-work.ts';
import { covers, entriesToReview, MANY_FILES, type ReviewLine, type ReviewTies, SAMPLE } from './log-review.ts';

const NONE: ReviewTies = { relative: false, colleague: false, surname: false, address: false };
/** Monday 16 November 2026, 10:00 in Amsterdam. */
const TEN = Date.UTC(2026, 10, 16, 9) / 1000;
let n = 0;
const line = (over: Partial<ReviewLine> = {}): ReviewLine => ({
  event: `event-${String(n++).padStart(4, '0')}`,
  at: TEN,
  account: 'amira',
  client: 'noor',
  kind: 'read',
  outcome: 'done',
  careRelation: true,
  emergency: false,
  ...over,
});
const why = (lines: readonly ReviewLine[], ties: ReviewTies = NONE) => entriesToReview(lines, () => ties).map((e) => e.why);

describe('a line of the log stands out', () => {
  it.each([
    ['break-glass', { emergency: true, careRelation: false }, NONE],
    ['no-care-relation', { careRelation: false }, NONE],
    ['night', { at: TEN - 6 * 3600 }, NONE],
    ['relative', {}, { ...NONE, relative: true }],
    ['colleague', {}, { ...NONE, colleague: true }],
    ['surname', {}, { ...NONE, surname: true }],
    ['address', {}, { ...NONE, address: true }],
    ['print', { kind: 'print' }, NONE],
    ['copy', { kind: 'copy' }, NONE],
    ['export', { kind: 'export' }, NONE],
  ] as const)('%s', (reason, over, ties) => {
    expect(why([line(over)], ties)).toEqual([[reason]]);
    expect(why([line()])).toEqual([['sample']]);
  });

  it('not for paper that was refused', () => {
    expect(why([line({ kind: 'print', outcome: 'refused' })])).toEqual([['sample']]);
  });

  it('at 05:59 in Amsterdam, not at 06:00; in summer time too', () => {
    const at = (utc: number) => why([line({ at: utc / 1000 })])[0];
    expect(at(Date.UTC(2026, 10, 16, 4, 59))).toEqual(['night']);
    expect(at(Date.UTC(2026, 10, 16, 5, 0))).toEqual(['sample']);
    expect(at(Date.UTC(2026, 6, 13, 3, 59))).toEqual(['night']);
    expect(at(Date.UTC(2026, 6, 13, 4, 0))).toEqual(['sample']);
  });

  it('many files of one person on one day, one less is not', () => {
    const day = (count: number) => Array.from({ length: count }, (_, i) => line({ client: `client-${i}` }));
    expect(why(day(MANY_FILES)).every((w) => w.includes('many-files'))).toBe(true);
    expect(why(day(MANY_FILES - 1)).flat()).not.toContain('many-files');
  });

  it('refusals in series, on one file or on several; two are none', () => {
    const refused = (count: number, client: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => line({ outcome: 'refused', client: client(i), at: TEN + i }));
    expect(why(refused(3, () => 'noor'))).toEqual([['refused-series']]);
    expect(why(refused(3, (i) => `client-${i}`)).flat()).toEqual(['refused-series', 'refused-series', 'refused-series']);
    expect(why(refused(2, () => 'noor')).flat()).not.toContain('refused-series');
  });
});

describe('the list of a week', () => {
  it('takes the lines of one person, one file and one day together, and keeps refusals and emergencies apart', () => {
    const lines = [
      line(),
      line({ at: TEN + 60 }),
      line({ outcome: 'refused' }),
      line({ emergency: true }),
      line({ at: TEN + 86_400 }),
    ];
    expect(entriesToReview(lines, () => NONE).map((e) => [e.outcome, e.lines])).toEqual([
      ['done', 2],
      ['refused', 1],
      ['emergency', 1],
      ['done', 1],
    ]);
  });

  it('says what was done, in how many lines, and which they were', () => {
    const lines = [line(), line({ at: TEN + 60, kind: 'print' }), line({ at: TEN + 120 })];
    const [entry] = entriesToReview(lines, () => NONE);
    expect(entry).toMatchObject({
      events: lines.map((one) => one.event),
      last: TEN + 120,
      deeds: [
        { deed: 'read', lines: 2 },
        { deed: 'print', lines: 1 },
      ],
    });
  });

  it('is judged as far as it was seen', () => {
    const at = new Date(TEN * 1000).toISOString();
    expect(covers({ lines: 2, at }, { lines: 2, last: TEN + 60 })).toBe(true);
    expect(covers({ lines: 2, at }, { lines: 3, last: TEN - 60 })).toBe(false);
    // Of before the number was kept: until its moment.
    expect(covers({ at }, { lines: 3, last: TEN })).toBe(true);
    expect(covers({ at }, { lines: 3, last: TEN + 1 })).toBe(false);
  });

  it('has a sample of so many, the same each time it is made, however the lines come', () => {
    const lines = Array.from({ length: 40 }, (_, i) => line({ account: `staff-${i}`, client: `client-${i}`, at: TEN + i }));
    const once = entriesToReview(lines, () => NONE).map((e) => e.event);
    expect(once).toHaveLength(SAMPLE);
    expect(entriesToReview(lines.toReversed(), () => NONE).map((e) => e.event)).toEqual(once);
  });
});

it('a week begins on Monday and is numbered by ISO 8601', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(weekNumber('2026-11-16')).toBe(47);
  expect(weekNumber('2025-12-29')).toBe(1);
  expect(weekNumber('2026-12-28')).toBe(53);
});
