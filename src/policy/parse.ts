// From text to policy: all mistakes at once, or the policy in its normal form with the place of every clause.

import { type Draft, assemble } from './assemble.ts';
import { policyHash } from './canonical.ts';
import { type Complaint, MAX_ERRORS, newContext } from './context.ts';
import { lineIndex, type PolicyError, type SourceMap, type SourceSpan } from './errors.ts';
import { checkKnown, type Keys } from './known.ts';
import { CLAUSES } from './members.ts';
import { readNodes } from './nodes.ts';
import { checkSense, type Partial_ } from './sense.ts';
import type { ClauseSection, Policy } from './shape.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly spans: SourceMap; readonly hash: string }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

/**
 * Reads a policy. Total: any text gives an answer. `file` is only named in the errors.
 * Errors come in the order of the text, at most 500; each names its line and column (from 1), clause and member.
 */
export function parsePolicy(text: string, file: string): ParsedPolicy {
  const positionOf = lineIndex(text);
  const { root, complaints } = readNodes(text);
  if (!root) return { ok: false, errors: complaints.map((c) => toError({ kind: 'text', ...c }, file, positionOf)) };

  const context = newContext();
  const spans = new Map<string, SourceSpan>();
  const draft = assemble(context, root, (at, clause, member) => {
    spans.set(member === undefined ? clause : `${clause}#${member}`, { start: at.start, end: at.end, ...positionOf(at.start) });
  });
  checkKnown(context, keysOf(draft));
  checkSense(context, sectionsOf(draft), (clause, member) => {
    return (member === undefined ? undefined : spans.get(`${clause}#${member}`)) ?? spans.get(clause) ?? { start: 0, end: 0 };
  });
  if (context.complaints.length > 0) {
    const inOrder = [...context.complaints].sort((a, b) => a.at.start - b.at.start).slice(0, MAX_ERRORS);
    return { ok: false, errors: inOrder.map((c) => toError(c, file, positionOf)) };
  }
  // Nothing complained: the draft has every required member and no other; members.ts is held equal to the type by the compiler.
  const policy = draft as unknown as Policy;
  return { ok: true, policy, spans, hash: policyHash(policy) };
}

function toError(c: Complaint, file: string, positionOf: ReturnType<typeof lineIndex>): PolicyError {
  const { at, ...rest } = c;
  return { ...rest, file, ...positionOf(at.start) };
}

function sectionsOf(draft: Draft): Partial_ {
  const sections = Object.entries(draft).filter(([name]) => Object.hasOwn(CLAUSES, name));
  return Object.fromEntries(sections) as Partial_;
}

function keysOf(draft: Draft): Keys {
  const keys: Partial<Record<ClauseSection, ReadonlySet<string>>> = {};
  for (const [name, clauses] of Object.entries(sectionsOf(draft))) {
    keys[name as ClauseSection] = new Set(Object.keys(clauses ?? {}));
  }
  return keys;
}
