// People who work here, and the FG: what their work needs, and no more.

import type { StaffAsker } from '../asker.ts';
import type { Row } from '../book.ts';
import * as sayPurpose from '../reasons/purpose.ts';
import * as sayShared from '../reasons/shared.ts';
import * as say from '../reasons/staff.ts';
import { allow, deny, human, type Verdict } from '../verdict.ts';
import { type Case, labels, nearestRows, rightClauses, rowsFor, secrecyArticle, speaksOf } from './case.ts';
import { consentClauses, lackingConsent, needsOf, obligationsOf, type Unmet, unmet } from './needs.ts';
import { forbiddenByPromise } from './never.ts';
import { type Ground, groundFor, isSpecial, type NoGround } from './purpose.ts';
import { stoppedByRestriction, stoppedByRetention } from './state.ts';

/** Purposes under which a copy of an identity document that is there may still be met: to show it, to destroy it, to watch. */
const ID_COPY_SEEN = ['inspection', 'erasure_review', 'storage', 'oversight'];
/** Under these a photo may be met without the consent that put it in the file. */
const PHOTO_SEEN = [...ID_COPY_SEEN, 'complaint', 'legal_claim'];
/** Against direct marketing an objection is absolute (AVG 21(2)). */
const DIRECT_MARKETING = ['newsletter', 'marketing'];

export function settleStaff(c: Case<StaffAsker>): Verdict {
  const { purpose, regime, asker } = c.matter;

  // 1 The law forbids.
  if (c.category.leaves.includes('id_copy') && !ID_COPY_SEEN.includes(purpose)) {
    return deny({
      clauses: [
        ...Object.entries(c.book.policy.never ?? {})
          .filter(([, n]) => n.act === 'keep-id-copy')
          .map(([k]) => `never.${k}`),
        ...nearestRows(c),
      ],
      rules: ['ID-02'],
      articles: ['AVG 5 lid 1 onder c'],
      reason: sayPurpose.idCopy(),
    });
  }
  const ground = groundFor(c.book, purpose, c.category, regime);
  if (!ground.ok) return withoutGround(c, ground);

  const rows = rowsFor(c);
  if (rows.length === 0) return noRow(c);

  const stopped = stoppedByRetention(c) ?? stoppedByRestriction(c);
  if (stopped) return stopped;
  const consent = missingConsent(c, ground);
  if (consent) return refuse(c, nearestRows(c), [consent]);

  // 2 A prohibition hits.
  const forbidden = forbiddenByPromise(c);
  if (forbidden) return forbidden;

  // 4 A clause permits; 5 otherwise no. (3, the law demands, is not for staff: what a right or a duty asks is asked by its owner.)
  let best: readonly Unmet[] | undefined;
  let bestRow: Row | undefined;
  for (const row of rows) {
    if (!speaksOf(row, c.facts)) continue;
    const lacking = firstUnmet(c, row);
    if (!lacking) return permitted(c, row, ground);
    if (!best) {
      best = [lacking];
      bestRow = row;
    }
  }
  if (best && bestRow) return refuse(c, [bestRow.id], best);
  return deny({
    clauses: nearestRows(c),
    rules: ['LB-06'],
    articles: [asker.kind === 'dpo' ? 'AVG 38 lid 2' : secrecyArticle(regime)],
    reason: say.otherClients(),
  });
}

function firstUnmet(c: Case, row: Row): Unmet | undefined {
  for (const need of needsOf(c, row)) {
    const lacking = unmet(c, need);
    if (lacking) return lacking;
  }
  return undefined;
}

