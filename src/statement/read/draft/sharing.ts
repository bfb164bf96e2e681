// Who gets data outside, where data may be, and what is never done with them.

import type { Recipient } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { placesIn } from '../lexicon/places.ts';
import { Watched } from '../match/words.ts';
import { rowOf } from '../text/tables.ts';
import { type DraftBook, placeOf, type Source } from './draft.ts';
import { categoriesBeside } from './table.ts';

interface RecipientWord {
  readonly key: string;
  readonly pattern: Watched;
  readonly is: 'processor' | 'controller';
  readonly class?: NonNullable<Recipient['class']>[number];
  readonly service?: NonNullable<Recipient['service']>;
  readonly gets: readonly string[];
}

const WORDS: readonly RecipientWord[] = [
  { key: 'gp', pattern: new Watched(/huisarts/), is: 'controller', class: 'gp', gets: ['identity', 'care-file'] },
  {
    key: 'insurer',
    pattern: new Watched(/verzekeraar/),
    is: 'controller',
    class: 'insurer',
    gets: ['identity', 'finance', 'bsn'],
  },
  {
    key: 'municipality',
    pattern: new Watched(/gemeente(?!lijke basis)/),
    is: 'controller',
    class: 'municipality',
    gets: ['identity', 'bsn', 'care-file'],
  },
  { key: 'cak', pattern: new Watched(/\bcak\b/), is: 'controller', class: 'cak', gets: ['identity', 'bsn'] },
  {
    key: 'svb',
    pattern: new Watched(/\bsvb\b|sociale verzekeringsbank/),
    is: 'controller',
    class: 'svb',
    gets: ['identity', 'bsn', 'finance'],
  },
  { key: 'police', pattern: new Watched(/\bpolitie\b|justitie/), is: 'controller', class: 'police', gets: ['all'] },
  { key: 'tax-office', pattern: new Watched(/belastingdienst/), is: 'controller', class: 'tax-office', gets: ['finance'] },
  {
    key: 'benefits-office',
    pattern: new Watched(/toeslagen/),
    is: 'controller',
    class: 'benefits-office',
    gets: ['identity', 'bsn'],
  },
  {
    key: 'school',
    pattern: new Watched(/\b(?:basis)?school\b|scholen/),
    is: 'controller',
    class: 'school',
    gets: ['identity', 'care-file'],
  },
  {
    key: 'veilig-thuis',
    pattern: new Watched(/veilig thuis/),
    is: 'controller',
    class: 'veilig-thuis',
    gets: ['identity', 'care-file'],
  },
  {
    key: 'gi',
    pattern: new Watched(/gezinsvoogd|gecertificeerde instelling|jeugdbescherming(?! bewaart)/),
    is: 'controller',
    class: 'gi',
    gets: ['identity', 'care-file'],
  },
  {
    key: 'hospital',
    pattern: new Watched(/ziekenhuis|specialist/),
    is: 'controller',
    class: 'hospital',
    gets: ['identity', 'care-file'],
  },
  {
    key: 'care-provider',
    pattern: new Watched(
      /(?:andere |medebe|mede-be)(?:zorgverlener|hulpverlener|behandela)|zorgverleners|verwijzer|apothe|ketenpartner|consultatiebureau/,
    ),
    is: 'controller',
    class: 'care-provider',
    gets: ['identity', 'care-file'],
  },
  {
    key: 'employer',
    pattern: new Watched(/werkgever|arbodienst|bedrijfsarts/),
    is: 'controller',
    class: 'employer',
    gets: ['identity'],
  },
  { key: 'lawyer', pattern: new Watched(/advocaat/), is: 'controller', class: 'lawyer', gets: ['all'] },
  {
    key: 'university',
    pattern: new Watched(/universiteit|hogeschool|hogescholen|onderzoekers/),
    is: 'controller',
    class: 'university',
    gets: ['care-file'],
  },
  {
    key: 'other',
    pattern: new Watched(/zorgkantoor|\bggd\b|inspectie|\bigj\b|toezichthouder|\buwv\b|\bciz\b|gastouderbureau|achterwacht/),
    is: 'controller',
    class: 'other',
    gets: ['identity'],
  },
  { key: 'accountant', pattern: new Watched(/accountant/), is: 'processor', gets: ['finance'] },
  { key: 'bookkeeper', pattern: new Watched(/boekhoud/), is: 'processor', gets: ['finance'] },
  {
    key: 'bookkeeping',
    pattern: new Watched(
      /administratiekantoor|factor(?:ing|maatschap)|(?:financiele\)? )administratie\b.{0,20}(?:verzorg|derde)?/,
    ),
    is: 'processor',
    service: 'billing',
    gets: ['finance', 'identity'],
  },
  {
    key: 'software',
    pattern: new Watched(/software|dossiersysteem|\bepd\b|\becd\b|afsprakenplanner|afspraken-/),
    is: 'processor',
    service: 'hosting',
    gets: ['all'],
  },
  { key: 'ict', pattern: new Watched(/\bict\b|hosting|server/), is: 'processor', service: 'hosting', gets: ['all'] },
  {
    key: 'exchange',
    pattern: new Watched(/vecozo|berichtenverkeer|schakelpunt/),
    is: 'processor',
    service: 'exchange',
    gets: ['identity'],
  },
  {
    key: 'survey',
    pattern: new Watched(/tevredenheidsonderzoek|ervaringsonderzoek/),
    is: 'processor',
    service: 'survey',
    gets: ['contact'],
  },
  {
    key: 'newsletter',
    pattern: new Watched(/mailchimp|mailerlite|laposta|nieuwsbriefdienst|verzenden van nieuwsbrieven|mailprogramma/),
    is: 'processor',
    service: 'newsletter',
    gets: ['contact'],
  },
  {
    key: 'partner',
    pattern: new Watched(/samenwerkingspartner|partnerorganisatie/),
    is: 'controller',
    class: 'company',
    gets: ['contact'],
  },
  { key: 'supplier', pattern: new Watched(/leverancier|dienstverlener/), is: 'processor', gets: ['all'] },
  {
    key: 'processors',
    pattern: new Watched(/in (?:onze|mijn) opdracht|verwerkers\b|namens ons/),
    is: 'processor',
    gets: ['all'],
  },
];

