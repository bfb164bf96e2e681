// The segments of a text as they are found, with their folded words and the way back to the source.

import type { Column, Reading, Section, Segment, SegmentKind } from '../kinds.ts';
import { rowsOf } from '../match/words.ts';
import { DROPPED, foldCode } from './fold.ts';
import { sentenceEnds } from './sentences.ts';
import { type Cell, columnAt, sectionsBelow } from './tables.ts';

/** A sentence below a question that is the answer to it, and says little without it. Inside a paragraph any sentence after a question is. */
const ANSWER =
  /^(?:ja|jazeker|zeker|natuurlijk|uiteraard|vanzelfsprekend|graag|nee|alleen|uitsluitend|niemand|iedereen|nooit|altijd|meestal|soms|dan|die|laat|vraag|zeg|meld|mail|bel|stuur|neem|geef|dat (?:mag|kan|hangt|hoeft|is|doen|regelen)|dit (?:mag|kan|is)|zolang|maximaal|minimaal|niet|geen|in principe)\b/;

interface Draft {
  kind: SegmentKind;
  start: number;
  end: number;
  from: number;
  to: number;
  lead: number;
  heading: number;
  sections: readonly Section[];
  block: number;
  column?: Column;
}

/** The table that rows are read in: what its columns hold, and the segments of their heads. */
export interface Table {
  readonly columns: readonly Column[];
  readonly heads: readonly number[];
}

/** Room to fold in, kept between texts: making it anew costs more than folding. A reading is made in one go and copies what it keeps. */
let scratch = { codes: new Uint16Array(0), at: new Uint32Array(0) };

/** Collects segments and folds their text as it goes. */
export class Folder {
  readonly #text: string;
  readonly #drafts: Draft[] = [];
  readonly #codes: Uint16Array;
  readonly #at: Uint32Array;
  #n = 0;

  constructor(text: string) {
    this.#text = text;
    const size = text.length * 2 + 2;
    if (scratch.codes.length < size) scratch = { codes: new Uint16Array(size), at: new Uint32Array(size) };
    this.#codes = scratch.codes;
    this.#at = scratch.at;
  }

  add(
    kind: SegmentKind,
    start: number,
    end: number,
    lead: number,
    heading: number,
    sections: readonly Section[],
    block: number,
  ): number {
    const from = this.#n;
    let blank = true;
    for (let i = start; i < end; i++) {
      let c = foldCode(this.#text.charCodeAt(i));
      if (c === DROPPED) continue;
      if (c === 0x20) {
        if (kind === 'row' && this.#text.charCodeAt(i) === 9) c = 0x7c;
        else if (blank) continue;
        else blank = true;
      } else blank = false;
      this.#at[this.#n] = i;
      this.#codes[this.#n++] = c;
    }
    if (blank && this.#n > from) this.#n--;
    const to = this.#n;
    this.#at[this.#n] = end;
    this.#codes[this.#n++] = 0x0a;
    this.#drafts.push({ kind, start, end, from, to, lead, heading, sections, block });
    return this.#drafts.length - 1;
  }

  /** Adds one segment per head of a column. */
  addHeads(cells: readonly Cell[], lead: number, heading: number, sections: readonly Section[], block: number): number[] {
    return cells.map((cell) => {
      const id = this.add('row', cell.start, cell.end, lead, heading, sections, block);
      (this.#drafts[id] as Draft).column = 'head';
      return id;
    });
  }

  /** Adds one segment per cell that says anything, below the head of its column. */
  addRow(cells: readonly Cell[], { columns, heads }: Table, heading: number, sections: readonly Section[], block: number): void {
    for (const [i, cell] of cells.entries()) {
      if (!/[\p{L}\d]/u.test(this.#text.slice(cell.start, cell.end))) continue;
      const at = columnAt(i, cells.length, columns);
      const column = columns[at] as Column;
      const id = this.add('row', cell.start, cell.end, heads[at] as number, heading, sectionsBelow(column, sections), block);
      (this.#drafts[id] as Draft).column = column;
    }
  }

  /** Adds one segment per sentence; answers the last one. */
  addSentences(
    kind: SegmentKind,
    text: string,
    start: number,
    end: number,
    lead: number,
    heading: number,
    sections: readonly Section[],
    block: number,
  ): number {
    let from = start;
    let id = -1;
    for (const stop of sentenceEnds(text, start, end)) {
      let to = stop;
      while (from < to && text.charCodeAt(from) <= 0x20) from++;
      while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
      if (to > from) id = this.add(kind, from, to, lead, heading, sections, block);
      from = stop;
    }
    return id;
  }

  foldedOf(id: number): string {
    const d = this.#drafts[id] as Draft;
    return decode(this.#codes, d.from, d.to);
  }

  kindOf(id: number): SegmentKind {
    return (this.#drafts[id] as Draft).kind;
  }

  leadOf(id: number): number {
    return (this.#drafts[id] as Draft).lead;
  }

  setSections(id: number, sections: readonly Section[]): void {
    (this.#drafts[id] as Draft).sections = sections;
  }

  finish(): Reading {
    const own = this.#drafts.map((d) => decode(this.#codes, d.from, d.to));
    const { bits, width } = rowsOf(own);
    const segments: Segment[] = this.#drafts.map((d, n) => {
      const folded = own[n] as string;
      const before = this.#drafts[n - 1];
      const answers =
        d.lead < 0 &&
        before !== undefined &&
        (own[n - 1] as string).endsWith('?') &&
        (before.block === d.block || (before.kind === 'heading' && ANSWER.test(folded)));
      return { ...d, folded, lead: answers ? n - 1 : d.lead, bits, row: n * width };
    });
    const folded = decode(this.#codes, 0, this.#n);
    return { text: this.#text, folded, at: this.#at.slice(0, this.#n + 1), width, segments };
  }
}

function decode(codes: Uint16Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 4096)
    out += String.fromCharCode.apply(null, codes.subarray(i, Math.min(to, i + 4096)) as unknown as number[]);
  return out;
}
