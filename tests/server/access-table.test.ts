// Every row of tests/tables/access.yaml through the real server: a client, a person with that tie, a day, a request; and nothing of the file
// in an answer that says no.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Regime } from '../../src/policy/index.ts';
import { openWorlds, type Worlds } from './world.ts';

interface Row {
  readonly id: string;
  readonly wie: string;
  readonly regime: Regime;
  readonly geboren: string;
  readonly wilsbekwaam: 'ja' | 'nee';
  readonly gegeven?: string;
  readonly doel?: string;
  readonly toestemming?: string;
  readonly kind_maakt_bezwaar?: 'ja';
  readonly dagen: Readonly<Record<string, 'ja' | 'nee' | 'mens'>>;
}
const ANSWER = { ja: 'allow', nee: 'deny', mens: 'human' } as const;
const table = parse(readFileSync(new URL('../tables/access.yaml', import.meta.url), 'utf8')) as {
  readonly rijen: readonly Row[];
};
const regimes = [...new Set(table.rijen.map((row) => row.regime))];

describe('who may inspect, through the server', () => {
  let worlds: Worlds;
  beforeAll(async () => {
    worlds = await openWorlds();
  });
  afterAll(() => worlds.close());

  it.each(regimes)('%s: every row, the day before, on and after each birthday', { timeout: 180_000 }, async (regime) => {
    const wrong: string[] = [];
    let cells = 0;
    for (const row of table.rijen.filter((r) => r.regime === regime)) {
      const days = Object.keys(row.dagen).sort();
      const world = await worlds.make({
        who: row.wie,
        regime,
        birthDate: row.geboren,
        capable: row.wilsbekwaam === 'ja',
        objects: row.kind_maakt_bezwaar === 'ja',
        from: days[0] as string,
        ...(row.toestemming === undefined ? {} : { consent: row.toestemming }),
      });
      const category = row.gegeven ?? 'notes';
      const purpose = row.doel ?? 'inspection';
      for (const day of days) {
        cells++;
        const expected = ANSWER[row.dagen[day] as 'ja' | 'nee' | 'mens'];
        const told = await world.post(`/files/${world.client}/questions`, { category, purpose, action: 'read' }, day);
        // A colleague outside the team does not even hear that the file is there.
        const said = told.status === 404 ? 'deny' : (JSON.parse(told.body) as { outcome?: string }).outcome;
        if (said !== expected) wrong.push(`${row.id} on ${day}: asked, ${said} instead of ${expected}`);
        if (told.body.includes(world.secret)) wrong.push(`${row.id} on ${day}: the question gave content away`);
        if (row.doel !== undefined && row.doel !== 'care') continue;
        const file = await world.get(`/files/${world.client}?category=${category}`, day);
        const opens = file.status === 200 && file.body.includes(`${category}: ${world.secret}`);
        if (opens !== (expected === 'allow')) wrong.push(`${row.id} on ${day}: the file ${opens ? 'opened' : 'stayed closed'}`);
        if (!opens && file.body.includes(world.secret)) wrong.push(`${row.id} on ${day}: content in a refusal`);
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(50);
  });
});
