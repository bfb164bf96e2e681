import { expect, test } from 'vitest';
import { lawVersion } from '../law-version.ts';
import { inForce, pendingRules, RULES, ruleOf, rulesOn } from './all.ts';

test('every id stands once, and every rule is said in two languages with an address', () => {
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThan(240);
  for (const r of RULES) {
    expect(r.title.nl && r.title.en && r.words.nl && r.words.en, r.id).toBeTruthy();
    expect(r.url, r.id).toMatch(/^https:\/\/[^ ]+$/);
    expect(r.article, r.id).not.toBe('');
    expect(r.from, r.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('every rule id of the law table in the domain is here', () => {
  const parts: Record<string, readonly [number, number]> = {
    LB: [1, 10],
    SP: [1, 14],
    CR: [1, 7],
    BSN: [1, 10],
    BIO: [1, 2],
    ID: [1, 4],
    INF: [1, 32],
    REG: [1, 11],
    RT: [1, 20],
    TERM: [1, 9],
    MED: [1, 15],
    AGE: [1, 8],
    REP: [1, 10],
    RET: [1, 25],
    BR: [1, 16],
    PR: [1, 10],
    DPO: [1, 7],
    DPIA: [1, 4],
    TR: [1, 5],
    CK: [1, 10],
    MK: [1, 6],
    SEC: [1, 10],
    CPL: [1, 4],
    PEND: [1, 7],
    PW: [1, 2],
    LIA: [1, 1],
  };
  for (const [prefix, [from, to]] of Object.entries(parts)) {
    for (let n = from; n <= to; n++) expect(ruleOf(`${prefix}-${String(n).padStart(2, '0')}`), `${prefix}-${n}`).toBeDefined();
  }
  for (let n = 1; n <= 8; n++) expect(ruleOf(`RET-T${n}`)).toBeDefined();
  for (const id of ['RET-01a', 'RET-02a', 'NOT-1']) expect(ruleOf(id)).toBeDefined();
  expect(ruleOf('RET-99')).toBeUndefined();
});

test('the old term of the WGBO ends the day before the new one begins', () => {
  const ids = (on: string) => rulesOn(on).map((r) => r.id);
  expect(ids('2019-12-31')).toContain('RET-01a');
  expect(ids('2019-12-31')).not.toContain('RET-01');
  expect(ids('2020-01-01')).toContain('RET-01');
  expect(ids('2020-01-01')).not.toContain('RET-01a');
});

test('the AVG is no law on the day before it applied', () => {
  expect(rulesOn('2018-05-24').map((r) => r.id)).not.toContain('LB-01');
  expect(rulesOn('2018-05-25').map((r) => r.id)).toContain('LB-01');
});

test('pending law ships, and is law on no day', () => {
  expect(pendingRules().map((r) => r.id)).toContain('BR-15');
  for (const r of pendingRules()) expect(inForce(r, '2030-01-01'), r.id).toBe(false);
});

test('what rests on memory of medium confidence or less asks to be verified', () => {
  for (const r of RULES) expect(r.verify, r.id).toBe(r.confidence === 'mem-M' || r.confidence === 'mem-L');
  expect(ruleOf('CK-06')?.verify).toBe(true);
});

test('official addresses name the statute and the article', () => {
  expect(ruleOf('RET-02')?.url).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.8');
  expect(ruleOf('RET-01')?.url).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=454');
  expect(ruleOf('LB-01')?.url).toBe('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679#art_6');
  expect(ruleOf('SP-11')?.url).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0040940&artikel=30');
  expect(ruleOf('BSN-02')?.url).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0023864&artikel=8');
});

test('the version names the day and a fingerprint of the table', () => {
  expect(lawVersion).toMatch(/^2026-11-21\+[0-9a-f]{8}$/);
});
