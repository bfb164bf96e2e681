// A part of the file that a person must look at first: the tab stays, and its page says just that. Nothing of what is in it, nor of who asked.

import type { Day } from '../../../policy/index.ts';
import { Notice, Why } from '../../components/answers.tsx';
import { longDay } from '../../dates.ts';
import { type Said, said } from '../../language.ts';
import type { Page } from '../../shells/document.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { spoken } from '../../spoken.ts';
import { myFileWords } from '../../words/portal.ts';
import { refusalWords } from '../../words/refusal.ts';
import { type Mine, MyHead, type MyPart } from './my-file.tsx';

export interface MyHeldProps extends Mine {
  readonly part: Exclude<MyPart, 'overview'>;
  /** Who looks, and before when; absent: somebody looked and said no. */
  readonly human?: { readonly who: Said; readonly before?: Day };
}

/** The 403 page in place of `GET /mijn/dossier/:file/notities`, `/plan` or `/documenten`. */
export function myHeldPage(props: MyHeldProps): Page {
  const { frame, file, part, human } = props;
  const { lang } = frame;
  const w = spoken(myFileWords, frame);
  const r = spoken(refusalWords, frame);
  return portalPage({
    frame,
    place: 'file',
    meta: { title: `${w[part]}: ${file.own ? w.titleOwn : w.titleOf(file.callName)}` },
    children: (
      <>
        <MyHead frame={frame} file={file} parts={props.parts} part={part} />
        <section aria-labelledby="dicht" class="section">
          <h2 id="dicht">{human === undefined ? w.heldNo : w.held}</h2>
          <p>
            <Why reason={props.reason} lang={lang} />
          </p>
          {human === undefined ? null : (
            <Notice heading={r.human} look="warning">
              <p>
                {human.before === undefined
                  ? r.humanSoon(said(human.who, lang))
                  : r.humanBy(said(human.who, lang), longDay(human.before, lang))}
              </p>
            </Notice>
          )}
          <p class="soft">{w.heldLogged}</p>
        </section>
      </>
    ),
  });
}
