// What the organisation said it would never do. A prohibition wins over every permission; only the law's own demand goes before it.

import type { Prohibition } from '../book.ts';
import * as say from '../reasons/shared.ts';
import { deny, type Verdict } from '../verdict.ts';
import type { Case } from './case.ts';

/** The prohibitions that this act meets, as a refusal; undefined when there is none. */
export function forbiddenByPromise(c: Case, recipients: readonly string[] = []): Verdict | undefined {
  const hit = c.book.nevers.filter((never) => hits(never, c, recipients));
  if (hit.length === 0) return undefined;
  return deny({
    clauses: hit.map((never) => never.id),
    rules: [],
    articles: ['AVG 5 lid 1 onder a'],
    reason: say.prohibited(),
  });
}

function hits(never: Prohibition, c: Case, recipients: readonly string[]): boolean {
  const { clause } = never;
  const { asker, action, purpose } = c.matter;
  switch (clause.act) {
    case 'disclose':
      if (action !== 'disclose') return false;
      break;
    case 'use-otherwise':
      // Otherwise: for a purpose that the policy does not name for these data.
      if (c.book.policy.purpose?.[purpose] !== undefined) return false;
      break;
    case 'keep-id-copy':
      if (action !== 'write' || !c.category.leaves.includes('id_copy')) return false;
      break;
    default:
      return false;
  }
  // A channel or a source is no fact of a request: such a prohibition is kept at that door, not here.
  if (clause.by !== undefined || clause.from !== undefined || clause.when !== undefined || clause.class !== undefined)
    return false;
  if (clause.about !== undefined && !clause.about.some((who) => who === 'client' || who === 'patient')) return false;
  const to = asker.kind === 'controller' && asker.class !== undefined ? [...recipients, asker.class] : recipients;
  if (clause.to !== undefined && !clause.to.some((word) => to.includes(word))) return false;
  if (never.what !== undefined) {
    const provided = never.what.leaves.has('provided') && c.category.provided;
    const touched = never.what.all || c.category.leaves.some((leaf) => never.what?.leaves.has(leaf));
    if (!provided && !touched) return false;
  }
  return !(clause.unless ?? []).some((word) => lifted(word, c));
}

/** Is the prohibition lifted? Only by what this request shows; a word that it cannot show lifts nothing. */
function lifted(word: string, c: Case): boolean {
  const { asker, purpose } = c.matter;
  const ground = asker.kind === 'controller' ? (asker.ground ?? '') : '';
  switch (word) {
    case 'legal-duty':
      return ground.startsWith('statute:') || ground === 'legal-obligation';
    case 'court-order':
      return ground === 'court-order';
    case 'consent':
      return c.facts.consent('disclosure');
    case 'processor-agreement':
      return asker.kind === 'processor' && c.facts.agreement();
    case 'needed-for-purpose':
      return c.book.purposes.has(purpose);
    case 'needed-for-care':
      return purpose === 'care' || purpose === 'emergency';
    case 'assignment':
      return asker.kind === 'employee' && c.facts.careRelation();
    case 'establish-identity':
      return purpose === 'establish-identity';
    default:
      return false;
  }
}
