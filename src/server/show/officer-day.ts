// The day of the privacy officer in words: a clock per question, and the log as work.

import type { OfficerDay } from '../../desk/index.ts';
import { type ClockTask, type Lang, type Task, type TodayProps, to } from '../../web/index.ts';

export function officerShown(
  day: OfficerDay,
  lang: Lang,
): { readonly clocks: readonly ClockTask[] } & Required<Pick<TodayProps, 'review'>> {
  const { questions, lastSigned } = day;
  return {
    clocks: questions.map((question) => ({
      what: { nl: `vraag over dossier ${question.number}`, en: `question about file ${question.number}` },
      href: to(lang, 'question', { question: question.id }),
      now: { nl: 'Iemand vroeg iets over een regel van het logboek.', en: 'Somebody asked about a line of the log.' },
      running: { ...question.running, unit: 'days' },
    })),
    review: {
      tasks: [...glassTasks(day, lang), ...weekTasks(day, lang), ...lockTasks(day, lang)],
      ...(lastSigned ? { last: { on: lastSigned } } : {}),
    },
  };
}

function glassTasks({ emergencies }: OfficerDay, lang: Lang): Task[] {
  return emergencies.map(({ event, who, number, own }) => ({
    what: { nl: `Noodknop gebruikt: ${who}, dossier ${number}`, en: `Emergency access used: ${who}, file ${number}` },
    href: to(lang, 'judge', { event }),
    note: own
      ? { nl: 'Eigen gebruik: een ander beoordeelt het.', en: 'Own use: somebody else judges it.' }
      : {
          nl: 'Beoordeel of het terecht was. De cliënt leest uw oordeel.',
          en: 'Judge whether it was right. The client reads your judgement.',
        },
    urgent: { nl: 'Noodknop', en: 'Emergency' },
  }));
}

function weekTasks({ thisWeek, openLines, unsigned }: OfficerDay, lang: Lang): Task[] {
  const tasks: Task[] = [];
  const [next] = unsigned;
  if (next) {
    const more = unsigned.length - 1;
    tasks.push({
      what: { nl: `Kijk week ${next.number} na`, en: `Review week ${next.number}` },
      href: `${to(lang, 'review')}?week=${next.monday}`,
      note:
        more === 0
          ? {
              nl: 'Zonder controle staat de week bij het bewijs als niet bewezen.',
              en: 'Without a review the proof says: not proven.',
            }
          : {
              nl: more === 1 ? 'De week daarvoor wacht ook.' : `Nog ${more} weken daarvoor wachten ook.`,
              en: more === 1 ? 'The week before it waits too.' : `${more} weeks before it wait too.`,
            },
    });
  }
  if (openLines > 0)
    tasks.push({
      what: { nl: `Beoordeel week ${thisWeek.number}`, en: `Judge week ${thisWeek.number}` },
      href: to(lang, 'review'),
      note: {
        nl: openLines === 1 ? 'Nog 1 regel. Deze week loopt nog.' : `Nog ${openLines} regels. Deze week loopt nog.`,
        en: openLines === 1 ? '1 line left. This week still runs.' : `${openLines} lines left. This week still runs.`,
      },
    });
  return tasks;
}

function lockTasks({ locks }: OfficerDay, lang: Lang): Task[] {
  return locks.map(({ client, number, target, from }) => {
    const day = from.split('-').reverse().join('-');
    return {
      what: {
        nl: `Op slot: ${LOCKED[target].nl} dossier ${number}`,
        en: `Restricted: ${LOCKED[target].en} file ${number}`,
      },
      href: to(lang, 'restriction', { file: client }),
      note: {
        nl: `Sinds ${day}. Kijk of het nog nodig is.`,
        en: `Since ${day}. Look whether it is still needed.`,
      },
    };
  });
}
const LOCKED = {
  file: { nl: 'het hele', en: 'the whole' },
  part: { nl: 'een deel van', en: 'a part of' },
  item: { nl: '1 stuk in', en: '1 item in' },
} as const;
