// Two places of one text that cannot both hold.

import type { Text } from '../../../policy/index.ts';
import type { Facts } from '../facts.ts';
import type { Claim, Mark, Segment, Topic } from '../kinds.ts';
import type { Found } from '../read.ts';

/** A contradiction; positions are segments of the reading. */
export interface Clash {
  readonly id: string;
  readonly message: Text;
  readonly segments: readonly number[];
  /** The two places inside one sentence, in the folded text. */
  readonly places?: readonly Place[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What the rules look at. */
export interface Scene {
  readonly found: Found;
  readonly facts: Facts;
  readonly segments: readonly Segment[];
  /** The marks of a claim, in the order of the text. */
  readonly claims: (topic: Claim | Topic) => readonly Mark[];
}

export type ClashRule = (scene: Scene) => readonly Clash[];

export function sceneOf(found: Found, facts: Facts): Scene {
  const byTopic = new Map<string, Mark[]>();
  for (const mark of found.marks) {
    const list = byTopic.get(mark.topic);
    if (list) list.push(mark);
    else byTopic.set(mark.topic, [mark]);
  }
  return { found, facts, segments: found.reading.segments, claims: (topic) => byTopic.get(topic) ?? [] };
}

/** Makes a contradiction between segments. */
export const clash = (id: string, nl: string, en: string, segments: readonly number[]): Clash => ({
  id,
  message: { nl, en } satisfies Text,
  segments: [...new Set(segments)],
});

/** The same with its two places inside one sentence: where each begins, and its folded words. */
export const placed = (of: Clash, ...both: readonly (readonly [from: number, words: string])[]): Clash => ({
  ...of,
  places: both.map(([from, words]) => ({ from, to: from + words.length })),
});
