// Documents and the paper folder as the pages show them.

import type { DocumentLine, MarkView, OneItem, PaperView } from '../../desk/index.ts';
import { copyKind, type ItemContent, LEFT_OUT, type Passage as Marked } from '../../record/index.ts';
import { type DocumentProps, type Lang, type MyDocumentProps, type Passage, type ShownDocument, to } from '../../web/index.ts';
import { secondOf } from './day.ts';

export function documentShown(line: DocumentLine): ShownDocument {
  const { item, title, sort, from, by } = line;
  return { id: item.id, title, kind: sort, on: item.on, by, ...(from === undefined ? {} : { from }) };
}

/** A text in pieces: what is about somebody else is marked. */
function piecesOf(text: string, concerns: readonly Marked[]): readonly Passage[] {
  const pieces: Passage[] = [];
  let at = 0;
  for (const mark of [...concerns].sort((a, b) => a.start - b.start)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), other: true });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The words that stand on the page: of a document without words its title is kept as the text, and that is no text to show. */
function wordsOf(content: ItemContent): string {
  return content.file?.read === 'none' && content.text !== LEFT_OUT ? '' : content.text;
}

const isPicture = (content: ItemContent): boolean => content.file?.type === 'jpeg' || content.file?.type === 'png';

export function documentOpened(line: DocumentLine, client: string, lang: Lang): DocumentProps['document'] {
  const { item } = line;
  const { content } = item;
  const { file } = content;
  const here = { file: client, document: item.id };
  return {
    ...documentShown(line),
    version: item.version,
    text: piecesOf(wordsOf(content), content.concerns ?? []),
    copy: copyKind(content),
    ...(file === undefined
      ? {}
      : {
          file: {
            name: file.name,
            size: file.size,
            scanned: file.scanned === 'clean',
            read: file.read,
            href: to(lang, 'documentFile', { ...here, version: String(item.version) }),
            ...(isPicture(content) ? { image: to(lang, 'documentImage', here) } : {}),
          },
        }),
  };
}

/** What a client or a representative sees of it: the desk already left out what is about somebody else. */
export function myDocumentOpened(line: DocumentLine, client: string, lang: Lang): MyDocumentProps['document'] {
  const { by: _byStaff, ...shown } = documentShown(line);
  const { content } = line.item;
  const here = { file: client, document: line.item.id };
  const copy = content.file === undefined && content.leftOut !== true ? 'file' : copyKind(content);
  return {
    ...shown,
    copy,
    text: copy === 'withheld' ? '' : wordsOf(content),
    ...(copy === 'withheld' || content.file === undefined ? {} : { href: to(lang, 'myDocumentFile', here) }),
    ...(copy === 'file' && isPicture(content) ? { image: to(lang, 'myDocumentImage', here) } : {}),
  };
}

/** What the page about the paper folder shows of it. */
export function paperShown(view: PaperView) {
  return {
    version: view.item?.version ?? 0,
    ...(view.folder === undefined ? {} : { folder: view.folder }),
    late: view.late,
    past: view.past.map((line) => ({ by: line.by, at: secondOf(line.at), folder: line.folder })),
  };
}

/** Where the page for marking belongs: its tab, and the way back. */
export function markedFrom(view: MarkView, client: string, lang: Lang) {
  const { item } = view;
  const document = item.content.file !== undefined || DOCUMENTS.includes(item.kind);
  const tab: 'documents' | 'notes' | 'plan' = document ? 'documents' : item.kind === 'note' ? 'notes' : 'plan';
  const back = document
    ? to(lang, 'document', { file: client, document: item.id })
    : to(lang, tab === 'notes' ? 'notes' : 'plan', { file: client });
  return { tab, back };
}
const DOCUMENTS: readonly string[] = ['document', 'client-supplied-document', 'photo', 'invoice'];

/** May the marks of this item be changed by this person? The desk decides again when they are saved. */
export function titleOf(one: OneItem): string {
  const { title, text } = one.item.content;
  return title ?? text.slice(0, 60);
}
