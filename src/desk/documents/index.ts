// Documents, photos and the paper folder.
export { addDocument, addDocumentVersion, type NewDocumentInput, type NextVersionInput, sortsFor } from './add.ts';
export type { Offered } from './check.ts';
export { fetchDocument, type FetchedFile } from './fetch.ts';
export {
  type DocumentLine,
  type DocumentLineOpened,
  type DocumentsAnswer,
  type DocumentsOpened,
  type OneItem,
  openDocumentLine,
  openDocuments,
  openItem,
  passPhoto,
} from './open.ts';
export { openPaper, type PaperView, placePaper, returnPaper, takePaper } from './paper.ts';
export { type MarkView, markPassages, markView } from './passages.ts';
export type { UsableSort } from './sorts.ts';
