// Does long work: takes the next that nobody does, in the name of who asked for it. Several processes may do so beside one database.

import { amsterdamDay } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import { type ClaimedJob, type Scope, StoreUnavailable } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';
import { runPrint } from '../course/run-print.ts';
import { runTakeOver } from '../take-over/run.ts';
import type { Holding } from './holding.ts';

/** A process that stops doing something for so long has died: another one goes on. */
const LEASE_SECONDS = 30;

/** Takes one piece of work and goes on until it is over. False: there was none. `by`: this process. */
export async function workOnce(house: House, by: Id, leaving: () => boolean = () => false): Promise<boolean> {
  const claimed = await house.store.jobs.claim(by, LEASE_SECONDS);
  if (!claimed) return false;
  const at = { job: claimed.id, by, seconds: LEASE_SECONDS };
  const scope = ownScope(claimed);
  const job = await house.store.jobs.one(scope, claimed.id);
  if (!job) return true;
  const holding: Holding = { acting: () => actingFor(house, claimed), leaving };
  const fail = async (): Promise<void> => void (await house.store.withScope(scope, (tx) => tx.endJob(at, { state: 'failed' })));
  // Who asked for it does not work here any more: nothing is done in that name.
  if (!(await holding.acting())) {
    await fail();
    return true;
  }
  try {
    await (job.kind === 'print' ? runPrint(house, job, at, holding) : runTakeOver(house, job, claimed, at, holding));
  } catch (error) {
    // A database that does not answer is waited for. What goes wrong otherwise goes wrong again: it is over, and told.
    if (!(error instanceof StoreUnavailable)) await fail();
    throw error;
  }
  return true;
}

function ownScope(claimed: ClaimedJob): Scope {
  return { organisation: claimed.organisation, actor: claimed.account, role: 'employee', purpose: 'care', via: 'web' };
}

async function actingFor(house: House, claimed: ClaimedJob): Promise<Acting | undefined> {
  const now = Math.floor(house.clock.now() / 1000);
  const on = amsterdamDay(now);
  const facts = await house.store.accountFacts(ownScope(claimed), on);
  if (!facts) return undefined;
  const { person, kind, roles } = facts;
  const { organisation, account: id } = claimed;
  // What it signs in with is not asked: nobody signs in.
  return { account: { id, organisation, person, kind, roles, signIn: '', from: on }, on, now, via: 'web' };
}
