// How data are kept safe, what is promised about breaches, and this document itself.

import type { Promise_ } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { Watched } from '../match/words.ts';
import { type DraftBook, placeOf, type Source } from './draft.ts';
import { website } from './website.ts';

const MEASURES: readonly (readonly [string, RegExp, Partial<Promise_>])[] = [
  ['encryption', /versleutel|encryptie|geencrypteerd/, { 'kept-by': 'encryption-at-rest' }],
  [
    'secure-connection',
    /ssl|tls\b|beveiligde verbinding|versleutelde (?:verbinding|communicatie)|https verbinding/,
    { 'kept-by': 'encryption-in-transit' },
  ],
  [
    'access-control',
    /(?:alleen|uitsluitend|beperkt tot)[^.]{0,80}(?:toegang|inzien|inzage)|toegang[^.]{0,60}(?:beperkt|alleen|uitsluitend)|autorisatie|toegangsbeheer|onbevoegden? (?:geen|personen)|als enige toegang|beperkt toegankelijk/,
    { 'kept-by': 'access-decision' },
  ],
  ['passwords', /wachtwoord/, { 'kept-by': 'password-rules' }],
  ['backup', /back-?up|reservekopie/, { 'kept-by': 'backup' }],
  ['log', /gelogd|logging|controleren (?:regelmatig )?wie/, { 'kept-by': 'audit-log' }],
  [
    'secure-system',
    /beveiligde? [a-z -]{0,40}(?:systeem|dossier|epd|ecd|omgeving|software|cloud)/,
    { 'kept-by': 'access-decision' },
  ],
  [
    'secure-exchange',
    /zivver|zorgmail|beveiligd(?:e)? (?:e-?mail|mail)|uitwisselen van [a-z]*informatie/,
    { 'kept-by': 'message-exchange' },
  ],
  ['paper-locked', /slot\b|afgesloten|kluis/, { 'attested-by': ['management'] }],
  ['anonymised', /anonimiseren en|pseudonim/, { 'kept-by': 'anonymisation' }],
  [
    'testing',
    /(?:testen|evalueren|geevalueerd|getest)[^.]{0,40}(?:maatregel|regelmatig)|regelmatig[^.]{0,40}(?:geevalueerd|getest|gecontroleerd)/,
    { 'kept-by': 'evidence-run', every: 'unstated' },
  ],
  ['appropriate', /maatregelen/, { 'attested-by': ['management'] }],
];
/** Measures that the vocabulary of the language knows by another name need a label. */
const LABELS: Readonly<Record<string, { nl: string; en: string }>> = {
  'two-factor': { nl: 'inloggen in twee stappen', en: 'two-step sign-in' },
  certified: { nl: 'werken volgens een norm voor informatiebeveiliging', en: 'working to a norm for information security' },
};

const WATCHED = MEASURES.map(([key, pattern, members]) => [key, new Watched(pattern), members] as const);

export function whatWePromise(s: Source, book: DraftBook): void {
  for (const m of s.marks('security-measures')) {
    const segment = s.segments[m.segment] as Segment;
    for (const [key, pattern, members] of WATCHED) if (pattern.in(segment)) book.put('measure', key, members, placeOf(segment));
    if (/twee-?factor|tweestaps|2fa|mfa/.test(segment.folded))
      book.put('measure', 'two-factor', { 'kept-by': 'two-factor', label: LABELS['two-factor'] }, placeOf(segment));
    if (/nen-? ?7510|iso-? ?27001/.test(segment.folded))
      book.put('measure', 'certified', { 'attested-by': ['management'], label: LABELS['certified'] }, placeOf(segment));
    if (/wachtwoorden[^.]{0,40}(?:vernieuwd|gewijzigd|aangepast)/.test(segment.folded))
      book.put('measure', 'password-renewal', { 'kept-by': 'password-rules', every: 'unstated' }, placeOf(segment));
  }
  const secret = s.marks('secrecy')[0];
  if (secret) {
    const said = (s.segments[secret.segment] as Segment).folded;
    const by = /arbeidsovereenkomst/.test(said)
      ? ('employment-contract' as const)
      : /getekend|verklaring/.test(said)
        ? ('signed-statement' as const)
        : /beroep/.test(said)
          ? ('profession' as const)
          : /wettelijk/.test(said)
            ? ('statute' as const)
            : undefined;
    book.put('undertaking', 'secrecy', { binds: ['employee'], to: 'secrecy', ...(by ? { by } : {}) }, placeOf(secret));
  }
  const careful = s.marks('pledge')[0];
  if (careful) book.put('pledge', 'careful', { 'attested-by': ['management'] }, placeOf(careful));
  const lawful = s.marks('lawful')[0];
  if (lawful) book.put('pledge', 'lawful', { 'kept-by': 'law-check' }, placeOf(lawful));
  breaches(s, book);
  website(s, book);
  itself(s, book);
}

