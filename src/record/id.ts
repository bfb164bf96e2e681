// Names that say nothing about the person they stand for. Made outside the database, handed in by whoever makes the thing.

/** A UUID in lower case. Never carries personal data; may stand in a URL, a log and a trail event. */
export type Id = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID in lower case with hyphens. */
export function isId(text: string): text is Id {
  return UUID.test(text);
}
