// The whole statement at a glance: one cell per sentence, each leading to it. At most 40 cells in one strip.

import type { Lang } from '../language.ts';
import { markCounts, markMeanings, markWords } from '../words/answers.ts';
import { type Mark, State } from './answers.tsx';
import { Facts } from './lists.tsx';

const MARKS: readonly Mark[] = ['kept', 'vouched', 'unproven', 'broken'];

/** A sentence in the strip: its number, its answer, its address (an anchor on the same page, mostly). */
export interface Cell {
  readonly number: number;
  readonly mark: Mark;
  readonly href: string;
}

export function Strip(props: { cells: readonly Cell[]; lang: Lang }) {
  return (
    <ol class="strip">
      {props.cells.map((cell) => (
        <li>
          <a class={cell.mark} href={cell.href}>
            {cell.number}
            <span class="unseen"> {markWords[props.lang][cell.mark]}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** How many of each answer; answers that do not occur are left out. */
export function MarkCounts(props: { marks: readonly Mark[]; lang: Lang }) {
  return (
    <p class="cluster">
      {MARKS.map((mark) => ({ mark, n: props.marks.filter((m) => m === mark).length }))
        .filter((count) => count.n > 0)
        .map((count) => (
          <State look={count.mark}>{markCounts[props.lang][count.mark](count.n)}</State>
        ))}
    </p>
  );
}

/** What the four answers mean. */
export function MarkMeanings(props: { summary: string; lang: Lang }) {
  return (
    <details class="more">
      <summary>{props.summary}</summary>
      <Facts facts={MARKS.map((mark) => ({ term: markWords[props.lang][mark], value: markMeanings[props.lang][mark] }))} />
    </details>
  );
}
