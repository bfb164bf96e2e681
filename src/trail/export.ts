// How does a log leave the house? JSON lines, one spelling per line, so that every byte is covered by a hash or a signature:
//   {"trail":1,"origin":"...","size":3,"checkpoints":1,"key":"..."}     first line
//   {"n":0,"h":"<base64 leaf hash>","e":{...canonical event...}}         one per line of the log, in order
//   {"n":1,"h":"<base64 leaf hash>"}                                      its content was dropped; a later event of kind log-erase says so
//   {"c":0,"note":"<signed checkpoint>"}                                  stands right after the last line that it covers; the last line is one

import { toBase64 } from './base64.ts';
import type { VerifierKey } from './checkpoint.ts';
import type { Digest } from './hash.ts';

export interface ExportHead {
  readonly origin: string;
  /** Number of log lines. */
  readonly size: number;
  readonly checkpoints: number;
  readonly key: VerifierKey;
}

export function headLine(head: ExportHead): string {
  return JSON.stringify({ trail: 1, origin: head.origin, size: head.size, checkpoints: head.checkpoints, key: head.key });
}

export function eventLine(n: number, leaf: Digest, canonicalEvent: string): string {
  return `{"n":${n},"h":"${toBase64(leaf)}","e":${canonicalEvent}}`;
}

export function droppedLine(n: number, leaf: Digest): string {
  return `{"n":${n},"h":"${toBase64(leaf)}"}`;
}

export function checkpointLine(c: number, note: string): string {
  return JSON.stringify({ c, note });
}

/** The head that a first line holds; undefined when it is not one. */
export function parseHead(line: string): ExportHead | undefined {
  const value = object(line);
  if (!value || value['trail'] !== 1) return undefined;
  const { origin, size, checkpoints, key } = value;
  if (typeof origin !== 'string' || typeof key !== 'string') return undefined;
  if (typeof size !== 'number' || typeof checkpoints !== 'number') return undefined;
  if (!Number.isSafeInteger(size) || size < 0 || !Number.isSafeInteger(checkpoints)) return undefined;
  const head = { origin, size, checkpoints, key };
  return headLine(head) === line ? head : undefined;
}

export function parseCheckpointLine(line: string): { readonly c: number; readonly note: string } | undefined {
  const value = object(line);
  const c = value?.['c'];
  const note = value?.['note'];
  if (typeof c !== 'number' || typeof note !== 'string') return undefined;
  return checkpointLine(c, note) === line ? { c, note } : undefined;
}

export interface LogLine {
  readonly n: number;
  /** base64 of the leaf hash that the line claims. */
  readonly h: string;
  /** Canonical event; undefined when its content was dropped. */
  readonly event?: string;
}

const LINE = /^\{"n":(0|[1-9]\d{0,15}),"h":"([A-Za-z0-9+/]{43}=)"/;

/** Takes a log line apart without checking its hash. */
export function parseLogLine(line: string): LogLine | undefined {
  const m = LINE.exec(line);
  if (!m) return undefined;
  const n = Number(m[1]);
  const h = m[2] as string;
  const rest = line.slice(m[0].length);
  if (rest === '}') return { n, h };
  return rest.startsWith(',"e":{') && rest.endsWith('}}') ? { n, h, event: rest.slice(5, -1) } : undefined;
}

function object(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
