// The front door of the statement room: how do we say it, and how is it read?

export { type Lang, ownFrom, ownOf, type Own, type OwnWord } from './words/own.ts';
export { hear, type Heard, sayClause, type Spoken, type Voice } from './words/say.ts';
export { type Marker, markersOf, type Sentence, sentencesFor, sentencesOf, voiceOf } from './words/sentences.ts';
export { GRAMMARS, type SaidSection } from './words/table.ts';
