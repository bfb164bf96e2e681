// Text to lines: what each line looks like by itself, before its neighbours have their say.

/** One line without its white space, bullet and mark-up. */
export interface Line {
  /** The body: after a bullet, number or heading sign, and before trailing white space. */
  readonly start: number;
  readonly end: number;
  /** An empty line stands above it. */
  readonly gap: boolean;
  readonly bullet: Bullet;
  /** The body ends a sentence. */
  readonly closed: boolean;
  /** The body ends with a colon. */
  readonly opens: boolean;
  readonly cells: boolean;
  /** The line was broken because its next word did not fit: in a text with lines of one width. */
  readonly broken: boolean;
}
type Bullet = 'none' | 'sign' | 'number' | 'hash';

const SIGNS = new Set(
  '-\u2013\u2014\u2022\u00b7\u2027\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2713\u2714\u2794\u27a4\u25ba\u25b8\u2043\u2219\uf0b7\u00a7>+*'.split(
    '',
  ),
);
const NUMBERED =
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.):]\)?[ \t]+|^\d{1,2}(?:\.\d{1,2}){1,3}[ \t]+|^(?:artikel|art\.) \d{1,2}[.:]?[ \t]+/i;

/** Cuts a text into lines; empty ones only leave their mark on the next. `headings` are starts of lines that are known to be headings. */
export function linesOf(text: string, headings: ReadonlySet<number> = new Set()): Line[] {
  const lines: Line[] = [];
  const widths: number[] = [];
  let at = 0;
  let gap = true;
  while (at <= text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const line = lineOf(text, at, stop, gap, headings);
    if (line) {
      lines.push(line);
      widths.push(line.end - at);
      gap = false;
    } else gap = true;
    at = stop + 1;
  }
  pairedRows(text, lines);
  const width = widthOf(widths);
  return width === 0
    ? lines
    : lines.map((line, i) => {
        const next = lines[i + 1];
        const own = widths[i] as number;
        return next && !next.gap && own <= width && own + 1 + wordAt(text, next) > width ? { ...line, broken: true } : line;
      });
}

/** One bar makes a row of two cells when a line beside it has one too: alone it is a title or a menu. */
function pairedRows(text: string, lines: Line[]): void {
  let before = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const bar = !line.cells && line.bullet === 'none' && text.slice(line.start, line.end).includes(' | ');
    if (bar && before && !line.gap) {
      lines[i - 1] = { ...(lines[i - 1] as Line), cells: true };
      lines[i] = { ...line, cells: true };
    }
    before = bar;
  }
}

/** The width that the lines of a text were broken at, but for a few (an address, a table); 0 when its lines end where its paragraphs do. */
function widthOf(widths: readonly number[]): number {
  const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.98)] ?? 0;
  if (width < 40 || width > 110) return 0;
  return widths.filter((w) => w > width - 14).length >= Math.max(6, widths.length / 5) ? width : 0;
}

/** Length of the first word of a line. */
function wordAt(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  return end - line.start;
}

function lineOf(text: string, from: number, to: number, gap: boolean, headings: ReadonlySet<number>): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end || isRule(text, start, end)) return undefined;
  let bullet: Bullet = 'none';
  const first = text.charAt(start);
  const known = headings.has(start);
  if (known) bullet = 'hash';
  if (first === '#') {
    let at = start;
    while (text.charAt(at) === '#') at++;
    if (isBlank(text.charCodeAt(at))) {
      bullet = 'hash';
      start = skipBlank(text, at, end);
    }
  } else if (
    SIGNS.has(first) &&
    (isBlank(text.charCodeAt(start + 1)) || '\u2022\u00b7\u25aa\u25cf\uf0b7\u2713\u2714'.includes(first))
  ) {
    bullet = 'sign';
    start = skipBlank(text, start + 1, end);
  } else if (first === 'o' && /^o[ \t]+\S/.test(text.slice(start, start + 6)) && end - start > 4) {
    bullet = 'sign';
    start = skipBlank(text, start + 1, end);
  } else {
    const number = NUMBERED.exec(text.slice(start, Math.min(end, start + 16)));
    if (number) {
      if (!known) bullet = 'number';
      start += number[0].length;
    }
  }
  if (start >= end) return undefined;
  const last = lastSign(text, start, end);
  return {
    start,
    end,
    gap,
    bullet,
    closed: '.!?;'.includes(last),
    opens: last === ':',
    cells: hasCells(text, start, end),
    broken: false,
  };
}

/** The last character that is no quote, bracket or star. */
function lastSign(text: string, start: number, end: number): string {
  for (let i = end - 1; i >= start; i--) {
    const c = text.charAt(i);
    if (!'"\')]*_\u201d\u2019 '.includes(c)) return c;
  }
  return '';
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0d ||
    code === 0xa0 ||
    code === 0x0c ||
    code === 0x0b ||
    code === 0x200b ||
    code === 0xfeff
  );
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** A line of dashes, stars or underscores, and the dashes under a table head. */
function isRule(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!'-_=*|:+ \t\u2013\u2014'.includes(text.charAt(i))) return false;
  return true;
}

function hasCells(text: string, start: number, end: number): boolean {
  if (text.charAt(start) === '|') return true;
  let bars = 0;
  for (let i = start + 1; i < end - 1; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x09) return true;
    if (c === 0x3e && text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20) return true;
    if (c === 0x7c && text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20 && ++bars === 2) return true;
  }
  return false;
}
