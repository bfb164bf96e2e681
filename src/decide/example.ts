// The cases that an organisation wrote into its policy: adopting a policy runs them, and one that fails stops the adoption.

import { deadline } from '../law/index.ts';
import { type Action, type ClauseId, type Day, type Example, inFamily, type Regime, toEpochSecond } from '../policy/index.ts';
import type { Decider } from './decider.ts';
import { bornToBe } from './replay.ts';
import type { AccessRequest, Actor } from './request.ts';
import { DATE_OF, readItem } from './retention/item.ts';
import { decideRetention } from './retention/retention.ts';

/** What an example expected and what came out. */
export interface ExampleResult {
  readonly id: ClauseId;
  readonly ok: boolean;
  readonly expected: string;
  /** What came out, with the clauses that decided; or why the example cannot be run. */
  readonly found: string;
}

/** Runs every example of the decider's policy. `on`: the day for examples that name none. */
export function runExamples(decider: Decider, on: Day): readonly ExampleResult[] {
  return Object.entries(decider.policy.example ?? {}).map(([key, example]) => {
    const expected = [example.expect, ...(example.until ? [example.until] : []), example.by].join(' ');
    const id = `example.${key}`;
    const outcome =
      example.clock !== undefined
        ? byClock(decider, example)
        : example.records !== undefined
          ? byTerm(decider, example, on)
          : byAccess(decider, example, on);
    if ('cannot' in outcome) return { id, ok: false, expected, found: outcome.cannot };
    const ok =
      outcome.outcome === example.expect &&
      outcome.clauses.some((clause) => inFamily(example.by, clause)) &&
      (example.until === undefined || sameMoment(outcome.until, example.until));
    return {
      id,
      ok,
      expected,
      found: [outcome.outcome, ...(outcome.until ? [outcome.until] : []), ...outcome.clauses].join(' '),
    };
  });
}

type Outcome =
  | { readonly outcome: string; readonly clauses: readonly ClauseId[]; readonly until?: string | undefined }
  | { readonly cannot: string };

function byAccess(decider: Decider, example: Example, on: Day): Outcome {
  const request = exampleRequest(decider, example, example.on ?? on);
  for (const member of ['category', 'purpose'] as const) {
    if (!decider.words[member].has(request[member])) return { cannot: `the ${member} '${request[member]}' is not known` };
  }
  const { outcome, clauses } = decider.decide(request);
  return { outcome, clauses };
}

function byTerm(decider: Decider, example: Example, on: Day): Outcome {
  const dates = Object.entries(example.dates ?? {}).map(([trigger, day]) => [
    (DATE_OF as Readonly<Record<string, string>>)[trigger] ?? trigger,
    day,
  ]);
  const item = readItem(
    { kind: example.records, ...(example.regime?.[0] ? { regime: example.regime[0] } : {}), ...Object.fromEntries(dates) },
    decider.policy,
  );
  if ('error' in item) return { cannot: item.error };
  const { state, clauses, date } = decideRetention(decider.policy, item, example.on ?? on);
  return { outcome: state, clauses, until: date };
}

function byClock(decider: Decider, example: Example): Outcome {
  const clock = example.clock ?? '';
  const kind = clock === 'breach.authority' ? 'breach-promise' : clock === 'request.term' ? 'request' : undefined;
  if (kind === undefined) return { cannot: `no clock runs for ${clock}` };
  const answer = deadline(kind, example.from ?? '', { policy: decider.policy });
  if (!answer.ok) return { cannot: answer.error.en };
  return { outcome: 'due', clauses: [clock], until: answer.deadline.notifyBy ?? answer.deadline.promised ?? answer.deadline.due };
}

/** The same instant, however it is written; days compare as they are. */
function sameMoment(found: string | undefined, expected: string): boolean {
  if (found === undefined) return false;
  const a = toEpochSecond(found);
  return a === undefined ? found === expected : a === toEpochSecond(expected);
}

/** The question of an example: what is needed is there, unless `lacks` says so; a consent is there only when it is given. */
function exampleRequest(decider: Decider, example: Example, on: Day): AccessRequest {
  const lacks = (need: string) => example.lacks?.includes(need) === true;
  const who = example.who?.[0] ?? 'employee';
  const actor = actorOf(example, who, lacks);
  const young = who === 'guardian' || who === 'parent-without-authority';
  const age = example.of?.age ?? example.of?.from ?? (example.of?.under !== undefined ? example.of.under - 1 : young ? 10 : 40);
  const represented = ['curator', 'mentor', 'relative'].includes(who);
  return {
    on,
    actor,
    client: {
      organisation: 'here',
      birthDate: bornToBe(age, on),
      capable: example.of?.capable ?? !represented,
      regime: example.regime?.[0] ?? firstRegime(decider),
      restricted: false,
      retention: 'active',
      consents: example.consents ?? {},
      objectsToParent: example.objected === true && actor.kind === 'parent',
      contraryInterest: false,
    },
    category: example.what?.[0] ?? 'notes',
    purpose: example.for ?? 'care',
    action: (example.may ?? 'read') as Action,
    ...(example.ground === undefined ? {} : { ground: example.ground }),
  };
}

function actorOf(example: Example, who: string, lacks: (need: string) => boolean): Actor {
  const organisation = 'here';
  switch (who) {
    case 'guardian':
      return { kind: 'parent', authority: !lacks('authority'), organisation };
    case 'parent-without-authority':
      return { kind: 'parent', authority: false, organisation };
    case 'client':
    case 'curator':
    case 'mentor':
    case 'administrator':
    case 'authorised':
      return { kind: who, organisation };
    case 'relative':
      return { kind: 'relative', relation: 'partner', organisation };
    case 'dpo':
      return {
        kind: 'dpo',
        confidentiality: !lacks('undertaking'),
        organisation: lacks('assignment') ? 'elsewhere' : organisation,
      };
    case 'controller':
      return { kind: 'controller', ...(example.class === undefined ? {} : { organisation: example.class }) };
    case 'processor':
      return {
        kind: 'processor',
        agreement: !lacks('agreement'),
        country: 'NL',
        ...(example.class === undefined ? {} : { service: example.class }),
      };
    default:
      return {
        kind: 'employee',
        roles: [who],
        careRelation: !lacks('care-relation') && !lacks('assignment'),
        confidentiality: !lacks('undertaking'),
        breakGlass: !lacks('break-glass') && example.for === 'emergency',
        organisation,
      };
  }
}

function firstRegime(decider: Decider): Regime {
  const services = Object.values(decider.policy.service ?? {});
  return services.find((s) => s.regime !== undefined)?.regime?.[0] ?? 'avg';
}
