// A YAML text as nodes that know where they stand. YAML 1.2 core and nothing else: no anchors, merges, tags, directives,
// duplicate keys or second document. Total: any text gives nodes or complaints, in bounded time.

import { CST, isMap, isScalar, isSeq, Lexer, parseAllDocuments } from 'yaml';
import type { Text } from './shape.ts';

/** Offsets in the text: `end` is past the last character. */
export interface At {
  readonly start: number;
  readonly end: number;
}
export interface ScalarNode extends At {
  readonly is: 'scalar';
  readonly value: string | number | boolean | null;
  /** The scalar as written, without its quotes: what a number looked like. */
  readonly source: string;
}
export interface ListNode extends At {
  readonly is: 'list';
  readonly items: readonly Node[];
}
export interface MapNode extends At {
  readonly is: 'map';
  readonly entries: readonly { readonly key: string; readonly at: At; readonly value: Node }[];
}
export type Node = ScalarNode | ListNode | MapNode;

/** Something wrong with the text itself. */
export interface TextComplaint {
  readonly at: At;
  readonly message: Text;
}

/** Far more than any policy needs (the longest we know has 18,000 characters), little enough to stay quick. */
export const MAX_CHARACTERS = 262_144;
const MAX_DEPTH = 12;
const MAX_COMPLAINTS = 50;

/** Reads one YAML document. `root` is absent when the text cannot be read as one. */
export function readNodes(text: string): { readonly root?: Node; readonly complaints: readonly TextComplaint[] } {
  if (text.length > MAX_CHARACTERS) {
    const message = {
      nl: `dit bestand is te lang voor een beleid (${text.length} tekens, hoogstens ${MAX_CHARACTERS})`,
      en: `this file is too long for a policy (${text.length} characters, at most ${MAX_CHARACTERS})`,
    };
    return { complaints: [{ at: { start: 0, end: 0 }, message }] };
  }
  const forbidden = forbiddenTokens(text);
  if (forbidden.length > 0) return { complaints: forbidden };
  return compose(text);
}

// What the language leaves out is found on the tokens, before anything is built from it: a bomb of anchors is never unfolded.
function forbiddenTokens(text: string): TextComplaint[] {
  const found: TextComplaint[] = [];
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  const bad = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Cs}/u.exec(text);
  if (bad)
    return [
      complaint(bad.index, bad.index + 1, 'een teken dat niet in een tekst hoort', 'a character that does not belong in a text'),
    ];
  let offset = 0;
  let flow = 0;
  let onLine = 0;
  let plain = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = plain ? 'scalar' : CST.tokenType(token);
    const marks: boolean = !plain && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    plain = marks && type === 'scalar'; // the token after this mark is the scalar itself, whatever it looks like
    if (marks) continue; // marks of the lexer are no characters of the text
    const at: At = { start: offset, end: offset + token.length };
    offset = at.end;
    const message = type ? FORBIDDEN[type] : undefined;
    if (message) found.push({ at, message });
    else if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow -= 1;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') onLine += 1;
    else if (type === 'newline') onLine = 0;
    if (flow > MAX_DEPTH || onLine > MAX_DEPTH) return [...found, { at, message: TOO_DEEP }];
    if (found.length >= MAX_COMPLAINTS) break;
  }
  return found;
}

const ANCHOR: Text = {
  nl: 'ankers (& en *) horen niet in een beleid; schrijf het hier opnieuw',
  en: 'anchors (& and *) have no place in a policy; write it out again here',
};
const FORBIDDEN: Readonly<Record<string, Text>> = {
  anchor: ANCHOR,
  alias: ANCHOR,
  tag: {
    nl: 'tags (!) horen niet in een beleid; laat dit weg of zet het tussen aanhalingstekens',
    en: 'tags (!) have no place in a policy; leave this out or put it in quotes',
  },
  'directive-line': {
    nl: 'regels met % horen niet in een beleid; laat deze regel weg',
    en: 'lines with % have no place in a policy; leave this line out',
  },
};

const TOO_DEEP: Text = {
  nl: 'dit zit te diep in elkaar; een beleid heeft delen, bepalingen en leden, niet meer',
  en: 'this is nested too deep; a policy has sections, clauses and members, no more',
};

function complaint(start: number, end: number, nl: string, en: string): TextComplaint {
  return { at: { start, end }, message: { nl, en } };
}

function compose(text: string): { readonly root?: Node; readonly complaints: readonly TextComplaint[] } {
  const complaints: TextComplaint[] = [];
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false, // ours is linear; the library compares every key with every other
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // The library recurses over nested blocks; the only way it is known to fail is running out of stack.
    return { complaints: [{ at: { start: 0, end: 0 }, message: TOO_DEEP }] };
  }
  const list = Array.isArray(documents) ? documents : [];
  for (const document of list) {
    for (const e of document.errors.slice(0, MAX_COMPLAINTS)) {
      complaints.push({ at: { start: e.pos[0], end: e.pos[1] }, message: textError(e.code) });
    }
  }
  const [first, second] = list;
  if (second?.range) {
    complaints.push(
      complaint(
        second.range[0],
        second.range[1],
        'hier begint een tweede document; een beleid is er een',
        'a second document begins here; a policy is one',
      ),
    );
  }
  if (complaints.length > 0) return { complaints };
  if (!first?.contents) return { complaints: [complaint(0, 0, 'dit bestand is leeg', 'this file is empty')] };
  const root = nodeOf(first.contents, { start: 0, end: text.length }, 0, complaints);
  return root && complaints.length === 0 ? { root, complaints } : { complaints };
}

