// The file as a client, parent or representative may see it: what opens, why, and what stays closed with its reason.

import type { Child } from 'hono/jsx';
import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, type Reason, Say, Why } from '../../components/answers.tsx';
import { CourseItem } from '../../components/course.tsx';
import { PostForm } from '../../components/form.tsx';
import { type Fact, Facts, Rows, Tabs } from '../../components/lists.tsx';
import { Note, type ShownNote } from '../../components/notes.tsx';
import { Plan, type ShownPlan } from '../../components/plan.tsx';
import { longDay } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import type { CourseSection } from '../staff/course.tsx';
import { declareWords } from '../../words/declare.ts';
import { objectionWords } from '../../words/objection.ts';
import { myFileWords } from '../../words/portal.ts';
import { askCorrectionWords } from '../../words/requests.ts';

export type MyPart = 'overview' | 'plan' | 'notes' | 'documents';
export interface Mine {
  readonly frame: PortalFrame;
  readonly file: { readonly id: string; readonly callName: string; readonly own: boolean };
  /** Parts that open for this reader; the overview always does. */
  readonly parts: readonly MyPart[];
  /** Why this part opens: the decision in words. */
  readonly reason: Reason;
  /** 'Klopt dit niet?' stands beside what is shown: then there is no second way. */
  readonly asks?: boolean;
  /** This reader may take a copy along. */
  readonly mayCopy?: boolean;
}
const ADDRESS = { overview: 'myFile', plan: 'myPlan', notes: 'myNotes', documents: 'myDocuments' } as const;

/** The title of the file and the way to its parts. */
export function MyHead(props: Pick<Mine, 'frame' | 'file' | 'parts'> & { part: MyPart }) {
  const { frame, file } = props;
  const { lang } = frame;
  const w = spoken(myFileWords, frame);
  return (
    <>
      <Head frame={frame} title={file.own ? w.titleOwn : w.titleOf(file.callName)} />
      <Tabs
        label={w.parts}
        tabs={props.parts.map((p) => ({
          label: w[p],
          href: to(lang, ADDRESS[p], { file: file.id }),
          current: p === props.part,
        }))}
      />
    </>
  );
}

/** A page about one part of the file, with why it opens. */
export function mine(props: Mine & { part: MyPart; children: Child }): Page {
  const { frame, file, part } = props;
  const { lang, practice } = frame;
  const w = spoken(myFileWords, frame);
  const title = file.own ? w.titleOwn : w.titleOf(file.callName);
  return portalPage({
    frame,
    place: 'file',
    meta: { title: part === 'overview' ? title : `${w[part]}: ${title}` },
    children: (
      <>
        <MyHead frame={frame} file={file} parts={props.parts} part={part} />
        {props.children}
        <div class="cols cols-half section-gap">
          <section aria-labelledby="waarom">
            <h2 id="waarom">{w.why}</h2>
            <p>
              <Why reason={props.reason} lang={lang} />
            </p>
            <p class="soft">{w.logged}</p>
            {props.mayCopy === true ? (
              <PostForm action={to(lang, 'myPrintOut', { file: file.id, what: 'dossier' })} token={frame.token}>
                <button class="button second slim" type="submit">
                  {spoken(declareWords, frame).copy}
                </button>
              </PostForm>
            ) : null}
          </section>
          <section aria-labelledby="klopt">
            <h2 id="klopt">{w.wrong}</h2>
            <p>
              {props.asks === true ? w.wrongAsk : w.wrongNote}{' '}
              {practice.email === undefined || props.asks === true ? null : <a href={`mailto:${practice.email}`}>{w.mail}</a>}
            </p>
          </section>
        </div>
      </>
    ),
  });
}

/** Something recorded; `wrong` is where the reader says that it is not right. */
export interface MyFact {
  readonly term: Said;
  readonly value: string;
  readonly wrong?: string;
}
export interface MyFileProps extends Mine {
  /** What is recorded, by category. */
  readonly data: readonly { readonly title: Said; readonly facts: readonly MyFact[] }[];
  readonly team: readonly { readonly role: Said; readonly name: string; readonly from: Day; readonly until?: Day }[];
  /** Parts that the reader knows of and that stay closed. Never one that the reader may not know of. */
  readonly closed: readonly { readonly what: Said; readonly reason: Reason }[];
  /** What is under lock, and why; only to the client. */
  readonly locked?: readonly { readonly heading: Said; readonly why: Said; readonly since: Day }[];
  /** The reader is a child who may say that a parent may not read along. */
  readonly mayObject?: boolean;
}

