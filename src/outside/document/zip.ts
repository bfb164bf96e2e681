// A zip file looked at before anything is unpacked: names and sizes from its directory, and a hand on the tap.

import { inflateRawSync } from 'node:zlib';

/** One file inside. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const MOST_ENTRIES = 2000;
/** Most bytes that one part, and all parts together, may unpack to. */
const MOST_PART = 30 * 1024 * 1024;
const MOST_TOTAL = 100 * 1024 * 1024;

/** The directory of a zip file: its entries, or why it cannot be trusted. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | 'broken' | 'bomb' | 'encrypted' {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) return 'broken';
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return 'bomb';
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return 'broken';
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & 1) === 1) return 'encrypted';
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    total += entry.size;
    if (entry.size > MOST_PART || total > MOST_TOTAL) return 'bomb';
    entries.push(entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks one entry, and stops when it gives more than its directory line and the limit allow: sizes in a zip may lie. */
export function unpack(bytes: Buffer, entry: ZipEntry): Buffer | 'broken' | 'bomb' {
  const at = entry.offset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return 'broken';
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return 'broken';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(MOST_PART, Math.max(entry.size, 1)) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken';
  }
}
