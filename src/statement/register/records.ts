// Which kinds of record hold a category of data: retention speaks of records, purposes of categories.

import { type Policy, type Word, wordsFor } from '../../policy/index.ts';

const FILE: readonly Word[] = ['care-file', 'child-file'];
const KINDS: Readonly<Record<Word, readonly Word[]>> = {
  identity: [...FILE, 'applicant', 'personnel-file'],
  contact: [...FILE, 'newsletter-address', 'applicant', 'personnel-file'],
  bsn: [...FILE, 'salary-administration'],
  care_plan: [...FILE, 'care-plan'],
  evaluation: [...FILE, 'evaluation'],
  notes: [...FILE, 'note'],
  medical: FILE,
  correspondence: FILE,
  client_declaration: [...FILE, 'client-supplied-document'],
  'care-file': ['care-file', 'care-plan', 'evaluation', 'note', 'intake', 'client-supplied-document'],
  'child-file': ['child-file'],
  finance: ['invoice', 'payment', 'contract', 'salary-administration'],
  presence: ['presence'],
  photo: ['photo'],
  identity_document: ['id-document-number'],
  id_copy: ['client-id-copy', 'employee-id-copy'],
  religion: FILE,
  criminal: FILE,
};

/** A category of the policy's own is held by the records of the groups that it is in, else by 'other'. */
function kindsOf(policy: Policy, category: Word): readonly Word[] {
  const known = wordsFor(policy, category).flatMap((word) => KINDS[word] ?? []);
  return KINDS[category] ?? (known.length > 0 ? known : ['other']);
}

/** The kinds of record that hold these categories. */
export function recordsOf(policy: Policy, categories: readonly Word[]): readonly Word[] {
  return [...new Set(expanded(policy, categories).flatMap((c) => kindsOf(policy, c)))];
}

/** The categories behind a set of words: groups opened, `all` as every category of the policy. */
export function expanded(policy: Policy, words: readonly Word[]): readonly Word[] {
  const seen = new Set<Word>();
  const add = (word: Word): void => {
    if (seen.has(word)) return;
    seen.add(word);
    for (const part of policy.data?.[word]?.group ?? []) add(part);
    if (word === 'all') Object.keys(policy.data ?? {}).forEach(add);
  };
  words.forEach(add);
  seen.delete('all');
  return [...seen];
}
