// Clients, parents, representatives and relatives: the matrix of law.md 5.1, with what can still stop a yes.

import { type AgeBand, importantFactsRight, type InspectionRight, inspectionRight, type Inspector } from '../../law/index.ts';
import type { PersonAsker } from '../asker.ts';
import type { Row } from '../book.ts';
import * as say from '../reasons/person.ts';
import { restrictedForPerson } from '../reasons/shared.ts';
import { allow, deny, human, type Grounds, type Verdict } from '../verdict.ts';
import { bandOf, type Case, labels, nearestRows, rightClauses, rowsFor, speaksOf } from './case.ts';
import { lackingConsent, obligationsOf, unmet } from './needs.ts';
import { groundFor } from './purpose.ts';
import { withoutGround } from './staff.ts';
import { stoppedByRetention } from './state.ts';

/** Who judges an open norm when the policy names nobody: a professional decides with reasons (AGE-06). */
const PROFESSIONAL = ['caregiver'];

export function settlePerson(c: Case<PersonAsker>): Verdict {
  const { purpose, action, asker } = c.matter;
  if (purpose === 'important_facts') return settleFacts(c);
  const inspecting = purpose === 'inspection' && (action === 'read' || action === 'copy');
  const rows = rowsFor(c);
  // What is no inspection needs a row of the policy, and stays inside what the law lets this person see.
  if (!inspecting && rows.length === 0 && !(asker.kind === 'administrator' && !isFinance(c))) return notInspection(c);

  const band = bandOf(c.facts);
  const capable = c.facts.capable();
  const inspector = inspectorOf(asker, band);
  const right = inspectionRight(c.matter.regime, band, capable, inspector, {
    what: isFinance(c) ? 'finance' : 'file',
    ...(asker.relation === undefined ? {} : { relation: asker.relation }),
  });
  const speaking = rows.filter((row) => speaksOf(row, c.facts));
  const view: View = { band, capable, right, rows: speaking, who: { kind: asker.kind, authority: asker.authority === true } };

  // 1 The law forbids.
  if (right.answer === 'deny') {
    const plainAvg = c.matter.regime === 'avg' || c.matter.regime === 'childcare';
    return deny(grounds(c, view, say.refused(view.who, band, capable, plainAvg)));
  }
  const frozen = stoppedForPerson(c, view);
  if (frozen) return frozen;
  if (right.answer === 'consent' && !c.facts.consent(right.consent ?? 'parentAccess')) {
    return deny({ ...grounds(c, view, say.needsYes(view.who, band)), checks: { authorisation: true } });
  }
  const judged = openNorms(c, view);
  if (judged) return judged;
  if (!inspecting) return byRow(c, view);

  // 3 The law demands: inspection is a right, whatever the rows say. They name the clause, and may add obligations.
  return allow(
    {
      ...grounds(c, view, say.allowed(view.who, band, right.answer === 'consent')),
      checks: { authorisation: true, careRelation: true, consent: true },
    },
    c.category.fields,
    [...(right.unless.includes('third-party') ? ['redact-third-party'] : []), ...obligations(speaking)],
  );
}

interface View {
  readonly band: AgeBand;
  readonly capable: boolean;
  readonly right: InspectionRight;
  /** Rows of the policy about this asker, these data and this client. */
  readonly rows: readonly Row[];
  readonly who: say.Who;
}

/** Invoices and payments: the one category that an administrator of property may see (TV-16). */
function isFinance(c: Case): boolean {
  return c.category.word === 'finance';
}

/** From 18 nobody has authority any more: a parent is then one of the family (BW 1:245). */
function inspectorOf(asker: PersonAsker, band: AgeBand): Inspector {
  if (asker.kind !== 'parent') return asker.kind;
  if (band === 'adult') return 'parent';
  return asker.authority === true ? 'guardian' : 'parent-without-authority';
}

function grounds(c: Case, view: View, reason: Grounds['reason']): Grounds {
  const own = view.rows.map((row) => row.id);
  const near = own.length > 0 ? own : nearestRows(c, c.facts);
  return {
    clauses: near.length > 0 ? near : rightClauses(c, 'access'),
    rules: view.right.rules,
    articles: view.right.articles,
    reason,
  };
}

/**
 * A restriction (AVG 18(2)): the person may always inspect (part 13), also through who stands in his place because he has no
 * own right now. A parent beside a child that decides itself needs the consent for this use.
 */
function stoppedForPerson(c: Case<PersonAsker>, view: View): Verdict | undefined {
  if (c.matter.asker.kind === 'client') return undefined;
  const own = inspectionRight(c.matter.regime, view.band, view.capable, 'client');
  if (own.answer === 'deny' && c.matter.purpose === 'inspection') return undefined;
  if (!c.facts.restricted() || c.facts.consent('restrictedUse')) return undefined;
  const base = grounds(c, view, restrictedForPerson());
  return deny({
    ...base,
    clauses: [...rightClauses(c, 'restriction'), ...base.clauses],
    rules: ['RT-14', ...base.rules],
    articles: ['AVG 18 lid 2', ...base.articles],
    checks: { authorisation: true },
  });
}

