// Which sentences of a text are about somebody else? One box per sentence: it works without script, and a screen reader reads what is ticked.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice } from '../../components/answers.tsx';
import { type Answers, Choices, Hidden, PostForm } from '../../components/form.tsx';
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
  /** Asked of a document: what of it is about somebody else? `now`: what was answered before. Absent for a text without a file. */
  readonly part?: { readonly answers: Answers; readonly now?: 'zinnen' | 'alles' };
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
    ...(props.part === undefined ? {} : { mistakes: props.part.answers.mistakes }),
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
          {props.part === undefined ? null : (
            <Choices
              name="deel"
              label={w.part2}
              answers={props.part.answers}
              lang={lang}
              chosen={props.part.now === undefined ? [] : [props.part.now]}
              options={[
                ...(props.sentences.length === 0 ? [] : [{ value: 'zinnen', label: w.some }]),
                { value: 'alles', label: w.whole, hint: w.wholeNote },
                { value: 'niets', label: w.nothing },
              ]}
            />
          )}
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
