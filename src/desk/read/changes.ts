// How does the new statement differ from the old text? The old sentence beside the new one, with the reason where the law asked for it.
// Every sentence of the old text stands somewhere: beside what it became, as dropped, or as not taken over, each with the reason.

import type { ClauseId, Day, Policy, Text } from '../../policy/index.ts';
import { type Paragraph, paragraphsOf, type Span } from '../../statement/index.ts';
import type { Reading } from './given.ts';
import type { Mend } from './mend.ts';
import { piecesOf, type TextPiece, touches } from './pieces.ts';

/** One sentence of the text against one paragraph of the new statement. Without `old` it is new, without `new` it is dropped. */
export interface TextChange {
  readonly old?: string;
  readonly new?: Text;
  readonly why?: Text;
  readonly article?: string;
  /** Nothing was made of it: it is for the organisation to see whether it belongs in the statement. */
  readonly left?: true;
}

const STOPPED: Text = { nl: 'U stopt hiermee.', en: 'You stop doing this.' };
const OTHER_TERM: Text = { nl: 'Voor deze gegevens geldt nu een andere termijn.', en: 'Another term now holds for these data.' };
const UNREAD: Text = {
  nl: 'Deze zin begrepen wij niet. Hoort hij erbij, zet hem dan zelf in de verklaring.',
  en: 'We did not understand this sentence. If it belongs here, put it in the statement yourself.',
};
const NO_PROMISE: Text = {
  nl: 'Wij lazen waar dit over gaat, maar niets dat het systeem kan nakomen. Hoort het erbij, zet het dan zelf in de verklaring.',
  en: 'We read what this is about, but nothing that the system can keep. If it belongs here, put it in the statement yourself.',
};

const NOTHING: Text = { nl: 'Deze zin zegt op zichzelf niets.', en: 'This sentence says nothing by itself.' };
const WHY_LEFT: Readonly<Record<TextPiece['as'], Text>> = { subject: NO_PROMISE, nothing: NOTHING, unknown: UNREAD };

/** What changes, what the law asked first; then what is new; then what is said in other words; then what is said no more. */
export function changesOf(reading: Reading, policy: Policy, mends: readonly Mend[], on: Day): readonly TextChange[] {
  const pieces = piecesOf(reading);
  const used = new Set<TextPiece>();
  const faults = reading.statement.findings(on).filter((f) => f.severity === 'error');
  const said = (spans: readonly Span[]): string => {
    const found = pieces.filter((piece) => spans.some((span) => touches(piece, span)));
    for (const piece of found) used.add(piece);
    return found.map((piece) => piece.text).join(' ');
  };
  const asked: TextChange[] = [];
  const added: TextChange[] = [];
  const reworded: TextChange[] = [];
  for (const paragraph of paragraphsOf(policy, on)) {
    const old = said(spansOf(reading, paragraph));
    const fault =
      mends.find((m) => paragraph.clauses.some((id) => id in ids(m)))?.finding ??
      faults.find((f) => paragraph.clauses.includes(f.clause) && f.spans.some((span) => old.includes(span.text)));
    const change: TextChange = {
      ...(old === '' ? {} : { old }),
      new: { nl: paragraph.nl, en: paragraph.en },
      ...(fault ? { why: fault.message, article: fault.article } : {}),
    };
    if (fault) asked.push(change);
    else if (old === '') added.push(change);
    else reworded.push(change);
  }
  const dropped = goneClauses(reading, policy).flatMap((clause): TextChange[] => {
    const mend = mends.find((m) => clause in ids(m));
    const spans = [...reading.statement.sources].filter(([id]) => id.startsWith(`${clause}.`)).flatMap(([, places]) => places);
    const old = said(spans);
    if (old === '') return [];
    if (mend?.kind === 'stop') return [{ old, why: STOPPED }];
    if (mend) return [{ old, why: mend.finding.message, article: mend.finding.article }];
    return [{ old, ...(clause.startsWith('retention.') ? { why: OTHER_TERM } : {}) }];
  });
  const left = pieces
    .filter((piece) => !used.has(piece))
    .map((piece): TextChange => {
      const fault = faults.find((f) => f.spans.some((span) => span.start === piece.start && span.end === piece.end));
      if (fault) return { old: piece.text, why: fault.message, article: fault.article };
      return { old: piece.text, why: WHY_LEFT[piece.as], left: true };
    });
  return [...asked, ...dropped, ...added, ...reworded, ...left];
}

/** The clauses of the draft that the policy no longer has. */
function goneClauses(reading: Reading, policy: Policy): readonly ClauseId[] {
  return Object.entries(reading.statement.policy).flatMap(([section, clauses]) => {
    if (section === 'organisation' || section === 'statement' || typeof clauses !== 'object') return [];
    const now: object = Reflect.get(policy, section) ?? {};
    return Object.keys(clauses).flatMap((key) => (Object.hasOwn(now, key) ? [] : [`${section}.${key}`]));
  });
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
  return [...reading.statement.sources].flatMap(([member, places]) =>
    paragraph.clauses.some((id) => member === id || member.startsWith(`${id}.`)) ? places : [],
  );
}
