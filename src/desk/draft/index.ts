// The desk of unfinished texts.
export { type DraftKept, dropDraft, keepDraft, openDraft } from './keep.ts';
export { type MyDraft, myDrafts } from './mine.ts';
