// May this person see that? Asked of anybody around the client, answered as at the door, with nothing opened.

import { answerAbout, askable, capital, type CircleView, openCircle, shownReason, wordOf } from '../../desk/index.ts';
import { type Answers, mayXPage, type Option, PATHS, type Said, type ShownDecision, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { ROLES } from '../show/circle.ts';
import { actingOf, type Front } from '../show/frames.ts';
import { typedOf } from '../show/mistakes.ts';
import { overviewOf } from '../show/overview.ts';
import { articlesShown, clauseShown } from '../show/reason.ts';
import { namesAround } from '../show/standing.ts';

const STAFF = ['staff'] as const;

export function staffMayXRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function mayX(visit: SignedVisit, answers: Answers): Promise<Answer> {
    const read = await overviewOf(front, visit);
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
    const reason = shownReason(view.ruling, decision, visit.on, 'staff');
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
