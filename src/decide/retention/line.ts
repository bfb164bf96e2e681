// `retention due`: one line in, one line out, without a database.

import type { Day, Policy } from '../../policy/index.ts';
import { apart, type ErrorLine, type Language, said } from '../line.ts';
import { readItem } from './item.ts';
import { decideRetention, type RetentionDecision } from './retention.ts';

/** A line as contracts.md `retention due` writes it. */
export interface RetentionLine extends Omit<RetentionDecision, 'reason'> {
  readonly id?: string;
  readonly reason: string;
}

/** Answers one parsed line `{ id, regime, kind, ... }`. A line that cannot be used gives an error line; nothing throws. */
export function retentionLine(policy: Policy, json: unknown, on: Day, language: Language = 'nl'): RetentionLine | ErrorLine {
  const { named, rest } = apart(json);
  if ('error' in named) return named;
  const item = readItem(rest, policy);
  if ('error' in item) return { ...named, error: item.error };
  const { reason, ...decision } = decideRetention(policy, item, on);
  return { ...named, ...decision, reason: said(reason, language) };
}
