// What a heading announces. Patterns on the folded heading; one heading may announce more than one thing.

import type { Section } from '../kinds.ts';
import { glance, Watched } from '../match/words.ts';

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['contents', /^inhoud(?:sopgave)?$/],
  [
    'definition',
    /^(?:\d+[.)]? )?(?:wat (?:is|zijn|betekent|verstaan|wordt) (?!uw|je|jouw|de (?:plichten|rechten|grondslag|bewaar))|begrippen|definities|begripsbepaling|begripsomschrijving|toelichting op begrippen)/,
  ],
  [
    'rights',
    /wat (?:mag|kunt|kun|mogen|kan) (?:u|je|jij|ik|jullie)\b(?! doen)|wat (?:u|je|jij|jullie) (?:mag|kunt|kan|mogen)\b|baas over|zelf beslissen|zelf bepalen|^(?!.*\bwie\b).*(?:dossier|gegevens) (?:zien|lezen|bekijken|inkijken|wissen|laten)|uw keuzes|\brecht(?:en)?\b|inzien|inzage|inzagerecht|correctie|rectificatie|vergetelheid|bezwaar|verwijderen|overdraagbaar|portabiliteit|rechten|intrekken|uw keuzes|verzoek/,
  ],
  [
    'retention',
    /bewaar|bewaren|bewaart|bewaring|opruimen|weggooien|opslagduur|opslagtermijn|vernietig|hoe ?lang|termijnen|retentie/,
  ],
  [
    'sharing',
    /derden\b|(?:aan|met) anderen|(?:aan|met) wie|geven (?:wij|we) |geef ik |doorgeven|\bdelen\b|gedeeld|\bdeel ik|\bdeelt\b|verstrek(?!.{0,20}aan ons)|wie (?:krijg|ontvang|zien|ziet|leest|lezen|kijkt|kijken|hoort)|naar wie|ontvangers/,
  ],
  [
    'recipients',
    /derden|delen|gedeeld|deelt|deel ik|verstrek|ontvang|wie krijg|wie zien|wie ziet|wie leest|wie kijk|wie kan|wie kunnen|uitwissel|doorgeven|doorgifte|anderen|partners|externe|derde partij|openbaar|wie .{0,30}toegang/,
  ],
  ['processors', /verwerker|bewerker|leverancier|dienstverleners|inschakel/],
  ['transfer', /buiten (?:de )?(?:eu|eer|europ|nederland)|binnen de (?:eu|eer)|buitenland|derde landen|internationale|doorgifte/],
  [
    'purposes',
    /\bdoel|doeleinden|doelstelling|waarvoor|waarom|gebruik van (?:uw|je|jouw|de)? ?(?:persoons)?gegevens|gebruiken wij|gebruikt|gebruik ik|met welk|wat doen (?:wij|we) (?:er)?mee?t?\b|wat doe ik (?:er)?mee?t?\b|wat doen? (?:wij|we|ik|jullie) daarmee|wat gebeurt er met|\bermee\b/,
  ],
  [
    'bases',
    /mogen (?:wij|we|jullie) dat|mag (?:dat|ik dat)|grondslag|rechtsgrond|op grond waarvan|wettelijke basis|juridische basis|waarom mag|rechtmatig|basis van de verwerking/,
  ],
  [
    'data',
    /welke (?:persoons|soort|categorie|informatie|gegevens|typen?)|(?:persoons)?gegevens die|categorieen|soorten (?:persoons)?gegevens|welke .{0,20}gegevens|wat (?:verzamel|leg|registreer|registreren|bewaren|bewaar|vraag|vragen|noteer|noteren|schrijf|schrijven|weet|weten|hou|staat|komt) ?(?!.{0,30}hoe ?lang)|in (?:uw|je|jouw|het|een) dossier\b|verzamelde gegevens|verzamelen van|persoonsgegevens$/,
  ],
  ['special', /bijzondere|gevoelige|medische gegevens|gezondheidsgegevens/],
  [
    'security',
    /beveilig|veilig|bescherm(?:en|ing) (?:wij|we|van)|waar (?:ligt|staat|liggen|staan|bewaren|bewaar)|op slot|maatregelen|vertrouwelijk|geheimhouding/,
  ],
  ['cookies', /cookie|tracking|google analytics|statistieken|websitebezoek|bezoekgegevens/],
  ['links', /links|andere websites|websites van derden|social media|sociale media|hyperlink/],
  ['changes', /wijzig|aanpassing(?:en)? (?:van|in|privacy)|actuali|updates?\b|versie/],
  ['minors', /minderjarig|kinderen|jonger|16 jaar|vertegenwoordig|curatele|mentor|bewind|ouders|jeugdig/],
  [
    'complaint',
    /klacht|klagen|(?:niet|oneens) (?:mee )?eens|toezichthouder|autoriteit persoonsgegevens|niet tevreden|ontevreden/,
  ],
  ['breach', /datalek|inbreuk|incident|ongelukken|beveiligingslek/],
  ['newsletter', /nieuwsbrief|mailing/],
  ['camera', /camera/],
  ['dpo', /functionaris|\bfg\b|data protection officer|\bdpo\b|privacy ?officer|gegevensbeschermer/],
  [
    'contact',
    /contact|gegevens van de (?:praktijk|organisatie)|bereik|adres|(?<!(?:wij|we|ik) )\bvragen\b(?! (?:wij|we|ik|stellen|naar))|nadere informatie/,
  ],
  ['identity', /wie (?:zijn|is|ben)|verantwoordelijk|over ons|identiteit|organisatie$/],
  [
    'source',
    /hoe (?:komen|komt|verkrijg|verzamel)|vandaan|herkomst|bron(?:nen)?\b|afkomstig|van wie (?:krijgen|ontvangen|komen|komt|hebben)/,
  ],
  [
    'provide',
    /(?:bent u|ben je|ben ik|zijn we|bent u) verplicht|verplicht te|moet ik alles|verplicht(?:ing)? .{0,30}(?:verstrek|gegevens)|noodzakelijk om|moet (?:ik|u)|niet verstrekken|geen gegevens/,
  ],
  ['automated', /geautomatiseerd|profilering|profiling|automatische/],
  ['staff', /sollicit|medewerkers|personeel|werknemers|vacature/],
  ['access', /^(?:\d+[.)]? )?inzage in (?:het )?dossier|toegang/],
];

const WATCHED = HEADINGS.map(([section, pattern]) => [section, new Watched(pattern)] as const);

/** The subjects of a folded heading, none when it announces nothing known. */
export function sectionsOf(heading: string): readonly Section[] {
  const found: Section[] = [];
  const looked = glance(heading);
  for (const [section, pattern] of WATCHED) if (pattern.in(looked)) found.push(section);
  // 'Moet ik gegevens verstrekken?' is about giving data to us, not about handing them on
  return found.includes('provide') && !/derden|anderen/.test(heading)
    ? found.filter((s) => s !== 'sharing' && s !== 'recipients')
    : found;
}
