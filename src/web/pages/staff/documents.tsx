// The documents of a file: the list with its search, one document with its versions and its copy.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, Say, State } from '../../components/answers.tsx';
import {
  type Answers,
  Choices,
  DateField,
  Field,
  FileField,
  Hidden,
  type Option,
  PostForm,
  SelectField,
  TextField,
} from '../../components/form.tsx';
import { Facts, Table } from '../../components/lists.tsx';
import { Paragraphs } from '../../components/notes.tsx';
import { longDay, moment, typedDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import type { Lang, Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { documentWords } from '../../words/documents.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

interface InFile {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
}

export interface ShownDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: Said;
  /** Who it is from. */
  readonly from?: string;
  readonly on: Day;
  readonly by: string;
}
export interface DocumentsProps extends InFile {
  /** Newest first; what is restricted or not this reader's is not among them. */
  readonly documents: readonly ShownDocument[];
  /** Address of the passport photo, while its consent stands. */
  readonly photo?: string;
  /** What was searched for, when somebody did. */
  readonly searched?: string;
  /** Fields soort, titel, van, datum, identiteit, anderen, bestand; absent when this person may not add. */
  readonly upload?: { readonly answers: Answers; readonly kinds: readonly Option[] };
  /** This person may see where the paper folder is. */
  readonly paper: boolean;
}

/** `GET` and `POST /dossiers/:file/documenten`, `POST /dossiers/:file/documenten/zoeken`. */
export function documentsPage(props: DocumentsProps): Page {
  const { frame, head, upload } = props;
  const { lang } = frame;
  const w = documentWords[lang];
  return filePart({
    ...props,
    tab: 'documents',
    part: w.part,
    ...(upload === undefined ? {} : { mistakes: upload.answers.mistakes }),
    children: (
      <>
        <section aria-labelledby="documenten">
          <h2 id="documenten" class="unseen">
            {w.part}
          </h2>
          {props.photo === undefined ? null : (
            <figure>
              <img class="pass-photo" src={props.photo} alt={w.photo(head.callName)} />
              <figcaption class="soft small">{w.photoNote}</figcaption>
            </figure>
          )}
          {props.documents.length === 0 && props.searched === undefined ? null : (
            <PostForm class="search" action={to(lang, 'documentSearch', { file: head.id })} token={frame.token}>
              <Field
                name="zoek"
                label={w.search}
                hint={w.searchHint}
                kind="search"
                answers={{ typed: { zoek: props.searched ?? '' }, mistakes: [] }}
                lang={lang}
              />
              <button class="button second" type="submit">
                {w.searchDo}
              </button>
            </PostForm>
          )}
          {props.documents.length === 0 ? (
            props.searched === undefined ? (
              <Empty strong={w.none}>{w.noneNote}</Empty>
            ) : (
              <Empty strong={w.noneFound} />
            )
          ) : (
            <Table
              caption={w.caption}
              corner={w.corner}
              columns={[{ label: w.kind }, { label: w.from }, { label: w.on }, { label: w.by }]}
              rows={props.documents.map((document) => ({
                head: <a href={to(lang, 'document', { file: head.id, document: document.id })}>{document.title}</a>,
                cells: [<Say words={document.kind} lang={lang} />, document.from ?? '–', longDay(document.on, lang), document.by],
              }))}
            />
          )}
          {props.searched === undefined ? null : (
            <p>
              <a class="alone" href={to(lang, 'documents', { file: head.id })}>
                {w.all}
              </a>
            </p>
          )}
          {props.paper ? (
            <p>
              <a class="alone" href={to(lang, 'paper', { file: head.id })}>
                {w.paperLink}
              </a>
            </p>
          ) : null}
        </section>
        {upload === undefined ? null : (
          <PostForm class="sheet section-gap" action={to(lang, 'documents', { file: head.id })} token={frame.token} files>
            <h2>{w.upload}</h2>
            <SelectField
              name="soort"
              label={w.sortLabel}
              answers={upload.answers}
              lang={lang}
              options={upload.kinds}
              empty={w.choose}
            />
            {upload.answers.mistakes.some((mistake) => mistake.field === 'soort') && upload.answers.typed['soort'] === 'photo' ? (
              <p>
                <a class="alone" href={to(lang, 'consents', { file: head.id })}>
                  {w.toConsents}
                </a>
              </p>
            ) : null}
            <Field name="titel" label={w.title} hint={w.titleHint} answers={upload.answers} lang={lang} />
            <Field name="van" label={w.fromLabel} hint={w.fromHint} answers={upload.answers} lang={lang} />
            <DateField name="datum" label={w.onLabel} answers={upload.answers} lang={lang} start={typedDay(props.today)} />
            <AboutFile answers={upload.answers} lang={lang} />
            <p class="soft small">{w.again}</p>
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
        )}
      </>
    ),
  });
}

/** The two questions and the file, last in the form: what was typed stands before it, and stays when the file is too large. */
function AboutFile(props: { answers: Answers; lang: Lang }) {
  const { answers, lang } = props;
  const w = documentWords[lang];
  const yesNo: readonly Option[] = [
    { value: 'nee', label: w.no },
    { value: 'ja', label: w.yes },
  ];
  return (
    <>
      <Choices name="identiteit" label={w.identity} hint={w.identityHint} answers={answers} lang={lang} options={yesNo} />
      <Choices name="anderen" label={w.others} hint={w.othersHint} answers={answers} lang={lang} options={yesNo} />
      <FileField
        name="bestand"
        label={w.file}
        hint={w.uploadHint}
        answers={answers}
        lang={lang}
        accept=".pdf,.docx,.jpg,.jpeg,.png,.txt"
      />
    </>
  );
}

interface DocumentVersionLine {
  readonly version: number;
  readonly by: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly reason?: string;
  /** Where its bytes can be saved; absent when it has none. */
  readonly href?: string;
}
export interface DocumentProps extends InFile {
  readonly document: ShownDocument & {
    readonly version: number;
    readonly text: readonly { readonly text: string; readonly other?: boolean }[];
    readonly file?: {
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      readonly scanned: boolean;
      readonly read: 'all' | 'part' | 'none';
      readonly href: string;
      /** Address of the picture, when it is one. */
      readonly image?: string;
    };
    /** What a copy for the client would be. */
    readonly copy: 'file' | 'text' | 'withheld';
  };
  readonly versions: readonly DocumentVersionLine[];
  /** Absent: this person may not add a version. */
  readonly next?: Answers;
  readonly mayMark: boolean;
  /** Somebody added a version while this one was being written. */
  readonly stale?: boolean;
}

/** `GET /dossiers/:file/documenten/:document`, and its form for a new version. */
export function documentPage(props: DocumentProps): Page {
  const { frame, head, document } = props;
  const { lang } = frame;
  const w = documentWords[lang];
  const here = { file: head.id, document: document.id };
  return filePart({
    ...props,
    tab: 'documents',
    part: document.title,
    ...(props.next === undefined ? {} : { mistakes: props.next.mistakes }),
    children: (
      <>
        <p>
          <a class="alone" href={to(lang, 'documents', { file: head.id })}>
            {w.back}
          </a>
        </p>
        {props.stale === true ? (
          <Notice heading={w.stale} look="warning">
            <p>{w.staleNote}</p>
          </Notice>
        ) : null}
        <div class="cols cols-wide-narrow">
          <section aria-labelledby="document">
            <h2 id="document">{document.title}</h2>
            <DocumentBody {...props} />
          </section>
          <div>
            <DocumentFacts {...props} />
            <section aria-labelledby="kopie">
              <h2 id="kopie">{w.copyTitle}</h2>
              <p>{document.copy === 'file' ? w.copyFile : document.copy === 'text' ? w.copyText : w.copyWithheld}</p>
              {document.copy === 'withheld' ? null : (
                <PostForm action={to(lang, 'documentCopy', here)} token={frame.token}>
                  <p class="soft small">{w.copyLogged}</p>
                  <button class="button second" type="submit">
                    {w.copyDo}
                  </button>
                </PostForm>
              )}
              {props.mayMark ? (
                <p>
                  <a class="alone" href={to(lang, 'others', { file: head.id, item: document.id })}>
                    {w.mark}
                  </a>
                </p>
              ) : null}
            </section>
          </div>
        </div>
        <section class="section-gap" aria-labelledby="versies">
          <h2 id="versies">{w.versions}</h2>
          {props.versions.length === 0 ? <p class="soft">{w.noVersions}</p> : <Versions versions={props.versions} lang={lang} />}
        </section>
        {props.next === undefined ? null : (
          <PostForm class="sheet section-gap" action={to(lang, 'documentVersion', here)} token={frame.token} files>
            <h2>{w.newVersion}</h2>
            <p class="soft">{w.newVersionNote}</p>
            <Hidden name="versie" value={String(document.version)} />
            <Field name="titel" label={w.newTitle} answers={props.next} lang={lang} start={document.title} />
            <TextField name="reden" label={w.reason} answers={props.next} lang={lang} rows={2} lines="nl" />
            <AboutFile answers={props.next} lang={lang} />
            <button class="button" type="submit">
              {w.saveVersion}
            </button>
          </PostForm>
        )}
      </>
    ),
  });
}

function DocumentBody(props: DocumentProps) {
  const { document, frame } = props;
  const { lang } = frame;
  const w = documentWords[lang];
  const { file } = document;
  const none = file !== undefined && file.read === 'none';
  return (
    <>
      {file?.image === undefined ? null : (
        <p>
          <img class="document-image" src={file.image} alt={w.image(document.title)} />
        </p>
      )}
      {none ? (
        file.image === undefined ? (
          <p>{w.textNone}</p>
        ) : null
      ) : (
        <>
          <h3>{w.text}</h3>
          {file?.read === 'part' ? <p class="soft">{w.textPart}</p> : null}
          <div class="note-text" lang="nl">
            {document.text.map((passage) =>
              passage.other === true ? (
                <div class="about-other">
                  <p class="small" lang={lang}>
                    <span class="tag">{w.isMarked}</span>
                  </p>
                  <Paragraphs text={passage.text} />
                </div>
              ) : (
                <Paragraphs text={passage.text} />
              ),
            )}
          </div>
        </>
      )}
    </>
  );
}

function DocumentFacts(props: DocumentProps) {
  const { document, frame } = props;
  const { lang } = frame;
  const w = documentWords[lang];
  const { file } = document;
  return (
    <>
      <Facts
        stacked
        facts={[
          { term: w.kind, value: <Say words={document.kind} lang={lang} /> },
          ...(document.from === undefined ? [] : [{ term: w.from, value: document.from }]),
          { term: w.on, value: longDay(document.on, lang) },
          { term: w.by, value: document.by },
          { term: w.version, value: String(document.version) },
          ...(file === undefined
            ? []
            : [
                { term: w.name, value: file.name },
                { term: w.size, value: sizeOf(file.size, lang) },
                {
                  term: w.scanned,
                  value: file.scanned ? w.clean : <State look="unproven">{w.notScanned}</State>,
                },
              ]),
        ]}
      />
      {file === undefined ? null : (
        <p>
          <a class="button second" href={file.href}>
            {w.download}
          </a>
        </p>
      )}
    </>
  );
}

function sizeOf(bytes: number, lang: Lang): string {
  const w = documentWords[lang];
  const number = (value: number, digits: number): string => value.toFixed(digits).replace('.', lang === 'nl' ? ',' : '.');
  return bytes >= 1_000_000 ? w.sizeMb(number(bytes / 1_000_000, 1)) : w.sizeKb(number(Math.max(1, bytes / 1000), 0));
}

function Versions(props: { versions: readonly DocumentVersionLine[]; lang: Lang }) {
  const { versions, lang } = props;
  const w = documentWords[lang];
  return (
    <ul class="rows">
      {versions.map((version) => (
        <li>
          <p class="rt">
            {version.href === undefined ? (
              w.versionOf(version.version)
            ) : (
              <a href={version.href}>{w.versionOf(version.version)}</a>
            )}
          </p>
          <p class="soft">
            {version.by}, {moment(version.at, lang)}
          </p>
          {version.reason === undefined ? null : (
            <p class="soft">
              {w.replaced} <span lang="nl">{version.reason}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
