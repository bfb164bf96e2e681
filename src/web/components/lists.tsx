// How do several things stand under each other? Rows to open, facts in pairs, tabs, steps, pages, tables that reflow.

import type { Child } from 'hono/jsx';
import type { Lang } from '../language.ts';
import { listWords } from '../words/lists.ts';

/** Pairs of a term and its value. */
export interface Fact {
  readonly term: Child;
  readonly value: Child;
}
export function Facts(props: { facts: readonly Fact[]; stacked?: boolean }) {
  return (
    <dl class={props.stacked === true ? 'facts' : 'facts row'}>
      {props.facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One thing in a list: a heading (a link when it can be opened), lines under it, something at the end. */
export interface Row {
  readonly heading: Child;
  readonly href?: string;
  readonly lines?: Child;
  readonly end?: Child;
}
/** A list of things to open; `level` is the heading level of its rows (a paragraph when 0). */
export function Rows(props: { rows: readonly Row[]; level?: 0 | 3 }) {
  const two = props.rows.some((row) => row.end !== undefined);
  return (
    <ul class={two ? 'rows two' : 'rows'}>
      {props.rows.map((row) => {
        const words = row.href === undefined ? row.heading : <a href={row.href}>{row.heading}</a>;
        const heading = props.level === 0 ? <p class="rt">{words}</p> : <h3>{words}</h3>;
        return (
          <li>
            <div>
              {heading}
              {row.lines}
            </div>
            {row.end === undefined ? null : <div class="end">{row.end}</div>}
          </li>
        );
      })}
    </ul>
  );
}

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}
/** Parts of one file, or persons: links with `aria-current`. */
export function Tabs(props: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav aria-label={props.label}>
      <ul class="tabs">
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Step {
  readonly label: string;
  readonly note?: string;
  readonly state: 'done' | 'now' | 'later';
}
/** A case with an order. Not a menu. */
export function Steps(props: { steps: readonly Step[]; lang: Lang }) {
  return (
    <ol class="steps across">
      {props.steps.map((step) => (
        <li class={step.state === 'later' ? undefined : step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          {step.state === 'done' ? <span class="unseen">{listWords[props.lang].done} </span> : null}
          {step.label}
          {step.note === undefined ? null : <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}

/** A column; its label is the heading on a wide screen and the label of each cell on a phone. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}
export interface TableRow {
  readonly head: Child;
  /** As many as there are columns. */
  readonly cells: readonly Child[];
}
/** A table for comparing; at most six columns with the row heading. Reflows into cards on a phone. */
export function Table(props: { caption: string; corner: string; columns: readonly Column[]; rows: readonly TableRow[] }) {
  return (
    <table class="table" role="table">
      <caption>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[{ label: props.corner, numeric: false }, ...props.columns].map((column) => (
            <th role="columnheader" scope="col" class={column.numeric === true ? 'num' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr role="row">
            <th role="rowheader" scope="row">
              {row.head}
            </th>
            {row.cells.map((cell, i) => (
              <td role="cell" class={props.columns[i]?.numeric === true ? 'num' : undefined} data-label={props.columns[i]?.label}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a page stands in a longer list. Addresses are made by the caller; an absent one means there is no such page. */
export interface Paging {
  readonly from: number;
  readonly until: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
}
export function Pagination(props: { paging: Paging; lang: Lang }) {
  const { paging, lang } = props;
  const w = listWords[lang];
  return (
    <nav class="cluster pages" aria-label={w.pages}>
      <p class="soft">{w.range(paging.from, paging.until, paging.total)}</p>
      {paging.previous === undefined ? null : (
        <a class="button second slim" rel="prev" href={paging.previous}>
          {w.previous}
        </a>
      )}
      {paging.next === undefined ? null : (
        <a class="button second slim" rel="next" href={paging.next}>
          {w.next}
        </a>
      )}
    </nav>
  );
}
