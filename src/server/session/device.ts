// Has somebody signed in with this address in this browser before? A mark in a cookie that only we can make. It opens nothing: it only says that
// this person need not wait because others knock.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'zv_apparaat';
export const KNOWN_SECONDS = 180 * 24 * 3600;
const MARK = /(?:^|; )zv_apparaat=([0-9a-z]{1,10})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})(?:;|$)/;

function mac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** The cookie for a browser in which this address just signed in. The address cannot be read from it. */
export function deviceCookie(secret: string, address: string, now: number, secure: boolean): string {
  const at = now.toString(36);
  const id = randomBytes(12).toString('base64url');
  const whose = mac(secret, `device-of:${id}:${address.toLowerCase()}`);
  const value = `${at}.${id}.${whose}.${mac(secret, `device:${at}:${id}:${whose}`)}`;
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${KNOWN_SECONDS}${secure ? '; Secure' : ''}`;
}

export interface Device {
  readonly id: string;
  /** True when it was this address that signed in there. */
  isOf(address: string): boolean;
}

/** The browser that a request comes from; undefined: nobody signed in there, or long ago. `now`: seconds. */
export function deviceOf(secret: string, cookie: string, now: number): Device | undefined {
  const [, at, id, whose, proof] = MARK.exec(cookie) ?? [];
  if (at === undefined || id === undefined || whose === undefined || proof === undefined) return undefined;
  const age = now - Number.parseInt(at, 36);
  if (age < 0 || age > KNOWN_SECONDS || !same(proof, mac(secret, `device:${at}:${id}:${whose}`))) return undefined;
  return { id, isOf: (address) => same(whose, mac(secret, `device-of:${id}:${address.toLowerCase()}`)) };
}
