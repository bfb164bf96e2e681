// What must be there before a row of `access` or a recipient clause opens anything: its own needs, and those the law adds.

import { type Text, vocabularyLabel, type Word } from '../../policy/index.ts';
import type { Row } from '../book.ts';
import type { Checks } from '../decision.ts';
import { consentMissing } from '../reasons/purpose.ts';
import * as say from '../reasons/staff.ts';
import { consentName, labelIn } from '../words.ts';
import type { Case } from './case.ts';
import { secrecyArticle } from './case.ts';

/** One need that is not met. */
export interface Unmet {
  readonly need: Word;
  readonly reason: Text;
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  /** Clauses that say so, besides the row. */
  readonly clauses: readonly string[];
  readonly failed: keyof Checks;
}

/** Purposes that exist only because somebody asked: the request is on record before the question is put. */
const BY_REQUEST = ['inspection', 'erasure_review', 'complaint', 'important_facts'];

/** Needs that a decision cannot see (the session, the reason of the asker) become obligations of whoever acts on it. */
export function obligationsOf(needs: readonly Word[]): readonly string[] {
  return needs.flatMap((need) =>
    need === 'two-factor' ? ['two-factor'] : need === 'necessity' || need === 'relevant-for-care' ? ['ask-reason'] : [],
  );
}

/** The need that is not met; undefined when it is. */
export function unmet(c: Case, need: Word): Unmet | undefined {
  const { asker, purpose, regime } = c.matter;
  const no = (reason: Text, failed: keyof Checks, rules: string, article: string, clauses: readonly string[] = []): Unmet => ({
    need,
    reason,
    rules: rules.split(' '),
    articles: [article],
    clauses,
    failed,
  });
  switch (need) {
    case 'care-relation':
      return c.facts.careRelation() ? undefined : no(say.noCareRelation(), 'careRelation', 'MED-10', secrecyArticle(regime));
    case 'undertaking':
      return c.facts.secrecy() ? undefined : no(say.noSecrecy(), 'authorisation', 'SP-12', 'UAVG 30 lid 4', secrecyClauses(c));
    case 'assignment':
      // The FG is assigned to the organisation; a member of staff to the client.
      if (asker.kind !== 'employee' || c.facts.careRelation()) return undefined;
      return no(say.noAssignment(), 'careRelation', 'MED-10', secrecyArticle(regime));
    case 'break-glass':
      return c.facts.breakGlass() ? undefined : no(say.noBreakGlass(), 'emergency', 'SP-03', 'AVG 6 lid 1 onder d');
    case 'request':
      if (BY_REQUEST.includes(purpose) || (asker.kind === 'controller' && asker.ground?.startsWith('statute:'))) return undefined;
      return no(say.noRequest(), 'authorisation', 'RT-11', 'AVG 12');
    case 'written-proxy':
      return asker.kind === 'authorised' ? undefined : no(needLabel(need), 'authorisation', 'REP-08', 'AVG 12 lid 6');
    case 'agreement':
      if (asker.kind === 'processor' && c.facts.agreement()) return undefined;
      return no(needLabel(need), 'authorisation', 'PR-01', 'AVG 28 lid 3');
    case 'two-factor':
    case 'necessity':
    case 'relevant-for-care':
    case 'digital':
      return undefined;
    default: {
      if (!need.startsWith('consent.')) return no(needLabel(need), 'authorisation', 'LB-01', 'AVG 5');
      const name = consentName(need.slice('consent.'.length));
      return c.facts.consent(name) ? undefined : { ...lackingConsent(c, name), need, clauses: [need] };
    }
  }
}

/** A consent that is the ground, or that a clause asks, and that is not there. */
export function lackingConsent(c: Case, name: string): Unmet {
  return {
    need: name,
    reason: consentMissing(labelIn(c.book.policy, 'consent', name)),
    rules: ['LB-04', 'RT-19'],
    articles: ['AVG 7'],
    clauses: consentClauses(c, name),
    failed: 'consent',
  };
}

/** The clauses about a consent: the one that asks it, and the right to withdraw it. */
export function consentClauses(c: Case, name: string): readonly string[] {
  const { consent, right } = c.book.policy;
  return [
    ...Object.keys(consent ?? {})
      .filter((key) => consentName(key) === name)
      .map((key) => `consent.${key}`),
    ...(right?.['withdrawal'] ? ['right.withdrawal'] : []),
  ];
}

/**
 * What the law adds to a row for staff: secrecy for everybody (UAVG 30(4), SP-12, SEC-10), and for care a relation with the
 * client (MED-10) for who gives it or meets its data; in an emergency the break-glass stands in for that relation.
 */
export function needsOf(c: Case, row: Row): readonly Word[] {
  const needs = new Set(row.clause.needs ?? []);
  const { asker, purpose } = c.matter;
  if (asker.kind !== 'employee') return [...needs];
  needs.add('undertaking');
  const givesCare = asker.roles.some((role) => (role === 'caregiver' || role === 'coordinator') && row.clause.who.includes(role));
  if (purpose === 'care' && (givesCare || c.category.special.length > 0)) needs.add('care-relation');
  if (purpose === 'emergency' && !needs.has('care-relation')) needs.add('break-glass');
  // The relation is asked last: whoever lacks it must first know that the rest is in order.
  return [...needs].sort((a, b) => Number(a === 'care-relation') - Number(b === 'care-relation'));
}

function secrecyClauses(c: Case): readonly string[] {
  return Object.entries(c.book.policy.undertaking ?? {})
    .filter(([, clause]) => clause.to === 'secrecy')
    .map(([key]) => `undertaking.${key}`);
}

function needLabel(need: Word): Text {
  const label = vocabularyLabel('need', need);
  return say.needUnseen({ nl: label?.nl ?? need, en: label?.en ?? need });
}
