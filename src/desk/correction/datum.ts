// What in an opened file can be said to be wrong, and how it is put right: a written text, an answer of the intake, a name, an address.

import type { Text } from '../../policy/index.ts';
import { aboutKey, type CorrectionAbout, type Id, type Item } from '../../record/index.ts';
import type { Permit } from '../../decide/index.ts';
import type { Tx, Written } from '../../store/index.ts';
import type { FileOpened } from '../file/open.ts';
import { capital, wordOf } from '../shown/words.ts';

/** One datum as it stands now. */
export interface Datum {
  readonly about: CorrectionAbout;
  readonly label: Text;
  readonly now: string;
  /** Several lines, or one. */
  readonly long: boolean;
  /** Writes what it must be; an item keeps its old text. */
  readonly correct: (tx: Tx, permit: Permit, text: string, reason: string) => Promise<Written<unknown>>;
}

/** The name as it is recorded, and the places where somebody can be reached. */
const NAME = ['name', 'first-name', 'last-name'] as const;

/** Everything that this reader sees and can say is wrong. */
export function dataIn(opened: FileOpened): readonly Datum[] {
  return [...personData(opened), ...answerData(opened), ...opened.file.items.flatMap((item) => textOf(opened, item))];
}

/** By the key of its address; undefined: not there, or not for this reader. */
export function datumIn(opened: FileOpened, key: string): Datum | undefined {
  return dataIn(opened).find((datum) => aboutKey(datum.about) === key);
}

function personData(opened: FileOpened): readonly Datum[] {
  const { person } = opened.file;
  if (!person) return [];
  const { policy } = opened.ruling;
  const { id, version, name, birthDate, gender, contact } = person;
  const all = {
    name,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender === undefined ? {} : { gender }),
    ...(contact === undefined ? {} : { contact }),
  };
  const one = (category: string, field: string, now: string, change: (text: string) => object): Datum => ({
    about: { field, category },
    label: field === 'name' ? { nl: 'Naam', en: 'Name' } : capital(wordOf(policy, field, 'item')),
    now,
    long: false,
    correct: (tx, permit, text) => tx.changePerson(permit, { ...all, ...change(text), person: id, version }),
  });
  const named = NAME.some((field) => policy.data?.['identity']?.items?.includes(field));
  const prefixed = name.prefix === undefined ? name.last : `${name.prefix} ${name.last}`;
  return [
    ...(named
      ? [
          one('identity', 'name', `${name.first} ${prefixed}`, (text) => {
            const [first = '', ...rest] = text.trim().split(/\s+/);
            return { name: { first, last: rest.join(' ') } };
          }),
        ]
      : []),
    ...(gender === undefined ? [] : [one('identity', 'gender', gender, (text) => ({ gender: text }))]),
    ...Object.entries(contact ?? {}).map(([field, value]) =>
      one('contact', field, value, (text) => ({ contact: { ...contact, [field]: text } })),
    ),
  ];
}

function answerData(opened: FileOpened): readonly Datum[] {
  return opened.file.answers.map(
    ({ category, field, value, source, relevance }): Datum => ({
      about: { field, category },
      label: capital(wordOf(opened.ruling.policy, field, 'item')),
      now: value,
      long: value.length > 80,
      correct: (tx, permit, text) =>
        tx.answerIntake(permit, [
          {
            category,
            field,
            value: text,
            ...(source === undefined ? {} : { source }),
            ...(relevance === undefined ? {} : { relevance }),
          },
        ]),
    }),
  );
}

/** Free text. A form with several fields is put right in its own place; then there is nothing to type here. */
function textOf(opened: FileOpened, item: Item): readonly Datum[] {
  const { content, restricted, kind, category, id, version } = item;
  if (!content || restricted || kind === 'client-declaration' || content.file !== undefined || content.leftOut === true)
    return [];
  const { fields, title, text: now } = content;
  if (fields !== undefined && fields['text'] !== now) return [];
  return [
    {
      about: { item: id, category },
      label: title === undefined ? capital(wordOf(opened.ruling.policy, kind, 'record')) : { nl: title, en: title },
      now,
      long: true,
      correct: (tx, permit, text, reason) =>
        tx.correctItem(permit, {
          item: id,
          version,
          reason,
          content: {
            ...(title === undefined ? {} : { title }),
            text,
            ...(fields === undefined ? {} : { fields: { ...fields, text } }),
          },
        }),
    },
  ];
}

/** The part where words stand that are beside no item. */
export function partFor(opened: FileOpened): Id {
  const { parts } = opened.facts;
  return (parts.find((p) => p.until === undefined) ?? parts[0])?.id ?? '';
}
