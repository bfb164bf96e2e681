// What people may ask and how; who may see the file at which age; whose consent is asked.

import type { Access, PersonOf, RequestClause, Right } from '../../../policy/index.ts';
import { DENIALS } from '../denied-rights.ts';
import type { Segment } from '../kinds.ts';
import type { AgeRule } from '../recognise/ages.ts';
import { type DraftBook, placeOf, type Source } from './draft.ts';

const RIGHTS = [
  ['right-access', 'access'],
  ['right-rectification', 'rectification'],
  ['right-erasure', 'erasure'],
  ['right-restriction', 'restriction'],
  ['right-portability', 'portability'],
  ['right-objection', 'objection'],
  ['right-withdraw-consent', 'withdrawal'],
  ['right-complaint-ap', 'authority'],
] as const;

export function whatYouMayAsk(s: Source, book: DraftBook): void {
  for (const [topic, key] of RIGHTS) {
    const marks = s.marks(topic);
    const first = marks[0];
    if (!first) continue;
    const said = marks.map((m) => (s.segments[m.segment] as Segment).folded).join(' ');
    book.put(
      'right',
      key,
      rightOf(key, said),
      marks.slice(0, 4).map((m) => ({ from: m.from, to: m.to })),
    );
  }
  for (const denial of DENIALS) {
    const [first] = s.marks(denial.topic);
    if (!first || book.has('right', denial.key)) continue;
    book.sources.set(`right.${denial.key}`, placeOf(first));
    book.ask(
      `right.${denial.key}`,
      {
        nl: 'Deze zin neemt een recht weg dat de wet geeft. Wat komt er in de plaats?',
        en: 'This sentence takes away a right that the law gives. What comes in its place?',
      },
      denial.message,
      { [denial.key]: { as: 'law' } },
    );
  }
  const own = s.marks('own-complaint')[0];
  if (own) book.put('right', 'complaint', { first: ['own-organisation'] }, placeOf(own));
  const court = s.marks('court')[0];
  if (court)
    book.put(
      'right',
      'court',
      /weiger|geen gehoor|in dat geval/.test((s.segments[court.segment] as Segment).folded)
        ? { when: ['refused'] }
        : { as: 'law' },
      placeOf(court),
    );
  const marketing = [...s.having('bezwaar'), ...s.having('afmeldingen')].find((g) =>
    /bezwaar[^.]{0,80}marketing[^.]{0,60}absoluut|afmeldingen[^.]{0,60}gehonoreerd/.test(g.folded),
  );
  if (marketing) book.put('right', 'marketing-objection', { as: 'law' }, placeOf(marketing));
  requests(s, book);
  ages(s, book);
  consents(s, book);
}

function rightOf(key: string, said: string): Partial<Right> {
  const covers: Right['covers'] | undefined = /van u ontvangen|van jou ontvangen|welke wij van u/.test(said)
    ? 'received'
    : /(?:door u|die u)[^.]{0,40}verstrekte?/.test(said) && key === 'portability'
      ? 'provided'
      : /of een deel/.test(said)
        ? 'all-or-part'
        : undefined;
  switch (key) {
    case 'withdrawal':
      return {
        ...(/onmiddellijk|direct|meteen/.test(said) ? { within: 'at once' } : {}),
        ...(/terugwerkende kracht|rechtmatig/.test(said) ? { retroactive: false } : {}),
        ...(!/onmiddellijk|direct|meteen|terugwerkende|rechtmatig/.test(said) ? { as: 'law' as const } : {}),
      };
    case 'authority':
      return { as: 'law' };
    case 'portability': {
      const to: NonNullable<Right['to']> = [
        ...(/aan uzelf|naar u\b|aan jou|te ontvangen|naar jou/.test(said) ? (['self'] as const) : []),
        ...(/ander/.test(said) ? (['other'] as const) : []),
        ...(/rechtstreeks|direct/.test(said) ? (['direct'] as const) : []),
      ];
      const format: Right['format'] | undefined = /machine/.test(said)
        ? 'machine-readable'
        : /gangbaar|gangbare/.test(said)
          ? 'usual'
          : undefined;
      const none = !covers && to.length === 0 && !format;
      return {
        ...(covers ? { covers } : {}),
        ...(to.length > 0 ? { to } : {}),
        ...(format ? { format } : {}),
        ...(none ? { covers: 'provided' as const } : {}),
      };
    }
    case 'objection':
      return { ...(/specifieke situatie/.test(said) ? { when: ['own-situation'] } : { covers: covers ?? ('all' as const) }) };
    default:
      return { covers: covers ?? 'all' };
  }
}

