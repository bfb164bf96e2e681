// A whole statement that this table wrote, back into its policy: the numbered paragraphs, with the appendix that names them.

import type { ClauseId, Word } from '../../policy/index.ts';
import { join } from './list.ts';
import { type Lang, type Own, ownFrom, type OwnWord } from './own.ts';
import { hear, type Voice } from './say.ts';
import type { Marker } from './sentences.ts';
import { GRAMMARS, type SaidSection } from './table.ts';

/** A paragraph as it was found: its number, and its text in pieces; a piece may end in a list. */
export interface FoundParagraph {
  readonly number: number;
  readonly pieces: readonly { readonly text: string; readonly items?: readonly string[] }[];
}

/** What was found in a document of ours. */
export interface FoundStatement {
  readonly lang: Lang;
  readonly paragraphs: readonly FoundParagraph[];
  readonly markers: readonly Marker[];
  readonly own: readonly OwnWord[];
}

/** Sections with their clauses, as data; `unread` are the numbers whose text is not of this table. */
export interface HeardStatement {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly unread: readonly number[];
}

/** The texts that a paragraph with lists may stand for: a list is joined with 'en', with 'of', or with semicolons. */
export function unlisted(pieces: FoundParagraph['pieces'], lang: Lang): readonly string[] {
  return pieces.reduce<readonly string[]>(
    (texts, piece) => {
      const ways = piece.items ? [join(piece.items, lang), join(piece.items, lang, true), piece.items.join('; ')] : [''];
      const told = [...new Set(ways)].map((way) => (piece.items ? `${piece.text} ${way}.` : piece.text));
      return texts.flatMap((text) => told.map((more) => (text === '' ? more : `${text} ${more}`)));
    },
    [''],
  );
}

/** Reads a statement of ours back. Every number that can be read gives its clause; what beside the sentences was told is put back. */
export function hearStatement(found: FoundStatement): HeardStatement {
  const own: Own = ownFrom(found.own);
  const byNumber = new Map(found.markers.map((m) => [m.number, m]));
  const numbers = new Map<ClauseId, number>(found.markers.map((m) => [m.clause, m.number]));
  const voice: Voice = { own, numberOf: (id) => numbers.get(id), idOf: (n) => byNumber.get(n)?.clause };
  const policy: Record<string, Record<string, unknown>> = {};
  const unread: number[] = [];
  for (const { number, pieces } of found.paragraphs) {
    const marker = byNumber.get(number);
    const [section, key] = marker ? divided(marker.clause) : [undefined, ''];
    const heard = section && firstHeard(section, key, unlisted(pieces, found.lang), found.lang, voice);
    if (!section || !heard) {
      unread.push(number);
      continue;
    }
    const words = found.own.filter((o) => o.list === 'words' && o.clause === marker?.clause);
    const clause = {
      ...heard,
      ...(marker?.was ? { was: marker.was } : {}),
      ...(words.length > 0 ? { words: Object.fromEntries(words.map((o): [Word, unknown] => [o.word, o.label])) } : {}),
    };
    policy[section] = key === '' ? clause : { ...policy[section], [key]: clause };
  }
  return { policy: { zorgvuldig: 1, ...policy }, unread };
}

function divided(id: ClauseId): readonly [SaidSection | undefined, string] {
  const dot = id.indexOf('.');
  const section = dot < 0 ? id : id.slice(0, dot);
  return Object.hasOwn(GRAMMARS, section) ? [section as SaidSection, dot < 0 ? '' : id.slice(dot + 1)] : [undefined, ''];
}

function firstHeard(section: SaidSection, key: string, texts: readonly string[], lang: Lang, voice: Voice): object | undefined {
  for (const text of texts) {
    const heard = hear(section, key, text, lang, voice);
    if (heard) return heard.clause;
  }
  return undefined;
}
