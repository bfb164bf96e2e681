// How does a note stand in a file? Who wrote it and when, its text, its earlier text, the client's own words beside it.

import type { Day } from '../../policy/index.ts';
import { longDay, moment } from '../dates.ts';
import { type Lang, type Said, said } from '../language.ts';
import { spoken } from '../spoken.ts';
import { declareWords } from '../words/declare.ts';
import { notesWords } from '../words/notes.ts';
import { askCorrectionWords } from '../words/requests.ts';
import { Say, State } from './answers.tsx';

/** A piece of the text; `other` when it is about somebody else. */
export interface Passage {
  readonly text: string;
  readonly other?: boolean;
}
/** By whom and when a text was written. */
export interface WrittenBy {
  readonly by?: string;
  /** Epoch seconds. */
  readonly at: number;
  /** Why it took the place of the text before it. */
  readonly reason?: string;
}
/** What a note said before it was corrected; `first`: that is how it was written, and no correction. */
export interface OldText extends WrittenBy {
  readonly text: string;
  readonly first: boolean;
}
/** The client's own words beside a note. */
export interface Declared {
  readonly by: string;
  readonly on: Day;
  readonly text: string;
}
/** One note, opened; a restricted note has no text. */
export interface ShownNote {
  readonly id: string;
  readonly kind: Said;
  readonly title?: string;
  readonly on: Day;
  readonly first: WrittenBy;
  /** The correction that made the text of now. */
  readonly corrected?: WrittenBy;
  readonly passages: readonly Passage[];
  readonly restricted: boolean;
  readonly old: readonly OldText[];
  readonly declared: readonly Declared[];
  /** Address of the correction; absent when this person may not. */
  readonly correct?: string;
  /** Address where passages about somebody else are marked; absent when this person may not. */
  readonly mark?: string;
  /** Address on which the reader says that it is not right. */
  readonly wrong?: string;
  /** Address on which the reader adds own words beside it. */
  readonly declare?: string;
}

/** Paragraphs: an empty line parts them, a line end breaks a line. */
export function Paragraphs(props: { text: string }) {
  return (
    <>
      {props.text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 ? <br /> : null}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}

/** Who wrote the text and who corrected it, when and why. */
export function Authors(props: { first: WrittenBy; corrected?: WrittenBy | undefined; lang: Lang }) {
  const { first, corrected, lang } = props;
  const w = notesWords[lang];
  if (corrected === undefined) return <>{w.by(first.by ?? '', moment(first.at, lang))}</>;
  return (
    <>
      {w.written(first.by, moment(first.at, lang))}; <Corrected by={corrected} lang={lang} />
    </>
  );
}

function Corrected(props: { by: WrittenBy; lang: Lang; start?: boolean }) {
  const { by, lang } = props;
  const w = notesWords[lang];
  const words = w.correctedBy(by.by ?? '', moment(by.at, lang));
  return (
    <>
      {props.start === true ? words.charAt(0).toUpperCase() + words.slice(1) : words}
      {by.reason === undefined ? null : (
        <>
          , {w.reason} <span lang="nl">{by.reason}</span>
        </>
      )}
    </>
  );
}

/** What a text said before, behind a line to open: each with who wrote it, or who made it of the one before and why. */
export function OldTexts(props: { old: readonly OldText[]; lang: Lang }) {
  const { old, lang } = props;
  const w = notesWords[lang];
  if (old.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {w.old}: {w.corrected(old.length)}
      </summary>
      {old.map((text) => (
        <div class="old-text">
          <p class="soft small">
            {text.first ? w.written(text.by, moment(text.at, lang)) : <Corrected by={text} lang={lang} start />}
          </p>
          <div lang="nl">
            <Paragraphs text={text.text} />
          </div>
        </div>
      ))}
    </details>
  );
}

export function Note(props: { note: ShownNote; lang: Lang; young?: boolean | undefined }) {
  const { note, lang } = props;
  const w = notesWords[lang];
  return (
    <article class="note" id={`n-${note.id}`} aria-labelledby={`t-${note.id}`}>
      <div class="note-head">
        <h3 id={`t-${note.id}`}>
          {note.title ?? <Say words={note.kind} lang={lang} />} <span class="note-day">{longDay(note.on, lang)}</span>
        </h3>
        <p class="soft small">
          {note.title === undefined ? null : (
            <>
              <Say words={note.kind} lang={lang} />.{' '}
            </>
          )}
          <Authors first={note.first} corrected={note.corrected} lang={lang} />
        </p>
      </div>
      {note.restricted ? (
        <p>
          <State look="warning">{w.restricted}</State> {w.restrictedNote}
        </p>
      ) : (
        <div class="note-text" lang="nl">
          {note.passages.map((passage) =>
            passage.other === true ? (
              <div class="about-other">
                <p class="small" lang={lang}>
                  <span class="tag">{w.concerns}</span> {w.concernsNote}
                </p>
                <Paragraphs text={passage.text} />
              </div>
            ) : (
              <Paragraphs text={passage.text} />
            ),
          )}
        </div>
      )}
      {note.declared.map((declared) => (
        <div class="notice">
          <h4>{w.declaration}</h4>
          <p class="soft small">{w.declarationBy(declared.by, longDay(declared.on, lang))}</p>
          <div lang="nl">
            <Paragraphs text={declared.text} />
          </div>
        </div>
      ))}
      <OldTexts old={note.old} lang={lang} />
      {note.wrong === undefined ? null : (
        <p class="note-end">
          <a class="alone" href={note.wrong}>
            {askCorrectionWords[lang].link}
            <span class="unseen">{askCorrectionWords[lang].linkOf(note.title ?? said(note.kind, lang))}</span>
          </a>
        </p>
      )}
      {note.declare === undefined ? null : (
        <p class="note-end">
          <a class="alone" href={note.declare}>
            {(props.young === true ? spoken(declareWords, { lang, young: true }) : declareWords[lang]).link}
            <span class="unseen">{w.correctOf(note.title ?? longDay(note.on, lang))}</span>
          </a>
        </p>
      )}
      {note.mark === undefined ? null : (
        <p class="note-end">
          <a class="alone" href={note.mark}>
            {w.mark}
            <span class="unseen">{w.correctOf(note.title ?? longDay(note.on, lang))}</span>
          </a>
        </p>
      )}
      {note.correct === undefined ? null : (
        <p class="note-end">
          <a class="alone" href={note.correct}>
            {w.correct}
            <span class="unseen">{w.correctOf(note.title ?? longDay(note.on, lang))}</span>
          </a>
        </p>
      )}
    </article>
  );
}
