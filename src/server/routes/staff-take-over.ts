// Taking over a list of clients: the file, its columns, the check, and then following and steering the work.

import {
  beginTakeOver,
  bringList,
  checkList,
  chooseColumns,
  dropWork,
  goOn,
  openList,
  type OpenedList,
  ownTakeOvers,
  reportCsv,
  reportLines,
  type Steered,
  stopWork,
  takeOverOf,
  undoTakeOver,
} from '../../desk/index.ts';
import { type Problem, problem } from '../../record/index.ts';
import {
  type Answers,
  checkPage,
  columnsPage,
  PATHS,
  reportPage,
  type Said,
  takeOverPage,
  takingOverPage,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';
import { checkShown, columnShown, problemShown } from '../show/take-over.ts';

type JobLineShown = Awaited<ReturnType<typeof reportLines>>[number];

const STAFF = ['staff'] as const;
const LARGEST = 10 * 1024 * 1024;
const SECONDS = 3;
const PAGE = 200;
/** A report of more lines than this is read from the CSV. */
const CSV_PAGE = 2000;

export function staffTakeOverRoutes(front: Front): readonly Route[] {
  const { house } = front;
  const jobOf = (visit: SignedVisit): string => visit.params['job'] ?? '';

  async function start(visit: SignedVisit, problems: readonly Problem[], status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const jobs = frame && (await ownTakeOvers(house, actingOf(visit)));
    if (!frame || !jobs) return NOT_FOUND;
    const lists = jobs.map((job) => ({ job: job.id, state: job.state, lines: job.total, on: job.madeAt.slice(0, 10) }));
    return page(
      takeOverPage({ frame, lists, answers: problems.length === 0 ? UNTOUCHED : answersOf(visit.form, problems) }),
      status,
    );
  }

  async function columns(visit: SignedVisit, list: OpenedList, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    if (!frame) return NOT_FOUND;
    return page(
      columnsPage({
        frame,
        job: list.job.id,
        answers,
        columns: list.columns.map(columnShown),
        places: list.places.map(({ key, label }) => ({ value: key, label: label as Said })),
        services: list.services.map((s) => ({ value: s.value, label: s.label as Said, hint: s.law as Said })),
        service: list.service,
        careFrom: list.careFrom.split('-').reverse().join('-'),
        colleagues: list.colleagues
          .filter((c) => c.account !== visit.visitor.account.id)
          .map((c) => ({ value: c.account, label: c.name })),
        staff: list.staff,
        asksMeasure: list.asksMeasure,
      }),
      status,
    );
  }

  async function check(visit: SignedVisit, list: OpenedList, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    if (!frame) return NOT_FOUND;
    const checked = await checkList(house, actingOf(visit), list);
    return page(checkPage({ frame, job: list.job.id, answers, ...checkShown(list, checked, visit.visitor.name) }), status);
  }

  /** Where the list is now: to be checked, running or over. */
  async function now(visit: SignedVisit): Promise<Answer> {
    const acting = actingOf(visit);
    const frame = await staffFrame(front, visit);
    const job = await takeOverOf(house, acting, jobOf(visit));
    if (!frame || !job) return NOT_FOUND;
    if (job.state === 'draft') {
      const list = await openList(house, acting, job.id);
      return list ? check(visit, list, UNTOUCHED, 200) : NOT_FOUND;
    }
    if (job.state === 'running' || job.state === 'undoing') {
      const following = visit.query.get('volg') !== 'nee';
      const { taken, undone, kept } = job.counts;
      const total = job.state === 'running' ? job.total : taken + undone + kept;
      const { id, state, done, whole } = job;
      const html = takingOverPage({ frame, job: id, state, done, total, whole, following });
      return { kind: 'page', status: 200, html, ...(following ? { refresh: SECONDS } : {}) };
    }
    const after = Number(/^\d{1,6}$/.exec(visit.query.get('na') ?? '')?.[0] ?? 0);
    const lines = await reportLines(house, acting, job.id, { after, limit: PAGE + 1, outcomes: ['taken', 'undone', 'kept'] });
    const todo = after > 0 ? [] : await reportLines(house, acting, job.id, { limit: PAGE, outcomes: ['wrong'] });
    const shown = lines.slice(0, PAGE);
    const last = shown.at(-1);
    const line = (one: JobLineShown) => ({
      line: one.line,
      outcome: one.outcome,
      problems: one.problems.map(problemShown),
      ...(one.client === undefined ? {} : { file: one.client }),
    });
    return page(
      reportPage({
        frame,
        job: job.id,
        state: job.state,
        total: job.total,
        counts: job.counts,
        todo: todo.map(line),
        moreTodo: after > 0 ? 0 : job.counts.wrong - todo.length,
        lines: shown.map(line),
        ...(lines.length > PAGE && last ? { next: last.line } : {}),
        mayGoOn: job.state === 'stopped' && job.hasContents,
        mayUndo: (job.state === 'stopped' || job.state === 'done') && job.counts.taken > 0,
      }),
    );
  }

  const ACTS: Readonly<Record<string, (visit: SignedVisit) => Promise<Steered>>> = {
    begin: (visit) => beginTakeOver(house, actingOf(visit), jobOf(visit), { whole: field(visit.form, 'alles') === 'ja' }),
    stop: (visit) => stopWork(house, actingOf(visit), jobOf(visit)),
    verder: (visit) => goOn(house, actingOf(visit), jobOf(visit)),
    terug: (visit) => undoTakeOver(house, actingOf(visit), jobOf(visit)),
    weg: (visit) => dropWork(house, actingOf(visit), jobOf(visit)),
  };

  return [
    closed({
      path: PATHS.takeOver,
      method: 'get',
      who: STAFF,
      logs: ['update'],
      answers: [200],
      handle: (v) => start(v, [], 200),
    }),
    closed({
      path: PATHS.takeOver,
      method: 'post',
      who: STAFF,
      logs: ['update'],
      upload: LARGEST,
      answers: [303, 422],
      handle: async (visit) => {
        const file = visit.form.files['bestand'];
        if (visit.form.tooLarge?.includes('bestand')) return start(visit, [tooLarge], 422);
        if (!file) return start(visit, [noFile], 422);
        const brought = await bringList(house, actingOf(visit), file.bytes);
        if (brought.kind === 'problems') return start(visit, brought.problems, 422);
        return brought.kind === 'done' ? goTo(to(visit.lang, 'takeOverColumns', { job: brought.job })) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.takeOverColumns,
      method: 'get',
      who: STAFF,
      logs: ['update'],
      answers: [200],
      handle: async (visit) => {
        const list = await openList(house, actingOf(visit), jobOf(visit));
        return list?.job.state === 'draft' ? columns(visit, list, UNTOUCHED, 200) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.takeOverColumns,
      method: 'post',
      who: STAFF,
      logs: ['update'],
      answers: [303, 422],
      handle: async (visit) => {
        const list = await openList(house, actingOf(visit), jobOf(visit));
        if (list?.job.state !== 'draft') return NOT_FOUND;
        const chosen = await chooseColumns(house, actingOf(visit), list, {
          columns: list.columns.map((_, i) => field(visit.form, `kolom.${i}`)),
          service: field(visit.form, 'service'),
          careFrom: dayTyped(field(visit.form, 'careFrom')) ?? '',
          staff: field(visit.form, 'staff'),
          noMeasure: field(visit.form, 'noMeasure') === 'ja',
        });
        if (chosen.kind === 'problems') return columns(visit, list, answersOf(visit.form, chosen.problems), 422);
        return chosen.kind === 'done' ? goTo(to(visit.lang, 'takeOverList', { job: list.job.id })) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.takeOverReport,
      method: 'get',
      who: STAFF,
      logs: ['update'],
      answers: [200],
      handle: async (visit) => {
        const acting = actingOf(visit);
        const job = await takeOverOf(house, acting, jobOf(visit));
        if (!job || job.state === 'draft') return NOT_FOUND;
        const rows: (readonly string[])[] = [HEADINGS[visit.lang]];
        for (let after = 0; ; ) {
          const lines = await reportLines(house, acting, job.id, { after, limit: CSV_PAGE });
          for (const line of lines) {
            rows.push([
              String(line.line),
              OUTCOMES[line.outcome][visit.lang],
              line.problems.map((p) => words(problemShown(p), visit.lang)).join(' '),
            ]);
            after = line.line;
          }
          if (lines.length < CSV_PAGE) break;
        }
        return {
          kind: 'bytes',
          type: 'text/csv; charset=utf-8',
          bytes: Buffer.from(reportCsv(rows)),
          name: 'verslag-overnemen.csv',
        };
      },
    }),
    closed({
      path: PATHS.takeOverList,
      method: 'get',
      who: STAFF,
      logs: ['update', 'list', 'search'],
      answers: [200],
      handle: now,
    }),
    closed({
      path: PATHS.takeOverAct,
      method: 'post',
      who: STAFF,
      logs: ['update', 'import', 'list', 'search'],
      answers: [303, 422],
      handle: async (visit) => {
        const name = visit.params['act'] ?? '';
        const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
        const done = act ? await act(visit) : ({ kind: 'absent' } as const);
        if (done.kind === 'problems') {
          const list = await openList(house, actingOf(visit), jobOf(visit));
          return list ? check(visit, list, answersOf(visit.form, done.problems), 422) : NOT_FOUND;
        }
        if (done.kind === 'absent') return NOT_FOUND;
        // Stale: it is somewhere else by now, and its page says where.
        return goTo(
          name === 'weg' && done.kind === 'done'
            ? to(visit.lang, 'takeOver')
            : to(visit.lang, 'takeOverList', { job: jobOf(visit) }),
        );
      },
    }),
  ];
}

const noFile = problem('bestand', 'no-file', 'Kies een bestand.', 'Choose a file.');
const tooLarge = problem(
  'bestand',
  'too-large',
  'Dit bestand is groter dan 10 MB. Verdeel de lijst over meer bestanden.',
  'This file is larger than 10 MB. Divide the list over more files.',
);

const HEADINGS = { nl: ['Regel', 'Uitkomst', 'Wat er is'], en: ['Line', 'Outcome', 'What it is'] } as const;
const OUTCOMES = {
  taken: { nl: 'Overgenomen', en: 'Taken over' },
  wrong: { nl: 'Niet overgenomen', en: 'Not taken over' },
  undone: { nl: 'Teruggedraaid', en: 'Undone' },
  kept: { nl: 'Gebleven: er is al in gewerkt', en: 'Kept: somebody worked in it' },
} as const;

function words(p: ReturnType<typeof problemShown>, lang: 'nl' | 'en'): string {
  const say = (text: Said): string => (typeof text === 'string' ? text : lang === 'en' ? (text.en ?? text.nl) : text.nl);
  return `${say(p.place)}: ${say(p.what)}`;
}
