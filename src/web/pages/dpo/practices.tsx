// The desk of a DPO of several practices: numbers per practice, never a name, never a link to a file.

import { Empty, State } from '../../components/answers.tsx';
import { Table } from '../../components/lists.tsx';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { dpoWords } from '../../words/privacy.ts';

export interface PracticeRow {
  readonly key: string;
  readonly name: string;
  readonly broken: number;
  readonly unproven: number;
  readonly late: number;
  readonly chain: 'whole' | 'broken' | 'unknown';
}
export interface PracticesProps {
  readonly frame: StaffFrame;
  readonly practices: readonly PracticeRow[];
}

/** `GET /fg`. */
export function practicesPage(props: PracticesProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = dpoWords[lang];
  const count = (n: number, look: 'broken' | 'unproven') => (n === 0 ? '0' : <State look={look}>{n}</State>);
  return staffPage({
    frame,
    place: 'practices',
    meta: { title: w.title },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} />
        {props.practices.length === 0 ? (
          <Empty strong={w.none}>{w.noneNote}</Empty>
        ) : (
          <Table
            caption={w.caption}
            corner={w.corner}
            columns={[{ label: w.broken }, { label: w.unproven }, { label: w.late }, { label: w.chain }, { label: w.act }]}
            rows={props.practices.map((practice) => ({
              head: practice.name,
              cells: [
                count(practice.broken, 'broken'),
                count(practice.unproven, 'unproven'),
                count(practice.late, 'broken'),
                <State look={practice.chain === 'whole' ? 'kept' : practice.chain === 'broken' ? 'broken' : 'unproven'}>
                  {practice.chain === 'whole' ? w.chainOk : practice.chain === 'broken' ? w.chainBroken : w.chainUnknown}
                </State>,
                <a class="alone" href={`${to(lang, 'statement', { organisation: practice.key })}?bewijs=ja`}>
                  {w.open}
                  <span class="unseen">{w.openOf(practice.name)}</span>
                </a>,
              ],
            }))}
          />
        )}
      </>
    ),
  });
}
