// One character at a time: accents off, capitals down, typographic signs to plain ones, invisible signs away.
// A hand-made table, because Intl and String.normalize are too slow on the hot path.

/** The character is dropped from the folded text: soft hyphens, zero-width and direction marks, combining accents. */
export const DROPPED = 0;
/** Stands for every sign outside Latin: folded text stays one byte a character, which patterns run faster on. */
const FOREIGN = 0x23;

const TABLE = buildTable();

/** The folded code of a UTF-16 unit; {@link DROPPED} when it is invisible. */
export function foldCode(code: number): number {
  return code < TABLE.length ? (TABLE[code] as number) : foldHigh(code);
}

function foldHigh(code: number): number {
  if (code >= 0xfb00 && code <= 0xfb04) return 0x66; // ligatures of f: the first letter is enough to find the word's stem
  if (code >= 0xfe00 && code <= 0xfe0f) return DROPPED; // variation selectors
  if (code === 0xfeff) return DROPPED;
  if (code === 0x3000) return 0x20;
  return FOREIGN;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x2800);
  for (let c = 0; c < table.length; c++) table[c] = c < 0x100 ? c : FOREIGN;
  for (let c = 0; c < 0x20; c++) table[c] = 0x20;
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + 32;
  for (let c = 0x7f; c < 0xa0; c++) table[c] = 0x20;
  for (let c = 0xc0; c < 0x250; c++) {
    const plain = String.fromCharCode(c).toLowerCase().normalize('NFD').charCodeAt(0);
    table[c] = plain < 0x100 ? plain : FOREIGN;
  }
  const same: readonly (readonly [string, string])[] = [
    ['\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u2032', "'"],
    ['\u201c\u201d\u201e\u00ab\u00bb\u2033', '"'],
    ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
    ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f', ' '],
    ['\u00e6\u00c6', 'a'],
    ['\u0153\u0152\u00f8\u00d8', 'o'],
    ['\u00df', 's'],
    ['\u00d7', 'x'],
    ['\u0131', 'i'],
    ['\u2026', '.'],
    ['\u2022\u00b7\u2027\u25aa\u25cf\u25cb\u25e6\u2023', '*'],
  ];
  for (const [from, to] of same) for (const c of from) table[c.charCodeAt(0)] = to.charCodeAt(0);
  for (let c = 0x300; c <= 0x36f; c++) table[c] = DROPPED;
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x61c]) table[c] = DROPPED;
  for (let c = 0x202a; c <= 0x202e; c++) table[c] = DROPPED;
  for (let c = 0x2066; c <= 0x2069; c++) table[c] = DROPPED;
  return table;
}

/** The folded form of a short text, for lookups outside the hot path. */
export function fold(text: string): string {
  let out = '';
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const c = foldCode(text.charCodeAt(i));
    if (c === DROPPED) continue;
    if (c === 0x20) {
      if (!blank) out += ' ';
      blank = true;
    } else {
      out += String.fromCharCode(c);
      blank = false;
    }
  }
  return out.endsWith(' ') ? out.slice(0, -1) : out;
}
