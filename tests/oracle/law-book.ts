// The oracle: what may somebody see, read straight from the law, by another hand than src/decide.
//
// It knows no clauses, no tables and no compiled keys: it walks the articles one after the other, the way a lawyer would.
// It speaks about the neutral policy (policies/basis.yaml), which promises what the law demands and nothing more.
// Where the law leaves room it gives every answer that can be defended; elsewhere exactly one.

import type { AccessRequest } from '../../src/decide/index.ts';

export type Answer = 'allow' | 'deny' | 'human';

const only = (answer: Answer): ReadonlySet<Answer> => new Set([answer]);
const YES = only('allow');
const NO = only('deny');
const JUDGED = only('human');
/** The law does not say; a system may refuse or ask a person, or follow the better reading. */
const OPEN: ReadonlySet<Answer> = new Set(['allow', 'deny', 'human']);
const NOT_ALLOWED: ReadonlySet<Answer> = new Set(['deny', 'human']);

/** Whole years, counted by comparing month and day; 29 February becomes 1 March in a common year. */
export function years(birth: string, on: string): number {
  const [by, bm, bd] = birth.split('-').map(Number) as [number, number, number];
  const [oy, om, od] = on.split('-').map(Number) as [number, number, number];
  const leap = (oy % 4 === 0 && oy % 100 !== 0) || oy % 400 === 0;
  const [m, d] = bm === 2 && bd === 29 && !leap ? [3, 1] : [bm, bd];
  return oy - by - (om < m || (om === m && od < d) ? 1 : 0);
}

/** Everything a carer writes down; `finance` is money, the rest are particulars. */
const CARE = new Set(['care_plan', 'evaluation', 'notes', 'medical', 'correspondence', 'client_declaration']);

type World = AccessRequest;

/** The answers the law can accept for a question under the neutral policy. */
export function lawBook(q: World): ReadonlySet<Answer> {
  // Somebody else's client: there is nothing to see, whoever asks.
  if (q.client.organisation !== undefined && q.actor.organisation !== q.client.organisation && q.actor.kind !== 'controller')
    return NO;
  // What has been destroyed is gone.
  if (q.client.retention === 'erased') return NO;
  if (q.actor.kind === 'employee') return workplace(q);
  if (q.actor.kind === 'dpo') return officer(q);
  if (q.purpose === 'important_facts') return importantFacts(q);
  if (q.purpose !== 'inspection' || (q.action !== 'read' && q.action !== 'copy')) return OPEN;
  return inspection(q);
}

/** Inspection and copy: AVG 15, BW 7:456, Jeugdwet 7.3.10, Wmo 5.3.2. */
function inspection(q: World): ReadonlySet<Answer> {
  const age = years(q.client.birthDate, q.on);
  const capable = q.client.capable === true;
  switch (q.actor.kind) {
    case 'client':
      return self(q, age, capable);
    case 'guardian':
      return guardian(q, age, capable);
    case 'parent':
      return q.actor.authority === true ? guardian(q, age, capable) : parentWithoutAuthority(q, age, capable);
    case 'curator':
    case 'mentor':
      return representative(q, age, capable);
    case 'administrator':
      return administrator(q, age);
    case 'authorised':
      return authorised(q, age, capable);
    case 'relative':
      return relative(q, age, capable);
    default:
      return OPEN;
  }
}

function self(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  // Under 12: no right of one's own. BW 7:465(1), Jeugdwet 7.3.15(1); Wmo 5.3.2(2)(a) refuses in so many words; UAVG 5(4).
  if (age < 12) return NO;
  // Who cannot weigh his interests here: the representative asks. BW 7:465(2), Jeugdwet 7.3.15(2), Wmo 5.3.2(2), UAVG 5(4).
  if (!capable) return NO;
  // 12 to 15 under the AVG alone: the representative asks (UAVG 5(4)); the authority says that one may ask from 16.
  if (age < 16 && (q.client.regime === 'avg' || q.client.regime === 'childcare')) return NOT_ALLOWED;
  return YES;
}

