// The limit of the bench: the answers of policies/basis.yaml on the law of 2026-11-21, written out by hand as one would in a
// program that knows only this policy. No reason, no clause, no article: allow, deny or human. Facts are complete.

import type { AccessRequest } from '../src/decide/index.ts';

export type Outcome = 'allow' | 'deny' | 'human';

/** Age on a day, compared as text: born on or before the same month and day so many years earlier. */
let dayOfBounds = '';
let of12 = '';
let of16 = '';
let of18 = '';

export function plain(q: AccessRequest): Outcome {
  const { actor, client } = q;
  switch (actor.kind) {
    case 'employee':
    case 'dpo':
      if (actor.organisation === undefined || actor.organisation !== client.organisation) return 'deny';
      break;
    case 'controller':
      break;
    default:
      if (actor.organisation !== undefined && actor.organisation !== client.organisation) return 'deny';
  }
  if (client.retention === 'erased' || !isKept(q.category)) return 'deny';
  switch (actor.kind) {
    case 'employee':
      return employee(q);
    case 'dpo':
      return dpo(q);
    case 'controller':
      return controller(q);
    case 'processor':
      return processor(q);
    default:
      return person(q);
  }
}

function isKept(category: string): boolean {
  return category !== 'criminal' && category !== 'religion' && category !== 'id_copy';
}

function isCareFile(category: string): boolean {
  switch (category) {
    case 'care_plan':
    case 'evaluation':
    case 'notes':
    case 'medical':
    case 'correspondence':
    case 'client_declaration':
    case 'care-file':
      return true;
    default:
      return false;
  }
}

/** Regimes with a statute for the bsn in the care itself. */
function hasCareBsn(regime: string): boolean {
  return regime !== 'childcare' && regime !== 'avg';
}

function employee(q: AccessRequest): Outcome {
  const { actor, client, category, purpose, action } = q;
  const roles = actor.roles;
  if (actor.confidentiality !== true || roles === undefined) return 'deny';
  for (let i = 0; i < roles.length; i++) {
    switch (roles[i]) {
      case 'caregiver':
      case 'coordinator':
        if (purpose === 'care' && (action === 'read' || action === 'write')) {
          if (category === 'finance' || actor.careRelation !== true) break;
          if (category === 'bsn' && !hasCareBsn(client.regime)) break;
          if (client.retention !== 'active') break;
          if (client.restricted === true && client.consents?.['restrictedUse'] !== true) break;
          if (category === 'photo' && client.consents?.['photo'] !== true) break;
          return 'allow';
        }
        if (purpose === 'emergency' && action === 'read' && actor.breakGlass === true) {
          if (category !== 'identity' && category !== 'contact' && category !== 'medical') break;
          if (client.retention === 'due') break;
          if (client.restricted === true && client.consents?.['restrictedUse'] !== true) break;
          return 'allow';
        }
        break;
      case 'finance':
        if (action !== 'read' && action !== 'write') break;
        if (client.retention === 'due') break;
        if (client.restricted === true && client.consents?.['restrictedUse'] !== true) break;
        if (purpose === 'billing') {
          if (category === 'bsn' ? hasCareBsn(client.regime) : isOffice(category)) return 'allow';
        } else if (purpose === 'tax') {
          if (category === 'identity' || category === 'finance') return 'allow';
        } else if (purpose === 'benefit' && client.regime === 'childcare') {
          if (category === 'identity' || category === 'bsn' || category === 'presence') return 'allow';
        }
        break;
      case 'reception':
        if (action !== 'read' && action !== 'write') break;
        if (client.retention !== 'active') break;
        if (client.restricted === true && client.consents?.['restrictedUse'] !== true) break;
        if (purpose === 'care' && (category === 'identity' || category === 'contact')) return 'allow';
        if (purpose === 'questions' && category === 'contact') return 'allow';
        break;
      case 'privacy_officer':
        if (officer(q)) return 'allow';
        break;
    }
  }
  return 'deny';
}

