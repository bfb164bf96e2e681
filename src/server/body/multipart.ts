// Reads a form with a file, piece by piece (RFC 7578). A file that is too large is not read to its end, and what was typed before it stays.

import type { Form } from '../route.ts';
import { Gathered, StoppedReading, type Tap } from './tap.ts';

/** Headers of one part. */
const HEADERS = 16 * 1024;
/** No form of ours has as many fields. */
export const MOST_PARTS = 2000;
const BREAK = Buffer.from('\r\n\r\n');

/** Something that is not a form. */
class NoForm extends Error {}

/** The parts of a body, read as they come in. Holds no more than one part and what came in with it. */
class Parts {
  readonly #tap: Tap;
  readonly #mark: Buffer;
  // The first mark has no line end before it.
  #here = Buffer.from('\r\n');

  constructor(tap: Tap, boundary: string) {
    this.#tap = tap;
    this.#mark = Buffer.from(`\r\n--${boundary}`);
  }

  async #more(): Promise<void> {
    const value = await this.#tap.next();
    if (value === undefined) throw new NoForm();
    this.#here = Buffer.concat([this.#here, value]);
  }

  async #until(sign: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.#here.indexOf(sign);
      if (at >= 0) {
        const found = this.#here.subarray(0, at);
        this.#here = this.#here.subarray(at + sign.length);
        return found;
      }
      if (this.#here.length > most) throw new NoForm();
      await this.#more();
    }
  }

  /** Headers of the next part; undefined after the last. */
  async next(first: boolean): Promise<string | undefined> {
    if (first) await this.#until(this.#mark, HEADERS);
    while (this.#here.length < 2) await this.#more();
    const sign = this.#here.subarray(0, 2).toString('latin1');
    if (sign === '--') return undefined;
    return (await this.#until(BREAK, HEADERS)).toString('utf8');
  }

  /** The body of this part; undefined when it is larger than `most`: then nothing more can be read. */
  async body(most: number): Promise<Buffer | undefined> {
    const gathered = new Gathered();
    for (;;) {
      const at = this.#here.indexOf(this.#mark);
      // What may be the beginning of the mark stays for the next look.
      const sure = at >= 0 ? at : Math.max(0, this.#here.length - this.#mark.length);
      if (gathered.size + sure > most) return undefined;
      gathered.add(this.#here.subarray(0, sure));
      this.#here = this.#here.subarray(at >= 0 ? at + this.#mark.length : sure);
      if (at >= 0) return gathered.whole();
      await this.#more();
    }
  }
}

/** The mark between the parts, of a body that says that it is such a form. */
export function boundaryOf(type: string): string | undefined {
  const found = /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(type);
  return found?.[1] ?? found?.[2];
}

export interface Files {
  /** Bytes that one file may have. */
  readonly largest: number;
  /** How many a form may carry. */
  readonly count: number;
  /** What the sender said beforehand that it all is. */
  readonly announced: number;
  /** Bytes of everything that is no file. */
  readonly words: number;
}

/** undefined: it is no form. Throws `StoppedReading`. */
export async function readParts(tap: Tap, boundary: string, allowed: Files): Promise<Form | undefined> {
  const parts = new Parts(tap, boundary);
  const fields: Record<string, string[]> = {};
  const files: Record<string, { name: string; bytes: Uint8Array }> = {};
  let { words } = allowed;
  let count = 0;
  let taken = 0;
  try {
    for (let headers = await parts.next(true); headers !== undefined; headers = await parts.next(false)) {
      if (++count > MOST_PARTS) throw new StoppedReading('too-large');
      const name = /;\s*name="([^"]*)"/i.exec(headers)?.[1];
      if (name === undefined) throw new NoForm();
      const filename = /;\s*filename="([^"]*)"/i.exec(headers)?.[1];
      if (filename === undefined) {
        const value = await parts.body(words);
        if (!value) throw new StoppedReading('too-large');
        words -= value.length;
        (Object.hasOwn(fields, name) ? (fields[name] as string[]) : (fields[name] = [])).push(value.toString('utf8'));
        continue;
      }
      // The sender said beforehand that it is too much: not a byte of it is read.
      const hopeless = filename !== '' && allowed.announced > allowed.largest + allowed.words;
      const bytes = hopeless ? undefined : await parts.body(allowed.largest);
      if (!bytes) return { fields, files, tooLarge: [name] };
      if (bytes.length === 0) continue;
      // A form has room for as many files as its page asks for; the rest is not ours.
      if (++taken > allowed.count) throw new StoppedReading('too-large');
      files[name] = { name: filename.replaceAll('%22', '"'), bytes };
    }
    return { fields, files };
  } catch (error) {
    if (error instanceof NoForm) return undefined;
    throw error;
  }
}
