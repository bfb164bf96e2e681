// A sentence with more than one term: which words go with which. A trigger, a statute and what is kept stay in their own clause.

import type { Length } from '../lexicon/numbers.ts';

/** Farther before a length nothing is looked for: a table row can be of any length. */
const FAR = 400;

/** A stretch of a folded sentence, end excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const JOINT = /, (?:en |maar |terwijl |waarna )?| (?:en|maar|terwijl|waarna|dan wel) /g;
/** Words that say nothing about what is kept or from when. */
const EMPTY =
  /\b(?:na|tot|maximaal|minimaal|minstens|hoogstens|uiterlijk|ten|min|max|minste|hoogste|tenminste|van|een|het|de|of|en|bewaren|bewaard|bewaar|wij|we|ik|gedurende|periode|termijn|langer|korter|niet|dan|binnen|nog|ook|daarna|vervolgens|weer|wordt|worden|wissen|gewist|verwijderd|vernietigd|precies|circa|ongeveer|voor|in|maar|zo|ze|deze|dit|die|dat|op|is|zijn|geldt|dus|soms|liefst|steeds)\b/g;

/** The clause of every length of time in a folded sentence. Two lengths with nothing of their own between them share one. */
export function clausesOf(said: string, lengths: readonly Length[]): Clause[] {
  const first = lengths[0];
  if (!first) return [];
  const clauses: { from: number; to: number }[] = [];
  let own = { from: said.lastIndexOf(';', first.from) + 1, to: said.length };
  for (const [i, length] of lengths.entries()) {
    const before = lengths[i - 1];
    const cut = before ? between(said, before.to, length.from) : undefined;
    if (cut) {
      own.to = cut.to;
      own = { from: cut.from, to: said.length };
    }
    clauses.push(own);
  }
  const last = lengths[lengths.length - 1] as Length;
  const end = said.indexOf(';', last.to);
  if (end >= 0) own.to = end;
  return clauses;
}

/** Where one clause ends and the next begins: at a semicolon, or at the last joint after which something new is named. */
function between(said: string, from: number, to: number): { to: number; from: number } | undefined {
  const gap = said.slice(from, to);
  const semicolon = gap.indexOf(';');
  if (semicolon >= 0) return { to: from + semicolon, from: from + gap.lastIndexOf(';') + 1 };
  let cut: { to: number; from: number } | undefined;
  JOINT.lastIndex = Math.max(0, gap.length - FAR);
  for (let m = JOINT.exec(gap); m; m = JOINT.exec(gap)) {
    const begins = m.index + m[0].length;
    if (/[a-z]{3}/.test(gap.slice(begins).replace(EMPTY, ''))) cut = { to: from + m.index, from: from + begins };
    JOINT.lastIndex = m.index + 1;
  }
  return cut;
}
