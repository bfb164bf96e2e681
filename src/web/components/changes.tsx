// What changes between two statements? Sentence by sentence: the old words, the new words, and why.

import type { Day } from '../../policy/index.ts';
import type { Lang, Said } from '../language.ts';
import { beginWords } from '../words/begin.ts';
import { type ArticleRef, Articles, Say } from './answers.tsx';

/** One difference. Without `old` the sentence is new, without `new` it is dropped. */
export interface Change {
  readonly old?: Said;
  readonly new?: Said;
  readonly why?: Said;
  /** Nothing was made of the old words: they are for the reader to look at. */
  readonly left?: boolean;
  readonly articles?: readonly ArticleRef[];
  /** From which day, where that differs per sentence. */
  readonly from?: Day;
}

/** `past`: the change is in force already. */
export function Changes(props: { changes: readonly Change[]; lang: Lang; past?: boolean }) {
  const { lang } = props;
  const w = beginWords[lang];
  return (
    <ol class="rows changes">
      {props.changes.map((change) => {
        const kind =
          change.old === undefined ? 'added' : change.left ? 'untaken' : change.new === undefined ? 'removed' : 'changed';
        return (
          <li>
            <p class="tag-line">
              <span class="tag">{w[kind]}</span>
            </p>
            {change.old === undefined ? null : (
              <div>
                <p class="soft small">{props.past === true ? w.oldThen : w.old}</p>
                <p class="promise old">
                  {change.left ? (
                    <Say words={change.old} lang={lang} />
                  ) : (
                    <del>
                      <Say words={change.old} lang={lang} />
                    </del>
                  )}
                </p>
              </div>
            )}
            {change.new === undefined ? null : (
              <div>
                <p class="soft small">{props.past === true ? w.newThen : w.new}</p>
                <p class="promise">
                  <ins>
                    <Say words={change.new} lang={lang} />
                  </ins>
                </p>
              </div>
            )}
            {change.why === undefined ? null : (
              <p class="soft">
                {w.reason} <Say words={change.why} lang={lang} />{' '}
                {change.articles === undefined || change.articles.length === 0 ? null : (
                  <>
                    <Articles articles={change.articles} lang={lang} />.
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
