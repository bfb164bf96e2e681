// Hands the care of one client over to a colleague: who takes over joins the team, what they must know stands in the file, in one transaction.

import { isPermit } from '../../decide/index.ts';
import { type Filled, fillForm, type Id, problem } from '../../record/index.ts';
import type { Colleague } from '../../store/index.ts';
import { firstYes, purposesOf } from '../file/ask.ts';
import { openCircle } from '../file/circle.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { formOf } from './forms.ts';
import { openCourse } from './open.ts';
import { newItem } from './write.ts';

export interface HandOverInput {
  readonly to: Id;
  /** What the colleague does: a word of the team's tasks. */
  readonly task: string;
  /** The one who hands over leaves the team today. */
  readonly leave: boolean;
  readonly typed: Filled;
}

const TASKS = ['coordinator', 'caregiver', 'replacement'] as const;

/** Colleagues who are not in the team of this client today. Empty when this account may not see the team. */
export async function successors(house: House, acting: Acting, client: Id): Promise<readonly Colleague[]> {
  const view = await openCircle(house, acting, client);
  if (!view) return [];
  const team = new Set(view.circle.team.filter((m) => m.until === undefined || m.until >= acting.on).map((m) => m.account));
  const all = await house.store.colleagues(acting.account.organisation, acting.on);
  return all.filter((c) => !team.has(c.account) && c.roles.includes('caregiver'));
}

export async function handOver(house: House, acting: Acting, client: Id, input: HandOverInput): Promise<WriteAnswer<Id>> {
  const view = await openCourse(house, acting, client, { kinds: ['hand-over'] });
  const form = view.kind === 'opened' ? formOf(view.template, 'hand-over') : undefined;
  if (view.kind !== 'opened' || !form) return { kind: 'absent' };
  const circle = await openCircle(house, acting, client);
  const open = await successors(house, acting, client);
  const filled = fillForm(form, input.typed, { today: acting.on, goals: [] });
  const problems = [
    ...(open.some((c) => c.account === input.to)
      ? []
      : [
          problem(
            'to',
            'colleague-missing',
            'Kies een collega die nog niet in het team zit.',
            'Choose a colleague who is not in the team yet.',
          ),
        ]),
    ...(TASKS.some((t) => t === input.task)
      ? []
      : [problem('task', 'task-missing', 'Kies wat de collega gaat doen.', 'Choose what the colleague will do.')]),
    ...(filled.ok ? [] : filled.problems),
  ];
  if (!filled.ok || problems.length > 0) return { kind: 'problems', problems };
  const mine = circle?.circle.team.find((m) => m.account === acting.account.id && (m.until === undefined || m.until > acting.on));
  return writeUnder(house, acting, client, form.category, async (tx, permit, asked) => {
    const team = firstYes(asked, { category: 'identity', action: 'write' }, purposesOf(asked));
    if (!isPermit(team)) return { ok: false, why: 'gone' };
    const told = await tx.addItem(permit, newItem(view, form, filled.on, { text: filled.text, fields: filled.fields }));
    if (!told.ok) return told;
    const joined = await tx.joinTeam(team, { account: input.to, task: input.task, from: acting.on });
    if (!joined.ok) return joined;
    if (input.leave && mine) {
      const left = await tx.leaveTeam(team, { membership: mine.id, until: acting.on });
      if (!left.ok) return left;
    }
    return told;
  });
}
