// Takes over a list, line by line: each client in a transaction of its own, exactly as somebody who comes in at the door. What came of a line is
// written in that same transaction, so a process that dies leaves no client half and none twice.

import { type ListedClient, mistakeOf, type ReadLine } from '../../exchange/index.ts';
import { type Regime } from '../../policy/index.ts';
import { type ClaimedJob, type Job, type JobLine, type Scope, StoreUnavailable, type Working } from '../../store/index.ts';
import { type IntakeInput, takeIn } from '../file/intake.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { type Holding, pagesFirst } from '../work/holding.ts';
import { ListChecker } from './check.ts';
import { type OpenedList, readList, rowsOf } from './list.ts';
import { mayTakeOver } from './may.ts';

/** Goes on until it is over, somebody stops it or another process has it. */
export async function runTakeOver(house: House, job: Job, claimed: ClaimedJob, at: Working, holding: Holding): Promise<void> {
  const acting = await holding.acting();
  if (!acting) return;
  if (claimed.state === 'undoing') return undo(house, acting, at, holding);
  const list = (await mayTakeOver(house, acting)) && (await readList(house, acting, job));
  if (!list) return end(house, acting, at, 'failed');
  const done = await house.store.jobs.lastLine(scopeOf(acting, 'care'), job.id);
  const checker = new ListChecker(house, acting, list);
  for (let n = 0; ; n++) {
    const rows = await rowsOf(house, acting, job.id, n);
    if (!rows) break;
    let wrong: JobLine[] = [];
    const tell = async (): Promise<boolean> => {
      const lines = wrong;
      wrong = [];
      if (lines.length === 0) return true;
      return (await house.store.withScope(scopeOf(acting, 'care'), (tx) => tx.lineDone(at, lines))).ok;
    };
    for (const read of await checker.check(rows, done)) {
      await pagesFirst();
      if (holding.leaving()) {
        await tell();
        return house.store.withScope(scopeOf(acting, 'care'), (tx) => tx.giveBack(at));
      }
      const problems = read.problems.map((p) => `${p.place}:${p.code}`);
      if (problems.length === 0) {
        // In order: after a crash the last line that is known says where to go on.
        if (!(await tell())) return;
        const answer = await takeOne(house, list, read, at, holding);
        if (answer === 'lost') return;
        if (answer !== 'taken') problems.push(...answer);
      }
      if (problems.length > 0) wrong.push({ line: read.line, outcome: 'wrong', problems });
      if (wrong.length > 0 && job.whole) {
        if (await tell()) await end(house, acting, at, 'undoing');
        return;
      }
    }
    if (!(await tell())) return;
  }
  await end(house, acting, at, 'done');
}

/** One line. `lost`: this process does not hold the work any more. */
async function takeOne(
  house: House,
  list: OpenedList,
  read: ReadLine,
  at: Working,
  holding: Holding,
): Promise<'taken' | 'lost' | readonly string[]> {
  let lost = false;
  // A second time when the day or the policy changed under it.
  for (let attempt = 0; attempt < 2; attempt++) {
    const acting = await holding.acting();
    if (!acting) return 'lost';
    try {
      const taken = await takeIn(house, acting, inputOf(list, read.client, acting), async (tx, client) => {
        const written = await tx.lineDone(at, [{ line: read.line, outcome: 'taken', problems: [], client }]);
        lost = !written.ok;
        return written;
      });
      if (lost) return 'lost';
      if (taken.kind === 'done') return 'taken';
      if (taken.kind === 'problems') return taken.problems.map((p) => `${placeOfField(p.field)}:${mistakeOf(p.code)}`);
      if (taken.kind === 'refused') return [`${taken.category}:refused`];
    } catch (error) {
      // The database does not answer: the work waits. Anything else is about this line, and must not stop the others.
      if (error instanceof StoreUnavailable) throw error;
      return ['name.last:not-possible'];
    }
  }
  return ['name.last:refused'];
}

function inputOf(list: OpenedList, client: ListedClient, acting: Acting): IntakeInput {
  const service = list.services.find((s) => s.value === client.service);
  const own = acting.account.id;
  const carer = client.staff ?? (list.staff === '' ? own : list.staff);
  return {
    name: client.name,
    birthDate: client.birthDate,
    ...(client.gender === undefined ? {} : { gender: client.gender }),
    ...(client.contact === undefined ? {} : { contact: client.contact }),
    ...(client.bsn === undefined ? {} : { bsn: client.bsn }),
    ...(client.number === undefined ? {} : { number: client.number }),
    service: service?.clause ?? '',
    regime: service?.regime ?? ('avg' satisfies Regime),
    careFrom: client.careFrom,
    answers: client.answers,
    ...(client.consent === undefined ? {} : { consent: client.consent }),
    // Whoever only brought the list has no business in these files tomorrow.
    ...(carer === own ? { team: [] } : { team: [{ account: carer, task: 'caregiver' }], creatorUntil: acting.on }),
  };
}

/** Where the record names a place otherwise than a list. */
function placeOfField(field: string): string {
  return field === 'parts' ? 'service' : field;
}

/** Undoes what was taken over, one client after another. */
async function undo(house: House, acting: Acting, at: Working, holding: Holding): Promise<void> {
  const scope = scopeOf(acting, 'care');
  for (let after = 0; ; ) {
    const lines = await house.store.jobs.lines(scope, at.job, { after, limit: 100, outcomes: ['taken'] });
    for (const { line } of lines) {
      await pagesFirst();
      if (holding.leaving()) return house.store.withScope(scope, (tx) => tx.giveBack(at));
      if (!(await takeBackOne(house, scope, at, line))) return;
      after = line;
    }
    if (lines.length === 0) return end(house, acting, at, 'undone');
  }
}

/** False: this process does not hold the work any more. */
async function takeBackOne(house: House, scope: Scope, at: Working, line: number): Promise<boolean> {
  try {
    return (await house.store.withScope(scope, (tx) => tx.takeBack(at, line))).ok;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // Something hangs on this file that is not known here: it stays, and the others go.
    return (await house.store.withScope(scope, (tx) => tx.takeBack(at, line, 'keep'))).ok;
  }
}

async function end(house: House, acting: Acting, at: Working, state: 'done' | 'failed' | 'undoing' | 'undone'): Promise<void> {
  await house.store.withScope(scopeOf(acting, 'care'), (tx) => tx.endJob(at, { state }));
}
