// Access decisions against their limit (a function written by hand) and against Cedar, in one run. performance.md section 1.
// Figures are ratios: medians over rounds in which the contestants take turns, in CPU time of this process.

import { readFileSync } from 'node:fs';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { type AccessRequest, compilePolicy, type Decider } from '../src/decide/index.ts';
import { lawVersion } from '../src/law/index.ts';
import { type Policy, parsePolicy } from '../src/policy/index.ts';
import { CEDAR_CORE, cedarCall, inCore } from './cedar-core.ts';
import { requests } from './decide-requests.ts';
import { plain } from './plain-decide.ts';

/** One figure and the limit it must keep. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Which side of the limit is good. */
  readonly wants: 'at least' | 'at most';
  readonly ok: boolean;
  readonly unit: string;
}

const COUNT = 100_000;
const SEED = 20_261_121;
const ROUNDS = 9;

export async function run(): Promise<BenchResult[]> {
  const policy = basis();
  const asked = requests(COUNT, SEED);
  const results: BenchResult[] = [];
  const add = (name: string, value: number, wants: BenchResult['wants'], limit: number, unit: string) =>
    results.push({ name, value, limit, wants, ok: wants === 'at least' ? value >= limit : value <= limit, unit });

  const compile = median(Array.from({ length: 21 }, () => elapsed(() => compiled(policy))));
  add('compile the neutral policy', compile, 'at most', 50, 'ms');

  const decider = compiled(policy);
  const cold = elapsed(() => all(decider, asked));
  const wrong = asked.filter((q) => decider.decide(q).outcome !== plain(q)).length;
  add(`answers that differ from the plain function, of ${COUNT}`, wrong, 'at most', 0, '');
  const keys = new Set(
    asked.map((q) => JSON.stringify([q.actor.kind, q.actor.roles, q.category, q.purpose, q.action, q.client.regime])),
  ).size;
  console.log(`first time, ${keys} different keys and more: ${((cold * 1000) / keys).toFixed(0)} us each`);

  // The limit is for the hundred thousand; a thousand questions, again and again, show what is left when memory is at hand.
  const few = requests(1000, SEED + 1);
  for (const [name, list, repeat, share] of [
    [`${COUNT} questions`, asked, 4, 25],
    ['1,000 questions, again and again', few, 400, 20],
  ] as const) {
    const [ours, limit] = rounds([() => all(decider, list, repeat), () => plainly(list, repeat)]);
    const n = list.length * repeat;
    console.log(`${name}: decide ${nanos(ours, n)} ns, plain ${nanos(limit, n)} ns`);
    add(`decide with reason, clause and article, share of plain: ${name}`, 100 * ratio(limit, ours), 'at least', share, '%');
  }

  const p99 = percentile(singles(decider, asked), 0.99);
  add('99 of 100 decisions within', p99, 'at most', 2, 'us');

  const cedar = againstCedar(decider, asked);
  add(`Cedar answers that differ from decide, of ${cedar.count}`, cedar.wrong, 'at most', 0, '');
  add('times as fast as Cedar (preparsed, facts in context)', cedar.times, 'at least', 500, 'x');

  const grown = grow(policy, 100);
  const growing = elapsed(() => compiled(grown));
  const large = compiled(grown);
  all(large, asked);
  const [small, big] = rounds([() => all(decider, few, 400), () => all(large, few, 400)]);
  add(`cost with 100 x the clauses (${clauses(grown)})`, ratio(big, small), 'at most', 1.5, 'x');
  add(`compile 100 x the clauses`, growing, 'at most', 500, 'ms');
  return results;
}

function basis(): Policy {
  const parsed = parsePolicy(readFileSync(new URL('../policies/basis.yaml', import.meta.url), 'utf8'), 'basis.yaml');
  if (!parsed.ok) throw new Error('policies/basis.yaml does not parse');
  return parsed.policy;
}

function compiled(policy: Policy): Decider {
  return compilePolicy(policy, { hash: 'bench', lawVersion, on: '2026-11-21' });
}

let sink = 0;
/** Uses the outcome and the clauses, so that no answer can be skipped. */
function all(decider: Decider, list: readonly AccessRequest[], repeat = 1): void {
  for (let i = 0; i < repeat; i++) {
    for (const q of list) {
      const d = decider.decide(q);
      sink += d.outcome.length + d.clauses.length;
    }
  }
}

function plainly(list: readonly AccessRequest[], repeat: number): void {
  for (let i = 0; i < repeat; i++) for (const q of list) sink += plain(q).length;
}

