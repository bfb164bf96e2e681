// The moment at which the tests of the store play.

/** Sunday 22 November 2026, 10:00 in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 22, 9);
export const TODAY = '2026-11-22';
