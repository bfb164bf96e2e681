// How long: kinds of record, the event a term starts at, and what may lengthen it.

import type { Retention, Trigger } from '../shape.ts';
import type { Text } from '../shape.ts';
import { t, type Labels } from './label.ts';

/** Kinds of record. `care-file` covers note, evaluation, intake, care-plan and client-supplied-document unless a rule names them. */
export const RECORD = {
  'care-file': t('het dossier', 'the care file'),
  note: t('aantekeningen', 'notes'),
  evaluation: t('evaluaties', 'evaluations'),
  intake: t('het intakeformulier', 'the intake form'),
  'care-plan': t('het zorgplan', 'the care plan'),
  'client-supplied-document': t('documenten die u zelf gaf', 'documents you supplied'),
  photo: t("foto's", 'photos'),
  invoice: t('rekeningen', 'invoices'),
  payment: t('betalingen', 'payments'),
  contract: t('overeenkomsten', 'agreements'),
  presence: t('aanwezigheidslijsten', 'attendance lists'),
  'child-file': t('het kinddossier', "the child's file"),
  complaint: t('klachten', 'complaints'),
  breach: t('het register van datalekken', 'the breach register'),
  'consent-evidence': t('bewijs van toestemming', 'evidence of consent'),
  'newsletter-address': t('adressen voor de nieuwsbrief', 'newsletter addresses'),
  'suppression-entry': t('de lijst van mensen die geen post willen', 'the list of people who want no mail'),
  applicant: t('sollicitaties', 'job applications'),
  'personnel-file': t('personeelsdossiers', 'personnel files'),
  'salary-administration': t('de loonadministratie', 'the payroll records'),
  'payroll-declaration': t('loonbelastingverklaringen', 'payroll tax declarations'),
  'employee-id-copy': t('kopieën van identiteitsbewijzen van medewerkers', 'copies of staff identity documents'),
  'client-id-copy': t('kopieën van identiteitsbewijzen van cliënten', "copies of clients' identity documents"),
  'id-document-number': t('nummers van identiteitsbewijzen', 'identity document numbers'),
  'access-log': t('de lijst van wie wat heeft ingezien', 'the log of who looked at what'),
  camera: t('camerabeelden', 'camera recordings'),
  other: t('andere gegevens', 'other data'),
} as const satisfies Labels;

/** `all` in a rule of retention is the rest: what no other rule names. */
export const RECORD_REST = { all: t('alle andere gegevens', 'all other data') } as const satisfies Labels;

export const TRIGGER: Readonly<Record<Trigger, Text>> = {
  created: t('het maken van het stuk', 'the item was made'),
  'document-date': t('de datum van het document', 'the date of the document'),
  received: t('de ontvangst', 'we received it'),
  'file-last-change': t('de laatste wijziging in het dossier', 'the last change in the file'),
  'book-year-end': t('het einde van het boekjaar', 'the end of the book year'),
  'care-ended': t('het einde van de zorg', 'the end of the care'),
  'placement-ended': t('het einde van de opvang', 'the end of the childcare'),
  'contract-ended': t('het einde van de overeenkomst', 'the end of the agreement'),
  'employment-ended': t('het einde van het dienstverband', 'the end of the employment'),
  'procedure-ended': t('het einde van de procedure', 'the end of the procedure'),
  'measure-ended': t('het einde van de maatregel', 'the end of the measure'),
  born: t('de geboorte', 'the birth'),
  'came-of-age': t('de 18e verjaardag', 'the 18th birthday'),
  died: t('het overlijden', 'the death'),
  withdrawn: t('het intrekken', 'the withdrawal'),
  written: t('het opschrijven', 'it was written'),
  recorded: t('het vastleggen', 'it was recorded'),
  settled: t('de afhandeling', 'it was settled'),
  closed: t('het afsluiten', 'it was closed'),
  unstated: t('een moment dat niet is genoemd', 'a moment that is not named'),
};

/** What may make a term longer, recorded with the reason. */
export const LONGER = {
  'good-care': t('goede zorg', 'good care'),
  'legal-claim': t('een rechtszaak of claim', 'a legal claim'),
  complaint: t('een klacht', 'a complaint'),
  'other-interest': t('een groot belang van een ander', "another person's important interest"),
  law: t('de wet', 'the law'),
  consent: t('uw toestemming', 'your consent'),
} as const satisfies Labels;

export const AFTERWARDS: Readonly<Record<NonNullable<Retention['then']>[number], Text>> = {
  erase: t('wissen', 'erase'),
  anonymise: t('anoniem maken', 'anonymise'),
  return: t('teruggeven', 'give back'),
  archive: t('archiveren', 'archive'),
};