/** The norms that only a human can weigh: an objecting child, an interest that opposes, a right that is itself open. */
function openNorms(c: Case<PersonAsker>, view: View): Verdict | undefined {
  const { asker } = c.matter;
  const { right, band } = view;
  if (asker.kind === 'client') return undefined;
  const row = view.rows.find((r) => r.clause.judge !== undefined);
  const judge = row?.clause.judge ?? PROFESSIONAL;
  const asks = { ...grounds(c, view, say.open()), checks: { authorisation: true } };
  if (right.answer === 'human') return human(asks, judge, 'right');
  if (asker.kind === 'parent' || asker.kind === 'guardian') {
    // AGE-06, part 13: a child of 12 to 15 that objects. Older, an objection stands against the yes on record, or against a
    // representative: that too is for a human. Under 12 only where the policy says so and names who judges.
    const open = band !== 'under-12' || right.unless.includes('client-objects');
    const promised = row?.clause.unless?.includes('client-objects') === true;
    if ((open || promised) && c.facts.objects()) {
      return human({ ...asks, rules: ['AGE-06', ...right.rules], reason: say.weighed() }, judge, 'right');
    }
  }
  if (!c.facts.contraryInterest()) return undefined;
  // The Wmo refuses by itself where the interest of the client opposes (5.3.2(3)); elsewhere good care decides (MED-11).
  return right.unless.includes('contrary-interest')
    ? deny({ ...asks, reason: say.contrary() })
    : human({ ...asks, rules: ['AGE-06', ...right.rules], reason: say.weighed() }, judge, 'right');
}

/** Another purpose or action, that a row of the policy opens to this person: 4 a clause permits. */
function byRow(c: Case<PersonAsker>, view: View): Verdict {
  const ground = groundFor(c.book, c.matter.purpose, c.category, c.matter.regime);
  if (!ground.ok) return withoutGround(c, ground);
  const stopped = stoppedByRetention(c);
  if (stopped) return stopped;
  const row = view.rows[0];
  if (!row) return notInspection(c);
  const base = grounds(c, view, say.allowed(view.who, view.band, view.right.answer === 'consent'));
  const consent =
    ground.consent !== undefined && !c.facts.consent(ground.consent) ? lackingConsent(c, ground.consent) : undefined;
  const lacking = consent ?? (row.clause.needs ?? []).map((need) => unmet(c, need)).find((u) => u !== undefined);
  if (lacking) {
    return deny({
      clauses: [row.id, ...lacking.clauses],
      rules: lacking.rules,
      articles: lacking.articles,
      reason: lacking.reason,
      checks: { authorisation: lacking.failed !== 'authorisation' },
    });
  }
  return allow(
    {
      ...base,
      rules: [...view.right.rules, ...ground.rules],
      articles: [...view.right.articles, ...ground.articles],
      checks: { authorisation: true, careRelation: true, consent: true },
    },
    ground.fields,
    obligations(view.rows),
  );
}

function obligations(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => [...(row.clause.then ?? []), ...obligationsOf(row.clause.needs ?? [])]);
}

function notInspection(c: Case<PersonAsker>): Verdict {
  const seeing = c.matter.action === 'read' || c.matter.action === 'copy';
  const near = nearestRows(c);
  return deny({
    clauses: near.length > 0 ? near : rightClauses(c, 'access'),
    rules: ['RT-11'],
    articles: ['AVG 15'],
    reason: seeing && c.matter.purpose !== 'inspection' ? say.otherPurpose(labels(c).purpose) : say.onlyInspection(),
  });
}

/** BW 1:377c: important facts for a parent, never more than the parent with authority could get, and never the file. */
function settleFacts(c: Case<PersonAsker>): Verdict {
  const { asker, action } = c.matter;
  const near = nearestRows(c);
  const base: Grounds = { clauses: near, rules: ['REP-05'], articles: ['BW 1:377c'], reason: say.factsOnlyParents() };
  if (asker.kind !== 'parent') return deny(base);
  if (action !== 'read') return deny({ ...base, reason: say.onlyInspection() });
  const ground = groundFor(c.book, 'important_facts', c.category, c.matter.regime);
  if (!ground.ok) return withoutGround(c, ground);
  const stopped = stoppedByRetention(c);
  if (stopped) return stopped;

  const band = bandOf(c.facts);
  const capable = c.facts.capable();
  const right = importantFactsRight(c.matter.regime, band, capable);
  const rows = rowsFor(c).filter((row) => speaksOf(row, c.facts));
  const view: View = { band, capable, right, rows, who: { kind: 'parent', authority: true } };
  if (right.answer === 'deny') return deny(grounds(c, view, say.refused(view.who, band, capable, false)));
  const frozen = stoppedForPerson(c, view);
  if (frozen) return frozen;
  if (right.answer === 'consent' && !c.facts.consent(right.consent ?? 'parentAccess')) {
    return deny({ ...grounds(c, view, say.needsYes(view.who, band)), checks: { authorisation: true } });
  }
  const judged = openNorms(c, view);
  if (judged) return judged;
  const told = { ...grounds(c, view, say.facts()), checks: { authorisation: true, careRelation: true, consent: true } };
  // Without a clause that says which data are the facts, a professional tells them.
  if (rows.length === 0) return human({ ...told, reason: say.factsTold() }, PROFESSIONAL, 'right');
  return allow(told, ground.fields, ['redact-third-party', ...obligations(rows)]);
}
