// The closed words of the language that have a meaning in law, as types. How people read them: words/law.ts and others.

export type Regime = 'wgbo' | 'jeugdwet' | 'wmo' | 'wvggz' | 'wzd' | 'childcare' | 'avg';
export type Basis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital'
  | 'public-task'
  | 'legitimate-interest'
  | 'indication'
  | 'unstated';
export type Special =
  | 'health'
  | 'sex-life'
  | 'religion'
  | 'ethnic'
  | 'political'
  | 'union'
  | 'genetic'
  | 'biometric'
  | 'criminal'
  | 'unstated';
export type Action = 'read' | 'copy' | 'write' | 'delete' | 'disclose';
export type Unless = 'good-care' | 'third-party' | 'client-objects' | 'contrary-interest' | 'restricted';
export type Obligation = 'log' | 'ask-reason' | 'review' | 'notify-client';
export type ControllerClass =
  | 'municipality'
  | 'cak'
  | 'svb'
  | 'police'
  | 'school'
  | 'insurer'
  | 'gi'
  | 'veilig-thuis'
  | 'gp'
  | 'care-provider'
  | 'hospital'
  | 'benefits-office'
  | 'tax-office'
  | 'employer'
  | 'company'
  | 'lawyer'
  | 'university'
  | 'other';
export type Trigger =
  | 'created'
  | 'document-date'
  | 'received'
  | 'file-last-change'
  | 'book-year-end'
  | 'care-ended'
  | 'placement-ended'
  | 'contract-ended'
  | 'employment-ended'
  | 'procedure-ended'
  | 'measure-ended'
  | 'born'
  | 'came-of-age'
  | 'died'
  | 'withdrawn'
  | 'written'
  | 'recorded'
  | 'settled'
  | 'closed'
  | 'unstated';
export type Measure = 'curatele' | 'bewind' | 'mentorschap' | 'supervision-order';