function isOffice(category: string): boolean {
  return category === 'identity' || category === 'contact' || category === 'finance' || category === 'presence';
}

function officer(q: AccessRequest): boolean {
  const { client, category, purpose, action } = q;
  if (action !== 'read' && action !== 'copy' && action !== 'delete') return false;
  if (client.restricted === true) {
    if (action === 'delete') return false;
    if (purpose !== 'inspection' && client.consents?.['restrictedUse'] !== true) return false;
  }
  switch (purpose) {
    case 'inspection':
      return true;
    case 'erasure_review':
      return category !== 'bsn' || client.regime !== 'avg';
    case 'complaint':
      return category === 'identity' || category === 'contact' || isCareFile(category);
    default:
      return false;
  }
}

function dpo(q: AccessRequest): Outcome {
  if (q.purpose !== 'oversight' || q.action !== 'read' || q.actor.confidentiality !== true) return 'deny';
  return q.category === 'bsn' ? 'deny' : 'allow';
}

/** 0: under 12, 1: 12 to 15, 2: 16 and 17, 3: adult. */
function bandOf(q: AccessRequest): number {
  if (q.on !== dayOfBounds) {
    const year = Number(q.on.slice(0, 4));
    const rest = q.on.slice(4);
    of12 = year - 12 + rest;
    of16 = year - 16 + rest;
    of18 = year - 18 + rest;
    dayOfBounds = q.on;
  }
  const birth = q.client.birthDate;
  if (birth <= of18) return 3;
  if (birth <= of16) return 2;
  return birth <= of12 ? 1 : 0;
}

function person(q: AccessRequest): Outcome {
  const { actor, client, purpose, action } = q;
  if (purpose === 'important_facts') return importantFacts(q);
  if (actor.kind === 'administrator') return administrator(q);
  if (purpose !== 'inspection' || (action !== 'read' && action !== 'copy')) return 'deny';
  const band = bandOf(q);
  const capable = client.capable === true;
  const plainAvg = client.regime === 'childcare' || client.regime === 'avg';
  switch (actor.kind) {
    case 'client':
      return ownRight(band, capable, plainAvg) ? 'allow' : 'deny';
    case 'guardian':
      return band === 3 ? 'deny' : guardian(q, band, capable, plainAvg);
    case 'parent':
      if (band === 3) return parentOfAdult(q, capable, plainAvg);
      return actor.authority === true ? guardian(q, band, capable, plainAvg) : 'deny';
    case 'curator':
    case 'mentor':
      if (band !== 3) return 'deny';
      if (capable) return plainAvg ? (frozen(q) ? 'deny' : 'human') : 'deny';
      return forAnother(q);
    case 'authorised':
      if (band < 2) return 'deny';
      if (capable) {
        if (frozen(q) || client.consents?.['disclosure'] !== true) return 'deny';
        return client.contraryInterest === true ? 'human' : 'allow';
      }
      return band === 3 && client.regime !== 'wmo' ? forAnother(q) : 'deny';
    default:
      if (band !== 3 || capable || plainAvg || client.regime === 'wmo') return 'deny';
      return isInLine(actor.relation ?? '', client.regime) ? forAnother(q) : 'deny';
  }
}

function ownRight(band: number, capable: boolean, plainAvg: boolean): boolean {
  return capable && (band >= 2 || (band === 1 && !plainAvg));
}

/** Restricted, and the client did not say yes to this use. */
function frozen(q: AccessRequest): boolean {
  return q.client.restricted === true && q.client.consents?.['restrictedUse'] !== true;
}

function guardian(q: AccessRequest, band: number, capable: boolean, plainAvg: boolean): Outcome {
  const standsIn = !ownRight(band, capable, plainAvg);
  if (!standsIn && frozen(q)) return 'deny';
  if (band === 2 && capable && q.client.consents?.['parentAccess'] !== true) return 'deny';
  if (q.client.objectsToParent === true) return 'human';
  return forAnother(q);
}

