// How we work: prohibitions, rights and requests, breaches, website and mail, the statement about itself. Closed lists.

import type {
  BreachClause,
  Cookie,
  Example,
  Message,
  Never,
  Oversight,
  RequestClause,
  Right,
  StatementSection,
  Territory,
  Text,
} from '../shape.ts';
import { t, type Labels } from './label.ts';

type Closed<W extends string | undefined> = Readonly<Record<NonNullable<W>, Text>>;
type Member<S extends readonly string[] | undefined> = NonNullable<S>[number];

export const OVERSIGHT: Closed<Oversight['is']> = {
  fg: t('functionaris gegevensbescherming (FG)', 'data protection officer'),
  'privacy-officer': t('privacy officer', 'privacy officer'),
  department: t('een afdeling', 'a department'),
  internal: t('de eigen organisatie', 'the organisation itself'),
  knowledge: t('kennis van de wet', 'legal knowledge'),
  document: t('een vastgelegd beleid', 'a written policy'),
};

export const TASK = {
  'safeguard-privacy': t('de privacy bewaken', 'safeguarding privacy'),
  'watch-compliance': t('nagaan of iedereen zich aan de regels houdt', 'watching over compliance'),
  'audit-procedures': t('werkwijzen controleren', 'auditing procedures'),
  security: t('de beveiliging', 'security'),
  advice: t('advies geven', 'giving advice'),
  training: t('medewerkers scholen', 'training staff'),
} as const satisfies Labels;

export const BOUND: Closed<'processing' | 'storage' | 'suppliers' | 'support'> = {
  processing: t('gebruik van gegevens', 'use of data'),
  storage: t('opslag', 'storage'),
  suppliers: t('vestiging van leveranciers', 'seat of suppliers'),
  support: t('hulp op afstand', 'remote support'),
};

export const STRENGTH: Closed<Territory['strength']> = {
  absolute: t('altijd', 'always'),
  principle: t('in principe', 'in principle'),
};

export const ACT: Closed<Never['act']> = {
  disclose: t('gegevens aan anderen geven', 'give data to others'),
  sell: t('gegevens verkopen', 'sell data'),
  'use-otherwise': t('gegevens voor iets anders gebruiken', 'use data for something else'),
  collect: t('gegevens verzamelen', 'collect data'),
  profile: t('profielen van u maken', 'build profiles of you'),
  'decide-automatically': t('een computer over u laten beslissen', 'let a computer decide about you'),
  'place-cookie': t('cookies plaatsen', 'place cookies'),
  'keep-id-copy': t('een kopie van uw identiteitsbewijs bewaren', 'keep a copy of your identity document'),
  'stay-signed-in': t('automatisch ingelogd blijven', 'stay signed in automatically'),
};

export const NEVER_WHEN: Closed<Never['when']> = {
  'considerable-effect': t('met grote gevolgen voor u', 'with considerable effects for you'),
};

export const NEVER_CLASS: Closed<Never['class']> = {
  marketing: t('marketingcookies', 'marketing cookies'),
  'needs-consent': t('cookies waarvoor toestemming nodig is', 'cookies that need consent'),
};

/** What lifts a prohibition. */
export const LIFT = {
  'legal-duty': t('de wet dat eist', 'the law demands it'),
  'court-order': t('de rechter dat beveelt', 'a court orders it'),
  consent: t('u toestemming geeft', 'you consent'),
  'processor-agreement': t('er een verwerkersovereenkomst is', 'there is a processor agreement'),
  'needed-for-purpose': t('het nodig is voor het doel', 'it is needed for the purpose'),
  'needed-for-care': t('het nodig is voor de zorg', 'it is needed for the care'),
  fraud: t('er fraude is', 'there is fraud'),
  assignment: t('het bij de opdracht hoort', 'it belongs to the assignment'),
  'establish-identity': t('het is om na te gaan wie u bent', 'it is to find out who you are'),
  guardian: t('het van uw ouder of voogd komt', 'it comes from your parent or guardian'),
} as const satisfies Labels;

