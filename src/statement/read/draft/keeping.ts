// How long: stated periods become retention clauses with bounds, trigger and statute.

import { type Regime, type Retention, type Text, type Trigger, vocabulary, vocabularyLabel } from '../../../policy/index.ts';
import type { Kept } from '../recognise/retention.ts';
import type { Segment } from '../kinds.ts';
import { type DraftBook, keyOf, type Places, type Source } from './draft.ts';
import { original } from './who.ts';

const RECORDS: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/voicemail/, ['voicemail'], 'voicemail'],
  [/telefoongesprek|gespreksopname|belopname|geluidsopname/, ['recorded-call'], 'recorded-call'],
  [/wachtlijst/, ['waiting-list'], 'waiting-list'],
  [/camera|(?<!video)beelden|(?<!video-?)opnames/, ['camera'], 'camera'],
  [/sollicit|\bcv\b/, ['applicant'], 'applicant'],
  [/personeel|medewerker/, ['personnel-file'], 'personnel'],
  [/loon|salaris/, ['salary-administration'], 'salary'],
  [/klacht/, ['complaint'], 'complaint'],
  [/logg|logbestand/, ['access-log'], 'access-log'],
  [/nieuwsbrief|abonnee/, ['newsletter-address'], 'newsletter'],
  [
    /financ|factu|boekhoud|fiscal|administratie|belasting|rekening|nota|betaal|betaling/,
    ['contract', 'invoice', 'payment'],
    'finance',
  ],
  [
    /hulpverleningsplan|zorgplan|begeleidingsplan|behandelplan|evaluatie|verslag(?!legging)|aanmeldformulier|intake/,
    ['care-plan', 'evaluation', 'intake'],
    'care-file',
  ],
  [/versla|rapport/, ['evaluation', 'note'], 'reports'],
  [/aantekening|notitie/, ['note'], 'notes'],
  [/kind(?:er)?(?:gegevens|dossier)|gezinsdossier/, ['child-file'], 'child-file'],
  [/medisch|behandel|dossier|gezondheid|zorg|patient|client|therap|begeleid/, ['care-file'], 'care-file'],
  [/foto|video/, ['photo'], 'photo'],
];
/** No end at all is no term. */
const FOREVER = /onbeperkt|onbepaalde tijd|voor altijd|permanent|blijvend|levenslang/;
const GENERAL = /^(?:(?:uw|je|jouw|alle|de|deze) )*(?:persoons)?gegevens\b|^informatie|^data\b|^al het (?:andere|overige)\b/;
const PLAN = /plan\b|plannen\b/;
const REPORTS = /versla|rapport|aantekening|notitie|dossier/;
/** Words that only look like a name for data. */
const NO_NAME = /[?:;]|^(?:hoe|wat|wij|we|ik|u|je|dit|dat|deze|die|termijn|bewaar|privacy|na|tot|als)\b|bewaartermijn/;
/** How people read the kinds of record that the language does not know. */
const OWN_RECORDS: Readonly<Record<string, Text>> = {
  voicemail: { nl: 'voicemailberichten', en: 'voicemail messages' },
  'recorded-call': { nl: 'opgenomen telefoongesprekken', en: 'recorded telephone calls' },
  'waiting-list': { nl: 'de wachtlijst', en: 'the waiting list' },
};
/** The event at which a term of such records usually starts. None is proposed for what may start at more of them. */
const STARTS: Readonly<Record<string, Trigger>> = {
  voicemail: 'recorded',
  'recorded-call': 'recorded',
  camera: 'recorded',
  applicant: 'procedure-ended',
  personnel: 'employment-ended',
  salary: 'book-year-end',
  finance: 'book-year-end',
  complaint: 'settled',
  'access-log': 'written',
  newsletter: 'withdrawn',
  'child-file': 'placement-ended',
  'care-file': 'file-last-change',
};
const REGIME: Readonly<Record<string, Regime>> = {
  WGBO: 'wgbo',
  Jeugdwet: 'jeugdwet',
  'Wmo 2015': 'wmo',
  Wvggz: 'wvggz',
  Wzd: 'wzd',
  'Wet kinderopvang': 'childcare',
};
const LAW: Readonly<Record<string, string>> = {
  WGBO: 'BW 7:454',
  'fiscale bewaarplicht': 'AWR 52',
  'Wmo 2015': 'Wmo',
  'Wet kinderopvang': 'Wko',
};