function parentOfAdult(q: AccessRequest, capable: boolean, plainAvg: boolean): Outcome {
  if (capable) {
    if (frozen(q) || q.client.consents?.['parentAccess'] !== true) return 'deny';
    if (q.client.objectsToParent === true) return 'human';
    return q.client.contraryInterest === true ? 'human' : 'allow';
  }
  if (plainAvg || q.client.regime === 'wmo') return 'deny';
  return q.client.objectsToParent === true ? 'human' : forAnother(q);
}

/** What can still stop somebody who may look: the interest of the client. The Wmo refuses, elsewhere a professional judges. */
function forAnother(q: AccessRequest): Outcome {
  if (q.client.contraryInterest === true) return q.client.regime === 'wmo' ? 'deny' : 'human';
  return 'allow';
}

function isInLine(relation: string, regime: string): boolean {
  switch (relation) {
    case 'spouse':
    case 'partner':
    case 'child':
    case 'sibling':
    case 'grandparent':
      return true;
    case 'grandchild':
      return regime !== 'jeugdwet';
    default:
      return false;
  }
}

function administrator(q: AccessRequest): Outcome {
  const { client, category, purpose, action } = q;
  if (category !== 'finance' || (action !== 'read' && action !== 'copy')) return 'deny';
  if (purpose !== 'inspection' && purpose !== 'billing') return 'deny';
  const plainAvg = client.regime === 'childcare' || client.regime === 'avg';
  if (!(purpose === 'inspection' && !ownRight(bandOf(q), client.capable === true, plainAvg)) && frozen(q)) return 'deny';
  if (client.contraryInterest === true) return 'human';
  return purpose === 'billing' && client.retention === 'due' ? 'deny' : 'allow';
}

function importantFacts(q: AccessRequest): Outcome {
  const { actor, client, category } = q;
  if (actor.kind !== 'parent' || q.action !== 'read' || client.retention === 'due') return 'deny';
  if (category !== 'care_plan' && category !== 'evaluation') return 'deny';
  // The plain AVG gives no exception for health data under this purpose.
  if (client.regime === 'avg') return 'deny';
  const band = bandOf(q);
  const capable = client.capable === true;
  if (band === 3 || frozen(q)) return 'deny';
  if (band === 2 && capable && client.consents?.['parentAccess'] !== true) return 'deny';
  if (band > 0 && client.objectsToParent === true) return 'human';
  return client.contraryInterest === true ? 'deny' : 'allow';
}

function processor(q: AccessRequest): Outcome {
  const { actor, client, category, purpose } = q;
  if (q.action !== 'disclose' || actor.agreement !== true || !isEea(actor.country)) return 'deny';
  if (client.retention === 'due' && purpose !== 'storage') return 'deny';
  if (actor.service === 'hosting') {
    if (purpose !== 'storage') return 'deny';
    return category === 'bsn' && client.regime === 'avg' ? 'deny' : 'allow';
  }
  if (actor.service !== 'exchange') return 'deny';
  if (category !== 'identity' && category !== 'bsn' && category !== 'finance') return 'deny';
  if (purpose !== 'exchange' && purpose !== 'billing') return 'deny';
  if (!hasCareBsn(client.regime) && (purpose === 'exchange' || category === 'bsn')) return 'deny';
  return frozen(q) ? 'deny' : 'allow';
}

function isEea(country: string | undefined): boolean {
  return country === 'NL' || country === 'DE';
}

