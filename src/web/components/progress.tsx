// How far is long work? A bar with the number beside it, and the choice whether the page goes on looking by itself.

import type { Lang } from '../language.ts';
import { progressWords } from '../words/progress.ts';

/** `page` is the address of this page; with `?volg=nee` it is not refreshed by itself (WCAG 2.2.1, 2.2.2). */
export function Progress(props: {
  done: number;
  total: number;
  words: string;
  label: string;
  page: string;
  following: boolean;
  lang: Lang;
}) {
  const w = progressWords[props.lang];
  return (
    <div class="sheet progress">
      <label for="voortgang">{props.label}</label>
      <progress id="voortgang" max={Math.max(props.total, 1)} value={Math.min(props.done, props.total)}>
        {props.words}
      </progress>
      <p>{props.words}</p>
      <p class="soft">
        {props.following ? `${w.follow} ` : null}
        {props.following ? (
          <a href={`${props.page}?volg=nee`}>{w.unfollow}</a>
        ) : (
          <a href={`${props.page}?volg=nee`}>{w.refresh}</a>
        )}
      </p>
    </div>
  );
}
