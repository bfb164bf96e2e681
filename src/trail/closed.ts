// May this event be written? By allowing, not by forbidding: every member has an alphabet, and no alphabet can hold a sentence.

import type { TrailEvent } from './event.ts';

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const WORD = /^[A-Za-z][A-Za-z0-9_.:-]{0,79}$/;
const BAND = /^[A-Za-z0-9<>=+-][A-Za-z0-9_.:<>=+-]{0,79}$/;
const RULE = /^[A-Z][A-Za-z0-9-]{0,39}$/;
const GROUND = /^[a-z-]{1,40}(:[A-Za-z0-9 .-]{1,60})?$/;
const SOURCE = /^[a-z][a-z0-9.@/+-]{0,79}$/i;
const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
const SALT = /^[A-Za-z0-9_-]{22,64}$/;
// A bsn, a telephone number, a date of birth: shapes that no id of ours has.
const NUMBER_OF_A_PERSON = /^\d{6,}$/;
const A_DATE = /(^|[^0-9a-f-])\d{4}-\d{2}-\d{2}($|[^0-9a-f-])/i;

/**
 * The members that hold something else than an id, a word or a band: `['what.client']`. Empty when the event may be written.
 * The store refuses to log (and so refuses the read) when this is not empty.
 */
export function misfits(e: TrailEvent): readonly string[] {
  const bad: string[] = [];
  const one = (where: string, value: string | undefined, alphabet: RegExp): void => {
    if (value === undefined) return;
    if (!alphabet.test(value) || NUMBER_OF_A_PERSON.test(value) || A_DATE.test(value)) bad.push(where);
  };
  const exactly = (where: string, value: string | undefined, alphabet: RegExp): void => {
    if (value !== undefined && !alphabet.test(value)) bad.push(where);
  };
  const all = (where: string, values: readonly string[] | undefined, alphabet: RegExp): void => {
    if (values) for (const value of values) one(where, value, alphabet);
  };
  one('id', e.id, ID);
  exactly('at', e.at, AT);
  one('organisation', e.organisation, ID);
  exactly('source', e.source, SOURCE);
  exactly('salt', e.salt, SALT);
  one('who.id', e.who.id, ID);
  one('who.kind', e.who.kind, WORD);
  all('who.roles', e.who.roles, WORD);
  one('who.behalf', e.who.behalf, ID);
  one('who.via', e.who.via, WORD);
  one('who.point', e.who.point, ID);
  one('what.client', e.what.client, ID);
  one('what.part', e.what.part, ID);
  one('what.regime', e.what.regime, WORD);
  one('what.category', e.what.category, WORD);
  one('what.object', e.what.object, ID);
  one('what.type', e.what.type, WORD);
  all('what.fields', e.what.fields, /^(\*|[A-Za-z][A-Za-z0-9_.-]{0,79})$/);
  if (e.what.count !== undefined && !Number.isSafeInteger(e.what.count)) bad.push('what.count');
  if (e.what.lines && !e.what.lines.every((n) => Number.isSafeInteger(n) && n >= 0)) bad.push('what.lines');
  one('purpose', e.purpose, WORD);
  one('ground', e.ground, GROUND);
  all('clauses', e.clauses, WORD);
  all('rules', e.rules, RULE);
  exactly('policy', e.policy, /^[A-Za-z0-9:+/=_-]{1,80}$/);
  exactly('law', e.law, /^[A-Za-z0-9.:+_-]{1,80}$/);
  if (e.facts) {
    for (const key of Object.keys(e.facts)) {
      const value = e.facts[key];
      if (!WORD.test(key)) bad.push('facts');
      if (typeof value === 'string') one(`facts.${key}`, value, BAND);
      else if (typeof value === 'number' && !(Number.isSafeInteger(value) && Math.abs(value) < 100_000)) bad.push(`facts.${key}`);
    }
  }
  return bad;
}
