// Text to segments: headings, list items with the sentence that leads them in, sentences, contact lines, table rows;
// and the folded text beside them with its way back to the source.

import type { Reading, Section, Segment, SegmentKind } from '../kinds.ts';
import { sectionsOf } from '../lexicon/headings.ts';
import { rowsOf } from '../match/words.ts';
import { DROPPED, foldCode } from './fold.ts';
import { type Line, linesOf } from './lines.ts';
import { rolesOf } from './roles.ts';
import { sentenceEnds } from './sentences.ts';

/** A sentence below a question that is the answer to it, and says little without it. Inside a paragraph any sentence after a question is. */
const ANSWER =
  /^(?:ja|jazeker|zeker|natuurlijk|uiteraard|vanzelfsprekend|graag|nee|alleen|uitsluitend|niemand|iedereen|nooit|altijd|meestal|soms|dan|die|laat|vraag|zeg|meld|mail|bel|stuur|neem|geef|dat (?:mag|kan|hangt|hoeft|is|doen|regelen)|dit (?:mag|kan|is)|zolang|maximaal|minimaal|niet|geen|in principe)\b/;

const LABEL = /^\p{Lu}[\p{L} ,/()-]{1,40}: \S/u;

/** Headings that open a chapter without changing its subject. */
const GENERAL = /^(?:algemeen|toelichting|meer informatie|voorbeelden?)$/;

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
}

/** Cuts a text up; `headings` are offsets of lines known to be headings. Linear in its length; nothing in it is ever executed or interpreted as a pattern. */
export function readingOf(text: string, headings: readonly number[] = []): Reading {
  const lines = linesOf(text, new Set(headings));
  const roles = rolesOf(text, lines);
  const out = new Folder(text);
  let heading = -1;
  let headingBullet = '';
  let sections: readonly Section[] = [];
  let lead = -1;
  let leadBullet = '';
  let block = 0;
  let header = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const role = roles[i];
    if (role !== 'row') header = -1;
    if (role === 'contents') {
      out.add('contents', line.start, line.end, -1, heading, sections, ++block);
      continue;
    }
    if (role === 'heading') {
      const id = out.add('heading', line.start, line.end, -1, heading, sections, ++block);
      const announced = sectionsOf(out.foldedOf(id));
      if (
        announced.length > 0 ||
        ((headingBullet === line.bullet || line.bullet === 'none') && !GENERAL.test(out.foldedOf(id)))
      ) {
        sections = announced;
        headingBullet = line.bullet;
      }
      out.setSections(id, sections);
      heading = id;
      lead = id;
      leadBullet = line.bullet;
      continue;
    }
    if (role === 'row') {
      const id = out.add('row', line.start, line.end, header >= 0 ? header : lead, heading, sections, ++block);
      if (header < 0 && !/\d/.test(text.slice(line.start, line.end))) header = id;
      continue;
    }
    // join the lines that carry on
    let last = i;
    while (
      last + 1 < lines.length &&
      carriesOn(text, lines[last] as Line, lines[last + 1] as Line, roles[last + 1], role === 'item')
    )
      last++;
    const end = (lines[last] as Line).end;
    const opens = (lines[last] as Line).opens;
    i = last;
    block++;
    if (role === 'item') {
      const own =
        lead >= 0 && leadBullet === line.bullet && line.bullet === 'number' && out.kindOf(lead) === 'item'
          ? headLead(out, lead)
          : lead;
      const ids = out.addSentences('item', text, line.start, end, own, heading, sections, block);
      if (opens) {
        lead = ids;
        leadBullet = line.bullet;
      }
      continue;
    }
    const short = end - line.start <= 160 && !(lines[last] as Line).closed && !opens;
    const led = short && lead >= 0 && leadBullet !== 'closed';
    const id = out.addSentences(short ? 'line' : 'sentence', text, line.start, end, led ? lead : -1, heading, sections, block);
    if (opens) {
      lead = id;
      leadBullet = line.bullet;
    } else if (!short) {
      lead = nextIsItem(lines, roles, i) ? id : -1;
      leadBullet = 'closed';
    }
  }
  return out.finish();
}

function nextIsItem(lines: readonly Line[], roles: readonly string[], i: number): boolean {
  return roles[i + 1] === 'item' && (lines[i + 1] as Line).bullet === 'sign';
}

/** A numbered item led by an earlier numbered item belongs to the same list: take that one's own lead. */
function headLead(out: Folder, lead: number): number {
  return out.leadOf(lead);
}

function carriesOn(text: string, a: Line, b: Line, role: string | undefined, item: boolean): boolean {
  if (b.gap || b.bullet !== 'none' || role !== 'text') return false;
  if (a.broken) return true;
  if (a.opens) return false;
  // a list of labels with their values
  if (LABEL.test(text.slice(b.start, b.start + 50)) && LABEL.test(text.slice(a.start, a.start + 50))) return false;
  const first = text.charAt(b.start);
  const lower = first !== first.toUpperCase();
  if (lower) return true;
  const long = a.end - a.start >= 55;
  if (item) return long && (!a.closed || b.end - b.start >= 55 || b.closed);
  return long && (a.closed ? b.end - b.start >= 25 : true);
}

/** Room to fold in, kept between texts: making it anew costs more than folding. A reading is made in one go and copies what it keeps. */
let scratch = { codes: new Uint16Array(0), at: new Uint32Array(0) };

/** Collects segments and folds their text as it goes. */
class Folder {
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
