// Who looked, and to what did I say yes? Two pages of the portal.

import {
  answerBy,
  answerConsent,
  askAboutLine,
  consentsOf,
  officerNames,
  openFile,
  practiceOf,
  headView,
  whoLooked,
} from '../../desk/index.ts';
import {
  type Answers,
  askPage,
  consentsPage,
  type Group,
  PATHS,
  type Said,
  to,
  toYoungSaid,
  UNTOUCHED,
  whoLookedPage,
} from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { consentShown } from '../show/consents.ts';
import { daysOfMonth } from '../show/day.ts';
import { momentShown, monthsUntil } from '../show/file.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const PRIVATE = ['private'] as const;
const GROUPS: readonly Group[] = ['staff', 'others', 'family'];

export function portalLogRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function fileOf(visit: SignedVisit) {
    const client = visit.params['file'] ?? '';
    const frame = await portalFrame(front, visit, client);
    const practice = await practiceOf(house, visit.visitor.account.organisation);
    if (!frame || !practice) return undefined;
    const opened = await openFile(house, actingOf(visit), client, headView(practice.ruling.policy));
    if (opened.kind !== 'opened') return undefined;
    const callName = opened.file.person?.name.first ?? opened.file.client.number;
    return { frame, practice, file: { id: client, callName, own: opened.facts.capacities[0]?.kind === 'client' } };
  }

  /** For who gave a consent and to whom the file itself stays closed: no name, and no way to the log. */
  async function closedFile(visit: SignedVisit) {
    const client = visit.params['file'] ?? '';
    const frame = await portalFrame(front, visit, client);
    const practice = await practiceOf(house, visit.visitor.account.organisation);
    if (!frame || !practice) return undefined;
    const callName = visit.lang === 'nl' ? 'uw cliënt' : 'your client';
    return {
      frame: { ...frame, places: ['home', 'file', 'consents'] as const },
      practice,
      file: { id: client, callName, own: false },
    };
  }

  /** The form to ask about one line: that line must be there for this reader. */
  async function askForm(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const shared = await fileOf(visit);
    const event = visit.params['event'] ?? '';
    if (!shared) return NOT_FOUND;
    const months = monthsUntil(visit.on);
    const period = { from: daysOfMonth(months[months.length - 1] as string).from, until: visit.on };
    const view = await whoLooked(house, actingOf(visit), shared.file.id, period);
    const looked = view?.moments.find((m) => m.id === event && m.question === undefined);
    if (!view || !looked) return NOT_FOUND;
    const by = (await officerNames(house, actingOf(visit))) ?? shared.practice.name;
    const { law, promise } = answerBy(view.ruling.policy, visit.on);
    return page(
      askPage({
        frame: shared.frame,
        file: shared.file.id,
        moment: momentShown(view.ruling, looked),
        ...(await withDraft(front, visit, answers)),
        by,
        within: untilDay(promise ?? law),
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.whoLooked,
      method: 'get',
      who: PRIVATE,
      logs: ['log-read', 'read'],
      answers: [200],
      handle: async (visit) => {
        const shared = await fileOf(visit);
        if (!shared) return NOT_FOUND;
        const months = monthsUntil(visit.on);
        const wanted = visit.query.get('maand') ?? '';
        const month = months.includes(wanted) ? wanted : (months[0] as string);
        const asked = visit.query.getAll('wie').filter((g): g is Group => (GROUPS as readonly string[]).includes(g));
        const groups = asked.length === 0 ? GROUPS : asked;
        const view = await whoLooked(house, actingOf(visit), shared.file.id, daysOfMonth(month));
        if (!view) return NOT_FOUND;
        const { frame, file } = shared;
        const ask = (event: string) => to(visit.lang, 'ask', { file: file.id, event });
        const moments = view.moments
          .filter((m) => groups.includes(groupOf(m.who.kind)))
          .map((m) => momentShown(view.ruling, m, groupOf(m.who.kind) === 'staff' ? ask : undefined))
          .map((m) => (frame.young === true && m.asked !== undefined ? { ...m, asked: toYoungSaid(m.asked) } : m));
        const by = await officerNames(house, actingOf(visit));
        const { law, promise } = answerBy(view.ruling.policy, visit.on);
        return page(
          whoLookedPage({
            frame,
            file,
            month,
            months,
            groups,
            moments,
            answers: { by: by ?? shared.practice.name, within: untilDay(promise ?? law) },
          }),
        );
      },
    }),
    closed({
      path: PATHS.ask,
      method: 'get',
      who: PRIVATE,
      logs: ['log-read', 'read'],
      answers: [200],
      handle: (visit) => askForm(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.ask,
      method: 'post',
      who: PRIVATE,
      logs: ['request'],
      answers: [303, 422],
      handle: async (visit) => {
        const file = visit.params['file'] ?? '';
        const input = { event: visit.params['event'] ?? '', question: field(visit.form, 'vraag') };
        const answer = await askAboutLine(house, actingOf(visit), file, input);
        if (answer.kind === 'absent') return NOT_FOUND;
        if (answer.kind === 'problems') return askForm(visit, answersOf(visit.form, answer.problems, { question: 'vraag' }), 422);
        return goTo(to(visit.lang, 'whoLooked', { file }), answer.kind === 'again' ? 'question-again' : 'question-asked');
      },
    }),
    closed({
      path: PATHS.myConsents,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const view = await consentsOf(house, actingOf(visit), visit.params['file'] ?? '');
        const shared = view && ((await fileOf(visit)) ?? (await closedFile(visit)));
        if (!shared || !view) return NOT_FOUND;
        const consents = view.consents.map((consent) => consentShown(consent, shared.practice.key));
        return page(consentsPage({ frame: shared.frame, file: shared.file, consents }));
      },
    }),
    closed({
      path: PATHS.consent,
      method: 'post',
      who: PRIVATE,
      logs: ['consent', 'delete'],
      answers: [303],
      handle: async (visit) => {
        const act = ACTS[field(visit.form, 'antwoord')];
        const client = visit.params['file'] ?? '';
        if (act === undefined) return NOT_FOUND;
        const answer = await answerConsent(house, actingOf(visit), client, {
          word: visit.params['consent'] ?? '',
          act,
          shown: field(visit.form, 'getoond'),
        });
        if (answer === 'absent') return NOT_FOUND;
        return goTo(to(visit.lang, 'myConsents', { file: client }), answer === 'changed' ? 'consent-changed' : `consent-${act}`);
      },
    }),
  ];
}

const ACTS: Readonly<Record<string, 'given' | 'refused' | 'withdrawn'>> = {
  give: 'given',
  refuse: 'refused',
  withdraw: 'withdrawn',
};

function groupOf(kind: string): Group {
  if (kind === 'employee' || kind === 'dpo' || kind === 'system') return 'staff';
  return kind === 'controller' || kind === 'processor' ? 'others' : 'family';
}

/** A last day, as `binnen ...` says it on these pages. */
function untilDay(day: string): Said {
  const shown = day.split('-').reverse().join('-');
  return { nl: `een maand (uiterlijk ${shown})`, en: `a month (by ${shown})` };
}
