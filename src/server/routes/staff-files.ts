// What does a member of staff do with files? See mine, search, open, look at its log.

import {
  type FilePart,
  firstToKnow,
  headView,
  listFiles,
  lockedFiles,
  offersTakeOver,
  mayBreakGlass,
  openCircle,
  openFile,
  overviewOf,
  passPhoto,
  REGIME_NAMES,
  readItems,
  type Ruling,
  viewOf,
  whatOpens,
  whoLooked,
  wordOf,
  capital,
} from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import { fileLogPage, filePage, type FileRow, filesPage, notesPage, PATHS, type Said, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { firstShown } from '../show/course.ts';
import { daysOfMonth } from '../show/day.ts';
import { headOf, momentShown, monthsUntil, noteShown, tabsOf } from '../show/file.ts';
import { closedFile } from '../show/closed-file.ts';
import { contactShown } from '../show/contact.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { underGlass } from '../show/glass.ts';
import { accessLines, authorityShown, consentsShown, leadersOf, soonShown, teamShown } from '../show/circle.ts';

const STAFF = ['staff'] as const;
/** Only of these is asked whether they take over lists: of others the answer is known. */
const LEADING = ['coordinator', 'management'];

export function staffFileRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function list(visit: SignedVisit, search?: string): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const after = visit.query.get('na') ?? undefined;
    const found = await listFiles(house, actingOf(visit), {
      ...(search === undefined ? {} : { search }),
      ...(after === undefined || !/^[\w-]{1,20}$/.test(after) ? {} : { after }),
    });
    if (!frame || !found) return NOT_FOUND;
    const files = found.files.map(
      (file): FileRow => ({
        id: file.client,
        number: file.number,
        name: fullName(file.name),
        birth: file.birthDate,
        regimes: file.regimes.map((regime) => REGIME_NAMES[regime] as Said),
        ...(file.inText === true ? { inText: true } : {}),
        ...(file.restricted ? { state: 'restricted' as const } : file.careUntil === undefined ? {} : { state: 'ended' as const }),
      }),
    );
    // Under lock: it stays in the list of its team, by its number; the name does not open.
    const locked = search === undefined && after === undefined ? await lockedFiles(house, actingOf(visit)) : [];
    files.push(
      ...locked.map(({ client, number }) => ({
        id: client,
        number,
        name: `Dossier ${number}`,
        regimes: [],
        state: 'restricted' as const,
      })),
    );
    const roles = visit.visitor.account.roles;
    return page(
      filesPage({
        frame,
        today: visit.on,
        files,
        answers: search === undefined ? UNTOUCHED : { typed: { zoek: search }, mistakes: [] },
        searched: search !== undefined && search !== '',
        scope: found.scope,
        mayAdd: roles.includes('caregiver') || roles.includes('coordinator'),
        mayTakeOver: LEADING.some((role) => roles.includes(role)) && (await offersTakeOver(house, actingOf(visit))),
        emergency: await mayBreakGlass(house, actingOf(visit)),
        ...(found.more === undefined
          ? {}
          : {
              paging: {
                from: 1,
                until: files.length,
                total: files.length + 1,
                next: `${to(visit.lang, 'files')}?na=${found.more}`,
              },
            }),
      }),
    );
  }

  /** Opens one part of a file and gives what every page of it shares. */
  async function part(visit: SignedVisit, which: FilePart, view = (policy: Ruling['policy']) => viewOf(policy, which)) {
    const frame = await staffFrame(front, visit);
    const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
    if (!frame || !ruling) return { answer: NOT_FOUND };
    const opened = await openFile(house, actingOf(visit), visit.params['file'] ?? '', view(ruling.policy));
    if (opened.kind === 'refused') return { answer: await closedFile(front, visit, opened) };
    if (opened.kind === 'absent') return { answer: await closedFile(front, visit) };
    const opens = whatOpens(opened);
    if (!opens.parts.includes(which)) return { answer: NOT_FOUND };
    const under = await underGlass(front, visit, frame, opened);
    return { opened, opens, shared: { frame: under, head: headOf(opened), tabs: tabsOf(opens), today: visit.on } };
  }

  return [
    closed({
      path: PATHS.files,
      method: 'get',
      who: STAFF,
      logs: ['list'],
      answers: [200],
      handle: (visit) => list(visit),
    }),
    closed({
      path: PATHS.search,
      method: 'post',
      who: STAFF,
      logs: ['list', 'search'],
      answers: [200],
      handle: (visit) => list(visit, field(visit.form, 'zoek').slice(0, 100)),
    }),
    closed({
      path: PATHS.file,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit) => {
        const read = await part(visit, 'overview', overviewOf);
        if (!read.opened) return read.answer;
        const view = await openCircle(house, actingOf(visit), read.opened.file.client.id);
        if (!view) return NOT_FOUND;
        const { policy } = view.ruling;
        const key = read.shared.frame.practice?.key ?? '';
        const file = read.opened.file.client.id;
        const photo = await passPhoto(house, actingOf(visit), read.opened);
        return page(
          filePage({
            ...read.shared,
            ...contactShown(read.opened, view, visit.on),
            ...(read.shared.frame.emergency === undefined
              ? {}
              : { emergency: { mayWrite: read.opens.mayWrite, tell: leadersOf(view, visit.on) } }),
            first: firstShown(await firstToKnow(house, read.opened), visit.lang),
            ...(photo === undefined ? {} : { photo: to(visit.lang, 'documentImage', { file, document: photo }) }),
            columns: view.columns.map((category) => capital(wordOf(policy, category, 'category'))),
            access: accessLines(view, read.shared.head, visit.on, key),
            team: teamShown(view, visit.on),
            authority: authorityShown(view),
            consents: consentsShown(view),
            soon: soonShown(view, read.shared.head.callName, visit.on),
          }),
        );
      },
    }),
    closed({
      path: PATHS.notes,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit) => {
        const read = await part(visit, 'notes');
        if (!read.opened) return read.answer;
        const file = read.opened.file.client.id;
        const items = await readItems(house, actingOf(visit), read.opened);
        const correct = read.opens.mayWrite ? (note: string) => to(visit.lang, 'correctNote', { file, note }) : undefined;
        const mark = read.opens.mayWrite ? (item: string) => to(visit.lang, 'others', { file, item }) : undefined;
        const notes = items.map((item) => noteShown(read.opened.ruling, item, correct, mark));
        return page(notesPage({ ...read.shared, notes, mayWrite: read.opens.mayWrite }));
      },
    }),
    closed({
      path: PATHS.fileLog,
      method: 'get',
      who: STAFF,
      logs: ['log-read', 'read'],
      answers: [200, 403],
      handle: async (visit) => {
        const read = await part(visit, 'overview', headView);
        if (!read.opened) return read.answer;
        const months = monthsUntil(visit.on);
        const wanted = visit.query.get('maand') ?? '';
        const month = months.includes(wanted) ? wanted : (months[0] as string);
        const view = await whoLooked(house, actingOf(visit), read.opened.file.client.id, daysOfMonth(month));
        if (!view) return NOT_FOUND;
        const moments = view.moments.map((looked) => momentShown(view.ruling, looked));
        return page(fileLogPage({ ...read.shared, month, months, moments }));
      },
    }),
  ];
}
