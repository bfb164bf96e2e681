// How do people read a word of the policy or of the record? Always something: a word without a label is shown as it is written.

import { consentKey, labelOf, type Policy, type Text, type WordList } from '../../policy/index.ts';
import { TEMPLATES } from '../../record/index.ts';

/** The label of a word, from the first of the lists that has one. */
export function wordOf(policy: Policy, word: string, ...lists: readonly WordList[]): Text {
  const plain = word.replaceAll(/[-_]/g, ' ');
  return labelOf(policy, word, ...lists) ?? OWN[word] ?? FORMS.get(word) ?? { nl: plain, en: plain };
}

/** What a consent is called: as the policy labels its clause, as requests know it, or as clauses with that key are called. */
export function consentName(policy: Policy, word: string): Text {
  const key = consentKey(word);
  const own = policy.consent?.[key]?.label ?? labelOf(policy, word, 'consent');
  return own ?? wordOf(policy, key, 'consent', 'consent-name');
}

/** Words of the record that no policy has. */
const OWN: Readonly<Record<string, Text>> = {
  coordinator: { nl: 'coördinator', en: 'coordinator' },
  caregiver: { nl: 'begeleider', en: 'care worker' },
  replacement: { nl: 'vervanger', en: 'replacement' },
  note: { nl: 'notitie', en: 'note' },
  'care-plan': { nl: 'plan', en: 'plan' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  // A form that is filled in more than once is named in the plural; one piece of it is not.
  measurement: { nl: 'meting', en: 'measurement' },
  appointment: { nl: 'afspraak', en: 'appointment' },
  contact: { nl: 'contact', en: 'contact' },
  invoice: { nl: 'rekening', en: 'invoice' },
  document: { nl: 'document', en: 'document' },
  'identity-seen': { nl: 'bewijs van identiteit dat wij zagen', en: 'proof of identity that we saw' },
  photo: { nl: 'foto', en: 'photo' },
  'client-supplied-document': { nl: 'eigen stuk van de cliënt', en: 'document from the client' },
  'paper-folder': { nl: 'papieren map', en: 'paper folder' },
  'client-declaration': { nl: 'verklaring van de cliënt', en: 'declaration of the client' },
};

/** Every kind of record that a form writes, as the form calls it. */
const FORMS: ReadonlyMap<string, Text> = new Map(
  TEMPLATES.flatMap((template) => template.forms.map((form) => [form.kind, small(form.label)] as const)),
);

function small(text: Text): Text {
  const down = (t: string): string => (t === t.toUpperCase() ? t : t.charAt(0).toLowerCase() + t.slice(1));
  return { nl: down(text.nl), ...(text.en === undefined ? {} : { en: down(text.en) }) };
}

/** What one piece is called, where a policy names the whole kind (`aantekeningen`). */
export function pieceWord(policy: Policy, kind: string): Text {
  return OWN[kind] ?? FORMS.get(kind) ?? wordOf(policy, kind, 'record');
}

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
