// Is this form filled in well? What was typed becomes fields, or mistakes at those fields.

import { type Day, isDay } from '../../policy/index.ts';
import { type Problem, problem } from '../problem.ts';
import { numbersOf, type PlanGoal } from './goals.ts';
import type { Filled, FormField, FormSpec } from './shape.ts';
import { tellText } from './tell.ts';

export interface Around {
  readonly today: Day;
  /** The goals of the plan that stands. */
  readonly goals: readonly PlanGoal[];
}
export interface WellFilled {
  readonly ok: true;
  readonly fields: Filled;
  /** The day that the item is about. */
  readonly on: Day;
  readonly due?: Day;
  /** What a reader without the form sees. */
  readonly text: string;
}
export type FilledIn = WellFilled | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
/** More than this nobody can read, and no form offers. */
const MOST_IN_GROUP = 40;

/** Reads a form. Names that the form does not have are left out. */
export function fillForm(spec: FormSpec, typed: Filled, around: Around): FilledIn {
  const fields: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const f of spec.fields) one(f, f.key, typed, around, fields, problems);
  for (const group of spec.groups ?? []) {
    const numbers = group.per === 'goals' ? around.goals.map((g) => Number(g.key)) : numbersOf(trimmed(typed), group.key);
    if (numbers.length > MOST_IN_GROUP) {
      problems.push(
        problem(
          `${group.key}.1.${group.fields[0]?.key}`,
          'too-many',
          'Dit zijn er te veel voor één formulier.',
          'These are too many for one form.',
        ),
      );
      continue;
    }
    const asked = numbers.length < group.least ? [...new Set([...numbers, 1])] : numbers;
    for (const n of asked) {
      for (const f of group.fields) one(f, `${group.key}.${n}.${f.key}`, typed, around, fields, problems);
    }
  }
  for (const f of spec.fields) checkOrder(f, fields, problems);
  if (problems.length > 0) return { ok: false, problems };
  const on = (spec.on === undefined ? undefined : fields[spec.on]) ?? around.today;
  const due = spec.due === undefined || !stillDue(spec, fields) ? undefined : fields[spec.due];
  const body = spec.body === undefined ? undefined : fields[spec.body];
  const text = body ?? tellText(spec, fields, around.goals);
  return { ok: true, fields, on, ...(due === undefined ? {} : { due }), text };
}

function trimmed(typed: Filled): Filled {
  return Object.fromEntries(Object.entries(typed).filter(([, v]) => v.trim() !== ''));
}

function stillDue(spec: FormSpec, fields: Filled): boolean {
  return spec.dueWhile === undefined || fields[spec.dueWhile.field] === spec.dueWhile.value;
}

function one(
  f: FormField,
  name: string,
  typed: Filled,
  around: Around,
  fields: Record<string, string>,
  problems: Problem[],
): void {
  const value = (typed[name] ?? '').trim();
  if (value === '') {
    if (f.required) {
      const said = f.missing ?? { nl: `Vul in: ${lower(f.label.nl)}.`, en: `Fill in: ${lower(f.label.en ?? f.label.nl)}.` };
      problems.push(problem(name, 'missing', said.nl, said.en ?? said.nl));
    }
    return;
  }
  const read = READERS[f.as](value, f, around);
  if (typeof read === 'string') fields[name] = read;
  else problems.push({ ...read, field: name });
}

type Read = string | Problem;
const READERS: Readonly<Record<FormField['as'], (value: string, f: FormField, around: Around) => Read>> = {
  line: (value) => {
    if (value.length > LONGEST_LINE)
      return problem(
        '',
        'too-long',
        'Dit is te lang. Gebruik niet meer dan 500 tekens.',
        'This is too long. Use no more than 500 characters.',
      );
    return /[\u0000-\u001f\u007f]/.test(value) ? control : value;
  },
  text: (value) => {
    if (value.length > LONGEST_TEXT)
      return problem(
        '',
        'too-long',
        'Dit is te lang. Gebruik niet meer dan 20.000 tekens.',
        'This is too long. Use no more than 20,000 characters.',
      );
    return value.includes('\u0000') ? control : value.replace(/\r\n?/g, '\n');
  },
  day: (value, f, { today }) => {
    const day = readDay(value);
    if (day === undefined)
      return problem(
        '',
        'day-impossible',
        'Deze datum bestaat niet. Schrijf dag, maand en jaar: 24-11-2026.',
        'This date does not exist. Write day, month and year: 24-11-2026.',
      );
    if (f.past && day > today)
      return problem(
        '',
        'day-to-come',
        'Deze dag moet nog komen. Kies vandaag of eerder.',
        'This day is still to come. Choose today or earlier.',
      );
    return day;
  },
  time: (value) => {
    const m = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(value);
    return m
      ? `${(m[1] as string).padStart(2, '0')}:${m[2]}`
      : problem(
          '',
          'time-impossible',
          'Deze tijd bestaat niet. Schrijf uren en minuten: 14:30.',
          'This time does not exist. Write hours and minutes: 14:30.',
        );
  },
  number: (value, f) => {
    const [least, most] = f.within ?? [0, 1_000_000];
    const n = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
    return n >= least && n <= most
      ? String(n)
      : problem(
          '',
          'number-outside',
          `Schrijf een heel getal van ${least} tot en met ${most}.`,
          `Write a whole number from ${least} to ${most}.`,
        );
  },
  choice: (value, f) =>
    f.options?.some((o) => o.value === value)
      ? value
      : problem('', 'choice-unknown', 'Kies een van de antwoorden.', 'Choose one of the answers.'),
  goal: (value, _f, { goals }) =>
    goals.some((g) => g.key === value)
      ? value
      : problem('', 'goal-unknown', 'Dit doel staat niet in het plan.', 'The plan does not have this goal.'),
};
const control = problem('', 'control', 'Hierin staat een teken dat niet kan.', 'This holds a character that cannot be there.');

function checkOrder(f: FormField, fields: Filled, problems: Problem[]): void {
  const first = f.after === undefined ? undefined : fields[f.after];
  const last = fields[f.key];
  if (first !== undefined && last !== undefined && last < first)
    problems.push(
      problem(f.key, 'period-backwards', 'De einddatum ligt voor de begindatum.', 'The end date lies before the start date.'),
    );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `24-11-2026`, `24/11/2026`, `24.11.2026` or `2026-11-24`, when that day exists. */
export function readDay(typed: string): Day | undefined {
  const m = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim());
  const day = m ? `${m[3]}-${(m[2] as string).padStart(2, '0')}-${(m[1] as string).padStart(2, '0')}` : typed.trim();
  return isDay(day) ? day : undefined;
}
