// Words for purposes to the purposes of the policy language.

import type { Text } from '../../../policy/index.ts';
import { glance, Watched } from '../match/words.ts';

/** A purpose in a text: the word of the language, and the data it usually needs. */
export interface PurposeWord {
  readonly key: string;
  readonly pattern: Watched;
  readonly what: readonly string[];
  readonly about?: readonly string[];
  readonly label?: Text;
  readonly law?: true;
}

const WORDS: readonly (Omit<PurposeWord, 'pattern'> & { readonly pattern: RegExp })[] = [
  { key: 'complaint', pattern: /klacht/, what: ['identity', 'contact'] },
  { key: 'newsletter', pattern: /nieuwsbrie/, what: ['contact'] },
  { key: 'marketing', pattern: /marketing|reclame|aanbieding|commercieel|klantenbestand/, what: ['contact'] },
  {
    key: 'new-services',
    pattern: /(?:informeren|wijziging|op de hoogte)[^.]{0,60}(?:diensten|producten|activiteiten|aanbod)/,
    what: ['contact'],
    label: { nl: 'berichten over diensten en activiteiten', en: 'news of services and activities' },
  },
  { key: 'benefit', pattern: /toeslag/, what: ['identity', 'bsn'] },
  {
    key: 'school_transfer',
    pattern: /(?:overdracht|overdragen|doorgeven|doorlopende|overgang)[^.|]{0,40}\b(?:basis)?school\b/,
    what: ['identity', 'care-file'],
  },
  {
    key: 'publication',
    pattern: /\b(?:foto|video|beeld)[^.|]{0,50}(?:website|\bsite\b|instagram|facebook|social|publi)/,
    what: ['photo'],
  },
  { key: 'survey', pattern: /tevredenheid|ervaringsonderzoek|vragenlijst/, what: ['contact'] },
  { key: 'research', pattern: /wetenschap|onderzoekers/, what: ['care-file'] },
  { key: 'training', pattern: /intervisie|supervisie|toetsing|nascholing|training(?!s?schema)|scholing/, what: ['care-file'] },
  { key: 'quality', pattern: /kwaliteit|\baudit/, what: ['care-file'] },
  { key: 'tax', pattern: /belasting|fiscal/, what: ['finance', 'identity'] },
  {
    key: 'legal-duties',
    pattern: /wettelijke (?:verplicht|plicht|taak|eisen)|aan de wet|wettelijk verplicht|wet- en regelgeving/,
    what: [],
    law: true,
    label: { nl: 'wettelijke plichten nakomen', en: 'meeting statutory duties' },
  },
  { key: 'product_improvement', pattern: /verbeter|optimaliser|statistiek/, what: ['visit'] },
  {
    key: 'questions',
    pattern: /vragen|vraag\b|informatieaanvra|contactformulier|reageren|beantwoord|\bverzoek/,
    what: ['contact', 'correspondence'],
    label: { nl: 'vragen beantwoorden', en: 'answering questions' },
  },
  {
    key: 'appointments',
    pattern: /afspra/,
    what: ['identity', 'contact'],
    label: { nl: 'afspraken maken', en: 'making appointments' },
  },
  {
    key: 'billing',
    pattern: /factu|declar|betaling|\binnen\b|afrekening|\bnota|incasso|vergoed/,
    what: ['identity', 'finance', 'bsn'],
  },
  {
    key: 'administration',
    pattern: /administrati|boekhoud|beheersactiviteit/,
    what: ['identity', 'contact', 'finance'],
    label: { nl: 'administratie', en: 'administration' },
  },
  {
    key: 'exchange',
    pattern: /ketenpartner|berichtenverkeer|verantwoording aan|rapporteren aan de gemeente/,
    what: ['identity', 'bsn'],
  },
  {
    key: 'reach-people',
    pattern:
      /bellen|mailen|contact (?:met u|met je|op te nemen|op te kunnen|te onderhouden|onderhouden)|onderhouden van contact|communic/,
    what: ['contact'],
    label: { nl: 'contact onderhouden', en: 'keeping in touch' },
  },
  {
    key: 'application',
    pattern: /sollicit/,
    what: ['application_data', 'contact'],
    about: ['applicant'],
    label: { nl: 'sollicitaties beoordelen', en: 'judging applications' },
  },
  {
    key: 'employment',
    pattern: /personeel|medewerkers in dienst|salaris/,
    what: ['identity'],
    about: ['employee'],
    label: { nl: 'werkgever zijn', en: 'being an employer' },
  },
  {
    key: 'building-security',
    pattern: /camera|beveiliging van (?:de )?(?:gebouw|eigendom|pand)/,
    what: ['camera_images'],
    about: ['visitor'],
    label: { nl: 'gebouw en eigendommen beveiligen', en: 'security of building and property' },
  },
  {
    key: 'care',
    pattern:
      /behandel|zorg(?!vuldig|verzeker)|\bhelpen\b|begeleid|hulp|therapie|opvang|coaching|coachings|dossier|ondersteun|dienstverlening|overeenkomst|opdracht|onderwijs|intake|aanmeld/,
    what: ['identity', 'contact', 'bsn', 'authority', 'care-file'],
  },
];

export const PURPOSE_WORDS: readonly PurposeWord[] = WORDS.map((w) => ({ ...w, pattern: new Watched(w.pattern) }));

/** The purposes that folded words name, in the order of the list. */
export function purposesIn(folded: string): readonly PurposeWord[] {
  const looked = glance(folded);
  return PURPOSE_WORDS.filter((w) => w.pattern.in(looked));
}
