// What do we do so that everybody can use these pages, and what is not right yet?

import type { PublicFrame } from '../../frame.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { accessibilityWords } from '../../words/accessibility.ts';

/** `GET /toegankelijkheid`. The address to write to is that of the practice, when the frame has one. */
export function accessibilityPage(props: { readonly frame: PublicFrame }): Page {
  const { frame } = props;
  const w = accessibilityWords[frame.lang];
  const mail = frame.practice?.email;
  return publicPage({
    frame,
    place: 'none',
    meta: { title: w.title },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} />
        <h2>{w.how}</h2>
        <ul>
          {([1, 2, 3, 4, 5, 6] as const).map((n) => (
            <li>{w[`how${n}`]}</li>
          ))}
        </ul>
        <h2>{w.test}</h2>
        <p>{w.testNote}</p>
        <h2>{w.not}</h2>
        <ul>
          <li>{w.not1}</li>
          <li>{w.not2}</li>
        </ul>
        <h2>{w.tell}</h2>
        <p>
          {w.tellNote} {mail === undefined ? '' : w.tellMail(mail)}
        </p>
      </>
    ),
  });
}
