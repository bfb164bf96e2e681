// The order of a decision (policy language, section 2): 1 the law forbids, 2 a prohibition hits, 3 the law demands,
// 4 a clause permits, 5 no. Each kind of asker has a file that goes through it.

import { type Asker, isPerson } from '../asker.ts';
import type { Book } from '../book.ts';
import type { Facts } from '../facts.ts';
import { notKept } from '../reasons/purpose.ts';
import * as say from '../reasons/shared.ts';
import type { Day } from '../../policy/index.ts';
import { deny, type Verdict } from '../verdict.ts';
import { labelIn } from '../words.ts';
import type { Case, Matter } from './case.ts';
import { settleController } from './controller.ts';
import { settlePerson } from './person.ts';
import { settleProcessor } from './processor.ts';
import { settleStaff } from './staff.ts';

/**
 * The answer to one question. Total: every question whose words are known has an answer. It asks the facts that it needs and no
 * others, so that it can be run once per path and never again (diagram.ts).
 */
export function settle(book: Book, matter: Matter, facts: Facts, lawOn: Day): Verdict {
  const { asker } = matter;
  // Somebody else's client: the answer must not even betray that there is a file.
  if (asker.kind !== 'controller' && !facts.here()) {
    return deny({ clauses: [], rules: ['SEC-01'], articles: ['AVG 32'], reason: say.elsewhere() });
  }
  if (facts.retention() === 'erased') {
    return deny({ clauses: [], rules: ['RT-13'], articles: ['AVG 5 lid 1 onder e'], reason: say.erased() });
  }
  const category = book.categories.get(matter.category);
  if (!category) {
    const label = labelIn(book.policy, 'category', matter.category);
    return deny({ clauses: [], rules: ['LB-06'], articles: ['AVG 5 lid 1 onder c'], reason: notKept(label) });
  }
  return settleFor(asker, { book, matter, category, facts, lawOn });
}

function settleFor(asker: Asker, c: Case): Verdict {
  if (isPerson(asker)) return settlePerson({ ...c, matter: { ...c.matter, asker } });
  switch (asker.kind) {
    case 'employee':
    case 'dpo':
      return settleStaff({ ...c, matter: { ...c.matter, asker } });
    case 'controller':
      return settleController({ ...c, matter: { ...c.matter, asker } });
    case 'processor':
      return settleProcessor({ ...c, matter: { ...c.matter, asker } });
  }
}
