// Who speaks: the organisation's name, found where names stand in statements and never taken from an e-mail address.

import type { Reading } from '../kinds.ts';
import { Watched } from '../match/words.ts';

/** A name with its place in the folded text. */
export interface Named {
  readonly name: string;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  /** How certain the place is: 3 said to be responsible, 2 the one who acts, 1 a title or an address block. */
  readonly weight: number;
}

const WORD = "[A-Z\\u00c0-\\u00de0-9][A-Za-z\\u00c0-\\u024f0-9'\\u2019.&+-]*";
const JOIN =
  "(?:van|de|der|den|het|een|en|&|voor|in|aan|te|ten|ter|'t|\\u2019t|op|bij|naar|met|\\+|-|\\u2013|\\u2014|\\/|\\u0026)";
const NAME = `${WORD}(?: (?:${JOIN} ){0,3}${WORD}){0,7}`;
/** What an organisation does, as the first word of its name: 'Logopedie Klankrijk', 'Begeleidingspraktijk Noord'. */
const BRANCH =
  '(?:[Pp]raktijk voor [a-z]{4,30}|[a-z]{4,24}(?:praktijk|speelgroep|speelzaal|opvang|studio|school|kliniek|vereniging|boerderij|bureau)|[A-Z][a-z\\u00e0-\\u00ff-]{2,24}(?:praktijk|opvang|therapie|studio|school|centrum|bureau|kliniek|vereniging|coaching|begeleiding|hulp|massage|kring|club|salon|boerderij|winkel|groep|collectief|huis|punt|wijzer|team)|Logopedie|Osteopathie|Fysiotherapie|Ergotherapie|Dietiek|Di\\u00ebtiek|Di\\u00ebtist|Yoga|Pilates|Coaching|Begeleiding|Voetzorg|Mondzorg|Kraamzorg|Jeugdhulp|Jeugdzorg|Ambulante [Zz]org|Psychologie|Acupunctuur|Homeopathie|Haptonomie|Orthodontie|Podologie|Podotherapie|Pedicure|Verloskundigen|Huisartsen|Tandartsen|Advies|Bureau|Atelier|Studio|Salon|Kliniek|Buurthuis|Hospice|Dagbesteding|Zorgbureau|Zorghuis|Wijkteam|Maneges?|Manege|BSO|KDV)';
const VERB =
  '(?:hecht|respecteert|gaat|verwerkt|behandelt|is|draagt|neemt|streeft|vindt|verzamelt|bewaart|gebruikt|kan|heeft|hanteert|wil|verstrekt|deelt|maakt|waarborgt|beschermt|zorgt|houdt|stelt|doet|registreert|legt|ontvangt|verkoopt|treft|vraagt|biedt|acht|begrijpt|besteedt|beheert|beoogt|levert|werkt|voldoet|erkent|informeert|beschrijft|slaat|krijgt|geeft|noteert|schrijft|let|zal|mag|moet|verzorgt|begeleidt|voert|organiseert|verleent|beschikt|en haar|en zijn|hechten|gevestigd|statutair|handelend|\\(hierna|\\(verder|, gevestigd|, statutair|, hierna|, kantoorhoudend|, handelend|\\()';