export const CHANNEL = {
  'unsecured-social-media': t('onbeveiligde sociale media', 'unsecured social media'),
  email: t('e-mail', 'e-mail'),
  phone: t('telefoon', 'phone'),
  post: t('post', 'post'),
  app: t('een app', 'an app'),
} as const satisfies Labels;

export const RIGHT: Closed<
  | 'access'
  | 'who-looked'
  | 'rectification'
  | 'declaration'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'marketing-objection'
  | 'withdrawal'
  | 'human-decision'
  | 'complaint'
  | 'authority'
  | 'court'
> = {
  access: t('inzage', 'access'),
  'who-looked': t('weten wie uw dossier bekeek', 'knowing who looked at your file'),
  rectification: t('verbeteren', 'rectification'),
  declaration: t('een eigen verklaring toevoegen', 'adding your own declaration'),
  erasure: t('wissen', 'erasure'),
  restriction: t('stilzetten', 'restriction'),
  portability: t('gegevens meenemen', 'portability'),
  objection: t('bezwaar maken', 'objection'),
  'marketing-objection': t('nee zeggen tegen reclame', 'saying no to marketing'),
  withdrawal: t('toestemming intrekken', 'withdrawing consent'),
  'human-decision': t('een besluit door een mens', 'a decision by a human'),
  complaint: t('een klacht', 'a complaint'),
  authority: t('een klacht bij de Autoriteit Persoonsgegevens', 'a complaint to the data protection authority'),
  court: t('naar de rechter gaan', 'going to court'),
};

export const COVERS: Closed<Right['covers']> = {
  all: t('al uw gegevens', 'all your data'),
  received: t('gegevens die wij van u kregen', 'data we received from you'),
  provided: t('gegevens die u zelf gaf', 'data you provided'),
  'all-or-part': t('alles of een deel', 'all or a part'),
};

/** Cases in which a right can be used. */
export const CASE = {
  inaccurate: t('de gegevens niet kloppen', 'the data are wrong'),
  'not-justified': t('het gebruik niet terecht is', 'the use is not justified'),
  unlawful: t('het gebruik niet mag', 'the use is unlawful'),
  'not-needed': t('wij de gegevens niet meer nodig hebben', 'we no longer need the data'),
  'consent-withdrawn': t('u uw toestemming intrekt', 'you withdraw your consent'),
  'own-situation': t('uw eigen situatie daar reden voor geeft', 'your own situation gives reason'),
  'legitimate-interest': t('wij een gerechtvaardigd belang gebruiken', 'we rely on a legitimate interest'),
  'public-interest': t('wij een algemeen belang dienen', 'we serve a public interest'),
  'other-than-contract-or-law': t('het niet om een overeenkomst of de wet gaat', 'it is for other things than contract or law'),
  'accuracy-contested': t('wij nog nagaan of de gegevens kloppen', 'we are still checking whether the data are right'),
  'erasure-declined': t('u niet wilt dat wij wissen', 'you do not want us to erase'),
  'needed-for-claim': t('u de gegevens nodig heeft voor een claim', 'you need the data for a legal claim'),
  'needed-for-court-case': t('u de gegevens nodig heeft voor een rechtszaak', 'you need the data for a court case'),
  'objection-pending': t('wij uw bezwaar nog beoordelen', 'we are still judging your objection'),
  'should-be-erased': t('de gegevens al gewist hadden moeten zijn', 'the data should have been erased'),
  consent: t('u toestemming gaf', 'you consented'),
  contract: t('het om een overeenkomst gaat', 'it rests on a contract'),
  provided: t('u de gegevens zelf gaf', 'you provided the data'),
  refused: t('wij uw verzoek weigeren', 'we refuse your request'),
} as const satisfies Labels;

export const RIGHT_UNLESS = {
  'kept-for-other-by-law': t('wij ze volgens de wet voor een ander bewaren', 'we must by law keep them for another party'),
  'legal-duty': t('de wet ons verplicht', 'the law obliges us'),
} as const satisfies Labels;

