// As what somebody may speak about a client. Established here, from proofs with dates; `decide` takes the kind as a fact.

import type { Actor } from '../../decide/index.ts';
import type { AccountKind, Authority, Id, RepresentationKind } from '../../record/index.ts';

/** What ties an account to a client. */
export interface Ties {
  readonly kind: AccountKind;
  readonly roles: readonly string[];
  readonly undertaking: boolean;
  readonly team: boolean;
  readonly emergency: boolean;
  readonly person: Id;
  readonly clientPerson: Id;
  readonly authority: readonly (readonly [kind: Authority['kind'], held: boolean])[];
  readonly representation: readonly (readonly [kind: RepresentationKind, relation: string | null, order: number | null])[];
}

const ORDER: readonly RepresentationKind[] = ['curator', 'mentor', 'authorised', 'relative', 'administrator'];

/**
 * Strongest first, never empty. A member of staff is an employee and nothing else at work: who is also the mother signs in as the mother.
 * A person without any tie is a relative without a relation, for whom every answer is no.
 */
export function capacitiesOf(t: Ties, organisation: Id): readonly Actor[] {
  if (t.kind === 'staff') {
    const employee: Actor = {
      kind: 'employee',
      roles: t.roles,
      careRelation: t.team,
      confidentiality: t.undertaking,
      breakGlass: t.emergency,
      organisation,
    };
    return [employee];
  }
  if (t.kind === 'dpo') return [{ kind: 'dpo', confidentiality: t.undertaking, organisation }];
  const out: Actor[] = [];
  if (t.person === t.clientPerson) out.push({ kind: 'client', organisation });
  if (t.authority.some(([kind, held]) => kind === 'guardian' && held)) out.push({ kind: 'guardian', organisation });
  if (t.authority.some(([kind, held]) => kind === 'parent' && held)) out.push({ kind: 'parent', authority: true, organisation });
  for (const kind of ORDER) {
    const row = t.representation.find(([k]) => k === kind);
    if (row) out.push(row[1] === null ? { kind, organisation } : { kind, relation: row[1], organisation });
  }
  if (t.authority.some(([kind, held]) => kind === 'parent' && !held))
    out.push({ kind: 'parent', authority: false, organisation });
  return out.length > 0 ? out : [{ kind: 'relative', organisation }];
}
