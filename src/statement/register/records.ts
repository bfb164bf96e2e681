// Which kinds of record hold a category of data: retention speaks of records, purposes of categories.

import type { Policy, Word } from '../../policy/index.ts';

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

/** The kinds of record that hold these categories; a category of the policy's own is held by 'other'. */
export function recordsOf(policy: Policy, categories: readonly Word[]): readonly Word[] {
  return [...new Set(expanded(policy, categories).flatMap((c) => KINDS[c] ?? ['other']))];
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
