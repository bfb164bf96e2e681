// Which words and ids does the policy use that nobody explained?

import { complain, type Context, type WordUse } from './context.ts';
import { nearest } from './near.ts';
import type { ClauseSection } from './shape.ts';
import type { OwnWords } from './spec.ts';
import { vocabulary, type WordList } from './vocabulary.ts';

/** The keys of the clauses that were read, by section. */
export type Keys = Readonly<Partial<Record<ClauseSection, ReadonlySet<string>>>>;

const MAX_NEAR = 100;

/** Complains about unknown words (kind word) and about ids without a clause (kind sense). */
export function checkKnown(c: Context, keys: Keys): void {
  let looks = 0;
  for (const use of c.words) {
    if (isKnownHere(c, use, keys)) continue;
    looks += 1;
    const near = looks > MAX_NEAR ? undefined : nearest(use.word, candidates(c, use, keys));
    const [nl, en] = [
      `het woord '${use.word}' is hier niet bekend; ${near ? `bedoelt u '${near}'?` : explain(use).nl}`,
      `the word '${use.word}' is not known here; ${near ? `did you mean '${near}'?` : explain(use).en}`,
    ];
    complain(c, 'word', use.at, placeOf(use), nl, en, near);
  }
  for (const use of c.ids) {
    const [section, key] = splitId(use.id);
    const fits = use.to.length === 0 || use.to.some((s) => s === section);
    if (fits && (hasClause(keys, section, key) || (use.to.length === 0 && isPlain(section)))) continue;
    looks += 1;
    const all = looks > MAX_NEAR ? [] : idsOf(keys, use.to);
    const near = nearest(use.id, all);
    const kinds = use.to.length > 0 && !fits ? ` (${use.to.join(', ')})` : '';
    const nl = `er is geen bepaling '${use.id}' die hier past${kinds}${near ? `; bedoelt u '${near}'?` : ''}`;
    const en = `there is no clause '${use.id}' that fits here${kinds}${near ? `; did you mean '${near}'?` : ''}`;
    complain(c, 'sense', use.at, placeOf(use), nl, en, near);
  }
}

/** Section and key of a clause id. */
function splitId(id: string): readonly [string, string] {
  const dot = id.indexOf('.');
  return dot === -1 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
}

// organisation.name and statement.version are clauses without being in a map of clauses.
function isPlain(section: string): boolean {
  return section === 'organisation' || section === 'statement';
}

// A family (`access.file.guardian`) may stand for its bands.
function hasClause(keys: Keys, section: string, key: string): boolean {
  const there = keys[section as ClauseSection];
  if (!there) return false;
  if (there.has(key)) return true;
  for (const k of there) if (k.startsWith(`${key}.`)) return true;
  return false;
}

function isKnownHere(c: Context, use: WordUse, keys: Keys): boolean {
  return (
    use.of.some((list) => Object.hasOwn(vocabulary[list], use.word)) ||
    use.own.some((section) => keys[section]?.has(use.word)) ||
    (use.of.length > 0 && c.invented.has(use.word))
  );
}

function candidates(c: Context, use: WordUse, keys: Keys): string[] {
  const lists = use.of.flatMap((list: WordList) => Object.keys(vocabulary[list]));
  const own = use.own.flatMap((section: OwnWords) => [...(keys[section] ?? [])]);
  return [...own, ...lists, ...c.invented.keys()];
}

function explain(use: WordUse): { nl: string; en: string } {
  const [section] = use.own;
  if (section && use.of.length === 0) return { nl: `maak eerst ${section}.${use.word}`, en: `make ${section}.${use.word} first` };
  const make = section ? { nl: `maak ${section}.${use.word}, of `, en: `make ${section}.${use.word}, or ` } : { nl: '', en: '' };
  return {
    nl: `${make.nl}leg het uit onder 'words' in deze bepaling`,
    en: `${make.en}explain it under 'words' in this clause`,
  };
}

function idsOf(keys: Keys, to: readonly ClauseSection[]): string[] {
  const sections = to.length > 0 ? to : (Object.keys(keys) as ClauseSection[]);
  return sections.flatMap((section) => [...(keys[section] ?? [])].map((key) => `${section}.${key}`));
}

function placeOf(use: { readonly clause?: string; readonly member?: string }): { clause?: string; member?: string } {
  return {
    ...(use.clause === undefined ? {} : { clause: use.clause }),
    ...(use.member === undefined ? {} : { member: use.member }),
  };
}
