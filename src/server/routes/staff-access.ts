// Emergency access, locks, and the question whether somebody may see something.

import {
  announceLifting,
  answerAbout,
  askable,
  breakGlass,
  capital,
  type CircleView,
  casesOf,
  EMERGENCY_MINUTES,
  endGlass,
  isOfficer,
  liftRestriction,
  mayBreakGlass,
  officerNames,
  openCircle,
  openFile,
  readItems,
  restrict,
  running,
  shownReason,
  standingOf,
  viewOf,
  whatOpens,
  wordOf,
} from '../../desk/index.ts';
import type { RestrictionGround, RestrictionTarget } from '../../record/index.ts';
import {
  type Answers,
  breakGlassPage,
  lockPage,
  mayXPage,
  type Option,
  PATHS,
  restrictionPage,
  type Said,
  type ShownDecision,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { ROLES } from '../show/circle.ts';
import { dayTyped } from '../show/day.ts';
import { GROUND, headOf, RESTRICTED, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { underGlass } from '../show/glass.ts';
import { answersOf, typedOf } from '../show/mistakes.ts';
import { clauseShown, articlesShown } from '../show/reason.ts';
import { namesAround } from '../show/standing.ts';

const STAFF = ['staff'] as const;
const GLASS_FIELDS = { reason: 'reden', sure: 'zeker', number: 'nummer' };

export function staffAccessRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function glassForm(visit: SignedVisit, answers: Answers, status: 200 | 403 | 422, file?: string): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    if (!frame || !(await mayBreakGlass(house, actingOf(visit)))) return NOT_FOUND;
    const reviewer = (await officerNames(house, actingOf(visit))) ?? frame.practice?.name ?? '';
    return page(
      breakGlassPage({ frame, ...(file === undefined ? {} : { file }), minutes: EMERGENCY_MINUTES, reviewer, answers }),
      status,
    );
  }

  async function smash(visit: SignedVisit, file?: string): Promise<Answer> {
    const born = field(visit.form, 'geboren');
    const birthDate = dayTyped(born);
    const wanted = file ?? {
      number: field(visit.form, 'nummer').trim(),
      last: field(visit.form, 'achternaam').trim(),
      ...(birthDate === undefined ? {} : { birthDate }),
    };
    const input = { reason: field(visit.form, 'reden'), sure: field(visit.form, 'zeker') === 'ja' };
    const answer = await breakGlass(house, actingOf(visit), wanted, input);
    if (answer.kind === 'absent') return NOT_FOUND;
    if (answer.kind === 'problems') return glassForm(visit, answersOf(visit.form, answer.problems, GLASS_FIELDS), 422, file);
    return goTo(to(visit.lang, 'file', { file: answer.client }), 'emergency-started');
  }

  /** The overview of a file, opened; undefined when it does not open. */
  async function fileOf(visit: SignedVisit) {
    const frame = await staffFrame(front, visit);
    const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
    if (!frame || !ruling) return undefined;
    const opened = await openFile(house, actingOf(visit), visit.params['file'] ?? '', viewOf(ruling.policy, 'overview'));
    if (opened.kind !== 'opened') return undefined;
    const opens = whatOpens(opened);
    return {
      opened,
      opens,
      shared: {
        frame: await underGlass(front, visit, frame, opened),
        head: headOf(opened),
        tabs: tabsOf(opens),
        today: visit.on,
      },
    };
  }

  /** What can be locked here: the file, its parts, and every item that this person may read. */
  async function targetsOf(
    visit: SignedVisit,
    read: NonNullable<Awaited<ReturnType<typeof fileOf>>>,
  ): Promise<readonly Option[]> {
    const { ruling, file } = read.opened;
    const all = await openFile(house, actingOf(visit), file.client.id);
    const items = all.kind === 'opened' ? await readItems(house, actingOf(visit), all) : [];
    return [
      { value: 'file', label: { nl: 'Het hele dossier', en: 'The whole file' } },
      ...file.parts.map((part) => {
        const service = wordOf(ruling.policy, part.service.replace(/^service\./, ''), 'service');
        return { value: `part:${part.id}`, label: { nl: `Deel: ${service.nl}`, en: `Part: ${service.en ?? service.nl}` } };
      }),
      ...items
        .filter(({ item }) => item.content !== undefined)
        .map(({ item }) => {
          const kind = capital(wordOf(ruling.policy, item.kind, 'record'));
          const day = item.on.split('-').reverse().join('-');
          const title = item.content?.title === undefined ? '' : `, ${item.content.title}`;
          return {
            value: `item:${item.id}`,
            label: { nl: `${kind.nl} van ${day}${title}`, en: `${kind.en ?? kind.nl} of ${day}${title}` },
          };
        }),
    ];
  }

  async function locks(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const read = await fileOf(visit);
    if (!read) return closedFile(visit);
    const file = read.opened.file.client.id;
    const view = await standingOf(house, actingOf(visit), file);
    if (!view) return NOT_FOUND;
    const may = read.opens.mayWrite;
    return page(
      restrictionPage({
        ...read.shared,
        restrictions: running(view.standing, visit.on).map((r) => ({
          heading: RESTRICTED[r.target],
          why: GROUND[r.ground],
          articles: [{ name: 'AVG 18' }],
          since: r.from,
          ...(r.announcedOn === undefined ? {} : { announced: r.announcedOn }),
          ...(may && r.announcedOn === undefined
            ? { announce: to(visit.lang, 'announceLifting', { file, restriction: r.id }) }
            : {}),
          ...(may && r.announcedOn !== undefined ? { lift: to(visit.lang, 'liftRestriction', { file, restriction: r.id }) } : {}),
        })),
        ...(may
          ? {
              add: {
                answers,
                targets: await targetsOf(visit, read),
                grounds: Object.entries(GROUND).map(([value, label]) => ({ value, label })),
              },
            }
          : {}),
      }),
      status,
    );
  }

  /** A file that is wholly locked: the privacy officer handles the lock by the number of the file. */
  async function closedFile(visit: SignedVisit): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const cases = await casesOf(house, actingOf(visit));
    const file = visit.params['file'] ?? '';
    const mine = (cases?.restrictions ?? []).filter((r) => r.client === file);
    const [first] = mine;
    if (!frame || !first) return NOT_FOUND;
    return page(
      lockPage({
        frame,
        number: first.number,
        locks: mine.map((r) => ({
          heading: RESTRICTED[r.target],
          why: GROUND[r.ground],
          articles: [{ name: 'AVG 18' }],
          since: r.from,
          ...(r.announcedOn === undefined ? {} : { announced: r.announcedOn }),
          ...(r.announcedOn === undefined
            ? { announce: to(visit.lang, 'announceLifting', { file, restriction: r.id }) }
            : { lift: to(visit.lang, 'liftRestriction', { file, restriction: r.id }) }),
        })),
      }),
    );
  }

  async function handled(visit: SignedVisit, work: typeof announceLifting, flash: string): Promise<Answer> {
    const file = visit.params['file'] ?? '';
    const answer = await work(house, actingOf(visit), file, visit.params['restriction'] ?? '');
    if (answer.kind === 'absent') return NOT_FOUND;
    const back = isOfficer(actingOf(visit)) ? to(visit.lang, 'review') : to(visit.lang, 'restriction', { file });
    return goTo(back, answer.kind === 'done' ? flash : 'not-announced');
  }

  async function mayX(visit: SignedVisit, answers: Answers): Promise<Answer> {
    const read = await fileOf(visit);
    const view = read && (await openCircle(house, actingOf(visit), read.opened.file.client.id));
    if (!read || !view) return NOT_FOUND;
    const who = whoOptions(view, read.shared.head.name);
    const { policy } = view.ruling;
    const what = Object.entries(policy.data ?? {})
      .filter(([, data]) => data.group === undefined)
      .map(([value]) => ({ value, label: capital(wordOf(policy, value, 'category')) }));
    const purposes = [...new Set(['inspection', 'care', ...Object.keys(policy.purpose ?? {})])]
      .filter((purpose) => view.ruling.decider.words.purpose.has(purpose))
      .map((value) => ({ value, label: capital(wordOf(policy, value, 'purpose')) }));
    const asked = decided(visit, view, who, what, purposes);
    return page(
      mayXPage({ ...read.shared, answers, who, what, acts: ACTS, purposes, ...(asked === undefined ? {} : { decision: asked }) }),
    );
  }

  function decided(
    visit: SignedVisit,
    view: CircleView,
    who: readonly Option[],
    what: readonly Option[],
    purposes: readonly Option[],
  ): ShownDecision | undefined {
    const about = askable(view, view.circle).find((a) => a.key === field(visit.form, 'wie'));
    const named = [
      [who, 'wie'],
      [what, 'wat'],
      [ACTS, 'doen'],
      [purposes, 'waarvoor'],
    ] as const;
    const labels = named.map(([options, name]) => options.find((o) => o.value === field(visit.form, name))?.label);
    if (!about || labels.includes(undefined)) return undefined;
    const category = field(visit.form, 'wat');
    const action = field(visit.form, 'doen') as 'read' | 'write' | 'copy';
    const decision = answerAbout(view, view.circle, about, { category, purpose: field(visit.form, 'waarvoor'), action });
    const practice = visit.visitor.account.organisation;
    const reason = shownReason(view.ruling, decision, visit.on);
    const clause = clauseShown(reason, practice);
    const { policy } = view.ruling;
    const nl = labels.map((l) => (typeof l === 'string' ? l : (l?.nl ?? ''))).join(', ');
    const en = labels.map((l) => (typeof l === 'string' ? l : (l?.en ?? l?.nl ?? ''))).join(', ');
    return {
      outcome: decision.outcome,
      question: { nl, en },
      reason: reason.why,
      clauses: clause ? [clause] : [],
      articles: articlesShown(reason),
      checks: decision.checks,
      duties: decision.obligations.map((word) => wordOf(policy, word, 'obligation')),
      fields: decision.fields.filter((f) => f !== '*').map((f) => wordOf(policy, f, 'item')),
      ...(decision.askOf ? { askOf: decision.askOf.map((role) => wordOf(policy, role, 'person')) } : {}),
      ...(decision.before === undefined ? {} : { before: decision.before }),
    };
  }

  return [
    closed({
      path: PATHS.emergency,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => glassForm(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.emergency,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303, 422],
      handle: (visit) => smash(visit),
    }),
    closed({
      path: PATHS.breakGlass,
      method: 'get',
      who: STAFF,
      logs: [],
      // 403 whether the file is there or not: it is a refusal with a way on.
      answers: [403],
      handle: (visit) => glassForm(visit, UNTOUCHED, 403, visit.params['file'] ?? ''),
    }),
    closed({
      path: PATHS.breakGlass,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303, 422],
      handle: (visit) => smash(visit, visit.params['file'] ?? ''),
    }),
    closed({
      path: PATHS.endBreakGlass,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303],
      handle: async (visit) => {
        const ended = await endGlass(house, actingOf(visit), visit.params['file'] ?? '');
        return ended ? goTo(to(visit.lang, 'files'), 'emergency-ended') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.restriction,
      method: 'get',
      who: STAFF,
      logs: ['read', 'log-read'],
      answers: [200],
      handle: (visit) => locks(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.restriction,
      method: 'post',
      who: STAFF,
      logs: ['restrict', 'read', 'update'],
      answers: [303, 422],
      handle: async (visit) => {
        const target = targetOf(field(visit.form, 'doel'));
        const ground = field(visit.form, 'grond');
        const file = visit.params['file'] ?? '';
        if (!target || !Object.hasOwn(GROUND, ground)) return NOT_FOUND;
        const input = { target, ground: ground as RestrictionGround, reason: field(visit.form, 'waarom') };
        const answer = await restrict(house, actingOf(visit), file, input);
        if (answer.kind === 'problems') return locks(visit, answersOf(visit.form, answer.problems, { reason: 'waarom' }), 422);
        if (answer.kind !== 'done') return NOT_FOUND;
        // A wholly locked file cannot be shown any more, not even to who locked it.
        return goTo(target.kind === 'file' ? to(visit.lang, 'files') : to(visit.lang, 'restriction', { file }), 'restricted');
      },
    }),
    closed({
      path: PATHS.announceLifting,
      method: 'post',
      who: STAFF,
      logs: ['restrict'],
      answers: [303],
      handle: (visit) => handled(visit, announceLifting, 'announced'),
    }),
    closed({
      path: PATHS.liftRestriction,
      method: 'post',
      who: STAFF,
      logs: ['restrict'],
      answers: [303],
      handle: (visit) => handled(visit, liftRestriction, 'lifted'),
    }),
    closed({
      path: PATHS.mayX,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => mayX(visit, UNTOUCHED),
    }),
    closed({
      path: PATHS.mayX,
      method: 'post',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => mayX(visit, { typed: typedOf(visit.form), mistakes: [] }),
    }),
  ];
}

