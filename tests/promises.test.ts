import { describe, expect, it } from 'vitest';
import { countStates, faultsOf, type PromiseRow, readPromises, recordedCounts } from './promises.ts';

const table = readPromises();
const [firstRow] = table.promises;
/** The first row as if nothing had been shown for it yet. */
const first: PromiseRow | undefined = firstRow && {
  id: firstRow.id,
  clauses: firstRow.clauses,
  codes: firstRow.codes,
  mechanism: firstRow.mechanism,
  state: 'not-yet',
};

/** The faults of the table when its first row is replaced. */
function faultsWith(change: Partial<PromiseRow>): readonly string[] {
  if (!first) throw new Error('the table of promises is empty');
  return faultsOf({ ...table, promises: [{ ...first, ...change }, ...table.promises.slice(1)] });
}

describe('the table of promises', () => {
  it('has a row for each of the 466 claims, and says no more than the program can show', () => {
    expect(faultsOf(table)).toEqual([]);
    expect(table.promises).toHaveLength(466);
  });

  it('never loses a kept promise', () => {
    expect(countStates(table.promises).kept).toBeGreaterThanOrEqual(recordedCounts().kept);
  });

  it('does not explain promises away as notices', () => {
    expect(countStates(table.promises).notice).toBeLessThanOrEqual(recordedCounts().notice);
  });

  it('explains every mechanism it uses, and no other', () => {
    const used = new Set(table.promises.map((row) => row.mechanism));
    expect(Object.keys(table.mechanisms).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('a row that says too much is found', () => {
  it.each<[string, Partial<PromiseRow>, string]>([
    ['a claim twice', { id: 'SS-2' }, 'SS-1: no row'],
    ['a claim that does not exist', { id: 'SS-122' }, 'SS-122: no such claim'],
    ['a clause that is not in the policy', { clauses: ['pledge.none'] }, 'SS-1: ggz-thuiszorg.yaml has no clause pledge.none'],
    ['kept without a test', { state: 'kept' }, 'SS-1: kept without a test that breaks it'],
    ['attested without a test', { state: 'attested' }, 'SS-1: attested without a test that breaks it'],
    [
      'a test file that is not there',
      { state: 'kept', test: 'src/none.test.ts > x' },
      "SS-1: there is no test file 'src/none.test.ts'",
    ],
    [
      'a title that is not there',
      { state: 'kept', test: 'tests/house.test.ts > the moon is cheese' },
      "SS-1: tests/house.test.ts has no test 'the moon is cheese'",
    ],
    ['a file without a title', { state: 'kept', test: 'tests/house.test.ts' }, "SS-1: tests/house.test.ts has no test ''"],
    ['a mechanism nobody explained', { mechanism: 'magic' }, "SS-1: the mechanism 'magic' is not explained"],
    ['a promise without a clause', { clauses: [] }, 'SS-1: a promise without a clause'],
    ['a test beside not-yet', { test: 'tests/house.test.ts > x' }, 'SS-1: has a test and is still not-yet'],
  ])('%s', (_name, change, fault) => {
    expect(faultsWith(change)).toContain(fault);
  });
});
