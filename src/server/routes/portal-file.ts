// What may I see of a file, why, and why not? For clients, parents and representatives.

import {
  capital,
  closedAmong,
  dataIn,
  factsView,
  mayCopy,
  objectable,
  COURSE_READ_ALONG,
  openCourse,
  type FileAnswer,
  type FileOpened,
  type FilePart,
  heldParts,
  openCircle,
  openFile,
  portalPeople,
  practiceOf,
  readItems,
  recordRefusal,
  saysFirst,
  viewOf,
  whatOpens,
  wordOf,
} from '../../desk/index.ts';
import {
  type MyFact,
  myHeldPage,
  myFilePage,
  myNotesPage,
  myPlanPage,
  PATHS,
  type Reason,
  refusalPage,
  toYoungSaid,
  type Said,
  to,
} from '../../web/index.ts';
import { aboutKey } from '../../record/index.ts';
import { type Answer, closed, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { teamShown } from '../show/circle.ts';
import { sectionsRead } from '../show/course.ts';
import { GROUND, noteShown, planShown, RESTRICTED } from '../show/file.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { humanOf, refusalShown } from '../show/portal.ts';
import { reasonShown } from '../show/reason.ts';

const PRIVATE = ['private'] as const;

export function portalFileRoutes(front: Front): readonly Route[] {
  const { house } = front;

  /** Opens one part, or gives the page that says why not. */
  async function part(visit: SignedVisit, which: 'facts' | 'notes' | 'plan') {
    const acting = actingOf(visit);
    const ruling = await house.rulings.inForce(acting.account.organisation);
    if (!ruling) return { answer: NOT_FOUND };
    const view = which === 'facts' ? factsView(ruling.policy) : viewOf(ruling.policy, which);
    return portalPart(front, visit, await openFile(house, acting, visit.params['file'] ?? '', view));
  }

  return [
    closed({
      path: PATHS.myFile,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit): Promise<Answer> => {
        const read = await part(visit, 'facts');
        if (!read.opened) return read.answer;
        const named = read.opened.file.person !== undefined;
        const circle = named ? await openCircle(house, actingOf(visit), visit.params['file'] ?? '') : undefined;
        return page(
          myFilePage({
            ...read.shared,
            data: dataOf(read.opened, (what) => to(visit.lang, 'askCorrection', { file: visit.params['file'] ?? '', what })),
            team: circle ? teamShown(circle, visit.on) : [],
            mayObject: circle !== undefined && objectable(circle).against.length > 0,
            closed: closedOf(read.opened, visit.on, read.practice.key).map((one) =>
              read.shared.frame.young === true ? { ...one, reason: { ...one.reason, why: toYoungSaid(one.reason.why) } } : one,
            ),
            locked: read.shared.file.own ? lockedIn(read.opened) : [],
          }),
        );
      },
    }),
    closed({
      path: PATHS.myNotes,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit) => {
        const read = await part(visit, 'notes');
        if (!read.opened) return read.answer;
        const held = await heldAnswer(front, read, 'notes', visit.on);
        if (held) return held;
        const items = await readItems(house, actingOf(visit), read.opened);
        const file = visit.params['file'] ?? '';
        const wrong = new Set(dataIn(read.opened).map((datum) => aboutKey(datum.about)));
        const notes = items.map((item) => ({
          ...noteShown(read.practice.ruling, item),
          ...(item.item.restricted ? {} : { declare: to(visit.lang, 'declare', { file, note: item.item.id }) }),
          ...(wrong.has(item.item.id) ? { wrong: to(visit.lang, 'askCorrection', { file, what: item.item.id }) } : {}),
        }));
        return read.shared.parts.includes('notes') ? page(myNotesPage({ ...read.shared, notes })) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.myPlan,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200, 403],
      handle: async (visit) => {
        const course = await openCourse(house, actingOf(visit), visit.params['file'] ?? '', { kinds: COURSE_READ_ALONG });
        const read = course.kind === 'opened' ? await portalPart(front, visit, course.opened) : await part(visit, 'plan');
        if (!read.opened) return read.answer;
        const held = await heldAnswer(front, read, 'plan', visit.on);
        if (held) return held;
        if (course.kind !== 'opened') return NOT_FOUND;
        if (!read.shared.parts.includes('plan')) return NOT_FOUND;
        const plan = planShown(course.forms.flatMap((form) => form.items));
        const planned = course.forms.some((form) => form.form.kind === 'care-plan');
        return page(
          myPlanPage({ ...read.shared, ...(plan ? { plan } : {}), planned, sections: sectionsRead(course, visit.lang) }),
        );
      },
    }),
  ];
}

