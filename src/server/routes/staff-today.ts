// What needs doing? For now: birthdays that change who may see what, in the coming month.

import { listFiles } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import { PATHS, to, type Task, todayPage } from '../../web/index.ts';
import { closed, NOT_FOUND, page, type Route } from '../route.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';

const SOON_DAYS = 31;

export function staffTodayRoutes(front: Front): readonly Route[] {
  return [
    closed({
      path: PATHS.today,
      method: 'get',
      who: ['staff'],
      logs: ['list'],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const found = await listFiles(front.house, actingOf(visit));
        if (!frame || !found) return NOT_FOUND;
        const week: Task[] = [];
        for (const file of found.files) {
          const next = nextTurn(file.birthDate, visit.on, found.ruling.decider.ages);
          if (!next || daysTo(visit.on, next.day) > SOON_DAYS) continue;
          const name = fullName(file.name);
          week.push({
            what: { nl: `${name} wordt ${next.age}`, en: `${name} turns ${next.age}` },
            href: to(visit.lang, 'file', { file: file.client }),
            note: {
              nl: `Vanaf die dag verandert wie wat mag zien. Leg het ${file.name.first} uit en noteer dat.`,
              en: `From that day it changes who may see what. Explain it to ${file.name.first} and note that.`,
            },
            on: next.day,
          });
        }
        week.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
        const callName = visit.visitor.name.split(' ', 1)[0] ?? visit.visitor.name;
        return page(todayPage({ frame, now: visit.now, callName, clocks: [], week, waiting: [] }));
      },
    }),
  ];
}

/** The next birthday on which an answer may change; born on 29 February: 1 March in a common year. */
function nextTurn(
  birth: string,
  on: string,
  ages: readonly number[],
): { readonly age: number; readonly day: string } | undefined {
  for (const age of ages) {
    const year = Number(birth.slice(0, 4)) + age;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const day = birth.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${birth.slice(4)}`;
    if (day > on) return { age, day };
  }
  return undefined;
}

function daysTo(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
