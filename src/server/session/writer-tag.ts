// Whose form is this, when the session it was made in is gone? A mark in the form that only its writer's account fits, and only we can make.

import { createHmac, timingSafeEqual } from 'node:crypto';

/** As long as a session can last: a form that is older was left for good. */
const FITS_SECONDS = 10 * 3600;
const MARK = /^([0-9a-z]{1,10})\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;

function mac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
const writerOf = (secret: string, account: string): string => mac(secret, `writer:${account}`);

/** The value of `_schrijver` in a form that this account fills in. */
export function writerTag(secret: string, account: string, now: number): string {
  const at = now.toString(36);
  const writer = writerOf(secret, account);
  return `${at}.${writer}.${mac(secret, `written:${at}:${writer}`)}`;
}

/** True for a mark that we made and that is not too old, whoever it is of. */
export function isOurTag(secret: string, tag: string, now: number): boolean {
  const [, at, writer, proof] = MARK.exec(tag) ?? [];
  if (at === undefined || writer === undefined || proof === undefined) return false;
  const age = now - Number.parseInt(at, 36);
  return age >= 0 && age <= FITS_SECONDS && same(proof, mac(secret, `written:${at}:${writer}`));
}

/** True when the form was this account's. */
export function isTagOf(secret: string, tag: string, account: string, now: number): boolean {
  return isOurTag(secret, tag, now) && same(MARK.exec(tag)?.[2] ?? '', writerOf(secret, account));
}
