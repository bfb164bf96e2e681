// What for: purposes, uses, consents, and what people come to us with.

import { t, type Labels } from './label.ts';

/** Purposes. Dutch: an infinitive ('zorg geven'); English: a gerund. */
export const PURPOSE = {
  care: t('zorg en hulp geven', 'giving care and help'),
  inspection: t('een dossier inzien of een kopie krijgen', 'seeing a file or getting a copy'),
  important_facts: t('een ouder zonder gezag het belangrijkste vertellen', 'telling a parent without authority what matters'),
  billing: t('rekeningen maken en geld ontvangen', 'making invoices and getting paid'),
  exchange: t('berichten uitwisselen met gemeente en verzekeraar', 'exchanging messages with municipality and insurer'),
  emergency: t('helpen in een noodgeval', 'helping in an emergency'),
  quality: t('de zorg beter maken', 'making care better'),
  training: t('medewerkers opleiden', 'training staff'),
  research: t('wetenschappelijk onderzoek doen', 'doing scientific research'),
  survey: t('vragen hoe tevreden u bent', 'asking how satisfied you are'),
  newsletter: t('een nieuwsbrief sturen', 'sending a newsletter'),
  marketing: t('reclame maken', 'advertising'),
  publication: t('iets over u publiceren', 'publishing about you'),
  complaint: t('een klacht behandelen', 'handling a complaint'),
  legal_claim: t('ons recht halen of ons verweren', 'making or defending legal claims'),
  protection_of_others: t('anderen tegen gevaar beschermen', 'protecting others from danger'),
  public_interest: t('een taak van algemeen belang doen', 'carrying out a task of public interest'),
  storage: t('gegevens voor ons bewaren', 'keeping data for us'),
  oversight: t('toezicht houden op de privacy', 'watching over privacy'),
  erasure_review: t('een verzoek om wissen beoordelen', 'judging a request for erasure'),
  benefit: t('kinderopvangtoeslag regelen', 'arranging childcare benefit'),
  tax: t('belasting regelen', 'dealing with tax'),
  social_support: t('de gemeente de Wmo laten uitvoeren', 'letting the municipality carry out the Wmo'),
  contribution: t('de eigen bijdrage laten berekenen', 'having the own contribution computed'),
  payment: t('betalingen doen', 'making payments'),
  policy_information: t('de overheid informatie geven voor haar beleid', 'informing government policy'),
  child_protection: t('een kind beschermen', 'protecting a child'),
  police_investigation: t('de politie helpen bij een onderzoek', 'helping a police investigation'),
  school_transfer: t('gegevens doorgeven aan de school', 'passing data to the school'),
  insurance: t('een verzekering uitvoeren', 'carrying out an insurance'),
  reintegration: t('iemand helpen weer te werken', 'helping somebody back to work'),
  product_improvement: t('onze diensten en website beter maken', 'improving our services and website'),
} as const satisfies Labels;

/** Uses that a consent, a form or a cookie allows and that are no purpose of their own. */
export const USE = {
  'photo-in-file': t('uw foto in het dossier zetten', 'putting your photo in the file'),
  website: t('onze website gebruiken', 'using our website'),
  'where-needed': t('alles waarvoor toestemming nodig is', 'whatever needs consent'),
  'consent-based': t('alles wat op toestemming rust', 'whatever rests on consent'),
  all: t('alles wat wij met gegevens doen', 'everything we do with data'),
  questions: t('vragen beantwoorden', 'answering questions'),
  'establish-identity': t('nagaan wie u bent', 'finding out who you are'),
  'sign-in': t('inloggen', 'signing in'),
  working: t('de website laten werken', 'making the website work'),
  'ease-of-use': t('gebruiksgemak', 'ease of use'),
  analysis: t('bezoek meten', 'measuring visits'),
  improvement: t('de website beter maken', 'improving the website'),
  advertising: t('advertenties tonen', 'showing advertisements'),
  'targeted-content': t('informatie op maat tonen', 'showing tailored information'),
  unstated: t('iets wat niet is genoemd', 'something that is not named'),
} as const satisfies Labels;

/** Consents that a request may report as given, in the spelling of the request (docs: `decide`). */
export const CONSENT = {
  photo: t("gebruik van uw foto's", 'use of your photos'),
  publication: t('publicatie', 'publication'),
  parentAccess: t('inzage door uw ouder of voogd', 'access by your parent or guardian'),
  disclosure: t('gegevens aan deze ander geven', 'giving data to this other party'),
  schoolTransfer: t('gegevens doorgeven aan de school', 'passing data to the school'),
  quality: t('gebruik voor kwaliteit', 'use for quality'),
  research: t('wetenschappelijk onderzoek', 'scientific research'),
  survey: t('een onderzoek naar tevredenheid', 'a satisfaction survey'),
  newsletter: t('de nieuwsbrief', 'the newsletter'),
  medical: t('gebruik van medische gegevens', 'use of medical data'),
  restrictedUse: t('gebruik van gegevens die zijn stilgezet', 'use of data that were frozen'),
  care: t('zorg en hulp', 'care and help'),
} as const satisfies Labels;

/** What the clauses about consent are called, where their key is no word of a request. */
export const CONSENT_NAME = {
  minors: t(
    'hulp aan wie jonger is dan 18: ja van een ouder of voogd',
    'help for who is under 18: a yes of a parent or guardian',
  ),
  representative: t('gegevens bewaren: ja van de vertegenwoordiger', 'keeping data: a yes of the representative'),
  scope: t('wat alleen met toestemming mag: ja van de vertegenwoordiger', 'what needs consent: a yes of the representative'),
  explicit: t('uitdrukkelijke toestemming waar die nodig is', 'explicit consent where it is needed'),
  volunteered: t('gegevens die u zelf geeft', 'data that you give yourself'),
  'minor-visitor': t('jonge bezoekers van de website', 'young visitors of the website'),
} as const satisfies Labels;

/** Matters that a contact address is for. */
export const MATTER = {
  questions: t('vragen', 'questions'),
  remarks: t('opmerkingen', 'remarks'),
  complaints: t('klachten', 'complaints'),
  requests: t('verzoeken over uw gegevens', 'requests about your data'),
  'breach-reports': t('meldingen van een datalek', 'reports of a data breach'),
  'security-reports': t('meldingen over de beveiliging', 'reports about security'),
  'weak-spots': t('zwakke plekken in de beveiliging', 'weak spots in our security'),
} as const satisfies Labels;
