// What happens at the door, counted: failures, attempts to sign in, questions that get no. Moments and numbers; nobody's address.

/** Something that the server wrote down about itself. */
export type Seen = 'failure' | 'attempt' | 'turned-away';
/** Something that a person must look at. */
export type Signal = 'failures' | 'attempts' | 'turned-away' | 'refusals' | 'chain';

export interface Counter {
  see(what: Seen, ms: number): void;
  /** What stands out since the last time, and begins to count again. */
  take(ms: number): readonly Signal[];
}

const WINDOW_MS = 15 * 60_000;
/** One failure is one too many. Attempts and closed doors happen every day; in a row they do not. */
const LIMITS: Readonly<Record<Seen, number>> = { failure: 1, attempt: 40, 'turned-away': 200 };
const SIGNALS: Readonly<Record<Seen, Signal>> = { failure: 'failures', attempt: 'attempts', 'turned-away': 'turned-away' };
const KINDS = ['failure', 'attempt', 'turned-away'] as const;
/** More moments than this are not needed to know that there are too many. */
const MOST = 10_000;

export function counter(): Counter {
  let seen: { readonly what: Seen; readonly ms: number }[] = [];
  return {
    see(what, ms) {
      if (seen.length < MOST) seen.push({ what, ms });
    },
    take(ms) {
      const recent = seen.filter((one) => one.ms > ms - WINDOW_MS);
      const out = KINDS.filter((what) => recent.filter((one) => one.what === what).length >= LIMITS[what]);
      // What was told is not told again; the rest goes on counting.
      seen = recent.filter((one) => !out.includes(one.what));
      return out.map((what) => SIGNALS[what]);
    },
  };
}
