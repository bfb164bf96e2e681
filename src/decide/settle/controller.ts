// Another organisation that decides for itself what it does with data: PR-05, PR-06, PR-08..10, MED-10.

import { CONSENT_ONLY, lawfulPurpose, OTHER_GROUNDS, type StatutoryGround, statutoryGround } from '../../law/index.ts';
import type { ControllerAsker } from '../asker.ts';
import type { RecipientClause } from '../book.ts';
import * as say from '../reasons/disclosure.ts';
import { dueDuty, restrictedDuty } from '../reasons/shared.ts';
import { allow, deny, type Grounds, human, type Verdict } from '../verdict.ts';
import { labelIn } from '../words.ts';
import { type Case, isCare, labels, rightClauses, rowsFor, secrecyArticle } from './case.ts';
import { consentClauses, lackingConsent, obligationsOf, unmet } from './needs.ts';
import { forbiddenByPromise } from './never.ts';
import { type Ground, groundFor } from './purpose.ts';
import { missingConsent, withoutGround } from './staff.ts';
import { stoppedByRestriction, stoppedByRetention } from './state.ts';

/** Who judges what the policy leaves open. */
const OFFICER = ['privacy_officer'];
/** Purposes in which somebody is directly involved in the care, or replaces who is (MED-10). */
const INVOLVED = ['care', 'emergency', 'exchange'];

export function settleController(c: Case<ControllerAsker>): Verdict {
  const { asker, action, regime, purpose } = c.matter;
  const to = labelIn(c.book.policy, 'class', asker.class ?? 'other');
  const clauses =
    asker.class === undefined ? [] : [...(c.book.controllers.get(asker.class) ?? []), ...(c.book.controllers.get('*') ?? [])];
  const secrecy: Grounds = {
    clauses: clauses.map((r) => r.id),
    rules: ['MED-10', 'PR-06'],
    articles: [secrecyArticle(regime)],
    reason: say.noGround(to),
  };
  if (action !== 'disclose' || asker.class === undefined) {
    return deny({ ...secrecy, clauses: [...rowsFor(c).map((r) => r.id), ...secrecy.clauses], reason: say.onlyGiven() });
  }
  const listing = clauses.filter((r) => r.clause.ground?.some((g) => g === asker.ground));
  if (asker.class === 'police') return police(c, clauses, listing);
  if (asker.ground === undefined) return deny(secrecy);

  if (asker.ground.startsWith('statute:')) {
    const statute = statutoryGround(asker.ground, asker.class, regime);
    if (!statute?.purposes.includes(purpose)) {
      const rules = asker.class === 'municipality' ? ['PR-08', 'PR-06'] : ['PR-06'];
      return deny({
        ...secrecy,
        rules,
        articles: [asker.ground.slice('statute:'.length), ...secrecy.articles],
        reason: say.statuteElsewhere(to),
      });
    }
    return byStatute(c, statute, listing, secrecy);
  }
  return byOtherGround(c, asker.ground, listing, secrecy);
}

/** PR-10: no data on a mere request; an order, or a ground that the policy admits, goes to a human first. */
function police(c: Case<ControllerAsker>, clauses: readonly RecipientClause[], listing: readonly RecipientClause[]): Verdict {
  const grounds: Grounds = {
    clauses: (listing.length > 0 ? listing : clauses).map((r) => r.id),
    rules: ['PR-10'],
    articles: [secrecyArticle(c.matter.regime), 'Sv 218'],
    reason: say.police(),
  };
  const judge = [...listing, ...clauses].find((r) => r.clause.judge !== undefined)?.clause.judge ?? OFFICER;
  if (c.matter.asker.ground === 'court-order') return human({ ...grounds, reason: say.courtOrder() }, judge, 'own');
  return listing.length > 0 ? human(grounds, judge, 'own') : deny({ ...grounds, reason: say.policeNo() });
}