/** Costs that are asked, and not denied. */
const PAID = /^(?!.*\b(?:geen|niets|niks|gratis|kosteloos|zonder)\b).*\bkosten\b/;

function requests(s: Source, book: DraftBook): void {
  const r = s.facts.response;
  const span = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (r) {
    const segment = s.segments[r.segment] as Segment;
    const term: Partial<RequestClause> = {
      within: span(r.n, r.unit),
      ...(r.extendedTo ? { extended: span(r.extendedTo, 'month') } : {}),
      ...(/uiterste best|streven|proberen/.test(segment.folded) ? { effort: 'best' as const } : {}),
    };
    book.put('request', 'term', term, placeOf(segment));
  }
  const charged = s.marks('charges-for-request')[0] ?? s.marks('charges-for-copy')[0];
  const cost = s.marks('cost')[0];
  if (charged) book.put('request', 'cost', { free: false }, placeOf(charged));
  else if (cost)
    book.put(
      'request',
      'cost',
      {
        free: !PAID.test((s.segments[cost.segment] as Segment).folded),
        ...(/misbruik/.test((s.segments[cost.segment] as Segment).folded) ? { unless: ['abuse' as const] } : {}),
      },
      placeOf(cost),
    );
  const identity = s.marks('identity-check')[0];
  if (identity) {
    const said = (s.segments[identity.segment] as Segment).folded;
    book.put(
      'request',
      'identity',
      {
        ask: /twijfel/.test(said)
          ? 'in-doubt'
          : /kunnen|kan\b/.test(said) && !/alle|ieder|elk/.test(said)
            ? 'may'
            : 'every-request',
      },
      placeOf(identity),
    );
  }
  const channel = s.marks('request-channel')[0];
  if (channel && book.has('contact', 'general')) {
    const said = (s.segments[channel.segment] as Segment).folded;
    const by: NonNullable<RequestClause['by']> = [
      ...(/@|mail/.test(said) ? (['email'] as const) : []),
      ...(/schriftelijk|post\b|brief/.test(said) ? (['post'] as const) : []),
      ...(/telefo|bellen|\d{8}/.test(said) ? (['phone'] as const) : []),
    ];
    book.put('request', 'channel', { ...(by.length > 0 ? { by } : {}), at: 'contact.general' }, placeOf(channel));
  }
  const refusal = s
    .marks('refusal')
    .find((m) => /gemotiveerd|waarom|uitleg|geen absolute/.test((s.segments[m.segment] as Segment).folded));
  if (refusal) book.put('request', 'refusal', { reasons: true }, placeOf(refusal));
}

/** 'Vanaf 12 ...' ends where 'vanaf 16 ...' begins: bands of one kind of rule that follow each other. A band within another stays out. */
function bandsOf(rules: readonly AgeRule[], who: AgeRule['who'][number]): readonly AgeRule[] {
  const about = rules.filter((r) => r.about === 'access' && (r.who.includes(who) || (who === 'client' && r.withConsent)));
  const starts = about.flatMap((r) => (r.from === undefined ? [] : [r.from]));
  const bands: AgeRule[] = [];
  for (const rule of about) {
    const next = rule.under ?? Math.min(...starts.filter((f) => f > (rule.from ?? 0)));
    const band = Number.isFinite(next) ? { ...rule, under: next } : rule;
    if (!bands.some((b) => (b.from ?? 0) < (band.under ?? 200) && (band.from ?? 0) < (b.under ?? 200))) bands.push(band);
  }
  return bands;
}

const bandKey = ({ from, under }: AgeRule): string =>
  from !== undefined && under !== undefined ? `${from}-${under - 1}` : under !== undefined ? `under-${under}` : `${from}-up`;
const ofBand = ({ from, under }: AgeRule): PersonOf => ({
  ...(from !== undefined ? { from } : {}),
  ...(under !== undefined ? { under } : {}),
});