function guardian(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  if (q.client.contraryInterest === true) return NOT_ALLOWED;
  const plainAvg = q.client.regime === 'avg' || q.client.regime === 'childcare';
  if (age < 12) return q.client.objectsToParent === true ? OPEN : YES;
  if (age < 16) {
    // A child of 12 to 15 that objects: a professional decides, with reasons (Jeugdwet 7.3.15(4), BW 7:457(3)).
    // While a restriction lasts the child's own right stands; the parent's beside it is a duty to supply, which AVG 18(2) does not name.
    if (q.client.restricted === true && capable && !plainAvg) return NOT_ALLOWED;
    if (q.client.objectsToParent === true) return plainAvg ? NOT_ALLOWED : JUDGED;
    return YES;
  }
  if (age < 18 && !capable) return q.client.objectsToParent === true ? OPEN : YES;
  if (age < 18) {
    // From 16 the youth decides alone: BW 7:447, Jeugdwet 7.3.5. The parent sees it with the youth's yes.
    if (q.client.consents?.['parentAccess'] !== true) return NO;
    if (q.client.objectsToParent === true) return OPEN;
    // Here the parent does not act for the youth but sees it by the youth's leave: a use that AVG 18(2) stops while a restriction lasts.
    if (q.client.restricted === true) return NOT_ALLOWED;
    return q.client.regime === 'wmo' || plainAvg ? OPEN : YES;
  }
  // 18 and over: authority has ended (BW 1:245). A parent of somebody who cannot decide stands in the family's line (BW 7:465(3)).
  if (capable) return q.client.consents?.['parentAccess'] === true ? OPEN : NO;
  return OPEN;
}

function parentWithoutAuthority(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  // BW 1:377c gives important facts on request, never the file.
  if (age >= 18 && !capable) return OPEN;
  if (age >= 16 && q.client.consents?.['parentAccess'] === true) return OPEN;
  return NO;
}

function representative(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  // Curatele and mentorschap are for adults (BW 1:378, 1:450); a client who can weigh the matter decides himself.
  if (age < 18) return OPEN;
  // Under the AVG alone the measure covers 'matters in which he is incapable': which those are, nobody can compute (UAVG 5(4)).
  if (capable) return q.client.regime === 'avg' || q.client.regime === 'childcare' ? NOT_ALLOWED : NO;
  if (q.client.contraryInterest === true) return NOT_ALLOWED;
  return YES;
}

function administrator(q: World, age: number): ReadonlySet<Answer> {
  // BW 1:431, 441: the goods under administration, nothing of the care.
  if (CARE.has(q.category)) return NO;
  if (q.category !== 'finance' || q.client.restricted === true) return OPEN;
  return age < 18 ? OPEN : q.client.contraryInterest === true ? OPEN : YES;
}

function authorised(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  if (age < 18 || capable) return OPEN;
  if (q.client.contraryInterest === true) return NOT_ALLOWED;
  // The Wmo names the legal representative only (5.3.2(3)); elsewhere the written proxy comes first in line (BW 7:465(3), Jeugdwet 7.3.15(3)).
  return q.client.regime === 'wmo' ? NO : YES;
}

const FIRST_LINE = new Set(['spouse', 'partner', 'child', 'sibling', 'grandparent']);
/** People with feelings but without a right of their own (law.md REP-07). */
const OUTSIDERS = new Set(['ex-spouse', 'aunt', 'step-parent', 'foster-parent', 'carer', 'neighbour']);

function relative(q: World, age: number, capable: boolean): ReadonlySet<Answer> {
  const relation = q.actor.relation ?? '';
  if (OUTSIDERS.has(relation)) return NO;
  if (age < 18) return NO;
  if (capable) return NO;
  if (q.client.contraryInterest === true) return NOT_ALLOWED;
  switch (q.client.regime) {
    case 'jeugdwet':
      return relation === 'grandchild' ? NO : FIRST_LINE.has(relation) ? YES : NO;
    case 'wgbo':
    case 'wvggz':
    case 'wzd':
      // Grandparent and grandchild joined the line on 1 January 2020.
      return FIRST_LINE.has(relation) || relation === 'grandchild' ? YES : NO;
    default:
      return NO;
  }
}

