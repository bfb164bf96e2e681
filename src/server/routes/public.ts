// What can anybody see? The first page.

import { PATHS, startPage, UNTOUCHED } from '../../web/index.ts';
import { page, type Route, type Visit } from '../route.ts';

/** A practice with a published statement. */
export interface PublicPractice {
  readonly key: string;
  readonly name: string;
}

export interface PublicDesk {
  readonly demo: boolean;
  practices(): Promise<readonly PublicPractice[]>;
}

export function publicFrame(desk: PublicDesk, visit: Visit) {
  return { lang: visit.lang, path: visit.path, demo: desk.demo, ...(visit.token === undefined ? {} : { token: visit.token }) };
}

export function publicRoutes(desk: PublicDesk): readonly Route[] {
  return [
    {
      path: PATHS.start,
      method: 'get',
      who: 'anyone',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const practices = await desk.practices();
        const example = practices[0]?.key;
        const frame = { ...publicFrame(desk, visit), ...(example === undefined ? {} : { example }) };
        return page(startPage({ frame, answers: UNTOUCHED, examples: [], practices }));
      },
    },
  ];
}
