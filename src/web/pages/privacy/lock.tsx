// The locks of a file that is wholly restricted: the privacy officer handles them by the number of the file, and opens nothing.

import { Empty } from '../../components/answers.tsx';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { restrictionWords } from '../../words/file-parts.ts';
import { questionWords } from '../../words/people.ts';
import { restrictWords } from '../../words/standing.ts';
import { type Lock, Locks } from '../staff/file-parts.tsx';

export interface LockProps {
  readonly frame: StaffFrame;
  readonly number: string;
  readonly locks: readonly Lock[];
}

/** `GET /dossiers/:file/beperking`, for who does not open the file. */
export function lockPage(props: LockProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = restrictionWords[lang];
  return staffPage({
    frame,
    place: 'log',
    meta: { title: w.part },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'review'), label: restrictWords[lang].backOffice }}
          title={`${w.part}: ${questionWords[lang].restriction(props.number)}`}
          lead={w.lead}
        />
        <ul>
          <li>{w.use1}</li>
          <li>{w.use2}</li>
          <li>{w.use3}</li>
          <li>{w.use4}</li>
        </ul>
        {props.locks.length === 0 ? <Empty strong={w.none} /> : null}
        <Locks locks={props.locks} frame={frame} />
      </>
    ),
  });
}
