// Which ground a text ties to which purpose: in a table, behind a label, under a heading, in one sentence, or in the next.

import type { Basis } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { statuteIn } from '../lexicon/statutes.ts';
import { glance, Watched } from '../match/words.ts';
import type { Source } from './draft.ts';
import { PURPOSE_WORDS, purposesIn } from './purpose-words.ts';
import { type Cell, cellBeside, cellUnder } from './table.ts';

/** One ground with the words that name its purpose. */
export interface Tied {
  readonly basis: Basis;
  /** The statute that is named, for a duty or a task. */
  readonly law?: readonly string[];
  /** The folded words that name the purpose. */
  readonly purpose: string;
  /** A label stands for one purpose, also for one that we have no word for. */
  readonly label: boolean;
  /** The cell of a table that names it. */
  readonly cell?: Cell;
  readonly segment: number;
}

const CONTRACT = '[a-z]*overeenkomst|(?:[a-z]+)?contract';
const BASIS_WORDS: readonly (readonly [Basis, RegExp])[] = [
  [
    'legitimate-interest',
    /(?:gerechtvaardigde?|legitieme?) (?:bedrijfs)?belang|legitimate interest|\ber (?:een |zelf )?belang bij (?:heb|heeft)/,
  ],
  ['consent', /toestemming|instemming|akkoord|\b(?:u|je|jij) (?:het |dat |dit |er )?(?:ja zegt|goed ?vindt)/],
  ['contract', /overeenkomst|contract|\bafspraak met (?:je|jou|u)\b/],
  [
    'legal-obligation',
    /wettelijke? (?:verplicht|plicht)|wettelijk verplicht|\bverplicht (?:mij|ons|iedere|elke|tot)\b|dossierplicht|\bwet(?:ten)?\b|\bwgbo\b|\bjeugdwet\b|\bwmo\b|\bwlz\b|\bzvw\b|zorgverzekeringswet|\b7:45\d\b|\b7\.3\.8\b/,
  ],
  ['vital', /vitale? belang/],
  ['public-task', /publieke taak|publiekrechtelijke|algemeen belang/],
];

/** Grounds said in folded words. A contract that a statute names is that statute. */
export function basesIn(folded: string): Basis[] {
  const said = folded
    .replace(/,? (?:als |zoals )?bedoeld in [^,;]{3,80}/g, '')
    .replace(/wet (?:op de |inzake de )?(?:geneeskundige )?behandel(?:ings)?-? ?overeenkomst/g, 'wet');
  const all = BASIS_WORDS.filter(([, p]) => p.test(said)).map(([b]) => b);
  // 'algemeen belang dat de wet opdraagt' is one ground
  return all.includes('public-task') ? all.filter((b) => b !== 'legal-obligation') : all;
}

/** A ground and nothing else: what stands behind a label, between brackets or in the column of a table. */
const ONLY = new RegExp(
  `^\\W*(?:(?:de|het|een|uw|je|jouw|onze|ons|met|na|op (?:basis|grond) van|wij hebben|vanwege|ter|voor de) )*(?:uitvoer(?:ing|en) (?:van )?(?:de |een |uw |je |onze )*(?:${CONTRACT}|wettelijke)|(?:${CONTRACT})\\b|(?:uitdrukkelijke |expliciete |schriftelijke |uw |je )?(?:toestemming|instemming)|wettelijke? (?:plicht|verplicht|taak)|(?:gerechtvaardigd|legitiem|vitaal|algemeen|legitimate) (?:belang|interest)|(?:taak van )?algemeen belang|publieke taak|verplicht)`,
);

