// What stands at the top of every part of a client file: name, age, regime, what is restricted, the five tabs.

import type { Child } from 'hono/jsx';
import { ageOn, type Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, Notice, Say } from '../../components/answers.tsx';
import type { Mistake } from '../../components/form.tsx';
import { Tabs } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { fileWords } from '../../words/file.ts';

/** The client of a file, as its head shows it. */
export interface FileHead {
  /** Random id, for addresses. */
  readonly id: string;
  /** Number that people use (`2025-118`). */
  readonly number: string;
  readonly name: string;
  /** First name, for sentences about the client. */
  readonly callName: string;
  readonly birth: Day;
  /** Kind of care, as the start of a sentence (`Jeugdhulp`), and its first day. */
  readonly service?: Said;
  readonly since?: Day;
  readonly ended?: Day;
  /** Names of the regimes of its parts (`Jeugdwet`). */
  readonly regimes: readonly Said[];
  /** What is restricted and why; the first one is shown on every part. */
  readonly restrictions: readonly Restricted[];
}
/** Something in the file that is locked: AVG 18, or kept because of a claim. */
export interface Restricted {
  readonly heading: Said;
  readonly why: Said;
  readonly articles: readonly ArticleRef[];
}
export type FileTab = 'overview' | 'plan' | 'notes' | 'documents' | 'log';
const TABS = { overview: 'file', plan: 'plan', notes: 'notes', documents: 'documents', log: 'fileLog' } as const;

/** A page about one file. `tabs` are those that this person may open; the current one is `tab`. */
export function filePart(props: {
  frame: StaffFrame;
  head: FileHead;
  today: Day;
  tab: FileTab;
  tabs: readonly FileTab[];
  /** Name of the part in the title; the overview has none. */
  part?: string;
  mistakes?: readonly Mistake[];
  children: Child;
}): Page {
  const { frame, head, today } = props;
  const { lang } = frame;
  const w = fileWords[lang];
  const service = head.service === undefined ? undefined : said(head.service, lang);
  const first = head.restrictions[0];
  return staffPage({
    frame,
    place: 'files',
    meta: {
      title: props.part === undefined ? w.title(head.name) : `${props.part}: ${head.name}`,
      wrong: (props.mistakes ?? []).length > 0,
    },
    children: (
      <>
        <Head
          frame={frame}
          title={head.name}
          back={{ href: to(lang, 'files'), label: w.all }}
          lead={[
            w.born(ageOn(head.birth, today), longDay(head.birth, lang)),
            service === undefined || head.since === undefined ? '' : w.since(service, longDay(head.since, lang)),
            head.ended === undefined ? '' : w.ended(longDay(head.ended, lang)),
          ]
            .filter(Boolean)
            .join(' ')}
          mistakes={props.mistakes ?? []}
          beside={
            <p class="cluster">
              {head.regimes.map((regime) => (
                <span class="tag">{said(regime, lang)}</span>
              ))}
              <span class="tag">{w.number(head.number)}</span>
            </p>
          }
        />
        {first === undefined ? null : (
          <Notice heading={said(first.heading, lang)} look="warning">
            <p>
              <Say words={first.why} lang={lang} /> <a href={to(lang, 'restriction', { file: head.id })}>{w.restriction}</a>
              {first.articles.length === 0 ? null : (
                <>
                  {' '}
                  (<Articles articles={first.articles} lang={lang} />)
                </>
              )}
            </p>
          </Notice>
        )}
        <Tabs
          label={w.tabs}
          tabs={props.tabs.map((tab) => ({
            label: w[tab],
            href: to(lang, TABS[tab], { file: head.id }),
            current: tab === props.tab,
          }))}
        />
        {props.children}
      </>
    ),
  });
}
