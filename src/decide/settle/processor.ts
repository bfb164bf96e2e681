// A company that works for us on our instructions: agreement, territory, purpose (PR-01..04, PR-06, TR-01..05, BSN-10).

import { inEea, isAdequate, isWithin } from '../../law/index.ts';
import type { Place, Text } from '../../policy/index.ts';
import type { ProcessorAsker } from '../asker.ts';
import type { RecipientClause } from '../book.ts';
import * as say from '../reasons/disclosure.ts';
import { allow, deny, type Grounds, human, type Verdict } from '../verdict.ts';
import { type Case, labels, rowsFor } from './case.ts';
import { obligationsOf, unmet } from './needs.ts';
import { forbiddenByPromise } from './never.ts';
import { groundFor } from './purpose.ts';
import { missingConsent, withoutGround } from './staff.ts';
import { stoppedByRestriction, stoppedByRetention } from './state.ts';

/** One reason against; all of them are named, because an agreement alone does not help where the country is wrong too. */
interface Objection {
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  readonly reason: Text;
  /** Only a principle stands against it: a human may decide. */
  readonly open?: true;
}

export function settleProcessor(c: Case<ProcessorAsker>): Verdict {
  const { asker, action, purpose } = c.matter;
  // Looking into our systems needs a row of `access`; being given data needs a clause about the recipient.
  const rows = action === 'disclose' ? [] : rowsFor(c);
  const known = c.book.processors.filter((r) => r.clause.service === undefined || r.clause.service === asker.service);
  const reaching = known.filter((r) => c.book.covers(r.gets, c.category) && r.clause.for?.includes(purpose) === true);
  const recipient = reaching[0] ?? known.find((r) => r.clause.service === asker.service) ?? known[0];
  const permitted = action === 'disclose' ? reaching.length > 0 : rows.length > 0;

  const against = [...(recipient ? lawAgainst(c, recipient) : lawWithout(c)), ...territoryAgainst(c, recipient)];
  if (!permitted) {
    const silent = {
      clauses: recipient ? [recipient.id] : [],
      rules: ['PR-06'],
      articles: ['AVG 28 lid 3'],
      reason: action === 'disclose' ? say.processorUnknown() : say.onlyGiven(),
    };
    return refuse([silent, ...against.filter((o) => !o.open)]);
  }
  const firm = against.filter((o) => !o.open);
  if (firm.length > 0) return refuse(firm);

  const ground = groundFor(c.book, purpose, c.category, c.matter.regime);
  if (!ground.ok) return withoutGround(c, ground);
  const stopped = stoppedByRetention(c) ?? stoppedByRestriction(c);
  if (stopped) return stopped;
  const clauses = [...rows.map((r) => r.id), ...(recipient ? [recipient.id] : [])];
  const needs = [...(recipient?.clause.needs ?? []), ...rows.flatMap((r) => r.clause.needs ?? [])];
  const lacking = missingConsent(c, ground) ?? needs.map((need) => unmet(c, need)).find((u) => u !== undefined);
  if (lacking) {
    return deny({
      clauses: [...clauses, ...lacking.clauses],
      rules: lacking.rules,
      articles: lacking.articles,
      reason: lacking.reason,
      checks: { authorisation: true },
    });
  }
  const forbidden = forbiddenByPromise(c, recipient ? [recipient.key, 'processor'] : ['processor']);
  if (forbidden) return forbidden;

  const [principle] = against;
  if (principle) return human({ ...principle, checks: { authorisation: true, consent: true } }, ['privacy_officer'], 'own');
  const grounds: Grounds = {
    clauses,
    rules: ['PR-01', 'PR-06', ...ground.rules],
    articles: ['AVG 28 lid 3', ...ground.articles],
    reason: say.processorAllowed(labels(c).purpose),
    checks: { authorisation: true, consent: true },
  };
  if (recipient?.clause.judge) return human({ ...grounds, reason: say.judged() }, recipient.clause.judge, 'own');
  return allow(grounds, ground.fields, obligationsOf(needs));
}

