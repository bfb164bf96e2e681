// The neutral policy, compiled: what the law demands and nothing more.

import { readFileSync } from 'node:fs';
import { compilePolicy, type Decider } from '../../src/decide/index.ts';
import { lawVersion } from '../../src/law/index.ts';
import { parsePolicy, type Policy } from '../../src/policy/index.ts';

/** A policy that ships, parsed; throws when it does not parse, because then nothing can be tested. */
export function shippedPolicy(file: string): { readonly policy: Policy; readonly hash: string } {
  const parsed = parsePolicy(readFileSync(new URL(`../../policies/${file}`, import.meta.url), 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
  return parsed;
}

export function basisDecider(on = '2026-11-21'): Decider {
  const { policy, hash } = shippedPolicy('basis.yaml');
  return compilePolicy(policy, { hash, lawVersion: String(lawVersion), on });
}
