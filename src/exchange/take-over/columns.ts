// Which column is what? By its heading, in the words that other systems use, Dutch and English; a person corrects it.

import type { LabelledField, Place } from './places.ts';

/** What a column was taken for. */
export interface ColumnGuess {
  /** A key of {@link Place}; empty: it is not taken over. */
  readonly place: string;
  /**
   * taken: it has a place. no-reason: we know what it is, and no purpose of the policy needs it. sensitive: it is asked per client only.
   * twice: an earlier column has that place. unknown: nobody knows this heading.
   */
  readonly why: 'taken' | 'no-reason' | 'sensitive' | 'twice' | 'unknown';
}

/** Headings as other systems write them, without signs and capitals. The first place that a policy has is taken. */
const HEADINGS: readonly (readonly [places: readonly string[], words: string])[] = [
  [['name'], 'naam|volledige naam|naam client|clientnaam|client|patient|naam kind|name|full name|client name'],
  [
    ['name.first'],
    'voornaam|voornamen|roepnaam|voorletters|initialen|naam voor|voornaam kind|first name|firstname|given name|givenname|initials|forename',
  ],
  [['name.prefix'], 'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|tussenv|prefix|name prefix|infix'],
  [
    ['name.last'],
    'achternaam|geslachtsnaam|familienaam|achternaam kind|eigennaam|last name|lastname|surname|family name|familyname',
  ],
  [
    ['birthDate'],
    'geboortedatum|geb datum|gebdatum|geboren|geboren op|geboortedag|gebdat|geboortedatum kind|date of birth|dateofbirth|birth date|birthdate|dob|born',
  ],
  [['gender'], 'geslacht|gender|sekse|sex|m v|m/v'],
  [['bsn'], 'bsn|burgerservicenummer|burgerservicenr|bsn nummer|bsnnummer|sofinummer|sofi|citizen service number'],
  [['contact.address'], 'adres|volledig adres|woonadres|adresgegevens|address'],
  [['street'], 'straat|straatnaam|street|street name'],
  [['houseNumber'], 'huisnummer|huisnr|nr|house number|housenumber'],
  [['houseExtra'], 'toevoeging|huisnummertoevoeging|huisnummer toevoeging|addition'],
  [['postcode'], 'postcode|pc|postal code|postalcode|zip|zip code|zipcode'],
  [['contact.town', 'town'], 'woonplaats|plaats|stad|plaatsnaam|town|city|residence'],
  [
    ['contact.phone'],
    'telefoon|telefoonnummer|tel|telnr|mobiel|mobiele nummer|mobielnummer|gsm|telefoon mobiel|phone|phone number|mobile|mobile phone|cell phone',
  ],
  [['contact.email'], 'e mail|email|mail|e mailadres|emailadres|mailadres|e mail adres|email address|mail address'],
  [
    ['number'],
    'dossiernummer|dossiernr|clientnummer|clientnr|client nr|nummer|clientcode|patientnummer|file number|client number|clientnumber|id',
  ],
  [
    ['careFrom'],
    'startdatum|start zorg|begindatum|begin zorg|datum in zorg|in zorg sinds|start|eerste dag|datum intake|intakedatum|aanvang|startdatum zorg|start date|startdate|in care since|begin date',
  ],
  [['service'], 'hulp|zorgsoort|soort zorg|dienst|product|regime|wet|zorgvorm|service|kind of care|care type'],
  [
    ['staff'],
    'begeleider|behandelaar|regiebehandelaar|hulpverlener|medewerker|zorgverlener|casemanager|mentor|contactpersoon medewerker|team|care worker|caregiver|practitioner|case manager|staff',
  ],
  [
    ['parentBirth'],
    'geboortedatum ouder|geboortedatum moeder|geboortedatum vader|geboortedatum ouder 1|geboortedatum ouder1|parent date of birth|date of birth parent|date of birth mother|date of birth father',
  ],
  [['finance.account-number'], 'iban|rekeningnummer|bankrekening|bankrekeningnummer|rekening|account number|bank account'],
  [['finance.account-holder'], 'rekeninghouder|ten name van|tnv|account holder'],
  [['referral.referral'], 'verwijzer|verwijzing|verwezen door|referral|referrer'],
  [['referral.indication'], 'indicatie|beschikking|indication'],
  [
    ['representative.name'],
    'naam ouder|ouder|ouder 1|vertegenwoordiger|naam vertegenwoordiger|naam moeder|naam vader|parent|representative',
  ],
  [['representative.phone'], 'telefoon ouder|telefoon ouder 1|telefoon moeder|telefoon vader|phone parent|parent phone'],
  [['representative.email'], 'e mail ouder|email ouder|e mail ouder 1|email moeder|email vader|email parent|parent email'],
  [['authority.parental-authority'], 'gezag|gezaghebbende|wie heeft gezag|ouderlijk gezag|parental authority|custody'],
  [['measure'], 'maatregel|curatele bewind mentorschap|curatele|bewind|mentorschap|measure'],
  [
    ['consent.name'],
    'toestemming|toestemming van|toestemming door|toestemming gegeven door|naam toestemminggever|consent|consent by|consent given by',
  ],
  [['consent.role'], 'toestemming rol|rol toestemminggever|toestemming wie|relatie toestemminggever|consent role'],
  [
    ['consent.on'],
    'toestemming op|datum toestemming|toestemming datum|toestemming getekend op|toestemmingsdatum|consent on|consent date|date of consent',
  ],
  // What many systems keep and few policies need. A policy that has a field of that name gets it by its own label.
  [
    ['gp'],
    'huisarts|naam huisarts|huisartspraktijk|apotheek|tandarts|school|naam school|verzekeraar|zorgverzekeraar|polisnummer|verzekeringsnummer|uzovi|nationaliteit|burgerlijke staat|beroep|opleiding|geboorteplaats|geboorteland|land|taal|gp|general practitioner|pharmacy|insurer|nationality|marital status|occupation|place of birth|country|language',
  ],
];
/** What says something about health, belief, origin or a criminal past, or comes as an open text that may. */
const SENSITIVE =
  'geloof|religie|levensovertuiging|kerk|etniciteit|etnische afkomst|afkomst|ras|seksuele geaardheid|seksualiteit|strafblad|strafrechtelijk verleden|justitie|politie|diagnose|dsm|aandoening|medicatie|allergie|allergieen|medisch|gezondheid|bijzonderheden|opmerking|opmerkingen|notitie|notities|religion|belief|ethnicity|origin|race|sexual orientation|criminal record|diagnosis|condition|medication|allergy|allergies|medical|health|remarks|notes|comments';

