// Who people are: those who ask, those whose data we hold, those who sign, and where data come from.

import { t, type Labels } from './label.ts';

/** Roles of staff and kinds of people. `guardian` is a parent with authority or a guardian. */
export const PERSON = {
  // roles of our own people
  caregiver: t('hulpverlener', 'care worker'),
  coordinator: t('coördinator', 'coordinator'),
  finance: t('financiële administratie', 'finance office'),
  reception: t('receptie', 'reception'),
  quality: t('kwaliteitsmedewerker', 'quality officer'),
  it: t('ICT-medewerker', 'IT staff'),
  management: t('directie', 'management'),
  hr: t('personeelszaken', 'human resources'),
  privacy_officer: t('privacy officer', 'privacy officer'),
  board: t('bestuur', 'board'),
  employee: t('medewerker', 'member of staff'),
  temp: t('uitzendkracht', 'temporary worker'),
  contractor: t('ingehuurde kracht', 'hired worker'),
  // kinds of people who may ask
  client: t('cliënt', 'client'),
  parent: t('ouder', 'parent'),
  guardian: t('ouder met gezag of voogd', 'parent with authority or guardian'),
  'parent-without-authority': t('ouder zonder gezag', 'parent without authority'),
  curator: t('curator', 'curator (full legal guardian)'),
  mentor: t('mentor', 'mentor (guardian for care)'),
  administrator: t('bewindvoerder', 'administrator of property'),
  authorised: t('schriftelijk gemachtigde', 'person with a written proxy'),
  relative: t('naaste', 'relative'),
  representative: t('wettelijk vertegenwoordiger', 'legal representative'),
  carer: t('verzorger', 'carer'),
  processor: t('verwerker', 'processor'),
  controller: t('andere organisatie', 'other organisation'),
  dpo: t('functionaris gegevensbescherming (FG)', 'data protection officer'),
  // other people whose data we hold
  visitor: t('bezoeker van de website', 'visitor of the website'),
  enquirer: t('iemand met een vraag', 'somebody with a question'),
  applicant: t('sollicitant', 'job applicant'),
  customer: t('klant', 'customer'),
  subscriber: t('abonnee', 'subscriber'),
  patient: t('patiënt van een praktijk', 'patient of a practice'),
  contact_person: t('contactpersoon', 'contact person'),
  // organisations
  practice: t('praktijk', 'practice'),
  partner: t('partnerorganisatie', 'partner organisation'),
  'group-partners': t('organisaties van dezelfde groep', 'organisations of the same group'),
  processors: t('verwerkers', 'processors'),
  bookkeeper: t('boekhouder', 'bookkeeper'),
  accountant: t('accountant', 'accountant'),
} as const satisfies Labels;

/** Where data come from, when it is not a person of the list above. */
export const SOURCE = {
  'own-work': t('ons eigen werk', 'our own work'),
  referrer: t('uw verwijzer', 'your referrer'),
  register: t('een openbaar register', 'a public register'),
  internal: t('onze eigen organisatie', 'our own organisation'),
  external: t('deskundigen van buiten', 'outside experts'),
  website: t('de website', 'the website'),
  chat: t('de chat', 'the chat'),
  'social-media': t('sociale media', 'social media'),
  phone: t('de telefoon', 'the phone'),
  'other-sources': t('andere bronnen', 'other sources'),
  other: t('iemand anders', 'somebody else'),
} as const satisfies Labels;

/** Ties of a relative to the client, as a request names them. */
export const RELATION = {
  spouse: t('echtgenoot', 'spouse'),
  partner: t('partner', 'partner'),
  'ex-spouse': t('ex-echtgenoot', 'former spouse'),
  child: t('kind', 'child'),
  sibling: t('broer of zus', 'brother or sister'),
  grandparent: t('grootouder', 'grandparent'),
  grandchild: t('kleinkind', 'grandchild'),
  aunt: t('oom of tante', 'uncle or aunt'),
  'step-parent': t('stiefouder', 'step-parent'),
  'foster-parent': t('pleegouder', 'foster parent'),
  carer: t('mantelzorger', 'informal carer'),
  neighbour: t('buur', 'neighbour'),
} as const satisfies Labels;

