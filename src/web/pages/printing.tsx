// A long file on its way to paper: how far it is, stopping it, and taking it along. For staff and in the portal the same.

import { Notice } from '../components/answers.tsx';
import { PostForm } from '../components/form.tsx';
import { Progress } from '../components/progress.tsx';
import type { PortalFrame, StaffFrame } from '../frame.ts';
import { to } from '../paths.ts';
import type { Page } from '../shells/document.tsx';
import { Head } from '../shells/head.tsx';
import { portalPage } from '../shells/portal.tsx';
import { staffPage } from '../shells/staff.tsx';
import { printingWords } from '../words/printing.ts';

export interface PrintingProps {
  readonly house:
    | { readonly kind: 'staff'; readonly frame: StaffFrame }
    | { readonly kind: 'portal'; readonly frame: PortalFrame };
  readonly file: string;
  readonly job: string;
  /** stale: what may be seen changed, so the print was thrown away. */
  readonly state: 'running' | 'ready' | 'stopped' | 'failed' | 'gone' | 'stale';
  readonly percent: number;
  /** The page refreshes itself. */
  readonly following: boolean;
}

/** `GET /dossiers/:file/afdrukken/:job`, `GET /mijn/dossier/:file/afdrukken/:job`. */
export function printingPage(props: PrintingProps): Page {
  const { house, file, job, state } = props;
  const { frame } = house;
  const { lang } = frame;
  const w = printingWords[lang];
  const title = { running: w.running, ready: w.ready, stopped: w.stopped, failed: w.failed, gone: w.gone, stale: w.gone }[state];
  const lead = {
    running: w.runningLead,
    ready: w.readyLead,
    stopped: w.stoppedLead,
    failed: w.failedLead,
    gone: w.goneLead,
    stale: undefined,
  }[state];
  const act = (name: string): string =>
    to(lang, house.kind === 'staff' ? 'printingAct' : 'myPrintingAct', { file, job, act: name });
  const children = (
    <>
      <Head
        frame={frame}
        back={{ href: to(lang, house.kind === 'staff' ? 'file' : 'myFile', { file }), label: w.back }}
        title={title}
        {...(lead === undefined ? {} : { lead })}
      />
      {state === 'running' ? (
        <>
          <Progress
            label={title}
            done={props.percent}
            total={100}
            words={w.progress(props.percent)}
            page={to(lang, house.kind === 'staff' ? 'printing' : 'myPrinting', { file, job })}
            following={props.following}
            lang={lang}
          />
          <PostForm class="section-gap" action={act('stop')} token={frame.token}>
            <button class="button second" type="submit">
              {w.stop}
            </button>
          </PostForm>
        </>
      ) : null}
      {state === 'ready' ? (
        <div class="cluster top-align">
          <PostForm action={act('mee')} token={frame.token}>
            <button class="button" type="submit">
              {w.take}
            </button>
          </PostForm>
          <PostForm action={act('weg')} token={frame.token}>
            <button class="button second" type="submit">
              {w.drop}
            </button>
          </PostForm>
        </div>
      ) : null}
      {state === 'stale' ? (
        <Notice heading={w.changed} look="warning" level={2}>
          <p>{w.stale}</p>
        </Notice>
      ) : null}
    </>
  );
  return house.kind === 'staff'
    ? staffPage({ frame: house.frame, place: 'files', meta: { title }, children })
    : portalPage({ frame: house.frame, place: 'file', meta: { title }, children });
}
