// Who speaks, how to reach them, in which role, and who watches over privacy.

import type { Regime, Text } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { Watched } from '../match/words.ts';
import type { Route } from '../recognise/contact.ts';
import { type DraftBook, placeOf, type Source, wordsOf } from './draft.ts';

const FORMS: readonly (readonly [string, RegExp])[] = [
  ['stichting', /^stichting\b/i],
  ['bv', /\bb\.?v\.?$/i],
  ['vof', /\bv\.?o\.?f\.?$/i],
  ['vereniging', /vereniging/i],
  ['maatschap', /^maatschap\b/i],
  ['coöperatie', /co[oö]peratie/i],
];
/** Regime, its words, the service under it, and its label when the language does not know it. */
const REGIMES: readonly (readonly [Regime, RegExp, string, Text?])[] = [
  ['wgbo', /\bwgbo\b|geneeskundige behandel|7:45\d/, 'treatment'],
  ['jeugdwet', /\bjeugdwet\b/, 'youth-help'],
  ['wmo', /\bwmo\b|maatschappelijke ondersteuning/, 'social-support'],
  ['wvggz', /\bwvggz\b/, 'compulsory-care', { nl: 'verplichte zorg', en: 'compulsory care' }],
  ['wzd', /\bwzd\b/, 'involuntary-care', { nl: 'onvrijwillige zorg', en: 'involuntary care' }],
  ['childcare', /wet (?:op de )?kinderopvang|\bwko\b|kinderdagverblijf|gastouder|kinderopvang|de opvang\b/, 'daycare'],
];
const ADDRESS = /\b[1-9]\d{3} ?[a-z]{2}\b|postbus \d|antwoordnummer|[a-z]{3,} \d{1,4}[a-z/]*(?:$|,| )/;
const SEAT =
  /(?:gevestigd|kantoorhoudende?|statutair gevestigd|vestigingsplaats:?) (?:te|in)? ?([a-z][a-z'-]{2,30}(?: (?:aan|op|bij|den|de|het) [a-z'-]{2,20})?)/;
const KVK = /(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister)[^0-9]{0,40}(\d{8})(?!\d)/;

export function whoWeAre(s: Source, book: DraftBook): void {
  const name = s.found.names[0];
  if (name) {
    // A full stop at the end belongs to the sentence, not after 'B.V'.
    book.name('name', wordsOf(name.name, 200).replace(/\b([bn]\.v|v\.o\.f)$/i, '$1.'), placeOf(name));
    const form = FORMS.find(([, p]) => p.test(name.name));
    if (form) book.name('form', form[0], placeOf(name));
  } else {
    book.sources.set('organisation.name', []);
    book.ask(
      'organisation.name',
      { nl: 'Hoe heet uw organisatie?', en: 'What is your organisation called?' },
      {
        nl: 'De tekst noemt geen naam; een lezer moet weten wie er spreekt (AVG 13 lid 1 a).',
        en: 'The text gives no name; a reader must know who speaks (GDPR 13(1)(a)).',
      },
      'onbekend',
    );
  }
  for (const segment of [...s.having('kvk'), ...s.having('kamer van koophandel'), ...s.having('handelsregister')]) {
    const kvk = KVK.exec(segment.folded);
    if (kvk && book.organisation.number === undefined)
      book.name('number', kvk[1] as string, [{ from: segment.from + kvk.index, to: segment.from + kvk.index + kvk[0].length }]);
  }
  for (const segment of [...s.having('gevestigd'), ...s.having('kantoorhoud'), ...s.having('vestigingsplaats')]) {
    const seat = SEAT.exec(segment.folded);
    if (seat && book.organisation.seat === undefined && !/^(?:aan|de|het|op|buiten|binnen)\b/.test(seat[1] as string)) {
      const from = segment.from + seat.index + seat[0].lastIndexOf(seat[1] as string);
      book.name('seat', original(s, from, from + (seat[1] as string).length), [{ from, to: from + (seat[1] as string).length }]);
    }
  }
  contact(s, book);
  services(s, book);
  oversight(s, book);
}

