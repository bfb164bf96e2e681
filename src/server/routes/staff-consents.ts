// The consents of one file: what the statement asks, what stands, and what was said on paper or aloud.

import {
  capital,
  type ConsentDeed,
  type ConsentState,
  DISCLOSED_TO,
  fileConsents,
  recordFileConsent,
  waits,
  wordOf,
} from '../../desk/index.ts';
import { type Answers, consentFormPage, type FileConsent, fileConsentsPage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { problem } from '../../record/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { ROLES } from '../show/circle.ts';
import { clauseOf, effectOf, historyOf } from '../show/consents.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';
import { overviewOf } from '../show/overview.ts';

const STAFF = ['staff'] as const;
const NAMES = { deed: 'daad', person: 'wie', name: 'naam', on: 'dag', toClass: 'aan', note: 'opmerking' };
const DEEDS: readonly ConsentDeed[] = ['ask', 'given', 'refused', 'withdrawn', 'settled'];

export function staffConsentRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function fileOf(visit: SignedVisit) {
    const read = await overviewOf(front, visit);
    const view = read && (await fileConsents(house, actingOf(visit), read.opened.file.client.id));
    return read && view && { read, view };
  }

  async function form(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const found = await fileOf(visit);
    const line = found?.view.lines.find((one) => one.id === visit.params['consent']);
    if (!found?.read.opens.mayWrite || !line?.applies) return NOT_FOUND;
    const { read, view } = found;
    const tells = line.word === 'disclosure' && line.toClass === undefined;
    return page(
      consentFormPage({
        ...read.shared,
        consent: shown(line, read.shared.frame.practice?.key ?? ''),
        people: view.people.map(({ person, name, as }) => ({ value: person, label: as === undefined ? name : named(name, as) })),
        ...(tells
          ? {
              classes: DISCLOSED_TO.map((word) => ({
                value: word,
                label: capital(wordOf(view.ruling.policy, word, 'class', 'recipient')),
              })),
            }
          : {}),
        answers,
        ...(status === 409 ? { changed: true } : {}),
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.consents,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const found = await fileOf(visit);
        if (!found) return NOT_FOUND;
        const { read, view } = found;
        const practice = read.shared.frame.practice?.key ?? '';
        return page(
          fileConsentsPage({
            ...read.shared,
            consents: view.lines.map((line) => shown(line, practice)),
            mayWrite: read.opens.mayWrite,
          }),
        );
      },
    }),
    closed({
      path: PATHS.consentForm,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => form(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.consentForm,
      method: 'post',
      who: STAFF,
      logs: ['consent', 'create', 'delete', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const { file = '', consent = '' } = visit.params;
        const text = (name: string): string => field(visit.form, name).trim();
        const deed = DEEDS.find((one) => one === text('daad'));
        if (!deed) return form(visit, answersOf(visit.form, [NO_DEED]), 422);
        const answer = await recordFileConsent(house, actingOf(visit), file, {
          line: consent,
          deed,
          person: text('wie'),
          name: text('naam'),
          on: dayTyped(text('dag')),
          toClass: text('aan'),
          note: text('opmerking'),
          shown: text('getoond'),
        });
        if (answer.kind === 'problems') return form(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        if (answer.kind === 'stale') return form(visit, answersOf(visit.form, []), 409);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'consents', { file }), 'recorded') : NOT_FOUND;
      },
    }),
  ];
}

const NO_DEED = problem('daad', 'choose-one', 'Kies wat u wilt doen.', 'Choose what you want to do.');

function shown(line: ConsentState, practice: string): FileConsent {
  const clause = clauseOf(line, practice);
  return {
    id: line.id,
    what: capital(line.label),
    state: line.applies ? line.state : 'elsewhere',
    ...(line.since === undefined ? {} : { since: line.since }),
    ...(clause ? { clause } : {}),
    history: historyOf(line, true),
    effect: effectOf(line),
    waits: waits(line),
    shown: line.shown,
  };
}

function named(name: string, as: string): { readonly nl: string; readonly en: string } {
  const role = as === 'client' ? { nl: 'de cliënt', en: 'the client' } : (ROLES[`${as} authority`] ?? ROLES[as] ?? as);
  const said = typeof role === 'string' ? { nl: role, en: role } : role;
  return { nl: `${name}, ${said.nl}`, en: `${name}, ${said.en ?? said.nl}` };
}
