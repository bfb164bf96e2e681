// Retention: the vectors of law.md 4.5 (TV-10..13, TV-17..19), the override order, promises against the law, lines.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRetention, type RetentionItem, retentionLine } from '../../src/decide/index.ts';
import { addDays, addMonths, type Policy } from '../../src/policy/index.ts';
import { shippedPolicy } from '../tables/basis.ts';

const policyOf = (name: string) => shippedPolicy(`${name}.yaml`).policy;
const basis = policyOf('basis');
const youth = policyOf('jeugdhulp');
const ON = '2026-11-21';
const at = (item: RetentionItem, on = ON, policy = basis) => decideRetention(policy, item, on);

describe('the vectors of the law', () => {
  it('TV-10: a youth file last added to on 2015-06-01 stays 20 years, not 15', () => {
    const item: RetentionItem = { kind: 'care-file', regime: 'jeugdwet', fileLastChangeOn: '2015-06-01' };
    expect(at(item)).toMatchObject({
      state: 'keep',
      date: '2035-06-01',
      clauses: ['retention.care-file.jeugdwet'],
      rules: ['RET-02'],
    });
    expect(at(item, '2035-06-01').state).toBe('keep');
    expect(at(item, '2035-06-02')).toMatchObject({ state: 'due', date: '2035-06-01' });
  });
  it('TV-10 under a promise of 15 years: the law wins, and the trap is named (RET-T2)', () => {
    const item: RetentionItem = {
      kind: 'care-file',
      regime: 'jeugdwet',
      fileLastChangeOn: '2015-06-01',
      careEndedOn: '2015-06-01',
    };
    expect(at(item, ON, youth)).toMatchObject({
      state: 'keep',
      date: '2035-06-01',
      clauses: ['retention.care-file.jeugdwet'],
      rules: ['RET-02', 'RET-T2'],
    });
    expect(at(item, '2035-06-02', youth).state).toBe('due');
  });
  it('TV-11: in a Wmo file every item has its own clock', () => {
    const letter: RetentionItem = {
      kind: 'client-supplied-document',
      regime: 'wmo',
      receivedOn: '2015-03-10',
      createdOn: '2015-03-01',
    };
    const report: RetentionItem = { kind: 'evaluation', regime: 'wmo', createdOn: '2021-05-01' };
    expect(at(letter)).toMatchObject({ state: 'keep', date: '2030-03-10', rules: ['RET-03'] });
    expect(at(report)).toMatchObject({ state: 'keep', date: '2036-05-01' });
  });
  it('TV-12: an invoice stays to the end of the seventh book year, whatever the contract', () => {
    const invoice: RetentionItem = { kind: 'invoice', regime: 'wgbo', documentDate: '2020-03-01', contractEndedOn: '2020-03-01' };
    expect(at(invoice)).toMatchObject({ state: 'keep', date: '2027-12-31', rules: ['RET-08'] });
    const mental = policyOf('ggz-thuiszorg');
    // Seven years after the contract would be 2027-03-01: before the law's last day.
    expect(at(invoice, '2027-06-01', mental)).toMatchObject({ state: 'keep', date: '2027-12-31', rules: ['RET-08', 'RET-T2'] });
    expect(at({ ...invoice, bookYearEnd: '2020-06-30' })).toMatchObject({ state: 'keep', date: '2027-06-30' });
    expect(at(invoice, '2028-01-01').state).toBe('due');
  });
  it('TV-13: a log line stays five years', () => {
    const line: RetentionItem = { kind: 'access-log', writtenOn: '2026-11-21' };
    expect(at(line)).toMatchObject({ state: 'keep', date: '2031-11-21', rules: ['RET-16'] });
    expect(at({ ...line, request: { kind: 'destruction' }, birthDate: '1980-01-01' })).toMatchObject({
      state: 'blocked',
      date: '2031-11-21',
    });
  });
  const adult = { birthDate: '1980-01-01', capable: true, request: { kind: 'destruction' } } as const;
  it('TV-17: a client may have a WGBO file destroyed; the fiscal part stays', () => {
    const file: RetentionItem = {
      kind: 'care-file',
      regime: 'wgbo',
      fileLastChangeOn: '2023-11-01',
      careEndedOn: '2023-11-01',
      ...adult,
    };
    expect(at(file)).toMatchObject({ state: 'erase-on', date: '2026-12-21', rules: ['MED-04', 'MED-08'] });
    const late = { ...file, request: { kind: 'destruction', receivedOn: '2026-10-01' } } as const;
    expect(at(late)).toMatchObject({ state: 'due', date: '2026-11-02' });
    const invoice: RetentionItem = { kind: 'invoice', regime: 'wgbo', documentDate: '2023-11-01', ...adult };
    expect(at(invoice)).toMatchObject({ state: 'blocked', date: '2030-12-31', rules: ['MED-09', 'RET-08'] });
  });
  it('TV-18: under the Wzd only from five years after the compulsory care', () => {
    const file: RetentionItem = { kind: 'care-file', regime: 'wzd', measureEndedOn: '2023-11-21', ...adult };
    expect(at(file)).toMatchObject({ state: 'blocked', date: '2028-11-21', rules: ['MED-07'] });
    expect(at(file, '2028-11-22')).toMatchObject({ state: 'erase-on', date: '2029-02-22' });
  });
  it('TV-19: a child of 11 cannot ask it under the Wmo; its representative can', () => {
    const file: RetentionItem = {
      kind: 'care-file',
      regime: 'wmo',
      createdOn: '2025-01-01',
      birthDate: '2015-05-01',
      capable: true,
      request: { kind: 'destruction' },
    };
    expect(at(file)).toMatchObject({ state: 'blocked', rules: ['MED-06', 'MED-08'] });
    const asked = { ...file, request: { kind: 'destruction', by: 'guardian', written: true } } as const;
    expect(at(asked)).toMatchObject({ state: 'erase-on', date: '2027-02-22' });
    expect(at({ ...asked, request: { ...asked.request, written: false } }).state).toBe('human');
  });
});