const ADDRESS_OF_MAIL = /^[^@\s]{1,64}@[^@\s]{1,180}\.[^@\s.]{1,60}$/;

/** The routes printed beside an officer, in the same sentence or under the officer's own heading. */
function routesOf(s: Source, who: string): readonly Route[] {
  const marks = s.marks(who === 'fg' ? 'dpo-contact' : 'privacy-officer');
  return s.found.routes.filter(
    (r) =>
      !r.others &&
      (r.kind === 'email' || r.kind === 'phone') &&
      marks.some(
        (m) => m.segment === r.segment || (m.segment === r.segment - 1 && /^(?:e-?mail|mail|tel)/.test(saidAt(s, r.segment))),
      ),
  );
}

const saidAt = (s: Source, n: number): string => (s.segments[n] as Segment).folded;

/** An officer's own address, when it is not the general one. */
function contactOf(s: Source, book: DraftBook, who: 'fg' | 'privacy-officer'): { contact?: string } {
  const general = book.sections.contact?.['general'];
  const [mail, phone] = (['email', 'phone'] as const).map((kind) => routesOf(s, who).find((r) => r.kind === kind));
  const own = mail && ADDRESS_OF_MAIL.test(mail.value) && mail.value !== general?.email;
  if (own)
    book.put(
      'contact',
      who,
      { email: mail.value, ...(phone && phone.value !== general?.phone ? { phone: wordsOf(phone.value, 40) } : {}) },
      placeOf(mail),
    );
  return own ? { contact: `contact.${who}` } : general ? { contact: 'contact.general' } : {};
}

function contact(s: Source, book: DraftBook): void {
  const ours = s.found.routes.filter((r) => !r.others);
  const officers = new Set(['fg', 'privacy-officer'].flatMap((who) => routesOf(s, who)));
  const first = (kind: string) => ours.find((r) => r.kind === kind && !officers.has(r)) ?? ours.find((r) => r.kind === kind);
  const email = first('email');
  const phone = first('phone');
  const web = first('web');
  const post = first('post');
  if (email && ADDRESS_OF_MAIL.test(email.value)) book.put('contact', 'general', { email: email.value }, placeOf(email));
  if (phone) book.put('contact', 'general', { phone: wordsOf(phone.value, 40) }, placeOf(phone));
  if (post) book.put('contact', 'general', { post: addressAt(s, post.segment) }, placeOf(s.segments[post.segment] as Segment));
  if (web && book.has('contact', 'general')) book.put('contact', 'general', { web: web.value }, placeOf(web));
}

/** The lines of an address block, or the address inside a sentence. */
function addressAt(s: Source, n: number): string {
  const lines: string[] = [];
  for (let i = Math.max(0, n - 2); i <= n + 1 && i < s.segments.length; i++) {
    const segment = s.segments[i] as Segment;
    if (
      segment.end - segment.start > 90 ||
      !ADDRESS.test(segment.folded) ||
      /@|\btel|kvk|\+31|www\.|bijgewerkt|versie/.test(segment.folded)
    )
      continue;
    lines.push(withoutName(s.found.reading.text.slice(segment.start, segment.end)));
  }
  if (lines.length > 0) return wordsOf(lines.join(', '), 200);
  const said = s.segments[n] as Segment;
  const m = /[a-z' .-]{2,40}\d{1,4} ?[a-z]?,? [1-9]\d{3} ?[a-z]{2}(?: [a-z' -]{2,30})?/.exec(said.folded);
  return m
    ? original(s, said.from + m.index, said.from + m.index + m[0].length, 200)
    : wordsOf(withoutName(s.found.reading.text.slice(said.start, said.end)), 200);
}

