// A statement that we wrote ourselves, as plain text: pasted, copied from a page, or taken out of HTML, Word or PDF. Marks of layout are
// gone or changed; the numbers in order, the sentences and the appendix are still there, and they are enough.

import type { ClauseId, Policy } from '../../policy/index.ts';
import { type FoundParagraph, hearStatement } from '../words/hear-statement.ts';
import type { Lang, OwnWord } from '../words/own.ts';
import type { Marker } from '../words/sentences.ts';
import { APPENDIX, AROUND, CHAPTERS, TABLES } from '../write/headings.ts';
import type { Span } from './kinds.ts';
import type { OwnStatement } from './own-statement.ts';

/** A stretch of lines without an empty line between them. */
interface Block {
  readonly text: string;
  readonly cells: readonly string[] | undefined;
  readonly item: boolean;
  readonly start: number;
  readonly end: number;
}
interface Paragraph {
  readonly number: number;
  readonly pieces: { text: string; items?: string[] }[];
  /** The cells of a table row, when the row still shows them. */
  cells: readonly string[] | undefined;
  readonly start: number;
  end: number;
}

const SECTIONS_OF_WORDS = new Set(['data', 'purpose', 'recipient', 'consent', 'service']);
const MARKER = /^(\d{1,4}) ([a-z]+(?:\.\S+)?)(?: \(?([a-z]+\.[^\s)]+)\)?)?$/;
const WORD = /^(.+?) (?:= )?(\S+) \(?([a-z]+\.[^\s)]+)\)?$/;
/** The date of the version, when it begins a line: no number of a paragraph. */
const DATE =
  /^\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october) \d{4}\b/i;
const FINDING = /^(?:! )?(?:Niet nagekomen|Twijfel|Not kept|Doubtful)\. /;

/** Reads a statement of ours from its plain text; undefined when it is not one, or when a numbered sentence was changed. */
export function ownPlainStatement(text: string): OwnStatement | undefined {
  const lang = (['nl', 'en'] as const).find(
    (l) => text.includes(APPENDIX.title[l] ?? '') && text.includes(APPENDIX.intro[l]?.slice(0, 40) ?? ''),
  );
  if (lang === undefined) return undefined;
  const blocks = blocksOf(text);
  const title = low(APPENDIX.title[lang] ?? '');
  const from = blocks.map((b) => low(b.text)).lastIndexOf(title);
  if (from < 0) return undefined;
  const { markers, own } = appendixOf(blocks.slice(from + 1), lang);
  if (markers.length === 0) return undefined;
  const paragraphs = paragraphsOf(blocks.slice(0, from), markers, lang);
  if (paragraphs.length !== markers.length) return undefined;
  const policy = heard(paragraphs, markers, own, lang);
  if (!policy) return undefined;
  const sources = new Map<ClauseId, Span>();
  for (const { number, clause } of markers) {
    const p = paragraphs.find((x) => x.number === number);
    if (p) sources.set(clause, { start: p.start, end: p.end, text: text.slice(p.start, p.end) });
  }
  return { policy, lang, sources };
}

