// Do the words agree? Every table has the same keys and arguments in both languages, staff pages do not say "u", and Dutch stays short.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Entry = string | ((...parts: unknown[]) => string);
type Table = Readonly<Record<string, Entry>>;

const FOLDER = new URL('../../src/web/words/', import.meta.url);
const tables: { readonly name: string; readonly file: string; readonly nl: Table; readonly en: Table }[] = [];
for (const file of readdirSync(FOLDER).filter((f) => f.endsWith('.ts'))) {
  const made = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(made)) {
    if (typeof value === 'object' && value !== null && 'nl' in value && 'en' in value) {
      tables.push({ name, file, nl: value.nl as Table, en: value.en as Table });
    }
  }
}
/** Words as they come out, arguments filled with a short word or a number. */
function spoken(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry(...Array.from({ length: entry.length }, () => 3));
}
/** Tables that staff, the privacy officer and the DPO read: imperative, no u. */
const STAFF = ['today.ts', 'files.ts', 'file.ts', 'intake.ts', 'notes.ts', 'file-parts.ts', 'may-x.ts', 'privacy.ts'];

describe('the words of the interface', () => {
  test('are found', () => {
    expect(tables.length).toBeGreaterThan(30);
  });
  for (const table of tables) {
    test(`${table.file} ${table.name}: Dutch and English have the same keys and arguments`, () => {
      expect(Object.keys(table.en)).toEqual(Object.keys(table.nl));
      for (const [key, nl] of Object.entries(table.nl)) {
        const en = table.en[key] ?? '';
        expect(typeof en, key).toBe(typeof nl);
        if (typeof nl === 'function' && typeof en === 'function') expect(en.length, key).toBe(nl.length);
        expect(spoken(nl).trim(), `${key} in Dutch`).not.toBe('');
        expect(spoken(en).trim(), `${key} in English`).not.toBe('');
      }
    });
    test(`${table.file} ${table.name}: no Dutch sentence is longer than 20 words`, () => {
      for (const [key, entry] of Object.entries(table.nl)) {
        for (const sentence of spoken(entry).split(/[.!?:]\s+/)) {
          expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
        }
      }
    });
    if (STAFF.includes(table.file)) {
      test(`${table.file} ${table.name}: staff are not addressed with u or je`, () => {
        for (const [key, entry] of Object.entries(table.nl)) {
          expect(spoken(entry), key).not.toMatch(/\b(u|uw|jij|je|jouw)\b/i);
        }
      });
    }
  }
  test('promise no safety', () => {
    for (const table of tables) {
      for (const entry of [...Object.values(table.nl), ...Object.values(table.en)]) {
        expect(spoken(entry)).not.toMatch(/AVG-proof|GDPR-proof|100 ?% veilig|compliant/i);
      }
    }
  });
});