/** BW 1:377c: a parent without authority may ask important facts, as far as the other parent could have them. */
function importantFacts(q: World): ReadonlySet<Answer> {
  if (q.actor.kind !== 'parent' || q.actor.authority === true) return OPEN;
  if (q.action !== 'read') return NO;
  // What does not describe the child's upbringing, health or care is no important fact of it.
  if (q.category !== 'care_plan' && q.category !== 'evaluation') return NOT_ALLOWED;
  const age = years(q.client.birthDate, q.on);
  if (age >= 18) return NOT_ALLOWED;
  if (age >= 16 && q.client.capable === true && q.client.consents?.['parentAccess'] !== true) return NOT_ALLOWED;
  // A youth of 16 who objects and has said yes says two things at once.
  if (age >= 16 && q.client.objectsToParent === true) return OPEN;
  if (q.client.objectsToParent === true || q.client.contraryInterest === true) return NOT_ALLOWED;
  if (q.client.restricted === true) return OPEN;
  // Plain AVG knows no exception for health data here (UAVG 30(3)(a) is for care); what waits for destruction is for little more.
  if (q.client.regime === 'avg' || q.client.retention === 'due') return OPEN;
  if (age >= 12 && q.client.capable === true && (q.client.regime === 'childcare' || age >= 16)) return OPEN;
  return new Set(['allow', 'human']);
}

const TEAM = new Set(['caregiver', 'coordinator']);
const TEAM_MAY = new Set(['identity', 'contact', 'authority', 'bsn', 'identity_document', 'photo', 'presence', ...CARE]);
const EMERGENCY_MAY = new Set(['identity', 'contact', 'medical']);
const OFFICE_MAY = new Set(['identity', 'contact', 'bsn', 'finance', 'presence']);
const DESK_MAY = new Set(['identity', 'contact']);

/** People at work: secrecy first (UAVG 30(4)), then one's own clients (BW 7:457, NEN 7510), then what the work needs (AVG 5(1)(b) and (c)). */
function workplace(q: World): ReadonlySet<Answer> {
  const roles = q.actor.roles ?? [];
  if (q.actor.confidentiality !== true) return NO;
  // Restricted (AVG 18(2)): only keeping, the client's yes, a claim, somebody else's rights, a weighty public interest.
  if (q.client.restricted === true && (q.purpose === 'care' || q.purpose === 'billing')) {
    return q.client.consents?.['restrictedUse'] === true ? OPEN : NOT_ALLOWED;
  }
  if (q.client.restricted === true) return OPEN;
  if (q.client.retention !== undefined && q.client.retention !== 'active') return OPEN;
  if (q.action !== 'read' && q.action !== 'write') return OPEN;
  switch (q.purpose) {
    case 'care': {
      const team = roles.some((r) => TEAM.has(r)) && q.actor.careRelation === true && TEAM_MAY.has(q.category);
      const desk = roles.includes('reception') && DESK_MAY.has(q.category);
      // A photograph stands in the file on consent.
      if (q.category === 'photo' && q.client.consents?.['photo'] !== true) return OPEN;
      // A citizen number needs a statute (UAVG 46): the care statutes have one, plain AVG has none, childcare's is for the benefit.
      if (q.category === 'bsn' && q.client.regime === 'avg') return NO;
      if (q.category === 'bsn' && q.client.regime === 'childcare') return OPEN;
      if (team) return YES;
      return desk ? OPEN : NO;
    }
    case 'emergency':
      if (q.action !== 'read') return NO;
      return roles.some((r) => TEAM.has(r)) && q.actor.breakGlass === true && EMERGENCY_MAY.has(q.category) ? YES : NO;
    case 'billing':
      if (!OFFICE_MAY.has(q.category) || !roles.includes('finance')) return NO;
      return OPEN;
    case 'newsletter':
    case 'marketing':
    case 'research':
    case 'survey':
    case 'training':
      // Nothing of the file is for these without a ground of their own, and the neutral policy has none.
      return NO;
    default:
      return OPEN;
  }
}

/** The FG reads everything for his task (AVG 38(2)) and does nothing else with it. */
function officer(q: World): ReadonlySet<Answer> {
  if (q.purpose !== 'oversight') return NOT_ALLOWED;
  if (q.action !== 'read') return NOT_ALLOWED;
  return q.actor.confidentiality === true ? OPEN : NOT_ALLOWED;
}
