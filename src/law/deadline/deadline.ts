// The last moment, with the steps of the computation in words (domain/law.md 4.2, part 7; contracts.md `deadline --json`).

import {
  addDays,
  addMonths,
  addSpan,
  amsterdamDay,
  amsterdamOffset,
  type Clock,
  type Day,
  endOfDay,
  fromEpochSecond,
  type Instant,
  isDay,
  type Policy,
  parseSpan,
  type Regime,
  sayDay,
  type Span,
  toEpochDay,
  toEpochSecond,
} from '../../policy/index.ts';
import { type Calendar, DECREE_DAYS_KNOWN_UNTIL, holidayOn, isNonWorkingDay, nextWorkingDay } from '../facts/days.ts';
import { saySpan } from './say-span.ts';

export const DEADLINE_KINDS = ['request', 'extension', 'breach-law', 'breach-promise', 'complaint', 'message'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** One sentence in both languages. */
export interface Step {
  readonly nl: string;
  readonly en: string;
}

/** Messages of iJw and iWmo with a clock (domain/exchange.md): working days, and the rule of the standard. */
const MESSAGE_CLOCKS = {
  return: { days: 3, rule: 'OP090' },
  start: { days: 5, rule: 'OP271' },
  stop: { days: 5, rule: 'OP272' },
  'request-answer': { days: 5, rule: 'OP274' },
  'change-answer': { days: 5, rule: 'OP346' },
  'declaration-answer': { days: 10, rule: 'OP090x4' },
} as const;
export type MessageClock = keyof typeof MESSAGE_CLOCKS;

export interface DeadlineOptions {
  /** Its promised clocks; needed for `breach-promise`, and gives `promised` for `request`. */
  readonly policy?: Policy;
  /** Under which law a complaint is made; absent: the Wkkgz. */
  readonly regime?: Regime;
  /** Which message waits; absent: a return message. */
  readonly message?: MessageClock;
}

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day, in Amsterdam. */
  readonly due: Day;
  /** The last second. */
  readonly dueAt: Instant;
  readonly steps: readonly Step[];
  readonly rules: readonly string[];
  /** extension: the last day to announce it, with reasons. */
  readonly noticeBy?: Day;
  /** Breach kinds: the instant by which the authority must know. */
  readonly notifyBy?: Instant;
  /** The day that can still be defended when the last day is a doubtful holiday (TV-06); absent when it is the same day. */
  readonly latestArguable?: Day;
  /** A week earlier, for planning (TERM-08). */
  readonly target?: Day;
  /** What the policy promises, when that is sooner. */
  readonly promised?: Day;
}

export type DeadlineAnswer = { readonly ok: true; readonly deadline: Deadline } | { readonly ok: false; readonly error: Step };

const no = (nl: string, en: string): DeadlineAnswer => ({ ok: false, error: { nl, en } });
const step = (nl: string, en: string): Step => ({ nl, en });

interface Start {
  readonly day: Day;
  readonly second: number;
  readonly given: 'day' | 'instant';
}

function startOf(from: string): Start | undefined {
  if (isDay(from)) return { day: from, second: endOfDay(addDays(from, -1)) + 1, given: 'day' };
  const second = toEpochSecond(from);
  return second === undefined ? undefined : { day: amsterdamDay(second), second, given: 'instant' };
}

/** Moves a last day off weekends and holidays and says why. */
function rolled(day: Day, calendar: Calendar, steps: Step[]): Day {
  const moved = nextWorkingDay(day, calendar);
  if (moved === day) return day;
  const holiday = holidayOn(day);
  steps.push(
    step(
      `${sayDay(day, 'nl')} is ${holiday ? holiday.name.nl : 'geen werkdag'}; de termijn loopt door tot en met ${sayDay(moved, 'nl')}.`,
      `${sayDay(day, 'en')} is ${holiday ? holiday.name.en : 'no working day'}; the term runs on to ${sayDay(moved, 'en')}.`,
    ),
  );
  return moved;
}

