// Words of the age line.

import { both } from '../language.ts';

export const ageWords = both(
  {
    title: (name: string) => `Leeftijdslijn van ${name}.`,
    band: (from: number | undefined, under: number | undefined) =>
      from === undefined || from === 0
        ? under === undefined
          ? 'Elke leeftijd'
          : `Tot ${under}`
        : under === undefined
          ? `${from} en ouder`
          : `${from} tot en met ${under - 1}`,
    now: (age: number) => `Nu: ${age} jaar`,
    since: (day: string) => `vanaf ${day}`,
  },
  {
    title: (name: string) => `Age line of ${name}.`,
    band: (from: number | undefined, under: number | undefined) =>
      from === undefined || from === 0
        ? under === undefined
          ? 'Any age'
          : `Under ${under}`
        : under === undefined
          ? `${from} and older`
          : `${from} to ${under - 1}`,
    now: (age: number) => `Now: ${age} years old`,
    since: (day: string) => `from ${day}`,
  },
);