function controller(q: AccessRequest): Outcome {
  const { actor, client, category, purpose, ground } = q;
  if (q.action !== 'disclose' || actor.organisation === undefined) return 'deny';
  if (actor.organisation === 'police') return ground === 'court-order' ? 'human' : 'deny';
  switch (ground) {
    case 'statute:Wmo 5.2.2':
      if (client.regime !== 'wmo') return 'deny';
      if (actor.organisation === 'municipality') {
        if (purpose !== 'social_support' && purpose !== 'contribution' && purpose !== 'payment' && purpose !== 'billing')
          return 'deny';
        const within =
          purpose === 'social_support'
            ? category === 'identity' || category === 'bsn' || category === 'care_plan' || category === 'evaluation'
            : purpose === 'billing' && (category === 'identity' || category === 'bsn');
        return onDuty(q, within);
      }
      if (actor.organisation !== 'cak' && actor.organisation !== 'svb') return 'deny';
      if (purpose !== 'social_support' && purpose !== 'contribution' && purpose !== 'payment' && purpose !== 'billing')
        return 'deny';
      return onDuty(
        q,
        actor.organisation === 'cak' && purpose === 'contribution' && (category === 'identity' || category === 'bsn'),
      );
    case 'statute:Jeugdwet 7.4.3':
      if (client.regime !== 'jeugdwet' || actor.organisation !== 'municipality' || purpose !== 'policy_information')
        return 'deny';
      return onDuty(q, category === 'identity' || category === 'bsn');
    case 'statute:Jeugdwet 7.3.11 lid 4':
      if (client.regime === 'avg' || actor.organisation !== 'gi' || purpose !== 'child_protection') return 'deny';
      if (category === 'bsn' && client.regime !== 'jeugdwet') return 'deny';
      return onDuty(q, category === 'identity' || isCareFile(category));
    case 'statute:Wmo 5.2.6':
      if (actor.organisation !== 'veilig-thuis' || purpose !== 'protection_of_others') return 'deny';
      return category === 'identity' || category === 'contact' || isCareFile(category) ? 'human' : 'deny';
    case 'statute:Regeling Wko 11':
      if (client.regime !== 'childcare' || actor.organisation !== 'benefits-office' || purpose !== 'benefit') return 'deny';
      if (category !== 'identity' && category !== 'bsn' && category !== 'presence' && category !== 'finance') return 'deny';
      return onDuty(q, category !== 'finance');
    case 'statute:AWR 52':
      if (actor.organisation !== 'tax-office' || purpose !== 'tax') return 'deny';
      if (category !== 'identity' && category !== 'contact' && category !== 'finance') return 'deny';
      return onDuty(q, category === 'finance');
    case 'court-order':
      return 'human';
    default:
      return onOtherGround(q);
  }
}

function onDuty(q: AccessRequest, within: boolean): Outcome {
  if (q.client.restricted === true || q.client.retention === 'due') return 'human';
  return within ? 'allow' : 'human';
}

function onOtherGround(q: AccessRequest): Outcome {
  const { actor, client, category, purpose, ground } = q;
  switch (actor.organisation) {
    case 'gp':
    case 'care-provider':
    case 'hospital':
      if (purpose !== 'care' || (category !== 'identity' && !isCareFile(category))) return 'deny';
      if (ground !== 'consent' && ground !== 'directly-involved' && ground !== 'vital') return 'deny';
      if (client.retention !== 'active' || frozen(q)) return 'deny';
      return ground !== 'consent' || client.consents?.['disclosure'] === true ? 'allow' : 'deny';
    case 'school': {
      if (ground !== 'consent' || purpose !== 'school_transfer' || (category !== 'identity' && category !== 'evaluation'))
        return 'deny';
      if (client.retention !== 'active' || frozen(q) || client.consents?.['schoolTransfer'] !== true) return 'deny';
      return !hasCareBsn(client.regime) || client.consents['disclosure'] === true ? 'allow' : 'deny';
    }
    case 'insurer':
      if (ground !== 'legal-obligation' || purpose !== 'billing' || client.retention === 'due' || frozen(q)) return 'deny';
      if (category !== 'identity' && category !== 'finance' && category !== 'bsn') return 'deny';
      if (category === 'bsn' && !hasCareBsn(client.regime)) return 'deny';
      return hasCareBsn(client.regime) ? 'allow' : 'human';
    default:
      return 'deny';
  }
}