export function whoGets(s: Source, book: DraftBook): void {
  const agreed = s.marks('processor-agreements')[0];
  const data = book.keys('data');
  const gets = (wanted: readonly string[]) => {
    const known = wanted.filter((w) => w === 'all' || data.includes(w));
    return known.length > 0 ? known : ['all'];
  };
  for (const n of new Set([...s.marks('recipients'), ...s.marks('processor-agreements')].map((m) => m.segment))) {
    const segment = s.segments[n] as Segment;
    const said = segment.folded;
    if (/\b(?:niet|geen|nooit)\b/.test(said) && !/tenzij|behalve|zonder|alleen/.test(said)) continue;
    const row = segment.column === 'recipient' ? rowOf(s.found.reading, n) : undefined;
    const ground = groundsIn(
      `${segment.lead >= 0 ? (s.segments[segment.lead] as Segment).folded : ''} ${said} ${row?.basis?.folded ?? ''}`,
    );
    const named = row ? categoriesBeside(s, book, n) : [];
    for (const word of WORDS) {
      const m = word.pattern.find(segment);
      if (!m) continue;
      const place = [{ from: segment.from + m.index, to: segment.from + m.index + m[0].length }];
      if (word.key === 'supplier' && (book.has('recipient', 'software') || /software/.test(said))) continue;
      book.put(
        'recipient',
        word.key,
        { is: word.is, ...(word.class ? { class: [word.class] } : {}), ...(word.service ? { service: word.service } : {}) },
        place,
      );
      if (named.length === 0) book.put('recipient', word.key, { gets: gets(word.gets) }, []);
      else if (book.sections.recipient?.[word.key]?.gets === undefined)
        book.put('recipient', word.key, { gets: named }, placeOf(row?.data as Segment));
      else book.add('recipient', word.key, 'gets', named, placeOf(row?.data as Segment));
      if (word.is === 'controller')
        book.put('recipient', word.key, { ground: ground.length > 0 ? ground : ['unstated'] }, placeOf(segment));
      else book.put('recipient', word.key, { agreement: agreed ? 'required' : 'unstated' }, agreed ? placeOf(agreed) : []);
      const abroad = placesIn(segment).find((p) => !p.inside);
      if (abroad) book.put('recipient', word.key, { seat: abroad.code, stores: [abroad.code] }, placeOf(segment));
    }
  }
  for (const { tool, segment } of s.facts.tools) {
    const at = s.segments[segment] as Segment;
    if (/\b(?:geen|niet)\b/.test(at.folded)) continue;
    if (tool.kind === 'analytics' && /google/i.test(tool.name)) {
      book.put(
        'recipient',
        'analytics',
        { is: 'processor', service: 'analytics', agreement: /verwerkersovereenkomst/.test(at.folded) ? 'required' : 'unstated' },
        placeOf(at),
      );
      book.put('recipient', 'analytics', { gets: gets(['visit']), seat: tool.seat }, []);
    } else if (tool.kind === 'mail' || tool.kind === 'forms') {
      if (tool.lapsed !== undefined || tool.name.startsWith('Google Maps') || tool.name.includes('CAPTCHA')) continue;
      const key = tool.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      book.put(
        'recipient',
        key,
        {
          is: 'processor',
          agreement: agreed ? 'required' : 'unstated',
          ...(tool.kind === 'mail' ? { service: 'newsletter' as const } : {}),
          label: { nl: tool.name, en: tool.name },
        },
        placeOf(at),
      );
      book.put('recipient', key, { gets: gets(['contact']), seat: tool.seat }, []);
      if (
        /contractual|contractbepaling|modelcontract/.test(at.folded) ||
        s.segments.some((g) => g.block === at.block && /contractual|contractbepaling|modelcontract/.test(g.folded))
      )
        book.put('recipient', key, { safeguard: 'scc' }, placeOf(at));
    }
  }
  if (!book.has('recipient') && s.marks('denies-sharing').length === 0)
    book.ask(
      'recipient',
      {
        nl: 'Wie krijgt gegevens van u: software, gemeente, verzekeraar, huisarts?',
        en: 'Who gets data from you: software, municipality, insurer, GP?',
      },
      { nl: 'De tekst noemt geen ontvangers (AVG 13 lid 1 e).', en: 'The text names no recipients (GDPR 13(1)(e)).' },
      { software: { is: 'processor', gets: ['all'], agreement: 'required' } },
    );
  territory(s, book);
  prohibitions(s, book);
}

