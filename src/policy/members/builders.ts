// Short hands for the table of members: what a member may hold, in one line each.

import type { ClauseSections } from '../shape.ts';
import type { OwnWords } from '../spec.ts';
import type { WordList } from '../vocabulary.ts';

export const one = <L extends WordList>(of: L, about: string) => ({ is: 'one', of, about }) as const;
export const some = <L extends WordList>(of: L, about: string) => ({ is: 'some', of, about }) as const;
export const word = (of: readonly WordList[], own: readonly OwnWords[], about: string) =>
  ({ is: 'word', of, own, about }) as const;
export const words = (of: readonly WordList[], own: readonly OwnWords[], about: string) =>
  ({ is: 'words', of, own, about }) as const;
export const needs = (about: string) => ({ is: 'some', of: 'need', form: 'consent', about }) as const;
export const text = (about: string, ...or: string[]) => ({ is: 'text', about, or }) as const;
export const flag = (about: string) => ({ is: 'flag', about }) as const;
export const count = (from: number, to: number, about: string) => ({ is: 'count', from, to, about }) as const;
export const line = (about: string, max = 200) => ({ is: 'line', max, about }) as const;
export const lines = (about: string, max = 60) => ({ is: 'lines', max, about }) as const;
export const day = (about: string, ...or: string[]) => ({ is: 'day', about, or }) as const;
export const span = (about: string, ...or: string[]) => ({ is: 'span', about, or }) as const;
export const clock = (about: string) => span(about, 'at once', 'unstated');
export const term = (about: string) => span(about, 'at once', 'needed', 'unstated');
export const id = (about: string, ...to: (keyof ClauseSections)[]) => ({ is: 'id', to, about }) as const;
export const must = <S extends object>(spec: S) => ({ ...spec, required: true }) as const;
export const data = (about: string) => words(['category', 'everything'], ['data'], about);
export const people = (about: string) => words(['person'], [], about);
export const regimes = some('regime', 'The law that the part of the file is under.');
export const labels = (about: string) =>
  ({ is: 'map', keys: { is: 'new' }, value: text('How people read the word.'), about }) as const;
export const person = (about: string) =>
  ({
    is: 'object',
    about,
    fields: {
      from: count(0, 130, 'Age in whole years, this one included.'),
      under: count(1, 130, 'Age in whole years, this one excluded.'),
      age: count(0, 130, 'An exact age (examples only).'),
      capable: flag('Can weigh the matter at hand.'),
      measure: some('protection', 'A protective measure is in force.'),
    },
  }) as const;
