// Does this form come from our own page? Two walls: the browser says where it comes from, and the form carries a value bound to the session.

import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of `_token` for a session. */
export function formToken(secret: string, session: string): string {
  return createHmac('sha256', secret).update(`form:${session}`).digest('base64url');
}

/** Compares in constant time. */
export function sameToken(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * True when a browser says that the request comes from our own pages. A browser always sends one of the two with a POST;
 * a request with neither is no browser and has no form of ours.
 */
export function sameOrigin(headers: Headers, own: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === own;
}
