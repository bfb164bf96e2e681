// Words for recipients to the recipients of the policy language.

import type { Recipient, Text } from '../../../policy/index.ts';
import { Watched } from '../match/words.ts';

/** A recipient in a text: its key, its role, and the data it usually gets. */
export interface RecipientWord {
  readonly key: string;
  readonly pattern: Watched;
  readonly is: 'processor' | 'controller';
  readonly class?: NonNullable<Recipient['class']>[number];
  readonly service?: NonNullable<Recipient['service']>;
  readonly gets: readonly string[];
  /** Absent: the language knows the key. */
  readonly label?: Text;
}

/** An organisation of its own that the language has no word for. */
const named = (
  key: string,
  pattern: RegExp,
  nl: string,
  en: string,
  of: NonNullable<Recipient['class']>[number] = 'other',
): RecipientWord => ({
  key,
  pattern: new Watched(pattern),
  is: 'controller',
  class: of,
  gets: of === 'care-provider' ? ['identity', 'care-file'] : ['identity'],
  label: { nl, en },
});

export const RECIPIENT_WORDS: readonly RecipientWord[] = [
  { key: 'gp', pattern: new Watched(/huisarts(?!enpost)/), is: 'controller', class: 'gp', gets: ['identity', 'care-file'] },
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
      /(?:andere |medebe|mede-be)(?:zorgverlener|hulpverlener|behandela)|zorgverleners|verwijzer|ketenpartner|consultatiebureau/,
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
  named('pharmacy', /apothe/, 'de apotheek', 'the pharmacy', 'care-provider'),
  named('laboratory', /laborator/, 'het laboratorium', 'the laboratory', 'care-provider'),
  named('gp-post', /huisartsenpost/, 'de huisartsenpost', 'the out-of-hours GP post', 'care-provider'),
  named('care-office', /zorgkantoor/, 'het zorgkantoor', 'the care office'),
  named('ciz', /\bciz\b/, 'het CIZ', 'the CIZ (care assessment)'),
  named('ggd', /\bggd\b/, 'de GGD', 'the public health service (GGD)'),
  named('uwv', /\buwv\b/, 'het UWV', 'the UWV (employee insurance)'),
  named('supervisor', /(?<!\()inspectie|\bigj\b|toezichthouder/, 'de toezichthouder', 'the supervisor'),
  named('neighbourhood-team', /wijkteam/, 'het wijkteam', 'the neighbourhood team'),
  named('childminding-agency', /gastouderbureau/, 'het gastouderbureau', 'the childminding agency'),
  named('stand-in', /achterwacht|waarnem/, 'de waarnemer', 'the stand-in', 'care-provider'),
  named(
    'legal-representative',
    /bewindvoerder|\bcurator\b|\bmentor\b/,
    'uw wettelijke vertegenwoordiger',
    'your legal representative',
  ),
  {
    key: 'technical-management',
    pattern: new Watched(/technisch(?:e)? beheer|technisch onderhoud/),
    is: 'processor',
    service: 'hosting',
    gets: ['all'],
    label: { nl: 'het bedrijf dat onze techniek beheert', en: 'the company that manages our technology' },
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
    pattern: new Watched(/nieuwsbriefdienst|verzenden van nieuwsbrieven|mailprogramma/),
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
