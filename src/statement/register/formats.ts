// The register as a page, as a spreadsheet and as data.

import { type Lang, textIn } from '../words/own.ts';
import { dayIn } from '../words/slot.ts';
import { STYLE } from '../write/style.ts';
import type { Register } from './register.ts';
import { type Column, CONTROLLER_COLUMNS, headIn, PROCESSOR_COLUMNS, REGISTER_WORDS, sheetOf } from './table.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function entry<T extends { readonly clause: string }>(e: T, columns: readonly Column<T>[], lang: Lang): string {
  const [title, ...rest] = columns;
  const rows = rest.flatMap((c) => {
    const items = c.cell(e, lang);
    // What the law asks is shown also where it is empty; the rest only where there is something.
    if (items.length === 0 && !c.article) return [];
    const value = items.length === 0 ? textIn(REGISTER_WORDS.none, lang) : items.length === 1 ? (items[0] as string) : undefined;
    const shown = value === undefined ? `<ul>${items.map((i) => `<li>${escape(i)}</li>`).join('')}</ul>` : escape(value);
    return [`<div><dt>${escape(headIn(c, lang))}</dt><dd>${shown}</dd></div>`];
  });
  const name = title ? title.cell(e, lang).join('') : e.clause;
  return `<section aria-labelledby="${escape(e.clause)}"><h3 id="${escape(e.clause)}">${escape(name.slice(0, 1).toUpperCase() + name.slice(1))}</h3><dl class="facts">${rows.join('\n')}</dl></section>`;
}

/** The register as a complete page: one file, no script, nothing fetched. */
export function registerToHtml(register: Register, lang: Lang): string {
  const word = (key: keyof typeof REGISTER_WORDS): string => escape(textIn(REGISTER_WORDS[key], lang));
  const title = `${word('title')} ${escape(register.organisation.name)}`;
  const said = (all: readonly { readonly label: { readonly nl: string; readonly en?: string } }[]): string =>
    all.map((x) => `<li>${escape(textIn(x.label, lang))}</li>`).join('');
  const { form, number, seat } = register.organisation;
  const who = [register.organisation.name, form, seat, number]
    .filter((x) => x !== undefined)
    .map((x) => escape(x))
    .join(', ');
  const parts = [
    `<p>${word('duty')}</p>`,
    `<p class="soft">${escape(dayIn(register.on, lang))} · ${escape(register.hash.slice(0, 12))}</p>`,
    `<section aria-labelledby="who"><h2 id="who">${word('who')}</h2><ul><li>${who}</li>${said([...register.contact, ...register.officer])}</ul></section>`,
    `<section aria-labelledby="controller"><h2 id="controller">${word('controller')}</h2>${register.controller.map((e) => entry(e, CONTROLLER_COLUMNS, lang)).join('\n')}</section>`,
    ...(register.processor.length > 0
      ? [
          `<section aria-labelledby="processor"><h2 id="processor">${word('processor')}</h2>${register.processor.map((e) => entry(e, PROCESSOR_COLUMNS, lang)).join('\n')}</section>`,
        ]
      : []),
    `<section aria-labelledby="measures"><h2 id="measures">${word('measures')} (30(1)(g), 30(2)(d))</h2><ul>${said(register.measures)}</ul></section>`,
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** A cell of a spreadsheet: quoted where needed; a start that a spreadsheet would run as a formula is made text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The register as CSV (RFC 4180), one row for each activity; the security measures are the last row. */
export function registerToCsv(register: Register, lang: Lang): string {
  const { heads, rows } = sheetOf(register, lang);
  const measures = [textIn(REGISTER_WORDS.measures, lang), register.measures.map((m) => textIn(m.label, lang)).join('; ')];
  return [heads, ...rows, [...measures, ...Array.from({ length: heads.length - 2 }, () => '')]]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
}

/** The register as JSON: both languages, ids and words beside the labels. */
export function registerToJson(register: Register): string {
  return `${JSON.stringify(register, undefined, 1)}\n`;
}
