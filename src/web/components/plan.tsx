// How does a plan of care read? Goals in the client's words, with whom it was agreed, and how far they are.

import type { Day } from '../../policy/index.ts';
import { longDay } from '../dates.ts';
import type { Lang, Said } from '../language.ts';
import { planWords } from '../words/file-parts.ts';
import { Empty, Say, State } from './answers.tsx';
import { Facts } from './lists.tsx';
import { Paragraphs } from './notes.tsx';

export interface Goal {
  /** In the client's own words. */
  readonly words: string;
  readonly how?: string;
  readonly until?: Day;
  readonly state: 'open' | 'reached' | 'partly' | 'stopped';
}
export interface ShownPlan {
  readonly title?: Said;
  readonly text?: string;
  readonly goals: readonly Goal[];
  /** With whom it was agreed, and when; absent: not yet. */
  readonly agreed?: { readonly with: string; readonly on: Day };
  readonly next?: Day;
}
const LOOK = { open: 'warning', reached: 'yes', partly: 'advice', stopped: 'no-access' } as const;

export function Plan(props: { plan: ShownPlan | undefined; lang: Lang }) {
  const { plan, lang } = props;
  const w = planWords[lang];
  if (plan === undefined) return <Empty strong={w.none}>{w.noneNote}</Empty>;
  return (
    <>
      {plan.title === undefined ? null : (
        <h2>
          <Say words={plan.title} lang={lang} />
        </h2>
      )}
      <p class="soft">
        {plan.agreed === undefined ? w.notAgreed : w.agreed(plan.agreed.with, longDay(plan.agreed.on, lang))}{' '}
        {plan.next === undefined ? '' : w.next(longDay(plan.next, lang))}
      </p>
      {plan.text === undefined ? null : (
        <div lang="nl">
          <Paragraphs text={plan.text} />
        </div>
      )}
      <section aria-labelledby="doelen">
        <h2 id="doelen">{w.goals}</h2>
        {plan.goals.length === 0 ? (
          <Empty strong={w.noGoals} />
        ) : (
          <ol class="rows goals">
            {plan.goals.map((goal, i) => (
              <li>
                <h3>{w.goal(i + 1)}</h3>
                <p class="own-words" lang="nl">
                  {goal.words}
                </p>
                <Facts
                  facts={[
                    ...(goal.how === undefined ? [] : [{ term: w.how, value: <span lang="nl">{goal.how}</span> }]),
                    ...(goal.until === undefined ? [] : [{ term: w.until, value: longDay(goal.until, lang) }]),
                  ]}
                />
                <p>
                  <State look={LOOK[goal.state]}>{w[goal.state]}</State>
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
