// How do bytes come in and go out on the command line? Files and standard input; what cannot be read gives one clear line.

import { createReadStream } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly line: string };

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be opened',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
};

function failed(path: string, error: unknown): { readonly ok: false; readonly line: string } {
  const code = (error as { code?: unknown }).code;
  const why = typeof code === 'string' ? WHY[code] : undefined;
  return { ok: false, line: `${path} ${why ?? 'cannot be opened'}.` };
}

/** All bytes of a file; `-` is standard input. */
export async function readBytes(path: string): Promise<Reading<Uint8Array>> {
  try {
    if (path !== '-') return { ok: true, value: new Uint8Array(await readFile(path)) };
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return { ok: true, value: new Uint8Array(Buffer.concat(chunks)) };
  } catch (error) {
    return failed(path, error);
  }
}

/** The text of a file, UTF-8; a byte order mark at the start is dropped. */
export async function readText(path: string): Promise<Reading<string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return { ok: false, line: `${path} is no text in UTF-8.` };
  }
}

/** The lines of a file one by one, without their line ends and without dropping a byte order mark. */
export async function readLines(path: string): Promise<Reading<AsyncIterable<string>>> {
  if (path !== '-') {
    try {
      const handle = await open(path);
      const isFile = (await handle.stat()).isFile();
      await handle.close();
      if (!isFile) return { ok: false, line: `${path} is no file.` };
    } catch (error) {
      return failed(path, error);
    }
  }
  const input = path === '-' ? process.stdin : createReadStream(path);
  return { ok: true, value: createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }) };
}

export async function writeBytes(path: string, bytes: Uint8Array): Promise<Reading<void>> {
  try {
    await writeFile(path, bytes);
    return { ok: true, value: undefined };
  } catch (error) {
    return failed(path, error);
  }
}
