// Every rule that finds contradictions, and how they are asked.

import type { Facts } from '../facts.ts';
import type { Found } from '../read.ts';
import { type Clash, type ClashRule, sceneOf } from './clash.ts';
import { pairClashes } from './pairs.ts';
import { territory, tracking, website } from './places.ts';
import { ages, answers, terms } from './terms.ts';
import {
  anonymous,
  controllers,
  counts,
  databases,
  dates,
  listedRecipients,
  numbers,
  specialDenied,
  specialList,
} from './values.ts';
import { adopted, bounds, consent, counted, machine } from './within.ts';

const RULES: readonly ClashRule[] = [
  territory,
  pairClashes,
  website,
  tracking,
  ages,
  terms,
  numbers,
  controllers,
  dates,
  adopted,
  counts,
  counted,
  bounds,
  consent,
  machine,
  specialList,
  specialDenied,
  listedRecipients,
  databases,
  anonymous,
  answers,
];

/** The contradictions of a text, in the order of their first place. */
export function clashesIn(found: Found, facts: Facts): readonly Clash[] {
  const scene = sceneOf(found, facts);
  return RULES.flatMap((rule) => rule(scene)).sort((a, b) => (a.segments[0] as number) - (b.segments[0] as number));
}
