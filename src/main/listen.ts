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

/**
 * Whoever is slow with the head of a question is not waited for; the body has its own watch (server/body). A large file over a slow line takes
 * minutes. What is left of a body after an answer is thrown away there too: broken off at once, the browser would never show the answer.
 */
const WAITS = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 };
/** A browser sends some twenty headers. */
const MOST_HEADERS = 100;

/** Listens; resolves once the port is ours. */
export function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listen> {
  return new Promise((resolve, reject) => {
    const options = { fetch, hostname: host, port, serverOptions: WAITS, autoCleanupIncoming: false };
    const server = serve(options, () => {
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
    if ('maxHeadersCount' in server) server.maxHeadersCount = MOST_HEADERS;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ''];
      if (why) resolve({ ok: false, line: why(`Port ${port} on ${host}`) });
      else reject(error);
    });
  });
}
