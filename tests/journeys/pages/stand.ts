// A stand that shows the gallery: pages by name and the static files, with the headers of the real server.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ASSETS } from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';

const FOLDER = new URL('../../../src/web/assets/', import.meta.url);
const HEADERS = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** Serves `/toon/<name>` and `/assets/<file>` on a free port of this machine. */
export async function openStand(gallery: readonly Shown[]): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const asset = ASSETS.find((a) => path === `/assets/${a.name}`);
    if (asset !== undefined) {
      response.writeHead(200, { ...HEADERS, 'content-type': asset.type, 'cache-control': 'max-age=600' });
      response.end(readFileSync(new URL(asset.name, FOLDER)));
      return;
    }
    const shown = gallery.find((s) => path === `/toon/${s.name}`);
    response.writeHead(shown === undefined ? 404 : 200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
    response.end(shown?.page());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
