// The forms that words, keys, ids and other small texts of the language have. Parser and JSON Schema use the same ones.

/** A word of the vocabulary or of a policy. */
export const WORD = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
/** The key of a clause; dots make families. */
export const KEY = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
export const KEY_LENGTH = 60;
/** The id of a clause: section, dot, key. */
export const ID = /^[a-z]+\.[a-z0-9]+([._-][a-z0-9]+)*$/;
/** A consent, where it is needed. */
export const CONSENT_ID = /^consent\.[a-z0-9]+([._-][a-z0-9]+)*$/;
/** A statute as ground for giving data: `statute:Wmo 5.2.2`. */
export const STATUTE = /^statute:\S+ \S.*$/;
export const STATUTE_LENGTH = 100;
export const SPAN = /^[1-9][0-9]{0,4} (hour|day|week|month|year)s?$/;
export const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
export const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$/;
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Something to read, without the control characters and broken halves that no database and no page can hold. */
// oxlint-disable-next-line no-control-regex -- refusing them is the point
export const SOMETHING = /^(?=[\s\S]*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u;
/** Longest text in a language. */
export const TEXT_LENGTH = 1000;
