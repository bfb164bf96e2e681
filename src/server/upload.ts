// Reads a form with a file, piece by piece (RFC 7578). A file that is too large is not read to its end, and what was typed before it stays.

import type { Form } from './route.ts';

/** What the typed fields and the headers of parts may take together. */
const WORDS = 2 * 1024 * 1024;
const HEADERS = 16 * 1024;
const BREAK = Buffer.from('\r\n\r\n');

/** Something that is not a form, or that breaks off. */
class NoForm extends Error {}

/** The parts of a body, read as they come in. Holds no more than one part and what came in with it. */
class Parts {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #mark: Buffer;
  // The first mark has no line end before it.
  #here = Buffer.from('\r\n');

  constructor(body: ReadableStream<Uint8Array>, boundary: string) {
    this.#reader = body.getReader();
    this.#mark = Buffer.from(`\r\n--${boundary}`);
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#reader.read();
    if (done) throw new NoForm();
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
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const at = this.#here.indexOf(this.#mark);
      // What may be the beginning of the mark stays for the next look.
      const sure = at >= 0 ? at : Math.max(0, this.#here.length - this.#mark.length);
      size += sure;
      if (size > most) return undefined;
      pieces.push(this.#here.subarray(0, sure));
      this.#here = this.#here.subarray(at >= 0 ? at + this.#mark.length : sure);
      if (at >= 0) return Buffer.concat(pieces);
      await this.#more();
    }
  }

  /** Nothing more is wanted of this body; the listener throws the rest away. */
  stop(): void {
    this.#reader.releaseLock();
  }
}

/** undefined: it is no form. `largest`: bytes that one file may have. */
export async function readUpload(request: Request, largest: number): Promise<Form | undefined> {
  const found = /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(
    request.headers.get('content-type') ?? '',
  );
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined || !request.body) return undefined;
  const announced = Number(request.headers.get('content-length') ?? 0);
  const parts = new Parts(request.body, boundary);
  const fields: Record<string, string[]> = {};
  const files: Record<string, { name: string; bytes: Uint8Array }> = {};
  let words = WORDS;
  try {
    for (let headers = await parts.next(true); headers !== undefined; headers = await parts.next(false)) {
      const name = /;\s*name="([^"]*)"/i.exec(headers)?.[1];
      if (name === undefined) throw new NoForm();
      const filename = /;\s*filename="([^"]*)"/i.exec(headers)?.[1];
      if (filename === undefined) {
        const value = await parts.body(words);
        if (!value) throw new NoForm();
        words -= value.length;
        (Object.hasOwn(fields, name) ? (fields[name] as string[]) : (fields[name] = [])).push(value.toString('utf8'));
        continue;
      }
      // The sender said beforehand that it is too much: not a byte of it is read.
      const bytes = filename !== '' && announced > largest + WORDS ? undefined : await parts.body(largest);
      if (!bytes) {
        parts.stop();
        return { fields, files, tooLarge: [name] };
      }
      if (bytes.length > 0) files[name] = { name: filename.replaceAll('%22', '"'), bytes: new Uint8Array(bytes) };
    }
    return { fields, files };
  } catch (error) {
    parts.stop();
    if (error instanceof NoForm) return undefined;
    throw error;
  }
}
