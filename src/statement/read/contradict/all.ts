// Every rule that finds contradictions, and how they are asked.

import type { Facts } from '../facts.ts';
import type { Found } from '../read.ts';
import { type Clash, type ClashRule, sceneOf } from './clash.ts';
import { pairClashes } from './pairs.ts';
import { territory, website } from './places.ts';
import { ages, answers, terms } from './terms.ts';
import { anonymous, controllers, counts, databases, dates, numbers, specialDenied, specialList } from './values.ts';

const RULES: readonly ClashRule[] = [
  territory,
  pairClashes,
  website,
  ages,
  terms,
  numbers,
  controllers,
  dates,
  counts,
  specialList,
  specialDenied,
  databases,
  anonymous,
  answers,
];

/** The contradictions of a text, in the order of their first place. */
export function clashesIn(found: Found, facts: Facts): readonly Clash[] {
  const scene = sceneOf(found, facts);
  return RULES.flatMap((rule) => rule(scene)).sort((a, b) => (a.segments[0] as number) - (b.segments[0] as number));
}
