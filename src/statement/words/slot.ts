// What fills the open places of a sentence: how a value of a member is printed, and how the print is read back.

import { type ClauseId, dayOf, isDay, parseSpan, partsOf, type Span, type Text } from '../../policy/index.ts';
import { type Care, dictionary, type Phrases } from './dictionary.ts';
import {
  closing,
  join,
  mistakable,
  printedWords,
  quote,
  readLines,
  readWords,
  UNSAFE,
  unquote,
  writeLines,
  writeWords,
} from './list.ts';
import { type Lang, type Own, type OwnWords, textIn } from './own.ts';

/** How we speak: the language, the policy's own words, how plainly, and the numbers that sentences have in this statement. */
export interface Speech {
  readonly lang: Lang;
  readonly own: Own;
  readonly care: Care;
  readonly numberOf: (id: ClauseId) => number | undefined;
  readonly idOf: (number: number) => ClauseId | undefined;
}

/** One kind of value. `write` gives undefined for a value that this slot cannot say; `read` for a text that is none of its own. */
export interface Slot {
  readonly write: (value: unknown, speech: Speech) => string | undefined;
  readonly read: (text: string, speech: Speech) => unknown;
  /** The items of a set as printed, for a page that shows them below each other. */
  readonly items?: (value: unknown, speech: Speech) => readonly string[];
}

const isStrings = (v: unknown): v is readonly string[] => Array.isArray(v) && v.every((x) => typeof x === 'string');

/** A set of words. */
export function words(base: readonly Phrases[], own: readonly (OwnWords | 'service')[] = [], or = false): Slot {
  return {
    write: (v, s) =>
      isStrings(v) && v.length > 0 ? writeWords(v, dictionary(base, own, s.own, s.lang), s.lang, s.care, or) : undefined,
    read: (t, s) => readWords(t, dictionary(base, own, s.own, s.lang), s.lang, or),
    items: (v, s) => (isStrings(v) ? printedWords(v, dictionary(base, own, s.own, s.lang), s.care) : []),
  };
}

/** A set of words out of one closed table, one of which suffices; a set with another word is left to another sentence. */
export function onlyWords(table: Phrases): Slot {
  const inner = words([table], [], true);
  return {
    write: (v, s) => (isStrings(v) && v.every((w) => Object.hasOwn(table, w)) ? inner.write(v, s) : undefined),
    read: (t, s) => {
      const found = inner.read(t, s) as readonly string[] | undefined;
      return found?.every((w) => Object.hasOwn(table, w)) ? found : undefined;
    },
  };
}

/** One word. */
export function word(base: readonly Phrases[], own: readonly (OwnWords | 'service')[] = []): Slot {
  return {
    write: (v, s) => (typeof v === 'string' ? dictionary(base, own, s.own, s.lang).write(v, s.care) : undefined),
    read: (t, s) =>
      dictionary(base, own, s.own, s.lang)
        .starts(t, 0)
        .find((x) => x.end === t.length)?.word,
  };
}

/** One word of a closed table; a word outside it is left to another sentence. */
export function choice(table: Phrases): Slot {
  const base = [table];
  return {
    write: (v, s) =>
      typeof v === 'string' && Object.hasOwn(table, v) ? dictionary(base, [], s.own, s.lang).write(v, 0) : undefined,
    read: (t, s) =>
      dictionary(base, [], s.own, s.lang)
        .starts(t, 0)
        .find((x) => x.end === t.length && Object.hasOwn(table, x.word))?.word,
  };
}

const UNITS: Readonly<Record<Lang, Readonly<Record<Span['unit'], readonly [string, string]>>>> = {
  nl: {
    hour: ['uur', 'uur'],
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
  },
  en: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
};

/** `20 years` as people say it: '20 jaar'. */
export function spanIn(span: Span, lang: Lang): string {
  return `${span.n} ${UNITS[lang][span.unit][span.n === 1 ? 0 : 1]}`;
}

function readSpan(text: string, lang: Lang): string | undefined {
  const m = /^([1-9]\d*) (\S+)$/.exec(text);
  if (!m) return undefined;
  const n = Number(m[1]);
  const unit = (Object.keys(UNITS[lang]) as Span['unit'][]).find((u) => UNITS[lang][u][n === 1 ? 0 : 1] === m[2]);
  return unit && `${n} ${unit}${n === 1 ? '' : 's'}`;
}

/** A length of time; `at once`, `needed` and `unstated` have sentences of their own. */
export const span: Slot = {
  write(v, s) {
    const parsed = typeof v === 'string' ? parseSpan(v) : undefined;
    return parsed && spanIn(parsed, s.lang);
  },
  read: (t, s) => readSpan(t, s.lang),
};

const EVERY: Readonly<Record<Lang, string>> = { nl: 'elke', en: 'every' };
/** An interval: 'elke 3 maanden', 'elk jaar'. */
export const every: Slot = {
  write(v, s) {
    const parsed = typeof v === 'string' ? parseSpan(v) : undefined;
    if (!parsed) return undefined;
    if (parsed.n > 1) return `${EVERY[s.lang]} ${spanIn(parsed, s.lang)}`;
    const neuter = s.lang === 'nl' && (parsed.unit === 'year' || parsed.unit === 'hour');
    return `${neuter ? 'elk' : EVERY[s.lang]} ${UNITS[s.lang][parsed.unit][0]}`;
  },
  read(t, s) {
    const m = /^(?:elke|elk|every) (.+)$/.exec(t);
    return m ? (readSpan(m[1] as string, s.lang) ?? readSpan(`1 ${m[1]}`, s.lang)) : undefined;
  },
};

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `2026-11-01` as people write it: '1 november 2026'. */
export function dayIn(day: string, lang: Lang): string {
  const { year, month, day: d } = partsOf(day);
  return `${d} ${MONTHS[lang][month - 1]} ${year}`;
}

