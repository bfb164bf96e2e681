// A paragraph to sentences: a full stop, question or exclamation mark ends one, unless it belongs to an abbreviation.

/** Longest stretch that is read as one sentence; a text without full stops is cut at a blank, so that work stays linear. */
const LONGEST = 700;

const SHORT = new Set(
  (
    'bijv bv b.v n.v v.o.f vof o.a d.m.v i.v.m art artt nr nrs dhr mevr mw drs dr ir mr ing prof t.a.v c.q etc evt incl excl ca max min p.a tel st e.d enz resp ' +
    't.b.v m.b.t z.s.m a.u.b i.p.v w.o jl blz sub m.u.v o.g.v t/m i.h.k.v o.b.v m.i.v d.d ivm bijz zgn i.c i.o i.o.v e.a a.d.h.v n.a.v t.o.v t.g.v m.a.w d.w.z m.m m.n inc corp ltd co vs ' +
    'jan feb mrt apr aug sept okt nov dec ma di wo do vr za zo h.o.d.n i.z v.d w.v.t.t.k i.s.m o.i.d'
  ).split(' '),
);

/** Ends of the sentences in `text` between `start` and `end`; the last one is `end`. */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let from = start;
  let lastBlank = -1;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0x0a || c === 0x09) lastBlank = i;
    if (i - from >= LONGEST) {
      const cut = lastBlank > from ? lastBlank : i;
      ends.push(cut);
      from = cut;
      lastBlank = -1;
      continue;
    }
    if (c !== 0x2e && c !== 0x21 && c !== 0x3f) continue;
    let stop = i + 1;
    while (stop < end && '"\')]*_\u201d\u2019.!?'.includes(text.charAt(stop))) stop++;
    if (stop >= end) break;
    const next = text.charCodeAt(stop);
    if (next !== 0x20 && next !== 0x0a && next !== 0x09 && next !== 0xa0) {
      // a missing blank between sentences: "gegevens.Wij bewaren"
      if (
        c === 0x2e &&
        stop === i + 1 &&
        isLower(text.charCodeAt(i - 1)) &&
        isUpper(next) &&
        isLower(text.charCodeAt(stop + 1)) &&
        !isAddress(text, i)
      ) {
        ends.push(stop);
        from = stop;
      }
      continue;
    }
    if (c === 0x2e && !endsSentence(text, from, i, stop, end)) continue;
    ends.push(stop);
    from = stop;
    i = stop - 1;
  }
  ends.push(end);
  return ends;
}

function endsSentence(text: string, from: number, dot: number, stop: number, end: number): boolean {
  let after = stop;
  while (after < end && ' \n\t\u00a0'.includes(text.charAt(after))) after++;
  if (after >= end) return true;
  const next = text.charCodeAt(after);
  let begin = dot;
  while (begin > from && !' \n\t(\u00a0/'.includes(text.charAt(begin - 1))) begin--;
  const word = text.slice(begin, dot).toLowerCase();
  if (SHORT.has(word)) return false;
  if (word.length === 1 && (isUpper(text.charCodeAt(begin)) || (word !== 'u' && word >= 'a' && word <= 'z'))) return false;
  if (/^\d{1,2}$/.test(word)) return isUpper(next) && dot - begin > 0 && begin > from; // "1. Recht" inside a line is a number, "in 2024. Wij" is not
  return !isLower(next);
}

/** The dot of `www.naam.nl` or `info@praktijk.Nl`. */
function isAddress(text: string, dot: number): boolean {
  for (let i = dot - 1; i > dot - 40 && i >= 0; i--) {
    const c = text.charAt(i);
    if (c === ' ' || c === '\n') return false;
    if (c === '@' || c === '/' || (c === 'w' && text.slice(i - 2, i + 1).toLowerCase() === 'www')) return true;
  }
  return false;
}

function isLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);
}

function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}