/** 3 The law demands: a request under this statute is on record. Or the statute only allows, and a human decides. */
function byStatute(
  c: Case<ControllerAsker>,
  statute: StatutoryGround,
  listing: readonly RecipientClause[],
  secrecy: Grounds,
): Verdict {
  const to = labelIn(c.book.policy, 'class', c.matter.asker.class ?? 'other');
  const within = listing.filter((r) => reaches(c, r));
  const grounds: Grounds = {
    clauses: (within.length > 0 ? within : listing).map((r) => r.id),
    rules: [...statute.rules, 'PR-06'],
    articles: [statute.article],
    reason: say.duty(to),
    checks: { authorisation: true, consent: true },
  };
  if (statute.categories !== 'all' && !c.category.leaves.every((leaf) => statute.categories.includes(leaf))) {
    return deny({ ...grounds, articles: [statute.article, ...secrecy.articles], reason: say.statuteElsewhere(to), checks: {} });
  }
  const judge = listing.find((r) => r.clause.judge !== undefined)?.clause.judge;
  if (statute.force === 'may') {
    if (within.length === 0) return deny({ ...secrecy, reason: say.noClause(to) });
    return human({ ...grounds, reason: say.mayReport(to) }, judge ?? OFFICER, 'own');
  }
  // BSN-01 stands above a duty to supply; what the policy's own purpose leaves out does not: the statute says 'what is necessary'.
  if (c.category.leaves.includes('bsn') && lawfulPurpose(c.matter.purpose, c.matter.regime)?.bsn === undefined) {
    return deny({ ...grounds, rules: ['BSN-01'], articles: ['UAVG 46 lid 1'], reason: say.statuteElsewhere(to), checks: {} });
  }
  const ground = groundFor(c.book, c.matter.purpose, c.category, c.matter.regime);
  if (c.facts.restricted()) {
    const clauses = [...rightClauses(c, 'restriction'), ...grounds.clauses];
    return human(
      {
        ...grounds,
        clauses,
        rules: ['RT-14', ...grounds.rules],
        articles: ['AVG 18 lid 2', statute.article],
        reason: restrictedDuty(),
      },
      judge ?? OFFICER,
      'own',
    );
  }
  if (c.facts.retention() === 'due') return human({ ...grounds, reason: dueDuty() }, judge ?? OFFICER, 'own');
  if (within.length === 0 || !ground.ok) return human({ ...grounds, reason: say.dutyBeyond(to) }, judge ?? OFFICER, 'own');
  return allow({ ...grounds, articles: [statute.article, ...ground.articles] }, ground.fields);
}

/** 4 A clause permits, on a ground that suffices in law and is on record. */
function byOtherGround(c: Case<ControllerAsker>, word: string, listing: readonly RecipientClause[], secrecy: Grounds): Verdict {
  const { asker, purpose, regime } = c.matter;
  const to = labelIn(c.book.policy, 'class', asker.class ?? 'other');
  const answer = OTHER_GROUNDS[word]?.answer ?? 'no';
  const rules = OTHER_GROUNDS[word]?.rules ?? ['PR-06'];
  const involved = word !== 'directly-involved' || (INVOLVED.includes(purpose) && !CONSENT_ONLY.some((k) => k === asker.class));
  if (answer === 'no' || word === 'police-request' || !involved) return deny({ ...secrecy, rules });
  const [recipient] = listing.filter((r) => reaches(c, r));
  const judge = recipient?.clause.judge ?? OFFICER;
  if (word === 'court-order') return human({ ...secrecy, rules, reason: say.courtOrder() }, judge, 'own');
  if (!recipient) return deny({ ...secrecy, reason: say.noClause(to) });
  const ground = groundFor(c.book, purpose, c.category, regime);
  if (!ground.ok) return withoutGround(c, ground);
  const stopped = stoppedByRetention(c) ?? stoppedByRestriction(c);
  if (stopped) return stopped;

  const lacking =
    (word === 'consent' ? missingRelease(c, ground) : undefined) ?? missingConsent(c, ground) ?? needs(c, recipient);
  if (lacking) {
    return deny({
      clauses: [recipient.id, ...lacking.clauses],
      rules: [...rules, ...lacking.rules, ...(regime === 'wmo' ? ['AGE-05'] : [])],
      articles: [...lacking.articles, secrecyArticle(regime)],
      reason: lacking.reason,
      checks: { authorisation: true },
    });
  }
  const forbidden = forbiddenByPromise(c, [recipient.key]);
  if (forbidden) return forbidden;

  const grounds: Grounds = {
    clauses: [
      recipient.id,
      ...(word === 'consent' ? consentClauses(c, 'disclosure').filter((id) => id.startsWith('consent.')) : []),
    ],
    rules: [...rules, ...(word === 'consent' && regime === 'wmo' ? ['AGE-05'] : [])],
    articles: [secrecyArticle(regime), ...ground.articles],
    reason: say.allowedController(to, labels(c).purpose),
    checks: { authorisation: true, careRelation: word === 'directly-involved', consent: true, emergency: word === 'vital' },
  };
  // A duty that names no statute is one only where the law itself has made this purpose a duty.
  if (answer === 'human' && lawfulPurpose(purpose, regime)?.basis !== 'legal-obligation') {
    return human({ ...grounds, reason: say.judgedDuty(to) }, judge, 'own');
  }
  if (recipient.clause.judge) return human({ ...grounds, reason: say.judged() }, recipient.clause.judge, 'own');
  return allow(grounds, ground.fields, obligationsOf(recipient.clause.needs ?? []));
}

function reaches(c: Case, recipient: RecipientClause): boolean {
  return c.book.covers(recipient.gets, c.category) && recipient.clause.for?.includes(c.matter.purpose) === true;
}

/**
 * Release from secrecy (consents are three things). Where a sector law binds us to secrecy the release itself must be there;
 * elsewhere the consent that is the ground of the purpose is enough (school transfer in childcare).
 */
function missingRelease(c: Case, ground: Ground) {
  if (!isCare(c.matter.regime) && ground.consent !== undefined) return undefined;
  return c.facts.consent('disclosure') ? undefined : lackingConsent(c, 'disclosure');
}

function needs(c: Case, recipient: RecipientClause) {
  for (const need of recipient.clause.needs ?? []) {
    const lacking = unmet(c, need);
    if (lacking) return lacking;
  }
  return undefined;
}
