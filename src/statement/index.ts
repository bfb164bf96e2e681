// The front door of the statement room: how do we say it, and how is it read?

export {
  type FoundParagraph,
  type FoundStatement,
  type HeardStatement,
  hearStatement,
  unlisted,
} from './words/hear-statement.ts';
export { registerToCsv, registerToHtml, registerToJson } from './register/formats.ts';
export { registerToJsonLd } from './register/jsonld.ts';
export { type ControllerEntry, type ProcessorEntry, type Register, registerOf } from './register/register.ts';
export { type Lang, ownFrom, ownOf, type Own, type OwnWord } from './words/own.ts';
export {
  HARD_WORDS,
  type Hurdle,
  type Reading as SentenceReading,
  readSentence,
  readText,
  sentencesIn,
  type TextReading,
} from './words/readability.ts';
export { hear, type Heard, sayClause, type Spoken, type Voice } from './words/say.ts';
export {
  type Marker,
  markersOf,
  type Paragraph,
  paragraphsOf,
  type Sentence,
  sentencesFor,
  sentencesOf,
  voiceOf,
} from './words/sentences.ts';
export { GRAMMARS, type SaidSection } from './words/table.ts';
export type {
  Block,
  Chapter,
  ContactLine,
  Line,
  Mark,
  Piece,
  Row,
  Run,
  StatementDocument,
} from './write/document.ts';
export { diffStatements, type SentenceChange, type StatementChange } from './write/differences.ts';
export { toHtml, toHtmlFragment } from './write/html.ts';
export { toMarkdown } from './write/markdown.ts';
export { type PrintableStatement, toPrintable } from './write/printable.ts';
export { toText } from './write/text.ts';
export { type WriteOptions, writeStatement } from './write/write.ts';
export { ELEMENTS, type Element, type Section, type Span, type Topic } from './read/kinds.ts';
export { looksUnlikeStatement } from './read/likeness.ts';
export { quoteAt } from './read/quote.ts';
export { type ReadReport, type ReportLanguage, reportOf } from './read/report.ts';
export {
  type Contradiction,
  type PlacedFinding,
  type ReadSentence,
  type ReadStatement,
  readStatement,
  type RetentionEntry,
} from './read/statement.ts';
export type { Question } from './read/draft/draft.ts';