function refuse(objections: readonly Objection[]): Verdict {
  return deny({
    clauses: objections.flatMap((o) => o.clauses),
    rules: objections.flatMap((o) => o.rules),
    articles: objections.flatMap((o) => o.articles),
    reason: objections[0]?.reason ?? say.processorUnknown(),
  });
}

/** PR-04, PR-06, TR-01: no agreement, own purposes, or a country without a safeguard. */
function lawAgainst(c: Case<ProcessorAsker>, recipient: RecipientClause): readonly Objection[] {
  const { clause, id } = recipient;
  const found: Objection[] = [];
  const uncovered = placesOf(c, recipient, 'all').filter((place) => !covered(c, place, clause.safeguard));
  if (uncovered.length > 0) {
    const rules = uncovered.includes('US') ? ['TR-01', 'TR-02'] : ['TR-01'];
    found.push({ clauses: [id], rules, articles: ['AVG 44', 'AVG 46'], reason: say.outsideEea() });
  }
  if (clause.agreement === 'none' || clause.agreement === 'unstated' || !c.facts.agreement()) {
    found.push({ clauses: [id], rules: ['PR-01', 'PR-06'], articles: ['AVG 28 lid 3'], reason: say.noAgreement() });
  }
  if (clause.instructed === false || clause['passes-on']?.includes('own-purposes')) {
    found.push({ clauses: [id], rules: ['PR-04', 'PR-06'], articles: ['AVG 28 lid 10'], reason: say.ownPurposes() });
  }
  return found;
}

/** The same where no clause speaks about the company. */
function lawWithout(c: Case<ProcessorAsker>): readonly Objection[] {
  const { country } = c.matter.asker;
  return country !== undefined && covered(c, country, undefined)
    ? []
    : [{ clauses: [], rules: ['TR-01'], articles: ['AVG 44'], reason: say.outsideEea() }];
}

/** The promised territory: a smaller set than the law's is a promise that binds (TR-03); remote help counts as a transfer (TR-05). */
function territoryAgainst(c: Case<ProcessorAsker>, recipient: RecipientClause | undefined): readonly Objection[] {
  const found: Objection[] = [];
  for (const [bound, clause] of Object.entries(c.book.policy.territory ?? {})) {
    const which = bound === 'storage' || bound === 'suppliers' || bound === 'support' ? bound : 'all';
    if (placesOf(c, recipient, which).every((place) => isWithin(place, clause.within, c.lawOn))) continue;
    const open = clause.strength === 'principle';
    found.push({
      clauses: [`territory.${bound}`, ...(recipient ? [recipient.id] : [])],
      rules: ['TR-04'],
      articles: ['AVG 44'],
      reason: open ? say.outsidePrinciple() : say.outsideTerritory(),
      ...(open ? { open } : {}),
    });
  }
  return found;
}

/** Where the data would be: the country of the request, and what the clause states of seat, storage and help. */
function placesOf(
  c: Case<ProcessorAsker>,
  recipient: RecipientClause | undefined,
  which: 'storage' | 'suppliers' | 'support' | 'all',
): readonly (Place | undefined)[] {
  const here = c.matter.asker.country;
  const stated = {
    storage: recipient?.clause.stores,
    suppliers: recipient?.clause.seat === undefined ? undefined : [recipient.clause.seat],
    support: recipient?.clause.support,
  };
  return which === 'all'
    ? [here, ...Object.values(stated).flatMap((places) => places ?? [])]
    : [...(stated[which] ?? []), ...(which === 'support' && stated.support !== undefined ? [] : [here])];
}

/** Inside the EEA, in an adequate country, or under a safeguard that the policy names. Unknown is outside. */
function covered(c: Case, place: Place | undefined, safeguard: string | undefined): boolean {
  if (place === undefined) return false;
  return inEea(place) || isAdequate(place, c.lawOn) || place === 'adequate' || safeguard !== undefined;
}
