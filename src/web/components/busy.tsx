// What was the reader busy with? Forms that were left before they were saved, and nothing of what was typed.

import { moment } from '../dates.ts';
import type { Lang, Said } from '../language.ts';
import { draftWords } from '../words/draft.ts';
import { Say } from './answers.tsx';
import { Rows } from './lists.tsx';

/** A form that the reader left before it was saved; nothing of what was typed. */
export interface Busy {
  /** A word: `note`, `course.evaluation`. */
  readonly form: string;
  /** What the form is called, where the organisation has a say in it. */
  readonly label?: Said;
  /** Absent: a client who is not in the record yet. */
  readonly name?: string;
  readonly href: string;
  /** Epoch seconds. */
  readonly at: number;
}
/** A section of its own; nothing when there is nothing. */
export function BusyWith(props: { busy: readonly Busy[]; lang: Lang }) {
  const { busy, lang } = props;
  const w = draftWords[lang];
  if (busy.length === 0) return null;
  return (
    <section aria-labelledby="bezig">
      <h2 id="bezig">{w.busyWith}</h2>
      <Rows
        rows={busy.map((one) => ({
          heading: (
            <>
              {one.label === undefined ? w.forms(one.form) : <Say words={one.label} lang={lang} />}
              {one.name === undefined ? '' : `: ${one.name}`}
            </>
          ),
          href: one.href,
          lines: <p class="soft">{w.busyNote(moment(one.at, lang))}</p>,
        }))}
      />
    </section>
  );
}
