// The front door of the statement room: how do we say it, and how is it read?

export {
  type FoundParagraph,
  type FoundStatement,
  type HeardStatement,
  hearStatement,
  unlisted,
} from './words/hear-statement.ts';
export { type Lang, ownFrom, ownOf, type Own, type OwnWord } from './words/own.ts';
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
export * from './write/document.ts';
export { toHtml, toHtmlFragment } from './write/html.ts';
export { toMarkdown } from './write/markdown.ts';
export { type PrintableStatement, toPrintable } from './write/printable.ts';
export { toText } from './write/text.ts';
export { type WriteOptions, writeStatement } from './write/write.ts';