/** A calendar day; `unstated` has a sentence of its own. */
export const day: Slot = {
  write: (v, s) => (typeof v === 'string' && isDay(v) ? dayIn(v, s.lang) : undefined),
  read(t, s) {
    const m = /^(\d{1,2}) (\S+) (\d{4})$/.exec(t);
    const month = m ? MONTHS[s.lang].indexOf(m[2] as string) + 1 : 0;
    return m && month > 0 ? dayOf(Number(m[3]), month, Number(m[1])) : undefined;
  },
};

/** A whole number. */
export const count: Slot = {
  write: (v) => (typeof v === 'number' ? String(v) : undefined),
  read: (t) => (/^\d+$/.test(t) ? Number(t) : undefined),
};

/** A line of the organisation's own: a name, an address. Between quotation marks where it could be mistaken. */
export const line: Slot = {
  write: (v, s) => (typeof v === 'string' && v !== 'unstated' ? (s.care > 0 || UNSAFE.test(v) ? quote(v) : v) : undefined),
  read: (t) =>
    t.startsWith('“') ? (closing(t, 0) === t.length ? unquote(t) : undefined) : UNSAFE.test(t) || t === '' ? undefined : t,
};

/** Several lines of the organisation's own; `unnamed` is 'de wet'. */
export const lines: Slot = {
  write: (v, s) => (isStrings(v) && v.length > 0 ? writeLines(v, s.lang, s.care) : undefined),
  read: (t, s) => readLines(t, s.lang),
};

/** Articles: lines, with 'de wet' for a law that was not named. */
export const articles: Slot = {
  write(v, s) {
    if (!isStrings(v) || v.length === 0) return undefined;
    const named = v.filter((a) => a !== 'unnamed');
    const law = LAW[s.lang];
    const quoted = s.care > 0 || named.some((a) => a === law || mistakable(a));
    return join([...(named.length < v.length ? [law] : []), ...named.map((a) => (quoted ? quote(a) : a))], s.lang);
  },
  read(t, s) {
    const law = LAW[s.lang];
    if (t === law) return ['unnamed'];
    const gap = [', ', s.lang === 'nl' ? ' en ' : ' and '].find((g) => t.startsWith(law + g));
    const rest = readLines(gap ? t.slice(law.length + gap.length) : t, s.lang);
    return rest && (gap ? [...rest, 'unnamed'].sort() : rest);
  },
};
const LAW: Readonly<Record<Lang, string>> = { nl: 'de wet', en: 'the law' };

/** The policy's own words in both languages: a phrase that fits before a full stop. */
export const text: Slot = {
  write(v, s) {
    if (!isText(v)) return undefined;
    return line.write(textIn(v, s.lang), s);
  },
  read(t, s) {
    const own = line.read(t, s);
    return own === undefined ? undefined : { nl: own, en: own };
  },
};
/** The same, for words that end as a sentence does. */
export const wholeText: Slot = {
  write: (v, s) => (isText(v) && /[.!?]$/.test(textIn(v, s.lang)) ? text.write(v, s) : undefined),
  read: (t, s) => (/[.!?]”?$/.test(t) ? text.read(t, s) : undefined),
};
const isText = (v: unknown): v is Text => typeof v === 'object' && v !== null && typeof (v as Text).nl === 'string';

const SENTENCE: Readonly<Record<Lang, string>> = { nl: 'zin', en: 'sentence' };
/** Another sentence of this statement: 'zin 12 en 14'. */
export const sentences: Slot = {
  write(v, s) {
    const ids = typeof v === 'string' ? [v] : isStrings(v) ? v : [];
    if (ids.length === 0) return undefined;
    const numbers = ids.map((id) => s.numberOf(id));
    const known = numbers.filter((n) => n !== undefined).sort((a, b) => a - b);
    const items = [...known.map(String), ...ids.filter((_, i) => numbers[i] === undefined).map((id) => `‘${id}’`)];
    return `${SENTENCE[s.lang]} ${join(items, s.lang)}`;
  },
  read(t, s) {
    if (!t.startsWith(`${SENTENCE[s.lang]} `)) return undefined;
    const ids = t
      .slice(SENTENCE[s.lang].length + 1)
      .split(s.lang === 'nl' ? /, | en / : /, | and /)
      .map((x) => /^‘(.+)’$/.exec(x)?.[1] ?? s.idOf(Number(x)));
    return ids.every((id) => id !== undefined) ? ids.sort() : undefined;
  },
};
/** Another sentence, exactly one. */
export const sentence: Slot = {
  write: sentences.write,
  read(t, s) {
    const ids = sentences.read(t, s) as readonly ClauseId[] | undefined;
    return ids?.length === 1 ? ids[0] : undefined;
  },
};
