// Where a client can be reached, and who it is by law: looked at and changed by who works with the file.

import { openContact, openIdentity, saveBsn, saveContact, saveProofSeen, whatOpens } from '../../desk/index.ts';
import { problem } from '../../record/index.ts';
import { type Answers, contactFormPage, identityPage, PATHS, proofWords, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const fileOf = (visit: SignedVisit): string => visit.params['file'] ?? '';

export function staffPersonalRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function contact(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const view = await openContact(house, actingOf(visit), fileOf(visit));
    if (!frame || !view) return NOT_FOUND;
    return page(
      contactFormPage({
        frame,
        head: headOf(view.opened),
        tabs: tabsOf(whatOpens(view.opened)),
        today: visit.on,
        answers,
        fields: view.fields,
        version: view.version,
        theirs: status === 409,
      }),
      status,
    );
  }

  async function identity(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const view = await openIdentity(house, actingOf(visit), fileOf(visit));
    if (!frame || !view) return NOT_FOUND;
    return page(
      identityPage({
        frame,
        head: headOf(view.opened),
        tabs: tabsOf(whatOpens(view.opened)),
        today: visit.on,
        answers,
        bsn: view.bsn,
        proof: view.proof,
        mayWrite: view.mayWrite,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.contact,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => contact(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.contact,
      method: 'post',
      who: STAFF,
      logs: ['update', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const typed = (name: string): string => field(visit.form, `contact.${name}`);
        const saved = await saveContact(house, actingOf(visit), fileOf(visit), {
          version: Number(field(visit.form, 'version')) || 0,
          contact: { address: typed('address'), phone: typed('phone'), email: typed('email') },
        });
        if (saved.kind === 'problems') return contact(visit, answersOf(visit.form, saved.problems), 422);
        if (saved.kind === 'stale') return contact(visit, answersOf(visit.form, [CHANGED]), 409);
        return saved.kind === 'done' ? goTo(to(visit.lang, 'file', { file: fileOf(visit) }), 'form-saved') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.identity,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => identity(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.identity,
      method: 'post',
      who: STAFF,
      logs: ['assign', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const saved = await saveBsn(house, actingOf(visit), fileOf(visit), field(visit.form, 'bsn'));
        if (saved.kind === 'problems') return identity(visit, answersOf(visit.form, saved.problems), 422);
        return saved.kind === 'done' ? goTo(to(visit.lang, 'identity', { file: fileOf(visit) }), 'form-saved') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.identityProof,
      method: 'post',
      who: STAFF,
      logs: ['update', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const saved = await saveProofSeen(house, actingOf(visit), fileOf(visit), {
          kind: field(visit.form, 'kind'),
          number: field(visit.form, 'number'),
          until: dayTyped(field(visit.form, 'until')),
          words: proofWords.nl,
        });
        if (saved.kind === 'problems') return identity(visit, answersOf(visit.form, saved.problems), 422);
        return saved.kind === 'done' ? goTo(to(visit.lang, 'identity', { file: fileOf(visit) }), 'form-saved') : NOT_FOUND;
      },
    }),
  ];
}

const CHANGED = problem(
  'contact.address',
  'changed-meanwhile',
  'Een collega veranderde deze gegevens intussen. Vergelijk ze met wat u typte en bewaar opnieuw.',
  'A colleague changed these data meanwhile. Compare them with what you typed and save again.',
);
