// The five policies that the claims come from, and a way to break them: a clause, a member or one word of a list taken out.

import { clauseOf, type Policy } from '../../src/policy/index.ts';
import { STATEMENTS } from '../promises.ts';
import { shippedPolicy } from '../tables/basis.ts';

export const ON = '2026-11-21';

/** The policy of a claim: SS-7 is of ggz-thuiszorg. */
export function policyOf(claim: string): Policy {
  const letters = claim.slice(0, 2) as keyof typeof STATEMENTS;
  return shippedPolicy(`${STATEMENTS[letters].policy}.yaml`).policy;
}

type Tree = { [key: string]: unknown };

/**
 * The policy without a clause (`purpose.care`), without a member of it (`purpose.care`, `without`) or without one word of a
 * list in it (`statement.bases`, `consent`). Throws when there is nothing to take: such a test would say nothing.
 */
export function without(policy: Policy, clause: string, word?: string): Policy {
  const copy = structuredClone(policy) as unknown as Tree;
  const dot = clause.indexOf('.');
  const section = copy[clause.slice(0, dot)] as Tree;
  const key = clause.slice(dot + 1);
  if (word === undefined) {
    if (clauseOf(policy, clause) === undefined) throw new Error(`there is no ${clause}`);
    delete section[key];
    return copy as unknown as Policy;
  }
  const held = section[key];
  if (Array.isArray(held)) section[key] = less(held, word, clause);
  else {
    const member = held as Tree;
    if (Object.hasOwn(member, word)) delete member[word];
    else {
      const list = Object.entries(member).find(([, value]) => Array.isArray(value) && value.includes(word));
      if (!list) throw new Error(`there is no ${word} in ${clause}`);
      const rest = less(list[1] as unknown[], word, clause);
      if (rest.length === 0) delete member[list[0]];
      else member[list[0]] = rest;
    }
  }
  return copy as unknown as Policy;
}

function less(list: readonly unknown[], word: string, clause: string): unknown[] {
  if (!list.includes(word)) throw new Error(`there is no ${word} in ${clause}`);
  return list.filter((item) => item !== word);
}

/** The policy with other members in one clause. */
export function changed(policy: Policy, clause: string, members: object): Policy {
  const copy = structuredClone(policy) as unknown as Tree;
  const dot = clause.indexOf('.');
  const section = copy[clause.slice(0, dot)] as Tree;
  const key = clause.slice(dot + 1);
  if (section[key] === undefined) throw new Error(`there is no ${clause}`);
  section[key] = { ...(section[key] as Tree), ...members };
  return copy as unknown as Policy;
}
