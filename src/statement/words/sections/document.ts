// This document: its version and what it says about all of itself.

import { eachValue, p, type SectionWords, yesNo } from '../form.ts';
import { ONE } from '../people.ts';
import * as slot from '../slot.ts';
import { PROVIDE, WITHOUT } from './data.ts';

const AT_ONCE = (text: ReturnType<typeof p>): ReturnType<typeof p> =>
  p(`Voor alles geldt: ${lower(text.nl)}`, `For everything: ${lower(text.en ?? '')}`);
const lower = (t: string): string => t.slice(0, 1).toLowerCase() + t.slice(1);
const forAll = (table: Readonly<Record<string, ReturnType<typeof p>>>) =>
  Object.fromEntries(Object.entries(table).map(([word, text]) => [word, AT_ONCE(text)]));

export const statement: SectionWords = {
  slots: { by: slot.words([ONE]), 'review:every': slot.every },
  heads: [
    {
      nl: 'Deze verklaring heeft nog geen versienummer.',
      en: 'This statement has no version number yet.',
      says: { version: 'unstated' },
    },
    { nl: 'Dit is versie {version}.', en: 'This is version {version}.' },
  ],
  rest: [
    { nl: 'Deze verklaring geldt sinds {effective}.', en: 'It has been in force since {effective}.' },
    {
      nl: 'Sinds wanneer deze verklaring geldt, staat nog niet vast.',
      en: 'Since when it has been in force is not settled yet.',
      says: { effective: 'unstated' },
    },
    { nl: 'Het besluit daarover nam {by} op {adopted}.', en: 'The decision on it was taken by {by} on {adopted}.' },
    { nl: 'Het besluit is van {adopted}.', en: 'The decision is of {adopted}.' },
    {
      nl: 'De dag van het besluit staat nog niet vast.',
      en: 'The day of the decision is not settled yet.',
      says: { adopted: 'unstated' },
    },
    { nl: 'De laatste wijziging is van {changed}.', en: 'The last change is of {changed}.' },
    {
      nl: 'De dag van de laatste wijziging staat nog niet vast.',
      en: 'The day of the last change is not settled yet.',
      says: { changed: 'unstated' },
    },
    { nl: 'Het besluit kwam van {by}.', en: 'The decision came from {by}.' },
    { nl: 'Wij bekijken deze verklaring {review:every} opnieuw.', en: 'We look at this statement again {review:every}.' },
    { nl: 'U kunt deze verklaring lezen in het {languages}.', en: 'You can read it in {languages}.' },
    { nl: 'Deze verklaring is voor: {for}.', en: 'This statement is for: {for}.' },
    { nl: 'Voor alle doelen samen noemen wij: {bases}.', en: 'For all purposes together we name: {bases}.' },
    ...eachValue('provide', forAll(PROVIDE)),
    ...eachValue('without', forAll(WITHOUT)),
    ...yesNo(
      'contents',
      p('Vooraan staat een inhoudsopgave.', 'There is a list of contents in front.'),
      p('Een inhoudsopgave is er niet.', 'There is no list of contents.'),
    ),
    {
      nl: 'Het aantal uitgangspunten dat wij noemen, is {principles}.',
      en: 'The number of principles that we name is {principles}.',
    },
    {
      nl: 'Het aantal soorten gegevens dat wij noemen, is {categories}.',
      en: 'The number of kinds of data that we name is {categories}.',
    },
    ...yesNo(
      'may-change',
      p('Wij kunnen deze verklaring veranderen.', 'We can change this statement.'),
      p('Wij veranderen deze verklaring niet.', 'We do not change this statement.'),
    ),
    { nl: 'Een verandering melden wij {announced}.', en: 'We announce a change {announced}.' },
    { nl: 'Wij geven ook uitleg over: {notices}.', en: 'We also explain: {notices}.' },
  ],
};