/** Age bands about the file become rows of access; what parents need is a consent of the child. */
function inspection(s: Source, book: DraftBook): void {
  const what = book.has('data', 'care-file') ? ['care-file'] : ['all'];
  for (const who of ['guardian', 'client'] as const)
    for (const rule of bandsOf(s.facts.ageRules, who)) {
      const place = [{ from: rule.from_, to: rule.to }];
      const of = ofBand(rule);
      const asks = who === 'guardian' && rule.withConsent ? { needs: ['consent.parent-access'] } : {};
      const row: Partial<Access> = { of, may: ['copy', 'read'], what, for: ['inspection'] };
      book.put('access', `file.${who}.${bandKey(rule)}`, { who: [who], ...row, ...asks }, place);
      if (who === 'guardian' && rule.withConsent)
        book.put(
          'consent',
          'parent-access',
          { kind: 'disclosure', by: ['client'], of, to: ['guardian'], for: ['inspection'] },
          place,
        );
    }
}

function ages(s: Source, book: DraftBook): void {
  inspection(s, book);
  for (const rule of s.facts.ageRules) {
    const place = [{ from: rule.from_, to: rule.to }];
    const of = ofBand(rule);
    if (rule.about === 'website')
      book.put(
        'consent',
        'minor-visitor',
        {
          kind: 'avg',
          by: ['guardian'],
          of,
          for: ['website'],
          ...(/niet controleren/.test(s.found.reading.folded) ? { checked: false } : {}),
        },
        place,
      );
    else if (rule.about === 'consent' && rule.who.includes('guardian')) {
      const said = (s.segments[rule.segment] as Segment).folded;
      book.put(
        'consent',
        'minors',
        {
          kind: 'avg',
          by: [
            'guardian',
            ...(/verzorger/.test(said) ? ['carer'] : []),
            ...(/vertegenwoordiger/.test(said) ? ['representative'] : []),
          ],
          of,
          for: ['all'],
          ...(/schriftelijk/.test(said) ? { form: 'written' as const } : {}),
        },
        place,
      );
    }
  }
}

function consents(s: Source, book: DraftBook): void {
  const measure = [...s.having('curatele'), ...s.having('bewind'), ...s.having('mentorschap')].find(
    (g) => /onder curatele|bewind|mentorschap/.test(g.folded) && /toestemming/.test(g.folded),
  );
  if (measure)
    book.put(
      'consent',
      'representative',
      {
        kind: 'avg',
        by: ['administrator', 'curator', 'mentor'],
        of: { measure: ['bewind', 'curatele', 'mentorschap'] },
        for: ['all'],
      },
      placeOf(measure),
    );
  // What is said of one recipient is a ground of that recipient, not a rule for everybody.
  const share = s.marks('recipients').find((m) => {
    const { folded } = s.segments[m.segment] as Segment;
    return (
      /toestemming/.test(folded) &&
      /\bderden?\b|\banderen\b|\bandere [a-z]+|\bniemand\b|\bgegevens (?:delen|verstrekken)/.test(folded)
    );
  });
  if (share) {
    const said = (s.segments[share.segment] as Segment).folded;
    book.put(
      'consent',
      'disclosure',
      {
        kind: 'disclosure',
        to: ['other'],
        ...(/schriftelijk/.test(said)
          ? { form: 'written' as const }
          : /uitdrukkelijk|expliciet|nadrukkelijk/.test(said)
            ? { form: 'explicit' as const }
            : {}),
      },
      placeOf(share),
    );
  }
  const photo = s.having('foto').find((g) => /foto/.test(g.folded) && /toestemming/.test(g.folded) && g.kind !== 'contents');
  if (photo)
    book.put(
      'consent',
      'photo',
      { kind: 'avg', for: [/dossier/.test(photo.folded) ? 'photo-in-file' : 'publication'] },
      placeOf(photo),
    );
  const sharing = [...s.having('stemt u'), ...s.having('akkoord'), ...s.having('geeft u toestemming')].find((g) =>
    /als u[^.]{0,60}(?:deelt|verstrekt)[^.]{0,40}(?:stemt u|gaat u akkoord|geeft u toestemming)|door (?:het invullen|dit formulier|het verzenden)[^.]{0,60}(?:toestemming|akkoord)/.test(
      g.folded,
    ),
  );
  if (sharing) book.put('consent', 'by-sharing', { kind: 'avg', for: ['all'], form: 'by-sharing' }, placeOf(sharing));
}
