// What are the goals of a plan, and how do they stand? Read from the plan, its evaluations and its measurements.

import type { Day } from '../../policy/index.ts';
import type { Filled } from './shape.ts';

export type GoalState = 'open' | 'reached' | 'partly' | 'stopped';
export interface PlanGoal {
  /** Its number in the plan, from 1: stays the same in every version. */
  readonly key: string;
  readonly words: string;
  readonly how?: string;
  readonly until?: Day;
}
export interface GoalCourse extends PlanGoal {
  readonly state: GoalState;
  /** Oldest first. */
  readonly measured: readonly { readonly on: Day; readonly value: number; readonly words?: string }[];
}

/** The goals of a filled-in plan, in order. */
export function goalsOf(plan: Filled | undefined): readonly PlanGoal[] {
  if (!plan) return [];
  return numbersOf(plan, 'goal').flatMap((n) => {
    const words = plan[`goal.${n}.words`];
    if (words === undefined) return [];
    const how = plan[`goal.${n}.how`];
    const until = plan[`goal.${n}.until`];
    return [{ key: String(n), words, ...(how === undefined ? {} : { how }), ...(until === undefined ? {} : { until }) }];
  });
}

/** The numbers that a group has in what was filled in, in order. */
export function numbersOf(filled: Filled, group: string): readonly number[] {
  const found = new Set<number>();
  const shape = new RegExp(`^${group}\\.(\\d{1,3})\\.`);
  for (const key of Object.keys(filled)) {
    const n = shape.exec(key)?.[1];
    if (n !== undefined && (filled[key] ?? '') !== '') found.add(Number(n));
  }
  return [...found].sort((a, b) => a - b);
}

const STATES: readonly string[] = ['open', 'reached', 'partly', 'stopped'];

/** Each goal with its last outcome and its numbers over time. Evaluations and measurements in any order. */
export function courseOfGoals(
  plan: Filled | undefined,
  evaluations: readonly { readonly on: Day; readonly fields: Filled }[],
  measurements: readonly { readonly on: Day; readonly fields: Filled }[],
): readonly GoalCourse[] {
  const byDay = <T extends { readonly on: Day }>(rows: readonly T[]): readonly T[] =>
    [...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const judged = byDay(evaluations);
  const measured = byDay(measurements);
  return goalsOf(plan).map((goal) => {
    const outcome = judged
      .map((e) => e.fields[`goal.${goal.key}.outcome`])
      .filter((o) => o !== undefined && STATES.includes(o))
      .at(-1);
    return {
      ...goal,
      state: (outcome ?? 'open') as GoalState,
      measured: measured
        .filter((m) => m.fields['goal'] === goal.key)
        .map((m) => ({
          on: m.on,
          value: Number(m.fields['value']),
          ...(m.fields['words'] === undefined ? {} : { words: m.fields['words'] }),
        })),
    };
  });
}
