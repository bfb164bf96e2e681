// The first sheet of an Excel workbook to rows. The zip is looked at first; then only the parts with words and numbers are read, tag by tag.
// Formulas and merged cells are refused: what a person sees there is not what stands there. Macros, links and pictures are left alone.

import type { ListRefusal } from '../../desk/ports.ts';
import { decodeEntities } from '../document/entities.ts';
import { unpack, type ZipEntry, zipEntries } from '../document/zip.ts';
import { MOST_COLUMNS, MOST_LINES } from './csv.ts';
import { xmlAttribute, xmlElements } from './xml-elements.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
type No = { readonly why: ListRefusal; readonly at?: string };

/** The rows of the first sheet, or why not. */
export function xlsxRows(bytes: Uint8Array): readonly Row[] | No {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipEntries(buffer);
  if (typeof entries === 'string') return { why: entries };
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  if (!parts.has('xl/workbook.xml')) return { why: 'other-format' };
  const read = (name: string): string | No => textOf(buffer, parts.get(name));
  const workbook = read('xl/workbook.xml');
  const links = read('xl/_rels/workbook.xml.rels');
  const strings = read('xl/sharedStrings.xml');
  const styles = read('xl/styles.xml');
  if (typeof workbook !== 'string') return workbook;
  if (typeof links !== 'string') return links;
  if (typeof strings !== 'string') return strings;
  if (typeof styles !== 'string') return styles;
  const sheet = read(firstSheet(workbook, links));
  if (typeof sheet !== 'string') return sheet;
  if (sheet === '') return { why: 'broken' };
  for (const { attributes } of xmlElements(sheet, 'mergeCell')) {
    const at = xmlAttribute(attributes, 'ref')?.split(':')[0];
    return { why: 'merged', ...(at !== undefined && /^[A-Z]{1,3}\d{1,7}$/.test(at) ? { at } : {}) };
  }
  const since = /date1904="(?:1|true)"/.test(workbook) ? DAYS_TO_1904 : 0;
  return rowsOf(sheet, { strings: sharedStrings(strings), days: dateStyles(styles), since });
}

/** Some programs put their own letters before every name (`x:row`); without them the parts read the same. */
function textOf(buffer: Buffer, entry: ZipEntry | undefined): string | No {
  if (!entry) return '';
  const part = unpack(buffer, entry);
  if (typeof part === 'string') return { why: part };
  const text = part.toString('utf8');
  // Entities of its own can grow without end, and no program that writes sheets has them.
  if (text.includes('<!ENTITY') || text.includes('<!DOCTYPE')) return { why: 'bomb' };
  const letters = /^(?:<\?[^>]{0,200}\?>)?\s*<(\w{1,10}):/.exec(text.slice(0, 400))?.[1];
  return letters === undefined ? text : text.replaceAll(`<${letters}:`, '<').replaceAll(`</${letters}:`, '</');
}

/** The part that holds the first sheet of the workbook. */
function firstSheet(workbook: string, links: string): string {
  const [sheet] = xmlElements(workbook, 'sheet');
  const id = sheet && xmlAttribute(sheet.attributes, 'r:id');
  for (const { attributes } of xmlElements(links, 'Relationship')) {
    if (id === undefined || xmlAttribute(attributes, 'Id') !== id) continue;
    const target = xmlAttribute(attributes, 'Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return 'xl/worksheets/sheet1.xml';
}

function sharedStrings(xml: string): readonly string[] {
  return [...xmlElements(xml, 'si')].map(({ inner }) => wordsIn(inner));
}

/** The text in `t`; how it is pronounced comes after it and is no part of it. */
function wordsIn(xml: string): string {
  const spoken = xml.indexOf('<rPh');
  return [...xmlElements(spoken < 0 ? xml : xml.slice(0, spoken), 't')].map(({ inner }) => decodeEntities(inner)).join('');
}

/** Which styles show a number as a day: those that every program knows by number, and the workbook's own. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  for (const { attributes } of xmlElements(xml, 'numFmt')) {
    const code = decodeEntities(xmlAttribute(attributes, 'formatCode') ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    own.set(Number(xmlAttribute(attributes, 'numFmtId')), /[ydj]/i.test(code));
  }
  const days = new Set<number>();
  for (const { inner } of xmlElements(xml, 'cellXfs'))
    for (const [i, { attributes }] of [...xmlElements(inner, 'xf')].entries()) {
      const id = Number(xmlAttribute(attributes, 'numFmtId') ?? 0);
      if (own.get(id) ?? KNOWN_DAYS.some(([from, to]) => id >= from && id <= to)) days.add(i);
    }
  return days;
}
const KNOWN_DAYS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

interface Reading {
  readonly strings: readonly string[];
  readonly days: ReadonlySet<number>;
  /** Days that this workbook counts from later than others. */
  readonly since: number;
}
const DAYS_TO_1904 = 1462;

function rowsOf(sheet: string, reading: Reading): readonly Row[] | No {
  const rows: Row[] = [];
  let line = 0;
  for (const row of xmlElements(sheet, 'row')) {
    line = Number(xmlAttribute(row.attributes, 'r') ?? line + 1);
    const cells: string[] = [];
    for (const { attributes, inner } of xmlElements(row.inner, 'c')) {
      const place = /^([A-Z]{1,3})\d{1,7}$/.exec(xmlAttribute(attributes, 'r') ?? '')?.[1];
      const at = place === undefined ? cells.length : columnOf(place);
      if (/<f[\s>/]/.test(inner)) return { why: 'formula', at: `${place ?? ''}${line}` };
      const text = valueOf(attributes, inner, reading);
      if (text === '') continue;
      if (at >= MOST_COLUMNS) return { why: 'too-many-columns' };
      while (cells.length <= at) cells.push('');
      cells[at] = text;
    }
    if (cells.length > 0) rows.push({ line, cells });
    if (rows.length > MOST_LINES + 1) return { why: 'too-many-lines' };
  }
  return rows;
}

/** `A` is 0, `AB` is 27. */
function columnOf(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

function valueOf(attributes: string, inner: string, { strings, days, since }: Reading): string {
  const type = xmlAttribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return wordsIn(inner);
  const [first] = xmlElements(inner, 'v');
  const value = decodeEntities(first?.inner ?? '').trim();
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nee';
  if (type !== 'n' || value === '') return value;
  const n = Number(value);
  if (!Number.isFinite(n)) return value;
  if (days.has(Number(xmlAttribute(attributes, 's') ?? 0))) return dayOfSerial(Math.floor(n) + since) ?? value;
  // Long numbers come as 1.23E8.
  return Number.isSafeInteger(n) ? String(n) : value;
}

/** A sheet counts days from the end of 1899, and believes that 1900 had a 29 February. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
