// Authority, representation, capacity, objections, decisions of a person: shown and recorded.

import {
  type Beside,
  endStanding,
  judgeAccess,
  judgeCapacity,
  openCircle,
  openFile,
  recordAuthority,
  recordObjection,
  recordRepresentation,
  standingOf,
  headView,
  whatOpens,
  type WriteAnswer,
} from '../../desk/index.ts';
import { type Id, type Problem, type Proof, problem, type RepresentationKind } from '../../record/index.ts';
import {
  type Answers,
  endStandingPage,
  PATHS,
  STANDING_FORMS,
  type StandingForm,
  standingFormPage,
  standingPage,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { underGlass } from '../show/glass.ts';
import { answersOf } from '../show/mistakes.ts';
import { optionsOf, sectionsOf } from '../show/standing.ts';

const STAFF = ['staff'] as const;
const NAMES = {
  'name.first': 'voornaam',
  'name.last': 'achternaam',
  'proof.kind': 'bewijs',
  'proof.seenOn': 'gezien',
  from: 'vanaf',
  until: 'tot',
  reason: 'waarom',
  person: 'wie',
  consentedOn: 'toestemming',
};

export function staffStandingRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function fileOf(visit: SignedVisit) {
    const frame = await staffFrame(front, visit);
    const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
    if (!frame || !ruling) return undefined;
    const opened = await openFile(house, actingOf(visit), visit.params['file'] ?? '', headView(ruling.policy));
    if (opened.kind !== 'opened') return undefined;
    const file = opened.file.client.id;
    const circle = await openCircle(house, actingOf(visit), file);
    const view = await standingOf(house, actingOf(visit), file);
    if (!circle || !view) return undefined;
    const opens = whatOpens(opened);
    const under = await underGlass(front, visit, frame, opened);
    return {
      file,
      circle,
      sections: sectionsOf(view, circle.circle, visit.on),
      mayWrite: opens.mayWrite,
      shared: { frame: under, head: headOf(opened), tabs: tabsOf(opens), today: visit.on },
    };
  }

  async function showForm(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const form = formOf(visit);
    const read = form && (await fileOf(visit));
    if (!form || !read?.mayWrite) return NOT_FOUND;
    return page(standingFormPage({ ...read.shared, form, answers, options: optionsOf(read.circle, form) }), status);
  }

  async function showEnd(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const form = formOf(visit);
    const read = form && (await fileOf(visit));
    const row = read?.sections[form as StandingForm].find((r) => r.id === visit.params['row']);
    if (!form || !read?.mayWrite || !row || !row.ends || !row.now) return NOT_FOUND;
    return page(endStandingPage({ ...read.shared, form, row, answers }), status);
  }

  return [
    closed({
      path: PATHS.standing,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const read = await fileOf(visit);
        return read ? page(standingPage({ ...read.shared, sections: read.sections, mayWrite: read.mayWrite })) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.standingForm,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showForm(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.standingForm,
      method: 'post',
      who: STAFF,
      logs: ['access-rule', 'judge', 'create', 'read', 'update'],
      answers: [303, 422],
      handle: async (visit) => {
        const form = formOf(visit);
        const file = visit.params['file'] ?? '';
        if (!form) return NOT_FOUND;
        const { problems, save } = readForm(visit, form);
        const answer: WriteAnswer<Id> = problems.length > 0 ? { kind: 'problems', problems } : await save(file);
        if (answer.kind === 'problems') return showForm(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'standing', { file }), 'recorded') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.endStanding,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showEnd(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.endStanding,
      method: 'post',
      who: STAFF,
      logs: ['access-rule', 'read', 'update'],
      answers: [303, 422],
      handle: async (visit) => {
        const form = formOf(visit);
        const file = visit.params['file'] ?? '';
        if (form !== 'authority' && form !== 'representation' && form !== 'objection') return NOT_FOUND;
        const until = dayTyped(field(visit.form, 'tot'));
        if (until === undefined) return showEnd(visit, answersOf(visit.form, [noDay('tot')]), 422);
        const answer = await endStanding(house, actingOf(visit), file, form, visit.params['row'] ?? '', until);
        if (answer.kind === 'problems') return showEnd(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'standing', { file }), 'recorded') : NOT_FOUND;
      },
    }),
  ];

  /** What was typed, and what saves it. Days that are none are said here: the desk knows only days. */
  function readForm(
    visit: SignedVisit,
    form: StandingForm,
  ): { readonly problems: readonly Problem[]; readonly save: (file: Id) => Promise<WriteAnswer<Id>> } {
    const acting = actingOf(visit);
    const text = (name: string): string => field(visit.form, name).trim();
    const problems: Problem[] = [];
    const day = (name: string, needed: boolean): string | undefined => {
      const found = dayTyped(text(name));
      if (found === undefined && (needed || text(name) !== '')) problems.push(noDay(name));
      return found;
    };
    const one = (name: string, among: readonly string[], otherwise: string): string => {
      if (among.includes(text(name))) return text(name);
      problems.push(problem(name, 'choose-one', 'Kies één van de antwoorden.', 'Choose one of the answers.'));
      return otherwise;
    };
    const until = day('tot', false);
    const last = until === undefined ? {} : { until };
    const reason = text('waarom');
    const category = text('wat') === '' ? {} : { category: text('wat') };
    const who = (): Beside =>
      text('wie') === ''
        ? {
            name: {
              first: text('voornaam'),
              last: text('achternaam'),
              ...(text('tussenvoegsel') === '' ? {} : { prefix: text('tussenvoegsel') }),
            },
          }
        : { person: text('wie') };
    const proof = (): Proof => {
      const kind = one('bewijs', PROOFS, 'none') as Proof['kind'];
      const seenOn = day('gezien', false);
      return { kind, ...(seenOn === undefined ? {} : { seenOn }) };
    };
    switch (form) {
      case 'authority': {
        const input = {
          who: who(),
          kind: one('soort', ['parent', 'guardian'], 'parent') as 'parent' | 'guardian',
          held: one('gezag', ['ja', 'nee'], 'nee') === 'ja',
          proof: proof(),
          from: day('vanaf', true) ?? '',
        };
        return { problems, save: (file) => recordAuthority(house, acting, file, input) };
      }
      case 'representation': {
        const place = /^[1-9]\d?$/.test(text('nummer')) ? { order: Number(text('nummer')) } : {};
        if (text('nummer') !== '' && !('order' in place))
          problems.push(problem('nummer', 'order-wrong', 'Schrijf een getal, bijvoorbeeld 1.', 'Write a number, for example 1.'));
        const consentedOn = day('toestemming', false);
        const input = {
          who: who(),
          kind: one('soort', KINDS, 'relative') as RepresentationKind,
          ...(text('naaste') === '' ? {} : { relation: text('naaste') }),
          ...place,
          proof: proof(),
          from: day('vanaf', true) ?? '',
          ...last,
          ...(consentedOn === undefined ? {} : { consentedOn }),
        };
        return { problems, save: (file) => recordRepresentation(house, acting, file, input) };
      }
      case 'capacity': {
        const input = {
          matter: text('onderwerp') || 'all',
          capable: one('bekwaam', ['ja', 'nee'], 'ja') === 'ja',
          reason,
          ...last,
        };
        return { problems, save: (file) => judgeCapacity(house, acting, file, input) };
      }
      case 'objection': {
        const kind = one('soort', ['client-objects', 'contrary-interest', 'good-care'], 'client-objects');
        const input = {
          kind: kind as 'client-objects' | 'contrary-interest' | 'good-care',
          ...(text('tegen') === '' ? {} : { against: text('tegen') }),
          ...category,
          reason,
          ...last,
        };
        return { problems, save: (file) => recordObjection(house, acting, file, input) };
      }
      case 'judgement': {
        const answer = one('besluit', ['allow', 'deny'], 'deny') as 'allow' | 'deny';
        if (text('wie') === '') problems.push(problem('wie', 'choose-one', 'Kies om wie het gaat.', 'Choose who it is about.'));
        const input = { person: text('wie'), answer, ...category, reason, ...last };
        return { problems, save: (file) => judgeAccess(house, acting, file, input) };
      }
    }
  }
}

const PROOFS = ['register-extract', 'court-order', 'written-proxy', 'statement', 'none'];
const KINDS = ['curator', 'mentor', 'administrator', 'authorised', 'relative'];

function formOf(visit: SignedVisit): StandingForm | undefined {
  return STANDING_FORMS.find((form) => form === visit.params['form']);
}

function noDay(name: string): Problem {
  return problem(
    name,
    'day-impossible',
    'Schrijf een bestaande datum: dag, maand en jaar.',
    'Write an existing date: day, month and year.',
  );
}
