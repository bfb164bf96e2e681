// The core of the neutral policy in Cedar, for comparison: the care team, break-glass, the finance office, the client, and parents
// and guardians who inspect. Not in it: representatives, relatives, important facts, rights desk, FG, disclosure, processors.
// Facts stand in the context; ages are counted before the call. Cedar has no third answer: `human` counts as not permitted.

import type { AccessRequest } from '../src/decide/index.ts';
import { ageOn } from '../src/policy/index.ts';

export const CEDAR_CORE = `
@id("elsewhere") forbid (principal, action, resource) when { context.organisation != context.client.organisation };
@id("erased") forbid (principal, action, resource) when { context.client.retention == "erased" };
@id("secrecy") forbid (principal is Staff, action, resource) unless { context.confidentiality };
@id("over") forbid (principal is Staff, action, resource)
  when { context.client.retention == "due" || (context.purpose == "care" && context.client.retention != "active") };
@id("frozen") forbid (principal is Staff, action, resource)
  when { context.client.restricted } unless { context.client.consents.restrictedUse };
@id("objects") forbid (principal is Parent, action, resource) when { context.client.objectsToParent };
@id("contrary") forbid (principal is Parent, action, resource) when { context.client.contraryInterest };
@id("frozen-beside") forbid (principal is Parent, action, resource)
  when { context.client.restricted && context.client.capable &&
         (context.client.age >= 16 || (context.client.age >= 12 && !context.client.plainAvg)) }
  unless { context.client.consents.restrictedUse };

@id("team") permit (principal is Staff, action in [Action::"read", Action::"write"], resource in Kind::"team")
  when { context.purpose == "care" && context.team && context.careRelation };
@id("team-bsn") permit (principal is Staff, action in [Action::"read", Action::"write"], resource == Category::"bsn")
  when { context.purpose == "care" && context.team && context.careRelation && !context.client.plainAvg };
@id("team-photo") permit (principal is Staff, action in [Action::"read", Action::"write"], resource == Category::"photo")
  when { context.purpose == "care" && context.team && context.careRelation && context.client.consents.photo };
@id("emergency") permit (principal is Staff, action == Action::"read", resource in Kind::"emergency")
  when { context.purpose == "emergency" && context.team && context.breakGlass };
@id("billing") permit (principal == Staff::"finance", action in [Action::"read", Action::"write"], resource in Kind::"office")
  when { context.purpose == "billing" };
@id("billing-bsn") permit (principal == Staff::"finance", action in [Action::"read", Action::"write"], resource == Category::"bsn")
  when { context.purpose == "billing" && !context.client.plainAvg };
@id("client") permit (principal is Client, action in [Action::"read", Action::"copy"], resource in Kind::"kept")
  when { context.purpose == "inspection" && context.client.capable &&
         (context.client.age >= 16 || (context.client.age >= 12 && !context.client.plainAvg)) };
@id("parent-child") permit (principal is Parent, action in [Action::"read", Action::"copy"], resource in Kind::"kept")
  when { context.purpose == "inspection" && (context.client.age < 16 || (context.client.age < 18 && !context.client.capable)) };
@id("parent-sixteen") permit (principal is Parent, action in [Action::"read", Action::"copy"], resource in Kind::"kept")
  when { context.purpose == "inspection" && context.client.age >= 16 && context.client.age < 18 &&
         context.client.capable && context.client.consents.parentAccess };
@id("parent-adult") permit (principal == Parent::"parent", action in [Action::"read", Action::"copy"], resource in Kind::"kept")
  when { context.purpose == "inspection" && context.client.age >= 18 && context.client.capable && context.client.consents.parentAccess };
@id("parent-chain") permit (principal == Parent::"parent", action in [Action::"read", Action::"copy"], resource in Kind::"kept")
  when { context.purpose == "inspection" && context.client.age >= 18 && !context.client.capable &&
         ["wgbo", "jeugdwet", "wvggz", "wzd"].contains(context.client.regime) };
`;

const CARE = ['care_plan', 'evaluation', 'notes', 'medical', 'correspondence', 'client_declaration'];
const TEAM = [...CARE, 'identity', 'contact', 'authority', 'identity_document', 'presence'];
const KINDS: Readonly<Record<string, readonly string[]>> = {
  team: TEAM,
  emergency: ['identity', 'contact', 'medical'],
  office: ['identity', 'contact', 'finance', 'presence'],
  kept: [...TEAM, 'bsn', 'photo', 'finance'],
};

/** The categories and what kinds they are, as Cedar's entities. */
function entitiesFor(category: string) {
  const parents = Object.keys(KINDS)
    .filter((kind) => KINDS[kind]?.includes(category))
    .map((id) => ({ type: 'Kind', id }));
  return [{ uid: { type: 'Category', id: category }, attrs: {}, parents }];
}

/** Does the core speak about this question? */
export function inCore(q: AccessRequest): boolean {
  const { actor, purpose } = q;
  if (actor.kind === 'employee') {
    return actor.roles?.length === 1 && ['care', 'emergency', 'billing'].includes(purpose) && actor.roles[0] !== 'reception';
  }
  const family = actor.kind === 'client' || actor.kind === 'guardian' || (actor.kind === 'parent' && actor.authority === true);
  return family && purpose === 'inspection';
}

/** The question as Cedar asks it; everything is made before the clock starts. */
export function cedarCall(q: AccessRequest) {
  const { actor, client } = q;
  const role = actor.roles?.[0] ?? '';
  const principal =
    actor.kind === 'employee'
      ? { type: 'Staff', id: role }
      : actor.kind === 'client'
        ? { type: 'Client', id: 'client' }
        : { type: 'Parent', id: actor.kind };
  const consents = client.consents ?? {};
  return {
    principal,
    action: { type: 'Action', id: q.action },
    resource: { type: 'Category', id: q.category },
    context: {
      organisation: actor.organisation ?? '',
      purpose: q.purpose,
      team: role === 'caregiver' || role === 'coordinator',
      careRelation: actor.careRelation === true,
      confidentiality: actor.confidentiality === true,
      breakGlass: actor.breakGlass === true,
      client: {
        organisation: client.organisation ?? '',
        age: ageOn(client.birthDate, q.on),
        regime: client.regime,
        plainAvg: client.regime === 'childcare' || client.regime === 'avg',
        capable: client.capable === true,
        restricted: client.restricted === true,
        retention: client.retention ?? 'erased',
        objectsToParent: client.objectsToParent === true,
        contraryInterest: client.contraryInterest === true,
        consents: {
          photo: consents['photo'] === true,
          parentAccess: consents['parentAccess'] === true,
          restrictedUse: consents['restrictedUse'] === true,
        },
      },
    },
    preparsedPolicySetId: 'core',
    entities: entitiesFor(q.category),
  };
}
