// Own words beside a text of the file: the text stays, the words stand with it.

import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import { type Answers, PostForm, TextField } from '../../components/form.tsx';
import { Note, type ShownNote } from '../../components/notes.tsx';
import type { PortalFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { declareWords } from '../../words/declare.ts';

export interface DeclareProps {
  readonly frame: PortalFrame;
  readonly file: string;
  readonly note: ShownNote;
  /** Field `text`. */
  readonly answers: Answers;
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /mijn/dossier/:file/notities/:note/verklaring`. */
export function declarePage(props: DeclareProps): Page {
  const { frame, answers, note } = props;
  const { lang } = frame;
  const w = spoken(declareWords, frame);
  return portalPage({
    frame,
    place: 'file',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'myNotes', { file: props.file }), label: w.back }}
          mistakes={answers.mistakes}
          title={w.title}
          lead={w.lead}
        />
        <DraftFound draft={props.draft} frame={frame} />
        <div class="cols cols-half top-align">
          <section aria-labelledby="om">
            <h2 id="om">{w.about}</h2>
            <Note note={note} lang={lang} />
          </section>
          <PostForm class="sheet" action={to(lang, 'declare', { file: props.file, note: note.id })} token={frame.token}>
            <TextField name="text" label={w.text} answers={answers} lang={lang} rows={8} />
            <button class="button" type="submit">
              {w.save}
            </button>
            <DraftLine draft={props.draft} lang={lang} young={frame.young} />
          </PostForm>
        </div>
      </>
    ),
  });
}
