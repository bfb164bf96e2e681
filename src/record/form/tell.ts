// How does a filled-in form read? Lines of label and value, the same on a page, in print and in the text of the item.

import type { Text } from '../../policy/index.ts';
import { numbersOf, type PlanGoal } from './goals.ts';
import type { Filled, FormField, FormSpec } from './shape.ts';

/** One answer. `value` is what a person reads; a day stays `YYYY-MM-DD` and is marked so. */
export interface ToldLine {
  readonly key: string;
  readonly label: Text;
  readonly value: string | Text;
  readonly as: FormField['as'];
}
export interface ToldGroup {
  readonly label: Text;
  /** 'Doel 1', and for groups per goal the words of that goal. */
  readonly one: Text;
  readonly words?: string;
  readonly lines: readonly ToldLine[];
}
export interface Told {
  readonly lines: readonly ToldLine[];
  readonly groups: readonly ToldGroup[];
}

/** Everything that was filled in, in the order of the form. Fields that the form no longer has are told at the end, under their own key. */
export function tellForm(spec: FormSpec, filled: Filled, goals: readonly PlanGoal[]): Told {
  const lines = spec.fields.flatMap((f) => line(f, f.key, filled, goals));
  const groups = (spec.groups ?? []).flatMap((group) =>
    numbersOf(filled, group.key).map((n): ToldGroup => {
      const goal = group.per === 'goals' ? goals.find((g) => g.key === String(n)) : undefined;
      return {
        label: group.label,
        one: { nl: `${group.one.nl} ${n}`, en: `${group.one.en ?? group.one.nl} ${n}` },
        ...(goal === undefined ? {} : { words: goal.words }),
        lines: group.fields.flatMap((f) => line(f, `${group.key}.${n}.${f.key}`, filled, goals)),
      };
    }),
  );
  const known = new Set([...spec.fields.map((f) => f.key)]);
  const left = Object.entries(filled).flatMap(([key, value]): ToldLine[] =>
    known.has(key) || key.includes('.') || value === '' ? [] : [{ key, label: { nl: key, en: key }, value, as: 'text' }],
  );
  return { lines: [...lines, ...left], groups };
}

function line(f: FormField, name: string, filled: Filled, goals: readonly PlanGoal[]): ToldLine[] {
  const value = filled[name];
  if (value === undefined || value === '') return [];
  return [{ key: name, label: f.label, value: sayValue(f, value, goals), as: f.as }];
}

function sayValue(f: FormField, value: string, goals: readonly PlanGoal[]): string | Text {
  if (f.as === 'choice') return f.options?.find((o) => o.value === value)?.label ?? value;
  if (f.as === 'goal') return goals.find((g) => g.key === value)?.words ?? value;
  return value;
}

/** The same as plain Dutch text, for readers that know no forms. */
export function tellText(spec: FormSpec, filled: Filled, goals: readonly PlanGoal[]): string {
  const { lines, groups } = tellForm(spec, filled, goals);
  const say = (l: ToldLine): string => `${l.label.nl}: ${dutch(l)}`;
  const blocks = [
    lines.map(say).join('\n'),
    ...groups.map((g) => [g.words === undefined ? g.one.nl : `${g.one.nl}: ${g.words}`, ...g.lines.map(say)].join('\n')),
  ];
  const text = blocks.filter((b) => b !== '').join('\n\n');
  return text === '' ? spec.label.nl : text;
}

function dutch(l: ToldLine): string {
  if (typeof l.value !== 'string') return l.value.nl;
  const m = l.as === 'day' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(l.value) : null;
  return m ? `${m[3]}-${m[2]}-${m[1]}` : l.value;
}
