// People who work here: inviting, roles, the last day; and the promise of secrecy that everybody signs before the first page.

import {
  offersTakeOver,
  capital,
  changeStaff,
  closeStaff,
  hasPromised,
  type Inviter,
  invite,
  practiceOf,
  promiseSecrecy,
  promiseView,
  rolesOf,
  staffOf,
  wordOf,
} from '../../desk/index.ts';
import { fullName, TIES, type Tie } from '../../record/index.ts';
import {
  type Answers,
  type Mistake,
  type Option,
  PATHS,
  peoplePage,
  personPage,
  promisePage,
  type Said,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, type Form, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf, typedOf } from '../show/mistakes.ts';
import { articlesShown, clauseShown } from '../show/reason.ts';

const STAFF = ['staff'] as const;

/** What this needs of the sign-in: invitations, and sessions that end with the account. */
export interface PeopleDoor extends Inviter {
  forget(signIn: string, nowMs: number): Promise<void>;
}

const TIE: Readonly<Record<Tie, Said>> = {
  employee: { nl: 'In dienst', en: 'Employed' },
  temp: { nl: 'Uitzendkracht', en: 'Temporary worker' },
  contractor: { nl: 'Zzp’er', en: 'Contractor' },
  trainee: { nl: 'Stagiair', en: 'Trainee' },
};
const NAMES = { 'name.first': 'voornaam', 'name.last': 'achternaam', roles: 'rollen', until: 'tot', signIn: 'email' };