/** Each decision by itself, in microseconds, less what the clock costs. */
function singles(decider: Decider, list: readonly AccessRequest[]): number[] {
  const empty = median(Array.from({ length: 20_001 }, () => Number(-(process.hrtime.bigint() - process.hrtime.bigint()))));
  return list.map((q) => {
    const from = process.hrtime.bigint();
    const d = decider.decide(q);
    const took = Number(process.hrtime.bigint() - from);
    sink += d.clauses.length;
    return Math.max(0, took - empty) / 1000;
  });
}

function againstCedar(
  decider: Decider,
  asked: readonly AccessRequest[],
): { readonly count: number; readonly wrong: number; readonly times: number } {
  const parsed = preparsePolicySet('core', { staticPolicies: CEDAR_CORE });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
  const core = asked
    .filter(inCore)
    .filter((_, i) => i % 10 === 0)
    .slice(0, 2000);
  const calls = core.map(cedarCall);
  let wrong = 0;
  for (const [i, q] of core.entries()) {
    const answer = statefulIsAuthorized(calls[i] as (typeof calls)[number]);
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
    const allows = decider.decide(q).outcome === 'allow';
    if ((answer.response.decision === 'allow') !== allows || answer.response.diagnostics.errors.length > 0) wrong++;
  }
  const [cedar, ours] = rounds(
    [
      () => {
        for (const call of calls) sink += statefulIsAuthorized(call).warnings.length;
      },
      () => all(decider, core, 100),
    ],
    5,
  );
  console.log(`core: Cedar ${nanos(cedar, core.length)} ns, decide ${nanos(ours, core.length * 100)} ns`);
  return { count: core.length, wrong, times: ratio(cedar, ours) * 100 };
}

/** The same policy with every clause of data, purpose, consent, access, recipient, never and retention written `times` over under other names. */
function grow(policy: Policy, times: number): Policy {
  const copies = <T>(
    section: Readonly<Record<string, T>> | undefined,
    change: (clause: T, i: number) => T,
  ): Record<string, T> => {
    const out: Record<string, T> = { ...section };
    for (let i = 1; i < times; i++) {
      for (const [key, clause] of Object.entries(section ?? {})) out[`${key}-copy${i}`] = change(clause, i);
    }
    return out;
  };
  const same = <T>(clause: T) => clause;
  return {
    ...policy,
    data: copies(policy.data, same),
    purpose: copies(policy.purpose, same),
    consent: copies(policy.consent, same),
    access: copies(policy.access, (row, i) => ({ ...row, who: row.who.map((who) => `${who}-copy${i}`) })),
    recipient: copies(policy.recipient, (r, i) =>
      r.is === 'processor' ? { ...r, for: [`copy${i}`] } : { ...r, class: ['other'] },
    ),
    never: copies(policy.never, (n) => ({ ...n, act: 'sell' })),
    retention: copies(policy.retention, same),
  };
}

function clauses(policy: Policy): number {
  return Object.values(policy).reduce((n, section) => n + (typeof section === 'object' ? Object.keys(section).length : 0), 0);
}

/** CPU time (us) of each work per round, taking turns. */
function rounds(works: readonly (() => void)[], count = ROUNDS): readonly (readonly number[])[] {
  for (const work of works) work();
  const times = works.map(() => [] as number[]);
  for (let i = 0; i < count; i++) {
    for (const [w, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const used = process.cpuUsage(before);
      times[w]?.push(used.user + used.system);
    }
  }
  return times;
}

/** Median of a / b, round by round. */
function ratio(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  return median((a ?? []).map((value, i) => value / (b?.[i] ?? 1)));
}

function nanos(times: readonly number[] | undefined, n: number): string {
  return ((median(times ?? []) * 1000) / n).toFixed(0);
}

function elapsed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(results: readonly BenchResult[]): void {
  for (const r of results) {
    const limit = `${r.wants} ${r.limit}${r.unit ? ` ${r.unit}` : ''}`;
    console.log(
      `${r.ok ? 'ok    ' : 'BROKEN'} ${r.name}: ${Number(r.value.toPrecision(3))}${r.unit ? ` ${r.unit}` : ''} (${limit})`,
    );
  }
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').at(-1) ?? '-')) {
  const results = await run();
  print(results);
  if (sink === 0) throw new Error('nothing was measured');
  process.exit(results.every((r) => r.ok) ? 0 : 1);
}
