// A clause in sentences, and a paragraph back into a clause. Every paragraph is read back before it is handed out: where plain
// words could be mistaken, the policy's own words are printed between quotation marks instead.

import type { ClauseId, Text, Word } from '../../policy/index.ts';
import type { Grammar, Sayable, Today } from './form.ts';
import { unquote } from './list.ts';
import { type Lang, type Own, textIn } from './own.ts';
import type { Speech } from './slot.ts';
import { GRAMMARS, type SaidSection } from './table.ts';
import { match, type Members, type NameFound, print, type Spans, type Tail, uncapital } from './template.ts';

/** One sentence of a clause, in both languages. */
export interface Spoken {
  readonly nl: string;
  readonly en: string;
  /** The members that this sentence says. */
  readonly members: readonly string[];
  /** Where each member stands in the sentence; `@` is the name of the clause, `!` what the law says on the day. */
  readonly spans: Readonly<Record<Lang, Spans>>;
  /** A long set at the end, for a page that shows it as a list. */
  readonly tail?: Readonly<Record<Lang, Tail>>;
}

/** What speaking needs beside the clause: the policy's own words and the numbers of the other sentences. */
export interface Voice {
  readonly own: Own;
  readonly numberOf: (id: ClauseId) => number | undefined;
  readonly idOf: (number: number) => ClauseId | undefined;
}

/** Members that a statement carries beside its sentences: in the marker of the sentence and in the list of own words. */
const BESIDE = ['was', 'words'] as const;

const equal = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}:${canonical(v)}`)
    .join()}}`;
}

const fits = (form: Sayable, key: string, left: Members): boolean =>
  (!form.keys || form.keys.includes(key)) &&
  form.needs.every((m) => left[m] !== undefined) &&
  Object.entries(form.says).every(([m, v]) => left[m] !== undefined && equal(left[m], v)) &&
  (!form.few || (Array.isArray(left[form.few]) && (left[form.few] as readonly unknown[]).length <= form.atMost));

/**
 * The sentences of one clause. `today` is what the law says on the day, for a clause that follows it.
 * Throws when a member has no sentence: that is a gap in the table.
 */
export function sayClause(section: SaidSection, key: string, clause: object, voice: Voice, today?: Today): readonly Spoken[] {
  const grammar = GRAMMARS[section];
  const nl = withCare('nl');
  const en = withCare('en');
  return nl.map((sentence, i) => {
    const other = en[i] as (typeof en)[number];
    return {
      nl: sentence.text,
      en: other.text,
      members: sentence.members,
      spans: { nl: sentence.spans, en: other.spans },
      ...(sentence.tail && other.tail ? { tail: { nl: sentence.tail, en: other.tail } } : {}),
    };
  });

  function withCare(lang: Lang): readonly Said[] {
    const named = nameless(clause, grammar.names[key]);
    const wanted = facts(named, lang);
    for (const care of [0, 1, 2] as const) {
      const said = speak(grammar, section, key, named, { ...voice, lang, care }, today);
      const paragraph = said.map((s) => s.text).join(' ');
      const heard = hear(section, key, paragraph, lang, voice);
      if (care === 2 || (heard && equal(facts(heard.clause, lang), wanted))) return said;
    }
    return [];
  }
}

interface Said {
  readonly text: string;
  readonly members: readonly string[];
  readonly spans: Spans;
  readonly tail?: Tail;
}

function speak(
  grammar: Grammar,
  section: SaidSection,
  key: string,
  clause: object,
  speech: Speech,
  today?: Today,
): readonly Said[] {
  const { label, ...own } = without(clause);
  const whole = grammar.split(own);
  let left: Members = { ...whole, '@': { key, ...(label ? { label } : {}) }, ...(label ? { label } : {}) };
  const said: Said[] = [];
  const say = (form: Sayable): boolean => {
    if (!fits(form, key, left)) return false;
    const printed = print(form[speech.lang], today ? { ...left, '!': today } : left, grammar.slots, speech);
    if (!printed) return false;
    const names = form.named && label ? ['label'] : [];
    const members = [...new Set([...printed.said, ...Object.keys(form.says), ...names])];
    said.push({
      text: printed.text,
      members: [...new Set(members.flatMap((m) => grammar.virtual[m] ?? [m]))],
      spans: printed.spans,
      ...(printed.tail ? { tail: printed.tail } : {}),
    });
    left = Object.fromEntries(Object.entries(left).filter(([m]) => !members.includes(m)));
    return true;
  };
  if (!grammar.heads.some(say)) throw new Error(`no sentence opens ${section}.${key}`);
  grammar.rest.forEach(say);
  const silent = Object.keys(left).filter((m) => m !== '@');
  if (silent.length > 0) throw new Error(`no sentence says ${silent.join(', ')} of ${section}.${key}`);
  return said;
}