/** 'Adres: Speelplein 3.' is the address 'Speelplein 3', and so is 'Wij zitten aan het Speelplein 3'. */
function withoutName(line: string): string {
  const bare = line
    .trim()
    .replace(/^.{0,120}?\b(?:zitten|zit|gevestigd|staan|werken) (?:aan|op|in) (?:de |het )?(?=[A-Z'].{2,60}\d)/, '')
    .replace(/^(?:ons |het )?[a-z]{0,12}adres(?: is)? ?:? +/i, '')
    .replace(/\.$/, '');
  const parts = bare.split(/, */);
  const street = parts.findIndex((part) => /[a-z]{2} ?\d/i.test(part) && !NO_ADDRESS.test(part));
  const address = street < 0 ? '' : parts.filter((part, i) => i >= street && !NO_ADDRESS.test(part)).join(', ');
  return address === '' ? bare : address;
}

/** What stands beside an address on its line. */
const NO_ADDRESS = /@|\btel|kvk|www\.|^[\d +()-]{8,}$/i;

const WATCHED = REGIMES.map(([regime, pattern, key, label]) => [regime, new Watched(pattern), key, label] as const);

function services(s: Source, book: DraftBook): void {
  for (const [regime, pattern, key, label] of WATCHED) {
    const segment = s.segments.find((g) => g.kind !== 'contents' && pattern.in(g));
    if (segment)
      book.put(
        'service',
        key,
        {
          role: 'controller',
          regime: [regime],
          ...(label ? { label } : {}),
        },
        placeOf(segment),
      );
  }
  const processor = s
    .having('verwerker')
    .find(
      (g) =>
        /(?:rol van|optreedt? als|treedt op als|zijn wij|is .{3,40}) verwerker\b/.test(g.folded) &&
        /opdrachtgever|klant|praktijk|namens u/.test(`${g.folded}`),
    );
  if (processor)
    book.put(
      'service',
      'processing',
      {
        role: 'processor',
        agreement: s.marks('processor-agreements').length > 0 ? 'required' : 'unstated',
        label: { nl: 'werk voor anderen', en: 'work for others' },
      },
      placeOf(processor),
    );
  if (book.has('service')) return;
  book.put('service', 'own', { role: 'controller', regime: ['avg'], label: { nl: 'onze dienst', en: 'our service' } }, []);
  book.ask(
    'service',
    {
      nl: 'Onder welke wet valt uw hulp: WGBO, Jeugdwet, Wmo, kinderopvang, of alleen de AVG?',
      en: 'Which law governs your help: WGBO, Jeugdwet, Wmo, childcare, or the GDPR alone?',
    },
    {
      nl: 'De tekst noemt geen zorgwet. Inzage, toestemming en bewaartermijnen hangen ervan af.',
      en: 'The text names no care statute. Inspection, consent and retention depend on it.',
    },
    ['avg'],
  );
}

function oversight(s: Source, book: DraftBook): void {
  const fg = s.marks('dpo-contact')[0];
  const none = s.marks('dpo-denied')[0];
  const officer = s.marks('privacy-officer')[0];
  if (fg) book.put('oversight', 'fg', { is: 'fg', appointed: true, ...contactOf(s, book, 'fg') }, placeOf(fg));
  else if (none) {
    const because = /\b(?:omdat|aangezien|want|dat hoeft niet|gezien) (.{10,160})$/.exec(
      (s.segments[none.segment] as Segment).folded,
    );
    const from = because ? none.segment : -1;
    const segment = s.segments[from];
    book.put(
      'oversight',
      'fg',
      {
        is: 'fg',
        appointed: false,
        ...(because && segment ? { why: { nl: original(s, segment.from + because.index, segment.to, 300) } } : {}),
      },
      placeOf(none),
    );
  }
  if (officer)
    book.put(
      'oversight',
      'privacy-officer',
      { is: 'privacy-officer', appointed: true, who: ['privacy_officer'], ...contactOf(s, book, 'privacy-officer') },
      placeOf(officer),
    );
}

/** The words of the text at a folded place, not more than so many characters. */
export function original(s: Source, from: number, to: number, most = 300): string {
  const { at, text } = s.found.reading;
  return wordsOf(text.slice(at[from] as number, (at[Math.max(from, to - 1)] as number) + 1), most);
}
