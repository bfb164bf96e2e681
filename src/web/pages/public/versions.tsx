// Which versions of the statement were there, and what changed in each, sentence by sentence?

import type { Day } from '../../../policy/index.ts';
import { Say, State } from '../../components/answers.tsx';
import { type Change, Changes } from '../../components/changes.tsx';
import { longDay } from '../../dates.ts';
import { type Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { statementWords } from '../../words/statement.ts';
import type { PracticeFrame } from './chapter.ts';

export interface ShownVersion {
  readonly version: string;
  readonly state: 'current' | 'past' | 'future';
  /** Day it took or takes effect. */
  readonly since?: Day;
  readonly until?: Day;
  readonly note?: Said;
  readonly changes: readonly Change[];
  readonly first: boolean;
}
export interface VersionsProps {
  readonly frame: PracticeFrame;
  /** Newest first. */
  readonly versions: readonly ShownVersion[];
}

/** `GET /verklaring/:organisation/versies`. */
export function versionsPage(props: VersionsProps): Page {
  const { frame } = props;
  const { lang, practice } = frame;
  const w = statementWords[lang];
  const statement = to(lang, 'statement', { organisation: practice.key });
  return publicPage({
    frame,
    place: 'versions',
    meta: { title: w.versionsTitle },
    children: (
      <>
        <Head frame={frame} back={{ href: statement, label: w.backToStatement }} title={w.versionsTitle} lead={w.versionsLead} />
        {props.versions.map((version, i) => (
          <section class="section" aria-labelledby={`v${i}`}>
            <h2 id={`v${i}`}>
              {version.since === undefined
                ? w.version(version.version)
                : w.versionSince(version.version, longDay(version.since, lang))}
            </h2>
            <p>
              {version.state === 'current' ? (
                <State look="yes">{w.current}</State>
              ) : version.state === 'future' ? (
                <State look="warning">
                  {w.future} {version.since === undefined ? '' : longDay(version.since, lang)}
                </State>
              ) : (
                <State look="no-access">
                  {w.past} {version.until === undefined ? '' : longDay(version.until, lang)}
                </State>
              )}
            </p>
            {version.note === undefined ? null : (
              <p>
                <Say words={version.note} lang={lang} />
              </p>
            )}
            {version.changes.length === 0 ? (
              <p class="soft">{version.first ? w.firstVersion : w.sameWords}</p>
            ) : (
              <details class="more" open={i === 0}>
                <summary>{w.changedCount(version.changes.length)}</summary>
                <Changes changes={version.changes} lang={lang} past={version.state !== 'future'} />
              </details>
            )}
            {version.state === 'current' ? null : (
              <p>
                <a class="alone" href={`${statement}?versie=${encodeURIComponent(version.version)}`}>
                  {w.openVersion(version.version)}
                </a>
              </p>
            )}
          </section>
        ))}
      </>
    ),
  });
}