const ACTS: readonly Option[] = [
  { value: 'read', label: { nl: 'Lezen', en: 'Read' } },
  { value: 'copy', label: { nl: 'Een kopie krijgen', en: 'Get a copy' } },
  { value: 'write', label: { nl: 'Schrijven', en: 'Write' } },
];

function targetOf(value: string): RestrictionTarget | undefined {
  if (value === 'file') return { kind: 'file' };
  const [kind, id] = value.split(':');
  if (id === undefined) return undefined;
  return kind === 'part' ? { kind, part: id } : kind === 'item' ? { kind, item: id } : undefined;
}

function whoOptions(view: CircleView, client: string): readonly Option[] {
  const names = namesAround(view.circle);
  return askable(view, view.circle).map((about): Option => {
    const { actor, key, person } = about;
    if (actor.kind === 'client') return { value: key, label: client };
    if (actor.kind === 'employee') {
      const role = capital(wordOf(view.ruling.policy, actor.roles?.[0] ?? '', 'person'));
      return {
        value: key,
        label: actor.careRelation
          ? { nl: `${role.nl} in het team`, en: `${role.en ?? role.nl} on the team` }
          : { nl: `${role.nl} buiten het team`, en: `${role.en ?? role.nl} outside the team` },
      };
    }
    const role: Said =
      ROLES[actor.kind === 'parent' ? `parent ${actor.authority === true ? 'authority' : 'no-authority'}` : actor.kind] ??
      ROLES[`${actor.kind} authority`] ??
      actor.kind;
    const name = (person === undefined ? undefined : names.get(person)) ?? '?';
    return {
      value: key,
      label: typeof role === 'string' ? `${name}, ${role}` : { nl: `${name}, ${role.nl}`, en: `${name}, ${role.en ?? role.nl}` },
    };
  });
}
