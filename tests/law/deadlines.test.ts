// Every row of tests/tables/deadlines.yaml.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DeadlineKind, deadline, type MessageClock } from '../../src/law/index.ts';
import type { Policy, Regime } from '../../src/policy/index.ts';

interface Row {
  readonly id: string;
  readonly soort: DeadlineKind;
  readonly vanaf: string;
  readonly belofte?: string;
  readonly regime?: Regime;
  readonly bericht?: MessageClock;
  readonly uiterlijk?: string;
  readonly tot_en_met?: string;
  readonly aankondigen?: string;
  readonly verdedigbaar?: string;
  readonly fout?: string;
}

const rows: readonly Row[] = parse(readFileSync(new URL('../tables/deadlines.yaml', import.meta.url), 'utf8'));
const policyWith = (within: string): Policy => ({
  zorgvuldig: 1,
  organisation: { name: 'Praktijk Voorbeeld' },
  statement: { version: '1' },
  breach: { authority: { within } },
});

test.each(rows)('$id', (row) => {
  const answer = deadline(row.soort, row.vanaf, {
    ...(row.belofte ? { policy: policyWith(row.belofte) } : {}),
    ...(row.regime ? { regime: row.regime } : {}),
    ...(row.bericht ? { message: row.bericht } : {}),
  });
  if (row.fout) {
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.error.nl).toContain(row.fout);
    return;
  }
  if (!answer.ok) throw new Error(answer.error.nl);
  const d = answer.deadline;
  expect({ due: d.due, noticeBy: d.noticeBy, latest: d.latestArguable }).toEqual({
    due: row.uiterlijk,
    noticeBy: row.aankondigen,
    latest: row.verdedigbaar,
  });
  if (row.tot_en_met) expect(d.dueAt).toBe(row.tot_en_met);
  if (row.soort.startsWith('breach')) expect(d.notifyBy).toBe(d.dueAt);
  expect(d.steps.length).toBeGreaterThan(0);
  expect(d.rules.length).toBeGreaterThan(0);
});

test('the table holds all nine vectors of the law', () => {
  const ids = rows.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (let n = 1; n <= 9; n++) expect(ids).toContain(`TV-0${n}`);
});

test('a promise that is sooner than the law stands beside the last day of the law', () => {
  const policy: Policy = { ...policyWith('48 hours'), request: { term: { within: '2 weeks' } } };
  const answer = deadline('request', '2026-11-21', { policy });
  expect(answer.ok && answer.deadline).toMatchObject({ due: '2026-12-21', promised: '2026-12-05', target: '2026-12-14' });
  const late: Policy = { ...policyWith('48 hours'), request: { term: { within: '6 weeks' } } };
  const lawful = deadline('request', '2026-11-21', { policy: late });
  expect(lawful.ok && lawful.deadline.promised).toBe(undefined);
});

test('a breach promise that is later than the law says so', () => {
  const answer = deadline('breach-promise', '2026-11-20T09:00:00+01:00', { policy: policyWith('5 days') });
  expect(answer.ok && answer.deadline.rules).toContain('BR-02');
  expect(answer.ok && answer.deadline.steps.at(-1)?.nl).toContain('72 uur');
});
