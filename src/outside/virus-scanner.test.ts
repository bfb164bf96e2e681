import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { virusScanner } from './virus-scanner.ts';

/** A server that speaks as clamd does: it finds the word that the test calls a virus. */
describe('the virus scanner', () => {
  let folder: string;
  let path: string;
  let server: Server | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zv-clam-'));
    path = join(folder, 'clamd.ctl');
  });
  afterEach(async () => {
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const listen = (answer: (stream: Buffer) => string | undefined): Promise<void> =>
    new Promise((ready) => {
      server = createServer((socket) => {
        let all = Buffer.alloc(0);
        socket.on('error', () => undefined);
        socket.on('data', (data: Buffer) => {
          all = Buffer.concat([all, data]);
          const command = 'zINSTREAM\0';
          if (!all.subarray(0, command.length).equals(Buffer.from(command))) return;
          const pieces: Buffer[] = [];
          let at = command.length;
          while (at + 4 <= all.length) {
            const length = all.readUInt32BE(at);
            if (length === 0) {
              const reply = answer(Buffer.concat(pieces));
              if (reply !== undefined) socket.end(`${reply}\0`);
              return;
            }
            if (at + 4 + length > all.length) return;
            pieces.push(all.subarray(at + 4, at + 4 + length));
            at += 4 + length;
          }
        });
      });
      server.listen(path, ready);
    });

  it('sends every byte and believes a clean answer', async () => {
    const bytes = Buffer.alloc(200_001, 3);
    let seen: Buffer | undefined;
    await listen((stream) => {
      seen = stream;
      return 'stream: OK';
    });
    expect(await virusScanner(path).scan(bytes)).toEqual({ kind: 'clean' });
    expect(seen?.equals(bytes)).toBe(true);
  });

  it('tells what was found, and takes no other answer for clean', async () => {
    await listen((stream) =>
      stream.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'INSTREAM size limit exceeded. ERROR',
    );
    expect(await virusScanner(path).scan(Buffer.from('xx EICAR xx'))).toEqual({ kind: 'infected' });
    expect(await virusScanner(path).scan(Buffer.from('xx'))).toEqual({ kind: 'silent' });
  });

  it('is silent when it was named and is not there, or does not answer', async () => {
    expect(await virusScanner(join(folder, 'nothing')).scan(Buffer.from('x'))).toEqual({ kind: 'silent' });
    await listen(() => undefined);
    expect(await virusScanner(path, 100).scan(Buffer.from('x'))).toEqual({ kind: 'silent' });
  });
});
