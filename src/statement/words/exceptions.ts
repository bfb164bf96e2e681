// The exception of the law for each kind of sensitive data: a list of pairs.

import { dictionary, type Phrases } from './dictionary.ts';
import { closing, join, mistakable, quote, unquote } from './list.ts';
import type { Slot } from './slot.ts';

/** Exceptions in law per kind of data: 'het dossier (UAVG 30(3)(a))'. */
export function exceptions(base: readonly Phrases[]): Slot {
  return {
    write(v, s) {
      if (typeof v !== 'object' || v === null) return undefined;
      const names = dictionary(base, ['data'], s.own, s.lang);
      const pairs = Object.entries(v as Record<string, string>).sort(
        ([a], [b]) => names.rank(a) - names.rank(b) || (a < b ? -1 : 1),
      );
      return pairs.length === 0
        ? undefined
        : join(
            pairs.map(([w, law]) => `${names.write(w, s.care)} (${mistakable(law) || !balanced(law) ? quote(law) : law})`),
            s.lang,
          );
    },
    read(t, s) {
      const names = dictionary(base, ['data'], s.own, s.lang);
      const gaps = s.lang === 'nl' ? [', en ook ', ', ', ' en '] : [', and also ', ', ', ' and '];
      const from = (at: number, taken: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined => {
        for (const { word: w, end } of names.starts(t, at)) {
          const law = w in taken ? undefined : bracketed(t, end);
          if (!law) continue;
          const now = { ...taken, [w]: law.text };
          const next = law.end;
          if (next === t.length) return now;
          const step = gaps.find((g) => t.startsWith(g, next));
          const more = step && from(next + step.length, now);
          if (more) return more;
        }
        return undefined;
      };
      return from(0, {});
    },
  };
}

/** ' (UAVG 30(3)(a))' or ' (“...”)' at a place: what is between the brackets, and where they end. */
function bracketed(t: string, at: number): { readonly text: string; readonly end: number } | undefined {
  if (!t.startsWith(' (', at)) return undefined;
  if (t[at + 2] === '“') {
    const end = closing(t, at + 2);
    return end !== undefined && t[end] === ')' ? { text: unquote(t.slice(at + 2, end)), end: end + 1 } : undefined;
  }
  for (let i = at + 2, depth = 1; i < t.length; i++) {
    depth += t[i] === '(' ? 1 : t[i] === ')' ? -1 : 0;
    if (depth === 0) return { text: t.slice(at + 2, i), end: i + 1 };
  }
  return undefined;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