function breaches(s: Source, book: DraftBook): void {
  const marks = s.marks('breach');
  const term = s.facts.breachTerm;
  const at = s.facts.breachSegment ?? term?.segment;
  const segment =
    at !== undefined
      ? (s.segments[at] as Segment)
      : marks
          .map((m) => s.segments[m.segment] as Segment)
          .find((g) => /meld/.test(g.folded) && /autoriteit|\bap\b/.test(g.folded));
  if (segment) {
    const said = segment.folded;
    const when = /omvangrijk|ernstig|groot/.test(said) ? ('large' as const) : /risico/.test(said) ? ('risk' as const) : undefined;
    book.put(
      'breach',
      'authority',
      {
        ...(s.facts.breachHours !== null ? { within: `${s.facts.breachHours} hours` } : {}),
        ...(term ? { within: `${term.n} ${term.unit}${term.n === 1 ? '' : 's'}` } : {}),
        ...(when ? { when } : {}),
        ...(/verplicht/.test(said) ? { law: ['unnamed'] } : {}),
        ...(s.facts.breachHours === null && !term && !when ? { as: 'law' as const } : {}),
      },
      placeOf(segment),
    );
  }
  const persons = [...s.having('incident'), ...s.having('datalek')].find((g) =>
    /(?:elk|ieder) (?:incident|datalek)[^.]{0,60}(?:client|u\b|betrokkene|op de hoogte)/.test(g.folded),
  );
  if (persons) book.put('breach', 'persons', { when: 'every-incident' }, placeOf(persons));
  const reports = marks
    .map((m) => s.segments[m.segment] as Segment)
    .find((g) => /(?:verzoeken wij u|meld(?:t)? (?:u )?(?:dit|het)|neem(?:t)? .{0,20}contact)/.test(g.folded));
  if (reports && book.has('contact', 'general'))
    book.put('breach', 'reports', { at: 'contact.general', asks: 'immediate-report' }, placeOf(reports));
}

/** Words that show whom the text is for. */
const PEOPLE = [
  ['client', new Watched(/client|patient|bewoner/)],
  ['visitor', new Watched(/bezoekers? van (?:onze |deze |de )?(?:web)?site|websitebezoeker/)],
  ['employee', new Watched(/\bmedewerkers en andere betrokkenen|onze medewerkers, |personeel zo goed/)],
  ['applicant', new Watched(/sollicitant/)],
] as const;

function itself(s: Source, book: DraftBook): void {
  for (const d of s.facts.dates) {
    const member =
      d.of === 'adopted' ? 'adopted' : d.of === 'changed' ? 'changed' : d.of === 'effective' ? 'effective' : undefined;
    if (member && book.statement[member] === undefined && (d.day !== undefined || d.impossible))
      book.tell(member, d.day ?? 'unstated', placeOf(d));
  }
  const version = s.having('versie').find((g) => /\bversie:? ?\d+(?:\.\d+)?\b/.test(g.folded) && g.folded.length < 200);
  const number = version && /\bversie:? ?(\d+(?:\.\d+)?)\b/.exec(version.folded);
  if (version && number && Number(number[1]) < 1900) book.tell('version', number[1] as string, placeOf(version));
  else {
    const dated = s.facts.dates.find((d) => d.of !== 'other' && (d.day ?? d.part) !== undefined);
    if (dated) book.tell('version', (dated.day ?? dated.part) as string, placeOf(dated));
    else book.sources.set('statement.version', []);
  }
  const changes = s.marks('statement-changes')[0];
  if (changes) book.tell('may-change', true, placeOf(changes));
  const announced = s
    .marks('statement-changes')
    .map((m) => s.segments[m.segment] as Segment)
    .find((g) => /website|deze pagina|online/.test(g.folded));
  if (announced) book.tell('announced', ['website'], placeOf(announced));
  const provide = s.marks('obligation-to-provide')[0];
  if (provide) {
    const said = (s.segments[provide.segment] as Segment).folded;
    book.tell('provide', /niet verplicht|hoeft niet|vrijwillig/.test(said) ? 'optional' : 'required', placeOf(provide));
    const without = s
      .marks('obligation-to-provide')
      .map((m) => s.segments[m.segment] as Segment)
      .find((g) => /(?:kunnen|kan|kunt)[^.]{0,80}(?:niet|geen)/.test(g.folded));
    if (without)
      book.tell('without', /zorg|behandel|begeleid|hulp/.test(without.folded) ? 'no-care' : 'no-service', placeOf(without));
  }
  const people = PEOPLE.flatMap(([who, words]) => (s.segments.some((g) => words.in(g)) ? [who] : []));
  if (people.length > 0) book.tell('for', people.sort(), []);
  if (s.segments.some((g) => g.kind === 'contents'))
    book.tell('contents', true, placeOf(s.segments.find((g) => g.kind === 'contents') as Segment));
  const count = [...s.having('uitgangspunten'), ...s.having('principes')].find(
    (g) => g.kind === 'heading' && /\b\d{1,2} (?:uitgangspunten|principes)/.test(g.folded),
  );
  const n = count && /\b(\d{1,2}) /.exec(count.folded);
  if (count && n) book.tell('principles', Number(n[1]), placeOf(count));
}
