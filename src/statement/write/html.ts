// The statement as HTML: a fragment for the web room, and a page of its own that needs nothing beside it.

import { textIn } from '../words/own.ts';
import { markText, noteLine, numberRows, versionLine, wordRows } from './around.ts';
import type { Block, Line, Mark, Row, Run, StatementDocument } from './document.ts';
import { AROUND } from './headings.ts';
import { STYLE } from './style.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function run(r: Run): string {
  const text = r.bold ? `<strong>${escape(r.text)}</strong>` : escape(r.text);
  if (!r.to) return text;
  return 'number' in r.to ? `<a href="#z${r.to.number}">${text}</a>` : `<a href="${escape(r.to.address)}">${text}</a>`;
}
const inline = (runs: readonly Run[]): string => runs.map(run).join('');

const number = (n: number, d: StatementDocument): string => {
  const word = d.lang === 'nl' ? 'zin' : 'sentence';
  return `<a class="nr" href="#z${n}" aria-label="${word} ${n}">${n}</a>`;
};

const marks = (all: readonly Mark[]): string =>
  all.map((m) => `<p class="mark ${m.severity}"><strong>${escape(m.word)}.</strong> ${escape(markText(m))}</p>`).join('');

const ids = (clauses: readonly string[]): string => `data-clause="${escape(clauses.join(' '))}"`;

function line(l: Line, d: StatementDocument): string {
  const pieces = l.pieces.map((piece, i) => {
    const lead = i === 0 ? `${number(l.number, d)} ` : '';
    return piece.is === 'text'
      ? `<p>${lead}${inline(piece.runs)}</p>`
      : `<p>${lead}${inline(piece.lead)}</p>\n<ul>${piece.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  });
  return `<div class="line" id="z${l.number}" ${ids(l.clauses)}>\n${[...pieces, marks(l.marks)].filter((x) => x !== '').join('\n')}\n</div>`;
}

function row(r: Row, columns: readonly string[], d: StatementDocument): string {
  const head = `<th scope="row" role="rowheader">${number(r.number, d)}</th>`;
  const cells = r.cells.map((c, i) => {
    const last = i === r.cells.length - 1 ? marks(r.marks) : '';
    return `<td role="cell" data-label="${escape(columns[i + 1] ?? '')}"><div>${inline(c)}${last}</div></td>`;
  });
  return `<tr role="row" id="z${r.number}" ${ids(r.clauses)}>${head}${cells.join('')}</tr>`;
}

const headRow = (columns: readonly string[]): string =>
  `<thead><tr role="row">${columns.map((c) => `<th scope="col" role="columnheader">${escape(c)}</th>`).join('')}</tr></thead>`;

function block(b: Block, d: StatementDocument): string {
  switch (b.is) {
    case 'heading':
      return `<h3 id="${escape(b.id)}">${escape(b.text)}</h3>`;
    case 'note':
      return `<p class="note">${escape(noteLine(b.text, d))}</p>`;
    case 'line':
      return line(b.line, d);
    case 'table':
      return `<table class="table" role="table"><caption>${escape(b.caption)}</caption>${headRow(b.columns)}<tbody>\n${b.rows.map((r) => row(r, b.columns, d)).join('\n')}\n</tbody></table>`;
  }
}

const list = (columns: readonly string[], rows: readonly (readonly string[])[], caption: string): string =>
  `<table class="table small" role="table"><caption>${escape(caption)}</caption>${headRow(columns)}<tbody>${rows
    .map(
      (r) =>
        `<tr role="row">${r.map((c, i) => `<td role="cell" data-label="${escape(columns[i] ?? '')}"><div>${escape(c)}</div></td>`).join('')}</tr>`,
    )
    .join('\n')}</tbody></table>`;

/**
 * The statement as a fragment of HTML: everything below the page's own head, with `h2` for chapters, `id="z12"` and
 * `data-clause` on each numbered paragraph or row. Holds no style and no script.
 */
export function toHtmlFragment(d: StatementDocument): string {
  const contact = d.contact.map((c) => {
    const value = c.address ? `<a href="${escape(c.address)}">${escape(c.value)}</a>` : escape(c.value);
    return `<div><dt>${escape(c.label)}</dt><dd>${value}</dd></div>`;
  });
  return [
    `<p class="soft">${escape(versionLine(d))}</p>`,
    ...d.notes.map((n) => `<p class="note">${escape(noteLine(n, d))}</p>`),
    `<nav aria-labelledby="inhoudsopgave"><h2 id="inhoudsopgave">${escape(textIn(AROUND.contents, d.lang))}</h2><ul>${d.contents
      .map((c) => `<li><a href="#${escape(c.id)}">${escape(c.title)}</a></li>`)
      .join('')}</ul></nav>`,
    ...d.chapters.map(
      (c) =>
        `<section aria-labelledby="${escape(c.id)}"><h2 id="${escape(c.id)}">${escape(c.title)}</h2>\n${c.blocks.map((b) => block(b, d)).join('\n')}\n</section>`,
    ),
    ...(contact.length > 0
      ? [
          `<section aria-labelledby="contact"><h2 id="contact">${escape(textIn(AROUND.contact, d.lang))}</h2><dl class="facts">${contact.join('')}</dl></section>`,
        ]
      : []),
    `<section aria-labelledby="${escape(d.appendix.id)}"><h2 id="${escape(d.appendix.id)}">${escape(d.appendix.title)}</h2><p>${escape(d.appendix.intro)}</p>\n${list(d.appendix.numbers.columns, numberRows(d), d.appendix.numbers.caption)}${
      d.appendix.own.length > 0 ? `\n${list(d.appendix.words.columns, wordRows(d), d.appendix.words.caption)}` : ''
    }</section>`,
  ].join('\n');
}

/** The statement as a complete page: one file, no script, nothing fetched. */
export function toHtml(d: StatementDocument): string {
  return `<!doctype html>
<html lang="${d.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(d.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(d.title)}</h1>
${toHtmlFragment(d)}
</main>
</body>
</html>
`;
}
