// An Excel workbook with these rows, made by hand: a zip with the parts that a reader needs.

import { zip } from './made-docx.ts';

/** A text, a number, a day (as a sheet keeps it: days since 1899), or a piece of a cell as it stands in the XML. */
export type MadeCell = string | number | { readonly day: number } | { readonly xml: string };

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const letter = (i: number): string => String.fromCharCode(65 + i);

/** The bytes of a workbook with two sheets; the second is never read. `after` is put behind the rows. */
export function makeXlsx(
  rows: readonly (readonly MadeCell[])[],
  more: { readonly after?: string; readonly prefix?: boolean; readonly date1904?: boolean } = {},
): Buffer {
  const strings: string[] = [];
  const cellOf = (cell: MadeCell, at: string): string => {
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return cell === '' ? '' : `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
    return 'day' in cell ? `<c r="${at}" s="1"><v>${cell.day}</v></c>` : `<c r="${at}"${cell.xml}</c>`;
  };
  const body = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellOf(cell, `${letter(c)}${r + 1}`)).join('')}</row>`)
    .join('');
  const sheet = `<worksheet ${NS}><sheetData>${body}</sheetData>${more.after ?? ''}</worksheet>`;
  const named = (xml: string): string =>
    more.prefix === true ? xml.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=') : xml;
  return zip({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${NS} xmlns:r="r"><workbookPr${more.date1904 === true ? ' date1904="1"' : ''}/><sheets><sheet name="Eerste" sheetId="4" r:id="rId7"/><sheet name="Tweede" sheetId="5" r:id="rId8"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId8" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${NS}>${strings.map((s) => `<si><r><t xml:space="preserve">${escape(s.slice(0, 2))}</t></r><r><t>${escape(s.slice(2))}</t></r><rPh sb="0"><t>nee</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>niet deze</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': named(sheet),
  });
}
