// Files to lists: every way in which other systems write them, and everything that is no list or wants to do harm.

import { describe, expect, it } from 'vitest';
import { lists } from '../../src/outside/index.ts';
import { zip } from './made-docx.ts';
import { makeXlsx } from './made-xlsx.ts';

const read = (bytes: Uint8Array | string) => lists().read(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
async function rows(bytes: Uint8Array | string): Promise<readonly (readonly (string | number)[])[]> {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.why);
  return [answer.list.headings, ...answer.list.rows.map((row) => [row.line, ...row.cells])];
}
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('CSV', () => {
  it.each([
    ['semicolons', 'naam;datum\nÉva;1-2-2012'],
    ['commas', 'naam,datum\nÉva,1-2-2012'],
    ['tabs', 'naam\tdatum\nÉva\t1-2-2012'],
    ['CRLF', 'naam;datum\r\nÉva;1-2-2012\r\n'],
    ['a mark at the start', '\ufeffnaam;datum\nÉva;1-2-2012'],
    ['quotes', '"naam";"datum"\n"Éva";"1-2-2012"'],
  ])('%s', async (_, text) => {
    expect(await rows(text)).toEqual([
      ['naam', 'datum'],
      [2, 'Éva', '1-2-2012'],
    ]);
  });

  it('Windows-1252 and UTF-16', async () => {
    const expected = [['naam'], [2, 'Éva Müller']];
    expect(await rows(Buffer.from('naam\nÉva Müller', 'latin1'))).toEqual(expected);
    expect(await rows(utf16('naam\nÉva Müller', false))).toEqual(expected);
    expect(await rows(utf16('naam\nÉva Müller', true))).toEqual(expected);
  });

  it('quoted cells with line ends, separators and doubled quotes; the number of a line is the one on which it begins', async () => {
    expect(await rows('naam;adres\n"De ""Vries""";"Dijk 1;\nachter"\n\n;\nAnne;"Plein"\n')).toEqual([
      ['naam', 'adres'],
      [2, 'De "Vries"', 'Dijk 1;\nachter'],
      [6, 'Anne', 'Plein'],
    ]);
  });

  it('a separator inside a quoted heading does not decide', async () => {
    expect(await rows('"naam, voluit";datum\nA;B')).toEqual([
      ['naam, voluit', 'datum'],
      [2, 'A', 'B'],
    ]);
  });

  it('a line that names the separator, and separators left over at the end', async () => {
    expect(await rows('sep=;\nnaam;datum;;\nA;B;;')).toEqual([
      ['naam', 'datum'],
      [3, 'A', 'B', '', ''],
    ]);
  });

  it('reads ten megabytes within a few seconds of work', async () => {
    const text = `naam;datum\n${'"Anne ""van"" Dijk";03-05-2012\n'.repeat(49_999)}`;
    const before = process.cpuUsage();
    expect(await rows(text)).toHaveLength(50_000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});

describe('Excel', () => {
  const HEAD = ['naam', 'geboren', 'bsn', 'nummer'];
  it('texts in pieces, days as numbers, numbers as they are; the first sheet only', async () => {
    const bytes = makeXlsx([HEAD, ['Éva & <co>', { day: 41032 }, 111222333, 1.5], [], ['Anne', { day: 59 }, '', 41032]]);
    expect(await rows(bytes)).toEqual([
      HEAD,
      [2, 'Éva & <co>', '2012-05-03', '111222333', '1.5'],
      [4, 'Anne', '1900-02-28', '', '41032'],
    ]);
  });

  it('names with letters before them, days that are counted from 1904, truths and texts in place', async () => {
    expect(await rows(makeXlsx([['geboren'], [{ day: 41032 - 1462 }]], { date1904: true, prefix: true }))).toEqual([
      ['geboren'],
      [2, '2012-05-03'],
    ]);
    expect(
      await rows(
        makeXlsx([
          ['a', 'b'],
          [{ xml: ' t="b"><v>1</v>' }, { xml: ' t="inlineStr"><is><t>in</t></is>' }],
        ]),
      ),
    ).toEqual([
      ['a', 'b'],
      [2, 'ja', 'in'],
    ]);
  });

  it('formulas and merged cells are refused with their place', async () => {
    expect(await read(makeXlsx([HEAD, ['A', { xml: '><f>NOW()</f><v>1</v>' }]]))).toEqual({
      ok: false,
      why: 'formula',
      at: 'B2',
    });
    expect(await read(makeXlsx([HEAD, ['A']], { after: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>' }))).toEqual({
      ok: false,
      why: 'merged',
      at: 'A2',
    });
  });
});

describe('what is no list', () => {
  const why = async (bytes: Uint8Array | string): Promise<string> => {
    const answer = await read(bytes);
    return answer.ok ? 'read' : answer.why;
  };
  it.each([
    ['nothing', '', 'empty'],
    ['only separators', ';;\n;;\n', 'empty'],
    ['only headings', 'naam;datum\n', 'only-headings'],
    ['a Word file', zip({ 'word/document.xml': '<w:document/>' }), 'other-format'],
    ['a page of the web', '<!doctype html><html><table><tr><td>naam</td></tr></table>', 'other-format'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'other-format'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'other-format'],
    ['half a zip', makeXlsx([['a'], ['b']]).subarray(0, 300), 'broken'],
    ['a workbook with entities of its own', zip({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }), 'bomb'],
    ['a workbook without a sheet', zip({ 'xl/workbook.xml': '<workbook/>' }), 'broken'],
    ['an open quote', 'naam\n"Anne', 'open-quote'],
    ['too many lines', `a\n${'b\n'.repeat(50_001)}`, 'too-many-lines'],
    ['too many columns', `${'a;'.repeat(250)}a\nb`, 'too-many-columns'],
    ['a column far away', makeXlsx([['a'], [{ xml: '><v>1</v></c><c r="XFD2"><v>1</v>' }]]), 'too-many-columns'],
  ])('%s', async (_, bytes, expected) => {
    expect(await why(bytes)).toBe(expected);
  });

  it('a zip bomb is not unpacked', async () => {
    const bomb = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await why(bomb)).toBe('bomb');
    // One whose directory lies about the size is stopped while it grows.
    const lying = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(1024 * 1024) });
    const central = lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    lying.writeUInt32LE(10, central + 24);
    expect(await why(lying)).toBe('bomb');
  });

  it('tags without an end cost no more than their length', async () => {
    const before = process.cpuUsage();
    for (const tag of ['<row ', '<row>', '<row><c ', '<si>', '<c><v>'])
      await read(
        zip({
          'xl/workbook.xml': '<workbook/>',
          'xl/sharedStrings.xml': tag.repeat(400_000),
          'xl/worksheets/sheet1.xml': tag.repeat(400_000),
        }),
      );
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });
});