describe('the override order', () => {
  it('a hold goes before everything', () => {
    const file: RetentionItem = {
      kind: 'care-file',
      regime: 'wgbo',
      fileLastChangeOn: '2000-01-01',
      birthDate: '1980-01-01',
      capable: true,
    };
    expect(at(file)).toMatchObject({ state: 'due', date: '2020-01-01' });
    expect(at({ ...file, hold: { until: '2027-06-30' } })).toMatchObject({
      state: 'blocked',
      date: '2027-06-30',
      rules: ['RET-24'],
    });
    expect(at({ ...file, hold: { until: '2027-06-30' }, request: { kind: 'destruction' } }).state).toBe('blocked');
    expect(at({ ...file, hold: { until: '2026-11-20' } }).state).toBe('due');
    expect(at({ ...file, hold: {} })).not.toHaveProperty('date');
  });
  it('who asks for a child under the Youth Act is not in the law: a human says', () => {
    const file: RetentionItem = {
      kind: 'care-file',
      regime: 'jeugdwet',
      fileLastChangeOn: '2025-01-01',
      birthDate: '2013-01-01',
      request: { kind: 'destruction' },
    };
    expect(at(file).state).toBe('human');
    expect(at({ ...file, birthDate: '2009-01-01' }).state).toBe('erase-on');
    expect(at({ ...file, birthDate: '2009-01-01', request: { kind: 'destruction', by: 'parent' } }).state).toBe('blocked');
  });
});

describe('promises', () => {
  it('a childcare file goes two years after the placement, and not before', () => {
    const childcare = policyOf('kinderopvang');
    const file: RetentionItem = { kind: 'child-file', regime: 'childcare', placementEndedOn: '2023-08-31' };
    expect(at(file, '2024-01-01', childcare)).toMatchObject({
      state: 'erase-on',
      date: '2025-08-31',
      clauses: ['retention.child-file'],
    });
    expect(at(file, ON, childcare)).toMatchObject({ state: 'due', date: '2025-08-31' });
    // The same two years for invoices would be too short for the tax office.
    expect(
      at({ kind: 'invoice', regime: 'childcare', documentDate: '2023-08-01', placementEndedOn: '2023-08-31' }, ON, childcare),
    ).toMatchObject({
      state: 'keep',
      date: '2030-12-31',
      rules: ['RET-08', 'RET-T2'],
    });
  });
  it('while the event has not happened, nothing is due', () => {
    const running = at({ kind: 'child-file', regime: 'childcare' });
    expect(running.state).toBe('keep');
    expect(running).not.toHaveProperty('date');
    expect(at({ kind: 'photo', regime: 'jeugdwet' }).state).toBe('keep');
    expect(at({ kind: 'photo', regime: 'jeugdwet', careEndedOn: ON })).toMatchObject({ state: 'erase-on', date: ON });
    expect(at({ kind: 'photo', regime: 'jeugdwet', careEndedOn: addDays(ON, -1) }).state).toBe('due');
  });
  it('a term from the 18th birthday runs from the day of birth, and one from a death only after it', () => {
    const grown = policyOf('basis');
    const retention = {
      old: { records: ['note'], 'at-least': '20 years', 'at-most': '20 years', after: 'came-of-age' },
    } as const;
    const policy = { ...grown, retention } as Policy;
    expect(at({ kind: 'note', birthDate: '2000-02-29' }, ON, policy).date).toBe('2038-03-01');
    expect(at({ kind: 'note' }, ON, policy).state).toBe('human');
    const after = { ...policy, retention: { old: { ...retention.old, after: 'died' } } } as Policy;
    expect(at({ kind: 'note' }, ON, after).state).toBe('keep');
    expect(at({ kind: 'note', diedOn: '2020-05-01' }, ON, after).date).toBe('2040-05-01');
  });
  it('a date that always exists and is missing is for a human to find', () => {
    expect(at({ kind: 'care-file', regime: 'wgbo' })).toMatchObject({ state: 'human', rules: ['RET-01', 'INF-10'] });
  });
  it('as long as needed, or no term at all, is for a human to judge', () => {
    expect(at({ kind: 'camera' }, ON, policyOf('begeleiding')).state).toBe('human');
    expect(at({ kind: 'other' }).state).toBe('human');
  });
  it('the breach register is kept five years and then goes', () => {
    expect(at({ kind: 'breach', closedOn: '2024-01-01' })).toMatchObject({ state: 'keep', date: '2029-01-01' });
    expect(at({ kind: 'breach', closedOn: '2020-01-01' })).toMatchObject({ state: 'due', date: '2025-01-01' });
  });
});

