// Who may see what a visitor sent in a form, and for what? For answering, by the roles of the policy; for nothing else (`never.form-other-use`).

import type { ClauseId, Policy, Word } from '../policy/index.ts';

export interface QuestionAsk {
  readonly roles: readonly string[];
  /** Bound to secrecy. */
  readonly confidentiality: boolean;
  /** What for: `questions`, or `establish-identity`; anything else is another use. */
  readonly purpose: Word;
}
export interface QuestionLeave {
  readonly allowed: boolean;
  readonly clauses: readonly ClauseId[];
}

const PURPOSES = ['questions', 'establish-identity'];
/** Who answers where no row of the policy says it. */
const DESK = ['reception', 'coordinator', 'privacy_officer'];

/** The answer, with the clauses that it rests on. What nobody allowed is refused. */
export function mayHandleQuestion(policy: Policy, ask: QuestionAsk): QuestionLeave {
  const nevers = Object.entries(policy.never ?? {})
    .filter(([, never]) => never.act === 'use-otherwise')
    .map(([key]) => `never.${key}`);
  if (!PURPOSES.includes(ask.purpose)) return { allowed: false, clauses: nevers };
  const rows = Object.entries(policy.access ?? {}).filter(([, row]) => row.for.includes('questions') && row.may.includes('read'));
  const mine = new Set([...ask.roles, 'employee']);
  const row = rows.find(([, r]) => r.who.some((who) => mine.has(who)));
  const byRole = rows.length === 0 ? ask.roles.some((role) => DESK.includes(role)) : row !== undefined;
  const secrecy = Object.entries(policy.undertaking ?? {})
    .filter(([, u]) => u.to === 'secrecy')
    .map(([key]) => `undertaking.${key}`);
  if (!ask.confidentiality) return { allowed: false, clauses: secrecy };
  const named = row ? [`access.${row[0]}`] : rows.map(([key]) => `access.${key}`);
  return { allowed: byRole, clauses: [...named, ...(policy.form?.['question'] ? ['form.question'] : [])] };
}
