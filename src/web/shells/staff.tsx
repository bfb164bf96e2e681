// The staff house: dark rail, at most eight places, the current one marked. Red header while emergency access runs.

import type { Child } from 'hono/jsx';
import { time } from '../dates.ts';
import type { Emergency, StaffFrame, StaffPlace } from '../frame.ts';
import { type Lang, said } from '../language.ts';
import { to } from '../paths.ts';
import { emergencyWords, shellWords, staffMenu } from '../words/shell.ts';
import { PostForm } from '../components/form.tsx';
import { LanguageLink, type Meta, type Page, Places, SignOut, Word, writePage } from './document.tsx';

const ADDRESS = {
  today: 'today',
  files: 'files',
  questions: 'questions',
  requests: 'requests',
  breaches: 'breaches',
  retention: 'retention',
  statement: 'overview',
  log: 'review',
  admin: 'admin',
  practices: 'dpo',
} as const satisfies Record<StaffPlace, string>;

function EmergencyHeader(props: { emergency: Emergency; lang: Lang; token: string | undefined }) {
  const { emergency, lang } = props;
  const w = emergencyWords[lang];
  return (
    <section class="alarm" aria-labelledby="nood">
      <div>
        <h2 id="nood">{w.title(emergency.client)}</h2>
        <p>
          <strong>{w.until(time(emergency.until, lang))}</strong> {w.review(emergency.reviewer)}
        </p>
        <p>{w.reason(emergency.reason)}</p>
      </div>
      <PostForm action={to(lang, 'endBreakGlass', { file: emergency.file })} token={props.token}>
        <button class="button" type="submit">
          {w.end}
        </button>
      </PostForm>
    </section>
  );
}

/** A page of somebody who works at a practice. */
export function staffPage(props: { frame: StaffFrame; meta: Meta; place: StaffPlace | 'none'; children: Child }): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = shellWords[lang];
  const places = frame.places.map((place) => ({
    label: staffMenu[lang][place],
    href: to(lang, ADDRESS[place]),
    current: place === props.place,
  }));
  const home = frame.places[0] === undefined ? to(lang, 'start') : to(lang, ADDRESS[frame.places[0]]);
  return writePage({
    frame,
    meta: { ...props.meta, private: true },
    site: frame.practice?.name ?? w.product,
    bodyClass: frame.emergency === undefined ? 'staff' : 'staff in-emergency',
    header: (
      <header class="rail">
        <div class="rail-in">
          <div>
            <Word href={home} name={w.product} />
            <div class="who">
              {frame.practice === undefined ? null : <p>{frame.practice.name}</p>}
              {frame.demo ? <p class="trial">{w.trial}</p> : null}
            </div>
          </div>
          <details class="menu">
            <summary>{w.menu}</summary>
            <nav aria-label={w.mainMenu}>
              <Places places={places} />
            </nav>
            <div class="who">
              <p>
                <strong>{frame.person}</strong>, {said(frame.role, lang)}
              </p>
              <SignOut frame={frame} />
              <p>
                <LanguageLink frame={frame} />
              </p>
            </div>
          </details>
          <nav class="rail-wide" aria-label={w.mainMenu}>
            <Places places={places} />
          </nav>
          <div class="who rail-wide">
            <p>
              <strong>{frame.person}</strong>
            </p>
            <p>{said(frame.role, lang)}</p>
            <SignOut frame={frame} />
            <p>
              <LanguageLink frame={frame} />
            </p>
          </div>
        </div>
      </header>
    ),
    children: (
      <>
        {frame.emergency === undefined ? null : <EmergencyHeader emergency={frame.emergency} lang={lang} token={frame.token} />}
        <div class="page">
          {frame.imported === true || frame.practice?.imported === true ? <p class="imported">{w.imported}</p> : null}
          {props.children}
        </div>
      </>
    ),
  });
}
