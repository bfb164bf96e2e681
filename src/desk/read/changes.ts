// How does the new statement differ from the old text? The old sentence beside the new one, with the reason where the law asked for it.

import type { ClauseId, Day, Policy, Text } from '../../policy/index.ts';
import { type Paragraph, paragraphsOf, type Span } from '../../statement/index.ts';
import type { Reading } from './given.ts';
import type { Mend } from './mend.ts';

/** One sentence of the text against one paragraph of the new statement. Without `old` it is new, without `new` it is dropped. */
export interface TextChange {
  readonly old?: string;
  readonly new?: Text;
  readonly why?: Text;
  readonly article?: string;
}

/** What changes, what the law asked first; then what is new; then what is said in other words; then what is said no more. */
export function changesOf(reading: Reading, policy: Policy, mends: readonly Mend[], on: Day): readonly TextChange[] {
  const { statement } = reading;
  const used = new Set<number>();
  const asked: TextChange[] = [];
  const added: TextChange[] = [];
  const reworded: TextChange[] = [];
  for (const paragraph of paragraphsOf(policy, on)) {
    const spans = spansOf(reading, paragraph);
    for (const span of spans) statement.sentences.forEach((s, i) => void (touches(s.span, span) && used.add(i)));
    const old = wordsAt(reading, spans);
    const mend = mends.find((m) => paragraph.clauses.some((id) => id in ids(m)));
    const change: TextChange = {
      ...(old === '' ? {} : { old }),
      new: { nl: paragraph.nl, en: paragraph.en },
      ...(mend ? { why: mend.finding.message, article: mend.finding.article } : {}),
    };
    if (mend) asked.push(change);
    else if (old === '') added.push(change);
    else reworded.push(change);
  }
  const dropped = mends
    .filter((m) => m.kind === 'drop')
    .map((m): TextChange => {
      const clause = Object.keys(ids(m))[0] ?? '';
      const spans = [...statement.sources].filter(([id]) => id.startsWith(`${clause}.`)).flatMap(([, places]) => places);
      for (const span of spans) statement.sentences.forEach((s, i) => void (touches(s.span, span) && used.add(i)));
      const old = wordsAt(reading, spans.slice(0, 2));
      return { ...(old === '' ? {} : { old }), why: m.finding.message, article: m.finding.article };
    })
    .filter((c) => c.old !== undefined);
  const gone = statement.sentences
    .filter((s, i) => !used.has(i) && s.topics.length > 0 && (s.kind === 'sentence' || s.kind === 'item'))
    .map((s): TextChange => ({ old: oneLine(s.span.text) }));
  return [...asked, ...dropped, ...added, ...reworded, ...gone];
}

/** The clauses that a mend touches. */
function ids(mend: Mend): Readonly<Record<ClauseId, true>> {
  return Object.fromEntries(
    Object.entries(mend.patch).flatMap(([section, clauses]) =>
      Object.keys(clauses).map((key) => [`${section}.${key}`, true as const]),
    ),
  );
}

function spansOf(reading: Reading, paragraph: Paragraph): readonly Span[] {
  const spans: Span[] = [];
  for (const [member, places] of reading.statement.sources) {
    const own = paragraph.clauses.some((id) => member === id || member.startsWith(`${id}.`));
    if (own) for (const p of places) if (!spans.some((s) => s.start === p.start)) spans.push(p);
  }
  return spans.sort((a, b) => a.start - b.start).slice(0, 12);
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The whole sentences around these places; at most three, the others are told by their number. */
function wordsAt(reading: Reading, spans: readonly Span[]): string {
  const found = reading.statement.sentences.filter((s) => s.kind !== 'heading' && spans.some((span) => touches(s.span, span)));
  const said = found.map((s) => oneLine(s.span.text));
  return said.length <= 3 ? said.join(' ') : `${said.slice(0, 3).join(' ')} (…)`;
}
