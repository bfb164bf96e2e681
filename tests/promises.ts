// What becomes of every claim: counts them by state, and finds rows that say more than the program can show.
// `npm run promises` prints the counts; `npm run promises -- --record` also writes down how many are kept.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { clauseOf, parsePolicy, type Policy } from '../src/policy/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const TABLE = join(ROOT, 'tests/tables/promises.yaml');
const COUNTS = join(ROOT, 'tests/tables/promises.counts.json');

export const STATES = ['kept', 'attested', 'not-yet', 'notice'] as const;
export type State = (typeof STATES)[number];

/** The five statements: their letters, the policy that holds their facts, and how many claims they make. */
export const STATEMENTS = {
  SS: { policy: 'ggz-thuiszorg', claims: 121 },
  ST: { policy: 'fg-stichting', claims: 135 },
  PB: { policy: 'begeleiding', claims: 61 },
  OP: { policy: 'jeugdhulp', claims: 76 },
  SM: { policy: 'kinderopvang', claims: 73 },
} as const;
type Letters = keyof typeof STATEMENTS;

export interface PromiseRow {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly codes: readonly string[];
  readonly state: State;
  readonly mechanism: string;
  /** `file > title`, with the title as it stands in the file. */
  readonly test?: string;
}
export interface PromiseTable {
  readonly mechanisms: Readonly<Record<string, string>>;
  readonly promises: readonly PromiseRow[];
}
export type Counts = Readonly<Record<State, number>>;

/** The table as it stands. */
export function readPromises(): PromiseTable {
  return parse(readFileSync(TABLE, 'utf8')) as PromiseTable;
}

export function countStates(rows: readonly PromiseRow[]): Counts {
  const count = (state: State) => rows.filter((row) => row.state === state).length;
  return { kept: count('kept'), attested: count('attested'), 'not-yet': count('not-yet'), notice: count('notice') };
}

/** The counts that were last written down. */
export function recordedCounts(): Counts {
  return JSON.parse(readFileSync(COUNTS, 'utf8')) as Counts;
}

/** Everything that is wrong with the table, one line each; empty when every row can be shown. */
export function faultsOf(table: PromiseTable): readonly string[] {
  const rows = table.promises;
  const policies = new Map(Object.entries(STATEMENTS).map(([letters, { policy }]) => [letters, policyOf(policy)]));
  return [...missingAndDouble(rows), ...rows.flatMap((row) => faultsOfRow(row, table.mechanisms, policies))];
}

function policyOf(name: string): Policy {
  const file = join(ROOT, 'policies', `${name}.yaml`);
  const parsed = parsePolicy(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} is no policy; run: npx zorgvuldig check ${file}`);
  return parsed.policy;
}

function missingAndDouble(rows: readonly PromiseRow[]): string[] {
  const expected = Object.entries(STATEMENTS).flatMap(([letters, { claims }]) =>
    Array.from({ length: claims }, (_, i) => `${letters}-${i + 1}`),
  );
  const seen = new Map<string, number>();
  for (const { id } of rows) seen.set(id, (seen.get(id) ?? 0) + 1);
  return [
    ...expected.filter((id) => !seen.has(id)).map((id) => `${id}: no row`),
    ...[...seen].filter(([, n]) => n > 1).map(([id, n]) => `${id}: ${n} rows`),
    ...[...seen.keys()].filter((id) => !expected.includes(id)).map((id) => `${id}: no such claim`),
  ];
}

function faultsOfRow(row: PromiseRow, mechanisms: PromiseTable['mechanisms'], policies: ReadonlyMap<string, Policy>): string[] {
  const faults: string[] = [];
  const letters = row.id.slice(0, 2) as Letters;
  const policy = policies.get(letters);
  for (const clause of row.clauses) {
    if (policy && !clauseOf(policy, clause)) faults.push(`${row.id}: ${STATEMENTS[letters].policy}.yaml has no clause ${clause}`);
  }
  if (!STATES.includes(row.state)) faults.push(`${row.id}: the state '${row.state}' does not exist`);
  if (!Object.hasOwn(mechanisms, row.mechanism)) faults.push(`${row.id}: the mechanism '${row.mechanism}' is not explained`);
  if (row.codes.length === 0 || !row.codes.every((code) => /^C(0[1-9]|[1-3][0-9]|41)$/.test(code)))
    faults.push(`${row.id}: codes`);
  if (row.state !== 'notice' && row.clauses.length === 0) faults.push(`${row.id}: a promise without a clause`);
  const needsTest = row.state === 'kept' || row.state === 'attested';
  if (needsTest && row.test === undefined) faults.push(`${row.id}: ${row.state} without a test that breaks it`);
  if (!needsTest && row.test !== undefined) faults.push(`${row.id}: has a test and is still ${row.state}`);
  if (row.test !== undefined) faults.push(...faultsOfTest(row.id, row.test));
  return faults;
}

// A test counts when it stands in its file under that title and is not put aside.
function faultsOfTest(id: string, test: string): string[] {
  const [file = '', title = ''] = test.split(' > ').map((part) => part.trim());
  if (!/\.test\.tsx?$/.test(file) || !existsSync(join(ROOT, file))) return [`${id}: there is no test file '${file}'`];
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const at = title === '' ? -1 : lines.findIndex((line) => line.includes(title));
  if (at === -1) return [`${id}: ${file} has no test '${title}'`];
  const aside = lines.slice(Math.max(0, at - 1), at + 1).some((line) => /\b(it|test|describe)\.(skip|todo|fails)\b/.test(line));
  return aside ? [`${id}: the test '${title}' is put aside`] : [];
}

function print(): number {
  const table = readPromises();
  const faults = faultsOf(table);
  const total = countStates(table.promises);
  const columns = (name: string, counts: Counts) =>
    [name.padEnd(16), ...STATES.map((s) => String(counts[s]).padStart(9))].join('');
  const lines = [
    ['statement'.padEnd(16), ...STATES.map((s) => s.padStart(9))].join(''),
    ...Object.entries(STATEMENTS).map(([letters, { policy }]) =>
      columns(policy, countStates(table.promises.filter((row) => row.id.startsWith(`${letters}-`)))),
    ),
    columns('all', total),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const before = recordedCounts();
  const all = [
    ...faults,
    ...(total.kept < before.kept ? [`kept: ${total.kept}, and it was ${before.kept}; a kept promise may not be lost`] : []),
    ...(total.notice > before.notice ? [`notice: ${total.notice}, and it was ${before.notice}; a promise is no notice`] : []),
  ];
  for (const fault of all) process.stderr.write(`${fault}\n`);
  if (all.length === 0 && process.argv.includes('--record')) writeFileSync(COUNTS, `${JSON.stringify(total)}\n`);
  return all.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = print();
