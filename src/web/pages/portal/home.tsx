// The home of a client, parent or representative: choose a person; who looked, what is kept, what was agreed, what will change.

import { Empty, Notice, Say, State } from '../../components/answers.tsx';
import { type Birthday, BirthdayAhead } from '../../components/birthday.tsx';
import { type Busy, BusyWith } from '../../components/busy.tsx';
import { Rows, Tabs } from '../../components/lists.tsx';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { consentWords, homeWords } from '../../words/portal.ts';

/** A file that the reader knows of; opening it may still be refused, with the reason. */
export interface PersonChoice {
  readonly file: string;
  /** `Noor (14)`, or the reader. */
  readonly label: string;
  readonly own: boolean;
}
/** A birthday that changes something, with the sentence it rests on. */
type Soon = Birthday & { readonly clause?: string };
export interface HomeProps {
  readonly frame: PortalFrame;
  /** How the reader is called (`mevrouw Verhage`). */
  readonly hello: string;
  readonly people: readonly PersonChoice[];
  /** Forms that the reader left before they were saved. */
  readonly busy: readonly Busy[];
  /** The reader's own birthday to come, while the own file does not open yet. */
  readonly ahead?: Soon;
  /** The person that is chosen; absent: only the choice is shown. */
  readonly chosen?: {
    readonly file: string;
    readonly callName: string;
    readonly own: boolean;
    /** Something that waits for the reader. */
    readonly waiting?: {
      readonly heading: Said;
      readonly words: Said;
      readonly link?: { readonly href: string; readonly label: Said };
    };
    /** The last few lines of the log. */
    readonly looked: readonly { readonly who: Said; readonly what: Said }[];
    /** Parts that open for this reader. */
    readonly data: readonly { readonly what: Said; readonly note?: Said; readonly href: string }[];
    readonly consents: readonly { readonly what: Said; readonly note: Said; readonly state: 'yes' | 'no' | 'asked' }[];
    /** The next birthday that changes who may see what. */
    readonly soon?: Soon;
  };
}
const LOOK = { yes: 'yes', no: 'no-access', asked: 'warning' } as const;

/** `GET /mijn` (choose) and `GET /mijn?dossier=...` or with one file at once. */
export function homePage(props: HomeProps): Page {
  const { frame, chosen } = props;
  const { lang, practice } = frame;
  const w = spoken(homeWords, frame);
  return portalPage({
    frame,
    place: 'home',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          title={w.hello(props.hello)}
          lead={chosen === undefined && props.people.length > 0 ? w.leadChoose : w.leadFamily(practice.name)}
        />
        <BusyWith busy={props.busy} lang={lang} />
        {props.people.length === 0 ? <Empty strong={w.noFiles}>{w.noFilesNote}</Empty> : null}
        {chosen === undefined ? (
          <Rows
            level={0}
            rows={props.people.map((person) => ({
              heading: person.own ? w.yourself : person.label,
              href: to(lang, 'myFile', { file: person.file }),
            }))}
          />
        ) : (
          <>
            {props.people.length < 2 ? null : (
              <Tabs
                label={w.choose}
                tabs={props.people.map((person) => ({
                  label: person.own ? w.yourself : person.label,
                  href: `${to(lang, 'mine')}?dossier=${encodeURIComponent(person.file)}`,
                  current: person.file === chosen.file,
                }))}
              />
            )}
            {chosen.waiting === undefined ? null : (
              <Notice heading={said(chosen.waiting.heading, lang)}>
                <p>
                  <Say words={chosen.waiting.words} lang={lang} />{' '}
                  {chosen.waiting.link === undefined ? null : (
                    <a href={chosen.waiting.link.href}>
                      <Say words={chosen.waiting.link.label} lang={lang} />
                    </a>
                  )}
                </p>
              </Notice>
            )}
            <div class="cols cols-half">
              <section aria-labelledby="keek">
                <h2 id="keek">{w.looked}</h2>
                {chosen.looked.length === 0 ? (
                  <Empty strong={w.lookedNone} />
                ) : (
                  <Rows
                    level={0}
                    rows={chosen.looked.map((line) => ({
                      heading: <Say words={line.who} lang={lang} />,
                      lines: (
                        <p class="soft">
                          <Say words={line.what} lang={lang} />
                        </p>
                      ),
                    }))}
                  />
                )}
                {frame.places.includes('looked') ? (
                  <p>
                    <a class="button second" href={to(lang, 'whoLooked', { file: chosen.file })}>
                      {w.lookedAll}
                    </a>
                  </p>
                ) : null}
              </section>
              <section aria-labelledby="gegevens">
                <h2 id="gegevens">{chosen.own ? w.dataOwn : w.dataOf(chosen.callName)}</h2>
                <Rows
                  rows={chosen.data.map((part) => ({
                    heading: <Say words={part.what} lang={lang} />,
                    href: part.href,
                    ...(part.note === undefined
                      ? {}
                      : {
                          lines: (
                            <p class="soft">
                              <Say words={part.note} lang={lang} />
                            </p>
                          ),
                        }),
                  }))}
                />
                {practice.email === undefined ? null : (
                  <p>
                    <a class="alone" href={`mailto:${practice.email}`}>
                      {w.wrong}
                    </a>
                  </p>
                )}
              </section>
              {frame.places.includes('consents') ? (
                <section aria-labelledby="toest">
                  <h2 id="toest">{w.consents}</h2>
                  {chosen.consents.length === 0 ? (
                    <Empty strong={w.consentsNone} />
                  ) : (
                    <Rows
                      level={0}
                      rows={chosen.consents.map((consent) => ({
                        heading: <Say words={consent.what} lang={lang} />,
                        lines: (
                          <p class="soft">
                            <Say words={consent.note} lang={lang} />
                          </p>
                        ),
                        end: <State look={LOOK[consent.state]}>{spoken(consentWords, frame)[consent.state]}</State>,
                      }))}
                    />
                  )}
                  <p>
                    <a class="button second" href={to(lang, 'myConsents', { file: chosen.file })}>
                      {w.consentsAll}
                    </a>
                  </p>
                </section>
              ) : null}
            </div>
            {chosen.soon === undefined ? null : (
              <SoonAhead soon={chosen.soon} name={chosen.own ? undefined : chosen.callName} frame={frame} />
            )}
          </>
        )}
        {props.ahead === undefined ? null : <SoonAhead soon={props.ahead} name={undefined} frame={frame} />}
      </>
    ),
  });
}

function SoonAhead(props: { soon: Soon; name: string | undefined; frame: PortalFrame }) {
  const { soon, name, frame } = props;
  const { lang, practice } = frame;
  const w = spoken(homeWords, frame);
  return (
    <section class="section" aria-labelledby="straks">
      <h2 id="straks">{name === undefined ? w.soonOwn(soon.age) : w.soonOf(name, soon.age)}</h2>
      <BirthdayAhead birthday={soon} name={name} lang={lang} />
      {soon.clause === undefined ? null : (
        <p>
          <a href={to(lang, 'sentence', { organisation: practice.key, clause: soon.clause })}>{w.readSentence}</a>
        </p>
      )}
    </section>
  );
}
