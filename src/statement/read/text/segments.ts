// Text to segments: headings, list items with the sentence that leads them in, sentences, contact lines, table rows;
// and the folded text beside them with its way back to the source.

import type { Reading, Section } from '../kinds.ts';
import { sectionsOf } from '../lexicon/headings.ts';
import { fold } from './fold.ts';
import { Folder, type Table } from './folder.ts';
import { type Line, linesOf } from './lines.ts';
import { rolesOf } from './roles.ts';
import { cellsIn, columnsOf } from './tables.ts';

const LABEL = /^\p{Lu}[\p{L} ,/()-]{1,40}: \S/u;

/** Headings that open a chapter without changing its subject. */
const GENERAL = /^(?:algemeen|toelichting|meer informatie|voorbeelden?)$/;

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
  let table: Table | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const role = roles[i];
    if (role !== 'row') {
      header = -1;
      table = undefined;
    }
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
      block++;
      const cells = cellsIn(text, line.start, line.end);
      if (table) {
        out.addRow(cells, table, heading, sections, block);
        continue;
      }
      if (header < 0 && !/\d/.test(text.slice(line.start, line.end))) {
        const columns = columnsOf(cells.map((c) => fold(text.slice(c.start, Math.min(c.end, c.start + 80)))));
        if (columns) {
          table = { columns, heads: out.addHeads(cells, lead, heading, sections, block) };
          header = table.heads[0] as number;
          continue;
        }
      }
      const id = out.add('row', line.start, line.end, header >= 0 ? header : lead, heading, sections, block);
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
    } else if (short && nextIsItem(lines, roles, i)) {
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
