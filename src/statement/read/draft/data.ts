// What is kept about people and what it is used for.

import type { Basis, Special } from '../../../policy/index.ts';
import type { Mark, Segment } from '../kinds.ts';
import { type DraftBook, keyOf, placeOf, type Source, wordsOf } from './draft.ts';
import { CATEGORY_LABELS, DATA_WORDS } from './items.ts';
import { PURPOSE_WORDS } from './purpose-words.ts';
import { BASIS_COLUMN, cellUnder, DATA_COLUMN, PURPOSE_COLUMN } from './table.ts';
import { original } from './who.ts';

/** Categories and fields from the sentences that list data. */
export function dataWeKeep(s: Source, book: DraftBook): void {
  const marked = new Set([...s.marks('data-categories'), ...s.marks('special-categories')].map((m) => m.segment));
  s.segments.forEach((g, n) => {
    if (g.kind === 'row' && !g.sections.includes('cookies') && cellUnder(s, g, DATA_COLUMN)) marked.add(n);
  });
  const fromClient = s
    .marks('source-of-data')
    .find((m) => /\bu\b|\bje\b|\bjij\b|\bjou\b|zelf|client|patient/.test((s.segments[m.segment] as Segment).folded));
  for (const n of marked) {
    const segment = s.segments[n] as Segment;
    const cell = cellUnder(s, segment, DATA_COLUMN);
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

const BASIS_WORDS: readonly (readonly [Basis, RegExp])[] = [
  ['legitimate-interest', /gerechtvaardigde? (?:bedrijfs)?belang/],
  ['consent', /toestemming|instemming|akkoord/],
  ['contract', /[a-z]*overeenkomst|contract/],
  ['legal-obligation', /wettelijke? (?:verplicht|plicht)|verplichting|wettelijk verplicht|\bwet\b|dossierplicht/],
  ['vital', /vitale? belang/],
  ['public-task', /publieke taak|publiekrechtelijke|algemeen belang/],
];

/** Grounds said in a folded text. */
function basesIn(folded: string): Basis[] {
  return BASIS_WORDS.filter(([, p]) => p.test(folded)).map(([b]) => b);
}

export function whatFor(s: Source, book: DraftBook): void {
  const all = book.keys('data');
  const what = (wanted: readonly string[]) => {
    const known = wanted.filter((w) => all.includes(w));
    if (known.length > 0) return known;
    const plain = ['identity', 'contact', 'finance'].filter((w) => all.includes(w));
    return plain.length > 0 ? plain : all.slice(0, 1);
  };
  const marks = new Map<number, Mark>();
  for (const m of s.marks('purposes')) if (!marks.has(m.segment)) marks.set(m.segment, m);
  s.segments.forEach((g, n) => {
    const cell = g.kind === 'row' && !g.sections.includes('cookies') ? cellUnder(s, g, PURPOSE_COLUMN) : undefined;
    if (cell && !marks.has(n)) marks.set(n, { topic: 'purposes', segment: n, from: cell.from, to: cell.to, rule: 'column' });
  });
  for (const [n, mark] of marks) {
    const segment = s.segments[n] as Segment;
    const cell = cellUnder(s, segment, PURPOSE_COLUMN);
    if (
      segment.folded.endsWith(':') ||
      segment.sections.some(
        (x) => x === 'contact' || x === 'rights' || x === 'complaint' || x === 'cookies' || x === 'security',
      ) ||
      (!cell && segment.sections.includes('data') && !segment.sections.includes('purposes'))
    )
      continue;
    let known = false;
    const ground = cellUnder(s, segment, BASIS_COLUMN);
    for (const word of PURPOSE_WORDS) {
      const m = cell && word.pattern.mayHold(segment) ? word.pattern.pattern.exec(cell.folded) : word.pattern.find(segment);
      if (!m) continue;
      known = true;
      const place = placeOf(cell ?? segment);
      const bases = ground
        ? basesIn(ground.folded)
        : segment.kind === 'row' ||
            (segment.kind === 'item' && /[(:]/.test(segment.folded)) ||
            /op (?:basis|grond) van|met (?:uw|jouw|je) .{0,20}toestemming|gerechtvaardigd/.test(segment.folded)
          ? basesIn(segment.folded.replace(/wettelijke verplichtingen?(?= zoals)/, ''))
          : [];
      const basis = word.key !== 'legal-duties' && bases.length === 1 ? bases[0] : undefined;
      const interest =
        basis !== 'legitimate-interest'
          ? {}
          : { interest: cell ? ('unstated' as const) : { nl: original(s, segment.from, segment.to, 200) } };
      book.put(
        'purpose',
        word.key,
        {
          ...(word.label ? { label: word.label } : {}),
          ...(word.law ? { law: ['unnamed'] } : {}),
          ...(basis ? { basis, ...interest } : {}),
        },
        place,
      );
      book.put('purpose', word.key, { what: what(word.what) }, []);
      if (word.about) book.put('purpose', word.key, { about: [...word.about] }, place);
    }
    const own = cell ?? segment;
    if (!known && (cell || (segment.kind === 'item' && segment.sections.includes('purposes'))) && own.folded.length < 110) {
      const key = keyOf(own.folded.replace(/^(?:het|de|om|voor|een) /, ''));
      const bases = ground ? basesIn(ground.folded) : [];
      if (key.length > 2) {
        book.put(
          'purpose',
          key,
          {
            label: { nl: original(s, own.from, own.to, 160).replace(/[;.,]+$/, '') },
            ...(bases.length === 1 ? { basis: bases[0] } : {}),
            ...(bases.length === 1 && bases[0] === 'legitimate-interest' ? { interest: 'unstated' as const } : {}),
          },
          placeOf(cell ?? mark),
        );
        book.put('purpose', key, { what: what([]) }, []);
      }
    }
  }
  interests(s, book, what([]));
  const general = s.marks('legal-bases');
  const bases = new Set(
    general.flatMap((m) =>
      basesIn(s.found.reading.folded.slice((s.segments[m.segment] as Segment).from, (s.segments[m.segment] as Segment).to)),
    ),
  );
  if (bases.size > 0)
    book.tell(
      'bases',
      [...bases].sort(),
      general.map((m) => ({ from: m.from, to: m.to })),
    );
  for (const key of book.keys('purpose')) {
    const purpose = book.sections.purpose?.[key];
    if (!purpose || purpose.basis !== undefined) continue;
    book.ask(
      `purpose.${key}.basis`,
      {
        nl: `Op welke grond gebruikt u gegevens voor: ${purpose.label?.nl ?? key}?`,
        en: `On which ground do you use data for: ${purpose.label?.en ?? key}?`,
      },
      {
        nl: 'Elk doel rust op één grond; de tekst bindt er geen aan dit doel (AVG 13 lid 1 c).',
        en: 'Each purpose rests on one ground; the text ties none to this purpose (GDPR 13(1)(c)).',
      },
      LAWFUL[key] ?? { as: 'law' },
    );
  }
  if (!book.has('purpose'))
    book.ask(
      'purpose',
      { nl: 'Waarvoor gebruikt u gegevens?', en: 'What do you use data for?' },
      { nl: 'De tekst noemt geen doel.', en: 'The text names no purpose.' },
      { care: { as: 'law' } },
    );
}

const LAWFUL: Readonly<Record<string, unknown>> = {
  newsletter: { basis: 'consent' },
  marketing: { basis: 'consent' },
  'new-services': { basis: 'consent' },
  survey: { basis: 'consent' },
  research: { basis: 'consent' },
  questions: { basis: 'legitimate-interest' },
  product_improvement: { basis: 'legitimate-interest' },
};

/** A legitimate interest that is named becomes a purpose of its own. */
function interests(s: Source, book: DraftBook, what: readonly string[]): void {
  for (const m of s.marks('legitimate-interests-named')) {
    const segment = s.segments[m.segment] as Segment;
    // In a table the column of purposes has said it.
    if (segment.folded.endsWith(':') || segment.kind === 'row') continue;
    const key =
      keyOf(
        segment.folded.replace(/.*belang(?:en)?[^a-z]{0,4}(?:van [a-z ]{3,40} kunnen zijn|zoals|namelijk|om|bij|voor)? ?/, ''),
      ) || 'own-interest';
    if (book.has('purpose', key)) continue;
    const words = original(s, segment.from, segment.to, 200).replace(/[;.]+$/, '');
    book.put(
      'purpose',
      key,
      { basis: 'legitimate-interest', interest: { nl: words }, label: { nl: wordsOf(words, 120) } },
      placeOf(segment),
    );
    book.put('purpose', key, { what }, []);
  }
}
