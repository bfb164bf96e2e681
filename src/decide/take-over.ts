// May this member of staff take over a whole list of clients? Who may register one client, and leads: so many files at once are no daily work.

import type { Decider } from './decider.ts';
import type { Decision } from './decision.ts';
import { isPermit, type Permit, type Refusal } from './permit.ts';
import type { AccessRequest } from './request.ts';

/** The roles of a policy that lead. Every organisation can give them, also one whose statement names them nowhere. */
const LEADING = ['coordinator', 'management'];

/** `requests`: to write who a client is, for each law that the organisation works under. One yes is enough: each line is decided again. */
export function decideTakeOver(
  decider: Decider,
  requests: readonly AccessRequest[],
): { readonly request: AccessRequest; readonly decision: Permit | Refusal } | undefined {
  const answers = requests.map((request) => ({ request, decision: decider.permit(request) }));
  const best = answers.find(({ decision }) => isPermit(decision)) ?? answers[0];
  if (!best || !isPermit(best.decision)) return best;
  const leads = best.request.actor.roles?.some((role) => LEADING.includes(role)) === true;
  return leads ? best : { request: best.request, decision: notLeading(best.decision.decision) };
}

function notLeading(allowed: Decision): Refusal {
  return {
    ...allowed,
    outcome: 'deny',
    // Whoever works under the controller does with data what was asked of him or her (AVG 32(4)).
    articles: ['AVG 32 lid 4'],
    obligations: [],
    fields: [],
    checks: { ...allowed.checks, authorisation: false },
    reason: {
      nl: 'Een hele lijst cliënten overnemen doet wie coördineert of leiding geeft.',
      en: 'A whole list of clients is taken over by somebody who coordinates or manages.',
    },
  };
}