function groundsIn(said: string): string[] {
  const out: string[] = [];
  if (/toestemming|instemming|akkoord/.test(said)) out.push('consent');
  if (/\bwet\b|wettelijk/.test(said)) out.push('legal-obligation');
  if (/overeenkomst|dienstverlening|dienst/.test(said) && /nodig|noodzakelijk|uitvoering/.test(said)) out.push('contract');
  if (/betrokken (?:bij|hulpverlener)|rechtstreeks betrokken|voor (?:uw|je|de) behandeling|voor de zorg/.test(said))
    out.push('directly-involved');
  return out;
}

function territory(s: Source, book: DraftBook): void {
  for (const n of s.facts.denials) {
    const segment = s.segments[n] as Segment;
    const said = segment.folded;
    const key = /gevestigd|leverancier|partijen (?:welke|die)|bedrijven/.test(said)
      ? 'suppliers'
      : /opgeslagen|opslag|server|bewaard|datacent/.test(said)
        ? 'storage'
        : 'processing';
    const within = /\beer\b|economische ruimte|\beea\b/.test(said)
      ? 'EEA'
      : /\bnederland\b/.test(said) && !/\beu\b|europ/.test(said)
        ? 'NL'
        : 'EU';
    book.put(
      'territory',
      key,
      {
        within: [within],
        ...(/uitgangspunt|in beginsel|in principe|zoveel mogelijk/.test(said) ? { strength: 'principle' as const } : {}),
      },
      placeOf(segment),
    );
  }
}

function prohibitions(s: Source, book: DraftBook): void {
  const sale = s.marks('no-sale')[0];
  if (sale) book.put('never', 'sell', { act: 'sell', what: ['all'] }, placeOf(sale));
  const machine = s
    .marks('automated-decisions')
    .find((m) => /\b(?:geen|niet|nooit|nee)\b/.test((s.segments[m.segment] as Segment).folded));
  if (machine) {
    const segment = s.segments[machine.segment] as Segment;
    const view = `${segment.heading >= 0 ? (s.segments[segment.heading] as Segment).folded : ''} ${segment.folded}`;
    if (/profil/.test(view)) book.put('never', 'profiling', { act: 'profile' }, placeOf(machine));
    if (/geautomatiseerd|besluit|beslis/.test(view))
      book.put(
        'never',
        'automated-decision',
        { act: 'decide-automatically', ...(/aanzienlijk/.test(view) ? { when: 'considerable-effect' as const } : {}) },
        placeOf(machine),
      );
  }
  const denied = s.marks('denies-sharing')[0];
  if (denied) book.put('never', 'disclose', { act: 'disclose', what: ['all'] }, placeOf(denied));
  const unless = s.marks('denies-sharing-unless-law')[0];
  if (unless && !denied) {
    const said = (s.segments[unless.segment] as Segment).folded;
    const lifts = [
      ...(/\bwet\b|wettelijk/.test(said) ? ['legal-duty'] : []),
      ...(/rechter/.test(said) ? ['court-order'] : []),
      ...(/toestemming|ingestemd/.test(said) ? ['consent'] : []),
      ...(/fraude/.test(said) ? ['fraud'] : []),
    ];
    book.put('never', 'disclose', { act: 'disclose', what: ['all'], unless: lifts }, placeOf(unless));
  }
  const agreement = s.marks('never-without-agreement')[0];
  if (agreement)
    book.put(
      'never',
      'without-agreement',
      { act: 'disclose', what: ['all'], unless: ['processor-agreement'] },
      placeOf(agreement),
    );
  const other = s.marks('no-other-use').find((m) => /\b(?:niet|geen|nooit)\b/.test((s.segments[m.segment] as Segment).folded));
  if (other) book.put('never', 'other-use', { act: 'use-otherwise', what: ['all'] }, placeOf(other));
  const autologin = [...s.having('autologin'), ...s.having('automatisch inloggen')].find(
    (g) => /autologin|automatisch inloggen/.test(g.folded) && /\bgeen\b|\bniet\b/.test(g.folded),
  );
  if (autologin) book.put('never', 'auto-login', { act: 'stay-signed-in' }, placeOf(autologin));
}
