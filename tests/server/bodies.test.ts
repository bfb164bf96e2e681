// What people send, over a real line: nobody fills the memory, and whoever sends too much sees a page that says so.

import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/main/listen.ts';
import { addressOn, type Browser, type Door, openDoor, ORIGIN, wordsOf } from './door.ts';

const PORT = 4305;
const MB = 1024 * 1024;
setFlagsFromString('--expose-gc');
/** Only what is held counts, not what waits to be swept. */
const collect = runInNewContext('gc') as () => void;
const PIECE = Buffer.alloc(MB, 'x');

interface Answered {
  readonly status: number;
  readonly html: string;
  readonly to: string | undefined;
  /** Bytes that could be sent before the line was closed. */
  readonly sent: number;
}

/** Sends as a browser does: everything first, and only then looks at what came back. Without a length unless `length` says one. */
function send(path: string, type: string, pieces: Iterable<Buffer>, cookie = '', length?: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    const parts: Buffer[] = [];
    const line = connect(PORT, '127.0.0.1');
    line.on('data', (part: Buffer) => void parts.push(part));
    line.on('error', () => {});
    line.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
      if (Number.isNaN(status)) return reject(new Error(`closed without an answer after ${sent} bytes`));
      return resolve({ status, html: rest.join('\r\n\r\n'), to: /^location: (\S+)/im.exec(head)?.[1], sent });
    });
    const write = (bytes: Buffer | string): Promise<void> => new Promise((next) => void line.write(bytes, () => next()));
    void (async () => {
      await write(
        [
          `POST ${path} HTTP/1.1`,
          'host: 127.0.0.1:3000',
          'connection: close',
          `origin: ${ORIGIN}`,
          `content-type: ${type}`,
          ...(cookie === '' ? [] : [`cookie: ${cookie}`]),
          length === undefined ? 'transfer-encoding: chunked' : `content-length: ${length}`,
          '\r\n',
        ].join('\r\n'),
      );
      for (const piece of pieces) {
        if (line.destroyed) return;
        if (length === undefined) await write(`${piece.length.toString(16)}\r\n`);
        await write(piece);
        if (length === undefined) await write('\r\n');
        sent += piece.length;
      }
      if (length === undefined) await write('0\r\n\r\n');
    })();
  });
}

const MULTIPART = 'multipart/form-data; boundary=zv';
function* files(count: number, megabytes: number, token = ''): Generator<Buffer> {
  yield Buffer.from(`--zv\r\ncontent-disposition: form-data; name="_token"\r\n\r\n${token}\r\n`);
  for (let i = 0; i < count; i++) {
    yield Buffer.from(`--zv\r\ncontent-disposition: form-data; name="f${i}"; filename="a.pdf"\r\n\r\n`);
    for (let n = 0; n < megabytes; n++) yield PIECE;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from('--zv--\r\n');
}

describe('what people send', () => {
  let door: Door;
  let listening: Listening;
  let staff: Browser;
  let cookie: string;
  let token: string;
  let file: string;
  beforeAll(async () => {
    door = await openDoor('de-linde');
    const door1 = await listen(door.app, '127.0.0.1', PORT);
    if (!door1.ok) throw new Error(door1.line);
    listening = door1.listening;
    staff = await door.signedIn('amira@delinde.example');
    file = addressOn(await staff.get('/dossiers'), /^\/dossiers\/[0-9a-f-]{36}$/);
    cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    token = /name="_token" value="([^"]+)"/.exec((await staff.get(`${file}/notities/nieuw`)).html)?.[1] ?? '';
  });
  afterAll(async () => {
    await listening.close(100);
    await door.close();
  });

  it('is not kept in memory of somebody who is not signed in', { timeout: 180_000 }, async () => {
    const held = (): number => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let most = before;
    const watching = setInterval(() => {
      most = Math.max(most, held());
    }, 400);
    const seen = await send('/dossiers/x/documenten', MULTIPART, files(12, 19));
    clearInterval(watching);
    expect([seen.status, seen.to]).toEqual([303, '/aanmelden']);
    expect((most - before) / MB).toBeLessThan(60);
  });

  it('is one file, and a page says so to whoever sends more', { timeout: 60_000 }, async () => {
    const seen = await send(`${file}/documenten`, MULTIPART, files(3, 19, token), cookie);
    expect(seen.status).toBe(413);
    expect(seen.html).toContain('Kies één bestand tegelijk');
  });

  it('is not even looked at when the page is not there for this person', { timeout: 60_000 }, async () => {
    const client = await door.signedIn('saskia.verhage@post.example');
    const of = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await send(`${file}/documenten`, MULTIPART, files(2, 19), of)).status).toBe(404);
  });

  it.each([
    ['a megabyte of text with accents', 'é'.repeat(500_000)],
    ['three megabytes of plain text', 'x'.repeat(3_000_000)],
  ])('comes back with its message at the field: %s', { timeout: 60_000 }, async (_what, text) => {
    const page = await staff.get(`${file}/notities/nieuw`);
    const answer = await staff.submit(page, `${file}/notities/nieuw`, { kind: 'note', text, on: '1-1-2026' });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('langer dan 100.000 tekens');
    expect(answer.html.includes(text)).toBe(true);
  });

  it.each([[true], [false]])('gets a page when it is far too long (announced: %s)', { timeout: 60_000 }, async (announced) => {
    const body = Buffer.from(new URLSearchParams({ _token: token, text: 'x'.repeat(20 * MB) }).toString());
    const pieces = Array.from({ length: Math.ceil(body.length / MB) }, (_, i) => body.subarray(i * MB, (i + 1) * MB));
    const type = 'application/x-www-form-urlencoded';
    const seen = await send(`/en${file}/notities/nieuw`, type, pieces, cookie, announced ? body.length : undefined);
    expect(seen.status).toBe(413);
    expect(seen.html).toContain('Cut a long text into pieces');
    expect(seen.sent).toBe(body.length);
  });

  it('says at the field of the first page that a file is too large', { timeout: 60_000 }, async () => {
    function* tooLarge(): Generator<Buffer> {
      yield Buffer.from('--zv\r\ncontent-disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n');
      for (let n = 0; n < 13; n++) yield PIECE;
      yield Buffer.from('\r\n--zv--\r\n');
    }
    const seen = await send('/lezen', MULTIPART, tooLarge());
    expect(seen.status).toBe(422);
    expect(seen.html).toContain('Dit bestand is groter dan 10 MB');
  });

  it('is not read by the API from somebody who is not signed in', async () => {
    const seen = await send('/api/files/x/notes', 'application/json', [PIECE, PIECE, PIECE]);
    expect(seen.status).toBe(401);
  });
});
