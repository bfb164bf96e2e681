// What does one word, number or text say? Each reads one node, or complains and gives undefined.

import { type Context, complain, type Where } from './context.ts';
import { isDay, parseSpan, toEpochSecond } from './day.ts';
import * as forms from './forms.ts';
import { nearest } from './near.ts';
import { type Node, short } from './nodes.ts';
import type { Text } from './shape.ts';
import type { Kind } from './spec.ts';
import { vocabulary, type WordList } from './vocabulary.ts';

/** What stands at a node, for a message. */
function seen(node: Node): Text {
  if (node.is === 'list') return { nl: 'een lijst', en: 'a list' };
  if (node.is === 'map') return { nl: 'een blok', en: 'a map' };
  if (node.value === null) return { nl: 'niets', en: 'nothing' };
  return { nl: `'${short(node.source)}'`, en: `'${short(node.source)}'` };
}

export function wrong(c: Context, node: Node, where: Where, nl: string, en: string): undefined {
  const here = seen(node);
  complain(c, 'shape', node, where, `hier staat ${here.nl}; schrijf ${nl}`, `here stands ${here.en}; write ${en}`);
  return undefined;
}

function stringOf(node: Node): string | undefined {
  return node.is === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function isFixed(node: Node, or: readonly string[] | undefined): string | undefined {
  const text = stringOf(node);
  return text !== undefined && or?.includes(text) ? text : undefined;
}

// A number is taken as it was written: a phone number keeps its zero, a version its decimals.
export function readLine(c: Context, node: Node, max: number, where: Where): string | undefined {
  const text =
    node.is === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.source : stringOf(node);
  if (text === undefined || !forms.SOMETHING.test(text)) return wrong(c, node, where, 'een tekst', 'a text');
  if (Array.from(text).length > max) return wrong(c, node, where, `hoogstens ${max} tekens`, `at most ${max} characters`);
  return text;
}

export function matching(c: Context, node: Node, where: Where, form: RegExp, nl: string, en: string): string | undefined {
  const text = stringOf(node);
  return text !== undefined && form.test(text) ? text : wrong(c, node, where, nl, en);
}

export function readCount(c: Context, node: Node, from: number, to: number, where: Where): number | undefined {
  const n = node.is === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
  if (n !== undefined && Number.isInteger(n) && n >= from && n <= to) return n === 0 ? 0 : n; // -0 is 0
  return wrong(c, node, where, `een heel getal van ${from} tot en met ${to}`, `a whole number from ${from} to ${to}`);
}

export function readDay(c: Context, node: Node, where: Where): string | undefined {
  const text = matching(c, node, where, forms.DAY, 'een dag als 2026-11-01', 'a day such as 2026-11-01');
  const exists: boolean = text !== undefined && isDay(text);
  if (text === undefined || exists) return text;
  complain(c, 'sense', node, where, `'${text}' staat niet op de kalender`, `'${text}' is not in the calendar`);
  return undefined;
}

export function readMoment(c: Context, node: Node, where: Where): string | undefined {
  const example = "'2026-10-23T18:00:00+02:00'";
  const text = matching(c, node, where, forms.MOMENT, `een moment als ${example}`, `a moment such as ${example}`);
  if (text === undefined || toEpochSecond(text) !== undefined) return text;
  complain(c, 'sense', node, where, `'${text}' is geen bestaand moment`, `'${text}' is no existing moment`);
  return undefined;
}

export function readSpan(c: Context, node: Node, or: readonly string[], where: Where): string | undefined {
  const text = stringOf(node);
  const span = text !== undefined && forms.SPAN.test(text) ? parseSpan(text) : undefined;
  if (span) return `${span.n} ${span.unit}${span.n === 1 ? '' : 's'}`;
  const here = seen(node);
  const also = or.map((w) => `'${w}'`).join(', ');
  complain(
    c,
    'shape',
    node,
    where,
    `${here.nl} is geen tijdsduur; schrijf bijvoorbeeld '7 years'${also ? ` of ${also}` : ''}`,
    `${here.en} is no length of time; write for instance '7 years'${also ? ` or ${also}` : ''}`,
  );
  return undefined;
}

export function readListed(
  c: Context,
  spec: Extract<Kind, { is: 'one' | 'some' }>,
  node: Node,
  where: Where,
): string | undefined {
  const text = stringOf(node);
  const known = Object.keys(vocabulary[spec.of]);
  if (text !== undefined && Object.hasOwn(vocabulary[spec.of], text)) return text;
  if (
    text !== undefined &&
    spec.form === 'statute' &&
    forms.STATUTE.test(text) &&
    Array.from(text).length <= forms.STATUTE_LENGTH
  )
    return text;
  if (text !== undefined && spec.form === 'consent' && forms.CONSENT_ID.test(text)) {
    c.ids.push({ id: text, to: ['consent'], at: node, ...where });
    return text;
  }
  const here = seen(node);
  const near = text === undefined ? undefined : nearest(text, known);
  const choice = known.length <= 12 ? known.join(', ') : undefined;
  const nl = near ? `bedoelt u '${near}'?` : choice ? `kies uit: ${choice}` : listName(spec.of).nl;
  const en = near ? `did you mean '${near}'?` : choice ? `choose from: ${choice}` : (listName(spec.of).en ?? '');
  complain(c, 'shape', node, where, `${here.nl} kan hier niet staan; ${nl}`, `${here.en} cannot stand here; ${en}`, near);
  return undefined;
}

function listName(list: WordList): Text {
  return list === 'place'
    ? {
        nl: "schrijf een land met twee letters (NL), of 'EU', 'EEA' of 'adequate'",
        en: "write a country in two letters (NL), or 'EU', 'EEA' or 'adequate'",
      }
    : {
        nl: `de woorden staan in docs/policy-words.md onder '${list}'`,
        en: `the words are in docs/policy-words.md under '${list}'`,
      };
}

export function readWord(
  c: Context,
  spec: Extract<Kind, { is: 'word' | 'words' }>,
  node: Node,
  where: Where,
): string | undefined {
  const text = stringOf(node);
  // A recipient is named by its key, and keys may hold dots.
  const form = spec.own.includes('recipient') ? forms.KEY : forms.WORD;
  if (text === undefined || !form.test(text) || text.length > forms.KEY_LENGTH) {
    return wrong(
      c,
      node,
      where,
      'een woord in kleine letters, met - of _ ertussen',
      'a word in small letters, with - or _ between',
    );
  }
  c.words.push({ word: text, of: spec.of, own: spec.own, at: node, ...where });
  return text;
}

export function readId(c: Context, spec: Extract<Kind, { is: 'id' | 'ids' }>, node: Node, where: Where): string | undefined {
  const example = `${spec.to[0] ?? 'access'}.${spec.to[0] === 'contact' ? 'general' : 'naam'}`;
  const text = matching(
    c,
    node,
    where,
    forms.ID,
    `de naam van een bepaling, zoals ${example}`,
    `the id of a clause, such as ${example}`,
  );
  if (text !== undefined && where.member !== 'was') c.ids.push({ id: text, to: spec.to, at: node, ...where });
  return text;
}