/** A term of months under Regulation 1182/71: the day itself does not count, the date is clamped, the end is rolled (TERM-01..03, 08). */
function monthsAfter(start: Day, months: number, steps: Step[]): Day {
  const end = addMonths(start, months);
  steps.push(
    step(
      `De dag van ontvangst (${sayDay(start, 'nl')}) telt niet mee. ${months === 1 ? 'Een maand' : `${months} maanden`} later is ${sayDay(end, 'nl')}.`,
      `The day of receipt (${sayDay(start, 'en')}) does not count. ${months === 1 ? 'One month' : `${months} months`} later is ${sayDay(end, 'en')}.`,
    ),
  );
  if (end.slice(8) !== start.slice(8)) {
    steps.push(
      step(
        'Die datum bestaat niet in die maand; dan telt de laatste dag van de maand.',
        'That date does not exist in that month; the last day of the month counts.',
      ),
    );
  }
  return rolled(end, 'regulation', steps);
}

function arguable(due: Day): { readonly latestArguable?: Day } {
  const latest = nextWorkingDay(due, 'latest');
  return latest === due ? {} : { latestArguable: latest };
}

function promisedDay(start: Day, clock: Clock | undefined): Day | undefined {
  if (clock === undefined || clock === 'unstated') return undefined;
  if (clock === 'at once') return start;
  const span = parseSpan(clock);
  return span && span.unit !== 'hour' ? addSpan(start, span) : undefined;
}

function request(start: Start, options: DeadlineOptions): Deadline {
  const steps: Step[] = [];
  const due = monthsAfter(start.day, 1, steps);
  const promised = promisedDay(start.day, options.policy?.request?.term?.within);
  steps.push(
    step(`U antwoordt uiterlijk ${sayDay(due, 'nl')}, vóór middernacht.`, `You answer by ${sayDay(due, 'en')}, before midnight.`),
  );
  const late = arguable(due);
  if (late.latestArguable) {
    steps.push(
      step(
        `Of ${sayDay(due, 'nl')} een feestdag is voor deze termijn, staat niet vast. Ga uit van die dag; ${sayDay(late.latestArguable, 'nl')} is het laatst verdedigbaar.`,
        `Whether ${sayDay(due, 'en')} is a holiday for this term is not settled. Plan on that day; ${sayDay(late.latestArguable, 'en')} is the latest that can be argued.`,
      ),
    );
  }
  return {
    kind: 'request',
    due,
    dueAt: fromEpochSecond(endOfDay(due)),
    steps,
    rules: ['RT-01', 'TERM-01', 'TERM-02', 'TERM-03', 'TERM-08'],
    target: addDays(due, -7),
    ...late,
    ...(promised && promised < due ? { promised } : {}),
  };
}

function extension(start: Start): Deadline {
  const steps: Step[] = [];
  const noticeBy = monthsAfter(start.day, 1, steps);
  steps.push(
    step(
      `Uiterlijk ${sayDay(noticeBy, 'nl')} vertelt u dat u meer tijd nodig hebt, en waarom.`,
      `By ${sayDay(noticeBy, 'en')} you say that you need more time, and why.`,
    ),
    step(
      'De verlenging telt vanaf de ontvangst, niet vanaf dat bericht.',
      'The extension counts from receipt, not from that message.',
    ),
  );
  const due = monthsAfter(start.day, 3, steps);
  return {
    kind: 'extension',
    due,
    dueAt: fromEpochSecond(endOfDay(due)),
    steps,
    rules: ['RT-01', 'TERM-01', 'TERM-02', 'TERM-03', 'TERM-05'],
    noticeBy,
    target: addDays(due, -7),
    ...arguable(due),
  };
}

function clockTime(second: number): string {
  const local = fromEpochSecond(second + amsterdamOffset(second));
  return `${local.slice(11, 13)}.${local.slice(14, 16)}`;
}

