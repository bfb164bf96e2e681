// A Word file to blocks: the zip is looked at first, then the one part that holds the words is read tag by tag.
// Pictures, macros, links, comments and deleted text are left alone: only the words that a reader sees come out.

import type { RefusalReason } from './document.ts';
import { decodeEntities } from './entities.ts';
import { type LooseBlock, rowOf } from './laid-out.ts';
import { unpack, zipEntries } from './zip.ts';

const PARTS = /^(?:word\/(?:document|styles|footnotes|numbering)\.xml|\[Content_Types\]\.xml)$/;

/** How much is unpacked together, and how many pieces may come out. Some hundred bytes of a zip can ask for minutes of reading. */
export interface DocxBounds {
  readonly bytes: number;
  readonly blocks: number;
}
/** Enough for the longest text that is read as a statement, with all that Word writes around it. */
const OF_STATEMENT: DocxBounds = { bytes: 12 * 1024 * 1024, blocks: 50_000 };

/** The blocks of a docx, or why not. */
export function docxBlocks(bytes: Uint8Array, most = OF_STATEMENT): readonly LooseBlock[] | RefusalReason {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipEntries(buffer);
  if (typeof entries === 'string') return entries;
  if (!entries.some((e) => e.name === 'word/document.xml')) return 'other-format';
  const parts = new Map<string, string>();
  let total = 0;
  for (const entry of entries) {
    if (!PARTS.test(entry.name)) continue;
    total += Math.max(entry.size, entry.packed);
    if (total > most.bytes) return 'bomb';
    const part = unpack(buffer, entry);
    if (typeof part === 'string') return part;
    // entities of its own can grow without end, and no word processor writes them
    if (part.includes('<!ENTITY') || part.includes('<!DOCTYPE')) return 'bomb';
    parts.set(entry.name, part.toString('utf8'));
  }
  const body = parts.get('word/document.xml') ?? '';
  if (!/<w:(?:document|body)[\s>]/.test(body)) return 'broken';
  const headings = headingStyles(parts.get('word/styles.xml') ?? '');
  const notes = parts.get('word/footnotes.xml');
  const blocks = [
    ...blocksOf(body, headings, most.blocks),
    ...(notes === undefined ? [] : blocksOf(notes, headings, most.blocks)),
  ];
  return blocks.length > most.blocks ? 'bomb' : blocks;
}

/** Ids of the styles that are headings, by the names that Word gives them in Dutch and English. */
function headingStyles(styles: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const style of styles.split('<w:style ').slice(1)) {
    const id = /w:styleId="([^"]{1,60})"/.exec(style)?.[1];
    const name = /<w:name w:val="([^"]{1,60})"/.exec(style)?.[1] ?? '';
    if (id !== undefined && isHeading(name)) ids.add(id);
  }
  return ids;
}

function isHeading(name: string): boolean {
  return /^(?:heading|kop|title|titel|subtitle|ondertitel|kopje)\s*\d?\s*$/i.test(name);
}

const TAG =
  /<(\/?)(?:w|mc):(p|t|tab|br|cr|noBreakHyphen|pStyle|numPr|outlineLvl|tr|tc|tbl|del|moveFrom|instrText|Fallback)\b([^>]*)>/g;

/** Walks the tags that matter. Text in `w:t` only; what was deleted or is an instruction is skipped. Stops after `most` blocks. */
function blocksOf(xml: string, headings: ReadonlySet<string>, most: number): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let text = '';
  let kind: LooseBlock['kind'] = 'paragraph';
  let cells: string[] | undefined;
  let cell = '';
  let depth = 0;
  let gone = 0;
  let from = -1;
  const flush = () => {
    if (depth > 0) cell += `${cell === '' || text === '' ? '' : ' '}${text}`;
    else
      for (const line of kind === 'paragraph' ? text.split('\n') : [text.replace(/\n/g, ' ')])
        if (line.trim() !== '') blocks.push({ kind, text: line });
    text = '';
    kind = 'paragraph';
  };
  TAG.lastIndex = 0;
  for (let m = TAG.exec(xml); m && blocks.length <= most; m = TAG.exec(xml)) {
    const closes = m[1] === '/';
    const attributes = m[3] as string;
    const empty = attributes.endsWith('/');
    switch (m[2]) {
      case 't':
        if (!closes && !empty) from = m.index + m[0].length;
        else if (closes && from >= 0) {
          if (gone === 0) text += decodeEntities(xml.slice(from, m.index));
          from = -1;
        }
        break;
      case 'p':
        if (closes || empty) flush();
        break;
      case 'tab':
        if (!attributes.includes('w:val')) text += ' ';
        break;
      case 'br':
      case 'cr':
        text += '\n';
        break;
      case 'noBreakHyphen':
        text += '-';
        break;
      case 'pStyle': {
        const id = /w:val="([^"]{1,60})"/.exec(attributes)?.[1] ?? '';
        if (headings.has(id) || isHeading(id)) kind = 'heading';
        break;
      }
      case 'outlineLvl':
        if (/w:val="[0-5]"/.test(attributes)) kind = 'heading';
        break;
      case 'numPr':
        if (!closes && kind === 'paragraph') kind = 'item';
        break;
      case 'tbl':
        depth += closes ? -1 : empty ? 0 : 1;
        break;
      case 'tr':
        if (!closes && depth === 1) cells = [];
        else if (closes && depth === 1 && cells) {
          const told = cells.filter((c) => c !== '');
          if (told.length > 1) blocks.push({ kind: 'row', text: rowOf(cells) });
          else if (told.length === 1) blocks.push({ kind: 'paragraph', text: told[0] as string });
          cells = undefined;
        }
        break;
      case 'tc':
        if (closes && depth === 1 && cells) {
          cells.push(cell.replace(/\s+/g, ' ').trim());
          cell = '';
        }
        break;
      default:
        // deleted, moved away, a field's code, or a text box told a second time for old programs
        gone += closes ? -1 : empty ? 0 : 1;
    }
    if (gone < 0) gone = 0;
    if (depth < 0) depth = 0;
  }
  flush();
  return blocks;
}
