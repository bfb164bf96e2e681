// The first page: read a statement without an account, or choose how to sign in.

import { type Answers, FileField, PostForm, TextField } from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import { ErrorSummary } from '../../components/form.tsx';
import type { PublicFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { publicPage } from '../../shells/public.tsx';
import { startWords } from '../../words/start.ts';

export interface StartProps {
  readonly frame: PublicFrame;
  /** Fields `tekst` and `bestand`; comes back filled when the text could not be read. */
  readonly answers: Answers;
  /** Statements to try, by key. */
  readonly examples: readonly { readonly key: string; readonly label: Said }[];
  /** Practices on this server with a published statement. */
  readonly practices: readonly { readonly key: string; readonly name: string; readonly about?: Said }[];
}

function Picture(props: { lang: Lang }) {
  const w = startWords[props.lang];
  return (
    <div class="only-wide">
      <svg class="pic" viewBox="0 0 420 330" role="img" aria-labelledby="plaatje">
        <title id="plaatje">{w.picture}</title>
        <rect x="6" y="8" width="246" height="304" rx="4" class="fill-surface" />
        <rect x="30" y="34" width="120" height="10" class="fill-ink" />
        <g class="fill-ground">
          <rect x="30" y="64" width="196" height="7" />
          <rect x="30" y="82" width="180" height="7" />
          <rect x="30" y="176" width="196" height="7" />
          <rect x="30" y="194" width="150" height="7" />
          <rect x="30" y="286" width="110" height="7" />
        </g>
        <rect x="30" y="100" width="170" height="24" class="fill-linden" />
        <rect x="36" y="109" width="150" height="6" class="fill-ink" />
        <rect x="30" y="134" width="196" height="7" class="fill-ground" />
        <rect x="30" y="152" width="120" height="7" class="fill-ground" />
        <rect x="30" y="210" width="196" height="24" class="fill-linden" />
        <rect x="36" y="219" width="178" height="6" class="fill-ink" />
        <rect x="30" y="258" width="140" height="22" rx="2" class="hatch" />
        <path d="M206 112H276M232 222H276M176 270H276" class="axis" />
        <rect x="276" y="92" width="140" height="40" rx="4" class="fill-broken" />
        <text x="286" y="117" class="on">
          {w.pictureError}
        </text>
        <rect x="276" y="196" width="140" height="40" rx="4" class="fill-kept" />
        <text x="286" y="221" class="on">
          {w.pictureKept}
        </text>
        <rect x="276" y="250" width="140" height="40" rx="4" class="fill-unproven" />
        <text x="286" y="275" class="on">
          {w.pictureMissing}
        </text>
      </svg>
    </div>
  );
}

/** `GET /` and, when the text cannot be read, the answer of `POST /lezen`. */
export function startPage(props: StartProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = startWords[lang];
  return publicPage({
    frame,
    place: 'read',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    hero: (
      <div class="hero">
        <div class="hero-in cols cols-wide-narrow">
          <div>
            <ErrorSummary mistakes={answers.mistakes} lang={lang} />
            <h1>
              {w.h1Before}
              <span class="hl">{w.h1Marked}</span>
              {w.h1After}
            </h1>
            <p class="lead">{w.lead}</p>
          </div>
          <Picture lang={lang} />
        </div>
      </div>
    ),
    children: (
      <>
        <div class="cols cols-wide-narrow">
          <PostForm class="sheet" action={to(lang, 'read')} token={frame.token} files>
            <h2>{w.read}</h2>
            <TextField name="tekst" label={w.paste} hint={w.pasteHint} answers={answers} lang={lang} rows={8} lines="nl" />
            <FileField
              name="bestand"
              label={w.file}
              hint={w.fileHint}
              answers={answers}
              lang={lang}
              accept=".pdf,.docx,.html,.htm,.md,.txt"
            />
            <button class="button" type="submit">
              {w.read}
            </button>
            <p class="soft small after">{w.kept}</p>
            {props.examples.length === 0 ? null : (
              <section aria-labelledby="voorbeelden" class="after">
                <h3 id="voorbeelden">{w.examples}</h3>
                <ul class="plain">
                  {props.examples.map((example) => (
                    <li>
                      <a class="alone" href={to(lang, 'example', { example: example.key })}>
                        {said(example.label, lang)}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </PostForm>
          <section class="aside-low" aria-labelledby="aanmelden">
            <h2 id="aanmelden">{w.signIn}</h2>
            <Rows
              rows={[
                { heading: w.staff, href: to(lang, 'signIn'), lines: <p class="soft">{w.staffNote}</p> },
                { heading: w.client, href: to(lang, 'signIn'), lines: <p class="soft">{w.clientNote}</p> },
                { heading: w.dpo, href: to(lang, 'signIn'), lines: <p class="soft">{w.dpoNote}</p> },
              ]}
            />
            <p class="soft small">{w.link}</p>
          </section>
        </div>
        <section class="section" aria-labelledby="hoe">
          <h2 id="hoe">{w.how}</h2>
          <ol class="cols cols-3 numbered">
            <li>
              <h3>{w.reading}</h3>
              <p>{w.readingNote}</p>
            </li>
            <li>
              <h3>{w.doing}</h3>
              <p>{w.doingNote}</p>
            </li>
            <li>
              <h3>{w.proving}</h3>
              <p>{w.provingNote}</p>
            </li>
          </ol>
          <div class="notice advice section">
            <h3>{w.not}</h3>
            <p>{w.notNote}</p>
          </div>
        </section>
        {props.practices.length === 0 ? null : (
          <section class="section" aria-labelledby="praktijken">
            <h2 id="praktijken">{w.practices}</h2>
            <Rows
              rows={props.practices.map((practice) => ({
                heading: practice.name,
                href: to(lang, 'statement', { organisation: practice.key }),
                ...(practice.about === undefined ? {} : { lines: <p class="soft">{said(practice.about, lang)}</p> }),
              }))}
            />
          </section>
        )}
      </>
    ),
  });
}
