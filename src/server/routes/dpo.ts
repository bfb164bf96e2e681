// What does a DPO see? Per practice what is not kept and not proven; never a file.

import { practices, publishedStatement } from '../../desk/index.ts';
import { PATHS, practicesPage } from '../../web/index.ts';
import { closed, NOT_FOUND, page, type Route } from '../route.ts';
import { type Front, staffFrame } from '../show/frames.ts';

export function dpoRoutes(front: Front): readonly Route[] {
  const { house } = front;
  return [
    closed({
      path: PATHS.dpo,
      method: 'get',
      who: ['dpo'],
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        if (!frame) return NOT_FOUND;
        const rows = await Promise.all(
          (await practices(house)).map(async (practice) => {
            const statement = await publishedStatement(house, practice.key, visit.lang, visit.on);
            const marks = (statement?.chapters ?? []).flatMap((chapter) => chapter.sentences.map((s) => s.mark));
            return {
              key: practice.key,
              name: practice.name,
              broken: marks.filter((mark) => mark === 'broken').length,
              unproven: marks.filter((mark) => mark === 'unproven').length,
              late: 0,
              chain: 'unknown' as const,
            };
          }),
        );
        return page(practicesPage({ frame, practices: rows }));
      },
    }),
  ];
}
