// The words that a question may use under one policy, and how people read them.

import { labelOf, type Policy, type Text, vocabulary, type Word, type WordList } from '../policy/index.ts';

/** A label in both languages: the policy's own first, then the vocabulary's, then the word itself. */
export function labelIn(policy: Policy, list: WordList, word: Word): Required<Text> {
  const found = labelOf(policy, word, list);
  const nl = found?.nl ?? word.replaceAll(/[-_]/g, ' ');
  return { nl, en: found?.en ?? nl };
}

/** The name under which a request reports a consent: `school_transfer` and `parent-access` are `schoolTransfer` and `parentAccess`. */
export function consentName(word: Word): string {
  return word.replace(/[-_]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every word that a request may use, by the member it stands in. */
export interface KnownWords {
  readonly category: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
  readonly consent: ReadonlySet<string>;
  readonly ground: ReadonlySet<string>;
  readonly relation: ReadonlySet<string>;
  readonly service: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly class: ReadonlySet<string>;
  readonly regime: ReadonlySet<string>;
  readonly action: ReadonlySet<string>;
}

/** Roles of staff that a request may name. */
const STAFF = [
  'caregiver',
  'coordinator',
  'finance',
  'reception',
  'quality',
  'it',
  'management',
  'hr',
  'privacy_officer',
  'employee',
  'board',
  'temp',
  'contractor',
];
/** Words of `access.who` that are no role of staff. */
const NOT_STAFF = [
  'client',
  'guardian',
  'parent-without-authority',
  'curator',
  'mentor',
  'administrator',
  'authorised',
  'relative',
  'processor',
  'controller',
  'dpo',
];

/** The words known under a policy: the vocabulary, the policy's own, and the grounds in law that the caller names. */
export function knownWords(policy: Policy, statutes: Iterable<string>): KnownWords {
  const of = (list: WordList) => Object.keys(vocabulary[list]);
  const own = (section: 'data' | 'purpose' | 'consent') => Object.keys(policy[section] ?? {});
  const recipients = Object.values(policy.recipient ?? {});
  const purposes = [...of('purpose'), ...own('purpose')];
  return {
    category: new Set([...of('category'), ...own('data')]),
    purpose: new Set(purposes),
    role: new Set([
      ...STAFF,
      ...Object.values(policy.access ?? {})
        .flatMap((row) => row.who)
        .filter((who) => !NOT_STAFF.includes(who)),
    ]),
    consent: new Set([...of('consent'), ...own('consent').map(consentName), ...purposes.map(consentName)]),
    ground: new Set([...of('ground').filter((g) => g !== 'unstated'), ...statutes, ...recipients.flatMap((r) => r.ground ?? [])]),
    relation: new Set(of('relation')),
    service: new Set(of('processor-service')),
    country: new Set(of('place').filter((place) => /^[A-Z]{2}$/.test(place) && place !== 'EU')),
    class: new Set(of('class')),
    regime: new Set(of('regime')),
    action: new Set(of('action')),
  };
}
