// Alternatives with the same beginning, written once: `kunt|kan ik|kun` becomes `k(?:un(?:t|)|an ik)`. A pattern stands at every word of a
// sentence and tries its alternatives there one by one; a hundred of them that begin with twelve letters cost twelve looks.
//
// What is matched stays the same. Alternatives that begin with different letters exclude each other where they stand, so it does not matter
// which is tried first; those with the same letter keep their order. An alternative that begins with something else keeps its place.

/** The same expression with common beginnings written once. Groups in it do not capture. */
export function factored(source: string): string {
  return joined(alternativesOf(source).map(inside)).join('|');
}

/** Each group in one alternative, factored. */
function inside(alternative: string): string {
  let out = '';
  for (let at = 0; at < alternative.length; ) {
    const end = endOfPart(alternative, at);
    const part = alternative.slice(at, end);
    out += part.startsWith('(?:') ? `(?:${factored(part.slice(3, -1))})` : part;
    at = end;
  }
  return out;
}

function joined(alternatives: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < alternatives.length; ) {
    const groups = new Map<string, string[]>();
    let end = at;
    for (; end < alternatives.length; end++) {
      const one = alternatives[end] as string;
      const letter = firstLetter(one);
      if (letter === undefined) break;
      groups.set(letter, [...(groups.get(letter) ?? []), one.slice(1)]);
    }
    for (const [letter, rests] of groups) out.push(letter + bracketed(rests.length === 1 ? rests : joined(rests)));
    if (end < alternatives.length) out.push(alternatives[end] as string);
    at = end + 1;
  }
  return out;
}

function bracketed(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? (alternatives[0] as string) : `(?:${alternatives.join('|')})`;
}

/** The letter that an alternative certainly begins with. */
function firstLetter(alternative: string): string | undefined {
  const first = alternative[0];
  if (first === undefined || !/[a-z0-9]/.test(first)) return undefined;
  return '?*+{'.includes(alternative[1] ?? '.') ? undefined : first;
}

function alternativesOf(source: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOfPart(source, at)) {
    if (source[at] !== '|') continue;
    out.push(source.slice(from, at));
    from = at + 1;
  }
  return [...out, source.slice(from)];
}

/** The end of the group, class, escape or single character that begins here. */
function endOfPart(source: string, from: number): number {
  const c = source[from];
  if (c === '\\') return from + 2;
  if (c === '[') {
    let at = from + 1;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  if (c !== '(') return from + 1;
  let at = from + 1;
  while (source[at] !== ')') at = endOfPart(source, at);
  return at + 1;
}
