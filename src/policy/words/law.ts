// Words with a meaning in law: regimes, grounds, special categories, actions, conditions. These lists are closed:
// each is typed by the union in shape.ts, so that the compiler finds a word without a label and a label without a word.

import type {
  Access,
  Action,
  Basis,
  Consent,
  Measure,
  Obligation,
  Purpose,
  Recipient,
  Regime,
  ServiceClause,
  Special,
  Text,
  Undertaking,
  Unless,
} from '../shape.ts';
import { t, type Labels } from './label.ts';

type Closed<W extends string | undefined> = Readonly<Record<NonNullable<W>, Text>>;

export const REGIME: Closed<Regime> = {
  wgbo: t('de WGBO', 'the WGBO (Medical Treatment Act)'),
  jeugdwet: t('de Jeugdwet', 'the Youth Act'),
  wmo: t('de Wmo 2015', 'the Social Support Act 2015'),
  wvggz: t('de Wvggz', 'the Compulsory Mental Health Care Act'),
  wzd: t('de Wzd', 'the Care and Compulsion Act'),
  childcare: t('de Wet kinderopvang', 'the Childcare Act'),
  avg: t('de AVG', 'the GDPR'),
};

export const BASIS: Closed<Basis> = {
  consent: t('uw toestemming', 'your consent'),
  contract: t('een overeenkomst met u', 'a contract with you'),
  'legal-obligation': t('een wettelijke plicht', 'a legal obligation'),
  vital: t('een levensbelang', 'a vital interest'),
  'public-task': t('een taak van algemeen belang', 'a task of public interest'),
  'legitimate-interest': t('een gerechtvaardigd belang', 'a legitimate interest'),
  indication: t('de indicatie of verwijzing', 'the indication or referral'),
  unstated: t('een grondslag die niet is genoemd', 'a ground that is not named'),
};

export const SPECIAL: Closed<Special> = {
  health: t('gezondheid', 'health'),
  'sex-life': t('seksueel leven', 'sex life'),
  religion: t('geloof of levensovertuiging', 'religion or belief'),
  ethnic: t('afkomst', 'ethnic origin'),
  political: t('politieke mening', 'political opinion'),
  union: t('lidmaatschap van een vakbond', 'trade-union membership'),
  genetic: t('erfelijke kenmerken', 'genetic data'),
  biometric: t('biometrische kenmerken', 'biometric data'),
  criminal: t('strafbare feiten', 'criminal offences'),
  unstated: t('een bijzondere soort die niet is genoemd', 'a special kind that is not named'),
};

export const ROLE: Closed<ServiceClause['role']> = {
  controller: t('verwerkingsverantwoordelijke', 'controller'),
  joint: t('samen met een ander verantwoordelijk', 'joint controller'),
  processor: t('verwerker', 'processor'),
  fg: t('functionaris gegevensbescherming', 'data protection officer'),
  intermediary: t('tussenpersoon', 'intermediary'),
};

export const AGREEMENT: Closed<Recipient['agreement']> = {
  required: t('eerst een verwerkersovereenkomst', 'a processor agreement first'),
  signed: t('een getekende verwerkersovereenkomst', 'a signed processor agreement'),
  none: t('geen overeenkomst', 'no agreement'),
  unstated: t('afspraken die niet zijn genoemd', 'arrangements that are not named'),
};

export const INTEREST_OF: Closed<Purpose['interest-of']> = {
  us: t('ons eigen belang', 'our own interest'),
  'third-party': t('het belang van een ander', "another party's interest"),
  both: t('uw en ons belang', 'your and our interest'),
};

export const PROVIDE: Closed<Purpose['provide']> = {
  required: t('verplicht', 'required'),
  optional: t('niet verplicht', 'not required'),
};

export const WITHOUT: Closed<Purpose['without']> = {
  'no-care': t('dan kunnen wij geen zorg geven', 'then we cannot give care'),
  'no-service': t('dan kunnen wij niet voor u werken', 'then we cannot work for you'),
  'no-answer': t('dan kunnen wij niet antwoorden', 'then we cannot answer'),
  nothing: t('dan verandert er niets', 'then nothing changes'),
};