/** What an answer or a notice holds. */
export const TOLD = {
  whether: t('of wij gegevens van u gebruiken', 'whether we use data about you'),
  which: t('welke gegevens', 'which data'),
  purposes: t('waarvoor', 'what for'),
  recipients: t('wie ze krijgen', 'who gets them'),
  sources: t('waar ze vandaan komen', 'where we got them'),
  terms: t('hoe lang wij ze bewaren', 'how long we keep them'),
  measures: t('wat wij eraan deden', 'what we did about it'),
  nature: t('wat er gebeurde', 'what happened'),
  consequences: t('wat de gevolgen zijn', 'what the consequences are'),
} as const satisfies Labels;

export const FORMAT: Closed<Right['format']> = {
  usual: t('een gangbaar bestand', 'a usual file format'),
  'machine-readable': t('een bestand dat een computer kan lezen', 'a machine-readable file'),
};

export const HANDOVER: Closed<Member<Right['to']>> = {
  self: t('aan uzelf', 'to yourself'),
  other: t('aan een ander', 'to somebody else'),
  direct: t('direct aan een andere organisatie', 'directly to another organisation'),
};

export const RIGHT_THEN: Closed<Right['then']> = {
  weigh: t('wij wegen de belangen af', 'we weigh the interests'),
  stop: t('wij stoppen', 'we stop'),
};

export const INSTANCE = {
  'own-organisation': t('onze eigen organisatie', 'our own organisation'),
  mediation: t('een bemiddelaar', 'a mediator'),
  'disputes-committee': t('de geschillencommissie', 'the disputes committee'),
} as const satisfies Labels;

export const REQUEST: Closed<'channel' | 'term' | 'cost' | 'identity' | 'refusal'> = {
  channel: t('hoe u iets vraagt', 'how to ask'),
  term: t('wanneer u antwoord krijgt', 'when you get an answer'),
  cost: t('wat het kost', 'what it costs'),
  identity: t('hoe wij nagaan wie u bent', 'how we check who you are'),
  refusal: t('als wij nee zeggen', 'when we say no'),
};

export const REQUEST_BY: Closed<Member<RequestClause['by']>> = {
  email: t('e-mail', 'e-mail'),
  phone: t('telefoon', 'phone'),
  post: t('post', 'post'),
  portal: t('het portaal', 'the portal'),
  desk: t('de balie', 'the desk'),
};

export const REQUEST_WHEN: Closed<Member<RequestClause['when']>> = {
  complex: t('uw verzoek moeilijk is', 'your request is complex'),
  many: t('er veel verzoeken zijn', 'there are many requests'),
};

export const REQUEST_UNLESS: Closed<Member<RequestClause['unless']>> = { abuse: t('misbruik', 'abuse') };

export const ASK_IDENTITY: Closed<RequestClause['ask']> = {
  'in-doubt': t('alleen als wij twijfelen', 'only when in doubt'),
  may: t('soms', 'sometimes'),
  'every-request': t('bij elk verzoek', 'at every request'),
};

export const WEIGHS: Closed<RequestClause['weighs']> = { 'each-request': t('elk verzoek apart', 'each request on its own') };

export const REFUSAL_GROUND: Closed<Member<RequestClause['grounds']>> = {
  'legal-obligation': t('een wettelijke plicht', 'a legal obligation'),
};

export const WAY_ON: Closed<Member<RequestClause['names']>> = {
  authority: t('de Autoriteit Persoonsgegevens', 'the data protection authority'),
  court: t('de rechter', 'the court'),
  mediation: t('bemiddeling', 'mediation'),
};

export const BREACH: Closed<'authority' | 'persons' | 'register' | 'processor' | 'reports' | 'process'> = {
  authority: t('melden bij de Autoriteit Persoonsgegevens', 'reporting to the data protection authority'),
  persons: t('de mensen om wie het gaat bericht geven', 'telling the people concerned'),
  register: t('het register van datalekken', 'the breach register'),
  processor: t('meldingen van bedrijven die voor ons werken', 'reports by our processors'),
  reports: t('meldingen aan ons', 'reports to us'),
  process: t('onze werkwijze', 'our work process'),
};

