// The walls of the house that the compiler does not keep: who imports whom, what the paper wing may touch, where SQL may stand.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The arrows of docs/house.md. A room that is not listed may not be imported. */
const ARROWS: Record<string, readonly string[]> = {
  policy: [],
  trail: [],
  law: ['policy'],
  statement: ['policy', 'law'],
  decide: ['policy', 'law'],
  record: ['policy'],
  exchange: ['policy', 'record'],
  web: ['policy', 'law', 'statement', 'decide', 'record', 'trail'],
  store: ['policy', 'decide', 'record', 'trail'],
  desk: ['store', 'policy', 'law', 'statement', 'decide', 'record', 'trail', 'exchange'],
  outside: ['desk'],
  server: ['desk', 'web', 'decide', 'record'],
  cli: ['desk', 'statement', 'law', 'policy', 'outside'],
  main: [
    'policy',
    'law',
    'statement',
    'decide',
    'record',
    'trail',
    'exchange',
    'web',
    'store',
    'desk',
    'outside',
    'server',
    'cli',
  ],
};
const PAPER = ['policy', 'law', 'statement', 'decide', 'record', 'trail', 'exchange', 'web'];

/** npm packages the paper wing may use: each is pure computation. */
const PAPER_PACKAGES: Record<string, readonly string[]> = {
  policy: ['yaml', '@noble/hashes'],
  trail: ['@noble/hashes', '@noble/curves'],
  web: ['hono'],
};

/** What gives away a clock, chance or the outside world in code that must have none. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bMath\.random\b/,
  /\bcrypto\.(getRandomValues|randomUUID)\b/,
  /\bprocess\b\./,
  /\bconsole\./,
  /\bglobalThis\b/,
  /\bsetTimeout\b/,
  /\bfetch\(/,
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

function walk(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Code without comments and string contents is not needed: a mention in a comment is stripped, a mention in a string is rare enough to be looked at. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

const files: SourceFile[] = walk(SRC).map((path) => {
  const code = withoutComments(readFileSync(path, 'utf8'));
  const statements = code.matchAll(/^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const inline = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  const imports = [...statements, ...bare, ...inline].map((m) => m[1] ?? '');
  return { path, room: relative(SRC, path).split('/')[0] as string, code, imports };
});

function roomOf(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return relative(SRC, resolve(dirname(file.path), specifier)).split('/')[0];
}
const short = (file: SourceFile) => relative(SRC, file.path);

describe('the walls of the house', () => {
  it('knows every room', () => {
    expect(new Set(files.map((f) => f.room))).toEqual(new Set(Object.keys(ARROWS)));
  });

  it('imports only along the arrows, and only through the door (index.ts) of another room', () => {
    const wrong = files.flatMap((f) =>
      f.imports.flatMap((specifier) => {
        const to = roomOf(f, specifier);
        if (to === undefined || to === f.room) return [];
        if (!(ARROWS[f.room] ?? []).includes(to)) return [`${short(f)} may not import the room ${to}`];
        const inside = relative(join(SRC, to), resolve(dirname(f.path), specifier));
        const door = inside === 'index.ts' || (f.room === 'outside' && to === 'desk' && inside === 'ports.ts');
        return door ? [] : [`${short(f)} goes past the door of ${to}: ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the paper wing pure: no Node, no packages but the listed, no clock, no chance', () => {
    const wrong = files
      .filter((f) => PAPER.includes(f.room))
      .flatMap((f) => [
        ...f.imports
          .filter((s) => !s.startsWith('.'))
          .filter((s) => !(PAPER_PACKAGES[f.room] ?? []).some((p) => s === p || s.startsWith(`${p}/`)))
          .map((s) => `${short(f)} imports ${s}`),
        ...IMPURE.filter((re) => re.test(f.code)).map((re) => `${short(f)} matches ${re}`),
      ]);
    expect(wrong).toEqual([]);
  });

  it('has SQL in the store only, and raw SQL in its migrations only', () => {
    const speaksSql = (f: SourceFile) =>
      f.imports.some((s) => s === 'kysely' || s.startsWith('kysely/') || s === 'pg' || s.startsWith('@electric-sql/'));
    expect(files.filter((f) => f.room !== 'store' && f.room !== 'main' && speaksSql(f)).map(short)).toEqual([]);
    expect(files.filter((f) => /\bsql\.raw\b/.test(f.code) && !/store\/migrat/.test(f.path)).map(short)).toEqual([]);
  });

  it('makes a Permit nowhere but in decide', () => {
    expect(files.filter((f) => f.room !== 'decide' && /\bas (unknown as )?Permit\b/.test(f.code)).map(short)).toEqual([]);
  });

  it('answers one question a file: no heap names, no file past 400 lines', () => {
    expect(files.filter((f) => /(^|[/-])(utils?|helpers?|common|manager|service)s?\.tsx?$/.test(f.path)).map(short)).toEqual([]);
    // One table may be long when it is nothing but a table; each is named here with its reason.
    const tables = ['policy/shape.ts']; // the typed vocabulary: one interface a section, no code
    const long = files.filter((f) => f.code.split('\n').filter((line) => line.trim() !== '').length > 400).map(short);
    expect(long.filter((f) => !tables.includes(f))).toEqual([]);
  });

  it('has no import in a circle between files of one room', () => {
    const byPath = new Map(files.map((f) => [f.path, f]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (f: SourceFile, trail: readonly string[]): void => {
      if (state.get(f.path) === 'done') return;
      if (state.get(f.path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(short(f))), short(f)].join(' -> '));
        return;
      }
      state.set(f.path, 'open');
      for (const s of f.imports) {
        const next = s.startsWith('.') ? byPath.get(resolve(dirname(f.path), s)) : undefined;
        if (next) visit(next, [...trail, short(f)]);
      }
      state.set(f.path, 'done');
    };
    for (const f of files) visit(f, []);
    expect(circles).toEqual([]);
  });
});
