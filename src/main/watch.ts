// Who keeps watch: every line that the server writes about itself is counted, and every few minutes somebody looks at the counts.

import { type Counter, counter, type House, watchRound } from '../desk/index.ts';
import type { ServerLine, WriteLine } from '../server/index.ts';

const ROUND_MS = 5 * 60_000;
const SIGN_IN = /^(?:\/en)?\/aanmelden$/;

export interface Watch {
  /** The same lines, seen on their way. */
  through(write: WriteLine): WriteLine;
  start(house: House, failed: (error: unknown) => void): void;
  close(): Promise<void>;
}

export function watch(): Watch {
  const doors: Counter = counter();
  let timer: ReturnType<typeof setInterval> | undefined;
  let round: Promise<unknown> = Promise.resolve();
  return {
    through: (write) => (line) => {
      see(doors, line);
      write(line);
    },
    start(house, failed) {
      const look = (): void => {
        round = round.then(() => watchRound(house, doors)).catch(failed);
      };
      look();
      timer = setInterval(look, ROUND_MS);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      await round;
    },
  };
}

function see(doors: Counter, line: ServerLine): void {
  const ms = Date.parse(line.at);
  if (line.level === 'error') doors.see('failure', ms);
  else if (line.method === 'POST' && SIGN_IN.test(line.route ?? '')) doors.see('attempt', ms);
  else if (line.status === 403 || line.status === 404 || line.status === 429) doors.see('turned-away', ms);
}
