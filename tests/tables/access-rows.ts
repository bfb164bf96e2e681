// Reads tests/tables/access.yaml into questions with the answer a lawyer expects. Used on `decide` and again through the server.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AccessRequest, Actor } from '../../src/decide/index.ts';
import type { Regime } from '../../src/policy/index.ts';

interface Row {
  readonly id: string;
  readonly wie: string;
  readonly regime: Regime;
  readonly geboren: string;
  readonly wilsbekwaam: 'ja' | 'nee';
  readonly gegeven?: string;
  readonly doel?: string;
  readonly toestemming?: string;
  readonly kind_maakt_bezwaar?: 'ja';
  readonly clausule: string;
  readonly artikel: string;
  readonly dagen: Readonly<Record<string, 'ja' | 'nee' | 'mens'>>;
}

/** One cell of the table: a question on a day and the expected outcome. */
export interface AccessCase {
  readonly name: string;
  readonly row: string;
  readonly clause: string;
  readonly article: string;
  readonly request: AccessRequest;
  readonly expected: 'allow' | 'deny' | 'human';
}

const ANSWER = { ja: 'allow', nee: 'deny', mens: 'human' } as const;
const HERE = 'o1';

const employee = (more: Partial<Actor>): Actor => ({
  kind: 'employee',
  roles: ['caregiver'],
  careRelation: true,
  confidentiality: true,
  organisation: HERE,
  ...more,
});

/** The people of the table. */
function actorOf(who: string): Actor {
  const relation = /^naaste \((.+)\)$/.exec(who)?.[1];
  if (relation !== undefined) return { kind: 'relative', relation, organisation: HERE };
  switch (who) {
    case 'de cliënt zelf':
      return { kind: 'client', organisation: HERE };
    case 'ouder met gezag':
      return { kind: 'parent', authority: true, organisation: HERE };
    case 'ouder zonder gezag':
      return { kind: 'parent', authority: false, organisation: HERE };
    case 'voogd':
      return { kind: 'guardian', organisation: HERE };
    case 'curator':
    case 'mentor':
      return { kind: who, organisation: HERE };
    case 'bewindvoerder':
      return { kind: 'administrator', organisation: HERE };
    case 'schriftelijk gemachtigde':
      return { kind: 'authorised', organisation: HERE };
    case 'hulpverlener in het zorgteam':
      return employee({});
    case 'hulpverlener buiten het zorgteam':
      return employee({ careRelation: false });
    case 'hulpverlener zonder geheimhouding':
      return employee({ confidentiality: false });
    default:
      throw new Error(`access.yaml: '${who}' is nobody we know`);
  }
}

export function accessCases(): readonly AccessCase[] {
  const table = parse(readFileSync(new URL('./access.yaml', import.meta.url), 'utf8')) as { rijen: readonly Row[] };
  return table.rijen.flatMap((row) =>
    Object.entries(row.dagen).map(([on, answer]) => ({
      name: `${row.id} op ${on}: ${answer}`,
      row: row.id,
      clause: row.clausule,
      article: row.artikel,
      expected: ANSWER[answer],
      request: {
        on,
        actor: actorOf(row.wie),
        client: {
          organisation: HERE,
          birthDate: row.geboren,
          capable: row.wilsbekwaam === 'ja',
          regime: row.regime,
          restricted: false,
          retention: 'active',
          consents: row.toestemming ? { [row.toestemming]: true } : {},
          objectsToParent: row.kind_maakt_bezwaar === 'ja',
          contraryInterest: false,
        },
        category: row.gegeven ?? 'notes',
        purpose: row.doel ?? 'inspection',
        action: 'read',
      } satisfies AccessRequest,
    })),
  );
}