export const CONSENT_KIND: Closed<Consent['kind']> = {
  care: t('toestemming voor zorg', 'consent to care'),
  disclosure: t('toestemming om het beroepsgeheim te doorbreken', 'release from professional secrecy'),
  avg: t('toestemming voor gebruik van gegevens', 'consent to use data'),
};

export const CONSENT_FORM: Closed<Consent['form']> = {
  explicit: t('uitdrukkelijk', 'express'),
  written: t('schriftelijk', 'in writing'),
  spoken: t('mondeling', 'spoken'),
  'by-sharing': t('door gegevens te delen', 'by sharing data'),
  'by-visiting': t('door de website te bezoeken', 'by visiting the website'),
};

export const CONSENT_ASKED: Closed<Consent['asked']> = {
  intake: t('bij de start', 'at the start'),
  'before-use': t('voordat wij de gegevens gebruiken', 'before we use the data'),
  'every-time': t('elke keer opnieuw', 'every time again'),
};

export const REFUSAL: Closed<Consent['refusal']> = {
  'no-effect': t('dan verandert er niets', 'then nothing changes'),
  'no-care': t('dan kunnen wij geen zorg geven', 'then we cannot give care'),
  'no-service': t('dan kunnen wij niet voor u werken', 'then we cannot work for you'),
};

export const ACTION: Closed<Action> = {
  read: t('bekijken', 'read'),
  copy: t('een kopie krijgen', 'get a copy'),
  write: t('aanvullen en verbeteren', 'add and correct'),
  delete: t('wissen', 'delete'),
  disclose: t('aan een ander geven', 'give to another party'),
};

export const UNLESS: Closed<Unless> = {
  'good-care': t('goede zorg dat in de weg staat', 'good care forbids it'),
  'third-party': t('de privacy van een ander wordt geschaad', "another person's privacy is harmed"),
  'client-objects': t('de cliënt dat niet wil', 'the client objects'),
  'contrary-interest': t('het tegen het belang van de cliënt is', "it is against the client's interest"),
  restricted: t('de gegevens zijn stilgezet', 'the data are frozen'),
};

export const OBLIGATION: Closed<Obligation> = {
  log: t('vastleggen wie keek', 'record who looked'),
  'ask-reason': t('om een reden vragen', 'ask for a reason'),
  review: t('achteraf nakijken', 'review afterwards'),
  'notify-client': t('de cliënt bericht geven', 'tell the client'),
};

export const PROTECTION: Closed<Measure> = {
  curatele: t('curatele', 'curatele (full legal guardianship)'),
  bewind: t('bewind', 'bewind (administration of property)'),
  mentorschap: t('mentorschap', 'mentorschap (guardianship for care)'),
  'supervision-order': t('ondertoezichtstelling', 'supervision order'),
};

/** What must be there first. A consent is named by its clause id instead (`consent.parent-access`). */
export const NEED = {
  'care-relation': t('een zorgrelatie met de cliënt', 'a care relation with the client'),
  undertaking: t('een getekende geheimhouding', 'a signed promise of secrecy'),
  assignment: t('een opdracht', 'an assignment'),
  'break-glass': t('een noodgeval, met opgave van reden', 'an emergency, with a reason'),
  request: t('een verzoek van de cliënt', "the client's request"),
  'written-proxy': t('een schriftelijke machtiging', 'a written proxy'),
  'two-factor': t('inloggen in twee stappen', 'two-step sign-in'),
  agreement: t('een overeenkomst', 'an agreement'),
  necessity: t('dat het nodig is', 'that it is necessary'),
  'relevant-for-care': t('dat het van belang is voor de zorg', 'that it matters to the care'),
  digital: t('dat de gegevens digitaal zijn', 'that the data are digital'),
} as const satisfies Labels;

export const RECIPIENT_ROLE: Closed<Recipient['is']> = {
  processor: t('verwerker', 'processor'),
  controller: t('zelf verantwoordelijk', 'controller in its own right'),
  joint: t('samen met ons verantwoordelijk', 'joint controller'),
  'own-staff': t('eigen mensen', 'our own people'),
};

