// Locks (AVG 18): set on a file, a part or one text, announced to the client, and taken off.

import {
  announceLifting,
  capital,
  casesOf,
  isOfficer,
  liftRestriction,
  mayHandleLocks,
  type PieceView,
  piecesOf,
  pieceWord,
  restrict,
  type Ruling,
  running,
  type StandingView,
  standingOf,
  wordOf,
} from '../../desk/index.ts';
import { fullName, type RestrictionGround, type RestrictionTarget } from '../../record/index.ts';
import {
  type Answers,
  type Lock,
  lockPage,
  type Option,
  PATHS,
  pieceText,
  restrictionPage,
  type ShownPiece,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { secondOf } from '../show/day.ts';
import { GROUND, RESTRICTED } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';
import { overviewOf } from '../show/overview.ts';

const STAFF = ['staff'] as const;
const NAMES = { target: 'doel', ground: 'grond', reason: 'waarom', sure: 'zeker' };
type Standing = StandingView['standing'];

export function staffRestrictionRoutes(front: Front): readonly Route[] {
  const { house } = front;

  /** What can be locked here: the file, its parts, and every piece that this person may read; what is in a piece is not opened for it. */
  function targetsOf(
    visit: SignedVisit,
    read: NonNullable<Awaited<ReturnType<typeof overviewOf>>>,
    pieces: readonly PieceView[],
    leads: boolean,
  ): readonly Option[] {
    const { ruling, file } = read.opened;
    const whole: Option[] = [
      { value: 'file', label: { nl: 'Het hele dossier', en: 'The whole file' } },
      ...file.parts.map((part) => {
        const service = wordOf(ruling.policy, part.service.replace(/^service\./, ''), 'service');
        return { value: `part:${part.id}`, label: { nl: `Deel: ${service.nl}`, en: `Part: ${service.en ?? service.nl}` } };
      }),
    ];
    return [
      ...(leads ? whole : []),
      ...pieces
        .filter((piece) => !read.opened.facts.restrictions.some((r) => r.target.kind === 'item' && r.target.item === piece.id))
        .map((piece) => ({ value: `item:${piece.id}`, label: pieceText(pieceShown(ruling.policy, piece), visit.lang) })),
    ];
  }

  async function locks(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const read = await overviewOf(front, visit);
    if (!read) return closedFile(visit);
    const file = read.opened.file.client.id;
    const view = await standingOf(house, actingOf(visit), file);
    if (!view) return NOT_FOUND;
    const may = read.opens.mayWrite;
    const leads = may && (await mayHandleLocks(house, actingOf(visit), read.opened));
    const pieces = (await piecesOf(house, actingOf(visit), file)) ?? [];
    return page(
      restrictionPage({
        ...read.shared,
        restrictions: running(view.standing, visit.on).map((r) => ({
          heading: RESTRICTED[r.target],
          why: GROUND[r.ground],
          articles: [{ name: 'AVG 18' }],
          since: r.from,
          ...(r.announcedOn === undefined ? {} : { announced: r.announcedOn }),
          ...lockShown(read.opened.ruling, r, pieces),
          ...(leads && r.announcedOn === undefined
            ? { announce: to(visit.lang, 'announceLifting', { file, restriction: r.id }) }
            : {}),
          ...(leads && r.announcedOn !== undefined
            ? { lift: to(visit.lang, 'liftRestriction', { file, restriction: r.id }) }
            : {}),
        })),
        ...(may
          ? {
              add: {
                answers,
                whole: leads,
                targets: targetsOf(visit, read, pieces, leads),
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
          ...(r.byName ? { by: fullName(r.byName) } : {}),
          reason: r.reason,
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

  return [
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
        const input = {
          ...(target ? { target } : {}),
          ...(Object.hasOwn(GROUND, ground) ? { ground: ground as RestrictionGround } : {}),
          reason: field(visit.form, 'waarom'),
          sure: field(visit.form, 'zeker') === 'ja',
        };
        const answer = await restrict(house, actingOf(visit), file, input);
        if (answer.kind === 'problems') return locks(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        if (answer.kind !== 'done') return NOT_FOUND;
        // A wholly locked file cannot be shown any more, not even to who locked it.
        return goTo(target?.kind === 'file' ? to(visit.lang, 'files') : to(visit.lang, 'restriction', { file }), 'restricted');
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
  ];
}

/** Which piece, why, and by whom. */
function lockShown(ruling: Ruling, lock: Standing['restrictions'][number], pieces: readonly PieceView[]): Partial<Lock> {
  const piece = pieces.find((one) => one.id === lock.targetId);
  return {
    ...(piece ? { piece: pieceShown(ruling.policy, piece) } : {}),
    ...(lock.byName ? { by: fullName(lock.byName) } : {}),
    reason: lock.reason,
  };
}

/** Enough to know which, and nothing of what it says. */
function pieceShown(policy: Ruling['policy'], piece: PieceView): ShownPiece {
  return {
    kind: capital(pieceWord(policy, piece.kind)),
    on: piece.on,
    at: secondOf(piece.changedAt),
    ...(piece.author === undefined ? {} : { by: piece.author }),
  };
}

function targetOf(value: string): RestrictionTarget | undefined {
  if (value === 'file') return { kind: 'file' };
  const [kind, id] = value.split(':');
  if (id === undefined) return undefined;
  return kind === 'part' ? { kind, part: id } : kind === 'item' ? { kind, item: id } : undefined;
}
