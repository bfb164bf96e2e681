// What went wrong, without giving anything away: no names, no reasons, no difference between "not there" and "not yours".

import type { Lang } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { errorWords } from '../../words/errors.ts';

/** 404 notFound, 403 forbidden (role) and stale (form), 400 bad, 413 tooLarge, 429 busy, 500 failure, 503 unavailable and full. */
export type ErrorKind = 'notFound' | 'forbidden' | 'stale' | 'bad' | 'tooLarge' | 'full' | 'busy' | 'failure' | 'unavailable';

export interface ErrorProps {
  readonly lang: Lang;
  /** Dutch address of the page; it is only used for the language switch, and only where it says nothing (a 404 gets `/`). */
  readonly path: string;
  readonly kind: ErrorKind;
  readonly demo: boolean;
  /** Number to mention: kind failure. */
  readonly incident?: string;
}

export function errorPage(props: ErrorProps): Page {
  const { lang, kind } = props;
  const w = errorWords[lang];
  const path = kind === 'notFound' ? '/' : props.path;
  const frame = { lang, path, demo: props.demo };
  return publicPage({
    frame,
    place: 'none',
    meta: { title: w[kind], private: true },
    children: (
      <>
        <Head frame={frame} title={w[kind]} lead={w[`${kind}Lead`]} />
        <p>{w[`${kind}Note`]}</p>
        {props.incident === undefined ? null : (
          <p>
            <strong>{w.incident(props.incident)}</strong>
          </p>
        )}
        <p>
          <a class="button second" href={to(lang, 'start')}>
            {w.home}
          </a>
        </p>
      </>
    ),
  });
}
