// Which documents may I read, and take along? For clients, parents and representatives: without what is about somebody else.

import { fetchDocument, openDocumentLine, openDocuments } from '../../desk/index.ts';
import { isId } from '../../record/index.ts';
import { myDocumentPage, myDocumentsPage, PATHS, to } from '../../web/index.ts';
import { type Answer, closed, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { documentShown, myDocumentOpened } from '../show/documents.ts';
import { actingOf, type Front } from '../show/frames.ts';
import { heldAnswer, portalPart } from './portal-file.ts';

const PRIVATE = ['private'] as const;

export function portalDocumentRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function bytes(visit: SignedVisit, shown: boolean): Promise<Answer> {
    const document = visit.params['document'] ?? '';
    if (!isId(document)) return NOT_FOUND;
    const fetched = await fetchDocument(house, actingOf(visit), visit.params['file'] ?? '', document);
    if (fetched.kind !== 'file') return NOT_FOUND;
    if (shown && fetched.type !== 'jpeg' && fetched.type !== 'png') return NOT_FOUND;
    return { kind: 'document', type: fetched.media, bytes: fetched.bytes, ...(shown ? {} : { name: fetched.name }) };
  }

  return [
    closed({
      path: PATHS.myDocuments,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit) => {
        const file = visit.params['file'] ?? '';
        const view = await openDocuments(house, actingOf(visit), file);
        const read = await portalPart(front, visit, view.kind === 'opened' ? view.opened : view);
        if (!read.opened || view.kind !== 'opened') return read.answer ?? NOT_FOUND;
        const held = await heldAnswer(front, read, 'documents', visit.on);
        if (held) return held;
        if (!read.shared.parts.includes('documents')) return NOT_FOUND;
        const photo = view.documents.find((line) => line.item.kind === 'photo');
        return page(
          myDocumentsPage({
            ...read.shared,
            documents: view.documents.map(documentShown),
            ...(photo === undefined ? {} : { photo: to(visit.lang, 'myDocumentImage', { file, document: photo.item.id }) }),
          }),
        );
      },
    }),
    closed({
      path: PATHS.myDocument,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const file = visit.params['file'] ?? '';
        const found = await openDocumentLine(house, actingOf(visit), file, visit.params['document'] ?? '');
        if (!found) return NOT_FOUND;
        const read = await portalPart(front, visit, found.opened);
        if (!read.opened || !read.shared.parts.includes('documents')) return NOT_FOUND;
        return page(myDocumentPage({ ...read.shared, document: myDocumentOpened(found.line, file, visit.lang) }));
      },
    }),
    closed({
      path: PATHS.myDocumentFile,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: (visit) => bytes(visit, false),
    }),
    closed({
      path: PATHS.myDocumentImage,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: (visit) => bytes(visit, true),
    }),
  ];
}
