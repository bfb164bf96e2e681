// The public house: white bar, no account. Of Zorgvuldig itself, or of one practice.

import type { Child } from 'hono/jsx';
import type { PublicFrame } from '../frame.ts';
import { to } from '../paths.ts';
import { publicMenu, shellWords } from '../words/shell.ts';
import { LanguageLink, type Meta, type Page, Places, TrialLine, Word, writePage } from './document.tsx';

export type PublicPlace = 'read' | 'statement' | 'versions' | 'signIn' | 'none';

/** A public page. `place` is the current entry of the menu; `hero` stands full width above the column. */
export function publicPage(props: { frame: PublicFrame; meta: Meta; place: PublicPlace; hero?: Child; children: Child }): Page {
  const { frame, place } = props;
  const { lang, practice } = frame;
  const w = shellWords[lang];
  const m = publicMenu[lang];
  const places =
    practice === undefined
      ? [
          { label: m.read, href: to(lang, 'start'), current: place === 'read' },
          { label: m.how, href: `${to(lang, 'start')}#hoe`, current: false },
          ...(frame.example === undefined
            ? []
            : [{ label: m.example, href: to(lang, 'statement', { organisation: frame.example }), current: false }]),
          { label: m.signIn, href: to(lang, 'signIn'), current: place === 'signIn' },
        ]
      : [
          {
            label: m.statement,
            href: to(lang, 'statement', { organisation: practice.key }),
            current: place === 'statement',
          },
          { label: m.versions, href: to(lang, 'versions', { organisation: practice.key }), current: place === 'versions' },
          { label: m.signIn, href: to(lang, 'signIn'), current: place === 'signIn' },
        ];
  const name = practice?.name ?? w.product;
  const home = practice === undefined ? to(lang, 'start') : to(lang, 'statement', { organisation: practice.key });
  return writePage({
    frame,
    meta: props.meta,
    site: name,
    header: (
      <header class="top">
        <TrialLine frame={frame} />
        <div class="top-in">
          <Word href={home} name={name} />
          <nav aria-label={w.mainMenu}>
            <Places places={places} />
          </nav>
          <details class="menu">
            <summary>{w.menu}</summary>
            <nav aria-label={w.mainMenu}>
              <Places places={places} />
            </nav>
          </details>
        </div>
      </header>
    ),
    footer: (
      <footer class="foot">
        <div class="foot-in">
          <p>{practice === undefined ? w.free : [practice.name, practice.address].filter(Boolean).join(', ')}</p>
          {practice?.email === undefined ? null : (
            <p>
              <a href={`mailto:${practice.email}`}>{practice.email}</a>
            </p>
          )}
          <p>
            <a href={to(lang, 'accessibility')}>{w.accessibility}</a>
          </p>
          <p>
            <LanguageLink frame={frame} />
          </p>
        </div>
      </footer>
    ),
    children: (
      <>
        {props.hero}
        <div class="page">{props.children}</div>
      </>
    ),
  });
}
