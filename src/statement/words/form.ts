// One kind of clause: the sentences that can say it. Head sentences open a clause (the first that fits is said), the others say
// the members that are left, in this order. The same table is read the other way round.

import type { SectionSpec, Spec, Text } from '../../policy/index.ts';
import { vocabulary } from '../../policy/index.ts';
import { type Phrases, p } from './dictionary.ts';
import { type OwnWords, textIn } from './own.ts';
import { LISTS } from './phrases.ts';
import * as slot from './slot.ts';
import type { Slot } from './slot.ts';
import { compile, type Members, needed, type Slots, type Template } from './template.ts';

/** One sentence as the tables write it. */
export interface Form {
  readonly nl: string;
  readonly en: string;
  /** Members that this sentence says by being said, with the values they then have. */
  readonly says?: Members;
  /** Only in clauses with one of these keys. */
  readonly keys?: readonly string[];
  /** Only when this set is small (`atMost`, else three): a longer one is told as a list after a colon. */
  readonly few?: string;
  readonly atMost?: number;
}

/** The sentences of one section. */
export interface SectionWords {
  readonly heads: readonly Form[];
  readonly rest: readonly Form[];
  /** Slots beside those that follow from the language: other ways to print a member. */
  readonly slots?: Slots;
  /** How the keys of this section are called when a clause has no label. */
  readonly names?: Phrases;
  /** Makes members that are easier to say, and back; `virtual` names the real members behind a made one. */
  readonly virtual?: Readonly<Record<string, readonly string[]>>;
  readonly split?: (members: Members) => Members;
  readonly merge?: (members: Members) => Members;
}

/** A sentence ready to print and to match. */
export interface Sayable {
  readonly nl: Template;
  readonly en: Template;
  readonly says: Members;
  readonly needs: readonly string[];
  readonly keys?: readonly string[];
  readonly few?: string;
  readonly atMost: number;
  /** Whether the name of the clause stands in it. */
  readonly named: boolean;
}

/** A section ready to speak and to listen. */
export interface Grammar {
  readonly heads: readonly Sayable[];
  readonly rest: readonly Sayable[];
  readonly slots: Slots;
  readonly names: Phrases;
  readonly split: (members: Members) => Members;
  readonly merge: (members: Members) => Members;
  readonly virtual: Readonly<Record<string, readonly string[]>>;
}

const sayable = (form: Form): Sayable => {
  const nl = compile(form.nl);
  return {
    nl,
    en: compile(form.en),
    says: form.says ?? {},
    needs: needed(nl),
    named: form.nl.includes('{@}'),
    atMost: form.atMost ?? 3,
    ...(form.keys ? { keys: form.keys } : {}),
    ...(form.few ? { few: form.few } : {}),
  };
};

/** What the law says on the day, in one or more parts. */
export type Today = readonly Text[];

/** Sentences that any clause may need, after its own: what it calls the law, its reason, its name. */
const COMMON: readonly Form[] = [
  { nl: 'Verder volgen wij hier de wet[: {!}].', en: 'For the rest we follow the law[: {!}].', says: { as: 'law' } },
  { nl: 'Volgens ons staat dat in {law}.', en: 'We say that this is in {law}.' },
  { nl: 'Wij noemen dit: {label}.', en: 'We call this: {label}.' },
  { nl: 'Waarom? {why:whole}', en: 'Why? {why:whole}' },
  { nl: 'De reden: {why}.', en: 'The reason: {why}.' },
];

const COMMON_SLOTS: Slots = {
  law: slot.articles,
  label: slot.text,
  why: slot.text,
  'why:whole': slot.wholeText,
  '!': {
    write: (v, s) => (v as Today).map((item) => textIn(item, s.lang)).join('; '),
    // One sentence: what the law says never runs on into the next.
    read: (t) => (/[.?!]”? \p{Lu}/u.test(t) ? undefined : t),
    items: (v, s) => (v as Today).map((item) => textIn(item, s.lang)),
  },
};

/** The slot that follows from how the language defines a member. */
function slotOf(spec: Spec): Slot | undefined {
  switch (spec.is) {
    case 'words':
    case 'word': {
      const base: readonly Phrases[] = spec.of.map((list) => LISTS[list] ?? vocabulary[list]);
      const named = spec.own.flatMap((o: OwnWords): readonly Phrases[] =>
        o === 'recipient'
          ? [LISTS.recipient ?? {}]
          : o === 'purpose' && !spec.of.includes('purpose')
            ? [LISTS.purpose ?? {}]
            : [],
      );
      return (spec.is === 'words' ? slot.words : slot.word)([...base, ...named], spec.own);
    }
    case 'some':
      return slot.words([LISTS[spec.of] ?? vocabulary[spec.of]]);
    case 'one':
      return slot.choice(LISTS[spec.of] ?? vocabulary[spec.of]);
    case 'span':
      return slot.span;
    case 'day':
      return slot.day;
    case 'count':
      return slot.count;
    case 'line':
    case 'email':
      return slot.line;
    case 'lines':
      return slot.lines;
    case 'text':
      return slot.text;
    case 'id':
      return slot.sentence;
    case 'ids':
      return slot.sentences;
    default:
      return undefined;
  }
}

const same = (members: Members): Members => members;

/** The slot of the name of a clause: its label, else the known name of its key, else the key itself. Reading gives the print. */
function nameSlot(names: Phrases): Slot {
  return {
    write(v, s) {
      const { key, label } = v as { readonly key: string; readonly label?: Text };
      if (label) return slot.text.write(label, s);
      const known = names[key];
      return known ? (s.lang === 'en' ? (known.en ?? known.nl) : known.nl) : `‘${key}’`;
    },
    read: (t) => (t.length > 0 ? t : undefined),
  };
}

/** Builds the grammar of a section from the language and our sentences. */
export function grammar(spec: Pick<SectionSpec, 'members'>, words: SectionWords): Grammar {
  const fromLanguage = Object.entries(spec.members).flatMap(([member, s]) => {
    const made = slotOf(s);
    return made ? [[member, made] as const] : [];
  });
  const names = words.names ?? {};
  return {
    heads: words.heads.map(sayable),
    rest: [...words.rest, ...COMMON].map(sayable),
    slots: { ...COMMON_SLOTS, ...Object.fromEntries(fromLanguage), '@': nameSlot(names), ...words.slots },
    names,
    split: words.split ?? same,
    merge: words.merge ?? same,
    virtual: words.virtual ?? {},
  };
}

/** The same sentence for each value of a member, from a table of values: for sentences that differ by one choice. */
export function eachValue(member: string, table: Readonly<Record<string, Text>>, nl = '{}', en = '{}'): readonly Form[] {
  return Object.entries(table).map(([value, text]) => ({
    nl: nl.replace('{}', text.nl),
    en: en.replace('{}', text.en ?? text.nl),
    says: { [member]: value },
  }));
}

/** One member and its value, for a member that may not be written as a key (`then` would make an object look like a promise). */
export function saying<T>(member: string, value: T): Readonly<Record<string, T>> {
  return { [member]: value };
}

/** A sentence for yes and one for no. */
export function yesNo(member: string, yes: Text, no: Text): readonly Form[] {
  const form = (value: boolean, text: Text): Form => ({ nl: text.nl, en: text.en ?? text.nl, says: { [member]: value } });
  return [form(true, yes), form(false, no)];
}

export { p };
