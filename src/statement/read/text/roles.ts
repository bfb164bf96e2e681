// What part a line plays among its neighbours: heading, list item, table row, contents line or running text.

import { fold } from './fold.ts';
import type { Line } from './lines.ts';

export type Role = 'heading' | 'item' | 'row' | 'contents' | 'text';

const CONTACT =
  /@|\bwww\.|https?:|\d{4} ?[A-Z]{2}\b|\+31|\b0\d{1,3}[- ]?\d{5,8}\b|\b(?:kvk|kamer van koophandel|btw|agb|big)\b.{0,24}\d/i;
const LABELLED = /^[^:]{2,48}:\s+\S/;
const SAYS = /^(?:Wij|We|Ik|U|Je|Jij|Er|Uw (?:persoons)?gegevens worden|De gegevens|Deze gegevens|Dit|Als|Indien|Wanneer)\s/;
const VERB =
  /\b(?:verstrekt|verstrekken|deelt|delen|verwerkt|verwerken|gebruikt|gebruiken|verzamelt|verzamelen|bewaart|bewaren|heeft|hebt|hebben|kunt|kan|is|zijn|worden|wordt)\b/i;
const CONTENTS_HEAD = /^(?:inhoud|inhoudsopgave|inhoudstafel|in dit document|op deze pagina)\W*$/;
/** A line that gives a term: the value of the label above it. */
const PERIOD =
  /^(?:\(?(?:maximaal|minimaal|max\.?|min\.?|tot|circa|ca\.|ten minste|tenminste|uiterlijk|binnen) )*(?:\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|tien|vijftien|twintig) (?:jaar|jaren|maand|maanden|week|weken|dag|dagen)\b/i;
const ARTICLE = /^(?:artikel|art\.|hoofdstuk|paragraaf) \d/i;
const PAGED = /(?:\.{3,}|\u2026|\t|\s{3,})[\s.\u2026]*\d{1,3}$/;

/** The role of every line. */
export function rolesOf(text: string, lines: readonly Line[]): Role[] {
  const roles: Role[] = new Array<Role>(lines.length).fill('text');
  markContents(text, lines, roles);
  for (let i = 0; i < lines.length; i++) {
    if (roles[i] === 'contents') continue;
    const line = lines[i] as Line;
    if (line.cells) roles[i] = 'row';
    else if (isHeading(text, lines, roles, i)) roles[i] = 'heading';
    else if (line.bullet === 'sign' || line.bullet === 'number') roles[i] = 'item';
  }
  return roles;
}

function isHeading(text: string, lines: readonly Line[], roles: readonly Role[], i: number): boolean {
  const line = lines[i] as Line;
  if (line.bullet === 'hash') return true;
  if (line.broken || lines[i - 1]?.broken === true) return false;
  if (line.bullet === 'sign') return false;
  const length = line.end - line.start;
  if (length > 100) return false;
  const body = text.slice(line.start, line.end);
  if (body.startsWith('**') && body.endsWith('**') && body.indexOf('**', 2) === body.length - 2) return true;
  const last = body.charAt(body.length - 1);
  if ('.;,!'.includes(last)) return false;
  const first = body.charAt(0);
  if (first !== first.toUpperCase() || first.toLowerCase() === first.toUpperCase() ? !/[0-9"'\u2018\u201c[(]/.test(first) : false)
    return false;
  if (words(body) > 14 || CONTACT.test(body) || LABELLED.test(body) || PERIOD.test(body)) return false;
  if (last !== '?' && SAYS.test(body) && words(body) > 4 && !line.opens) return false;
  const before = lines[i - 1];
  const after = lines[i + 1];
  if (!after) return false;
  // a label with its term on the next line
  if (
    last !== '?' &&
    !/bewaar/i.test(body) &&
    PERIOD.test(text.slice(after.start, Math.min(after.end, after.start + 60))) &&
    after.end - after.start < 90
  )
    return false;
  const below = after.gap || roles[i + 1] === 'contents';
  if (line.bullet === 'number') {
    const sign = signOf(text, line);
    if (ARTICLE.test(sign)) return !line.closed;
    if (after.bullet === 'number' && !(longBelow(text, lines, i) && ((line.gap && after.gap) || /^\d{1,2}[.)]?$/.test(sign))))
      return false;
    if (before && !line.gap && !before.closed && roles[i - 1] !== 'heading') return false;
    if (line.opens) return false;
    return below || after.bullet !== 'none' || after.end - after.start > 50 || (line.gap && length <= 60);
  }
  if (line.opens) return words(body) <= 5 && !VERB.test(body) && (line.gap || (before?.closed ?? true));
  if (before?.opens === true && !line.gap) return false;
  const led = before !== undefined && (before.opens || (roles[i - 1] === 'text' && !before.closed && isLed(lines, roles, i - 1)));
  if (led && !(after.end - after.start > 90 || after.bullet !== 'none')) return false;
  const above = line.gap || roles[i - 1] === 'heading' || (before?.closed === true && length <= 60);
  if (!above) return false;
  const next = text.slice(after.start, Math.min(after.end, after.start + 120));
  if (below) return !(CONTACT.test(next) && after.end - after.start < 30 && /\d/.test(body));
  if (after.bullet === 'sign' || after.bullet === 'number') return true;
  if (LABELLED.test(next) && after.end - after.start < 60) return false;
  return after.end - after.start >= 55 || after.closed || after.opens;
}

/** A run of short open lines that a colon led in: a list without bullets. */
function isLed(lines: readonly Line[], roles: readonly Role[], i: number): boolean {
  for (let at = i; at > i - 12 && at >= 0; at--) {
    const line = lines[at] as Line;
    if (line.opens) return true;
    if (line.closed || roles[at] !== 'text') return false;
  }
  return false;
}

/** Below the numbered line stands something that is no numbered line: then the number is that of a section. */
function longBelow(text: string, lines: readonly Line[], i: number): boolean {
  const after = lines[i + 1];
  return after !== undefined && after.bullet === 'number' && /^\d+\.\d/.test(signOf(text, after));
}

/** The number or sign before the body of a line. */
function signOf(text: string, line: Line): string {
  return text.slice(text.lastIndexOf('\n', line.start - 1) + 1, line.start).trim();
}

function words(body: string): number {
  let n = 1;
  for (let i = 0; i < body.length; i++) if (body.charCodeAt(i) === 0x20) n++;
  return n;
}

/** Contents lists: lines with page numbers, lines that link inside the page, or a list under 'Inhoud' whose lines come back as headings. */
function markContents(text: string, lines: readonly Line[], roles: Role[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.end - line.start < 40 && CONTENTS_HEAD.test(fold(text.slice(line.start, line.end)))) {
      const stop = endOfContents(text, lines, i + 1);
      if (stop > i + 2) for (let at = i; at < stop; at++) roles[at] = 'contents';
    }
  }
  let run = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const listed = line !== undefined && line.end - line.start < 160 && isListed(text, line);
    if (listed) run++;
    else {
      if (run >= 3) for (let at = i - run; at < i; at++) roles[at] = 'contents';
      run = 0;
    }
  }
}

function isListed(text: string, line: Line): boolean {
  const body = text.slice(line.start, line.end);
  return PAGED.test(body) || /^\[[^\]]{2,120}\]\(#[^)]{0,80}\)$/.test(body);
}

/** The contents end where their first line comes back as a heading. */
function endOfContents(text: string, lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (!first) return from;
  const wanted = bare(text, first);
  for (let i = from + 1; i < Math.min(lines.length, from + 80); i++) {
    const line = lines[i] as Line;
    if (line.end - line.start > 140) return from;
    if (bare(text, line) === wanted) return i;
  }
  return from;
}

function bare(text: string, line: Line): string {
  return fold(text.slice(line.start, Math.min(line.end, line.start + 140))).replace(/[ .\d]+$/, '');
}
