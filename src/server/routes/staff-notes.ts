// What does a member of staff write? A note, and the correction of one.

import {
  addNote,
  correctNote,
  kindsOf,
  openFile,
  type ReadItem,
  readItems,
  viewOf,
  whatOpens,
  wordOf,
  capital,
} from '../../desk/index.ts';
import { type Problem, problem } from '../../record/index.ts';
import { type Answers, correctNotePage, notesPage, PATHS, to, UNTOUCHED, writeNotePage } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped, secondOf } from '../show/day.ts';
import { headOf, noteShown, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const PARTS = { nl: 'Bij welk deel van het dossier?', en: 'In which part of the file?' };

export function staffNoteRoutes(front: Front): readonly Route[] {
  const { house } = front;

  /** The file, open at its notes; undefined when this person may not see or not write them. */
  async function notesOf(visit: SignedVisit) {
    const frame = await staffFrame(front, visit);
    const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
    if (!frame || !ruling) return undefined;
    const opened = await openFile(house, actingOf(visit), visit.params['file'] ?? '', viewOf(ruling.policy, 'notes'));
    if (opened.kind !== 'opened') return undefined;
    const opens = whatOpens(opened);
    if (!opens.mayWrite || !opens.parts.includes('notes')) return undefined;
    return { opened, opens, shared: { frame, head: headOf(opened), tabs: tabsOf(opens), today: visit.on } };
  }

  async function form(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const read = await notesOf(visit);
    if (!read) return NOT_FOUND;
    const { ruling, file } = read.opened;
    const kinds = kindsOf(ruling.policy).map(({ kind }) => ({
      value: kind,
      label: capital(wordOf(ruling.policy, kind, 'record')),
    }));
    const parts = file.parts
      .filter((part) => part.until === undefined || part.until >= visit.on)
      .map((part) => ({
        value: part.id,
        label: capital(wordOf(ruling.policy, part.service.replace(/^service\./, ''), 'service')),
      }));
    const found = await withDraft(front, visit, answers);
    return page(writeNotePage({ ...read.shared, ...found, kinds, parts, partLabel: PARTS[visit.lang] }), status);
  }

  async function correction(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const found = await itemOf(visit);
    if (!found) return NOT_FOUND;
    const { read, item } = found;
    const { content, version, id } = item.item;
    const title = content?.title;
    const note = { id, version, text: content?.text ?? '', ...(title === undefined ? {} : { title }) };
    const kept = await withDraft(front, visit, answers, String(version));
    const conflict =
      status === 409 || kept.changed
        ? { conflict: { by: item.author ?? '', at: secondOf(item.item.changedAt), text: note.text } }
        : {};
    return page(correctNotePage({ ...read.shared, note, ...kept, ...conflict }), status);
  }

  async function itemOf(visit: SignedVisit) {
    const read = await notesOf(visit);
    if (!read) return undefined;
    const items = await readItems(house, actingOf(visit), read.opened);
    const item = items.find((one: ReadItem) => one.item.id === visit.params['note'] && !one.item.restricted);
    return item && { read, item };
  }

  return [
    closed({
      path: PATHS.newNote,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => form(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.newNote,
      method: 'post',
      who: STAFF,
      logs: ['create', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const client = visit.params['file'] ?? '';
        const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
        if (!ruling) return NOT_FOUND;
        const kinds = kindsOf(ruling.policy);
        const kind = kinds.find((k) => k.kind === field(visit.form, 'kind')) ?? kinds[0];
        const on = dayTyped(field(visit.form, 'on'));
        if (!kind) return NOT_FOUND;
        if (on === undefined) return form(visit, answersOf(visit.form, [NO_DAY]), 422);
        const part = field(visit.form, 'part');
        const written = await addNote(house, actingOf(visit), client, {
          ...kind,
          on,
          title: field(visit.form, 'title').trim(),
          text: field(visit.form, 'text'),
          ...(part === '' ? {} : { part }),
        });
        if (written.kind === 'problems') return form(visit, answersOf(visit.form, written.problems), 422);
        if (written.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, kind.kind === 'note' ? 'notes' : 'plan', { file: client }), 'note-saved');
      },
    }),
    closed({
      path: PATHS.note,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const found = await itemOf(visit);
        if (!found) return NOT_FOUND;
        const { read, item } = found;
        const file = read.opened.file.client.id;
        const correct = (note: string) => to(visit.lang, 'correctNote', { file, note });
        return page(notesPage({ ...read.shared, notes: [noteShown(read.opened.ruling, item, correct)], mayWrite: true }));
      },
    }),
    closed({
      path: PATHS.correctNote,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => correction(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.correctNote,
      method: 'post',
      who: STAFF,
      logs: ['correct', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const client = visit.params['file'] ?? '';
        const found = await itemOf(visit);
        if (!found) return NOT_FOUND;
        const { item } = found.item;
        const version = Number(field(visit.form, 'version'));
        // Both texts are shown: what the other saved, and what was typed here.
        if (version !== item.version) return correction(visit, answersOf(visit.form, []), 409);
        const corrected = await correctNote(house, actingOf(visit), client, {
          item: item.id,
          category: item.category,
          version,
          title: field(visit.form, 'title').trim(),
          text: field(visit.form, 'text'),
          reason: field(visit.form, 'reason'),
        });
        if (corrected.kind === 'problems') return correction(visit, answersOf(visit.form, corrected.problems), 422);
        if (corrected.kind === 'stale') return correction(visit, answersOf(visit.form, []), 409);
        if (corrected.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'notes', { file: client }), 'note-corrected');
      },
    }),
  ];
}

const NO_DAY: Problem = problem(
  'on',
  'no-day',
  'Deze datum bestaat niet. Schrijf hem als dag-maand-jaar, bijvoorbeeld 3-11-2026.',
  'This date does not exist. Write it as day-month-year, for instance 3-11-2026.',
);
