// Documents, photos and the paper folder.
export { addDocument, addDocumentVersion, sortsFor } from './add.ts';
export { fetchDocument } from './fetch.ts';
export {
  type DocumentLine,
  type DocumentsOpened,
  type OneItem,
  openDocumentLine,
  openDocuments,
  passPhoto,
} from './open.ts';
export { openPaper, type PaperView, placePaper, returnPaper, takePaper } from './paper.ts';
export { type MarkView, markPassages, markView } from './passages.ts';
