// Does this form come from our own page? Two walls: the browser says where it comes from, and the form carries a value bound to the session.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The value of `_token` for a page of a session: another one for each page, so that it says nothing to who sees two of them. */
export function formToken(secret: string, session: string): string {
  const page = randomBytes(9).toString('base64url');
  return `${page}.${sealOf(secret, session, page)}`;
}

/** True when a page of this session carried this value. Compared in constant time. */
export function isFormToken(given: string, secret: string, session: string): boolean {
  const at = given.indexOf('.');
  const a = Buffer.from(given.slice(at + 1));
  const b = Buffer.from(sealOf(secret, session, given.slice(0, Math.max(at, 0))));
  return at > 0 && a.length === b.length && timingSafeEqual(a, b);
}

function sealOf(secret: string, session: string, page: string): string {
  return createHmac('sha256', secret).update(`form:${session}:${page}`).digest('base64url');
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
