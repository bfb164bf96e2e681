// The published statement as a text: the tree of the statement room in our own letters. Each number leads to the proof of its sentence.

import type { Block, Line, Mark as LawMark, Row, Run, StatementDocument } from '../../statement/index.ts';
import type { Lang } from '../language.ts';
import { to } from '../paths.ts';
import { statementWords } from '../words/statement.ts';
import { Facts } from './lists.tsx';

interface Where {
  readonly lang: Lang;
  /** Key of the practice. */
  readonly practice: string;
}

function Runs(props: { runs: readonly Run[] }) {
  return (
    <>
      {props.runs.map((run) => {
        const words = run.bold === true ? <strong>{run.text}</strong> : run.text;
        if (run.to === undefined) return words;
        return <a href={'number' in run.to ? `#z${run.to.number}` : run.to.address}>{words}</a>;
      })}
    </>
  );
}

/** The number of a sentence; leads to its own page. */
export function SentenceNumber(props: { number: number; clause: string | undefined; where: Where }) {
  const w = statementWords[props.where.lang];
  const shown = (
    <>
      <span class="unseen">{w.sentence(props.number)}</span>
      <span aria-hidden="true">{props.number}</span>
    </>
  );
  if (props.clause === undefined) return <span class="nr">{shown}</span>;
  return (
    <a class="nr" href={to(props.where.lang, 'sentence', { organisation: props.where.practice, clause: props.clause })}>
      {shown}
    </a>
  );
}

/** What the law of the day says against a sentence: beside it, no part of it. */
function LawMarks(props: { marks: readonly LawMark[] }) {
  return (
    <>
      {props.marks.map((mark) => (
        <p class={`law-mark ${mark.severity}`}>
          <span class={`state ${mark.severity}`}>{mark.word}</span> {mark.text} (
          {[mark.rule, mark.article].filter(Boolean).join(', ')})
        </p>
      ))}
    </>
  );
}

function LineText(props: { line: Line; where: Where }) {
  const { line, where } = props;
  return (
    <div class="line" id={`z${line.number}`} data-clause={line.clauses.join(' ')}>
      <SentenceNumber number={line.number} clause={line.clauses[0]} where={where} />
      <div>
        {line.pieces.map((piece) =>
          piece.is === 'text' ? (
            <p>
              <Runs runs={piece.runs} />
            </p>
          ) : (
            <>
              <p>
                <Runs runs={piece.lead} />
              </p>
              <ul>
                {piece.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </>
          ),
        )}
        <LawMarks marks={line.marks} />
      </div>
    </div>
  );
}

function TableRow(props: { row: Row; columns: readonly string[]; where: Where }) {
  const { row, columns, where } = props;
  return (
    <tr role="row" id={`z${row.number}`} data-clause={row.clauses.join(' ')}>
      <th role="rowheader" scope="row">
        <SentenceNumber number={row.number} clause={row.clauses[0]} where={where} />
      </th>
      {row.cells.map((cell, i) => (
        <td role="cell" data-label={columns[i + 1]}>
          <div>
            <Runs runs={cell} />
            {i === row.cells.length - 1 ? <LawMarks marks={row.marks} /> : null}
          </div>
        </td>
      ))}
    </tr>
  );
}

function BlockText(props: { block: Block; where: Where }) {
  const { block, where } = props;
  switch (block.is) {
    case 'heading':
      return <h3 id={block.id}>{block.text}</h3>;
    case 'note':
      return <p class="note-line">{block.text}</p>;
    case 'line':
      return <LineText line={block.line} where={where} />;
    case 'table':
      return (
        <table class="table" role="table">
          <caption>{block.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {block.columns.map((column) => (
                <th role="columnheader" scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {block.rows.map((row) => (
              <TableRow row={row} columns={block.columns} where={where} />
            ))}
          </tbody>
        </table>
      );
  }
}

function Appendix(props: { document: StatementDocument; where: Where }) {
  const { appendix, lang } = props.document;
  const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]) => (
    <table class="table small" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {row.map((cell, i) => (
              <td role="cell" data-label={columns[i]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section aria-labelledby={appendix.id}>
      <h2 id={appendix.id}>{appendix.title}</h2>
      <details class="more">
        <summary>{statementWords[props.where.lang].appendix}</summary>
        <p>{appendix.intro}</p>
        {table(
          appendix.numbers.caption,
          appendix.numbers.columns,
          appendix.markers.map((marker) => [String(marker.number), marker.clause, marker.was ?? '']),
        )}
        {appendix.own.length === 0
          ? null
          : table(
              appendix.words.caption,
              appendix.words.columns,
              appendix.own.map((own) => [lang === 'en' ? (own.label.en ?? own.label.nl) : own.label.nl, own.word, own.clause]),
            )}
      </details>
    </section>
  );
}

/** The whole text below the head of the page. */
export function StatementText(props: { document: StatementDocument; lang: Lang; practice: string }) {
  const { document } = props;
  const w = statementWords[props.lang];
  const where = { lang: props.lang, practice: props.practice };
  return (
    <div class="statement" lang={document.lang === props.lang ? undefined : document.lang}>
      {document.notes.map((note) => (
        <p class="soft">{note}</p>
      ))}
      {document.chapters.map((chapter) => (
        <section aria-labelledby={chapter.id}>
          <h2 id={chapter.id}>{chapter.title}</h2>
          {chapter.blocks.map((block) => (
            <BlockText block={block} where={where} />
          ))}
        </section>
      ))}
      {document.contact.length === 0 ? null : (
        <section aria-labelledby="bereikbaar">
          <h2 id="bereikbaar">{w.contact}</h2>
          <Facts
            facts={document.contact.map((line) => ({
              term: line.label,
              value: line.address === undefined ? line.value : <a href={line.address}>{line.value}</a>,
            }))}
          />
        </section>
      )}
      <Appendix document={document} where={where} />
    </div>
  );
}
