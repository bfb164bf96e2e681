// The lines that every format prints around the sentences: version and day, explanation, mark, appendix rows.

import { dayIn } from '../words/slot.ts';
import { textIn } from '../words/own.ts';
import type { Mark, Row, Run, StatementDocument } from './document.ts';
import { AROUND } from './headings.ts';

/** 'Versie 4, geldt sinds 12 oktober 2026. De wet zoals die was op 21 november 2026. Kenmerk 3f2a...' */
export function versionLine(d: StatementDocument): string {
  const word = (key: keyof typeof AROUND): string => textIn(AROUND[key], d.lang);
  const capital = (t: string): string => t.slice(0, 1).toUpperCase() + t.slice(1);
  const version = d.version === undefined ? [] : [`${word('version')} ${d.version}`];
  const since = d.effective === undefined ? [] : [`${word('since')} ${dayIn(d.effective, d.lang)}`];
  const first = [...version, ...since].join(', ');
  return [first, `${word('law')} ${dayIn(d.on, d.lang)}`, `${word('hash')} ${d.hash}`]
    .filter((part) => part !== '')
    .map((part) => `${capital(part)}.`)
    .join(' ');
}

/** 'Uitleg: ...' */
export function noteLine(text: string, d: StatementDocument): string {
  return `${textIn(AROUND.explanation, d.lang)}: ${text}`;
}

/** '... (RET-02, BW 7:454 lid 3)' */
export function markText(mark: Mark): string {
  return `${mark.text} (${[mark.rule, mark.article].filter((x) => x !== '').join(', ')})`;
}

export const plain = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');

/** A row of a table as the paragraph that it is. */
export function rowAsText(kind: 'retention' | 'readers', row: Row, d: StatementDocument): string {
  const [what = '', how = '', rest = ''] = row.cells.map(plain);
  const first = kind === 'readers' ? `${what} ${how}` : `${d.lang === 'nl' ? 'Wij bewaren' : 'We keep'} ${what} ${how}.`;
  return rest === '' ? first : `${first} ${rest}`;
}

/** The rows of the appendix: number, fixed name, earlier name. */
export function numberRows(d: StatementDocument): readonly (readonly string[])[] {
  return d.appendix.markers.map((m) => [String(m.number), m.clause, m.was ?? '']);
}

/** The words of the policy's own: label, word, clause. */
export function wordRows(d: StatementDocument): readonly (readonly string[])[] {
  return d.appendix.own.map((o) => [textIn(o.label, d.lang), o.word, o.clause]);
}
