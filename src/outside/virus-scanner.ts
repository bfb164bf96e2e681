// Is there something bad in this file? ClamAV answers over its socket (INSTREAM, clamd protocol); where it is not, that is said.

import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { ScanAnswer, ScannerPort } from '../desk/ports.ts';

/** Where distributions put the socket of clamd. */
const USUAL = ['/run/clamav/clamd.ctl', '/var/run/clamav/clamd.ctl', '/run/clamd.scan/clamd.sock', '/run/clamav/clamd.sock'];
const PIECE = 64 * 1024;
const WAIT_MS = 60_000;

/**
 * `address`: the path of a socket or `host:port`; absent: one of the usual places. Without any of them every answer is `none`. An address
 * that was given and does not answer is `silent`: then nothing is taken in unscanned by surprise.
 */
export function virusScanner(address?: string, waitMs = WAIT_MS): ScannerPort {
  return {
    async scan(bytes) {
      const at = address ?? USUAL.find((path) => existsSync(path));
      if (at === undefined) return { kind: 'none' };
      try {
        return verdictOf(await ask(at, bytes, waitMs));
      } catch {
        return { kind: 'silent' };
      }
    },
  };
}

function verdictOf(reply: string): ScanAnswer {
  if (/^stream: OK$/.test(reply)) return { kind: 'clean' };
  return / FOUND$/.test(reply) ? { kind: 'infected' } : { kind: 'silent' };
}

/** Sends the bytes in pieces, each with its length before it, and reads the one line that comes back. */
function ask(at: string, bytes: Uint8Array, waitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const hostPort = /^([^/]+):(\d+)$/.exec(at);
    const socket: Socket = hostPort ? connect({ host: hostPort[1] as string, port: Number(hostPort[2]) }) : connect({ path: at });
    let reply = '';
    socket.setTimeout(waitMs, () => socket.destroy(new Error('the scanner does not answer')));
    socket.once('error', reject);
    socket.on('data', (data: Buffer) => {
      reply += data.toString('latin1');
    });
    socket.once('close', () => resolve(reply.replace(/[\0\n]+$/, '')));
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (let start = 0; start < bytes.length; start += PIECE) {
        const piece = bytes.subarray(start, start + PIECE);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(piece.length);
        socket.write(length);
        socket.write(piece);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}
