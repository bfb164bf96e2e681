// What data are called: categories, the fields in them, the systems they are in.

import { t, type Labels } from './label.ts';

/** Data categories that every policy may name without explaining them. A policy adds its own under `data`. */
export const CATEGORY = {
  identity: t('naam en geboortedatum', 'name and date of birth'),
  contact: t('contactgegevens', 'contact details'),
  bsn: t('burgerservicenummer (BSN)', 'citizen service number (BSN)'),
  care_plan: t('het zorgplan', 'the care plan'),
  evaluation: t('de evaluaties', 'the evaluations'),
  notes: t('de aantekeningen', 'the notes'),
  medical: t('medische gegevens', 'medical data'),
  correspondence: t('brieven en berichten', 'letters and messages'),
  finance: t('gegevens over betalen', 'payment data'),
  photo: t("foto's", 'photos'),
  criminal: t('gegevens over straffen', 'data on criminal offences'),
  religion: t('geloof of levensovertuiging', 'religion or belief'),
  id_copy: t('een kopie van het identiteitsbewijs', 'a copy of the identity document'),
  client_declaration: t('de eigen verklaring van de cliënt', "the client's own declaration"),
  'care-file': t('het dossier', 'the care file'),
  'child-file': t('het kinddossier', "the child's file"),
} as const satisfies Labels;

/** Fields of data categories and of web forms. */
export const ITEM = {
  name: t('naam', 'name'),
  'first-name': t('voornaam', 'first name'),
  prefix: t('tussenvoegsel', 'name prefix'),
  'last-name': t('achternaam', 'last name'),
  'birth-date': t('geboortedatum', 'date of birth'),
  gender: t('geslacht', 'gender'),
  address: t('adres', 'address'),
  town: t('woonplaats', 'town'),
  phone: t('telefoonnummer', 'phone number'),
  email: t('e-mailadres', 'e-mail address'),
  bsn: t('burgerservicenummer (BSN)', 'citizen service number (BSN)'),
  'parental-authority': t('wie het gezag heeft', 'who has parental authority'),
  representation: t('wie u vertegenwoordigt', 'who represents you'),
  'document-kind': t('soort identiteitsbewijs', 'kind of identity document'),
  'document-number': t('nummer van het identiteitsbewijs', 'number of the identity document'),
  'proof-shown': t('dat u zich heeft gelegitimeerd', 'that you showed who you are'),
  'driving-licence': t('rijbewijs', 'driving licence'),
  'identity-card': t('identiteitskaart', 'identity card'),
  passport: t('paspoort', 'passport'),
  'passport-photo': t('pasfoto', 'passport photo'),
  photo: t('foto', 'photo'),
  referral: t('verwijzing', 'referral'),
  indication: t('indicatie', 'indication'),
  goals: t('doelen', 'goals'),
  progress: t('vooruitgang', 'progress'),
  results: t('resultaten', 'results'),
  'treatment-data': t('gegevens over de behandeling', 'treatment data'),
  'talk-with-care-worker': t('gesprekken met uw hulpverlener', 'talks with your care worker'),
  medical: t('medische gegevens', 'medical data'),
  'daily-care': t('wat nodig is voor de dagelijkse zorg', 'what daily care needs'),
  invoice: t('rekeningen', 'invoices'),
  payment: t('betalingen', 'payments'),
  payments: t('betalingen', 'payments'),
  'amounts-owed': t('bedragen die u moet betalen', 'amounts you owe'),
  'account-number': t('rekeningnummer', 'account number'),
  'account-holder': t('naam van de rekeninghouder', 'name of the account holder'),
  'financial-records': t('financiële stukken', 'financial records'),
  hours: t('uren', 'hours'),
  days: t('dagen', 'days'),
  kind: t('soort overeenkomst', 'kind of agreement'),
  term: t('looptijd', 'term'),
  rate: t('tarief', 'rate'),
  'special-arrangements': t('bijzondere afspraken', 'special arrangements'),
  account: t('account', 'account'),
  'personal-profile': t('persoonlijk profiel', 'personal profile'),
  question: t('vraag', 'question'),
  remark: t('opmerking', 'remark'),
  message: t('bericht', 'message'),
  volunteered: t('wat u zelf vertelt', 'what you tell us yourself'),
  'internet-traffic': t('internetverkeer', 'internet traffic'),
  'ip-address': t('IP-adres', 'IP address'),
  pages: t("bekeken pagina's", 'pages viewed'),
  'surfing-behaviour': t('surfgedrag', 'browsing behaviour'),
  time: t('tijdstip', 'time'),
  browser: t('browser', 'browser'),
  region: t('regio', 'region'),
  'search-engine': t('zoekmachine', 'search engine'),
} as const satisfies Labels;

/** Systems that data are in. */
export const SYSTEM = {
  'customer-database': t('het klantenbestand', 'the customer database'),
  crm: t('het relatiebestand', 'the contact database'),
  'care-record': t('het cliëntendossier', 'the client record'),
  paper: t('papieren dossiers', 'paper files'),
  mail: t('de mailbox', 'the mailbox'),
} as const satisfies Labels;

/** Things that a measure is about. */
export const THING = {
  programs: t("programma's", 'programs'),
  servers: t('servers', 'servers'),
  connections: t('verbindingen', 'connections'),
  'user-name': t('gebruikersnamen', 'user names'),
  password: t('wachtwoorden', 'passwords'),
  devices: t('apparaten', 'devices'),
  building: t('het gebouw', 'the building'),
  paper: t('papieren dossiers', 'paper files'),
} as const satisfies Labels;

/** All data categories of the policy together. */
export const EVERYTHING = { all: t('alle gegevens', 'all data') } as const satisfies Labels;

/** Data described by how they came, not by what they are: words that only a prohibition uses. */
export const REACH = {
  ...EVERYTHING,
  provided: t('gegevens die u zelf gaf', 'data you gave us'),
} as const satisfies Labels;
