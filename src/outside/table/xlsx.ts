// The first sheet of an Excel workbook to rows. The zip is looked at first; then only the parts with words and numbers are read.
// Formulas and merged cells are refused: what a person sees there is not what stands there. Macros, links and pictures are left alone.

import type { ListRefusal } from '../../desk/ports.ts';
import { unpack, type ZipEntry, zipEntries } from '../document/zip.ts';
import { MOST_COLUMNS, MOST_LINES } from './csv.ts';
import { walkXml } from './walk-xml.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
type No = { readonly why: ListRefusal; readonly at?: string };
const BROKEN: No = { why: 'broken' };

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
  const book = bookOf(workbook);
  const sheet = read((book.sheet === undefined ? undefined : targetOf(links, book.sheet)) ?? 'xl/worksheets/sheet1.xml');
  if (typeof sheet !== 'string') return sheet;
  return rowsOf(sheet, { strings: sharedStrings(strings), days: dateStyles(styles), since: book.since });
}

/** The words of a part; none when there is no such part. */
function textOf(buffer: Buffer, entry: ZipEntry | undefined): string | No {
  if (!entry) return '';
  const part = unpack(buffer, entry);
  if (typeof part === 'string') return { why: part };
  const text = part.toString('utf8');
  // Entities of its own can grow without end, and no program that writes sheets has them.
  return text.includes('<!ENTITY') || text.includes('<!DOCTYPE') ? { why: 'bomb' } : text;
}

/** The link of the first sheet, and how many days later than others this workbook begins to count. */
function bookOf(xml: string): { readonly sheet: string | undefined; readonly since: number } {
  let sheet: string | undefined;
  let since = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'sheet') sheet ??= attributes['r:id'];
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? '')) since = DAYS_TO_1904;
    },
  });
  return { sheet, since };
}
const DAYS_TO_1904 = 1462;

/** The part that a link leads to. */
function targetOf(xml: string, link: string): string | undefined {
  let target: string | undefined;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === link) target = attributes['Target'];
    },
  });
  return target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Gathers the text in `t`; how it is pronounced (`rPh`) is no part of it. */
class Words {
  #inText = false;
  #spoken = false;
  said = '';
  open(name: string): void {
    if (name === 'rPh') this.#spoken = true;
    this.#inText = name === 't' && !this.#spoken;
  }
  text(words: string): void {
    if (this.#inText) this.said += words;
  }
  close(name: string): void {
    if (name === 'rPh') this.#spoken = false;
    this.#inText = false;
  }
}

function sharedStrings(xml: string): readonly string[] {
  const all: string[] = [];
  let words = new Words();
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') words = new Words();
      words.open(name);
    },
    text: (text) => words.text(text),
    close: (name) => {
      words.close(name);
      if (name === 'si') all.push(words.said);
    },
  });
  return all;
}

/** Which styles show a number as a day: those that every program knows by number, and the workbook's own. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  const days = new Set<number>();
  let within = false;
  let style = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') within = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') {
        const code = (attributes['formatCode'] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
        own.set(id, /[ydj]/i.test(code));
      }
      if (name !== 'xf' || !within) return;
      if (own.get(id) ?? KNOWN_DAYS.some(([from, to]) => id >= from && id <= to)) days.add(style);
      style++;
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
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
interface Cell {
  /** Number of its column, from 0. */
  readonly at: number;
  readonly type: string;
  readonly style: number;
  readonly words: Words;
  value: string;
}

function rowsOf(sheet: string, reading: Reading): readonly Row[] | No {
  const rows: Row[] = [];
  let no: No | undefined;
  let line = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let inValue = false;
  const whole = walkXml(sheet, {
    open: (name, attributes) => {
      if (no) return;
      cell?.words.open(name);
      const place = /^([A-Z]{1,3})\d{1,7}$/.exec(attributes['r'] ?? '')?.[1];
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
      } else if (name === 'c') {
        const at = place === undefined ? cells.length : columnOf(place);
        cell = { at, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), words: new Words(), value: '' };
      } else if (name === 'f' && cell) no = { why: 'formula', at: `${lettersOf(cell.at)}${line}` };
      else if (name === 'mergeCell') {
        const at = attributes['ref']?.split(':')[0];
        no = { why: 'merged', ...(at !== undefined && /^[A-Z]{1,3}\d{1,7}$/.test(at) ? { at } : {}) };
      }
      inValue = name === 'v';
    },
    text: (words) => {
      cell?.words.text(words);
      if (inValue && cell) cell.value += words;
    },
    close: (name) => {
      if (no) return;
      cell?.words.close(name);
      inValue = false;
      if (name === 'row') {
        if (cells.length > 0) rows.push({ line, cells });
        if (rows.length > MOST_LINES + 1) no = { why: 'too-many-lines' };
      }
      if (name !== 'c' || !cell) return;
      const text = valueOf(cell, reading);
      if (text !== '' && cell.at >= MOST_COLUMNS) no = { why: 'too-many-columns' };
      else if (text !== '') {
        while (cells.length <= cell.at) cells.push('');
        cells[cell.at] = text;
      }
      cell = undefined;
    },
  });
  return no ?? (whole ? rows : BROKEN);
}

/** `A` is 0, `AB` is 27. */
function columnOf(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function valueOf(cell: Cell, { strings, days, since }: Reading): string {
  const value = cell.value.trim();
  if (cell.type === 'inlineStr') return cell.words.said;
  if (cell.type === 's') return strings[Number(value)] ?? '';
  if (cell.type === 'b') return value === '1' ? 'ja' : 'nee';
  if (cell.type !== 'n' || value === '') return value;
  const n = Number(value);
  if (!Number.isFinite(n)) return value;
  if (days.has(cell.style)) return dayOfSerial(Math.floor(n) + since) ?? value;
  // Long numbers come as 1.23E8.
  return Number.isSafeInteger(n) ? String(n) : value;
}

/** A sheet counts days from the end of 1899, and believes that 1900 had a 29 February. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