/** A label that repeats the known name of the key says nothing of its own. */
function nameless(clause: object, known: Text | undefined): object {
  const { label, ...rest } = clause as { readonly label?: Text };
  return label && known && label.nl === known.nl && (label.en ?? label.nl) === known.en ? rest : clause;
}

function without(clause: object): Members & { readonly label?: Text } {
  return Object.fromEntries(
    Object.entries(clause).filter(([m, v]) => v !== undefined && !(BESIDE as readonly string[]).includes(m)),
  );
}

/** A clause as one language can tell it: without what stands beside the sentences, own texts in that language only. */
function facts(clause: object, lang: Lang): unknown {
  const one = (v: unknown): unknown => {
    if (Array.isArray(v) || typeof v !== 'object' || v === null) return v;
    if (typeof (v as Text).nl === 'string')
      return { [lang]: lang === 'en' ? ((v as Text).en ?? (v as Text).nl) : (v as Text).nl };
    return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, one(x)]));
  };
  return one(without(clause));
}

/** A paragraph read back. `key` is there when the sentences themselves name it. */
export interface Heard {
  readonly key?: string;
  readonly clause: Readonly<Record<string, unknown>>;
}

/**
 * Reads a paragraph that this table printed back into its clause; undefined when it is not one. `key` is the key of the clause
 * when the marker of the sentence told it. Own texts come back in the language read, in both fields.
 */
export function hear(
  section: SaidSection,
  key: string | undefined,
  paragraph: string,
  lang: Lang,
  voice: Voice,
): Heard | undefined {
  const grammar = GRAMMARS[section];
  const speech: Speech = { ...voice, lang, care: 0 };
  const allowed = (form: Sayable): boolean => !form.keys || key === undefined || form.keys.includes(key);

  const read = (form: Sayable, at: number, next: number, known: Members): Heard | undefined => {
    if (!allowed(form) || !Object.keys(form.says).every((m) => !(m in known))) return undefined;
    for (const found of match(form[lang], paragraph, at, grammar.slots, speech)) {
      if (Object.keys(found.members).some((m) => m in known)) continue;
      const all = { ...known, ...form.says, ...found.members, ...(form.keys?.length === 1 ? { '#': form.keys[0] } : {}) };
      const rest = found.end === paragraph.length ? finish(all) : continueAt(found.end + 1, next, all);
      if (rest) return rest;
    }
    return undefined;
  };
  const continueAt = (at: number, from: number, known: Members): Heard | undefined => {
    for (let i = from; i < grammar.rest.length; i++) {
      const found = read(grammar.rest[i] as Sayable, at, i + 1, known);
      if (found) return found;
    }
    return undefined;
  };
  const finish = (all: Members): Heard => {
    const { '@': printed, '#': told, ...members } = all;
    const name = printed ? nameRead(printed as NameFound, key ?? (told as string | undefined), grammar, lang) : {};
    const found = key ?? (told as string | undefined) ?? name.key;
    return {
      clause: { ...grammar.merge(members), ...(name.label ? { label: name.label } : {}) },
      ...(found ? { key: found } : {}),
    };
  };
  for (const head of grammar.heads) {
    const found = read(head, 0, 0, {});
    if (found) return found;
  }
  return undefined;
}

/** What a printed name means: the known name of a key, the key itself, or a label of the policy's own. */
function nameRead(found: NameFound, key: string | undefined, grammar: Grammar, lang: Lang): { key?: Word; label?: Text } {
  if (found.text.startsWith('“')) return labelled(unquote(found.text));
  const marked = /^‘(.+)’$/.exec(found.text)?.[1];
  if (marked && (key === undefined || marked === key)) return { key: marked };
  const prints = found.opens ? [found.text, uncapital(found.text)] : [found.text];
  const known = Object.entries(grammar.names).filter(([, name]) => prints.includes(textIn(name, lang)));
  const hit = known.find(([word]) => key === undefined || word === key);
  return hit ? { key: hit[0] } : labelled(prints[prints.length - 1] as string);
}
const labelled = (text: string): { label: Text } => ({ label: { nl: text, en: text } });
