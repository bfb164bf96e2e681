// The paper folder of a file: where it lies, behind which lock, who has it.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, State } from '../../components/answers.tsx';
import { type Answers, Choices, DateField, Field, Hidden, PostForm } from '../../components/form.tsx';
import { Facts } from '../../components/lists.tsx';
import { longDay, moment, typedDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { documentWords, paperWords } from '../../words/documents.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

interface ShownFolder {
  readonly place: string;
  readonly cupboard: string;
  readonly locked: boolean;
  readonly out?: { readonly by: string; readonly on: Day; readonly where: string; readonly back: Day };
}
export interface PaperProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  /** 0 when nothing was written down yet. */
  readonly version: number;
  readonly folder?: ShownFolder;
  readonly late: boolean;
  readonly past: readonly { readonly by: string; readonly at: number; readonly folder: ShownFolder }[];
  readonly mayWrite: boolean;
  /** Fields place, cupboard, locked; where, back. */
  readonly answers: Answers;
  readonly stale?: boolean;
}

/** `GET` and `POST /dossiers/:file/documenten/map`. */
export function paperPage(props: PaperProps): Page {
  const { frame, head, folder, answers } = props;
  const { lang } = frame;
  const w = paperWords[lang];
  const action = to(lang, 'paper', { file: head.id });
  return filePart({
    ...props,
    tab: 'documents',
    part: w.part,
    mistakes: answers.mistakes,
    children: (
      <>
        <p>
          <a class="alone" href={to(lang, 'documents', { file: head.id })}>
            {documentWords[lang].back}
          </a>
        </p>
        {props.stale === true ? (
          <Notice heading={w.stale} look="warning">
            <p>{w.staleNote}</p>
          </Notice>
        ) : null}
        <section aria-labelledby="map">
          <h2 id="map">{w.part}</h2>
          <Now {...props} />
        </section>
        {props.mayWrite ? (
          <div class="cols cols-half top-align section-gap">
            {folder === undefined ? null : folder.out === undefined ? (
              <PostForm class="sheet" action={action} token={frame.token}>
                <h2>{w.take}</h2>
                <Hidden name="wat" value="mee" />
                <Hidden name="versie" value={String(props.version)} />
                <Field name="where" label={w.takeWhere} answers={answers} lang={lang} />
                <DateField name="back" label={w.takeBack} answers={answers} lang={lang} start={typedDay(props.today)} />
                <button class="button" type="submit">
                  {w.takeDo}
                </button>
              </PostForm>
            ) : (
              <PostForm class="sheet" action={action} token={frame.token}>
                <h2>{w.giveBack}</h2>
                <Hidden name="wat" value="terug" />
                <Hidden name="versie" value={String(props.version)} />
                <button class="button" type="submit">
                  {w.giveBack}
                </button>
              </PostForm>
            )}
            <PostForm class="sheet" action={action} token={frame.token}>
              <h2>{w.edit}</h2>
              <Hidden name="wat" value="plaats" />
              <Hidden name="versie" value={String(props.version)} />
              <Field name="place" label={w.place} answers={answers} lang={lang} start={folder?.place ?? ''} />
              <Field name="cupboard" label={w.cupboard} answers={answers} lang={lang} start={folder?.cupboard ?? ''} />
              <Choices
                name="locked"
                label={w.locked}
                answers={answers}
                lang={lang}
                chosen={folder === undefined ? [] : [folder.locked ? 'ja' : 'nee']}
                options={[
                  { value: 'ja', label: w.lockedYes },
                  { value: 'nee', label: w.lockedNo },
                ]}
              />
              <button class={folder === undefined ? 'button' : 'button second'} type="submit">
                {w.save}
              </button>
            </PostForm>
          </div>
        ) : null}
        <section class="section-gap" aria-labelledby="gebeurd">
          <h2 id="gebeurd">{w.past}</h2>
          {props.past.length === 0 ? (
            <p class="soft">{w.pastNone}</p>
          ) : (
            <ul class="rows">
              {props.past.map((line) => (
                <li>
                  <p class="rt">{moment(line.at, lang)}</p>
                  <p>
                    {line.folder.out === undefined ? (
                      <>
                        {w.pastIn}: {line.folder.place}, {line.folder.cupboard}
                      </>
                    ) : (
                      <>
                        {w.out(line.folder.out.by, longDay(line.folder.out.on, lang))}: {line.folder.out.where}
                      </>
                    )}
                  </p>
                  <p class="soft">{line.by}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  });
}

function Now(props: PaperProps) {
  const { folder, frame } = props;
  const { lang } = frame;
  const w = paperWords[lang];
  if (folder === undefined) return <Empty strong={w.none}>{w.noneNote}</Empty>;
  const { out } = folder;
  return (
    <>
      {props.late && out !== undefined ? (
        <Notice heading={w.late} look="warning" level={3}>
          <p>{w.lateNote(out.by)}</p>
        </Notice>
      ) : null}
      {folder.locked ? null : (
        <Notice heading={w.unlocked} look="warning" level={3}>
          <p>{w.unlockedNote}</p>
        </Notice>
      )}
      <Facts
        facts={[
          {
            term: w.state,
            value: out === undefined ? w.inPlace : <State look="unproven">{w.out(out.by, longDay(out.on, lang))}</State>,
          },
          ...(out === undefined
            ? []
            : [
                { term: w.where, value: out.where },
                { term: w.back, value: longDay(out.back, lang) },
              ]),
          { term: w.place, value: folder.place },
          { term: w.cupboard, value: folder.cupboard },
          { term: w.locked, value: folder.locked ? w.lockedYes : w.lockedNo },
        ]}
      />
    </>
  );
}
