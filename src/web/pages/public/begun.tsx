// The organisation has been made: how to come in, and what holds now.

import { Steps } from '../../components/lists.tsx';
import type { PublicFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { beginWords } from '../../words/begin.ts';

export interface BegunProps {
  readonly frame: PublicFrame;
  readonly name: string;
  /** Key of the organisation in addresses. */
  readonly organisation: string;
  /** It runs on a statement with errors. */
  readonly imported: boolean;
  /** A one-time link to show here; absent: it went by mail. */
  readonly link?: string;
}

/** The answer of `POST /lezen/begonnen`. */
export function begunPage(props: BegunProps): Page {
  const { frame, link } = props;
  const { lang } = frame;
  const w = beginWords[lang];
  return publicPage({
    frame,
    place: 'read',
    meta: { title: w.begunTitle(props.name), private: true },
    children: (
      <>
        <Head frame={frame} title={w.begunH1} lead={w.begunLead(props.name)} />
        <Steps
          lang={lang}
          steps={[
            { label: w.stepRead, state: 'done' },
            { label: w.stepAsk, state: 'done' },
            { label: w.stepNew, state: 'done' },
            { label: w.stepBegin, state: 'now' },
          ]}
        />
        <div class="cols cols-wide-narrow top-align">
          <section class="sheet" aria-labelledby="aanmelden">
            <h2 id="aanmelden">{link === undefined ? w.begunMail : w.stepBegin}</h2>
            {link === undefined ? (
              <p>{w.begunMailNote}</p>
            ) : (
              <>
                <p>{w.begunLinkNote}</p>
                <p>
                  <a class="button" href={link}>
                    {w.begunLink}
                  </a>
                </p>
              </>
            )}
          </section>
          <div class="stack">
            <div class={`notice ${props.imported ? 'warning' : 'advice'}`}>
              <p>{props.imported ? w.begunImported : w.begunAdopted}</p>
              <p>
                <a class="alone" href={to(lang, 'statement', { organisation: props.organisation })}>
                  {w.begunSee}
                </a>
              </p>
            </div>
            <section aria-labelledby="daarna">
              <h2 id="daarna">{w.begunNext}</h2>
              <ol>
                <li>{w.begunStep1}</li>
                <li>{w.begunStep2}</li>
                <li>{w.begunStep3}</li>
              </ol>
            </section>
          </div>
        </div>
      </>
    ),
  });
}
