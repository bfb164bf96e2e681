// Prints a long file beside the pages: read item by item, printed in a thread of its own, kept sealed for an hour for who asked.

import type { Job, Working } from '../../store/index.ts';
import { readItems } from '../file/notes.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { type Holding, pagesFirst } from '../work/holding.ts';
import { type LongPrint, openWhole, toPrint } from './print.ts';

/** How often the lease is moved on while it is read and printed. */
const OFTEN_MS = 2000;
/** Printing weighs as much as reading: the bar is half way when everything was read. */
const HALVES = 2;
const PIECE = 512 * 1024;

/** Somebody stopped it, or another process has it. */
class Lost extends Error {}

export async function runPrint(house: House, job: Job, at: Working, holding: Holding): Promise<void> {
  const acting = await holding.acting();
  const text = acting && (await house.store.jobs.setting(scopeOf(acting, 'care'), job.id));
  if (!acting) return;
  const scope = scopeOf(acting, 'care');
  const fail = async (): Promise<void> => void (await house.store.withScope(scope, (tx) => tx.endJob(at, { state: 'failed' })));
  if (text === undefined) return fail();
  const wish = JSON.parse(text) as LongPrint;
  // As of when it was asked for: that moment stands on every page.
  const asker: Acting = { ...acting, now: Math.floor(Date.parse(job.madeAt) / 1000) };
  const opened = await openWhole(house, asker, wish.client, wish);
  if (!opened) return fail();
  const total = opened.file.items.length * HALVES;
  const goOn = async (done: number): Promise<void> => {
    if (!(await house.store.withScope(scope, (tx) => tx.goneOn(at, { done, total }))).ok) throw new Lost();
  };
  try {
    let told = house.clock.now();
    await goOn(0);
    const items = await readItems(house, asker, opened, async (n) => {
      await pagesFirst();
      if (holding.leaving()) throw new Lost();
      if (house.clock.now() - told < OFTEN_MS && n % 100 > 0) return;
      told = house.clock.now();
      await goOn(n);
    });
    const file = await toPrint(house, asker, wish, opened, items);
    if (!file) return await fail();
    await goOn(opened.file.items.length);
    const printed = await printBeside(house, file, () => goOn(opened.file.items.length));
    if (!printed.ok) return await fail();
    await goOn(total);
    const pieces: Uint8Array[] = [];
    for (let from = 0; from < printed.pdf.length; from += PIECE) pieces.push(printed.pdf.subarray(from, from + PIECE));
    await house.store.withScope(scope, (tx) => tx.endJob(at, { state: 'done', pieces }));
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    // Where the process is about to end another begins again; where somebody stopped it nothing is left to give back.
    await house.store.withScope(scope, (tx) => tx.giveBack(at));
  }
}

/** Prints, and keeps the work meanwhile; stops the printer when it is not ours any more. */
async function printBeside(house: House, file: NonNullable<Awaited<ReturnType<typeof toPrint>>>, keep: () => Promise<void>) {
  const { printer } = house;
  if (!printer.printLong) return printer.printFile(file);
  const stop = new AbortController();
  let lost: unknown;
  const timer = setInterval(() => {
    keep().catch((error: unknown) => {
      lost = error;
      stop.abort();
    });
  }, OFTEN_MS);
  try {
    const printed = await printer.printLong(file, stop.signal);
    if (lost !== undefined) throw lost;
    return printed;
  } finally {
    clearInterval(timer);
  }
}
