// What staff read is true of the hour, of the age and of the person: a greeting at night, a file of an adult, a consent by its name.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consentName } from '../../src/desk/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { filePage, todayPage } from '../../src/web/index.ts';
import { staffFrame } from '../journeys/pages/people.ts';

const day = (hour: number) =>
  todayPage({
    frame: staffFrame('/vandaag'),
    now: Date.UTC(2026, 10, 21, hour - 1) / 1000,
    callName: 'Amira',
    clocks: [],
    week: [{ what: 'Evalueer het plan' }],
    waiting: [],
    busy: [],
  });

describe('the words of staff pages', () => {
  it('greet by the hour, also at night, and count what is there to do instead of clocks that never ran', () => {
    for (const [hour, hello] of [
      [1, 'Dag Amira'],
      [5, 'Dag Amira'],
      [6, 'Goedemorgen'],
      [12, 'Goedemiddag'],
      [18, 'Goedenavond'],
      [23, 'Goedenavond'],
    ] as const)
      expect(day(hour), String(hour)).toContain(`>${hello}`);
    expect(day(9)).toContain('Er staat 1 ding open.');
    expect(day(9)).not.toContain('klok');
  });

  it('speak of parents in the file of a child only', () => {
    const file = (birth: string) =>
      filePage({
        frame: staffFrame('/dossiers/x'),
        head: { id: 'x', number: '2026-0001', name: 'Ali Verzonnen', callName: 'Ali', birth, regimes: [], restrictions: [] },
        tabs: ['overview'],
        today: '2026-11-21',
        contact: [],
        beside: [],
        mayContact: false,
        mayBsn: false,
        columns: [],
        access: [],
        team: [],
        authority: [],
        consents: [],
        soon: [],
      });
    expect(file('2010-01-01')).toContain('ziet geen ouder dit dossier');
    expect(file('2008-11-21')).not.toContain('ouder');
    expect(file('2008-11-22')).toContain('ziet geen ouder dit dossier');
  });

  it.each(['begeleiding', 'jeugdhulp', 'basis', 'fg-stichting'])('name every consent of policies/%s.yaml in Dutch', (name) => {
    const parsed = parsePolicy(readFileSync(new URL(`../../policies/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);
    if (!parsed.ok) throw new Error(name);
    for (const key of Object.keys(parsed.policy.consent ?? {})) {
      const { nl, en } = consentName(
        parsed.policy,
        key.replaceAll(/-([a-z])/g, (_, c: string) => c.toUpperCase()),
      );
      expect([nl, en === undefined || en !== nl], key).toEqual([expect.stringMatching(/[a-z]/), true]);
      expect(nl.replaceAll(' ', '-'), key).not.toBe(key);
    }
  });
});