/** The name of the records with the accents and capitals of the text. */
function asWritten(s: Source, kept: Kept): string {
  const segment = s.segments[kept.segment] as Segment;
  const at = segment.folded.indexOf(kept.what);
  if (at < 0) return kept.what;
  const words = original(s, segment.from + at, segment.from + at + kept.what.length, 90);
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function startAsked(s: Source, kept: Kept, records: readonly string[]): Text {
  const [first = 'all'] = records;
  const plain = /^[a-z][a-z' -]{2,60}$/.test(kept.what) ? asWritten(s, kept) : undefined;
  const label = OWN_RECORDS[first] ?? (first === 'all' ? undefined : vocabularyLabel('record', first));
  return {
    nl: `Vanaf wanneer loopt de termijn voor ${plain ?? label?.nl ?? 'deze gegevens'}?`,
    en: `From when does the term for ${label?.en ?? plain ?? 'these data'} run?`,
  };
}

/** A least and a most that one sentence says of the same data. */
interface Both {
  readonly most: Kept;
  readonly least: Kept | undefined;
}

/** The rules in order, a least together with the most behind it when both can be kept. */
function paired(all: readonly Kept[]): Both[] {
  const out: Both[] = [];
  for (const kept of all) {
    const before = out[out.length - 1]?.most;
    const one =
      before?.bound === 'min' &&
      kept.bound === 'max' &&
      before.segment === kept.segment &&
      before.what === kept.what &&
      (before.months ?? 0) <= (kept.months ?? 0);
    if (one) out[out.length - 1] = { most: kept, least: before };
    else out.push({ most: kept, least: undefined });
  }
  return out;
}

export function howLong(s: Source, book: DraftBook): void {
  const told = new Map<string, Readonly<Record<string, Text>>>();
  for (const { most: kept, least } of paired(s.found.kept)) {
    const said = (s.segments[kept.segment] as Segment).folded;
    const place: Places = [{ from: (least ?? kept).from, to: kept.to }];
    const [records, family, named] = recordsOf(s, kept, said);
    // a word means one thing in a policy: as it was first written
    const words = named && (told.get(family) ?? named);
    if (words) told.set(family, words);
    const regime = kept.basis ? REGIME[kept.basis] : undefined;
    const key = freeKey(book, family === 'care-file' && regime ? `care-file.${regime}` : family, kept);
    // 'Whatsappjes bewaren we niet' says nothing of the rest.
    if (kept.rule === 'not-stored' && records[0] === 'all') continue;
    const known = records.flatMap((r) => (OWN_RECORDS[r] ? [[r, OWN_RECORDS[r]]] : []));
    const own = words ?? (known.length > 0 ? Object.fromEntries(known) : undefined);
    const clause: Partial<Record<keyof Retention, unknown>> = { records, ...(own ? { words: own } : {}) };
    if (regime) clause.regime = [regime];
    bounds(kept, said, clause);
    if (least?.length) clause['at-least'] = spanOf(least.length, least.months);
    if (kept.length || kept.rule === 'event') clause.after = kept.trigger ?? 'unstated';
    // What is not kept is gone as soon as it comes in.
    if (kept.rule === 'not-stored') clause.after = kept.trigger ?? STARTS[family] ?? 'received';
    const law = lawOf(kept, said);
    if (law) clause.law = [law];
    if (/vernietig|verwijder|gewist|wissen|weggegooid/.test(said)) clause.then = ['erase'];
    else if (/anonimis/.test(said)) clause.then = ['anonymise'];
    const longer = longerIn(said);
    if (longer.length > 0) clause.longer = longer;
    book.put('retention', key, clause as Partial<Retention>, place);
    if (kept.length && !kept.trigger)
      book.ask(
        `retention.${key}.after`,
        startAsked(s, kept, records),
        {
          nl: 'Zonder begin is een termijn niet uit te rekenen (AVG 13 lid 2 a).',
          en: 'Without a start a term cannot be computed (GDPR 13(2)(a)).',
        },
        STARTS[family] ?? 'unstated',
      );
  }
  const returned = [...s.having('retour'), ...s.having('teruggegeven')].find(
    (g) => /(?:geretourneerd|teruggegeven|retour)/.test(g.folded) && /einde|afloop/.test(g.folded),
  );
  if (returned)
    book.put(
      'retention',
      'client-documents',
      {
        records: ['client-supplied-document'],
        'at-most': 'at once',
        after: 'care-ended',
        then: ['return'],
        ...(/zoveel mogelijk/.test(returned.folded) ? { effort: 'best' as const } : {}),
      },
      [{ from: returned.from, to: returned.to }],
    );
  if (!book.has('retention'))
    book.ask(
      'retention',
      { nl: 'Hoe lang bewaart u het dossier en de administratie?', en: 'How long do you keep the file and the accounts?' },
      { nl: 'De tekst noemt geen termijn (AVG 13 lid 2 a).', en: 'The text names no term (GDPR 13(2)(a)).' },
      {
        'care-file': { records: ['care-file'], as: 'law' },
        finance: { records: ['invoice', 'payment'], 'at-least': '7 years', after: 'book-year-end' },
      },
    );
}

/** The kinds of record that a rule is about, a family for its key, and the words of the text when the vocabulary has none for them. */
function recordsOf(s: Source, kept: Kept, said: string): readonly [readonly string[], string, Readonly<Record<string, Text>>?] {
  const general = GENERAL.test(kept.what);
  if (!general && PLAN.test(kept.what) && REPORTS.test(kept.what)) return [['care-file'], 'care-file'];
  if (!general) for (const [pattern, records, key] of RECORDS) if (pattern.test(kept.what)) return [records, key];
  if (/^(?:andere|overige)/.test(kept.what)) return [['other'], 'other'];
  if (kept.rule === 'needed' || kept.rule === 'statutory') return [['all'], 'general'];
  const own = general ? '' : ownWord(s, kept);
  if (own === '')
    for (const [pattern, records, key] of RECORDS)
      if (pattern.test(kept.what) || (kept.rule === 'period' && pattern.test(said))) return [records, key];
  return own === '' ? [['all'], 'general'] : [[own], own, { [own]: { nl: asWritten(s, kept) } }];
}

/** A word of the organisation's own for data that the text names and the vocabulary does not: 'wachtlijst'. */
function ownWord(s: Source, kept: Kept): string {
  const segment = s.segments[kept.segment] as Segment;
  const heading = segment.heading >= 0 ? (s.segments[segment.heading] as Segment).folded : '';
  const named = segment.column === 'term' || (segment.folded.includes(kept.what) && !heading.startsWith(kept.what));
  if (!named || kept.what.length > 90 || NO_NAME.test(kept.what)) return '';
  const key = keyOf(kept.what);
  return key.length > 3 && !Object.hasOwn(vocabulary.record, key) ? key : '';
}

function bounds(kept: Kept, said: string, clause: Partial<Record<keyof Retention, unknown>>): void {
  if (kept.rule === 'needed') clause['at-most'] = 'needed';
  else if (kept.rule === 'statutory') clause['at-most'] = 'unstated';
  else if (kept.rule === 'event' && !kept.length) clause['at-most'] = FOREVER.test(said) ? 'unstated' : 'at once';
  else if (kept.rule === 'not-stored') clause['at-most'] = 'at once';
  else if (kept.length) {
    const span = spanOf(kept.length, kept.months);
    if (kept.bound !== 'max') clause['at-least'] = span;
    if (kept.bound !== 'min') clause['at-most'] = span;
  }
}

/** A length as the policy language writes it. */
function spanOf(length: NonNullable<Kept['length']>, months: number | null): string {
  const whole = Number.isInteger(length.n) ? length : { n: months ?? 1, unit: 'month' };
  return `${Math.max(1, whole.n)} ${whole.unit}${whole.n === 1 ? '' : 's'}`;
}

function lawOf(kept: Kept, said: string): string | undefined {
  if (kept.basis) return LAW[kept.basis] ?? kept.basis;
  return /wettelijk|\bwet\b/.test(said) ? 'unnamed' : undefined;
}

function longerIn(said: string): string[] {
  const out: string[] = [];
  if (/goed(?:e)? (?:hulpverlener|zorg)/.test(said)) out.push('good-care');
  if (/tenzij[^.]*(?:wet|wettelijk)|of langer indien wettelijk|wet(?:telijk)?[^.]{0,30}langer/.test(said)) out.push('law');
  if (/juridische procedure|rechtszaak|claim|geschil/.test(said)) out.push('legal-claim');
  return out;
}

function freeKey(book: DraftBook, wanted: string, kept: Kept): string {
  if (!book.has('retention', wanted)) return wanted;
  const own = keyOf(kept.what);
  for (const key of [own && own !== wanted ? own : '', `${wanted}.2`, `${wanted}.3`, `${wanted}.4`])
    if (key !== '' && !book.has('retention', key)) return key;
  return `${wanted}.${kept.segment}`;
}