const COLON = /^([^:|]{3,90}): ?(.{4,400})$/;
const DASH = /^([^|]{3,90}?) - (.{4,160})$/;
const BRACKETS = /^([^(|]{3,160}?) ?\(([^()]{4,120})\)[.;,]?$/;
const TITLE =
  /^(?:de )?(?:(?:rechts|wettelijke |juridische )?(?:grondslag(?:en)?|grond(?:en)?|basis))(?: hiervoor| daarvoor| voor (?:dit|deze)[a-z ]{0,30})? ?(?::|\bis\b) ?/;

/** Words that point back to the sentence before. */
const BACK = new Watched(
  /^(?:(?:en|ook|bovendien|daarnaast|want) )?(?:dat|dit|daarvoor|hiervoor|daartoe|hiertoe|deze verwerking|de (?:rechts)?grond(?:slag)? (?:hiervoor|daarvoor))\b|\bverplicht(?:en)? (?:mij|ons) (?:daar|hier)(?: ook)? ?toe|^wij (?:zijn|doen) (?:dat|dit|daartoe|hiertoe)\b|^bovendien is /,
);
/** A condition for keeping or handing over is no ground of a purpose. */
const OTHERWISE =
  /bewa(?:ren|ar|art|ard)|vernietig|verwijder|uitwissel|inzien|inzage|huisartsenpost|\bdelen\b|gedeeld|verstrek|doorgeven|doorsturen|meegeven|andere (?:zorg|hulp)verleners?|\bhuisarts\b|\bschool\b|\bpraten\b|\boverleg/;
const NOT = /\b(?:geen|niet|zonder|nooit|tenzij|intrek[a-z]*|in te trekken)\b/;
/** A contract of care speaks for the care itself. */
const CARE_CONTRACT =
  /\b(?:zorg|behandel|behandelings|begeleidings|opvang|coachings?|hulp|hulpverlenings|dienstverlenings|plaatsings|bemiddelings|zorgverlenings|geneeskundige behandelings|ondersteunings)-?(?:overeenkomst|contract)/;

/** A word of one of the grounds. */
const GROUND = new Watched(
  /belang|interest|toestemming|instemming|akkoord|goed ?vindt|ja zegt|overeenkomst|contract|afspraak met|wet|wgbo|\bwmo\b|\bwlz\b|\bzvw\b|verplicht|plicht|publieke taak|publiekrechtelijke|\b7:45|\b7\.3\.8/,
);

/** Every ground that the text ties to a purpose, in the order of the text. */
export function tiedGrounds(s: Source): readonly Tied[] {
  const based = new Set(s.marks('legal-bases').map((m) => m.segment));
  const purposes = new Set(s.marks('purposes').map((m) => m.segment));
  const out: Tied[] = [];
  s.segments.forEach((segment, n) => {
    if (segment.kind === 'contents' || segment.kind === 'heading') return;
    // the cells of a row have their words to themselves
    if (segment.kind !== 'row' && !GROUND.mayHold(segment)) return;
    if (
      segment.sections.some((x) => x === 'rights' || x === 'cookies' || x === 'retention' || x === 'complaint') &&
      segment.kind !== 'row'
    )
      return;
    const grounds = based.has(n) || (purposes.has(n - 1) && BACK.in(segment));
    const told = grounds || purposes.has(n) || segment.sections.some((x) => x === 'purposes' || x === 'bases');
    if (told) out.push(...tiedIn(s, segment, n, grounds));
  });
  return out;
}

function tiedIn(s: Source, segment: Segment, n: number, based: boolean): readonly Tied[] {
  const said = segment.folded;
  if (segment.kind === 'row') return inRow(s, segment, n);
  const titled = TITLE.exec(said);
  if (titled) return titledBy(s, segment, n, said.slice(titled[0].length));
  const labelled =
    (said.includes(':') ? COLON.exec(said) : null) ??
    (said.includes('(') ? BRACKETS.exec(said) : null) ??
    (said.includes(' - ') ? DASH.exec(said) : null);
  if (labelled) {
    const [left, right] = [labelled[1] as string, labelled[2] as string];
    if (ONLY.test(right) || /toestemming[^.]{0,20}$|hiervoor (?:uw |je )?toestemming/.test(right)) {
      const tied = tie(ONLY.test(right) ? right : 'toestemming', left, n, !/\b(?:wij|we|ik|deze|dit|die)\b/.test(left));
      if (tied && !/^(?:alle|volgende|onderstaande|uw|je) ?(?:persoons)?gegevens|grondslag/.test(left)) return [tied];
    }
    if (ONLY.test(left) && left.length < 60 && !/^\W*(?:als|indien|wanneer|omdat)\b/.test(right) && wordsIn(right)) {
      const tied = tie(left, right, n, false);
      if (tied) return [tied];
    }
  }
  const out = ordinals(s, segment, n);
  if (out.length > 0 || !based) return out;
  const before = s.segments[n - 1];
  if (
    before &&
    before.block === segment.block &&
    before.kind !== 'heading' &&
    BACK.in(segment) &&
    !NOT.test(said) &&
    !OTHERWISE.test(before.folded)
  ) {
    const tied = tie(said, before.folded, n, false);
    if (tied && wordsIn(before.folded)) return [tied];
  }
  return said.split(/; ?/).flatMap((clause) => {
    if (NOT.test(clause) || OTHERWISE.test(clause)) return [];
    const words = purposeWords(clause);
    const asked = /toestemming|instemming|akkoord|belang/.test(clause);
    const named = asked ? [...words.matchAll(FOR)].map((m) => m[0]).join(' ') : words;
    const tied = tie(clause, CARE_CONTRACT.test(clause) && !wordsIn(named) ? 'behandeling' : named, n, false);
    return tied && wordsIn(tied.purpose) ? [tied] : [];
  });
}

/** What something is for. */
const FOR = /\b(?:voor|om|bij|ten behoeve van|zoals|namelijk) [^,;.]{3,90}/g;

/** A row under a head that names both columns. */
function inRow(s: Source, row: Segment, n: number): readonly Tied[] {
  const purpose = cellUnder(s, row, 'purpose');
  const ground = purpose && cellBeside(s, row, n, 'basis');
  const tied = ground && tie(ground.folded, purpose.folded, n, true);
  return tied ? [{ ...tied, cell: purpose }] : [];
}

/** 'Grondslag: toestemming.' belongs to the purpose told before it in the same paragraph, else to the heading above. */
function titledBy(s: Source, segment: Segment, n: number, ground: string): readonly Tied[] {
  for (let i = n - 1; i >= 0 && i >= n - 3; i--) {
    const before = s.segments[i] as Segment;
    if (before.kind === 'heading' || (before.block !== segment.block && !/^doel/.test(before.folded))) break;
    const named = before.folded.replace(/^doel(?:einden?|en)?:? /, '');
    if (wordsIn(named)) {
      const tied = tie(ground, named, n, false);
      return tied ? [tied] : [];
    }
  }
  const heading = segment.heading >= 0 ? (s.segments[segment.heading] as Segment) : undefined;
  if (!heading || !wordsIn(heading.folded) || heading.sections.some((x) => x === 'purposes' || x === 'bases')) return [];
  const tied = tie(ground, heading.folded, n, true);
  return tied ? [tied] : [];
}

const COUNTED = new Watched(/voor (?:de|het) (?:eerste|eerstgenoemde|tweede|derde|vierde)\b/);
const ORDINAL: Readonly<Record<string, number>> = { eerste: 0, eerstgenoemde: 0, tweede: 1, derde: 2, vierde: 3 };

/** 'Voor de eerstgenoemde verwerking vormt ... en voor de tweede ... de grondslag': counted among the purposes named before. */
function ordinals(s: Source, segment: Segment, n: number): Tied[] {
  const said = segment.folded;
  if (!COUNTED.mayHold(segment)) return [];
  const places = [...said.matchAll(/voor (?:de|het) (eerste|eerstgenoemde|tweede|derde|vierde)\b/g)];
  const first = places[0];
  if (!first) return [];
  // a very long sentence is cut: what stands before the cut counts too
  const before = s.segments[n - 1];
  const cut = before && before.block === segment.block && !/[.!?]$/.test(before.folded) ? before.folded : '';
  const told = `${cut} ${said.slice(0, first.index)}`;
  const named = PURPOSE_WORDS.flatMap((w) => {
    const m = w.key === 'legal-duties' ? null : w.pattern.pattern.exec(told);
    return m ? [{ words: m[0], at: m.index }] : [];
  }).sort((a, b) => a.at - b.at);
  const out = places.flatMap((m, i) => {
    const purpose = named[ORDINAL[m[1] as string] as number];
    const tied = purpose && tie(said.slice(m.index, places[i + 1]?.index), purpose.words, n, false);
    return tied ? [tied] : [];
  });
  const asked = /toestemming[^;.]{0,40}(?:onderzoek|nieuwsbrief|opleiding)/.exec(told);
  const consent = asked && tie('toestemming', asked[0], n, false);
  return consent ? [...out, consent] : out;
}

const OWN_GROUND =
  /(?:op (?:basis|grond) van|krachtens|ter|voor de|in het kader van(?: de)?|nodig (?:is )?voor(?: de)?) (?:uitvoering van )?(?:de |een |uw |onze |ons )?(?:[a-z]+ )?(?:overeenkomst|[a-z]+overeenkomst|contract|toestemming|wettelijke verplichting(?:en)?|gerechtvaardigde? belang(?:en)?)/g;
/** Names of laws and of those who care, and words of asking: they hold words of purposes and name none. */
const NO_PURPOSE =
  /een afspraak met (?:je|jou|u|jullie)|(?:vragen|vraag|geeft|geven|geef|hebben|heeft) (?:wij|we|ik|u|je)?\b|om (?:uw|je|jouw) toestemming|wet (?:op de |inzake de )?(?:geneeskundige )?behandel[a-z]*overeenkomst|wet langdurige zorg|wet zorg en dwang|wet kwaliteit,? klachten en geschillen(?: zorg| in de zorg)?|wet maatschappelijke ondersteuning|zorgverzekeringswet|wettelijke? (?:verplicht[a-z]*|plicht[a-z]*)|\b[a-z]*overeenkomst|\bcontract|zorg(?:aanbieder|verlener|instelling|groep)s?|hulpverleners?|behandelaars?|thuiszorg [a-z]+|intake(?:formulier|gesprek)?/g;

/** Words of a clause without those of its ground. */
export function purposeWords(clause: string): string {
  return clause.replace(OWN_GROUND, ' ').replace(NO_PURPOSE, ' ');
}

function wordsIn(said: string): boolean {
  return purposesIn(said).some((w) => w.key !== 'legal-duties');
}

/** One ground for one purpose; nothing when the words hold none or several. */
function tie(ground: string, purpose: string, segment: number, label: boolean): Tied | undefined {
  const short = ground.replace(
    /((?:overeenkomst|contract|toestemming|verplichting|verplichtingen|plicht|belang|taak)) ?\([^()]*\)/g,
    '$1',
  );
  const bases = basesIn(basesIn(short).length === 1 ? short : ground);
  const basis = bases[0];
  if (basis === undefined || bases.length > 1) return undefined;
  const statute = basis === 'legal-obligation' || basis === 'public-task' ? statuteIn(glance(ground)) : undefined;
  return { basis, ...(statute ? { law: [statute.law] } : {}), purpose: purpose.trim(), label, segment };
}
