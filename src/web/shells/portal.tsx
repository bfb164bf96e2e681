// The portal: white bar with the name of the practice, for clients, parents and representatives.

import type { Child } from 'hono/jsx';
import type { PortalFrame, PortalPlace } from '../frame.ts';
import { to } from '../paths.ts';
import { spoken } from '../spoken.ts';
import { portalMenu, shellWords } from '../words/shell.ts';
import { LanguageLink, type Meta, type Page, Places, SignOut, TrialLine, Word, writePage } from './document.tsx';

function address(frame: PortalFrame, place: PortalPlace): string {
  const { lang, file } = frame;
  if (place === 'home' || file === undefined) return to(lang, 'mine');
  return to(lang, ({ file: 'myFile', looked: 'whoLooked', consents: 'myConsents', requests: 'myRequests' } as const)[place], {
    file,
  });
}

/** A page of the portal. Places that need a file are left out of the menu until a person is chosen. */
export function portalPage(props: { frame: PortalFrame; meta: Meta; place: PortalPlace | 'none'; children: Child }): Page {
  const { frame } = props;
  const { lang, practice } = frame;
  const w = spoken(shellWords, frame);
  const places = frame.places
    .filter((place) => place === 'home' || frame.file !== undefined)
    .map((place) => ({ label: portalMenu[lang][place], href: address(frame, place), current: place === props.place }));
  const name = w.my(practice.short);
  return writePage({
    frame,
    meta: { ...props.meta, private: true },
    site: name,
    header: (
      <header class="top">
        <TrialLine frame={frame} />
        <div class="top-in">
          <Word href={to(lang, 'mine')} name={name} />
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
          <p>{w.signedIn(frame.person)}</p>
          <SignOut frame={frame} />
          <p>
            <a href={to(lang, 'statement', { organisation: practice.key })}>{w.statement}</a>
          </p>
          {practice.email === undefined ? null : (
            <p>
              <a href={`mailto:${practice.email}`}>{w.help}</a>
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
    children: <div class="page">{props.children}</div>,
  });
}