/** What every page about a part of the file shares, or the page that says why it does not open. */
export async function portalPart(front: Front, visit: SignedVisit, opened: FileAnswer) {
  const { house } = front;
  const acting = actingOf(visit);
  const client = visit.params['file'] ?? '';
  const practice = await practiceOf(house, acting.account.organisation);
  const frame = await portalFrame(front, visit, client);
  if (!practice || !frame || opened.kind === 'absent') return { answer: NOT_FOUND };
  if (opened.kind === 'refused') {
    const people = await portalPeople(house, acting);
    if (!people) return { answer: NOT_FOUND };
    // The menu does not lead to a file that stays closed.
    const { file: _closed, ...rest } = frame;
    return { answer: page(refusalPage(refusalShown(opened, people, practice, rest, visit.on, visit.now)), 403) };
  }
  const opens = whatOpens(opened).parts;
  const held = heldParts(opened);
  // A part that somebody still has to look at keeps its tab.
  const parts = PARTS.filter((one) => opens.includes(one) || held.has(one));
  const name = opened.file.person?.name.first;
  const callName = name ?? opened.file.client.number;
  const own = opened.facts.capacities[0]?.kind === 'client';
  const told = reasonOf(opened, visit.on, practice.key);
  // The sentence of the statement stays as it was published.
  const reason = frame.young === true ? { ...told, why: toYoungSaid(told.why) } : told;
  // For whom only the money opens, the menu has no log, and no consents but the one that such a person gave.
  const beside = saysFirst(opened).length > 0 ? (['consents'] as const) : [];
  const shown = name === undefined ? { ...frame, places: ['home', 'file', ...beside] as const } : frame;
  return {
    opened,
    practice,
    held,
    shared: { frame: shown, file: { id: client, callName, own }, parts, reason, mayCopy: mayCopy(opened) },
  };
}

const PARTS: readonly FilePart[] = ['overview', 'plan', 'notes', 'documents'];

/**
 * The page of a part that a person must look at first, or looked at and kept closed; undefined: it is not such a part.
 * That it was tried goes into the log, as with any refusal.
 */
export async function heldAnswer(
  front: Front,
  read: Extract<Awaited<ReturnType<typeof portalPart>>, { opened: FileOpened }>,
  which: Exclude<FilePart, 'overview'>,
  on: string,
): Promise<Answer | undefined> {
  const held = read.held.get(which);
  if (!held) return undefined;
  await recordRefusal(front.house, read.opened, held.category, held.decision);
  return page(
    myHeldPage({
      ...read.shared,
      part: which,
      reason: reasonShown(read.opened.ruling, held.decision, on, read.practice.key),
      ...(held.decision.outcome === 'human' ? { human: humanOf(held.decision) } : {}),
    }),
    403,
  );
}

/** Why it opens: the answer for the part that is read most. */
function reasonOf(opened: FileOpened, on: string, practice: string): Reason {
  const decisions = [...opened.answers.values()];
  const yes = decisions.find((decision) => decision.outcome === 'allow') ?? decisions[0];
  return yes ? reasonShown(opened.ruling, yes, on, practice) : { why: '' };
}

/** What is recorded, by category: the person's own places, the answers of the intake, and invoices by their title. */
function dataOf(opened: FileOpened, wrongAt: (what: string) => string) {
  const { policy } = opened.ruling;
  const known = new Set(dataIn(opened).map((datum) => aboutKey(datum.about)));
  const groups = new Map<string, MyFact[]>();
  const add = (category: string, term: Said, value: string, field = ''): void => {
    const what = `${category}.${field}`;
    const fact = { term, value, ...(known.has(what) ? { wrong: wrongAt(what) } : {}) };
    groups.set(category, [...(groups.get(category) ?? []), fact]);
  };
  const { person } = opened.file;
  if (person) {
    const { name, contact, gender } = person;
    add(
      'identity',
      { nl: 'Naam', en: 'Name' },
      [name.first, name.prefix, name.last].filter((part) => part !== undefined).join(' '),
      'name',
    );
    if (gender !== undefined) add('identity', { nl: 'Geslacht', en: 'Gender' }, gender, 'gender');
    for (const [field, value] of Object.entries(contact ?? {}))
      add('contact', capital(wordOf(policy, field, 'item')), value, field);
  }
  for (const answer of opened.file.answers) {
    add(answer.category, capital(wordOf(policy, answer.field, 'item')), answer.value, answer.field);
  }
  for (const item of opened.file.items) {
    add(item.category, item.content?.title ?? capital(wordOf(policy, item.kind, 'record')), item.content?.text ?? '');
  }
  return [...groups].map(([category, facts]) => ({ title: capital(wordOf(policy, category, 'category')), facts }));
}

/** What the team may not use now, and why: the client hears it where the file begins. */
function lockedIn(opened: FileOpened) {
  return opened.facts.restrictions.map(({ target, ground, from }) => ({
    heading: RESTRICTED[target.kind],
    why: GROUND[ground],
    since: from,
  }));
}

/** Parts that the reader knows of and that stay closed, with the reason. */
function closedOf(opened: FileOpened, on: string, practice: string) {
  const { policy } = opened.ruling;
  const wanted = ['care_plan', 'notes', 'finance'].filter((category) => Object.hasOwn(policy.data ?? {}, category));
  return closedAmong(opened, wanted).map(({ category, decision }) => ({
    what: capital(wordOf(policy, category, 'category')),
    reason: reasonShown(opened.ruling, decision, on, practice),
  }));
}
