// Where does a page live? The one table of addresses: pages link with it, the server routes with it.
// Ids in a path are random and say nothing about a person.

import type { Lang } from './language.ts';

/** Patterns in the form that Hono routes understand. The English mirror is `/en` + pattern. */
export const PATHS = {
  // public
  start: '/',
  read: '/lezen',
  example: '/voorbeeld/:example',
  /** POST only, like all that follows of the reading: the text travels in the form, never in an address. */
  readPdf: '/lezen/pdf',
  readJson: '/lezen/json',
  begin: '/lezen/begin',
  ready: '/lezen/verklaring',
  begun: '/lezen/begonnen',
  statement: '/verklaring/:organisation',
  versions: '/verklaring/:organisation/versies',
  sentence: '/verklaring/:organisation/zin/:clause',
  askQuestion: '/verklaring/:organisation/vraag',
  signIn: '/aanmelden',
  signInSent: '/aanmelden/verstuurd',
  chooseRole: '/aanmelden/rol',
  signOut: '/afmelden',
  signOutEverywhere: '/afmelden/overal',
  accessibility: '/toegankelijkheid',
  /** POST only: what is being typed travels in the form, and which form it is too. */
  drafts: '/concepten',
  dropDraft: '/concepten/weg',
  // staff
  today: '/vandaag',
  files: '/dossiers',
  /** POST only: what somebody searches for never stands in an address. */
  search: '/dossiers/zoeken',
  addClient: '/dossiers/nieuw',
  file: '/dossiers/:file',
  plan: '/dossiers/:file/plan',
  courseForm: '/dossiers/:file/plan/:form',
  courseItem: '/dossiers/:file/plan/:form/:item',
  handOver: '/dossiers/:file/overdracht',
  endCare: '/dossiers/:file/einde',
  /** POST only: what is printed is written in the log. */
  printOut: '/dossiers/:file/afdruk/:what',
  consents: '/dossiers/:file/toestemmingen',
  consentForm: '/dossiers/:file/toestemmingen/:consent',
  takeOver: '/beheer/overnemen',
  takeOverColumns: '/beheer/overnemen/:job/kolommen',
  takeOverReport: '/beheer/overnemen/:job/verslag',
  takeOverList: '/beheer/overnemen/:job',
  /** POST only: begin, stop, go on, undo, throw away. */
  takeOverAct: '/beheer/overnemen/:job/:act',
  /** How far a long print is. */
  printing: '/dossiers/:file/afdrukken/:job',
  /** POST only: stop, take along, throw away. */
  printingAct: '/dossiers/:file/afdrukken/:job/:act',
  templates: '/beheer/sjablonen',
  template: '/beheer/sjablonen/:template',
  notes: '/dossiers/:file/notities',
  newNote: '/dossiers/:file/notities/nieuw',
  note: '/dossiers/:file/notities/:note',
  correctNote: '/dossiers/:file/notities/:note/verbeteren',
  documents: '/dossiers/:file/documenten',
  /** POST only, like every search. */
  documentSearch: '/dossiers/:file/documenten/zoeken',
  paper: '/dossiers/:file/documenten/map',
  document: '/dossiers/:file/documenten/:document',
  documentVersion: '/dossiers/:file/documenten/:document/versie',
  documentFile: '/dossiers/:file/documenten/:document/bestand/:version',
  documentImage: '/dossiers/:file/documenten/:document/beeld',
  documentCopy: '/dossiers/:file/documenten/:document/kopie',
  /** What in a text is about somebody else. */
  others: '/dossiers/:file/anderen/:item',
  fileLog: '/dossiers/:file/logboek',
  intake: '/dossiers/:file/intake',
  contact: '/dossiers/:file/contact',
  /** The BSN and the proof of identity that was seen: read on purpose, and in the log. */
  identity: '/dossiers/:file/bsn',
  identityProof: '/dossiers/:file/bsn/bewijs',
  corrections: '/dossiers/:file/verbeteren',
  correction: '/dossiers/:file/verbeteren/:request',
  restriction: '/dossiers/:file/beperking',
  mayX: '/dossiers/:file/toegang',
  breakGlass: '/dossiers/:file/noodtoegang',
  endBreakGlass: '/dossiers/:file/noodtoegang/einde',
  /** Emergency access by number or name: both travel in the form. */
  emergency: '/noodtoegang',
  /** POST only: what is done with a lock. */
  announceLifting: '/dossiers/:file/beperking/:restriction/aankondigen',
  liftRestriction: '/dossiers/:file/beperking/:restriction/opheffen',
  standing: '/dossiers/:file/gezag',
  standingForm: '/dossiers/:file/gezag/:form',
  endStanding: '/dossiers/:file/gezag/:form/:row',
  requests: '/verzoeken',
  breaches: '/datalekken',
  retention: '/bewaren',
  overview: '/verklaring',
  attestations: '/nakijken',
  attest: '/nakijken/:clause',
  withdrawAttest: '/nakijken/:clause/intrekken',
  review: '/logboek',
  judge: '/logboek/:event',
  question: '/logboek/vraag/:question',
  questions: '/vragen',
  visitorQuestion: '/vragen/:question',
  /** POST only: what is done with it. */
  redactQuestion: '/vragen/:question/weglaten',
  admin: '/beheer',
  person: '/beheer/mensen/:account',
  leftFile: '/beheer/zonder-begeleider/:file',
  endPerson: '/beheer/mensen/:account/einde',
  promise: '/geheimhouding',
  // portal
  mine: '/mijn',
  myFile: '/mijn/dossier/:file',
  myNotes: '/mijn/dossier/:file/notities',
  declare: '/mijn/dossier/:file/notities/:note/verklaring',
  myPlan: '/mijn/dossier/:file/plan',
  myDocuments: '/mijn/dossier/:file/documenten',
  myDocument: '/mijn/dossier/:file/documenten/:document',
  myDocumentFile: '/mijn/dossier/:file/documenten/:document/bestand',
  myDocumentImage: '/mijn/dossier/:file/documenten/:document/beeld',
  /** POST only: a copy of the plan or the file. */
  myPrintOut: '/mijn/dossier/:file/afdruk/:what',
  /** A child says that a parent may not read along. */
  myObjection: '/mijn/dossier/:file/bezwaar',
  /** POST only. */
  withdrawObjection: '/mijn/dossier/:file/bezwaar/:objection/terug',
  myPrinting: '/mijn/dossier/:file/afdrukken/:job',
  myPrintingAct: '/mijn/dossier/:file/afdrukken/:job/:act',
  whoLooked: '/mijn/wie-keek/:file',
  ask: '/mijn/wie-keek/:file/vraag/:event',
  myConsents: '/mijn/toestemmingen/:file',
  consent: '/mijn/toestemmingen/:file/:consent',
  askAccess: '/mijn/dossier/:file/vraag',
  myRequests: '/mijn/verzoeken/:file',
  /** What we have of you, and what for (AVG 15). */
  myOverview: '/mijn/verzoeken/:file/inzage',
  /** 'Klopt dit niet?': `what` is an item, or a category and a field. */
  askCorrection: '/mijn/verzoeken/:file/verbeteren/:what',
  // DPO
  dpo: '/fg',
  dpoPractice: '/fg/:organisation',
} as const satisfies Record<string, string>;

export type PathName = keyof typeof PATHS;
type Keys<P extends string> = P extends `${string}:${infer K}/${infer R}`
  ? K | Keys<`/${R}`>
  : P extends `${string}:${infer K}`
    ? K
    : never;
type Params<N extends PathName> =
  Keys<(typeof PATHS)[N]> extends never ? [] : [params: Readonly<Record<Keys<(typeof PATHS)[N]>, string>>];

/** The address of a page in a language, its parts escaped. */
export function to<N extends PathName>(lang: Lang, name: N, ...[params]: Params<N>): string {
  const values: Readonly<Record<string, string>> = params ?? {};
  const path = PATHS[name].replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  return inLang(lang, path);
}

/** The same page in a language: `path` is the Dutch address, without `/en`. */
export function inLang(lang: Lang, path: string): string {
  if (lang === 'nl') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
