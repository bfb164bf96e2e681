// From the sentences of a number to what is printed: names in bold, long sets as lists, references as links, rows of a table.

import type { Finding, Text } from '../../policy/index.ts';
import { type Lang, textIn } from '../words/own.ts';
import type { Paragraph, Sentence } from '../words/sentences.ts';
import type { Line, Mark, Piece, Row, Run } from './document.ts';
import { AROUND } from './headings.ts';

/** A set is shown as a list when it has this many items, or this many characters. */
const MANY_ITEMS = 5;
const MANY_CHARACTERS = 90;

/** Whether the end of a sentence reads better as a list. What the law says per age does; what it cites for a purpose does not. */
function asList(sentence: Sentence, lang: Lang): boolean {
  const tail = sentence.tail?.[lang];
  if (!tail) return false;
  const law = sentence.spans[lang]['!'];
  if (law && law[0] === tail.from) return sentence.section === 'access' || sentence.section === 'consent';
  return tail.items.length >= MANY_ITEMS || (tail.items.length > 2 && tail.items.join('').length > MANY_CHARACTERS);
}

/** Members whose words are another number of this statement. */
const REFERENCES: readonly string[] = ['at', 'contact', 'through', 'except', 'needs'];

/** The runs of a stretch of a sentence. */
function runsOf(sentence: Sentence, lang: Lang, from = 0, to = sentence[lang].length): readonly Run[] {
  const spans = sentence.spans[lang];
  const marks: { from: number; to: number; run: (text: string) => readonly Run[] }[] = [];
  const name = spans['@'];
  // The full stop after a name that opens a paragraph is part of the bold words.
  if (name) marks.push({ from: name[0], to: name[0] === 0 ? name[1] + 1 : name[1], run: (text) => [{ text, bold: true }] });
  for (const member of REFERENCES) {
    const span = spans[member];
    if (span) marks.push({ from: span[0], to: span[1], run: linked });
  }
  const address = spans.email;
  if (address) marks.push({ from: address[0], to: address[1], run: (text) => [{ text, to: { address: `mailto:${text}` } }] });
  const runs: Run[] = [];
  let at = from;
  for (const mark of marks.sort((a, b) => a.from - b.from)) {
    if (mark.from < at || mark.to > to) continue;
    if (mark.from > at) runs.push({ text: sentence[lang].slice(at, mark.from) });
    runs.push(...mark.run(sentence[lang].slice(mark.from, mark.to)));
    at = mark.to;
  }
  return at < to ? [...runs, { text: sentence[lang].slice(at, to) }] : runs;
}

/** Numbers in 'zin 3 en 12' become links. */
function linked(text: string): readonly Run[] {
  if (!/\b(?:zin|sentence) \d/.test(text)) return [{ text }];
  return text
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? { text: part, to: { number: Number(part) } } : { text: part }));
}

const BLANK: Run = { text: ' ' };

/** The pieces of a paragraph: text, broken by the lists that some of its sentences end in. */
function piecesOf(sentences: readonly Sentence[], lang: Lang): readonly Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  for (const sentence of sentences) {
    if (runs.length > 0) runs.push(BLANK);
    const tail = sentence.tail?.[lang];
    if (!tail || !asList(sentence, lang)) {
      runs.push(...runsOf(sentence, lang));
      continue;
    }
    pieces.push({ is: 'list', lead: [...runs, ...runsOf(sentence, lang, 0, tail.from - 1)], items: tail.items });
    runs = [];
  }
  return runs.length > 0 ? [...pieces, { is: 'text', runs }] : pieces;
}

/** The marks of a paragraph: findings of the law about one of its clauses; a contradiction marks both its sides. */
function marksOf(clauses: readonly string[], findings: readonly Finding[], lang: Lang): readonly Mark[] {
  const words: Readonly<Record<Mark['severity'], Text>> = { error: AROUND.notKept, warning: AROUND.doubtful };
  return findings.flatMap((f) =>
    f.severity !== 'advice' && [f.clause, ...(f.others ?? [])].some((id) => clauses.includes(id))
      ? [
          {
            severity: f.severity,
            word: textIn(words[f.severity], lang),
            text: textIn(f.message, lang),
            rule: f.id,
            article: f.article,
          },
        ]
      : [],
  );
}

/** A numbered paragraph. */
export function lineOf(paragraph: Paragraph, findings: readonly Finding[], lang: Lang): Line {
  return {
    number: paragraph.number,
    clauses: paragraph.clauses,
    pieces: piecesOf(paragraph.sentences, lang),
    marks: marksOf(paragraph.clauses, findings, lang),
  };
}

const row = (paragraph: Paragraph, cells: readonly (readonly Run[])[], findings: readonly Finding[], lang: Lang): Row => ({
  number: paragraph.number,
  clauses: paragraph.clauses,
  cells,
  marks: marksOf(paragraph.clauses, findings, lang),
});

const restOf = (paragraph: Paragraph, lang: Lang): readonly Run[] =>
  paragraph.sentences.slice(1).flatMap((s, i) => (i === 0 ? runsOf(s, lang) : [BLANK, ...runsOf(s, lang)]));

/** A retention rule as a row. Read across it is the paragraph: 'Wij bewaren' + what + how long + full stop + the rest. */
export function retentionRow(paragraph: Paragraph, findings: readonly Finding[], lang: Lang): Row {
  const first = paragraph.sentences[0] as Sentence;
  const spans = first.spans[lang];
  const from = spans.records?.[0] ?? 0;
  const to = (spans.regime ?? spans.records)?.[1] ?? 0;
  const text = first[lang];
  return row(
    paragraph,
    [[{ text: text.slice(from, to) }], [{ text: text.slice(to + 1, -1) }], restOf(paragraph, lang)],
    findings,
    lang,
  );
}

/** A right to see, as a row: the question, the answer, the rest. Read across it is the paragraph. */
export function readerRow(paragraph: Paragraph, findings: readonly Finding[], lang: Lang): Row {
  const first = paragraph.sentences[0] as Sentence;
  const end = first[lang].indexOf('?') + 1;
  return row(paragraph, [runsOf(first, lang, 0, end), runsOf(first, lang, end + 1), restOf(paragraph, lang)], findings, lang);
}
