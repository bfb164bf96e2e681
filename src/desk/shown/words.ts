// How do people read a word of the policy or of the record? Always something: a word without a label is shown as it is written.

import { labelOf, type Policy, type Text, type WordList } from '../../policy/index.ts';

/** The label of a word, from the first of the lists that has one. */
export function wordOf(policy: Policy, word: string, ...lists: readonly WordList[]): Text {
  const plain = word.replaceAll(/[-_]/g, ' ');
  return labelOf(policy, word, ...lists) ?? OWN[word] ?? { nl: plain, en: plain };
}

/** Words of the record that no policy has. */
const OWN: Readonly<Record<string, Text>> = {
  coordinator: { nl: 'coördinator', en: 'coordinator' },
  caregiver: { nl: 'begeleider', en: 'care worker' },
  replacement: { nl: 'vervanger', en: 'replacement' },
  note: { nl: 'notitie', en: 'note' },
  'care-plan': { nl: 'plan', en: 'plan' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  invoice: { nl: 'rekening', en: 'invoice' },
  document: { nl: 'document', en: 'document' },
  'identity-seen': { nl: 'bewijs van identiteit dat wij zagen', en: 'proof of identity that we saw' },
  'client-declaration': { nl: 'verklaring van de cliënt', en: 'declaration of the client' },
};

/** First letter as a capital. */
export function capital(text: Text): Text {
  const up = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);
  return { nl: up(text.nl), ...(text.en === undefined ? {} : { en: up(text.en) }) };
}

/** What the laws are called on a page. */
export const REGIME_NAMES: Readonly<Record<string, Text>> = {
  wgbo: { nl: 'WGBO', en: 'WGBO (treatment contract)' },
  jeugdwet: { nl: 'Jeugdwet', en: 'Youth Act' },
  wmo: { nl: 'Wmo', en: 'Wmo (social support)' },
  wvggz: { nl: 'Wvggz', en: 'Wvggz (compulsory mental-health care)' },
  wzd: { nl: 'Wzd', en: 'Wzd (care and coercion)' },
  childcare: { nl: 'Wet kinderopvang', en: 'Childcare Act' },
  avg: { nl: 'AVG', en: 'GDPR' },
};