/** `label = word (clause)`, as the plain text tells it. */
const WORD_ROW = / = \S+ \([a-z]+\.[^\s)]+\)$/;
const CAPTIONS = new Set([APPENDIX.words.nl, APPENDIX.words.en, APPENDIX.numbers.nl, APPENDIX.numbers.en]);
const isCaption = (line: string): boolean => CAPTIONS.has(line.replace(/^#+ /, ''));

const low = (text: string): string => text.toLowerCase().replace(/^#+ /, '').trim();

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let now: { text: string; item: boolean; start: number; end: number } | undefined;
  const close = (): void => {
    if (now) blocks.push({ ...now, cells: undefined });
    now = undefined;
  };
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    const start = at + raw.length - raw.trimStart().length;
    const end = at + raw.trimEnd().length;
    at += raw.length + 1;
    if (line === '' || /^=+$/.test(line)) close();
    else if (isCaption(line) || WORD_ROW.test(line)) {
      close();
      blocks.push({ text: line, cells: undefined, item: false, start, end });
    } else if (line.startsWith('|')) {
      close();
      const cells = line
        .replace(/^\| ?| ?\|$/g, '')
        .split(/ ?(?<!\\)\| ?/)
        .map((c) => c.replaceAll('\\|', '|').trim());
      if (!cells.every((c) => /^-*$/.test(c)))
        blocks.push({ text: cells.filter((c) => c !== '').join(' '), cells, item: false, start, end });
    } else if (/^[-•] /.test(line) || line.startsWith('! ') || (/^\d{1,4} /.test(raw) && !DATE.test(line))) {
      close();
      const item = /^[-•] /.test(line);
      now = { text: item ? line.slice(2) : line, item, start, end };
    } else if (now) {
      now.text += ` ${line}`;
      now.end = end;
    } else now = { text: line, item: false, start, end };
  }
  close();
  return blocks;
}

/** Titles, captions and heads of tables: words of the layout, no sentence. */
function furniture(lang: Lang): ReadonlySet<string> {
  const texts = [
    ...CHAPTERS.flatMap((c) => [c.title, ...c.parts.flatMap((part) => (part.title ? [part.title] : []))]),
    ...Object.values(TABLES).map((t) => t.caption),
  ].map((t) => t[lang] ?? t.nl);
  const heads = Object.values(TABLES).map((t) => t.columns.map((c) => c[lang] ?? c.nl).join(' '));
  return new Set([...texts, ...heads].map(low));
}

/** The numbered paragraphs; what stands between two of them belongs to the first. A chapter may tell its numbers in an order of its own. */
function paragraphsOf(blocks: readonly Block[], markers: readonly Marker[], lang: Lang): readonly Paragraph[] {
  const skip = furniture(lang);
  const contact = low(AROUND.contact[lang] ?? '');
  const explanation = `${AROUND.explanation[lang] ?? ''}:`;
  const paragraphs: Paragraph[] = [];
  const left = new Set(markers.map((m) => m.number));
  for (const block of apart(blocks, markers)) {
    const last = paragraphs[paragraphs.length - 1];
    const number = DATE.test(block.text) ? Number.NaN : Number(/^\d{1,4}(?= )/.exec(block.text)?.[0]);
    if (left.delete(block.item ? -1 : number)) {
      // An address that broke at its dot at the end of a line.
      const text = block.text.slice(String(number).length + 1).replace(/\bwww\. (?=\S)/g, 'www.');
      paragraphs.push({ number, pieces: [{ text }], cells: block.cells, start: block.start, end: block.end });
      continue;
    }
    const bare = low(block.text);
    if (bare === contact && left.size === 0) break;
    if (!last || skip.has(bare) || FINDING.test(block.text) || block.text.startsWith(explanation)) continue;
    const piece = last.pieces[last.pieces.length - 1];
    if (block.item && piece) (piece.items ??= []).push(block.text);
    else if (piece && piece.items === undefined) piece.text += ` ${block.text}`;
    else last.pieces.push({ text: block.text });
    // A row that runs on below its cells shows no whole cells any more.
    last.cells = undefined;
    last.end = block.end;
  }
  return paragraphs;
}

/** Paragraphs that ran together on one line: the next number stands behind the end of a sentence. */
function apart(blocks: readonly Block[], markers: readonly Marker[]): readonly Block[] {
  const numbers = new Set(markers.map((m) => m.number));
  let last = 0;
  return blocks.flatMap((block) => {
    const out: Block[] = [];
    let rest = block;
    for (;;) {
      const opens = Number(/^\d{1,4}(?= )/.exec(rest.text)?.[0]);
      if (numbers.has(opens) && !rest.item) last = opens;
      const at = last === 0 || rest.cells || !numbers.has(last + 1) ? -1 : behindSentence(rest.text, last + 1);
      if (at < 0) return [...out, rest];
      out.push({ ...rest, text: rest.text.slice(0, at) });
      rest = { ...rest, text: rest.text.slice(at + 1), item: false };
    }
  });
}

function behindSentence(text: string, number: number): number {
  for (let at = text.indexOf(` ${number} `); at >= 0; at = text.indexOf(` ${number} `, at + 1))
    if ('.?!'.includes(text.charAt(at - 1))) return at;
  return -1;
}

function appendixOf(
  blocks: readonly Block[],
  lang: Lang,
): { readonly markers: readonly Marker[]; readonly own: readonly OwnWord[] } {
  const markers: Marker[] = [];
  const own: OwnWord[] = [];
  const words = low(APPENDIX.words[lang] ?? '');
  let telling = false;
  for (const block of blocks) {
    if (low(block.text) === words) telling = true;
    else if (!telling) {
      const [, number, clause, was] = MARKER.exec(block.text) ?? [];
      if (clause !== undefined) markers.push({ number: Number(number), clause, ...(was === undefined ? {} : { was }) });
    } else {
      for (const [, label = '', word = '', clause = ''] of block.cells?.length === 3
        ? [['', ...block.cells]]
        : wordsIn(block.text)) {
        if (!/^[a-z]+\./.test(clause)) continue;
        const section = clause.slice(0, clause.indexOf('.'));
        const list = SECTIONS_OF_WORDS.has(section) && clause === `${section}.${word}` ? section : 'words';
        own.push({ list: list as OwnWord['list'], word, label: { nl: label, en: label }, clause });
      }
    }
  }
  return { markers, own };
}

/** Rows of words, also when they ran together on one line: each ends in the id of a clause between brackets. */
function wordsIn(text: string): readonly (readonly string[])[] {
  const rows = text.includes(' = ') ? text.split(/(?<=\([a-z]+\.[^\s)]+\)) /) : [text];
  return rows.map((row): readonly string[] => WORD.exec(row) ?? []);
}

