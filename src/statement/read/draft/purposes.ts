// What the data are used for, each purpose with the ground that the text ties to it.

import { vocabularyLabel } from '../../../policy/index.ts';
import type { Mark, Segment } from '../kinds.ts';
import { type DraftBook, keyOf, placeOf, type Source, wordsOf } from './draft.ts';
import { basesIn, purposeWords, type Tied, tiedGrounds } from './grounds.ts';
import { PURPOSE_WORDS, type PurposeWord, purposesIn } from './purpose-words.ts';
import { categoriesBeside, type Cell, cellUnder } from './table.ts';
import { original } from './who.ts';

export function whatFor(s: Source, book: DraftBook): void {
  const all = book.keys('data');
  const what = (wanted: readonly string[]) => {
    const known = wanted.filter((w) => all.includes(w));
    if (known.length > 0) return known;
    const plain = ['identity', 'contact', 'finance'].filter((w) => all.includes(w));
    return plain.length > 0 ? plain : all.slice(0, 1);
  };
  const whatIn = (n: number): What => {
    const named = categoriesBeside(s, book, n);
    return named.length > 0 ? () => named : what;
  };
  const ties = tiedGrounds(s);
  const marks = new Map<number, Mark>();
  for (const m of s.marks('purposes')) if (!marks.has(m.segment)) marks.set(m.segment, m);
  s.segments.forEach((g, n) => {
    const cell = g.kind === 'row' && !g.sections.includes('cookies') ? cellUnder(s, g, 'purpose') : undefined;
    if (cell && !marks.has(n)) marks.set(n, { topic: 'purposes', segment: n, from: cell.from, to: cell.to, rule: 'column' });
  });
  for (const [n, mark] of marks) {
    const segment = s.segments[n] as Segment;
    const cell = cellUnder(s, segment, 'purpose');
    if (
      segment.folded.endsWith(':') ||
      segment.sections.some(
        (x) => x === 'contact' || x === 'rights' || x === 'complaint' || x === 'cookies' || x === 'security',
      ) ||
      (!cell && segment.sections.includes('data') && !segment.sections.includes('purposes')) ||
      segment.column === 'head' ||
      (segment.column === undefined && segment.kind === 'row' && s.segments[n + 1]?.lead === n)
    )
      continue;
    const own = ties.filter((t) => t.segment === n);
    if (own.some((t) => t.label)) continue;
    const said = cell?.folded ?? saidIn(s, n, mark);
    const loose = looselyTied(segment, own, n);
    let known = false;
    for (const word of PURPOSE_WORDS) {
      // a duty that is the ground of another purpose is no purpose
      if (word.key === 'legal-duties' && own.length > 0) continue;
      if (!(said === segment.folded ? word.pattern.in(segment) : word.pattern.pattern.test(said))) continue;
      known = true;
      const tied = [...own, ...loose].find((t) => word.pattern.pattern.test(t.purpose));
      purpose(s, book, word, segment, whatIn(n), word.key === 'legal-duties' ? undefined : tied, cell);
    }
    const item = segment.kind === 'item' && segment.sections.includes('purposes');
    if (!known && own.length === 0 && (cell || item) && said.length < 110)
      named(s, book, cell ?? segment, segment, whatIn(n), undefined);
  }
  for (const tied of ties) {
    const segment = s.segments[tied.segment] as Segment;
    const words = purposesIn(tied.purpose).filter((w) => w.key !== 'legal-duties');
    const word = words[0];
    if (!tied.label) for (const w of words) purpose(s, book, w, segment, whatIn(tied.segment), tied, undefined);
    else if (word && !isOther(book, word, tied)) purpose(s, book, word, segment, whatIn(tied.segment), tied, tied.cell);
    else named(s, book, placeIn(segment, tied), segment, whatIn(tied.segment), tied);
  }
  const bound = new Set(ties.map((t) => t.segment));
  interests(s, book, what([]), bound);
  const general = s
    .marks('legal-bases')
    .filter((m) => !bound.has(m.segment) && (s.segments[m.segment] as Segment).column === undefined);
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
    const label = purpose.label ?? vocabularyLabel('purpose', key);
    book.ask(
      `purpose.${key}.basis`,
      {
        nl: `Op welke grond gebruikt u gegevens voor: ${label?.nl ?? key}?`,
        en: `On which ground do you use data for: ${label?.en ?? label?.nl ?? key}?`,
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

/** The words that can name a purpose; of a sentence that tells the grounds, what is no ground. */
function saidIn(s: Source, n: number, mark: Mark): string {
  const segment = s.segments[n] as Segment;
  const before = s.segments[n - 1];
  // 'Wij helpen u thuis. Daarvoor moeten wij dingen van u weten.'
  if (
    before &&
    before.block === segment.block &&
    before.kind !== 'heading' &&
    /^(?:daarvoor|daarom|hiervoor|daartoe)\b/.test(segment.folded)
  )
    return `${before.folded} ${segment.folded}`;
  return segment.sections.includes('bases') && mark.rule.startsWith('purpose-item') && basesIn(segment.folded).length > 0
    ? purposeWords(segment.folded)
    : segment.folded;
}

/** A ground in the same sentence as its purpose, where a text says so in so many words. */
function looselyTied(segment: Segment, own: readonly Tied[], n: number): readonly Tied[] {
  if (own.length > 0 || segment.kind === 'row') return [];
  const said = segment.folded;
  if (
    !(segment.kind === 'item' && /[(:]/.test(said)) &&
    !/op (?:basis|grond) van|met (?:uw|jouw|je) .{0,20}toestemming|gerechtvaardigd/.test(said)
  )
    return [];
  const [basis, ...others] = basesIn(said.replace(/wettelijke verplichtingen?(?= zoals)/, ''));
  return basis && others.length === 0 ? [{ basis, purpose: purposeWords(said), label: false, segment: n }] : [];
}

/** A second label for one word, with another ground, is another purpose; so is signing up beside the care itself. */
function isOther(book: DraftBook, word: PurposeWord, tied: Tied): boolean {
  const known = book.sections.purpose?.[word.key]?.basis;
  if (known !== undefined && known !== tied.basis) return true;
  return word.key === 'care' && /^(?:de |het )?(?:aanmeld|inschrijv|intake|identific)/.test(tied.purpose);
}

type What = (wanted: readonly string[]) => readonly string[];

/** A purpose that the language has a word for. */
function purpose(
  s: Source,
  book: DraftBook,
  word: PurposeWord,
  segment: Segment,
  what: What,
  tied: Tied | undefined,
  cell: Cell | undefined,
): void {
  const place = placeOf(cell ?? segment);
  book.put(
    'purpose',
    word.key,
    {
      ...(word.label ? { label: word.label } : {}),
      ...(word.law ? { law: ['unnamed'] } : {}),
      ...groundOf(s, segment, tied),
    },
    place,
  );
  book.put('purpose', word.key, { what: what(word.what) }, []);
  if (word.about) book.put('purpose', word.key, { about: [...word.about] }, place);
}

/** A purpose in the words of the text. */
function named(s: Source, book: DraftBook, own: Cell, segment: Segment, what: What, tied: Tied | undefined): void {
  const key = keyOf(own.folded.replace(/^(?:het|de|om|voor|een) /, ''));
  if (key.length < 3) return;
  const label = { nl: original(s, own.from, own.to, 160).replace(/[;.,]+$/, '') };
  book.put('purpose', key, { label, ...groundOf(s, segment, tied) }, placeOf(own));
  book.put('purpose', key, { what: what([]) }, []);
}

/** Where the label of a purpose stands; a heading that names it stands elsewhere. */
function placeIn(segment: Segment, tied: Tied): Cell {
  const at = segment.folded.indexOf(tied.purpose);
  if (tied.cell || at < 0) return tied.cell ?? { ...segment, folded: tied.purpose };
  return { folded: tied.purpose, from: segment.from + at, to: segment.from + at + tied.purpose.length };
}

/** What the interest is, without the words that lead it in and without a full stop. */
function interestIn(words: string): string {
  const said = words.replace(/[;.]+$/, '');
  return /\bnamelijk:? (.{5,})$/i.exec(said)?.[1] ?? said;
}

/** The ground as members; an interest is named in running text, in a table it seldom is. */
function groundOf(s: Source, segment: Segment, tied: Tied | undefined) {
  if (!tied) return {};
  const interest =
    segment.kind === 'row' && !/\bbelang[^|]{4,}/.test(segment.folded)
      ? ('unstated' as const)
      : { nl: interestIn(original(s, segment.from, segment.to, 200)) };
  return {
    basis: tied.basis,
    ...(tied.law ? { law: [...tied.law] } : {}),
    ...(tied.basis === 'legitimate-interest' ? { interest } : {}),
  };
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
function interests(s: Source, book: DraftBook, what: readonly string[], bound: ReadonlySet<number>): void {
  for (const m of s.marks('legitimate-interests-named')) {
    const segment = s.segments[m.segment] as Segment;
    if (segment.folded.endsWith(':') || segment.kind === 'row' || bound.has(m.segment)) continue;
    const key =
      keyOf(
        segment.folded.replace(/.*belang(?:en)?[^a-z]{0,4}(?:van [a-z ]{3,40} kunnen zijn|zoals|namelijk|om|bij|voor)? ?/, ''),
      ) || 'own-interest';
    if (book.has('purpose', key)) continue;
    const words = original(s, segment.from, segment.to, 200).replace(/[;.]+$/, '');
    book.put(
      'purpose',
      key,
      { basis: 'legitimate-interest', interest: { nl: interestIn(words) }, label: { nl: wordsOf(words, 120) } },
      placeOf(segment),
    );
    book.put('purpose', key, { what }, []);
  }
}