/** `GET /mijn/dossier/:file`. */
export function myFilePage(props: MyFileProps): Page {
  const { lang } = props.frame;
  const o = spoken(objectionWords, props.frame);
  const w = spoken(myFileWords, props.frame);
  return mine({
    ...props,
    asks: props.data.some((group) => group.facts.some((fact) => fact.wrong !== undefined)),
    part: 'overview',
    children: (
      <>
        {(props.locked ?? []).map((lock) => (
          <Notice heading={said(lock.heading, lang)} look="warning" level={2}>
            <p>
              <Say words={lock.why} lang={lang} /> {w.lockedSince(longDay(lock.since, lang))}
            </p>
          </Notice>
        ))}
        <div class="cols cols-half">
          <section aria-labelledby="weten">
            <h2 id="weten">{w.data}</h2>
            {props.data.length === 0 ? <Empty strong={w.dataNone} /> : null}
            {props.data.map((group) => (
              <>
                <h3>
                  <Say words={group.title} lang={lang} />
                </h3>
                <Facts
                  facts={group.facts.map(
                    (fact): Fact => ({
                      term: <Say words={fact.term} lang={lang} />,
                      value:
                        fact.wrong === undefined ? (
                          fact.value
                        ) : (
                          <>
                            {fact.value}{' '}
                            <a class="small block" href={fact.wrong}>
                              {spoken(askCorrectionWords, props.frame).link}
                              <span class="unseen">{spoken(askCorrectionWords, props.frame).linkOf(said(fact.term, lang))}</span>
                            </a>
                          </>
                        ),
                    }),
                  )}
                />
              </>
            ))}
          </section>
          <section aria-labelledby="team">
            <h2 id="team">{w.team}</h2>
            {props.team.length === 0 ? (
              <Empty strong={w.teamNone} />
            ) : (
              <Facts
                facts={props.team.map(
                  (member): Fact => ({
                    term: <Say words={member.role} lang={lang} />,
                    value: `${member.name}, ${
                      member.until === undefined ? w.since(longDay(member.from, lang)) : w.until(longDay(member.until, lang))
                    }`,
                  }),
                )}
              />
            )}
          </section>
          {props.mayObject === true ? (
            <section aria-labelledby="meelezen">
              <h2 id="meelezen">{o.linkHeading}</h2>
              <p>{o.linkNote}</p>
              <p>
                <a class="alone" href={to(lang, 'myObjection', { file: props.file.id })}>
                  {o.title}
                </a>
              </p>
            </section>
          ) : null}
          {props.closed.length === 0 ? null : (
            <section aria-labelledby="dicht">
              <h2 id="dicht">{w.closed}</h2>
              <p class="soft">{w.closedNote}</p>
              <Rows
                rows={props.closed.map((part) => ({
                  heading: said(part.what, lang),
                  lines: (
                    <p>
                      <Why reason={part.reason} lang={lang} />
                    </p>
                  ),
                }))}
              />
            </section>
          )}
        </div>
      </>
    ),
  });
}

export interface MyNotesProps extends Mine {
  readonly notes: readonly ShownNote[];
}
/** `GET /mijn/dossier/:file/notities`. */
export function myNotesPage(props: MyNotesProps): Page {
  const { lang } = props.frame;
  const w = spoken(myFileWords, props.frame);
  return mine({
    ...props,
    asks: props.notes.some((note) => note.wrong !== undefined),
    part: 'notes',
    children: (
      <section aria-labelledby="notities">
        <h2 id="notities">{w.notes}</h2>
        {props.notes.length === 0 ? (
          <Empty strong={w.notesNone} />
        ) : (
          <div class="notes">
            {props.notes.map((note) => (
              <Note note={note} lang={lang} young={props.frame.young} />
            ))}
          </div>
        )}
      </section>
    ),
  });
}

export interface MyPlanProps extends Mine {
  readonly plan?: ShownPlan;
  /** This kind of help works with a plan. */
  readonly planned: boolean;
  /** What else was written down, form by form. */
  readonly sections: readonly CourseSection[];
}
/** `GET /mijn/dossier/:file/plan`. */
export function myPlanPage(props: MyPlanProps): Page {
  const { lang } = props.frame;
  return mine({
    ...props,
    part: 'plan',
    children: (
      <>
        <h2 class="unseen">{spoken(myFileWords, props.frame).plan}</h2>
        {props.planned ? <Plan plan={props.plan} lang={lang} /> : null}
        {!props.planned && props.sections.length === 0 ? (
          <Empty strong={spoken(myFileWords, props.frame).nothingWritten} />
        ) : null}
        {props.sections.map((section) => (
          <section class="section-gap" aria-labelledby={`f-${section.kind}`}>
            <h2 id={`f-${section.kind}`}>{said(section.label, lang)}</h2>
            {section.items.map((item) => (
              <CourseItem item={item} label={section.label} lang={lang} />
            ))}
          </section>
        ))}
      </>
    ),
  });
}
