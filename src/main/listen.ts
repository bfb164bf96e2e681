// Who answers at the port? The server, or one clear line why it cannot.

import { serve } from '@hono/node-server';

export interface Listening {
  /** Stops taking new requests and lets the running ones finish, at most `ms` milliseconds. */
  close(ms: number): Promise<void>;
}
export type Listen = { readonly ok: true; readonly listening: Listening } | { readonly ok: false; readonly line: string };

const WHY: Readonly<Record<string, (place: string) => string>> = {
  EADDRINUSE: (place) => `${place} is in use by another program. Stop that one, or choose another port: PORT=3001 npm start`,
  EACCES: (place) => `This user may not listen on ${place}. Choose a port above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (place) => `${place} is no address of this machine. Set HOST to one of its own, or leave it out.`,
  ENOTFOUND: (place) => `${place} is not known as an address. Set HOST to one of this machine, or leave it out.`,
};

/** Listens; resolves once the port is ours. */
export function listen(fetch: (request: Request) => Response | Promise<Response>, host: string, port: number): Promise<Listen> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => {
      resolve({
        ok: true,
        listening: {
          close: (ms) =>
            new Promise((closed) => {
              const hurry = setTimeout(() => ('closeAllConnections' in server ? server.closeAllConnections() : undefined), ms);
              server.close(() => {
                clearTimeout(hurry);
                closed();
              });
              if ('closeIdleConnections' in server) server.closeIdleConnections();
            }),
        },
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ''];
      if (why) resolve({ ok: false, line: why(`Port ${port} on ${host}`) });
      else reject(error);
    });
  });
}
