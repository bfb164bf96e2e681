// Our words as terms of the Data Privacy Vocabulary (W3C DPV 2.3), by address. A mapping of our own: the nearest term that is true,
// and none where DPV has none (it knows no WGBO, Jeugdwet or Wmo). No text of DPV is in here.

import type { Basis, Special } from '../../policy/index.ts';

export const DPV_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  pd: 'https://w3id.org/dpv/pd#',
  health: 'https://w3id.org/dpv/sector/health#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

export const DPV_BASIS: Readonly<Partial<Record<Basis, string>>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  vital: 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interest': 'eu-gdpr:A6-1-f',
};

export const DPV_PURPOSE: Readonly<Record<string, string>> = {
  care: 'dpv:ServiceProvision',
  inspection: 'dpv:RightsFulfilment',
  erasure_review: 'dpv:RightsFulfilment',
  important_facts: 'dpv:LegalCompliance',
  billing: 'dpv:PaymentManagement',
  exchange: 'dpv:CommunicationManagement',
  quality: 'dpv:ServiceOptimisation',
  training: 'dpv:PersonnelManagement',
  research: 'dpv:ScientificResearch',
  survey: 'dpv:CustomerCare',
  newsletter: 'dpv:DirectMarketing',
  marketing: 'dpv:Marketing',
  complaint: 'dpv:DisputeManagement',
  legal_claim: 'dpv:DisputeManagement',
  storage: 'dpv:RecordManagement',
  oversight: 'dpv:OrganisationComplianceManagement',
  tax: 'dpv:LegalCompliance',
  benefit: 'dpv:LegalCompliance',
  social_support: 'dpv:LegalCompliance',
  contribution: 'dpv:LegalCompliance',
  payment: 'dpv:PaymentManagement',
  policy_information: 'dpv:PublicPolicyMaking',
  child_protection: 'dpv:LegalCompliance',
  police_investigation: 'dpv:LegalCompliance',
  insurance: 'health:InsuranceManagement',
  emergency: 'health:EmergencyCareManagement',
  product_improvement: 'dpv:ImproveExistingProductsAndServices',
};

export const DPV_DATA: Readonly<Record<string, string>> = {
  identity: 'pd:Identifying',
  contact: 'pd:Contact',
  bsn: 'pd:OfficialID',
  care_plan: 'pd:HealthRecord',
  evaluation: 'pd:HealthRecord',
  notes: 'pd:HealthRecord',
  medical: 'pd:MedicalHealth',
  correspondence: 'pd:Communication',
  finance: 'pd:Financial',
  photo: 'pd:Picture',
  criminal: 'pd:Criminal',
  religion: 'pd:Religion',
  id_copy: 'pd:PersonalDocuments',
  'care-file': 'pd:HealthRecord',
};

export const DPV_SPECIAL: Readonly<Partial<Record<Special, string>>> = {
  health: 'pd:Health',
  'sex-life': 'pd:Sexual',
  religion: 'pd:Religion',
  ethnic: 'pd:EthnicOrigin',
  political: 'pd:PoliticalOpinion',
  union: 'pd:TradeUnionMembership',
  genetic: 'pd:Genetic',
  biometric: 'pd:Biometric',
  criminal: 'pd:Criminal',
};

export const DPV_SUBJECT: Readonly<Record<string, string>> = {
  client: 'dpv:Client',
  patient: 'dpv:Patient',
  parent: 'dpv:ParentOfDataSubject',
  guardian: 'dpv:ParentOfDataSubject',
  'parent-without-authority': 'dpv:ParentOfDataSubject',
  curator: 'dpv:GuardianOfDataSubject',
  mentor: 'dpv:GuardianOfDataSubject',
  employee: 'dpv:Employee',
  applicant: 'dpv:JobApplicant',
  visitor: 'dpv:Visitor',
  customer: 'dpv:Customer',
  subscriber: 'dpv:Subscriber',
};

export const DPV_MEASURE: Readonly<Record<string, string>> = {
  'access-decision': 'dpv:AccessControlMethod',
  'audit-log': 'dpv:LoggingPolicy',
  'log-review': 'dpv:SecurityAudit',
  'two-factor': 'dpv:MultiFactorAuthentication',
  'password-rules': 'dpv:PasswordAuthentication',
  'encryption-at-rest': 'dpv:EncryptionAtRest',
  'encryption-in-transit': 'dpv:EncryptionInTransfer',
  monitoring: 'dpv:ActivityMonitoring',
  backup: 'dpv:DataBackupProtocols',
  'restore-test': 'dpv:DataRestorationPolicy',
  'field-catalogue': 'dpv:DataInventoryManagement',
  'consent-ledger': 'dpv:ConsentRecord',
  'retention-run': 'dpv:DataErasurePolicy',
  'undertaking-register': 'dpv:ConfidentialityAgreement',
  anonymisation: 'dpv:Anonymisation',
  'law-check': 'dpv:LegalComplianceAssessment',
  'rights-desk': 'dpv:DataSubjectRightsManagement',
  statement: 'dpv:PrivacyNotice',
};

export const DPV_SAFEGUARD: Readonly<Record<string, string>> = {
  scc: 'eu-gdpr:SCCByCommission',
  bcr: 'eu-gdpr:BindingCorporateRules',
};

/** The terms that the export itself is built of. */
export const DPV_FRAME = [
  'dpv:DataController',
  'dpv:DataProcessor',
  'dpv:DataSubProcessor',
  'dpv:JointDataControllers',
  'dpv:PersonalDataHandling',
  'dpv:DataProcessingRecord',
  'dpv:StorageCondition',
  'dpv:TechnicalOrganisationalMeasure',
  'dpv:Purpose',
  'dpv:hasName',
  'dpv:hasPurpose',
  'dpv:hasPersonalData',
  'dpv:hasDataSubject',
  'dpv:hasDataController',
  'dpv:hasDataProcessor',
  'dpv:hasJointDataControllers',
  'dpv:hasLegalBasis',
  'dpv:hasRecipient',
  'dpv:hasStorageCondition',
  'dpv:hasTechnicalOrganisationalMeasure',
  'dpv:hasThirdCountry',
  'dpv:hasDataSource',
  'dpv:hasPersonalDataHandling',
] as const;