describe('every record', () => {
  const kinds = [
    'care-file',
    'note',
    'invoice',
    'photo',
    'child-file',
    'complaint',
    'access-log',
    'applicant',
    'personnel-file',
    'payroll-declaration',
    'other',
  ];
  const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2000-01-01', n));
  const item = fc.record(
    {
      kind: fc.constantFrom(...kinds),
      regime: fc.constantFrom('wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'),
      createdOn: day,
      fileLastChangeOn: day,
      careEndedOn: day,
      placementEndedOn: day,
      measureEndedOn: day,
      bookYearEnd: day,
      writtenOn: day,
      settledOn: day,
      procedureEndedOn: day,
      employmentEndedOn: day,
      birthDate: fc.constantFrom('1970-01-01', '2012-01-01', '2009-01-01'),
      request: fc.constant({ kind: 'destruction' } as const),
      hold: fc.record({ until: day }),
    },
    { requiredKeys: ['kind', 'regime'] },
  ) as fc.Arbitrary<RetentionItem>;

  it.each(['basis', 'jeugdhulp', 'ggz-thuiszorg', 'kinderopvang', 'begeleiding', 'fg-stichting'])(
    'under %s is due only after its last day, and never goes back',
    (name) => {
      const policy = policyOf(name);
      fc.assert(
        fc.property(item, day, fc.integer({ min: 1, max: 400 }), (record, on, later) => {
          const now = decideRetention(policy, record, on);
          expect(now.reason.nl.length).toBeGreaterThan(20);
          if (now.date !== undefined) {
            if (now.state === 'due') expect(on > now.date).toBe(true);
            if (now.state === 'keep' || now.state === 'erase-on' || now.state === 'blocked')
              expect(on <= now.date || record.request !== undefined).toBe(true);
          }
          // Without a request or a hold, and under one law, what is due stays due.
          if (record.request === undefined && record.hold === undefined && now.state === 'due' && on >= '2020-01-01') {
            expect(decideRetention(policy, record, addMonths(on, later)).state).toBe('due');
          }
        }),
        { numRuns: 2000 },
      );
    },
  );
});

describe('a line', () => {
  it('is answered as contracts.md writes it', () => {
    expect(retentionLine(basis, { id: 'i1', kind: 'care-file', regime: 'jeugdwet', fileLastChangeOn: '2015-06-01' }, ON)).toEqual(
      {
        id: 'i1',
        state: 'keep',
        date: '2035-06-01',
        clauses: ['retention.care-file.jeugdwet'],
        rules: ['RET-02'],
        articles: ['Jeugdwet 7.3.8 lid 3'],
        reason: 'De wet zegt dat wij dit moeten bewaren tot en met vrijdag 1 juni 2035 (Jeugdwet 7.3.8 lid 3).',
      },
    );
  });
  it.each([
    [{ kind: 'invoise' }, "kind: the word 'invoise' is not known here; did you mean 'invoice'?"],
    [{ kind: 'invoice', bookYearEn: '2020-12-31' }, "the item: has no member 'bookYearEn'; did you mean 'bookYearEnd'?"],
    [{ kind: 'invoice', bookYearEnd: '2020-13-31' }, 'bookYearEnd: is no calendar day; write for instance 2026-11-21'],
    [{ kind: 'invoice', regime: 'wgb' }, "did you mean 'wgbo'?"],
    [{ kind: 'invoice', hold: { til: 1 } }, 'hold: expected an object with only until'],
    [{ kind: 'invoice', request: { kind: 'erasure' } }, "request.kind: expected 'destruction'"],
    [{ kind: 'invoice', request: { kind: 'destruction', by: 'aunt' } }, 'request.by: is not one of'],
    [{ kind: 'invoice', capable: 'yes' }, 'capable: expected true or false'],
    [{}, 'kind: is missing'],
    [[], 'the item: expected an object'],
  ])('that cannot be used is an error: %j', (json, error) => {
    const line = retentionLine(basis, json, ON);
    expect('error' in line ? line.error : '').toContain(error);
  });
});
