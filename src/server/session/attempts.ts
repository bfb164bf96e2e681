// How often may somebody try to come in? Few enough that a mailbox cannot be flooded and nobody keeps the door busy; and never so that one who
// knocks shuts out another. Whether an address exists makes no difference to any answer.

import { budget } from './budget.ts';
import { deviceCookie, deviceOf } from './device.ts';

const MINUTE = 60_000;

/** Where an attempt comes from. */
export interface From {
  readonly source: string;
  readonly cookie: string;
}

export interface Attempts {
  /** May a link be asked for this address? Counts it. */
  mayAsk(address: string, from: From, nowMs: number): boolean;
  /** May a link be tried? */
  mayTry(from: From, nowMs: number): boolean;
  /** A link that was none. */
  wrongLink(from: From, nowMs: number): void;
  /** Does the mailer take one more? Asked only for letters that would really go. */
  mayMail(address: string, from: From, nowMs: number): boolean;
  /** The cookie for a browser in which this address signed in: it has a budget of its own from then on. */
  remember(address: string, nowMs: number): string;
}

/** Counts attempts in this process. */
export function attempts(secret: string, secure: boolean): Attempts {
  const seconds = (nowMs: number): number => Math.floor(nowMs / 1000);
  const known = budget(5, 3 * MINUTE);
  // Of somebody whom this browser does not know: one who knocks often, one address from one place, and one mailbox from everywhere.
  const source = budget(30, MINUTE / 2);
  const fromThere = budget(5, 3 * MINUTE);
  const mailbox = budget(10, 3 * MINUTE);
  const wrong = budget(20, MINUTE);
  const letters = { known: budget(300, 3000), others: budget(300, 3000) };
  return {
    mayAsk(address, from, nowMs) {
      const whose = address.toLowerCase();
      const device = deviceOf(secret, from.cookie, seconds(nowMs));
      if (device?.isOf(whose) === true) return known.take(device.id, nowMs);
      if (!source.has(from.source, nowMs) || !mailbox.has(whose, nowMs)) return false;
      if (!fromThere.take(`${from.source} ${whose}`, nowMs)) return false;
      return source.take(from.source, nowMs) && mailbox.take(whose, nowMs);
    },
    mayTry(from, nowMs) {
      const device = deviceOf(secret, from.cookie, seconds(nowMs));
      return wrong.has(device?.id ?? from.source, nowMs);
    },
    wrongLink(from, nowMs) {
      wrong.take(deviceOf(secret, from.cookie, seconds(nowMs))?.id ?? from.source, nowMs);
    },
    mayMail(address, from, nowMs) {
      const device = deviceOf(secret, from.cookie, seconds(nowMs));
      return letters[device?.isOf(address) === true ? 'known' : 'others'].take('', nowMs);
    },
    remember: (address, nowMs) => deviceCookie(secret, address, seconds(nowMs), secure),
  };
}
