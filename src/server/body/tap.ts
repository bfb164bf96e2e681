// A body, piece by piece, with a hand on the tap: one running total whatever was announced, and whoever stops sending is not waited for.

import type { Held } from './room.ts';

/** Why a body was not read to its end. */
export type Stopped = 'too-large' | 'no-room' | 'broken-off';
export class StoppedReading extends Error {
  readonly why: Stopped;
  constructor(why: Stopped) {
    super(why);
    this.why = why;
  }
}

/** Nothing came for so long: the line is dead, or somebody wants to keep us busy. */
const SILENT_MS = 30_000;
/** More than this is not waited for. */
const MOST_PASSED = 256 * 1024 * 1024;

export class Tap {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #most: number;
  readonly #held: Held;
  #read = 0;

  constructor(body: ReadableStream<Uint8Array>, most: number, held: Held) {
    this.#reader = body.getReader();
    this.#most = most;
    this.#held = held;
  }

  /** The next piece; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const value = await pieceOf(this.#reader);
    if (value === undefined) return undefined;
    this.#read += value.length;
    if (this.#read > this.#most) throw new StoppedReading('too-large');
    if (!this.#held.more(value.length)) throw new StoppedReading('no-room');
    return value;
  }

  /** Nothing more is wanted. */
  stop(): void {
    this.#reader.releaseLock();
  }
}

async function pieceOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoppedReading('broken-off')), SILENT_MS);
  });
  try {
    const { done, value } = await Promise.race([reader.read(), silent]);
    return done ? undefined : value;
  } catch {
    // Ends the line.
    reader.cancel().catch(() => {});
    throw new StoppedReading('broken-off');
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Lets what nobody wants of a body pass by, before the answer goes out: a browser sends everything first and looks then, and would show a broken
 * line instead of our page.
 */
export async function letPass(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  try {
    let passed = 0;
    for (let value = await pieceOf(reader); value !== undefined; value = await pieceOf(reader)) {
      passed += value.length;
      if (passed > MOST_PASSED) return await reader.cancel();
    }
  } catch (error) {
    if (!(error instanceof StoppedReading)) throw error;
  }
}

/** Bytes that are gathered in one place: a body in a million crumbs takes no more than its size. */
export class Gathered {
  #bytes = Buffer.alloc(0);
  size = 0;

  add(piece: Uint8Array): void {
    if (this.size + piece.length > this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(4096, this.size + piece.length, this.#bytes.length * 2));
      this.#bytes.copy(grown, 0, 0, this.size);
      this.#bytes = grown;
    }
    this.#bytes.set(piece, this.size);
    this.size += piece.length;
  }

  /** What was gathered, in memory of its own. */
  whole(): Buffer {
    const { size } = this;
    if (size === this.#bytes.length) return this.#bytes;
    const exact = Buffer.allocUnsafeSlow(size);
    this.#bytes.copy(exact, 0, 0, size);
    return exact;
  }
}
