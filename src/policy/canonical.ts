// One meaning, one text: the canonical form of a policy and of a clause, and their hashes.
// The parser has sorted the sets already; here keys are sorted as RFC 8785 (JSON Canonicalization Scheme) wants. No defaults.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { clauseOf } from './clauses.ts';
import type { ClauseId, Policy } from './shape.ts';

/** RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers and strings as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The identity of a policy: SHA-256 of its canonical form, 64 hexadecimal digits. */
export function policyHash(policy: Policy): string {
  return sha256Hex(canonicalJson(policy));
}

/** The twelve characters of a hash that people see. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** Members that change how a clause reads, not what it means. */
const WORDING: ReadonlySet<string> = new Set(['label', 'why', 'was', 'words']);

/** The members of a clause that carry its meaning. */
export function meaningOf(clause: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(clause).filter(([member]) => !WORDING.has(member)));
}

/** SHA-256 of a clause's meaning (without label, why, words and was); undefined when the policy has no such clause. */
export function clauseHash(policy: Policy, id: ClauseId): string | undefined {
  const entry = clauseOf(policy, id);
  return entry && sha256Hex(canonicalJson(meaningOf(entry.clause)));
}