function nodeOf(node: unknown, around: At, depth: number, complaints: TextComplaint[]): Node | undefined {
  if (depth > MAX_DEPTH) {
    if (complaints.length < MAX_COMPLAINTS) complaints.push({ at: around, message: TOO_DEEP });
    return undefined;
  }
  if (isScalar(node)) {
    const at = rangeOf(node.range, around);
    const value = node.value;
    const source = node.source ?? (typeof value === 'string' ? value : '');
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
      return { is: 'scalar', value, source, ...at };
    return { is: 'scalar', value: null, source, ...at };
  }
  if (isSeq(node)) {
    const at = rangeOf(node.range, around);
    const items = node.items.map((item) => nodeOf(item, at, depth + 1, complaints));
    return { is: 'list', items: items.filter((i) => i !== undefined), ...at };
  }
  if (isMap(node)) return mapOf(node, rangeOf(node.range, around), depth, complaints);
  return { is: 'scalar', value: null, source: '', ...around }; // a key without a value
}

function mapOf(
  map: { readonly items: readonly { key: unknown; value: unknown }[] },
  at: At,
  depth: number,
  complaints: TextComplaint[],
): MapNode {
  const seen = new Set<string>();
  const entries: { key: string; at: At; value: Node }[] = [];
  for (const pair of map.items) {
    if (!isScalar(pair.key)) {
      if (complaints.length < MAX_COMPLAINTS)
        complaints.push({
          at,
          message: { nl: 'een naam is één woord, geen lijst of blok', en: 'a name is one word, not a list or a map' },
        });
      continue;
    }
    const keyAt = rangeOf(pair.key.range, at);
    const key = pair.key.source ?? (typeof pair.key.value === 'string' ? pair.key.value : '');
    if (seen.has(key) && complaints.length < MAX_COMPLAINTS) {
      complaints.push({
        at: keyAt,
        message: {
          nl: `'${short(key)}' staat hier twee keer; voeg ze samen of geef er een een andere naam`,
          en: `'${short(key)}' stands here twice; join them or rename one`,
        },
      });
    }
    seen.add(key);
    const value = nodeOf(pair.value, { start: keyAt.end, end: keyAt.end }, depth + 1, complaints);
    if (value) entries.push({ key, at: keyAt, value });
  }
  return { is: 'map', entries, ...at };
}

function rangeOf(range: readonly [number, number, number] | null | undefined, around: At): At {
  return range ? { start: range[0], end: range[1] } : around;
}

/** A piece of somebody's text, short enough for one line of a message. */
export function short(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}...` : letters.join('');
}

// The library's own messages speak of tokens; these say what to do.
function textError(code: string): Text {
  return (
    TEXT_ERRORS[code] ?? {
      nl: 'dit is geen YAML; kijk naar haakjes, dubbele punten en inspringen',
      en: 'this is not YAML; look at brackets, colons and indentation',
    }
  );
}

const TEXT_ERRORS: Readonly<Record<string, Text>> = {
  BAD_INDENT: {
    nl: 'deze regel springt verkeerd in, of erboven staat nog een haakje of aanhalingsteken open',
    en: 'this line is indented wrongly, or a bracket or quote above it is still open',
  },
  TAB_AS_INDENT: { nl: 'een tab springt niet in; gebruik spaties', en: 'a tab does not indent; use spaces' },
  MISSING_CHAR: {
    nl: 'hier ontbreekt een teken: een komma, dubbele punt, haakje of aanhalingsteken',
    en: 'a character is missing here: a comma, colon, bracket or quote',
  },
  UNEXPECTED_TOKEN: { nl: 'dit teken hoort hier niet', en: 'this character does not belong here' },
  BLOCK_IN_FLOW: { nl: 'tussen haakjes kan geen ingesprongen blok staan', en: 'an indented block cannot stand inside brackets' },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: 'er staan twee dubbele punten op deze regel; zet de waarde tussen aanhalingstekens',
    en: 'there are two colons on this line; put the value in quotes',
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: 'een naam staat op één regel, met een dubbele punt erachter',
    en: 'a name stands on one line, with a colon after it',
  },
  KEY_OVER_1024_CHARS: { nl: 'deze naam is te lang', en: 'this name is too long' },
  BAD_DQ_ESCAPE: {
    nl: 'na \\ staat een teken dat niets betekent; gebruik enkele aanhalingstekens',
    en: 'a character after \\ means nothing; use single quotes',
  },
  BAD_SCALAR_START: {
    nl: 'een waarde kan niet met dit teken beginnen; zet haar tussen aanhalingstekens',
    en: 'a value cannot start with this character; put it in quotes',
  },
  MULTIPLE_DOCS: {
    nl: 'hier begint een tweede document; een beleid is er een',
    en: 'a second document begins here; a policy is one',
  },
};