function breachFrom(
  kind: 'breach-law' | 'breach-promise',
  start: Start,
  span: Span,
  first: Step,
  rules: readonly string[],
): Deadline {
  const steps: Step[] = [];
  if (start.given === 'day') {
    steps.push(
      step(
        'Er is geen tijdstip gegeven. De klok begint aan het begin van die dag.',
        'No time of day was given. The clock starts at the beginning of that day.',
      ),
    );
  }
  steps.push(first);
  const end = span.unit === 'hour' ? start.second + span.n * 3600 : endOfDay(addSpan(start.day, span));
  if (span.unit === 'hour' && amsterdamOffset(start.second) !== amsterdamOffset(end)) {
    steps.push(
      step(
        'In die tijd gaat de klok een uur vooruit of terug; uren tellen gewoon door.',
        'In that time the clock changes by an hour; hours simply go on counting.',
      ),
    );
  }
  // A clock that ends at midnight ends with the day before.
  const due = amsterdamDay(end - 1);
  steps.push(
    step(
      `Van ${sayDay(start.day, 'nl')} ${clockTime(start.second)} uur tot ${sayDay(due, 'nl')} ${clockTime(end)} uur. Weekend en feestdagen tellen mee.`,
      `From ${sayDay(start.day, 'en')} ${clockTime(start.second)} to ${sayDay(due, 'en')} ${clockTime(end)}. Weekends and holidays count.`,
    ),
  );
  const at = fromEpochSecond(end);
  return { kind, due, dueAt: at, steps, rules, notifyBy: at };
}

function breachPromise(start: Start, policy: Policy | undefined): DeadlineAnswer {
  if (!policy) return no('Geef het beleid erbij: --policy BELEID.yaml.', 'Give the policy: --policy POLICY.yaml.');
  const clock = policy.breach?.authority?.within;
  if (clock === undefined || clock === 'unstated') {
    return no(
      'Dit beleid belooft geen eigen termijn voor een datalek (breach.authority.within). Gebruik --kind breach-law.',
      'This policy promises no time of its own for a breach (breach.authority.within). Use --kind breach-law.',
    );
  }
  if (clock === 'at once') {
    const at = fromEpochSecond(start.second);
    const first = step('Het beleid belooft: meteen.', 'The policy promises: at once.');
    return {
      ok: true,
      deadline: { kind: 'breach-promise', due: start.day, dueAt: at, steps: [first], rules: ['BR-14'], notifyBy: at },
    };
  }
  const span = parseSpan(clock);
  if (!span) {
    return no(
      `breach.authority.within: '${clock}' is geen termijn; schrijf bijvoorbeeld '48 hours'.`,
      `breach.authority.within: '${clock}' is no length of time; write for instance '48 hours'.`,
    );
  }
  const deadline = breachFrom(
    'breach-promise',
    start,
    span,
    step(`Het beleid belooft melding binnen ${saySpan(clock, 'nl')}.`, `The policy promises a report within ${clock}.`),
    ['BR-14', 'TERM-09'],
  );
  const lawEnd = start.second + 72 * 3600;
  const late = (toEpochSecond(deadline.dueAt) ?? 0) > lawEnd;
  return {
    ok: true,
    deadline: late
      ? {
          ...deadline,
          rules: [...deadline.rules, 'BR-02'],
          steps: [
            ...deadline.steps,
            step('Let op: de wet geeft 72 uur, dat is eerder.', 'Mind: the law gives 72 hours, which is sooner.'),
          ],
        }
      : deadline,
  };
}