/** Words without which the pattern of the same number cannot match; undefined is always tried. */
const NEEDS: readonly (RegExp | undefined)[] = [
  /verantwoordelijk/i,
  /verantwoordelijke|onder de naam|h\.o\.d|naam/i,
  /^(?:bij|binnen|welkom|namens|als|wij|ik ben|je bent|u bent)\b/i,
  undefined,
  /privacy|disclaimer|website|ënten|klanten|diensten|activiteiten|medewerkers|praktijk|behandelaren|bezoekers/i,
  /\(/,
  /worden|wordt|verwerkt|verzameld|opgesteld|verstrekt|vastgelegd|gebruikt|bewaard|gevestigd/,
  /(?:leg|verwerk|bewaren|gebruiken|hebben|vragen|krijg|ontvang|gaan|worden)[a-z]* (?:wij|we|ik|u|je)/,
  /, [a-z]/,
  / bij | van |gaat|^Ik ben|^Mijn naam/,
  /hiermee|daarmee|omga|met (?:uw|jouw|je|persoons)|, en ik/,
  /^\W{0,3}(?:privacy|avg)/i,
  undefined,
  /B\.?V|N\.?V|V\.?O\.?F|U\.A\./,
];
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    3,
    new RegExp(
      `^(?:\\W{0,3}De organisatie )?(${NAME})(?:,? (?:\\([^)]{1,60}\\) )?(?:gevestigd|ingeschreven|statutair)[^.]{0,160})?,? is (?:volgens de AVG |conform de AVG |zelf )?(?:de |als )?(?:verwerkings)?verantwoordelijk`,
    ),
  ],
  [
    3,
    new RegExp(
      `(?:[Vv]erantwoordelijke[^.:]{0,60}(?: is|:)|onder de naam|h\\.o\\.d\\.n\\.|[Hh]andelsnaam:?|[Bb]edrijfsnaam:?|[Nn]aam(?: organisatie| praktijk| bedrijf)?:|[Pp]raktijknaam:?)(?: (?:de |het )?(?:bestuurder|directeur|bestuur|directie|eigenaar|eigenaresse|praktijkhouder) van)? (${NAME})`,
    ),
  ],
  [
    2,
    new RegExp(
      `^(?:Bij|Binnen|Welkom bij|Namens|Als|Wij,|Wij van|Wij zijn|Ik ben|Je bent bij|U bent bij) (${NAME}),? (?:${VERB}|hechten|nemen|vinden|gaan|staat|respecteren|verwerken|wij|we|ik|zijn|geloven|doen|werken|houden|streven|willen|begrijpen|kunt|staan|verzamelen|begeleiden|verlenen|bieden|leveren|worden|wordt|gebruiken|maken|hanteren|leggen|legt|noteren|houden|voorop|komt)`,
    ),
  ],
  [
    2,
    new RegExp(
      `^(${NAME})(?: ${VERB}(?![A-Za-z\\u00c0-\\u024f])|,? (?:gevestigd|statutair|hierna|kantoorhoudend|handelend|ingeschreven|\\(hierna|\\(verder)|(?: \\([^)]{1,40}\\)) ${VERB})`,
    ),
  ],
  [
    2,
    new RegExp(
      `(?:[Pp]rivacy(?: ?(?:verklaring|beleid|statement|reglement|policy|notitie|informatie))?|AVG|[Pp]rivacybeleid|[Ee]igenaar|[Ee]igenaresse|[Oo]prichter|[Cc]oach|[Tt]herapeut|[Hh]ouder|[Dd]irecteur|[Dd]isclaimer|[Ww]ebsite|[Cc]li\\u00ebnten|[Kk]lanten|[Pp]ati\\u00ebnten|diensten|activiteiten|medewerkers|praktijk|behandelaren|website|websites|bezoekers) (?:van|voor|door|bij) (${NAME})`,
    ),
  ],
  [2, new RegExp(`(?:van|door|bij|is) (${NAME}),? \\((?:["'\\u201c\\u2018])?(?:hierna|verder|[Ww]ij|[Ww]e|[Oo]ns|de praktijk)`)],
  [
    1,
    new RegExp(
      `(?:door|met|tot|namens|aan|bij) (${NAME}) (?:worden|wordt|verwerkt|verzameld|opgesteld|verstrekt|vastgelegd|gebruikt|bewaard|gevestigd)`,
    ),
  ],
  [
    2,
    new RegExp(
      `(?:bij|door|van|binnen) (${NAME}) (?:leggen|legt|verwerken|verwerkt|bewaren|gebruiken|hebben|vragen|krijgt|ontvangt|gaan|worden) (?:wij|we|ik|u|uw|je)`,
    ),
  ],
  [
    2,
    new RegExp(
      `^(${NAME}), (?:psychiater|psycholoog|psychotherapeut|fysiotherapeut|logopedist|huisarts|tandarts|di\u00ebtist|arts|coach|therapeut|verloskundige|ergotherapeut|osteopaat|mediator|orthopedagoog|pedagoog|masseur|pedicure|podotherapeut|acupuncturist|kindercoach|gastouder|mondhygi\u00ebnist)`,
    ),
  ],
  [
    2,
    new RegExp(
      `(?:^Welkom bij|[Cc]li\u00ebnt bij|[Cc]li\u00ebnt van|[Pp]ati\u00ebnt bij|[Pp]ati\u00ebnt van|[Kk]lant bij|[Kk]lant van|[Ll]id van|[Ww]ethouders van|^Zo gaat|^Hoe gaat|^Ik ben|^Mijn naam is) (${WORD}(?: (?:${JOIN} ){0,3}${WORD}){1,6}|[A-Z][a-z]+(?= (?:is verantwoordelijk|verwerkt)))`,
    ),
  ],
  [2, new RegExp(`(?:[Hh]oe|van|bij) (${NAME})(?: (?:hiermee|daarmee|met uw|met jouw|met je|met persoons|omga)|, en ik)`)],
  [
    1,
    new RegExp(
      `^\\W{0,3}(?:PRIVACY ?(?:VERKLARING|BELEID|STATEMENT|REGLEMENT|POLICY)|Privacy ?(?:[Vv]erklaring|[Bb]eleid|[Ss]tatement|[Rr]eglement|[Pp]olicy)|AVG(?:-verklaring)?)(?: (?:van|voor))?[ :\\u2013\\u2014|-]{1,3}(${NAME})`,
    ),
  ],
  [
    2,
    new RegExp(
      `(?<![A-Za-z\\u00c0-\\u024f])((?:[Ss]tichting|[Gg]emeente|[Bb]asisschool|[Hh]uisartsenpraktijk|[Tt]andartspraktijk|[Zz]orgboerderij|[Pp]raktijk|[Vv]ereniging|Praktijk|Co\\u00f6peratie|Vereniging|Maatschap|Huisartsenpraktijk|Tandartspraktijk|Fysiotherapiepraktijk|Zorggroep|Gastouder|Gastouderbureau|Kinderopvang|Logopediepraktijk|Pedicurepraktijk|Psychologenpraktijk|Kindercentrum|Kinderdagverblijf|Basisschool|Gemeente|Zorgboerderij|Apotheek|Gezondheidscentrum|Thuiszorg|Mediation|Coachingspraktijk|Massagepraktijk|${BRANCH}) ${NAME})`,
    ),
  ],
  [
    2,
    new RegExp(
      `\\b(${WORD}(?: (?:${JOIN} ){0,2}${WORD}){0,5} (?:B\\.?V\\.?|N\\.?V\\.?|V\\.?O\\.?F\\.?|VOF|BV|NV|U\\.A\\.))(?![A-Za-z\\u00c0-\\u024f])`,
    ),
  ],
];
/** A capital inside the sentence. */
const INNER = /[^.!?] [A-Z\u00c0-\u00de"'\u201c(]/;
/** Where the words of a pattern stand, and those that it needs: both are tried on the text as it was written. */
const WATCHED = PATTERNS.map(([, p]) => new Watched(p, false));
const NEEDED = NEEDS.map((p) => p && new Watched(p, false));
const AT_START = PATTERNS.map(([, p]) => p.source.startsWith(`^(${NAME})`));
const ADDRESS = new Watched(
  /\b[1-9]\d{3} ?[a-z]{2}\b|(?:straat|weg|laan|plein|kade|dijk|singel|gracht|pad|hof|postbus) \d|@|^tel|^e-?mail|^kvk/,
);
/** Words that begin sentences and headings without being anybody's name. */
const COMMON = new Set(
  (
    'de het een dit dat deze die wij we ik u je jij uw jouw onze ons mijn er hier daar om als indien wanneer voor bij door met op in aan van uit tot na naar over onder tijdens binnen volgens via zonder ' +
    'iedereen niemand iemand alles niets elk zowel beide enkele meer veel weinig soms vaak altijd nooit vooraf achteraf thuis bezoekers leden deelnemers bewoners inwoners gebruikers coachees leerlingen jongeren jeugdigen volwassenen begeleiders behandelaars therapeuten docenten vrijwilligers stagiairs ' +
    'persoonsgegevens privacy privacyverklaring privacybeleid privacystatement privacyreglement cookies cookie gegevens website contact inleiding algemeen doel doelen doeleinden bewaartermijn beveiliging rechten klachten ' +
    'wijzigingen avg autoriteit google facebook microsoft europese nederland nederlandse verenigde wet wgbo jeugdwet wmo burgerservicenummer bsn naam adres telefoon e-mail email kvk versie laatst laatste datum ' +
    'alle geen niet elke iedere daarnaast verder ook tevens mocht heeft hebt heb kunt kun kan wilt wil bent is zijn zo dan maar echter hierbij hierna hieronder hierin daarbij daarvoor dergelijke medewerkers medische bijzondere ' +
    'financiële overige andere sommige wie wat waar waarom waarvoor hoe welke hoelang nee ja let beste client cliënt clienten cliënten patient patiënt patiënten patiënten ouders ouder kinderen klant klanten derden januari februari ' +
    'maart april mei juni juli augustus september oktober november december functionaris stichting praktijk vereniging organisatie instelling school opvang huisarts tandarts therapeut coach verwerking verwerkers verantwoordelijke ' +
    'grondslag grondslagen toestemming overeenkomst gerechtvaardigd recht inzage correctie verwijdering beperking bezwaar dataportabiliteit adres adresgegevens bezoekadres postadres contactgegevens telefoonnummer e-mailadres vragen ' +
    'klacht nieuwsbrief facturen dossier dossiers zorgverleners zorgverzekeraars zorgverzekeraar verwijzers boekhouder accountant ggd politie veilig analytics statistieken links sociale social media functionele analytische tracking ' +
    'algemene verordening gegevensbescherming gdpr nen iso ssl epd ecd svb cak uwv igj vecozo zilveren internet explorer chrome firefox safari standard privacyshield zorg hulp hulpverlening begeleiding behandeling ' +
    'begrippen definities artikel hoofdstuk paragraaf bijlage toelichting inhoud samenvatting conclusie verzoek verzoeken graag neem stuur mail bel lees zie bekijk raadpleeg kortom tot ten ter samen dus omdat zodra zolang totdat nadat'
  ).split(' '),
);
/** Names of others that statements mention. */
const OTHERS =
  /^(?:AP\b|FG\b|Autoriteit|Google|Facebook|Meta|Microsoft|LinkedIn|Instagram|WhatsApp|YouTube|Twitter|Mailchimp|MailChimp|Vecozo|VECOZO|AVG|Algemene|Europese|Verenigde|Wet|WGBO|Wgbo|Jeugdwet|KvK|Kamer|NEN|ISO|GGD(?! \p{Lu})|SVB|CAK|UWV|IGJ|Inspectie|Belastingdienst|Veilig Thuis|Raad|Internet|Formspree|Plausible|Hotjar|Matomo|Zivver|ZorgMail|Zorgmail|WordPress|Wordpress|Postbus|Functionaris|Nederlandse|Standard|Privacy|Cookie|Data|Burgerservicenummer|BSN|E-mail|Telefoon|Website)\b/u;

/** Names of the organisation, the most certain first; empty when the text only says 'wij'. */
export function namesIn(reading: Reading): Named[] {
  const found: Named[] = [];
  const limit = Math.min(reading.segments.length, 400);
  for (let n = 0; n < limit && found.length < 14; n++) {
    const segment = reading.segments[n];
    if (!segment || segment.kind === 'contents' || segment.end - segment.start > 700) continue;
    const text = plain(reading.text.slice(segment.start, segment.end));
    // a sentence without a capital inside can only begin with the name
    const inner = INNER.test(text);
    for (let i = 0; i < PATTERNS.length; i++) {
      if ((!inner && !AT_START[i]) || !WATCHED[i]?.mayHold(segment) || NEEDED[i]?.mayHold(segment) === false) continue;
      if (NEEDS[i]?.test(text) === false) continue;
      const [weight, pattern] = PATTERNS[i] as (typeof PATTERNS)[number];
      const m = pattern.exec(text);
      if (m?.[1] === undefined) continue;
      const name = cleaned(m[1]);
      if (name === undefined || !isName(name, reading)) continue;
      const from = segment.folded.indexOf(name.slice(0, 3).toLowerCase());
      found.push({
        name,
        segment: n,
        from: segment.from + Math.max(0, from),
        to: segment.from + Math.min(segment.folded.length, Math.max(0, from) + name.length),
        weight,
      });
      break;
    }
  }
  found.push(...titles(reading), ...aboveAddresses(reading));
  return ranked(found);
}

const LINE = new RegExp(`^\\W{0,3}(${NAME})\\W{0,3}$`);

/** A title among the first lines that is written as a name: several words with capitals, or one with a capital inside. */
function titles(reading: Reading): Named[] {
  const line = new RegExp(`^\\W{0,3}(${NAME})\\W{0,3}$`);
  for (const [n, segment] of reading.segments.slice(0, 3).entries()) {
    if ((segment.kind !== 'heading' && segment.kind !== 'line') || segment.end - segment.start > 60) break;
    const text = plain(reading.text.slice(segment.start, segment.end)).replace(/^#+ /, '');
    const m = line.exec(text);
    const name = m?.[1] === undefined ? undefined : cleaned(m[1]);
    if (name === undefined || /\d/.test(name) || !isName(name, reading)) continue;
    if (!/ \p{Lu}/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name)) continue;
    return [{ name, segment: n, from: segment.from, to: segment.to, weight: 1 }];
  }
  return [];
}

/** The line above a street, postcode, telephone or e-mail line, when it is written as a name. */
function aboveAddresses(reading: Reading): Named[] {
  const out: Named[] = [];
  for (let n = 0; n + 1 < reading.segments.length && out.length < 3; n++) {
    const segment = reading.segments[n];
    const next = reading.segments[n + 1];
    if (!segment || !next || segment.kind === 'item' || segment.kind === 'contents' || segment.kind === 'row') continue;
    if (segment.end - segment.start > 80 || !ADDRESS.in(next)) continue;
    const m = LINE.exec(
      reading.text
        .slice(segment.start, segment.end)
        .replace(/[\s*_]+/g, ' ')
        .trim(),
    );
    const name = m?.[1] === undefined ? undefined : cleaned(m[1]);
    if (name === undefined || /\d{4}/.test(name) || !isName(name, reading)) continue;
    out.push({ name, segment: n, from: segment.from, to: segment.to, weight: 1 });
  }
  return out;
}

/** Without mark-up, line ends and a label in front. */
function plain(raw: string): string {
  const flat = /[*_\n\t\u00a0]| {2}/.test(raw) ? raw.replace(/[\s*_]+/g, ' ').trim() : raw;
  return flat.includes(': ') && !/^(?:bedrijfs|handels|praktijk)?naam\b/i.test(flat)
    ? flat.replace(/^[^:.]{3,40}: (?=\p{Lu})/u, '')
    : flat;
}

function cleaned(raw: string): string | undefined {
  const words = raw.split(' ');
  while (
    words.length > 0 &&
    /^(?:van|de|der|den|het|een|en|&|voor|in|aan|te|op|bij|naar|met|-|\u2013|\u2014|\/)$/.test(words[words.length - 1] as string)
  )
    words.pop();
  const name = words.join(' ').replace(/[.,;:]+$/, '');
  return name.length >= 2 && name.length <= 90 ? name : undefined;
}

function isName(name: string, reading: Reading): boolean {
  if (OTHERS.test(name.replace(/^(?:De|Het|Een) /, ''))) return false;
  const words = name.split(' ');
  const first = (words[0] as string).toLowerCase();
  if (/^\d/.test(name) && !/[A-Za-z]/.test(words[0] as string)) return false;
  if (words.length === 1) {
    if (COMMON.has(first) || name.length < 3 || !/\p{L}/u.test(name)) return false;
    return !standsIn(first, reading.text);
  }
  const heads =
    COMMON.has(first) &&
    !/^(?:stichting|praktijk|vereniging|de|het|een|zorg|hulp|begeleiding|samen|coach|huisarts|tandarts|in|op|naar|school|opvang|van|veilig|kinderen|privacy|klant|organisatie|internet|therapeut)$/.test(
      first,
    );
  return !heads && /\p{Lu}/u.test(words.slice(1).join(' '));
}

/** One entry per name; more mentions and surer places first. */
function ranked(found: readonly Named[]): Named[] {
  const score = new Map<string, number>();
  for (const f of found) score.set(f.name, (score.get(f.name) ?? 0) + f.weight * f.weight);
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => (score.get(b.name) as number) - (score.get(a.name) as number) || a.segment - b.segment)
    .filter((f) => !seen.has(f.name) && seen.add(f.name) !== undefined);
}

/** The word stands somewhere in small letters, and not inside an address: then it is a common noun. */
function standsIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      !/[A-Za-z\u00c0-\u024f@./-]/.test(text.charAt(at - 1)) &&
      !/[A-Za-z\u00c0-\u024f@-]|\.[a-z]/.test(text.slice(at + word.length, at + word.length + 2).replace(/^([^.]).*/, '$1'))
    )
      return true;
  }
  return false;
}