export const BREACH_WHEN: Closed<BreachClause['when']> = {
  risk: t('een datalek met risico', 'a breach with a risk'),
  'high-risk': t('een datalek met groot risico', 'a breach with a high risk'),
  large: t('een groot datalek', 'a large breach'),
  'every-incident': t('elk incident', 'every incident'),
};

export const BREACH_ASKS: Closed<BreachClause['asks']> = {
  'immediate-report': t('meld een datalek direct', 'report a breach at once'),
  'report-weak-spots': t('meld zwakke plekken', 'report weak spots'),
  'signs-of-misuse': t('meld tekenen van misbruik', 'report signs of misuse'),
};

export const COOKIE_CLASS: Closed<Cookie['class']> = {
  functional: t('functionele cookies', 'functional cookies'),
  required: t('noodzakelijke cookies', 'required cookies'),
  'analytics-light': t('privacyvriendelijke meetcookies', 'privacy-friendly analytics cookies'),
  analytics: t('meetcookies', 'analytics cookies'),
  marketing: t('marketingcookies', 'marketing cookies'),
};

export const COOKIE_ASK: Closed<Cookie['ask']> = {
  'not-needed': t('zonder vraag', 'without asking'),
  first: t('pas nadat u ja zegt', 'only after you say yes'),
  'browser-settings': t('volgens uw browserinstellingen', 'by your browser settings'),
  'by-visiting': t('omdat u de website bezoekt', 'because you visit the website'),
  unstated: t('zonder dat er staat hoe u kiest', 'without saying how you choose'),
};

export const REMOVABLE: Closed<Cookie['removable']> = {
  browser: t('in uw browser', 'in your browser'),
  'settings-page': t('op de instellingenpagina', 'on the settings page'),
};

export const IP: Closed<Cookie['ip']> = {
  full: t('het hele IP-adres', 'the whole IP address'),
  shortened: t('een ingekort IP-adres', 'a shortened IP address'),
  'not-sent': t('geen IP-adres', 'no IP address'),
};

export const ANONYMISED: Closed<Cookie['anonymised']> = {
  fully: t('helemaal anoniem', 'fully anonymous'),
  'as-far-as-possible': t('zo anoniem als kan', 'as anonymous as possible'),
};

export const SENDS: Closed<Message['sends']> = {
  newsletter: t('een nieuwsbrief', 'a newsletter'),
  offers: t('aanbiedingen', 'offers'),
  survey: t('een vragenlijst', 'a survey'),
  marketing: t('reclame', 'advertising'),
  'service-notice': t('berichten over onze dienst', 'notices about our service'),
};

export const MESSAGE_BY: Closed<Member<Message['by']>> = {
  email: t('e-mail', 'e-mail'),
  phone: t('telefoon', 'phone'),
  sms: t('sms', 'text message'),
  app: t('de app', 'the app'),
  post: t('post', 'post'),
};

export const MESSAGE_NEEDS: Closed<Message['needs']> = {
  consent: t('uw toestemming', 'your consent'),
  'existing-customer': t('dat u al klant bent', 'that you are already a customer'),
  nothing: t('niets', 'nothing'),
  unstated: t('iets wat niet is genoemd', 'something that is not named'),
};

export const LANGUAGE: Closed<Member<StatementSection['languages']>> = {
  nl: t('Nederlands', 'Dutch'),
  en: t('Engels', 'English'),
};

export const ANNOUNCED: Closed<Member<StatementSection['announced']>> = {
  website: t('op onze website', 'on our website'),
  email: t('per e-mail', 'by e-mail'),
  post: t('per post', 'by post'),
  portal: t('in het portaal', 'in the portal'),
};

export const EFFORT: Closed<Right['effort']> = { best: t('wij doen ons best', 'we do our best') };

export const OUTCOME: Closed<Example['expect']> = {
  allow: t('ja', 'yes'),
  deny: t('nee', 'no'),
  human: t('een mens beslist', 'a human decides'),
  keep: t('bewaren', 'keep'),
  due: t('nu', 'due'),
  'erase-on': t('wissen op', 'erase on'),
  blocked: t('voorlopig niet wissen', 'not to be erased for now'),
};