export function staffPeopleRoutes(front: Front, door: PeopleDoor): readonly Route[] {
  const { house } = front;

  async function people(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const acting = actingOf(visit);
    const frame = await staffFrame(front, visit);
    const all = await staffOf(house, acting);
    const practice = await practiceOf(house, acting.account.organisation);
    if (!frame || !all || !practice) return NOT_FOUND;
    const { policy } = practice.ruling;
    return page(
      peoplePage({
        frame,
        people: all.map((member) => ({
          account: member.account,
          name: fullName(member.name),
          roles: member.roles.map((role) => wordOf(policy, role, 'person')),
          tie: TIE[member.tie],
          ...(member.signedOn === undefined ? {} : { signedOn: member.signedOn }),
          ...(member.until === undefined ? {} : { until: member.until }),
          ...(member.closedOn === undefined ? {} : { closedOn: member.closedOn }),
          may: member.closedAt === undefined && member.account !== acting.account.id,
        })),
        answers,
        roles: await roleOptions(visit),
        ties: TIES.map((value) => ({ value, label: TIE[value] })),
        mayTakeOver: await offersTakeOver(house, acting),
      }),
      status,
    );
  }

  async function roleOptions(visit: SignedVisit): Promise<readonly Option[]> {
    const acting = actingOf(visit);
    const practice = await practiceOf(house, acting.account.organisation);
    if (!practice) return [];
    return (await rolesOf(house, acting)).map((value) => ({
      value,
      label: capital(wordOf(practice.ruling.policy, value, 'person')),
    }));
  }

  async function person(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const acting = actingOf(visit);
    const frame = await staffFrame(front, visit);
    const member = (await staffOf(house, acting))?.find((m) => m.account === visit.params['account']);
    if (!frame || !member || member.closedAt !== undefined || member.account === acting.account.id) return NOT_FOUND;
    return page(
      personPage({
        frame,
        account: member.account,
        name: fullName(member.name),
        answers,
        roles: await roleOptions(visit),
        chosen: member.roles,
        ...(member.until === undefined ? {} : { until: member.until }),
      }),
      status,
    );
  }

  async function promise(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const practice = await practiceOf(house, visit.visitor.account.organisation);
    if (!frame || !practice) return NOT_FOUND;
    if (await hasPromised(house, actingOf(visit))) return goTo(to(visit.lang, 'files'));
    const view = await promiseView(house, actingOf(visit));
    if (!view) return NOT_FOUND;
    const reason = { why: { nl: '' }, ...view };
    const clause = clauseShown(reason, practice.key);
    return page(
      promisePage({
        frame,
        ...(clause ? { clause } : {}),
        articles: articlesShown(reason),
        answers,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.promise,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200, 303],
      handle: (visit) => promise(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.promise,
      method: 'post',
      who: STAFF,
      logs: ['access-rule'],
      answers: [303, 422],
      handle: async (visit) => {
        if (field(visit.form, 'beloof') !== 'ja') {
          const message = { nl: 'Zet een vinkje als u dit belooft.', en: 'Tick the box if you promise this.' };
          return promise(visit, { typed: typedOf(visit.form), mistakes: [{ field: 'beloof', message }] }, 422);
        }
        const done = await promiseSecrecy(house, actingOf(visit));
        return done ? goTo(to(visit.lang, 'files'), 'promised') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.admin,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => people(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.admin,
      method: 'post',
      who: STAFF,
      logs: ['access-rule'],
      answers: [303, 422],
      handle: async (visit) => {
        const text = (name: string): string => field(visit.form, name).trim();
        const { until, tie, mistakes } = termOf(visit.form);
        if (mistakes.length > 0 || tie === undefined) return people(visit, { typed: typedOf(visit.form), mistakes }, 422);
        const answer = await invite(house, actingOf(visit), door, {
          name: {
            first: text('voornaam'),
            last: text('achternaam'),
            ...(text('tussenvoegsel') === '' ? {} : { prefix: text('tussenvoegsel') }),
          },
          email: text('email'),
          roles: visit.form.fields['rollen'] ?? [],
          tie,
          ...(until === undefined ? {} : { until }),
        });
        if (answer.kind === 'problems') return people(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'admin'), 'invited') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.person,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => person(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.person,
      method: 'post',
      who: STAFF,
      logs: ['access-rule'],
      answers: [303, 422],
      handle: async (visit) => {
        const { until, mistakes } = lastDayOf(visit.form);
        if (mistakes.length > 0) return person(visit, { typed: typedOf(visit.form), mistakes }, 422);
        const account = visit.params['account'] ?? '';
        const answer = await changeStaff(house, actingOf(visit), {
          account,
          roles: visit.form.fields['rollen'] ?? [],
          ...(until === undefined ? {} : { until }),
        });
        if (answer.kind === 'problems') return person(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'admin'), 'person-saved') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.endPerson,
      method: 'post',
      who: STAFF,
      logs: ['access-rule'],
      answers: [303],
      handle: async (visit) => {
        const closing = await closeStaff(house, actingOf(visit), visit.params['account'] ?? '');
        if (closing.kind !== 'done') return NOT_FOUND;
        await door.forget(closing.value, visit.now * 1000);
        return goTo(to(visit.lang, 'admin'), 'person-closed');
      },
    }),
  ];
}

/** The last working day, as the invitation and the change of roles both ask it: empty, or a day that exists. */
function lastDayOf(form: Form): { readonly until?: string; readonly mistakes: readonly Mistake[] } {
  const typed = field(form, 'tot').trim();
  const until = dayTyped(typed);
  if (until !== undefined) return { until, mistakes: [] };
  if (typed === '') return { mistakes: [] };
  const message = { nl: 'Schrijf een bestaande datum.', en: 'Write an existing date.' };
  return { mistakes: [{ field: 'tot', message }] };
}

function termOf(form: Form): ReturnType<typeof lastDayOf> & { readonly tie?: Tie } {
  const last = lastDayOf(form);
  const tie = TIES.find((one) => one === field(form, 'soort').trim());
  if (tie !== undefined) return { ...last, tie };
  const message = { nl: 'Kies als wat deze persoon hier werkt.', en: 'Choose as what this person works here.' };
  return { ...last, mistakes: [{ field: 'soort', message }, ...last.mistakes] };
}

/** Whoever works here and did not promise secrecy sees the promise and nothing else. */
export function afterPromise(front: Front, routes: readonly Route[]): readonly Route[] {
  const free: readonly string[] = [PATHS.promise, PATHS.signOut, PATHS.signOutEverywhere, PATHS.chooseRole];
  return routes.map((route): Route => {
    if (route.who === 'anyone' || !route.who.includes('staff') || free.includes(route.path)) return route;
    return {
      ...route,
      handle: async (visit: SignedVisit) => {
        const { account } = visit.visitor;
        if (account.kind !== 'staff' || (await hasPromised(front.house, actingOf(visit)))) return route.handle(visit);
        return goTo(to(visit.lang, 'promise'));
      },
    };
  });
}
