// What is kept about people.

import type { Special } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { type DraftBook, placeOf, type Source } from './draft.ts';
import { CATEGORY_LABELS, DATA_WORDS } from './items.ts';
import { cellUnder } from './table.ts';

/** Categories and fields from the sentences that list data. */
export function dataWeKeep(s: Source, book: DraftBook): void {
  const marked = new Set([...s.marks('data-categories'), ...s.marks('special-categories')].map((m) => m.segment));
  s.segments.forEach((g, n) => {
    if (g.kind === 'row' && !g.sections.includes('cookies') && cellUnder(s, g, 'data')) marked.add(n);
  });
  const fromClient = s
    .marks('source-of-data')
    .find((m) => /\bu\b|\bje\b|\bjij\b|\bjou\b|zelf|client|patient/.test((s.segments[m.segment] as Segment).folded));
  for (const n of marked) {
    const segment = s.segments[n] as Segment;
    const cell = cellUnder(s, segment, 'data');
    if (!cell && (segment.sections.includes('retention') || segment.sections.includes('security'))) continue;
    const refused =
      /\b(?:geen|niet|nooit)\b/.test(segment.folded) && !/niet langer|niet meer (?:gegevens )?dan/.test(segment.folded);
    for (const word of DATA_WORDS) {
      const m = cell && word.pattern.mayHold(segment) ? word.pattern.pattern.exec(cell.folded) : word.pattern.find(segment);
      if (!m) continue;
      const from = (cell ?? segment).from + m.index;
      const place = [{ from, to: from + m[0].length }];
      if (refused) {
        if (word.special) book.put('never', `collect-${word.category}`, { act: 'collect', what: [word.category] }, place);
        if (!book.has('data', word.category) && word.special)
          book.put('data', word.category, labelled(word.category, { special: [word.special] as Special[] }), place);
        continue;
      }
      const special = word.special ? { special: [word.special] as Special[] } : {};
      book.put('data', word.category, labelled(word.category, { ...special }), place);
      if (word.items.length > 0) book.add('data', word.category, 'items', word.items, place);
      if (fromClient && !book.sources.has(`data.${word.category}.from`))
        book.put('data', word.category, { from: ['client'] }, placeOf(fromClient));
    }
  }
  group(book);
  if (book.has('data')) return;
  book.put('data', 'identity', { items: ['name'] }, []);
  book.ask(
    'data',
    { nl: 'Welke gegevens legt u vast?', en: 'Which data do you record?' },
    {
      nl: 'De tekst noemt geen gegevens. Een soort die er niet staat, kan niet worden ingevuld.',
      en: 'The text names no data. A kind that is not there cannot be filled in.',
    },
    { identity: { items: ['name'] } },
  );
}

function labelled<T extends object>(category: string, members: T): T & { label?: { nl: string; en: string } } {
  const label = CATEGORY_LABELS[category];
  return label ? { ...members, label } : members;
}

/** The care file: every category of care content that was found. */
function group(book: DraftBook): void {
  const content = ['care_plan', 'evaluation', 'notes', 'medical', 'correspondence', 'referral', 'photo'].filter((c) =>
    book.has('data', c),
  );
  const care = content.filter((c) => c !== 'correspondence' && c !== 'photo');
  if (care.length > 0) book.put('data', 'care-file', { group: content }, []);
}
