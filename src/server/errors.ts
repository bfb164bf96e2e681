// What does a person see when it does not work? The same words whether something is absent or belongs to somebody else.

import { type ErrorKind, errorPage, type Lang } from '../web/index.ts';
import type { ErrorPages } from './app.ts';

/** The pages for everything that fails, in two languages. */
export function errorPages(demo: boolean): ErrorPages {
  const of = (kind: ErrorKind) => (lang: Lang, path: string, incident?: string) =>
    errorPage({ lang, path, kind, demo, ...(incident === undefined ? {} : { incident }) });
  return {
    notFound: of('notFound'),
    stale: of('stale'),
    tooLarge: of('tooLarge'),
    full: of('full'),
    failure: of('failure'),
    unavailable: of('unavailable'),
  };
}
