// The desk of the privacy officer: a week of the log, a line to judge, a question to answer.

import {
  answerLogQuestion,
  capital,
  casesOf,
  dayOfInstant,
  type EntryView,
  entryOf,
  judgeEntry,
  practiceOf,
  reviewOf,
  signWeek,
  type WeekView,
  wordOf,
} from '../../desk/index.ts';
import { type LookedAt, type ReviewReason, VERDICTS, type Verdict } from '../../record/index.ts';
import {
  type Answers,
  type Deed,
  judgePage,
  PATHS,
  questionPage,
  reviewPage,
  type Said,
  to,
  UNTOUCHED,
  type Week,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { secondOf } from '../show/day.ts';
import { RESTRICTED } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf, typedOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;

const WHY: Readonly<Record<ReviewReason, Said>> = {
  'break-glass': { nl: 'noodtoegang', en: 'emergency access' },
  'no-care-relation': { nl: 'geen zorgrelatie', en: 'no care relation' },
  relative: { nl: 'familie van deze medewerker', en: 'relative of this member of staff' },
  colleague: { nl: 'de cliënt is een collega', en: 'the client is a colleague' },
  surname: { nl: 'dezelfde achternaam', en: 'the same surname' },
  address: { nl: 'hetzelfde adres', en: 'the same address' },
  print: { nl: 'afgedrukt', en: 'printed' },
  copy: { nl: 'een kopie gemaakt', en: 'copied' },
  export: { nl: 'opgehaald als bestand', en: 'downloaded' },
  'many-files': { nl: 'veel dossiers op één dag', en: 'many files on one day' },
  night: { nl: '’s nachts', en: 'at night' },
  'refused-series': { nl: 'vaak geweigerd op één dag', en: 'refused often on one day' },
  sample: { nl: 'steekproef', en: 'sample' },
};
const JUDGED: Readonly<Record<Verdict, Said>> = {
  right: { nl: 'Terecht.', en: 'Right.' },
  wrong: { nl: 'Niet terecht.', en: 'Not right.' },
  'ask-first': { nl: 'Wordt nagevraagd.', en: 'Being asked.' },
};
/** What was done, in the list and, the most striking of them, in the line itself. */
const DEEDS: Readonly<Record<LookedAt, { readonly nl: string; readonly en: string; readonly deed: Deed }>> = {
  export: { nl: 'opgehaald als bestand', en: 'downloaded', deed: 'export' },
  print: { nl: 'afgedrukt', en: 'printed', deed: 'print' },
  copy: { nl: 'een kopie gemaakt', en: 'copied', deed: 'copy' },
  transfer: { nl: 'aan een ander gegeven', en: 'given to another', deed: 'receive' },
  delete: { nl: 'vernietigd', en: 'destroyed', deed: 'delete' },
  correct: { nl: 'verbeterd', en: 'corrected', deed: 'write' },
  update: { nl: 'gewijzigd', en: 'changed', deed: 'write' },
  create: { nl: 'geschreven', en: 'written', deed: 'write' },
  emergency: { nl: 'noodknop gebruikt', en: 'emergency access used', deed: 'read' },
  read: { nl: 'gelezen', en: 'read', deed: 'read' },
};
const OUTCOME: Readonly<Record<Exclude<EntryView['outcome'], 'done'>, Said>> = {
  refused: { nl: 'geweigerd', en: 'refused' },
  emergency: { nl: 'geopend met de noodknop', en: 'opened with emergency access' },
};

export function privacyLogRoutes(front: Front): readonly Route[] {
  const { house } = front;

  const weekShown = (visit: SignedVisit, week: WeekView): Week => ({
    number: week.number,
    from: week.monday,
    until: week.sunday,
    ...(week.signed ? { signed: week.signed } : {}),
    href: `${to(visit.lang, 'review')}?week=${week.monday}`,
  });

  async function review(visit: SignedVisit): Promise<Answer> {
    const acting = actingOf(visit);
    const frame = await staffFrame(front, visit);
    const wanted = visit.query.get('week') ?? '';
    const view = await reviewOf(house, acting, wanted);
    const cases = await casesOf(house, acting);
    const practice = await practiceOf(house, acting.account.organisation);
    if (!frame || !view || !cases || !practice) return NOT_FOUND;
    const { policy } = practice.ruling;
    const open = view.entries.filter((e) => e.verdict === undefined || e.verdict === 'ask-first');
    return page(
      reviewPage({
        frame,
        week: weekShown(visit, view.week),
        left: open.length,
        lines: view.entries.map((entry) => ({
          event: entry.event,
          who: entry.who,
          ...(entry.role === undefined ? {} : { role: wordOf(policy, entry.role, 'person') }),
          what: whatOf(entry),
          at: entry.at,
          why: entry.why.map((why) => WHY[why]),
          own: entry.own,
          ...(entry.reopened ? { more: entry.reopened.more } : {}),
          ...(entry.verdict === undefined ? {} : { verdict: JUDGED[entry.verdict] }),
        })),
        own: view.own,
        ...(view.week.over && view.ready && !view.week.signed
          ? { sign: { action: to(visit.lang, 'review'), week: view.week.monday } }
          : {}),
        earlier: view.earlier.map((week) => weekShown(visit, week)),
        questions: cases.questions.map((question) => ({
          number: question.number,
          href: to(visit.lang, 'question', { question: question.id }),
          done: question.answer !== undefined,
          before: question.promiseDay ?? question.lawDay,
        })),
        restrictions: cases.restrictions.map((r) => ({
          number: r.number,
          href: to(visit.lang, 'restriction', { file: r.client }),
          what: RESTRICTED[r.target],
          since: r.from,
        })),
      }),
    );
  }

  async function judge(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const practice = await practiceOf(house, visit.visitor.account.organisation);
    const found = await entryOf(house, actingOf(visit), visit.params['event'] ?? '');
    if (!frame || !practice || !found || found.week.signed) return NOT_FOUND;
    const { entry, beside, others } = found;
    const glass = beside.emergencies.find((e) => secondOf(e.from) <= entry.at && entry.at <= secondOf(e.until) + 1);
    const role = entry.role === undefined ? undefined : wordOf(practice.ruling.policy, entry.role, 'person');
    return page(
      judgePage({
        frame,
        moment: {
          id: entry.event,
          at: entry.at,
          who: entry.who,
          ...(role ? { role } : {}),
          deed: strikingOf(entry),
          things: [{ nl: `dossier ${entry.number}`, en: `file ${entry.number}` }],
          outcome: entry.outcome,
        },
        known: [
          { term: { nl: 'Dossier', en: 'File' }, value: entry.number },
          { term: { nl: 'Wat er is gedaan', en: 'What was done' }, value: capital(deedsOf(entry)) },
          { term: { nl: 'Regels in het logboek', en: 'Lines in the log' }, value: String(entry.lines) },
          {
            term: { nl: 'Waarom het opvalt', en: 'Why it stands out' },
            value: joined(entry.why.map((why) => WHY[why])),
          },
          ...(glass && entry.outcome === 'emergency'
            ? [{ term: { nl: 'Reden die is opgegeven', en: 'Reason that was given' }, value: glass.reason }]
            : []),
        ],
        seen: entry.lines,
        ...(entry.own ? { own: others === undefined ? {} : { others } } : {}),
        answers:
          answers === UNTOUCHED && entry.verdict !== undefined
            ? {
                typed: { oordeel: entry.verdict === 'ask-first' ? 'askFirst' : entry.verdict, reden: entry.note ?? '' },
                mistakes: [],
              }
            : answers,
      }),
      status,
    );
  }

  async function question(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const cases = await casesOf(house, actingOf(visit));
    const found = cases?.questions.find((q) => q.id === visit.params['question']);
    if (!frame || !found) return NOT_FOUND;
    return page(
      questionPage({
        frame,
        id: found.id,
        number: found.number,
        question: found.question,
        now: visit.now,
        running: { ...found.running, unit: 'days' },
        ...(found.answer ? { answer: { on: dayOfInstant(found.answer.at), text: found.answer.text } } : {}),
        answers,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.review,
      method: 'get',
      who: STAFF,
      logs: ['log-read'],
      answers: [200],
      handle: review,
    }),
    closed({
      path: PATHS.review,
      method: 'post',
      who: STAFF,
      logs: ['log-read', 'log-check'],
      answers: [303],
      handle: async (visit) => {
        const week = field(visit.form, 'week');
        if (!(await signWeek(house, actingOf(visit), week))) return NOT_FOUND;
        return goTo(`${to(visit.lang, 'review')}?week=${week}`, 'week-signed');
      },
    }),
    closed({
      path: PATHS.judge,
      method: 'get',
      who: STAFF,
      logs: ['log-read'],
      answers: [200],
      handle: (visit) => judge(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.judge,
      method: 'post',
      who: STAFF,
      logs: ['log-read', 'log-check'],
      answers: [303, 422],
      handle: async (visit) => {
        const chosen = field(visit.form, 'oordeel').replace('askFirst', 'ask-first');
        const verdict = VERDICTS.find((v) => v === chosen);
        if (!verdict) {
          const message = { nl: 'Kies een oordeel.', en: 'Choose a judgement.' };
          return judge(visit, { typed: typedOf(visit.form), mistakes: [{ field: 'oordeel', message }] }, 422);
        }
        const input = { verdict, note: field(visit.form, 'reden'), seen: Number(field(visit.form, 'gezien')) };
        const answer = await judgeEntry(house, actingOf(visit), visit.params['event'] ?? '', input);
        if (answer.kind === 'absent') return NOT_FOUND;
        if (answer.kind === 'problems')
          return judge(visit, answersOf(visit.form, answer.problems, { reason: 'reden', verdict: 'oordeel' }), 422);
        return goTo(`${to(visit.lang, 'review')}?week=${answer.monday}`, 'judgement-saved');
      },
    }),
    closed({
      path: PATHS.question,
      method: 'get',
      who: STAFF,
      logs: ['log-read'],
      answers: [200],
      handle: (visit) => question(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.question,
      method: 'post',
      who: STAFF,
      logs: ['log-read', 'request'],
      answers: [303, 422],
      handle: async (visit) => {
        const answer = await answerLogQuestion(
          house,
          actingOf(visit),
          visit.params['question'] ?? '',
          field(visit.form, 'antwoord'),
        );
        if (answer.kind === 'absent') return NOT_FOUND;
        if (answer.kind === 'problems')
          return question(visit, answersOf(visit.form, answer.problems, { answer: 'antwoord' }), 422);
        return goTo(to(visit.lang, 'review'), 'question-answered');
      },
    }),
  ];
}

function whatOf(entry: EntryView): Said {
  const o = entry.outcome === 'done' ? deedsOf(entry) : (OUTCOME[entry.outcome] as ReturnType<typeof deedsOf>);
  return { nl: `Dossier ${entry.number}, ${o.nl}`, en: `File ${entry.number}, ${o.en}` };
}

function deedsOf({ deeds }: EntryView): { readonly nl: string; readonly en: string } {
  const say = (lang: 'nl' | 'en') =>
    deeds.map(({ deed, lines }) => `${DEEDS[deed][lang]}${lines === 1 ? '' : ` (${lines})`}`).join(', ');
  return { nl: say('nl'), en: say('en') };
}

function strikingOf({ deeds }: EntryView): Deed {
  const did = (Object.keys(DEEDS) as LookedAt[]).find((kind) => deeds.some(({ deed }) => deed === kind));
  return DEEDS[did ?? 'read'].deed;
}

function joined(said: readonly Said[]): Said {
  const each = said.map((s) => (typeof s === 'string' ? { nl: s, en: s } : { nl: s.nl, en: s.en ?? s.nl }));
  return capital({ nl: each.map((s) => s.nl).join(', '), en: each.map((s) => s.en).join(', ') });
}
