// Every line of tests/tables/overnemen.yaml, read as a list of one; and what only shows in a longer list.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  firstSetting,
  guessColumns,
  type LabelledField,
  LINE_MISTAKES,
  ListReader,
  type ListSetting,
  placesOf,
  readDay,
  reportCsv,
} from '../../src/exchange/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { consentsFirst, fullName } from '../../src/record/index.ts';

interface Line {
  readonly regel: string;
  readonly cellen: Readonly<Record<string, string | number>>;
  readonly wordt?: Readonly<Record<string, string>>;
  readonly fout?: Readonly<Record<string, string>>;
  /** Here the policy wants consent first. `niemand`: who brought the list says that nobody is under a measure. */
  readonly eerst?: 'niemand' | 'kolom';
}
const table = parse(readFileSync(new URL('../tables/overnemen.yaml', import.meta.url), 'utf8')) as {
  readonly goed: readonly Line[];
  readonly fout: readonly Line[];
  readonly koppen: Readonly<Record<string, string>>;
};

const field = (category: string, name: string, nl: string, more: Partial<LabelledField> = {}): LabelledField => ({
  category,
  field: name,
  label: { nl, en: nl },
  clause: `data.${category}`,
  purposes: ['purpose.care'],
  required: false,
  needsRelevance: false,
  special: false,
  ...more,
});
/** A policy of youth help: bsn, who has authority, no bank account, religion only where it matters. */
const FIELDS: readonly LabelledField[] = [
  ...['first-name', 'prefix', 'last-name', 'birth-date', 'gender'].map((f) => field('identity', f, f)),
  field('contact', 'address', 'adres'),
  field('contact', 'phone', 'telefoonnummer'),
  field('contact', 'email', 'e-mailadres'),
  field('bsn', 'bsn', 'burgerservicenummer (BSN)'),
  field('authority', 'parental-authority', 'wie het gezag heeft'),
  field('representative', 'name', 'naam'),
  field('religion', 'religion', 'geloof', { needsRelevance: true, special: true }),
];
/** Minors come in with the written consent of a parent or carer; who is under a measure with that of who represents. */
const WITH_FIRST = {
  consent: {
    minors: { kind: 'avg', of: { under: 18 }, by: ['guardian', 'carer'], for: ['all'] },
    representative: { kind: 'avg', of: { measure: ['curatele', 'bewind'] }, by: ['curator', 'administrator'], for: ['all'] },
  },
} as unknown as Policy;
const NOTHING_FIRST = firstSetting({} as Policy, false);
const PLACES = placesOf(FIELDS);
const PLACES_FIRST = placesOf(FIELDS, consentsFirst(WITH_FIRST));

function setting(headings: readonly string[], first = NOTHING_FIRST): ListSetting {
  const places = first.clauses.length > 0 ? PLACES_FIRST : PLACES;
  return {
    columns: guessColumns(headings, places, FIELDS).map((guess) => guess.place),
    today: '2026-11-22',
    careFrom: '2026-11-22',
    service: 'service.youth:jeugdwet',
    services: [
      { value: 'service.youth:jeugdwet', words: ['jeugdhulp', 'Jeugdwet'] },
      { value: 'service.support:wmo', words: ['begeleiding', 'Wmo'] },
    ],
    staff: [
      { account: 'joris', name: 'Joris Blom', email: 'joris@delinde.example' },
      { account: 'sam-1', name: 'Sam de Boer' },
      { account: 'sam-2', name: 'Sam de Boer' },
    ],
    first,
  };
}
function one(line: Line) {
  const headings = Object.keys(line.cellen);
  const cells = Object.values(line.cellen).map((cell) => (cell === 'lang' ? 'x'.repeat(2001) : String(cell)));
  const used = setting(headings, line.eerst === undefined ? NOTHING_FIRST : firstSetting(WITH_FIRST, line.eerst === 'niemand'));
  expect(used.columns, 'every heading of the table has a place').not.toContain('');
  return { headings, columns: used.columns, read: new ListReader(used).read({ line: 2, cells }) };
}

describe('good lines', () => {
  it.each(table.goed)('$regel', (line) => {
    const { read } = one(line);
    expect(read.problems).toEqual([]);
    const { client } = read;
    const seen: Readonly<Record<string, string | undefined>> = {
      naam: fullName(client.name),
      achternaam: client.name.last,
      geboren: client.birthDate,
      bsn: client.bsn,
      adres: client.contact?.address,
      telefoon: client.contact?.phone,
      begeleider: client.staff,
      hulp: client.service,
      nummer: client.number,
      sinds: client.careFrom,
      toestemming:
        client.consent && [client.consent.name, client.consent.role, client.consent.on, client.consent.measure].join(', '),
    };
    for (const [what, expected] of Object.entries(line.wordt ?? {})) expect(seen[what], what).toBe(expected);
  });
});

