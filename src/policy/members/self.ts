// Members that are clauses of their own (organisation, statement), and the members every clause may have.

import type { Clause, Organisation, StatementSection } from '../shape.ts';
import type { MembersOf, Spec } from '../spec.ts';
import { count, day, flag, id, labels, line, lines, must, one, people, some, span, text, words } from './builders.ts';

/** The members that every clause may have. */
export const COMMON = {
  as: one('as', 'What is not written in this clause follows the law of the day. Values beside it may only be stricter.'),
  law: lines(
    'Articles it rests on; beside a value of its own the claim that it is the value of the statute. `unnamed`: the law says.',
  ),
  why: text('The reason, shown with the sentence.'),
  label: text('How a person reads a word that this policy invented.'),
  words: labels('Words this clause invents, with the way people read them.'),
  was: id('The id this clause had before; keeps the thread between versions.'),
} as const satisfies Readonly<Record<keyof Clause, Spec>>;

export const ORGANISATION: MembersOf<Organisation> = {
  name: must(line('The name in law.')),
  form: line('Legal form.'),
  number: line('Number in the trade register.'),
  seat: line('Town.'),
  sector: words(['sector'], [], 'Kinds of work.'),
  clients: count(0, 100_000_000, 'Clients on record: decides the size test of the FG.'),
  staff: count(0, 10_000_000, 'People at work.'),
};

export const STATEMENT: MembersOf<StatementSection> = {
  version: must(line('Version, or `unstated`.', 40)),
  adopted: day('Day of adoption.', 'unstated'),
  changed: day('Day of the last change.', 'unstated'),
  effective: day('In force from.', 'unstated'),
  by: people('Who adopted it.'),
  review: span('When it is looked at again.'),
  languages: some('language', 'Languages it is published in.'),
  for: people('Groups of people it speaks to; each needs a purpose.'),
  bases: some('basis', 'Grounds named for all purposes together. Each must move to its purpose: always a finding.'),
  provide: one('provide', 'Said of all data at once: must a person give them?'),
  without: one('without', 'Said of all data at once: what happens without.'),
  contents: flag('Has a contents list.'),
  principles: count(1, 1000, 'Number of principles announced.'),
  categories: count(1, 1000, 'Number of categories announced.'),
  'may-change': flag('Says that it may change.'),
  announced: some('announced', 'How changes are made known.'),
  notices: words(['notice'], [], 'Fixed paragraphs shown; no promise in them.'),
};
