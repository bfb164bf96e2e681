// The notes of a file: reading, writing, correcting. The old text stays.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice } from '../../components/answers.tsx';
import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import { type Answers, DateField, Field, Hidden, type Option, PostForm, SelectField, TextField } from '../../components/form.tsx';
import { Pagination, type Paging } from '../../components/lists.tsx';
import { Note, Paragraphs, type ShownNote } from '../../components/notes.tsx';
import { moment, typedDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { notesWords } from '../../words/notes.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

interface InFile {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
}
export interface NotesProps extends InFile {
  /** Newest first. */
  readonly notes: readonly ShownNote[];
  readonly paging?: Paging;
  readonly mayWrite: boolean;
}

/** `GET /dossiers/:file/notities`. */
export function notesPage(props: NotesProps): Page {
  const { frame, head } = props;
  const { lang } = frame;
  const w = notesWords[lang];
  return filePart({
    ...props,
    tab: 'notes',
    part: w.part,
    children: (
      <section aria-labelledby="notities">
        <div class="file-head">
          <h2 id="notities">{w.part}</h2>
          {props.mayWrite ? (
            <p>
              <a class="button" href={to(lang, 'newNote', { file: head.id })}>
                {w.write}
              </a>
            </p>
          ) : null}
        </div>
        {props.notes.length === 0 ? (
          <Empty strong={w.none}>{w.noneNote}</Empty>
        ) : (
          <div class="notes">
            {props.notes.map((note) => (
              <Note note={note} lang={lang} />
            ))}
          </div>
        )}
        {props.paging === undefined ? null : <Pagination paging={props.paging} lang={lang} />}
      </section>
    ),
  });
}

export interface WriteNoteProps extends InFile {
  /** Fields `part` (when there are several), `kind`, `on`, `title`, `text`. */
  readonly answers: Answers;
  readonly kinds: readonly Option[];
  /** Parts of the file to write in; the choice is left out when there is one. */
  readonly parts: readonly Option[];
  /** Label of the choice of part, from the vocabulary (`Onder welke wet?`). */
  readonly partLabel?: string;
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /dossiers/:file/notities/nieuw`. */
export function writeNotePage(props: WriteNoteProps): Page {
  const { frame, head, answers } = props;
  const { lang } = frame;
  const w = notesWords[lang];
  return filePart({
    ...props,
    tab: 'notes',
    part: w.writeTitle,
    mistakes: answers.mistakes,
    children: (
      <section aria-labelledby="schrijf">
        <h2 id="schrijf">{w.writeTitle}</h2>
        <DraftFound draft={props.draft} frame={frame} />
        <PostForm action={to(lang, 'newNote', { file: head.id })} token={frame.token}>
          {props.parts.length < 2 ? (
            <Hidden name="part" value={props.parts[0]?.value ?? ''} />
          ) : (
            <SelectField name="part" label={props.partLabel ?? w.kind} answers={answers} lang={lang} options={props.parts} />
          )}
          {props.kinds.length < 2 ? (
            <Hidden name="kind" value={props.kinds[0]?.value ?? 'note'} />
          ) : (
            <SelectField name="kind" label={w.kind} answers={answers} lang={lang} options={props.kinds} />
          )}
          <DateField name="on" label={w.on} answers={answers} lang={lang} start={typedDay(props.today)} />
          <Field name="title" label={w.title} hint={w.titleHint} answers={answers} lang={lang} />
          <TextField name="text" label={w.text} hint={w.textHint} answers={answers} lang={lang} rows={12} lines="nl" />
          <p class="cluster">
            <button class="button" type="submit">
              {w.save}
            </button>
            <a class="alone" href={to(lang, 'notes', { file: head.id })}>
              {w.cancel}
            </a>
          </p>
          <DraftLine draft={props.draft} lang={lang} />
        </PostForm>
      </section>
    ),
  });
}

export interface CorrectNoteProps extends InFile {
  readonly note: { readonly id: string; readonly version: number; readonly title?: string; readonly text: string };
  /** Fields `title`, `text`, `reason`, and hidden `version`. */
  readonly answers: Answers;
  /** Somebody saved another version while this one was being written. */
  readonly conflict?: { readonly by: string; readonly at: number; readonly text: string };
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /dossiers/:file/notities/:note/verbeteren`. */
export function correctNotePage(props: CorrectNoteProps): Page {
  const { frame, head, answers, note, conflict } = props;
  const { lang } = frame;
  const w = notesWords[lang];
  return filePart({
    ...props,
    tab: 'notes',
    part: w.correctTitle,
    mistakes: answers.mistakes,
    children: (
      <section aria-labelledby="verbeter">
        <h2 id="verbeter">{w.correctTitle}</h2>
        <p class="soft">{w.correctLead}</p>
        <DraftFound draft={props.draft} frame={frame} changed={conflict !== undefined} />
        {conflict === undefined ? null : (
          <Notice heading={w.conflict} look="warning" level={3}>
            <p>{w.conflictNote(conflict.by, moment(conflict.at, lang))}</p>
            <details class="more" open>
              <summary>{w.theirs}</summary>
              <div lang="nl">
                <Paragraphs text={conflict.text} />
              </div>
            </details>
          </Notice>
        )}
        <PostForm action={to(lang, 'correctNote', { file: head.id, note: note.id })} token={frame.token}>
          <Hidden name="version" value={String(note.version)} />
          <Field name="title" label={w.title} answers={answers} lang={lang} start={note.title ?? ''} />
          <TextField name="text" label={w.text} answers={answers} lang={lang} rows={12} start={note.text} lines="nl" />
          <TextField name="reason" label={w.why} hint={w.whyHint} answers={answers} lang={lang} rows={2} lines="nl" />
          <p class="cluster">
            <button class="button" type="submit">
              {w.saveCorrection}
            </button>
            <a class="alone" href={to(lang, 'notes', { file: head.id })}>
              {w.cancel}
            </a>
          </p>
          <DraftLine draft={props.draft} lang={lang} />
        </PostForm>
      </section>
    ),
  });
}
