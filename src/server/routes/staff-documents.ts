// What does a member of staff do with documents? Add, read, search, add a version, hand out a copy, mark what is about others.

import {
  addDocument,
  addDocumentVersion,
  type DocumentsOpened,
  fetchDocument,
  markPassages,
  markView,
  openDocuments,
  openDocumentLine,
  openPaper,
  placePaper,
  returnPaper,
  sortsFor,
  takePaper,
  whatOpens,
  type WriteAnswer,
} from '../../desk/index.ts';
import { isId, type ItemContent, LARGEST_FILE } from '../../record/index.ts';
import { type Answers, documentPage, documentsPage, markOthersPage, PATHS, paperPage, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, type Form, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped, secondOf } from '../show/day.ts';
import { documentOpened, documentShown, markedFrom, paperShown, titleOf } from '../show/documents.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;

export function staffDocumentRoutes(front: Front): readonly Route[] {
  const { house } = front;
  const clientOf = (visit: SignedVisit): string => visit.params['file'] ?? '';

  /** What every page about the documents of this file shares; undefined when it is not there, or not theirs. */
  async function shared(visit: SignedVisit, opened: DocumentsOpened['opened']) {
    const frame = await staffFrame(front, visit);
    const opens = whatOpens(opened);
    if (!frame || !opens.parts.includes('documents')) return undefined;
    return { opens, props: { frame, head: headOf(opened), tabs: tabsOf(opens), today: visit.on } };
  }

  async function list(visit: SignedVisit, answers: Answers, status: 200 | 422, search?: string): Promise<Answer> {
    const client = clientOf(visit);
    const view = await openDocuments(house, actingOf(visit), client, search);
    const around = view.kind === 'opened' ? await shared(visit, view.opened) : undefined;
    if (view.kind !== 'opened' || !around) return NOT_FOUND;
    const sorts = await sortsFor(house, actingOf(visit), client);
    const photo = view.documents.find((line) => line.item.kind === 'photo');
    const closedFile = view.opened.file.client.careUntil !== undefined;
    return page(
      documentsPage({
        ...around.props,
        documents: view.documents.map(documentShown),
        ...(photo === undefined ? {} : { photo: to(visit.lang, 'documentImage', { file: client, document: photo.item.id }) }),
        ...(search === undefined ? {} : { searched: search }),
        ...(sorts.length === 0 || closedFile
          ? {}
          : { upload: { answers, kinds: sorts.map((sort) => ({ value: sort.key, label: sort.label })) } }),
        paper: around.opens.parts.includes('notes'),
      }),
      status,
    );
  }

  async function one(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const client = clientOf(visit);
    const acting = actingOf(visit);
    const found = await openDocumentLine(house, acting, client, visit.params['document'] ?? '');
    const around = found && (await shared(visit, found.opened));
    if (!found || !around) return NOT_FOUND;
    const { line, before, mayWrite } = found;
    const here = { file: client, document: line.item.id };
    return page(
      documentPage({
        ...around.props,
        document: documentOpened(line, client, visit.lang),
        versions: before.map((v) => ({
          version: v.version,
          by: v.by,
          at: secondOf(v.at),
          ...(v.reason === undefined ? {} : { reason: v.reason }),
          ...(v.hasFile ? { href: to(visit.lang, 'documentFile', { ...here, version: String(v.version) }) } : {}),
        })),
        ...(mayWrite && line.item.content.file !== undefined ? { next: answers } : {}),
        mayMark: mayWrite,
        ...(status === 409 ? { stale: true } : {}),
      }),
      status,
    );
  }

  async function paper(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const view = await openPaper(house, actingOf(visit), clientOf(visit));
    const around = view && (await shared(visit, view.opened));
    if (!view || !around) return NOT_FOUND;
    const stale = status === 409 ? { stale: true } : {};
    return page(paperPage({ ...around.props, ...paperShown(view), mayWrite: around.opens.mayWrite, answers, ...stale }), status);
  }

  async function marking(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const client = clientOf(visit);
    const view = await markView(house, actingOf(visit), client, visit.params['item'] ?? '');
    const frame = await staffFrame(front, visit);
    if (!view || !frame) return NOT_FOUND;
    const { item } = view;
    const { tab, back } = markedFrom(view, client, visit.lang);
    return page(
      markOthersPage({
        frame,
        head: headOf(view.opened),
        tabs: tabsOf(whatOpens(view.opened)),
        today: visit.on,
        tab,
        item: { id: item.id, title: titleOf(view), version: item.version, back },
        // What was ticked stays ticked when the form comes back.
        sentences: view.sentences.map((sentence, i) => ({
          ...sentence,
          marked: status === 422 ? [answers.typed['zin']].flat().includes(String(i)) : sentence.marked,
        })),
        ...(item.content.file === undefined ? {} : { part: { answers, ...answeredBefore(item.content) } }),
        ...(status === 409 ? { stale: true } : {}),
      }),
      status,
    );
  }

  /** After a write: away, or the page again with what is wrong. */
  async function after<T>(
    answer: WriteAnswer<T>,
    done: (value: T) => Answer,
    again: (mistakes: Parameters<typeof answersOf>[1], status: 409 | 422) => Promise<Answer>,
  ): Promise<Answer> {
    if (answer.kind === 'done') return done(answer.value);
    if (answer.kind === 'problems') return again(answer.problems, 422);
    return answer.kind === 'stale' ? again([], 409) : NOT_FOUND;
  }

  return [
    closed({
      path: PATHS.documents,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => list(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.documents,
      method: 'post',
      who: STAFF,
      logs: ['create', 'read'],
      answers: [303, 422],
      upload: LARGEST_FILE,
      handle: async (visit) => {
        const { form } = visit;
        const client = clientOf(visit);
        const added = await addDocument(house, actingOf(visit), client, {
          ...offered(form),
          sort: field(form, 'soort'),
          title: field(form, 'titel'),
          from: field(form, 'van'),
          on: dayTyped(field(form, 'datum')),
          others: field(form, 'anderen'),
        });
        return after(
          added,
          (document) => {
            const others = field(form, 'anderen') === 'ja';
            const next = others
              ? to(visit.lang, 'others', { file: client, item: document })
              : to(visit.lang, 'document', { file: client, document });
            return goTo(next, 'document-added');
          },
          (problems) => list(visit, answersOf(form, problems), 422),
        );
      },
    }),
    closed({
      path: PATHS.documentSearch,
      method: 'post',
      who: STAFF,
      logs: ['read', 'search'],
      answers: [200],
      handle: (visit) => list(visit, UNTOUCHED, 200, field(visit.form, 'zoek').slice(0, 100)),
    }),
    closed({
      path: PATHS.paper,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => paper(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.paper,
      method: 'post',
      who: STAFF,
      logs: ['create', 'correct', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const { form } = visit;
        const client = clientOf(visit);
        const version = Number(field(form, 'versie'));
        const acting = actingOf(visit);
        const changed = await paperChange(form, {
          plaats: () =>
            placePaper(house, acting, client, {
              version,
              place: field(form, 'place'),
              cupboard: field(form, 'cupboard'),
              locked: field(form, 'locked'),
            }),
          mee: () =>
            takePaper(house, acting, client, { version, where: field(form, 'where'), back: dayTyped(field(form, 'back')) }),
          terug: () => returnPaper(house, acting, client, { version }),
        });
        return after(
          changed,
          () => goTo(to(visit.lang, 'paper', { file: client }), 'paper-written'),
          (problems, status) => paper(visit, answersOf(form, problems), status),
        );
      },
    }),
    closed({
      path: PATHS.document,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => one(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.documentVersion,
      method: 'post',
      who: STAFF,
      logs: ['correct', 'read'],
      answers: [303, 409, 422],
      upload: LARGEST_FILE,
      handle: async (visit) => {
        const { form } = visit;
        const client = clientOf(visit);
        const item = visit.params['document'] ?? '';
        const added = await addDocumentVersion(house, actingOf(visit), client, {
          ...offered(form),
          item,
          version: Number(field(form, 'versie')),
          title: field(form, 'titel'),
          reason: field(form, 'reden'),
          others: field(form, 'anderen'),
        });
        return after(
          added,
          () => goTo(to(visit.lang, 'document', { file: client, document: item }), 'document-version'),
          (problems, status) => one(visit, answersOf(form, problems), status),
        );
      },
    }),
    closed({
      path: PATHS.documentFile,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => bytes(visit, 'save'),
    }),
    closed({
      path: PATHS.documentImage,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => bytes(visit, 'show'),
    }),
    closed({
      path: PATHS.documentCopy,
      method: 'post',
      who: STAFF,
      logs: ['copy', 'read'],
      answers: [200],
      handle: (visit) => bytes(visit, 'copy'),
    }),
    closed({
      path: PATHS.others,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => marking(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.others,
      method: 'post',
      who: STAFF,
      logs: ['correct', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const client = clientOf(visit);
        const item = visit.params['item'] ?? '';
        const acting = actingOf(visit);
        const view = await markView(house, acting, client, item);
        if (!view) return NOT_FOUND;
        const marked = await markPassages(house, acting, client, {
          item,
          version: Number(field(visit.form, 'versie')),
          marked: (visit.form.fields['zin'] ?? []).map(Number),
          part: field(visit.form, 'deel'),
        });
        return after(
          marked,
          () => goTo(markedFrom(view, client, visit.lang).back, 'others-marked'),
          (problems, status) => marking(visit, answersOf(visit.form, problems), status),
        );
      },
    }),
  ];

  /** Bytes of one document: saved under a name that says nothing, shown in its page, or handed out without what is about others. */
  async function bytes(visit: SignedVisit, how: 'save' | 'show' | 'copy'): Promise<Answer> {
    const document = visit.params['document'] ?? '';
    const version = Number(visit.params['version']);
    if (!isId(document) || (how === 'save' && !Number.isInteger(version))) return NOT_FOUND;
    const fetched = await fetchDocument(house, actingOf(visit), clientOf(visit), document, {
      ...(how === 'save' ? { version } : {}),
      ...(how === 'copy' ? { copy: true } : {}),
    });
    if (fetched.kind !== 'file') return NOT_FOUND;
    if (how === 'show' && fetched.type !== 'jpeg' && fetched.type !== 'png') return NOT_FOUND;
    return { kind: 'document', type: fetched.media, bytes: fetched.bytes, ...(how === 'show' ? {} : { name: fetched.name }) };
  }
}

/** What was said before about others in a document; whoever just said that there is something is asked what. */
function answeredBefore(content: ItemContent): { readonly now?: 'zinnen' | 'alles' } {
  if ((content.concerns ?? []).length > 0) return { now: 'zinnen' };
  return content.aboutOthers === true && content.file?.read !== 'all' ? { now: 'alles' } : {};
}

/** What was uploaded, with the answer to the question about it. */
function offered(form: Form) {
  const file = form.files['bestand'];
  return {
    name: file?.name ?? '',
    ...(file === undefined ? {} : { bytes: file.bytes }),
    ...(form.tooLarge?.includes('bestand') === true ? { tooLarge: true } : {}),
    identity: field(form, 'identiteit'),
  };
}

/** One of the three things that happen to a folder; another word is no form of ours. */
function paperChange(
  form: Form,
  changes: Readonly<Record<'plaats' | 'mee' | 'terug', () => Promise<WriteAnswer<void>>>>,
): Promise<WriteAnswer<void>> {
  const what = field(form, 'wat');
  return what === 'plaats' || what === 'mee' || what === 'terug' ? changes[what]() : Promise.resolve({ kind: 'absent' });
}
