// What can anybody see? The first page.

import { practices } from '../../desk/index.ts';
import { PATHS, startPage, UNTOUCHED } from '../../web/index.ts';
import { open, page, type Route } from '../route.ts';
import { type Front, publicFrame } from '../show/frames.ts';

export function publicRoutes(front: Front): readonly Route[] {
  return [
    open({
      path: PATHS.start,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const shown = (await practices(front.house)).map((p) => ({ key: p.key, name: p.name }));
        const example = shown[0]?.key;
        const frame = { ...publicFrame(front, visit), ...(example === undefined ? {} : { example }) };
        return page(startPage({ frame, answers: UNTOUCHED, examples: [], practices: shown }));
      },
    }),
  ];
}