function permitted(c: Case<StaffAsker>, row: Row, ground: Ground): Verdict {
  const { asker, purpose, regime, action } = c.matter;
  const glass =
    row.clause.needs?.includes('break-glass') === true || (purpose === 'emergency' && needsOf(c, row).includes('break-glass'));
  const checks = {
    authorisation: true,
    careRelation: asker.kind === 'employee' && c.facts.careRelation(),
    consent: true,
    emergency: glass,
  };
  for (const norm of row.clause.unless ?? []) {
    const applies =
      (norm === 'restricted' && c.facts.restricted()) ||
      (norm === 'client-objects' && c.facts.objects()) ||
      (norm === 'contrary-interest' && c.facts.contraryInterest());
    if (!applies) continue;
    const grounds = {
      clauses: [row.id],
      rules: norm === 'restricted' ? ['RT-14'] : ['AGE-06'],
      articles: [norm === 'restricted' ? 'AVG 18 lid 2' : secrecyArticle(regime)],
      reason: norm === 'restricted' ? sayShared.restricted() : say.mustBeJudged(),
      checks: { ...checks, consent: false },
    };
    return row.clause.judge ? human(grounds, row.clause.judge, 'own') : deny(grounds);
  }
  const { category, purpose: purposeLabel } = labels(c);
  const what = sayShared.doing(action, category);
  return allow(
    {
      clauses: [row.id, ...(ground.consent ? consentClauses(c, ground.consent).filter((id) => id.startsWith('consent.')) : [])],
      rules: [...ground.rules, ...(asker.kind === 'dpo' ? ['DPO-06'] : ['SP-12', 'MED-10'])],
      articles: [
        ...ground.articles,
        ...(asker.kind === 'dpo' ? [] : [secrecyArticle(regime), ...(isSpecial(c.category) ? ['UAVG 30 lid 4'] : [])]),
      ],
      reason: glass ? say.emergency(what) : asker.kind === 'dpo' ? say.oversight() : say.allowed(what, purposeLabel),
      checks,
    },
    ground.fields,
    [
      ...(row.clause.then ?? []),
      ...(glass ? ['ask-reason', 'review'] : []),
      ...obligationsOf(needsOf(c, row)),
      ...(row.clause.unless?.includes('third-party') ? ['redact-third-party'] : []),
      // UAVG 30(5), 33(1)(c): why it matters to the care of this client is recorded when it is written.
      ...(action === 'write' && (c.category.onlyIfRelevant || c.category.special.some((s) => s !== 'health' && s !== 'unstated'))
        ? ['ask-reason']
        : []),
    ],
  );
}

function refuse(c: Case, clauses: readonly string[], lacking: readonly Unmet[]): Verdict {
  const [first] = lacking;
  const passed = (check: Unmet['failed']) => !lacking.some((l) => l.failed === check);
  return deny({
    clauses: [...clauses, ...lacking.flatMap((l) => l.clauses)],
    rules: lacking.flatMap((l) => l.rules),
    articles: lacking.flatMap((l) => l.articles),
    reason: first ? first.reason : sayShared.prohibited(),
    checks: {
      authorisation: passed('authorisation'),
      careRelation: c.matter.asker.kind === 'employee' && passed('careRelation') && c.facts.careRelation(),
      consent: passed('consent'),
      emergency: false,
    },
  });
}

/** The consent that the ground or a photo needs, and that is not there. */
export function missingConsent(c: Case, ground: Ground): Unmet | undefined {
  if (ground.consent && !c.facts.consent(ground.consent)) return lackingConsent(c, ground.consent);
  const photo = c.category.leaves.includes('photo') && !PHOTO_SEEN.includes(c.matter.purpose);
  const name = c.matter.purpose === 'publication' ? 'publication' : 'photo';
  return photo && !c.facts.consent(name) ? lackingConsent(c, name) : undefined;
}

/** No ground in law or in the policy carries this use. */
export function withoutGround(c: Case, none: NoGround): Verdict {
  const { purpose } = c.matter;
  const marketing = DIRECT_MARKETING.includes(purpose);
  return deny({
    clauses: [
      ...nearestRows(c),
      ...none.clauses,
      ...(none.clauses.length > 0 && marketing ? rightClauses(c, 'withdrawal', 'marketing-objection', 'objection') : []),
    ],
    rules: [...none.rules, ...(marketing ? ['RT-17'] : [])],
    articles: none.articles,
    reason: none.reason,
  });
}

function noRow(c: Case<StaffAsker>): Verdict {
  const { category, purpose } = labels(c);
  return deny({
    clauses: nearestRows(c),
    rules: ['LB-06'],
    articles: ['AVG 5 lid 1 onder b', 'AVG 5 lid 1 onder c'],
    reason: say.noRow(sayShared.doing(c.matter.action, category), purpose),
  });
}
