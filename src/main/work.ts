// When is long work done? At once when somebody asks for it, and again and again for what another process left; it stops in order.

import { type House, workOnce } from '../desk/index.ts';

/** How often somebody looks for work that nobody told about, and for what is over its time. */
const LOOK_MS = 5000;
const SWEEP_MS = 60_000;

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
  let busy: Promise<void> | undefined;
  let again = false;
  let leaving = false;
  let swept = 0;

  async function round(on: House): Promise<void> {
    const now = Date.now();
    if (now - swept > SWEEP_MS) {
      swept = now;
      await on.store.jobs.sweep();
    }
    const by = on.ids.next();
    while (!leaving && (await workOnce(on, by, () => leaving)));
  }

  function look(): void {
    clearTimeout(timer);
    if (!house || leaving) return;
    if (busy) {
      again = true;
      return;
    }
    busy = round(house)
      .catch((error: unknown) => failed(error))
      .finally(() => {
        busy = undefined;
        const soon = again;
        again = false;
        if (leaving) return;
        timer = setTimeout(look, soon ? 0 : LOOK_MS);
        timer.unref();
      });
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
      await busy;
    },
  };
}
