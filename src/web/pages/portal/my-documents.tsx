// The documents that a client, parent or representative may see; without what is about somebody else.

import { Empty, Notice, Say } from '../../components/answers.tsx';
import { Facts, Table } from '../../components/lists.tsx';
import { Paragraphs } from '../../components/notes.tsx';
import { longDay } from '../../dates.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { myDocumentWords, documentWords } from '../../words/documents.ts';
import { myFileWords } from '../../words/portal.ts';
import type { ShownDocument } from '../staff/documents.tsx';
import { type Mine, mine } from './my-file.tsx';

export interface MyDocumentsProps extends Mine {
  readonly documents: readonly Omit<ShownDocument, 'by'>[];
  readonly photo?: string;
}

/** `GET /mijn/dossier/:file/documenten`. */
export function myDocumentsPage(props: MyDocumentsProps): Page {
  const { lang } = props.frame;
  const w = spoken(myDocumentWords, props.frame);
  return mine({
    ...props,
    part: 'documents',
    children: (
      <section aria-labelledby="documenten">
        <h2 id="documenten">{spoken(myFileWords, props.frame).documents}</h2>
        {props.photo === undefined ? null : (
          <figure>
            <img class="pass-photo" src={props.photo} alt={spoken(documentWords, props.frame).photo(props.file.callName)} />
            <figcaption class="soft small">{spoken(documentWords, props.frame).photoNote}</figcaption>
          </figure>
        )}
        {props.documents.length === 0 ? (
          <Empty strong={w.none} />
        ) : (
          <Table
            caption={w.caption}
            corner={w.corner}
            columns={[{ label: w.kind }, { label: w.from }, { label: w.on }]}
            rows={props.documents.map((document) => ({
              head: <a href={to(lang, 'myDocument', { file: props.file.id, document: document.id })}>{document.title}</a>,
              cells: [<Say words={document.kind} lang={lang} />, document.from ?? '–', longDay(document.on, lang)],
            }))}
          />
        )}
      </section>
    ),
  });
}

export interface MyDocumentProps extends Mine {
  readonly document: Omit<ShownDocument, 'by'> & {
    /** What this reader gets of it. */
    readonly copy: 'file' | 'text' | 'withheld';
    /** Its words, without passages about others; empty when there are none to read. */
    readonly text: string;
    readonly href?: string;
    readonly image?: string;
  };
}

/** `GET /mijn/dossier/:file/documenten/:document`. */
export function myDocumentPage(props: MyDocumentProps): Page {
  const { document } = props;
  const { lang } = props.frame;
  const w = spoken(myDocumentWords, props.frame);
  return mine({
    ...props,
    part: 'documents',
    children: (
      <section aria-labelledby="document">
        <p>
          <a class="alone" href={to(lang, 'myDocuments', { file: props.file.id })}>
            {w.back}
          </a>
        </p>
        <h2 id="document">{document.title}</h2>
        <Facts
          facts={[
            { term: w.kind, value: <Say words={document.kind} lang={lang} /> },
            ...(document.from === undefined ? [] : [{ term: w.from, value: document.from }]),
            { term: w.on, value: longDay(document.on, lang) },
          ]}
        />
        {document.copy === 'withheld' ? (
          <Notice heading={w.withheld} level={3}>
            <p>{w.withheldNote}</p>
          </Notice>
        ) : (
          <>
            {document.copy === 'text' ? <p class="soft">{w.textOnly}</p> : null}
            {document.image === undefined ? null : (
              <p>
                <img class="document-image" src={document.image} alt={w.image(document.title)} />
              </p>
            )}
            {document.text === '' ? null : (
              <>
                <h3>{w.text}</h3>
                <div class="note-text" lang="nl">
                  <Paragraphs text={document.text} />
                </div>
              </>
            )}
            {document.href === undefined ? null : (
              <p>
                <a class="button second" href={document.href}>
                  {w.download}
                </a>
              </p>
            )}
          </>
        )}
      </section>
    ),
  });
}