/** Six weeks (Wkkgz, Wko) or what the regime says; ends on a working day of the Algemene termijnenwet (TERM-07). */
function complaint(start: Start, regime: Regime): Deadline {
  const steps: Step[] = [];
  const rules =
    regime === 'childcare' ? ['CPL-03', 'TERM-07'] : regime === 'jeugdwet' ? ['CPL-02', 'TERM-07'] : ['CPL-01', 'TERM-07'];
  if (regime === 'jeugdwet') {
    steps.push(
      step(
        'De Jeugdwet noemt geen algemene termijn voor een klacht; zes weken is de gangbare norm. Voor vrijheidsbeperking geldt vier weken (6.5.1).',
        'The Youth Act names no general term for a complaint; six weeks is the usual norm. For restrictive measures it is four weeks (6.5.1).',
      ),
    );
  }
  const end = addDays(start.day, 42);
  steps.push(
    step(
      `Zes weken na ${sayDay(start.day, 'nl')} is ${sayDay(end, 'nl')}.`,
      `Six weeks after ${sayDay(start.day, 'en')} is ${sayDay(end, 'en')}.`,
    ),
  );
  const due = rolled(end, 'dutch', steps);
  if (Number(due.slice(0, 4)) > DECREE_DAYS_KNOWN_UNTIL) {
    steps.push(
      step(
        `Dagen die na ${DECREE_DAYS_KNOWN_UNTIL} bij koninklijk besluit vrij zijn, zijn nog niet bekend.`,
        `Days made equal to holidays by royal decree after ${DECREE_DAYS_KNOWN_UNTIL} are not known yet.`,
      ),
    );
  }
  return { kind: 'complaint', due, dueAt: fromEpochSecond(endOfDay(due)), steps, rules, target: addDays(due, -7) };
}

function message(start: Start, which: MessageClock): Deadline {
  const { days, rule } = MESSAGE_CLOCKS[which];
  let day = start.day;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isNonWorkingDay(day, 'regulation')) left--;
  }
  const skipped = toEpochDay(day) - toEpochDay(start.day) - days;
  return {
    kind: 'message',
    due: day,
    dueAt: fromEpochSecond(endOfDay(day)),
    steps: [
      step(
        `${days} werkdagen na ${sayDay(start.day, 'nl')}; ${skipped === 0 ? 'er valt geen vrije dag in' : `${skipped} ${skipped === 1 ? 'vrije dag telt' : 'vrije dagen tellen'} niet mee`}. Dat is ${sayDay(day, 'nl')}.`,
        `${days} working days after ${sayDay(start.day, 'en')}; ${skipped === 0 ? 'no day off falls in it' : `${skipped} ${skipped === 1 ? 'day off does' : 'days off do'} not count`}. That is ${sayDay(day, 'en')}.`,
      ),
    ],
    rules: [rule],
  };
}

/**
 * The last moment of a deadline. `from` is a day (that day in Amsterdam) or an instant with a zone. Errors say what to write
 * instead: an unreadable `from`, a breach promise without a policy or without a clock. Source: domain/law.md TERM-01..09, BR-02.
 */
export function deadline(kind: DeadlineKind, from: string, options: DeadlineOptions = {}): DeadlineAnswer {
  const start = startOf(from);
  if (!start) {
    return no(
      `'${from}' is geen dag of tijdstip; schrijf bijvoorbeeld 2026-11-21 of 2026-11-21T18:00:00+01:00.`,
      `'${from}' is no day or moment; write for instance 2026-11-21 or 2026-11-21T18:00:00+01:00.`,
    );
  }
  switch (kind) {
    case 'request':
      return { ok: true, deadline: request(start, options) };
    case 'extension':
      return { ok: true, deadline: extension(start) };
    case 'breach-law':
      return {
        ok: true,
        deadline: breachFrom(
          kind,
          start,
          { n: 72, unit: 'hour' },
          step('De wet geeft 72 uur vanaf het moment dat u het weet.', 'The law gives 72 hours from the moment you know.'),
          ['BR-02', 'BR-03', 'TERM-09'],
        ),
      };
    case 'breach-promise':
      return breachPromise(start, options.policy);
    case 'complaint':
      return { ok: true, deadline: complaint(start, options.regime ?? 'wgbo') };
    case 'message':
      return { ok: true, deadline: message(start, options.message ?? 'return') };
  }
}
