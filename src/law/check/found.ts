// What one check finds, before the machinery turns it into a finding under its rule.

import type { ClauseId, Severity } from '../../policy/index.ts';
import type { RuleId } from '../rules/all.ts';
import type { Pair } from './pair.ts';
import type { View } from './view.ts';

export type { Pair } from './pair.ts';

export interface Found {
  readonly clause: ClauseId;
  readonly others: readonly ClauseId[];
  readonly severity: Severity;
  readonly message: Pair;
  readonly advice: Pair;
  /** When the finding rests on another article than the rule's first. */
  readonly article?: string;
}

/** A pure question to a policy: what here breaks this rule? */
export type Check = (view: View) => readonly Found[];
/** The checks of one topic, by the rule they apply. */
export type CheckTable = { readonly [R in RuleId]?: Check };

/** Several checks under one rule. */
export const all =
  (...checks: readonly Check[]): Check =>
  (view) =>
    checks.flatMap((c) => c(view));

type Make = (clause: ClauseId, message: Pair, advice: Pair, others?: readonly ClauseId[], article?: string) => Found;

const maker =
  (severity: Severity): Make =>
  (clause, message, advice, others = [], article) => ({
    clause,
    others: [...new Set(others)].filter((o) => o !== clause),
    severity,
    message,
    advice,
    ...(article ? { article } : {}),
  });

/** The law forbids or demands it. */
export const error: Make = maker('error');
/** Doubtful: decide. */
export const warning: Make = maker('warning');
/** Clearer or better. */
export const advice: Make = maker('advice');
