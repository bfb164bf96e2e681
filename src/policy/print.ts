// A policy as the YAML that people write: sections in the order of a statement, one clause a line where it fits.
// Reading the text again gives the same policy. Comments are not kept: they are not part of a policy.

import { DAY, SPAN } from './forms.ts';
import { CLAUSES, COMMON, ORGANISATION, STATEMENT } from './members.ts';
import { type Policy, SECTIONS } from './shape.ts';

const WIDTH = 130;

/** The YAML text of a policy, ending in a new line. */
export function printPolicy(policy: Policy): string {
  const parts = ['zorgvuldig: 1\n'];
  for (const section of SECTIONS) {
    const content = policy[section];
    if (content === undefined) continue;
    const plain = section === 'organisation' || section === 'statement';
    const lines = plain
      ? inOrder(content, Object.keys(section === 'organisation' ? ORGANISATION : STATEMENT)).map(
          ([m, v]) => `  ${m}: ${inline(v)}\n`,
        )
      : Object.entries(content).map(([key, clause]) =>
          printClause(`  ${scalar(key)}: `, clause, Object.keys(CLAUSES[section].members)),
        );
    parts.push(`${section}:\n${lines.join('')}`);
  }
  return parts.join('\n');
}

// `as` stands first, because it changes how the rest is read; wording and history stand last.
function printClause(start: string, clause: object, members: readonly string[]): string {
  const common = Object.keys(COMMON).filter((m) => m !== 'as');
  const ordered = Object.fromEntries(inOrder(clause, ['as', ...members, ...common]));
  const whole = `${start}${inline(ordered)}`;
  return whole.length <= WIDTH ? `${whole}\n` : wrap(start, pieces(ordered));
}

// Fills lines with pieces; YAML lets a line end after any comma inside brackets.
function wrap(start: string, parts: readonly string[]): string {
  let text = '';
  let line = start;
  for (const part of parts) {
    if (line.trim() !== '' && line !== start && line.length + 1 + part.length > WIDTH) {
      text += `${line}\n`;
      line = `      ${part}`;
    } else line += `${line === start ? '' : ' '}${part}`;
  }
  return `${text}${line}\n`;
}

function pieces(value: unknown): string[] {
  const list = Array.isArray(value) && value.length > 1;
  if (!list && (typeof value !== 'object' || value === null || Array.isArray(value))) return [inline(value)];
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  const parts = list
    ? value.map((item) => [inline(item)])
    : Object.entries(value).map(([k, v]) => {
        const [first = '', ...rest] = k === 'nl' || k === 'en' ? [inline(v, true)] : pieces(v);
        return [`${scalar(k)}: ${first}`, ...rest];
      });
  const joined = parts.flatMap((part, i) => (i === parts.length - 1 ? part : [...part.slice(0, -1), `${part.at(-1)},`]));
  if (joined.length === 0) return [open.trim() + close.trim()];
  return joined.map((part, i) => `${i === 0 ? open : ''}${part}${i === joined.length - 1 ? close : ''}`);
}

function inOrder(value: object, order: readonly string[]): (readonly [string, unknown])[] {
  const there = Object.entries(value).filter(([, v]) => v !== undefined);
  return there.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

// A text that people read is always quoted; words and names only where they must be.
function inline(value: unknown, isText = false): string {
  if (Array.isArray(value)) return value.length === 1 ? inline(value[0]) : `[${value.map((item) => inline(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([k, v]) => `${scalar(k)}: ${inline(v, k === 'nl' || k === 'en')}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return isText ? quoted(value) : scalar(value);
}

// What YAML reads as itself without quotes, inside brackets too.
const PLAIN = /^[A-Za-z]([A-Za-z0-9@+/()&._'-]| (?! ))*$/;
const NOT_TEXT = /^(true|false|null)$/i;
const WORD_WITH_DIGIT = /^[0-9]+(-[a-z][a-z0-9]*)+$/;

function scalar(text: string): string {
  const plain =
    (PLAIN.test(text) && !text.endsWith(' ') && !NOT_TEXT.test(text)) ||
    DAY.test(text) ||
    SPAN.test(text) ||
    WORD_WITH_DIGIT.test(text);
  return plain ? text : quoted(text);
}

// JSON strings are double-quoted YAML, but for what YAML counts as a line break or cannot show.
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
