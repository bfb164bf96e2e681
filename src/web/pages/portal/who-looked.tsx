// Who looked at the file? A timeline that also shows what was refused, with a way to ask about each line.

import { Empty } from '../../components/answers.tsx';
import { Choices, SelectField } from '../../components/form.tsx';
import { type Moment, Moments } from '../../components/moments.tsx';
import { monthName } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { whoLookedWords } from '../../words/who-looked.ts';

/** Whose lines are shown. */
export type Group = 'staff' | 'others' | 'family';

export interface WhoLookedProps {
  readonly frame: PortalFrame;
  readonly file: { readonly id: string; readonly callName: string; readonly own: boolean };
  /** The month shown, `2026-11`. */
  readonly month: string;
  /** Months with lines, newest first. */
  readonly months: readonly string[];
  readonly groups: readonly Group[];
  /** Newest first, already filtered by month and group. */
  readonly moments: readonly Moment[];
  /** Who answers questions, and within what (`5 werkdagen`). */
  readonly answers?: { readonly by: string; readonly within?: Said };
  /** Address of the overview as a file. */
  readonly download?: string;
}

/** `GET /mijn/wie-keek/:file?maand=2026-11&wie=staff&wie=family`. */
export function whoLookedPage(props: WhoLookedProps): Page {
  const { frame, file } = props;
  const { lang } = frame;
  const w = spoken(whoLookedWords, frame);
  const here = to(lang, 'whoLooked', { file: file.id });
  const earlier = props.months.find((month) => month < props.month);
  const title = file.own ? w.titleOwn : w.titleOf(file.callName);
  const typed = { typed: { maand: props.month, wie: props.groups }, mistakes: [] };
  return portalPage({
    frame,
    place: 'looked',
    meta: { title: title.replace('?', '') },
    children: (
      <div class="cols cols-wide-narrow top-align">
        <div>
          <Head frame={frame} title={title} lead={file.own ? w.lead : `${w.lead} ${w.leadOf(file.callName)}`} />
          <h2>{monthName(props.month, lang)}</h2>
          {props.moments.length > 0 ? (
            <Moments moments={props.moments} lang={lang} young={frame.young} />
          ) : props.groups.length < 3 ? (
            <Empty strong={w.emptyFilter}>{w.emptyFilterNote}</Empty>
          ) : (
            <Empty strong={w.emptyMonth(monthName(props.month, lang, 'within'))}>{w.emptyNote}</Empty>
          )}
          <p class="soft small section-gap">{w.drafts}</p>
          {earlier === undefined ? null : (
            <p class="section-gap">
              <a class="button second" href={`${here}?maand=${earlier}`}>
                {monthName(earlier, lang)}
              </a>
            </p>
          )}
        </div>
        <aside class="stay stack" aria-label={w.chooseLabel}>
          <form class="sheet" method="get" action={here}>
            <h2>{w.choose}</h2>
            <SelectField
              name="maand"
              label={w.month}
              answers={typed}
              lang={lang}
              options={props.months.map((month) => ({ value: month, label: monthName(month, lang) }))}
            />
            <Choices
              name="wie"
              label={w.who}
              answers={typed}
              lang={lang}
              several
              small
              options={[
                { value: 'staff', label: w.staff },
                { value: 'others', label: w.others },
                { value: 'family', label: w.family },
              ]}
            />
            <button class="button second" type="submit">
              {w.show}
            </button>
          </form>
          {props.answers === undefined ? null : (
            <div class="sheet">
              <h2>{w.question}</h2>
              <p>
                {w.questionNote(props.answers.by)}{' '}
                {props.answers.within === undefined ? '' : w.questionTerm(said(props.answers.within, lang))}
              </p>
              {props.download === undefined ? null : (
                <p>
                  <a class="alone" href={props.download}>
                    {w.download}
                  </a>
                </p>
              )}
            </div>
          )}
        </aside>
      </div>
    ),
  });
}
