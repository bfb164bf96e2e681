// How does a client come in? A form with only the fields that the policy's purposes need, each with its reason.

import { capital, type IntakeForm, intakeForm, placeOf, REGIME_NAMES, takeIn, wordOf } from '../../desk/index.ts';
import { consentsFirst, ORDER, OWN, type Problem, problem } from '../../record/index.ts';
import { addClientPage, type Answers, PATHS, type Said, to, UNTOUCHED } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, type Form, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { groupsOf, nameOf, relevanceNames } from '../show/intake.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;

export function staffIntakeRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const form = await intakeForm(house, actingOf(visit));
    if (!frame || !form || !mayTakeIn(visit)) return NOT_FOUND;
    return page(
      addClientPage({
        frame,
        ...(await withDraft(front, visit, answers)),
        services: servicesOf(form).map(({ value, label, hint }) => ({ value, label, hint })),
        groups: groupsOf(form.fields),
        notAsked: notAsked(form),
        prefix: form.fields.some((f) => f.category === 'identity' && (f.field === 'prefix' || f.field === 'name')),
        ...consentShown(form),
        alike: false,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.addClient,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.addClient,
      method: 'post',
      who: STAFF,
      logs: ['create-file', 'create'],
      answers: [303, 422],
      handle: async (visit) => {
        const form = await intakeForm(house, actingOf(visit));
        if (!form || !mayTakeIn(visit)) return NOT_FOUND;
        const read = inputOf(form, visit.form);
        if (read.problems.length > 0) return show(visit, answersOf(visit.form, read.problems), 422);
        const taken = await takeIn(house, actingOf(visit), read.input);
        if (taken.kind === 'problems')
          return show(visit, answersOf(visit.form, taken.problems, { ...relevanceNames(form.fields), ...NAMES }), 422);
        if (taken.kind === 'refused') {
          const said = problem(
            'name.first',
            'refused',
            taken.decision.reason.nl,
            taken.decision.reason.en ?? taken.decision.reason.nl,
          );
          return show(visit, answersOf(visit.form, [said]), 422);
        }
        if (taken.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'file', { file: taken.client }), 'client-added');
      },
    }),
  ];
}

/** What is asked where the policy wants the consent of somebody else before a file begins. */
function consentShown(form: IntakeForm): Pick<Parameters<typeof addClientPage>[0], 'consent'> {
  const { policy } = form.ruling;
  const clauses = consentsFirst(policy);
  if (clauses.length === 0) return {};
  const under = Math.max(...clauses.flatMap((c) => c.under ?? []));
  const minors = Number.isFinite(under);
  return {
    consent: {
      measures: clauses.flatMap((c) => c.measures).map((value) => ({ value, label: capital(wordOf(policy, value, 'measure')) })),
      ...(minors ? { under } : {}),
      roles: [...new Set(clauses.flatMap((c) => c.by))].map((value) => ({
        value,
        label: capital(wordOf(policy, value, 'person')),
      })),
      alone: minors ? { own: OWN, order: ORDER } : undefined,
    },
  };
}

function mayTakeIn(visit: SignedVisit): boolean {
  const { roles } = visit.visitor.account;
  return roles.includes('caregiver') || roles.includes('coordinator');
}

/** Where the store names a field otherwise than the form. */
const NAMES: Readonly<Record<string, string>> = {
  bsn: 'bsn.bsn',
  birthDate: 'birthDate',
  careFrom: 'careFrom',
  parts: 'service',
};

function servicesOf(form: IntakeForm) {
  return form.services.flatMap((service) =>
    service.regimes.map((regime) => ({
      value: `${service.clause}:${regime}`,
      clause: service.clause,
      regime,
      label: service.label as Said,
      hint: REGIME_NAMES[regime] as Said,
    })),
  );
}

/** What people often ask and this policy has no purpose for. */
function notAsked(form: IntakeForm): readonly Said[] {
  const has = (word: string): boolean => form.fields.some((f) => f.field === word || f.category === word);
  const asked: readonly (readonly [string, Said])[] = [
    ['bsn', { nl: 'het burgerservicenummer', en: 'the citizen service number' }],
    ['religion', { nl: 'geloof en afkomst', en: 'religion and origin' }],
    ['criminal', { nl: 'een strafrechtelijk verleden', en: 'a criminal past' }],
    ['id_copy', { nl: 'een kopie van een identiteitsbewijs', en: 'a copy of an identity document' }],
  ];
  return asked.filter(([word]) => !has(word) || word === 'id_copy').map(([, words]) => words);
}

function inputOf(form: IntakeForm, posted: Form) {
  const problems: Problem[] = [];
  const birthDate = dayTyped(field(posted, 'birthDate'));
  const careFrom = dayTyped(field(posted, 'careFrom'));
  const services = servicesOf(form);
  const service = services.find((s) => s.value === field(posted, 'service')) ?? (services.length === 1 ? services[0] : undefined);
  if (birthDate === undefined) problems.push(noDay('birthDate'));
  if (careFrom === undefined) problems.push(noDay('careFrom'));
  if (!service) problems.push(problem('service', 'service-missing', 'Kies welke hulp het is.', 'Choose which help it is.'));
  const value = (name: string): string => field(posted, name).trim();
  const contact: Record<string, string> = {};
  const answers: { category: string; field: string; value: string; relevance?: string }[] = [];
  for (const f of form.fields) {
    const typed = value(nameOf(f));
    if (typed === '' || placeOf(f.category, f.field) === 'person' || f.category === 'bsn') continue;
    if (placeOf(f.category, f.field) === 'contact') contact[f.field] = typed;
    else {
      const relevance = value(`${nameOf(f)}.relevantie`);
      answers.push({ category: f.category, field: f.field, value: typed, ...(relevance === '' ? {} : { relevance }) });
    }
  }
  const prefix = value('name.prefix');
  const gender = form.fields.some((f) => nameOf(f) === 'identity.gender') ? value('identity.gender') : '';
  const bsn = form.fields.some((f) => f.category === 'bsn') ? value('bsn.bsn') : '';
  return {
    problems,
    input: {
      name: { first: value('name.first'), last: value('name.last'), ...(prefix === '' ? {} : { prefix }) },
      birthDate: birthDate ?? '',
      ...(gender === '' ? {} : { gender }),
      ...(Object.keys(contact).length === 0 ? {} : { contact }),
      service: service?.clause ?? '',
      regime: service?.regime ?? ('avg' as const),
      careFrom: careFrom ?? '',
      ...(bsn === '' ? {} : { bsn }),
      answers,
      ...(consentsFirst(form.ruling.policy).length > 0
        ? {
            consent: {
              // Where nobody asks about a measure there is none to tell of.
              measure: value('measure'),
              name: value('consent.name'),
              role: value('consent.role'),
              on: dayTyped(value('consent.on')),
            },
          }
        : {}),
      team: [],
    },
  };
}

function noDay(name: string): Problem {
  return problem(
    name,
    'no-day',
    'Vul een dag in die bestaat, als dag-maand-jaar: 3-5-2012.',
    'Enter a day that exists, as day-month-year: 3-5-2012.',
  );
}
