// Which sentences of a text are about somebody else? One box per sentence: it works without script, and a screen reader reads what is ticked.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice } from '../../components/answers.tsx';
import { Hidden, PostForm, Tick, UNTOUCHED } from '../../components/form.tsx';
import type { StaffFrame } from '../../frame.ts';
import type { Page } from '../../shells/document.tsx';
import { markWords } from '../../words/documents.ts';
import { to } from '../../paths.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

export interface MarkOthersProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly item: { readonly id: string; readonly title: string; readonly version: number; readonly back: string };
  readonly tab: FileTab;
  readonly sentences: readonly { readonly text: string; readonly marked: boolean }[];
  /** Asked of a document: is all of it about somebody else? Absent for a text without a file. */
  readonly whole?: boolean;
  readonly stale?: boolean;
}

/** `GET` and `POST /dossiers/:file/anderen/:item`. */
export function markOthersPage(props: MarkOthersProps): Page {
  const { frame, head, item } = props;
  const { lang } = frame;
  const w = markWords[lang];
  return filePart({
    ...props,
    part: w.part,
    children: (
      <section aria-labelledby="markeer">
        <h2 id="markeer">
          {w.part}: <span lang="nl">{item.title}</span>
        </h2>
        {props.stale === true ? (
          <Notice heading={w.stale} look="warning" level={3}>
            <p>{w.staleNote}</p>
          </Notice>
        ) : null}
        <p>{w.lead}</p>
        <p class="soft">{w.kept}</p>
        <PostForm class="sheet" action={to(lang, 'others', { file: head.id, item: item.id })} token={frame.token}>
          <Hidden name="versie" value={String(item.version)} />
          {props.sentences.length === 0 ? (
            <Empty strong={w.none} />
          ) : (
            <fieldset class="field">
              <legend>
                {w.legend} ({w.sentences(props.sentences.length)})
              </legend>
              {props.sentences.map((sentence, i) => (
                <div class="choice">
                  <input type="checkbox" id={`zin-${i}`} name="zin" value={String(i)} checked={sentence.marked} />
                  <label for={`zin-${i}`} lang="nl">
                    {sentence.text}
                  </label>
                </div>
              ))}
            </fieldset>
          )}
          {props.whole === undefined ? null : (
            <Tick
              name="geheel"
              label={w.whole}
              hint={w.wholeNote}
              answers={props.whole ? { typed: { geheel: 'ja' }, mistakes: [] } : UNTOUCHED}
              lang={lang}
            />
          )}
          <p class="cluster">
            <button class="button" type="submit">
              {w.save}
            </button>
            <a class="alone" href={item.back}>
              {w.cancel}
            </a>
          </p>
        </PostForm>
      </section>
    ),
  });
}
