// When is long work done? At once when somebody asks for it, and again and again for what another process left; it stops in order.

import { type House, workOnce } from '../desk/index.ts';

/** How often somebody looks for work that nobody told about, and for what is over its time. */
const LOOK_MS = 5000;
const SWEEP_MS = 60_000;
/** How many pieces of work one process does beside each other. */
const HANDS = 3;

export interface Work {
  /** Told by the desks: there is something to do. */
  wake(): void;
  /** Begins to look. Until then nothing is done: the tests do it themselves. */
  start(house: House, failed: (error: unknown) => void): void;
  /** Leaves what it is doing to another process. */
  close(): Promise<void>;
}

/** What goes wrong is told to `failed` of {@link Work.start}; the work is tried again when its lease is over. */
export function work(): Work {
  let failed: (error: unknown) => void = () => undefined;
  let house: House | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const busy = new Set<Promise<void>>();
  let leaving = false;
  let swept = 0;

  /** Does what there is, one after another, until there is nothing. */
  async function hand(on: House): Promise<void> {
    const by = on.ids.next();
    while (!leaving && (await workOnce(on, by, () => leaving)));
  }

  async function sweep(on: House): Promise<void> {
    const now = Date.now();
    if (now - swept < SWEEP_MS) return;
    swept = now;
    await on.store.jobs.sweep();
  }

  function begin(task: Promise<void>): void {
    const told = task.catch((error: unknown) => failed(error)).finally(() => busy.delete(told));
    busy.add(told);
  }

  function look(): void {
    clearTimeout(timer);
    if (!house || leaving) return;
    // One more than is at work, up to all of them: a print need not wait for a list of thousands.
    if (busy.size < HANDS) begin(sweep(house).then(() => hand(house as House)));
    timer = setTimeout(look, LOOK_MS);
    timer.unref();
  }

  return {
    wake: look,
    start: (on, tell) => {
      house = on;
      failed = tell;
      look();
    },
    close: async () => {
      leaving = true;
      clearTimeout(timer);
      await Promise.all(busy);
    },
  };
}
