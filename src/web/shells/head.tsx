// How does a page begin? Way back, mistakes, flash, one h1, one line under it: the same order on every page.

import type { Child } from 'hono/jsx';
import { ErrorSummary, type Mistake } from '../components/form.tsx';
import type { FrameBase } from '../frame.ts';
import { said } from '../language.ts';
import { Flash } from './document.tsx';

/** The opening of a page. The way back stands above the `h1`, the summary of mistakes between them. */
export function Head(props: {
  frame: FrameBase;
  title: Child;
  lead?: Child;
  /** Small line above the title: a date, a version. */
  over?: Child;
  back?: { readonly href: string; readonly label: string };
  mistakes?: readonly Mistake[];
  /** Stands at the other end of the title: tags, a button. */
  beside?: Child;
}) {
  const { frame } = props;
  return (
    <>
      {props.back === undefined ? null : (
        <p class="trail">
          <a href={props.back.href}>{props.back.label}</a>
        </p>
      )}
      <ErrorSummary mistakes={props.mistakes ?? []} lang={frame.lang} />
      <Flash words={frame.flash === undefined ? undefined : said(frame.flash, frame.lang)} />
      <div class={props.beside === undefined ? 'page-head' : 'page-head file-head'}>
        <div>
          {props.over === undefined ? null : <p class="soft">{props.over}</p>}
          <h1>{props.title}</h1>
          {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
        </div>
        {props.beside}
      </div>
    </>
  );
}
