// The register of article 30: every activity of the policy, what the law asks of each, and terms of DPV that exist.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/index.ts';
import { registerOf, registerToCsv, registerToHtml, registerToJson, registerToJsonLd } from '../../src/statement/index.ts';
import * as dpv from '../../src/statement/register/dpv.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const ON = '2026-11-21';
function policyOf(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`policies/${file}.yaml`, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.policy;
}

/** A small reader of CSV, independent of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const m of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]?.push(m[1] === undefined ? (m[2] as string) : m[1].replaceAll('""', '"'));
    if (m[3] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('the register', () => {
  it('has what the law asks of a controller, per purpose', () => {
    const register = registerOf(policyOf('basis'), ON);
    const care = register.controller.find((e) => e.clause === 'purpose.care');
    expect(care).toMatchObject({
      purpose: { nl: 'zorg en hulp geven' },
      articles: ['BW 7:454', 'Jeugdwet 7.3.8', 'AVG 6 lid 1 onder b'],
      bsn: ['Wabvpz 8', 'Wabvpz 9', 'Jeugdwet 7.2.1', 'Wmo 5.2.9'],
    });
    expect(care?.subjects.map((s) => s.word)).toEqual(['client', 'guardian', 'representative']);
    expect(care?.special.map((s) => s.word)).toEqual(['health']);
    expect(care?.recipients.map((r) => r.clause)).toEqual(['recipient.colleague']);
    expect(care?.terms.map((t) => t.clause)).toContain('retention.care-file.jeugdwet');
    expect(care?.access.map((a) => a.clause)).toEqual(['access.file.team', 'access.contact.reception']);
    expect(register.organisation).toEqual({ name: 'Praktijk Voorbeeld', form: 'vof', seat: 'Waterveen' });
    expect(register.officer[0]?.label.nl).toContain('Wij hebben geen functionaris gegevensbescherming.');
    expect(register.measures.length).toBe(11);
  });

  it('has both sides of an organisation that also works for others', () => {
    const register = registerOf(policyOf('fg-stichting'), ON);
    expect(register.controller.length).toBe(Object.keys(policyOf('fg-stichting').purpose ?? {}).length);
    expect(register.processor.map((e) => e.clause).sort()).toEqual(['service.fg', 'service.method']);
    expect(register.processor[0]?.controllers.map((c) => c.word)).toEqual(['practice']);
    expect(register.processor[0]?.subprocessors.map((r) => r.clause)).toContain('recipient.temp');
  });

  it('shows a transfer with its country, and says so when the safeguard is not stated', () => {
    const policy = policyOf('ggz-thuiszorg');
    const entry = registerOf(policy, ON).controller.find((e) => e.clause === 'purpose.product_improvement');
    expect(entry?.transfers).toHaveLength(1);
    expect(entry?.transfers[0]).toMatchObject({ clause: 'recipient.analytics', unknown: false, countries: [{ word: 'US' }] });
    expect(entry?.transfers[0]).not.toHaveProperty('safeguard');
    const rows = readCsv(registerToCsv(registerOf(policy, ON), 'nl'));
    const column = rows[0]?.indexOf('Naar buiten de EER') ?? -1;
    expect(rows.map((r) => r[column]).filter((c) => c?.includes('Verenigde Staten; waarborg niet genoemd'))).toHaveLength(1);
  });

  it('finds the term of a kind of data of the organisation itself by the file that it is part of', () => {
    const entry = registerOf(policyOf('jeugdhulp'), ON).controller.find((e) => e.clause === 'purpose.exchange');
    expect(entry?.data.map((d) => d.word)).toContain('referral');
    expect(entry?.terms.map((t) => t.clause)).toContain('retention.care-file.jeugdwet');
  });

  it('follows the law of the day', () => {
    const terms = (on: string) =>
      registerOf(policyOf('basis'), on)
        .controller.find((e) => e.clause === 'purpose.care')
        ?.terms.find((t) => t.clause === 'retention.care-file.wgbo');
    expect(terms('2026-11-21')?.label.nl).toContain('20 jaar');
    expect(terms('2019-06-01')?.label.nl).toContain('15 jaar');
  });

  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`of ${file} is one table in every format`, () => {
      const policy = policyOf(file.replace('.yaml', ''));
      const register = registerOf(policy, ON);
      const rows = readCsv(registerToCsv(register, 'nl'));
      const activities = register.controller.length + register.processor.length;
      expect(activities).toBeGreaterThan(0);
      expect(rows).toHaveLength(activities + 2);
      expect(new Set(rows.map((r) => r.length)).size).toBe(1);
      const { document } = parseHTML(registerToHtml(register, 'nl'));
      expect(document.querySelectorAll('h3')).toHaveLength(activities);
      expect(document.querySelector('html')?.getAttribute('lang')).toBe('nl');
      expect(JSON.parse(registerToJson(register)).controller).toHaveLength(register.controller.length);
      expect(JSON.parse(registerToJsonLd(register, policy))['@graph']).toHaveLength(activities + 2);
    });
  }

  it('of any policy is whole, and no cell can run as a formula', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        const register = registerOf(policy, ON);
        expect(register.controller).toHaveLength(Object.keys(policy.purpose ?? {}).length);
        const csv = registerToCsv(register, 'en');
        for (const row of readCsv(csv)) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(() => JSON.parse(registerToJsonLd(register, policy))).not.toThrow();
        parseHTML(registerToHtml(register, 'en'));
      }),
      { numRuns: 25 },
    );
  });

  const shared = process.env.ZORGVULDIG_SHARED ?? '../shared';
  const vocabulary = join(shared, 'exchange/dpv/2.3');
  const here = existsSync(vocabulary);
  if (!here) console.warn(`skipped: the terms of DPV are not checked, ${vocabulary} is absent`);
  it.skipIf(!here)('uses only terms that DPV 2.3 has', () => {
    const files = ['dpv/dpv.csv', 'pd/pd.csv', 'legal/eu/gdpr/eu-gdpr.csv', 'sector/health/sector-health.csv'];
    const known = new Set(
      files.flatMap((f) => readFileSync(join(vocabulary, f), 'utf8').match(/https:\/\/w3id\.org\/dpv[^",;\s]*#[^",;\s]+/g) ?? []),
    );
    const tables = [
      dpv.DPV_BASIS,
      dpv.DPV_PURPOSE,
      dpv.DPV_DATA,
      dpv.DPV_SPECIAL,
      dpv.DPV_SUBJECT,
      dpv.DPV_MEASURE,
      dpv.DPV_SAFEGUARD,
    ];
    const used = [...tables.flatMap((t) => Object.values(t) as string[]), ...dpv.DPV_FRAME, 'dpv:Recipient'];
    const iri = (term: string): string => {
      const [prefix = '', name = ''] = term.split(':');
      return (dpv.DPV_CONTEXT as Readonly<Record<string, string>>)[prefix] + name;
    };
    expect([...new Set(used)].filter((t) => !known.has(iri(t)))).toEqual([]);
  });
});
