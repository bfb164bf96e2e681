// What needs doing? Appointments, plans to evaluate, decisions that run out; and birthdays that change who decides, a month before.

import { type Agenda, type AgendaLine, agenda, leftFiles, officerDay } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import { type ClockTask, type Lang, PATHS, type Said, to, type Task, todayPage } from '../../web/index.ts';
import { busyShown } from '../draft/busy.ts';
import { closed, NOT_FOUND, page, type Route } from '../route.ts';
import { attestTasksShown } from '../show/attest-tasks.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { officerShown } from '../show/officer-day.ts';

export function staffTodayRoutes(front: Front): readonly Route[] {
  return [
    closed({
      path: PATHS.today,
      method: 'get',
      who: ['staff'],
      logs: ['list', 'log-read'],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const acting = actingOf(visit);
        const mine = await agenda(front.house, acting);
        if (!frame || !mine) return NOT_FOUND;
        const officer = await officerDay(front.house, acting);
        const { clocks: questions, ...review } = officer ? officerShown(officer, visit.lang) : { clocks: [] };
        const clocks = [...questions, ...correctionClocks(mine, visit.lang)].sort((a, b) => endOf(a) - endOf(b));
        const callName = visit.visitor.name.split(' ', 1)[0] ?? visit.visitor.name;
        const attest = await attestTasksShown(front, visit);
        const left = await leftFiles(front.house, acting);
        const week = [
          ...leftTasks(left ?? [], visit.lang),
          ...objectionTasks(mine, visit.lang),
          ...withdrawnTasks(mine, visit.lang),
          ...dueTasks(mine, visit.lang),
          ...birthdayTasks(mine, visit.lang),
          ...attest.week,
        ];
        week.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
        const busy = await busyShown(front, acting, visit.lang);
        return page(todayPage({ frame, now: visit.now, callName, clocks, week, waiting: attest.waiting, busy, ...review }));
      },
    }),
  ];
}

/** Somebody left; who looks after accounts names another. */
function leftTasks(left: readonly { readonly client: string; readonly number: string }[], lang: Lang): Task[] {
  return left.map(({ client, number }) => ({
    what: { nl: `Dossier ${number} heeft geen begeleider meer`, en: `File ${number} has no care worker any more` },
    href: to(lang, 'leftFile', { file: client }),
    note: { nl: 'Wijs een collega aan.', en: 'Name a colleague.' },
  }));
}

/** The team that the child talks to decides, with a reason; until then it is closed for that parent. */
function objectionTasks(mine: Agenda, lang: Lang): Task[] {
  return mine.objections.map((line): Task => {
    const name = fullName(line.name);
    return {
      what: { nl: `${name} wil niet dat een ouder meeleest`, en: `${name} does not want a parent to read along` },
      href: to(lang, 'standing', { file: line.client }),
      note: {
        nl: 'Het is dicht voor die ouder. Praat erover, neem een besluit en schrijf op waarom. De cliënt leest uw reden.',
        en: 'It is closed for that parent. Talk about it, decide, and write down why. The client reads your reason.',
      },
    };
  });
}

/** The statement promises that no file is kept without this yes, and the law may say that it must be: a person weighs that. */
function withdrawnTasks(mine: Agenda, lang: Lang): Task[] {
  return mine.withdrawn.map((line): Task => {
    const name = fullName(line.name);
    return {
      what: { nl: `Toestemming ingetrokken: ${name}`, en: `Consent withdrawn: ${name}` },
      href: to(lang, 'consents', { file: line.client }),
      note: {
        nl: 'Praat erover: stopt de hulp, en wat moet volgens de wet bewaard blijven? Schrijf bij de toestemmingen op wat er is afgesproken.',
        en: 'Talk about it: does the help stop, and what must you keep by law? Write down with the consents what you agreed.',
      },
    };
  });
}

/** Somebody says that something is not right: the term of the law runs, or the promised one when that is sooner. */
function correctionClocks(mine: Agenda, lang: Lang): ClockTask[] {
  return mine.corrections.map((waits) => {
    const name = fullName(waits.name);
    return {
      what: { nl: `vraag om verbetering: ${name}`, en: `request for a correction: ${name}` },
      href: to(lang, 'correction', { file: waits.client, request: waits.request }),
      now: { nl: 'Iemand zegt dat er iets niet klopt.', en: 'Somebody says that something is not right.' },
      running: { ...waits.running, unit: 'days' },
    };
  });
}
const endOf = (task: ClockTask): number => task.running.promise ?? task.running.law ?? Number.MAX_SAFE_INTEGER;

function dueTasks(mine: Agenda, lang: Lang): Task[] {
  return mine.due.map((line): Task => {
    const name = fullName(line.name);
    const nl = line.time === undefined ? '' : ` om ${line.time.replace(':', '.')} uur`;
    const en = line.time === undefined ? '' : ` at ${line.time}`;
    return {
      what: { nl: `${line.what.nl}${nl}: ${name}`, en: `${line.what.en ?? line.what.nl}${en}: ${name}` },
      href: to(lang, 'plan', { file: line.client }),
      ...(line.late ? { note: lateNote(line) } : {}),
      on: line.on,
    };
  });
}

function lateNote(line: AgendaLine): Said {
  return line.kind === 'appointment'
    ? { nl: 'Deze dag is voorbij. Leg vast hoe het ging.', en: 'This day has passed. Record how it went.' }
    : { nl: 'Deze dag is voorbij.', en: 'This day has passed.' };
}

function birthdayTasks(mine: Agenda, lang: Lang): Task[] {
  return mine.birthdays.map((line): Task => {
    const name = fullName(line.name);
    return {
      what: { nl: `${name} wordt ${line.age}`, en: `${name} turns ${line.age}` },
      href: to(lang, 'file', { file: line.client }),
      note: CHANGES[line.age](line.name.first),
      on: line.on,
    };
  });
}

const CHANGES: Readonly<Record<12 | 16 | 18, (name: string) => Said>> = {
  12: (name) => ({
    nl: `Vanaf die dag beslist ${name} mee. Leg dat ${name} en de ouders uit, en noteer het.`,
    en: `From that day ${name} decides too. Explain that to ${name} and the parents, and note it.`,
  }),
  16: (name) => ({
    nl: `Vanaf die dag beslist ${name} zelf wie wat mag zien. Leg dat ${name} en de ouders uit, en noteer het.`,
    en: `From that day ${name} alone decides who may see what. Explain that to ${name} and the parents, and note it.`,
  }),
  18: (name) => ({
    nl: `Vanaf die dag is ${name} volwassen en stopt het gezag van de ouders. Kijk opnieuw wie er naast ${name} staat.`,
    en: `From that day ${name} is of age and parental authority ends. Look again who stands beside ${name}.`,
  }),
};