export const PROCESSOR_SERVICE: Closed<Recipient['service']> = {
  hosting: t('gegevens bewaren', 'keeping data'),
  billing: t('rekeningen en administratie', 'invoices and accounts'),
  exchange: t('berichten uitwisselen', 'exchanging messages'),
  newsletter: t('de nieuwsbrief versturen', 'sending the newsletter'),
  survey: t('onderzoek naar tevredenheid', 'satisfaction surveys'),
  analytics: t('bezoek aan de website meten', 'measuring visits to the website'),
};

/** Grounds for giving data to another controller. A statute is written `statute:<name> <article>`. */
export const GROUND = {
  consent: t('uw toestemming', 'your consent'),
  'directly-involved': t('wie zelf bij de zorg betrokken is', 'being directly involved in the care'),
  vital: t('een levensbelang', 'a vital interest'),
  'court-order': t('een bevel van de rechter', 'a court order'),
  'police-request': t('een vraag van de politie', 'a request by the police'),
  'legitimate-interest': t('een gerechtvaardigd belang', 'a legitimate interest'),
  contract: t('een overeenkomst', 'a contract'),
  'legal-obligation': t('een wettelijke plicht', 'a legal obligation'),
  unstated: t('een grond die niet is genoemd', 'a ground that is not named'),
} as const satisfies Labels;

export const TERMS = {
  'same-measures': t('dezelfde maatregelen als wij', 'the same measures as ours'),
  'statement-applies': t('dat deze privacyverklaring ook voor hen geldt', 'that this statement binds them too'),
  security: t('goede beveiliging', 'good security'),
  confidentiality: t('geheimhouding', 'confidentiality'),
  'purpose-only': t('gebruik voor dit doel alleen', 'use for this purpose only'),
} as const satisfies Labels;

export const SUB: Closed<Recipient['sub']> = {
  none: t('zonder andere bedrijven in te schakelen', 'without engaging other companies'),
  'on-notice': t('met andere bedrijven als wij dat vooraf weten', 'with other companies after notice to us'),
  'on-approval': t('met andere bedrijven als wij dat goedvinden', 'with other companies after our approval'),
};

export const SAFEGUARD: Closed<Recipient['safeguard']> = {
  adequacy: t('een adequaatheidsbesluit', 'an adequacy decision'),
  dpf: t('het EU-VS-gegevenskader', 'the EU-US Data Privacy Framework'),
  scc: t('modelcontracten van de Europese Commissie', 'standard contractual clauses'),
  bcr: t('bindende bedrijfsregels', 'binding corporate rules'),
  derogation: t('een wettelijke uitzondering', 'a derogation in law'),
};

export const PASSES_ON = {
  'legal-duty': t('als de wet dat eist', 'if the law demands it'),
  'own-processors': t('aan bedrijven die voor hen werken', 'to companies that work for them'),
  'own-purposes': t('voor hun eigen doelen', 'for their own purposes'),
} as const satisfies Labels;

export const LISTED: Closed<Recipient['listed']> = {
  website: t('op onze website', 'on our website'),
  'on-request': t('op verzoek', 'on request'),
};

export const UNDERTAKING_TO: Closed<Undertaking['to']> = {
  secrecy: t('geheimhouding', 'secrecy'),
  'careful-handling': t('zorgvuldig omgaan met gegevens', 'careful handling of data'),
};

export const UNDERTAKING_BY: Closed<Undertaking['by']> = {
  'employment-contract': t('in het arbeidscontract', 'in the employment contract'),
  'signed-statement': t('in een getekende verklaring', 'in a signed statement'),
  profession: t('door hun beroep', 'by their profession'),
  statute: t('door de wet', 'by statute'),
};

export const BEFORE: Closed<Undertaking['before']> = {
  access: t('voordat zij iets mogen zien', 'before they may see anything'),
};

export const AS: Closed<Access['as']> = { law: t('wat de wet zegt', 'what the law says') };

/** Sets of countries that law and promises name. Single countries: countries.ts. */
export const REGION = {
  EU: t('de Europese Unie', 'the European Union'),
  EEA: t('de Europese Economische Ruimte (EER)', 'the European Economic Area (EEA)'),
  adequate: t('landen die volgens de EU goed genoeg beschermen', 'countries that the EU finds adequate'),
} as const satisfies Labels;