/** Kinds of work an organisation does. */
export const SECTOR = {
  'mental-health': t('geestelijke gezondheidszorg', 'mental-health care'),
  'home-care': t('thuiszorg', 'home care'),
  'youth-care': t('jeugdhulp', 'youth care'),
  'social-support': t('maatschappelijke ondersteuning', 'social support'),
  guidance: t('begeleiding', 'guidance'),
  childcare: t('kinderopvang', 'childcare'),
  'disability-care': t('gehandicaptenzorg', 'disability care'),
  'elderly-care': t('ouderenzorg', 'elderly care'),
  'privacy-services': t('hulp bij privacy', 'privacy services'),
} as const satisfies Labels;

/** Classes of organisations that decide for themselves what they do with data. */
export const CONTROLLER_CLASS = {
  municipality: t('de gemeente', 'the municipality'),
  cak: t('het CAK', 'the CAK (collects contributions)'),
  svb: t('de Sociale Verzekeringsbank', 'the Social Insurance Bank'),
  police: t('de politie', 'the police'),
  school: t('de school', 'the school'),
  insurer: t('de zorgverzekeraar', 'the health insurer'),
  gi: t('de gecertificeerde instelling', 'the certified child-protection institution'),
  'veilig-thuis': t('Veilig Thuis', 'Veilig Thuis (domestic-violence office)'),
  gp: t('de huisarts', 'the general practitioner'),
  'care-provider': t('een andere zorgverlener', 'another care provider'),
  hospital: t('het ziekenhuis', 'the hospital'),
  'benefits-office': t('de Dienst Toeslagen', 'the benefits office'),
  'tax-office': t('de Belastingdienst', 'the tax office'),
  employer: t('de werkgever', 'the employer'),
  company: t('een bedrijf', 'a company'),
  lawyer: t('een advocaat', 'a lawyer'),
  university: t('een universiteit', 'a university'),
  other: t('anderen', 'others'),
} as const satisfies Labels;

/** Names of recipients that need no label. */
export const RECIPIENT = {
  ...CONTROLLER_CLASS,
  software: t('de leverancier van onze software', 'our software supplier'),
  exchange: t('het landelijke berichtenverkeer', 'the national message exchange'),
  benefits: t('de Dienst Toeslagen', 'the benefits office'),
  colleague: t('een collega-zorgverlener', 'a fellow care provider'),
  'care-partner': t('een zorgpartner', 'a care partner'),
  'chain-partner': t('een ketenpartner', 'a partner in the chain of help'),
  'for-care': t('wie nodig is voor de zorg', 'whoever the care needs'),
  'by-law': t('wie er volgens de wet recht op heeft', 'whoever is entitled by law'),
  'on-consent': t('wie u toestemming geeft', 'whoever you consent to'),
  ict: t('het ICT-bedrijf', 'the IT company'),
  survey: t('het onderzoeksbureau', 'the survey bureau'),
  analytics: t('het bedrijf dat websitebezoek meet', 'the company that measures visits'),
  newsletter: t('het bedrijf dat de nieuwsbrief verstuurt', 'the company that sends the newsletter'),
  bookkeeper: t('de boekhouder', 'the bookkeeper'),
  accountant: t('de accountant', 'the accountant'),
  bookkeeping: t('het administratiekantoor', 'the bookkeeping office'),
  partner: t('een partnerorganisatie', 'a partner organisation'),
  supplier: t('een leverancier', 'a supplier'),
  temp: t('ingehuurde krachten', 'hired staff'),
  'third-party': t('een derde', 'a third party'),
  'server-host': t('het bedrijf met de servers', 'the company that runs the servers'),
  processors: t('bedrijven die voor ons werken', 'companies that work for us'),
} as const satisfies Labels;

/** Names of services that need no label. */
export const SERVICE_NAME = {
  treatment: t('behandeling', 'treatment'),
  'home-care': t('thuiszorg', 'home care'),
  'youth-help': t('jeugdhulp', 'youth help'),
  'social-support': t('maatschappelijke ondersteuning', 'social support'),
  guidance: t('begeleiding', 'guidance'),
  daycare: t('kinderopvang', 'childcare'),
  'own-operations': t('onze eigen administratie', 'our own administration'),
  fg: t('werk als functionaris gegevensbescherming', 'work as data protection officer'),
  'partner-offers': t('aanbod van partners', "partners' offers"),
} as const satisfies Labels;
