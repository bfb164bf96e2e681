// Files to text: what the reader of statements works on.
export * from './document.ts';
export { readDocument, readPasted } from './read-document.ts';
