// Words for data to categories and fields of the policy language.

import type { Special } from '../../../policy/index.ts';
import { Watched } from '../match/words.ts';

/** A kind of data in a text: the category and the field it belongs to. */
export interface DataWord {
  readonly pattern: Watched;
  readonly category: string;
  readonly items: readonly string[];
  readonly special?: Special;
}

/** Labels of categories that the vocabulary does not know. */
export const CATEGORY_LABELS: Readonly<Record<string, { nl: string; en: string }>> = {
  authority: { nl: 'gezag en vertegenwoordiging', en: 'authority and representation' },
  insurance_data: { nl: 'verzekeringsgegevens', en: 'insurance data' },
  referral: { nl: 'verwijzing en indicatie', en: 'referral and indication' },
  'sex-life': { nl: 'seksueel leven', en: 'sex life' },
  ethnic: { nl: 'afkomst', en: 'ethnic origin' },
  biometric: { nl: 'biometrische gegevens', en: 'biometric data' },
  visit: { nl: 'bezoekgegevens van de website', en: 'website visit data' },
  camera_images: { nl: 'camerabeelden', en: 'camera images' },
  application_data: { nl: 'gegevens van sollicitanten', en: 'data of applicants' },
  political: { nl: 'politieke voorkeur', en: 'political opinions' },
  union: { nl: 'lidmaatschap van een vakbond', en: 'union membership' },
  genetic: { nl: 'genetische gegevens', en: 'genetic data' },
  appointments: { nl: 'afspraken', en: 'appointments' },
};

const WORDS: readonly (Omit<DataWord, 'pattern'> & { readonly pattern: RegExp })[] = [
  { pattern: /voor-? en achternaam|voornamen? en achternaam/, category: 'identity', items: ['first-name', 'last-name'] },
  { pattern: /\bvoorna(?:am|men)\b|roepnaam|voorletters|initialen/, category: 'identity', items: ['first-name'] },
  { pattern: /\bachterna(?:am|men)\b/, category: 'identity', items: ['last-name'] },
  { pattern: /tussenvoegsel/, category: 'identity', items: ['prefix'] },
  {
    pattern:
      /(?<![a-z-])na(?:am|men)\b(?! van de (?:organisatie|rekeninghouder|huisarts|school|zorgverzekeraar))|\bnaw\b|personalia/,
    category: 'identity',
    items: ['name'],
  },
  { pattern: /geboorte ?dat(?:um|a)|geboortejaar|leeftijd/, category: 'identity', items: ['birth-date'] },
  { pattern: /\bgeslacht\b/, category: 'identity', items: ['gender'] },
  {
    pattern: /(?<!e-?mail|mail|ip-?|web)\badres(?:sen|gegevens)?\b|\bnaw\b|postcode|straat/,
    category: 'contact',
    items: ['address'],
  },
  { pattern: /woonplaats/, category: 'contact', items: ['town'] },
  { pattern: /telefoon|mobiel|\btel\b/, category: 'contact', items: ['phone'] },
  { pattern: /e-?mail|mailadres/, category: 'contact', items: ['email'] },
  { pattern: /\bbsn\b|burger ?service ?nummer|sofinummer/, category: 'bsn', items: ['bsn'] },
  { pattern: /gezag/, category: 'authority', items: ['parental-authority'] },
  {
    pattern: /vertegenwoordiger|voogd|\bnaam ouder|gegevens van (?:de )?ouders?/,
    category: 'authority',
    items: ['representation'],
  },
  { pattern: /rekeninghouder/, category: 'finance', items: ['account-holder'] },
  { pattern: /bankrekening|rekeningnummer|\biban\b|bankgegevens/, category: 'finance', items: ['account-number'] },
  { pattern: /betaal|betaling/, category: 'finance', items: ['payments'] },
  { pattern: /factu(?:ur|ren|ratie)|declaratie/, category: 'finance', items: ['invoice'] },
  { pattern: /financi(?:ele|eel)|financieringsgegevens|administratiestukken/, category: 'finance', items: ['financial-records'] },
  { pattern: /verzekering|verzekeraar|polis/, category: 'insurance_data', items: [] },
  { pattern: /strafrecht|strafblad|justitieel/, category: 'criminal', items: [], special: 'criminal' },
  { pattern: /religie|geloof|godsdienst|levensovertuiging/, category: 'religion', items: [], special: 'religion' },
  { pattern: /etnisch|etniciteit|\bras\b|cultuur|culturele achtergrond/, category: 'ethnic', items: [], special: 'ethnic' },
  { pattern: /seksu/, category: 'sex-life', items: [], special: 'sex-life' },
  { pattern: /biometrisch/, category: 'biometric', items: [], special: 'biometric' },
  { pattern: /genetisch/, category: 'genetic', items: [], special: 'genetic' },
  { pattern: /politieke/, category: 'political', items: [], special: 'political' },
  { pattern: /vakbond/, category: 'union', items: [], special: 'union' },
  {
    pattern:
      /diagnose|medisch|gezondheid|medicat|medicijn|allergi|anamnese|behandelgegevens|behandelverloop|klachten, medische|rontgen|tandheelkund|psychologische|psychische|ziekte|gebitsstatus|zorginhoudelijk/,
    category: 'medical',
    items: [],
    special: 'health',
  },
  { pattern: /aantekening|gespreksverslag|dagrapport|notities/, category: 'notes', items: [], special: 'health' },
  {
    pattern: /behandelplan|zorgplan|begeleidingsplan|hulpverleningsplan|ondersteuningsplan|perspectiefplan/,
    category: 'care_plan',
    items: [],
    special: 'health',
  },
  { pattern: /evaluatie|rapportage|verslagen|behandelverslag|observatie/, category: 'evaluation', items: [], special: 'health' },
  { pattern: /verwijz|verwijsbrief/, category: 'referral', items: ['referral'] },
  { pattern: /indicatie|toewijzing|beschikking/, category: 'referral', items: ['indication'] },
  {
    pattern: /correspondentie|berichtinhoud|inhoud van (?:uw|je) bericht|e-mails|communicatiegegevens/,
    category: 'correspondence',
    items: ['message'],
  },
  { pattern: /actief verstrekt|overige (?:persoons)?gegevens die/, category: 'correspondence', items: ['volunteered'] },
  { pattern: /pasfoto/, category: 'photo', items: ['passport-photo'] },
  { pattern: /\bfoto'?s?\b|beeldmateriaal|video/, category: 'photo', items: ['photo'] },
  { pattern: /kopie .{0,20}(?:identiteit|legitimatie|paspoort|id)/, category: 'id_copy', items: [] },
  { pattern: /ip-?adres/, category: 'visit', items: ['ip-address'] },
  { pattern: /surfgedrag|klikgedrag/, category: 'visit', items: ['surfing-behaviour'] },
  { pattern: /browser/, category: 'visit', items: ['browser'] },
  { pattern: /bezochte pagina|pagina's/, category: 'visit', items: ['pages'] },
  { pattern: /camerabeelden/, category: 'camera_images', items: [] },
  { pattern: /\bcv\b|curriculum|sollicitatiebrief|motivatiebrief/, category: 'application_data', items: [] },
  { pattern: /tijdstip van|gemaakte afspraken|afspraakgegevens/, category: 'appointments', items: [] },
];

export const DATA_WORDS: readonly DataWord[] = WORDS.map((w) => ({ ...w, pattern: new Watched(w.pattern) }));