describe('lines with something wrong', () => {
  it.each(table.fout)('$regel', (line) => {
    const { headings, columns, read } = one(line);
    const said = read.problems.map((p) => [headings[columns.indexOf(p.place)] ?? p.place, LINE_MISTAKES[p.code].nl] as const);
    const expected = Object.entries(line.fout ?? {});
    expect(new Set(said.map(([heading]) => heading))).toEqual(new Set(expected.map(([heading]) => heading)));
    for (const [heading, words] of expected)
      expect(
        said.some(([at, what]) => at === heading && what.startsWith(words)),
        `${heading}: ${words}, not ${said.map(([, what]) => what).join(' ')}`,
      ).toBe(true);
  });
});

describe('headings', () => {
  const WHY: Readonly<Record<string, string>> = { 'no-reason': 'geen reden', sensitive: 'gevoelig', unknown: 'onbekend' };
  it.each(Object.entries(table.koppen))('%s is %s', (heading, expected) => {
    const [guess] = guessColumns([heading], PLACES, FIELDS);
    expect(guess?.place || WHY[guess?.why ?? '']).toBe(expected);
  });

  it('a place is given once, to the first column', () => {
    expect(guessColumns(['Roepnaam', 'Voorletters'], PLACES, FIELDS)).toEqual([
      { place: 'name.first', why: 'taken' },
      { place: '', why: 'twice' },
    ]);
  });

  it('a policy without a bsn or an address has no place for them', () => {
    const bare = FIELDS.filter((f) => f.category === 'identity');
    const places = placesOf(bare);
    for (const heading of ['BSN', 'Straat', 'Telefoon'])
      expect(guessColumns([heading], places, bare), heading).toEqual([{ place: '', why: 'no-reason' }]);
  });
});

describe('a list', () => {
  const HEADINGS = ['Voornaam', 'Achternaam', 'Geboortedatum', 'BSN', 'Cliëntnummer'];
  const read = (rows: readonly (readonly string[])[]) => {
    const reader = new ListReader(setting(HEADINGS));
    return rows.map((cells, i) => reader.read({ line: i + 2, cells }).problems.map((p) => p.code));
  };

  it('sees the same number, the same person and the same file number a second time', () => {
    expect(
      read([
        ['Éva', 'Dijk', '3-5-2012', '111222333', 'A1'],
        ['Bo', 'Dijk', '3-5-2012', '111222333', 'A2'],
        ['EVA', 'DIJK', '2012-05-03', '', 'A3'],
        ['Cas', 'Dijk', '3-5-2012', '', 'A1'],
      ]),
    ).toEqual([[], ['bsn-twice'], ['person-twice'], ['number-twice']]);
  });

  it('takes cells behind the last heading for a separator too many', () => {
    expect(read([['Eva', 'Dijk', '3-5-2012', '', '', '', 'over']])).toEqual([['cells-shifted']]);
    expect(read([['Eva', 'Dijk', '3-5-2012', '', '', '', '']])).toEqual([[]]);
  });
});

describe('days', () => {
  it('every day that exists is read back, however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const two = (n: number): string => String(n).padStart(2, '0');
          const day = `${y}-${two(m)}-${two(d)}`;
          for (const text of [
            `${d}-${m}-${y}`,
            `${two(d)}/${two(m)}/${y}`,
            `${d}.${m}.${y}`,
            day,
            `${y}${two(m)}${two(d)}`,
            `${day}T00:00:00`,
          ])
            expect(readDay(text), text).toBe(day);
        },
      ),
    );
  });

  it('no text makes it stumble, and what comes out is a day or a reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const day = readDay(text);
        expect(typeof day === 'string' ? /^\d{4}-\d{2}-\d{2}$/.test(day) : day.wrong.startsWith('day-')).toBe(true);
      }),
    );
  });
});

describe('the report for a spreadsheet', () => {
  it('begins no cell with a sign that begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 }), (cells) => {
        const csv = reportCsv([cells]);
        for (const cell of csv.replace('\ufeff', '').match(/(?:^|;)(?:"(?:[^"]|"")*"|[^;"\r\n]*)/g) ?? [])
          expect(cell.replace(/^;/, '').replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r|%]/);
      }),
    );
    expect(reportCsv([['=1+1', 'a;b', 'c"d']])).toBe('\ufeff\'=1+1;"a;b";"c""d"\r\n');
  });
});
