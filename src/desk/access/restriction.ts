// Restriction (AVG 18): only kept, visible for four uses and no other; lifted after the client was told.

import type { Day } from '../../policy/index.ts';
import {
  checkReason,
  type Id,
  type Problem,
  problem,
  type RestrictionGround,
  type RestrictionTarget,
} from '../../record/index.ts';
import type { LockedFile, Office, Standing, Tx, Written } from '../../store/index.ts';
import { isPermit, type Permit } from '../../decide/index.ts';
import { type Asked, ask, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { writeUnder, type WriteAnswer } from '../file/write.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { isOfficer, tellOfficers } from './office.ts';

/** Does this account lead the care in this file? The coordinator of the team; where a team has none, whoever is in it. */
async function leads(house: House, acting: Acting, asked: Asked): Promise<boolean> {
  const { tasks, led } = await house.store.teamPlace(asked.facts);
  return tasks.includes('coordinator') || (tasks.length > 0 && (!led || acting.account.roles.includes('coordinator')));
}

/** May this account lock a whole file, and announce and lift locks? Whoever leads the care, and the privacy officer. */
export async function mayHandleLocks(house: House, acting: Acting, asked: Asked): Promise<boolean> {
  return isOfficer(acting) || (await leads(house, acting, asked));
}

export interface LockInput {
  readonly target?: RestrictionTarget;
  readonly ground?: RestrictionGround;
  readonly reason: string;
  /** Of a whole file or part: whoever locks it knows that nobody can open it then. */
  readonly sure: boolean;
}

/** Locks one item, or for who leads the care a part or the whole file. Demands leave to write in the file. The privacy officer is told. */
export async function restrict(house: House, acting: Acting, client: Id, input: LockInput): Promise<WriteAnswer<Id>> {
  const { target, ground, reason } = input;
  const whole = target !== undefined && target.kind !== 'item';
  const asked = whole ? await ask(house, acting, client, 'write') : undefined;
  const problems = [
    ...(target ? [] : [problem('target', 'target-missing', 'Kies wat op slot gaat.', 'Choose what you restrict.')]),
    ...(whole && !(asked && (await mayHandleLocks(house, acting, asked))) ? [WHO_LOCKS_WHOLE] : []),
    ...(whole && !input.sure ? [NOT_SURE] : []),
    ...(ground ? [] : [problem('ground', 'ground-missing', 'Kies op welke grond.', 'Choose on which ground.')]),
    ...checkReason(reason),
  ];
  if (problems.length > 0 || !target || !ground) return { kind: 'problems', problems };
  const from = acting.on;
  const written = await writeUnder(house, acting, client, 'identity', (tx, permit) =>
    tx.restrict(permit, { target, ground, reason, from }),
  );
  if (written.kind === 'done')
    await tellOfficers(house, acting, {
      subject: 'Er is iets op slot gezet / Something was restricted',
      text: 'Er is iets in een dossier op slot gezet. Meld u aan en kijk bij Vandaag.\nSomething in a file was restricted. Sign in and look under Today.',
    });
  return written;
}
const WHO_LOCKS_WHOLE = problem(
  'target',
  'whole-not-yours',
  'Een heel dossier of een deel op slot zetten doet de coördinator of de privacy officer. Vraag het aan een van hen, of kies één stuk.',
  'A whole file or a part is restricted by the coordinator or the privacy officer. Ask one of them, or choose one item.',
);
const NOT_SURE = problem(
  'sure',
  'not-sure',
  'Zet een vinkje: dan kan niemand dit dossier openen, ook het team niet.',
  'Tick the box if you know that nobody can open this file then.',
);

/** A lock on the file or its part keeps this person out, who would see something without it: then the truth may be said. */
export function lockedOut(asked: Asked): Day | undefined {
  const lock = asked.facts.restrictions.find((r) => r.target.kind !== 'item');
  if (!lock) return undefined;
  const { policy, decider } = asked.ruling;
  const opens = categoriesOf(policy).some((category) =>
    purposesOf(asked).some((purpose) => {
      const request = asked.facts.ask({ category, purpose, action: 'read' });
      // A copy of the request: it answers, and opens nothing.
      return decider.decide({ ...request, client: { ...request.client, restricted: false } }).outcome === 'allow';
    }),
  );
  return opens ? lock.from : undefined;
}

/** The files of one's own teams that are wholly locked; only those that would be open without the lock. */
export async function lockedFiles(house: House, acting: Acting): Promise<readonly LockedFile[]> {
  const found = acting.account.kind === 'staff' ? await house.store.lockedFiles(scopeOf(acting, 'care'), acting.on) : [];
  const out: LockedFile[] = [];
  for (const file of found) {
    const asked = await ask(house, acting, file.client, 'care');
    if (asked && lockedOut(asked) !== undefined) out.push(file);
  }
  return out;
}

export type Lifted = { readonly kind: 'done' | 'absent' } | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Tells the client that the lock will be taken off; the client sees it where the restriction stands. */
export function announceLifting(house: House, acting: Acting, client: Id, restriction: Id): Promise<Lifted> {
  return handle(house, acting, client, (tx, leave) => tx.announceLifting(leave, { restriction, on: acting.on }));
}

/** Takes the lock off, when the client was told. */
export function liftRestriction(house: House, acting: Acting, client: Id, restriction: Id): Promise<Lifted> {
  return handle(house, acting, client, (tx, leave) => tx.liftRestriction(leave, { restriction, on: acting.on }));
}

/** A file that is wholly closed opens for nobody's care, so the privacy officer handles its lock without opening it. */
async function handle(
  house: House,
  acting: Acting,
  client: Id,
  work: (tx: Tx, leave: Permit | Office) => Promise<Written<void>>,
): Promise<Lifted> {
  const purpose = isOfficer(acting) ? 'inspection' : 'care';
  const leave: Permit | Office | undefined = isOfficer(acting) ? { office: client } : await permitOf(house, acting, client);
  if (!leave) return { kind: 'absent' };
  const written = await house.store.withScope(scopeOf(acting, purpose), (tx) => work(tx, leave));
  if (written.ok) return { kind: 'done' };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

async function permitOf(house: House, acting: Acting, client: Id): Promise<Permit | undefined> {
  const asked = await ask(house, acting, client, 'write');
  if (!asked) return undefined;
  const answer = firstYes(asked, { category: 'identity', action: 'write' }, purposesOf(asked));
  return isPermit(answer) && (await leads(house, acting, asked)) ? answer : undefined;
}

/** Those that run on a day, oldest first. */
export function running(standing: Standing, on: Day): Standing['restrictions'] {
  return standing.restrictions.filter((r) => r.from <= on && (r.liftedOn === undefined || r.liftedOn > on)).toReversed();
}
