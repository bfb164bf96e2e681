// A command line without a machine: files by name, lines that were printed.

import { createHash } from 'node:crypto';
import { type ExitStatus, type Io, runCommand, VERBS } from '../../src/cli/index.ts';

export interface Ran {
  readonly status: ExitStatus;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command with these files, on 21 November 2026. */
export async function run(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, Uint8Array>();
  const text = (path: string) =>
    files[path] === undefined
      ? ({ ok: false, line: `${path} is not there.` } as const)
      : ({ ok: true, value: files[path] } as const);
  const io: Io = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    outBytes: (bytes) => void out.push(new TextDecoder().decode(bytes)),
    readText: async (path) => text(path),
    readBytes: async (path) => {
      const read = text(path);
      return read.ok ? { ok: true, value: new TextEncoder().encode(read.value) } : read;
    },
    readLines: async (path) => {
      const read = text(path);
      if (!read.ok) return read;
      return { ok: true, value: lines(read.value) };
    },
    writeBytes: async (path, bytes) => {
      written.set(path, bytes);
      return { ok: true, value: undefined };
    },
    print: async () => ({ ok: true, pdf: new TextEncoder().encode('%PDF-') }),
    today: () => '2026-11-21',
    sha256: (data) => createHash('sha256').update(data).digest(),
  };
  const status = await runCommand(VERBS, words, io);
  return { status, out, err, written };
}

async function* lines(text: string): AsyncIterable<string> {
  for (const line of text.replace(/\n$/, '').split('\n')) yield line;
}