/** A sentence with more ways to read it than this was not written by us. */
const MOST_WAYS = 16;

/** The policy, when every paragraph is of our table. A row of a table stands for a sentence of which some full stops and words are lost. */
function heard(
  paragraphs: readonly Paragraph[],
  markers: readonly Marker[],
  own: readonly OwnWord[],
  lang: Lang,
): Policy | undefined {
  const clauses = new Map(markers.map((m) => [m.number, m.clause]));
  const ways = paragraphs.map((p): readonly FoundParagraph[] =>
    piecesOf(p, clauses.get(p.number) ?? '', lang)
      .slice(0, MOST_WAYS)
      .map((pieces) => ({ number: p.number, pieces })),
  );
  const tries = ways.map(() => 0);
  for (;;) {
    const found = ways.map((way, i) => way[tries[i] ?? 0]).filter((p) => p !== undefined);
    const { policy, unread } = hearStatement({ lang, paragraphs: found, markers, own });
    if (unread.length === 0) {
      const { organisation, statement } = policy as Partial<Policy>;
      // Every paragraph was read by the table that wrote it, and name and version are there: this is the policy that was written.
      return organisation?.name === undefined || statement?.version === undefined ? undefined : (policy as unknown as Policy);
    }
    let more = false;
    ways.forEach((way, i) => {
      const at = tries[i] ?? 0;
      if (unread.includes(paragraphs[i]?.number ?? -1) && at + 1 < way.length) {
        tries[i] = at + 1;
        more = true;
      }
    });
    if (!more) return undefined;
  }
}

function piecesOf(p: Paragraph, clause: ClauseId, lang: Lang): readonly FoundParagraph['pieces'][] {
  const ways: FoundParagraph['pieces'][] = [];
  const keep = lang === 'nl' ? 'Wij bewaren' : 'We keep';
  const sentence = (what: string, how: string, rest: string): string => {
    const head = what.endsWith('?') ? `${what} ${how}` : `${keep} ${what} ${how}.`;
    return rest === '' ? head : `${head} ${rest}`;
  };
  const [, what, how, rest = ''] = p.cells ?? [];
  if (what !== undefined && how !== undefined) ways.push([{ text: sentence(what, how, rest) }]);
  // A word that broke at its hyphen at the end of a line may have lost it.
  const whole = p.pieces.map(({ text, items }) => ({ text: rejoined(text), ...(items ? { items: items.map(rejoined) } : {}) }));
  // A sentence that stands right behind a list may have run on from its last item. Tried first: an item may hold what the law says, which is
  // not kept, and would swallow the sentence.
  const listed = p.pieces[p.pieces.length - 1];
  const [...items] = listed?.items ?? [];
  const ran = items.pop();
  if (listed && ran !== undefined)
    for (const m of rejoined(ran).matchAll(/(?<![.?!:;]) (?=\p{Lu})/gu))
      ways.push([
        ...whole.slice(0, -1),
        { text: rejoined(listed.text), items: [...items.map(rejoined), rejoined(ran).slice(0, m.index)] },
        { text: rejoined(ran).slice(m.index + 1) },
      ]);
  ways.push(p.pieces);
  if (JSON.stringify(whole) !== JSON.stringify(p.pieces)) ways.push(whole);
  // A word of the organisation's own that ends in white space leaves a blank before the comma.
  const closed = whole.map(({ text, items }) => ({ text: text.replaceAll(' ,', ','), ...(items ? { items } : {}) }));
  if (JSON.stringify(closed) !== JSON.stringify(whole)) ways.push(closed);
  if (clause.startsWith('retention.')) {
    const text = p.pieces.map((piece) => [piece.text, ...(piece.items ?? [])].join(' ')).join(' ');
    if (!text.startsWith(keep)) {
      // The cells ran together: the second sentence begins at a capital.
      for (const m of text.matchAll(/(?<![.?!:;]) (?=\p{Lu})/gu))
        ways.push([{ text: `${keep} ${text.slice(0, m.index)}. ${text.slice(m.index + 1)}` }]);
      ways.push([{ text: `${keep} ${text}.` }], [{ text: `${keep} ${text}` }]);
    }
  }
  return ways;
}

const rejoined = (text: string): string => text.replace(/\b(e)(mail)/gi, '$1-$2');
