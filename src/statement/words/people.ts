// People in the three ways a sentence needs them: many ('hulpverleners'), one that everybody knows ('de hulpverlener'), and
// the reader ('Bent u cliënt?'). A guardian (voogd) is called a parent with authority: the statement explains that once.

import { type Text, vocabulary } from '../../policy/index.ts';
import { type Phrases, p } from './dictionary.ts';

type PersonWord = keyof typeof vocabulary.person;

/** Per word: many in Dutch, many in English, one in Dutch, one in English. */
const FORMS: Readonly<Record<PersonWord, readonly [string, string, string, string]>> = {
  client: ['cliënten', 'clients', 'de cliënt', 'the client'],
  parent: ['ouders', 'parents', 'de ouder', 'the parent'],
  guardian: ['ouders met gezag', 'parents with authority', 'de ouder met gezag', 'the parent with authority'],
  'parent-without-authority': [
    'ouders zonder gezag',
    'parents without authority',
    'de ouder zonder gezag',
    'the parent without authority',
  ],
  representative: [
    'wettelijk vertegenwoordigers',
    'legal representatives',
    'de wettelijk vertegenwoordiger',
    'the legal representative',
  ],
  curator: ['curatoren', 'curators', 'de curator', 'the curator'],
  mentor: ['mentoren', 'mentors', 'de mentor', 'the mentor'],
  administrator: ['bewindvoerders', 'administrators of property', 'de bewindvoerder', 'the administrator of property'],
  authorised: [
    'schriftelijk gemachtigden',
    'people with a written proxy',
    'de schriftelijk gemachtigde',
    'the person with a written proxy',
  ],
  relative: ['naasten', 'relatives', 'de naaste', 'the relative'],
  carer: ['verzorgers', 'carers', 'de verzorger', 'the carer'],
  contact_person: ['contactpersonen', 'contact persons', 'de contactpersoon', 'the contact person'],
  patient: ['patiënten van een praktijk', 'patients of a practice', 'de patiënt van een praktijk', 'the patient of a practice'],
  customer: ['klanten', 'customers', 'de klant', 'the customer'],
  subscriber: ['abonnees', 'subscribers', 'de abonnee', 'the subscriber'],
  enquirer: ['mensen met een vraag', 'people with a question', 'iemand met een vraag', 'somebody with a question'],
  visitor: ['bezoekers van de website', 'visitors of the website', 'de bezoeker van de website', 'the visitor of the website'],
  applicant: ['sollicitanten', 'job applicants', 'de sollicitant', 'the job applicant'],
  caregiver: ['hulpverleners', 'care workers', 'de hulpverlener', 'the care worker'],
  coordinator: ['coördinatoren', 'coordinators', 'de coördinator', 'the coordinator'],
  finance: ['medewerkers van de administratie', 'staff of the finance office', 'de administratie', 'the finance office'],
  reception: ['medewerkers van de receptie', 'staff of the reception', 'de receptie', 'the reception'],
  quality: ['kwaliteitsmedewerkers', 'quality officers', 'de kwaliteitsmedewerker', 'the quality officer'],
  it: ['ICT-medewerkers', 'IT staff', 'de ICT-medewerker', 'the IT officer'],
  hr: [
    'medewerkers van personeelszaken',
    'staff of human resources',
    'de afdeling personeelszaken',
    'the human-resources department',
  ],
  privacy_officer: ['privacy officers', 'privacy officers', 'de privacy officer', 'the privacy officer'],
  management: ['directieleden', 'managers', 'de directie', 'the management'],
  board: ['bestuursleden', 'board members', 'het bestuur', 'the board'],
  employee: ['medewerkers', 'staff', 'de medewerker', 'the member of staff'],
  temp: ['uitzendkrachten', 'temporary workers', 'de uitzendkracht', 'the temporary worker'],
  contractor: ['ingehuurde krachten', 'hired workers', 'de ingehuurde kracht', 'the hired worker'],
  dpo: [
    'functionarissen gegevensbescherming',
    'data protection officers',
    'de functionaris gegevensbescherming',
    'the data protection officer',
  ],
  processor: ['verwerkers', 'processors', 'de verwerker', 'the processor'],
  processors: [
    'bedrijven die voor ons werken',
    'companies that work for us',
    'het bedrijf dat voor ons werkt',
    'the company that works for us',
  ],
  controller: ['andere organisaties', 'other organisations', 'de andere organisatie', 'the other organisation'],
  practice: ['praktijken', 'practices', 'de praktijk', 'the practice'],
  partner: ['partnerorganisaties', 'partner organisations', 'de partnerorganisatie', 'the partner organisation'],
  'group-partners': [
    'organisaties van onze groep',
    'organisations of our group',
    'de organisatie van onze groep',
    'the organisation of our group',
  ],
  bookkeeper: ['boekhouders', 'bookkeepers', 'de boekhouder', 'the bookkeeper'],
  accountant: ['accountants', 'accountants', 'de accountant', 'the accountant'],
};

const column = (nl: 0 | 2, en: 1 | 3): Phrases =>
  Object.fromEntries(Object.entries(FORMS).map(([word, forms]): [string, Text] => [word, p(forms[nl], forms[en])]));

/** 'hulpverleners', 'ouders met gezag'. */
export const MANY = column(0, 1);
/** 'de hulpverlener', 'het bestuur'. */
export const ONE = column(2, 3);

/** People who may be the reader of the statement: 'Bent u curator?'. */
export const YOU: Phrases = {
  client: p('cliënt', 'a client'),
  parent: p('ouder', 'a parent'),
  guardian: p('ouder met gezag', 'a parent with authority'),
  'parent-without-authority': p('ouder zonder gezag', 'a parent without authority'),
  representative: p('wettelijk vertegenwoordiger', 'a legal representative'),
  curator: p('curator', 'a curator'),
  mentor: p('mentor', 'a mentor'),
  administrator: p('bewindvoerder', 'an administrator of property'),
  authorised: p('schriftelijk gemachtigde', 'a person with a written proxy'),
  relative: p('naaste', 'a relative'),
  carer: p('verzorger', 'a carer'),
};
