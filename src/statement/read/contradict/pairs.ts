// Contradictions as data: two claims that exclude each other, how far apart they must stand, and what to say about it.

import type { Text } from '../../../policy/index.ts';
import type { Claim, Segment, Topic } from '../kinds.ts';
import type { Clash, ClashRule, Scene } from './clash.ts';
import { MACHINE } from './within.ts';

interface Pair {
  readonly id: string;
  readonly one: Claim | Topic;
  readonly other: Claim | Topic;
  /** The two must stand in different sentences, paragraphs or under different headings: an exception beside its rule is no contradiction. */
  readonly apart: 'sentence' | 'block' | 'heading';
  readonly message: Text;
  readonly unless?: (one: Segment, other: Segment) => boolean;
}

const PAIRS: readonly Pair[] = [
  {
    id: 'no-third-parties-vs-recipients',
    one: 'denies-sharing',
    other: 'engages-others',
    apart: 'block',
    message: {
      nl: 'De tekst zegt dat niets naar anderen gaat, en noemt elders anderen die gegevens krijgen.',
      en: 'The text says that nothing goes to others, and names others who get data elsewhere.',
    },
  },
  {
    id: 'only-law-vs-recipients',
    one: 'denies-sharing-unless-law',
    other: 'engages-others',
    apart: 'heading',
    message: {
      nl: 'Alleen de wet, de rechter of toestemming zou een reden zijn om gegevens te geven, maar er werken ook anderen met de gegevens.',
      en: 'Only the law, a court or consent would be a reason to give data, yet others work with the data too.',
    },
  },
  {
    id: 'only-inside-vs-outsourced',
    one: 'only-inside',
    other: 'engages-others',
    apart: 'block',
    message: {
      nl: 'De gegevens zouden binnen de organisatie blijven, maar anderen voeren werk uit met die gegevens.',
      en: 'The data would stay inside the organisation, yet others do work with them.',
    },
  },
  {
    id: 'agreement-vs-disclosure',
    one: 'never-without-agreement',
    other: 'discloses-otherwise',
    apart: 'sentence',
    message: {
      nl: 'Nooit zonder verwerkersovereenkomst, en toch naar partijen die geen verwerker zijn: politie, gemeente of met toestemming.',
      en: 'Never without a processor agreement, yet to parties that are no processor: police, municipality or with consent.',
    },
  },
  {
    id: 'share-only-vs-handover',
    one: 'shares-only-for-care',
    other: 'hands-over-elsewhere',
    apart: 'heading',
    message: {
      nl: 'Delen alleen als het nodig is voor de opdracht of de wet, maar elders gaan gegevens naar een andere partij.',
      en: 'Shared only where the task or the law needs it, yet elsewhere data go to another party.',
    },
  },
  {
    id: 'share-needed-vs-consent',
    one: 'shares-when-needed',
    other: 'others-only-with-consent',
    apart: 'sentence',
    message: {
      nl: 'Sommige derden krijgen gegevens als het nodig is, andere alleen met toestemming. Waar de grens ligt, staat er niet.',
      en: 'Some third parties get data when needed, others only with consent. Where the line runs is not said.',
    },
  },
  {
    id: 'same-terms-vs-no-influence',
    one: 'same-terms',
    other: 'no-influence',
    apart: 'sentence',
    message: {
      nl: 'Voor alle partijen zouden dezelfde eisen gelden, maar op één partij is er geen invloed.',
      en: 'The same terms would bind all parties, yet over one there is no influence.',
    },
  },
  {
    id: 'eea-principle-vs-never',
    one: 'eea-principle',
    other: 'eea-never',
    apart: 'sentence',
    message: {
      nl: 'Op de ene plaats is de EU een uitgangspunt, op de andere een belofte zonder uitzondering.',
      en: 'In one place the EU is a principle, in another a promise without exception.',
    },
  },
  {
    id: 'no-data-vs-website',
    one: 'visit-leaves-nothing',
    other: 'visit-leaves-data',
    apart: 'sentence',
    message: {
      nl: 'Een bezoek zou niets over de bezoeker vastleggen, maar er worden wel bezoekgegevens vastgelegd.',
      en: 'A visit would record nothing about the visitor, yet visit data are recorded.',
    },
  },
  {
    id: 'no-consent-cookies-vs-placed',
    one: 'no-consent-cookies',
    other: 'placed-without-consent',
    apart: 'sentence',
    message: {
      nl: 'Geen cookies waarvoor toestemming nodig is, maar er wordt zonder vragen een meetcookie geplaatst.',
      en: 'No cookies that need consent, yet a measuring cookie is placed without asking.',
    },
  },
  {
    id: 'no-cookies-vs-cookies',
    one: 'cookies-none',
    other: 'cookies-some',
    apart: 'sentence',
    message: { nl: 'Op de ene plaats geen cookies, op de andere wel.', en: 'No cookies in one place, cookies in another.' },
  },
  {
    id: 'functional-cookies-vs-tracking',
    one: 'cookies-only-functional',
    other: 'cookies-that-follow',
    apart: 'sentence',
    message: {
      nl: 'Er zouden alleen functionele cookies zijn, maar er zijn ook cookies die bezoekers volgen.',
      en: 'There would be functional cookies only, yet there are cookies that follow visitors too.',
    },
  },
  {
    id: 'needed-cookies-vs-improvement',
    one: 'cookies-needed',
    other: 'cookies-improve',
    apart: 'sentence',
    message: {
      nl: 'Alle cookies zouden nodig zijn, maar ze dienen ook om de website te verbeteren.',
      en: 'All cookies would be necessary, yet they also serve to improve the website.',
    },
  },
  {
    id: 'form-only-identity-vs-questions',
    one: 'form-only-identity',
    other: 'answers-questions',
    apart: 'sentence',
    message: {
      nl: 'De gegevens zouden alleen dienen om te weten wie u bent, maar ook om uw vraag te behandelen.',
      en: 'The data would serve only to know who you are, yet also to handle your question.',
    },
  },
  {
    id: 'only-assignment-vs-marketing',
    one: 'use-only-this',
    other: 'uses-for-marketing',
    apart: 'heading',
    message: {
      nl: 'Gegevens zouden alleen voor de dienst zelf zijn, maar ook voor marketing of aanbod.',
      en: 'Data would be for the service alone, yet also for marketing or offers.',
    },
  },
  {
    id: 'involved-staff-vs-all-staff',
    one: 'access-only-involved',
    other: 'access-all-staff',
    apart: 'block',
    message: {
      nl: 'Alleen wie betrokken is zou gegevens zien, maar elders hebben alle medewerkers toegang.',
      en: 'Only those involved would see data, yet elsewhere all staff have access.',
    },
  },
  {
    id: 'erase-vs-archive',
    one: 'erases',
    other: 'archives',
    apart: 'block',
    message: {
      nl: 'Na de termijn zouden gegevens verdwijnen of anoniem worden, maar elders ook gearchiveerd.',
      en: 'After the term data would go or become anonymous, yet elsewhere also be archived.',
    },
  },
  {
    id: 'employed-vs-hired',
    one: 'staff-by-contract',
    other: 'hired-staff',
    apart: 'block',
    message: {
      nl: 'Iedereen zou door de arbeidsovereenkomst tot geheimhouding verplicht zijn, maar ingehuurde mensen hebben die niet.',
      en: 'All would be bound to secrecy by an employment contract, yet hired people have none.',
    },
  },
  {
    id: 'consent-all-vs-where-needed',
    one: 'consent-for-all',
    other: 'consent-where-needed',
    apart: 'sentence',
    message: {
      nl: 'De ene zin vraagt toestemming voor alle verwerking, de volgende alleen waar toestemming de grond is.',
      en: 'One sentence demands consent for all processing, the next only where consent is the ground.',
    },
  },
  {
    id: 'basis-vs-only-consent',
    one: 'basis-is-indication',
    other: 'minors-only-with-consent',
    apart: 'block',
    message: {
      nl: 'De grondslag zou de indicatie zijn, maar gegevens van minderjarigen mogen alleen met toestemming.',
      en: 'The ground would be the indication, yet data of minors may be used only with consent.',
    },
  },
  {
    id: 'only-from-you-vs-others',
    one: 'only-from-you',
    other: 'from-others',
    apart: 'sentence',
    message: {
      nl: 'Gegevens zouden alleen van u zelf komen, maar ook van anderen.',
      en: 'Data would come from you alone, yet from others too.',
    },
  },
  {
    id: 'no-profiling-vs-profiling',
    one: 'no-machine-decisions',
    other: 'decides-by-machine',
    apart: 'sentence',
    message: {
      nl: 'Geen profilering op de ene plaats, wel op de andere.',
      en: 'No profiling in one place, profiling in another.',
    },
  },
  {
    id: 'no-machine-vs-machine',
    one: 'no-machine-decisions',
    other: 'machine-decides',
    apart: 'sentence',
    message: MACHINE,
  },
  {
    id: 'involved-staff-vs-all-staff',
    one: 'access-only-own',
    other: 'access-all-files',
    apart: 'sentence',
    message: {
      nl: 'Alleen wie bij u betrokken is zou uw dossier zien, maar elders kan iedereen in alle dossiers.',
      en: 'Only those involved with you would see your file, yet elsewhere everybody can open all files.',
    },
  },
  {
    id: 'dpo-denied-vs-designated',
    one: 'dpo-denied',
    other: 'dpo-contact',
    apart: 'sentence',
    message: {
      nl: 'Er zou geen functionaris gegevensbescherming zijn, maar er staat er wel een genoemd.',
      en: 'There would be no data protection officer, yet one is named.',
    },
  },
];

/** One clash per pair of claims: the first place of each, and further places of the second up to three. */
export const pairClashes: ClashRule = (scene) => PAIRS.flatMap((pair) => clashOf(pair, scene));

function clashOf(pair: Pair, scene: Scene): readonly Clash[] {
  const ones = scene.claims(pair.one);
  const others = scene.claims(pair.other);
  if (ones.length === 0 || others.length === 0) return [];
  for (const one of ones) {
    const against = others.filter(
      (o) =>
        apart(pair.apart, scene, one.segment, o.segment) &&
        !pair.unless?.(scene.segments[one.segment] as Segment, scene.segments[o.segment] as Segment),
    );
    if (against.length === 0) continue;
    const segments = [...new Set([one.segment, ...against.slice(0, 3).map((o) => o.segment)])];
    return [{ id: pair.id, message: pair.message, segments }];
  }
  return [];
}

function apart(how: Pair['apart'], scene: Scene, a: number, b: number): boolean {
  const one = scene.segments[a] as Segment;
  const other = scene.segments[b] as Segment;
  if (a === b) return false;
  if (how === 'sentence') return true;
  if (how === 'block') return one.block !== other.block;
  return one.heading !== other.heading;
}
