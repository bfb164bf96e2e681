// What does every answer carry? Headers that keep the page to itself.

/** On every answer. No script, no style and no picture but our own; nobody frames us; no address leaks through the referrer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** With bytes that somebody uploaded: whatever they are, they load nothing, run nothing and belong to no page. */
export const DOCUMENT_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Only where the address is https: a browser then never asks over plain http again. */
export const HSTS = 'max-age=31536000; includeSubDomains';

/** Pages about people are never kept by a browser or a proxy; assets may be for an hour. */
export const CACHE = { page: 'no-store', asset: 'public, max-age=3600' } as const;