/** `Geb.-datum ` and `GEBDATUM` become comparable: letters and digits of words, one space between. */
export function bareHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

const PLACES = new Map(
  HEADINGS.flatMap(([places, words]) => words.split('|').map((word) => [bareHeading(word), places] as const)),
);
const GUARDED = new Set(SENSITIVE.split('|').map(bareHeading));

/** A guess for each heading, in their order. */
export function guessColumns(
  headings: readonly string[],
  places: readonly Place[],
  fields: readonly LabelledField[],
): readonly ColumnGuess[] {
  const byLabel = new Map<string, string>();
  for (const place of [...places].reverse())
    for (const label of [place.label.nl, place.label.en ?? '']) if (label !== '') byLabel.set(bareHeading(label), place.key);
  const guarded = new Set([
    ...GUARDED,
    ...fields
      .filter((f) => f.needsRelevance || f.special)
      .flatMap((f) => [f.label.nl, f.label.en ?? '', f.field].map(bareHeading).filter((word) => word !== '')),
  ]);
  const has = new Set(places.map((place) => place.key));
  const used = new Set<string>();
  return headings.map((heading): ColumnGuess => {
    const bare = bareHeading(heading);
    const known = PLACES.get(bare);
    const place = known?.find((key) => has.has(key)) ?? byLabel.get(bare);
    if (place !== undefined) {
      if (used.has(place)) return { place: '', why: 'twice' };
      used.add(place);
      return { place, why: 'taken' };
    }
    if (guarded.has(bare)) return { place: '', why: 'sensitive' };
    return { place: '', why: known ? 'no-reason' : 'unknown' };
  });
}
