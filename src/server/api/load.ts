// Brings the API in when it is first asked: its schemas take a while to load, and pages do not need them.

import type { ApiOptions } from './app.ts';

export async function loadApi(options: ApiOptions): Promise<{ fetch(request: Request): Response | Promise<Response> }> {
  const { createApi } = await import('./app.ts');
  return createApi(options);
}
