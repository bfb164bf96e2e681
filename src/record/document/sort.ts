// What sort of document is it, and under which data of the policy does it stand? The category decides who may read it.

import type { Text } from '../../policy/index.ts';
import type { FileType } from './type.ts';

export interface DocumentSort {
  readonly key: string;
  /** Kind of item: what retention and the list know it by. */
  readonly kind: 'document' | 'client-supplied-document' | 'photo';
  readonly label: Text;
  /** The first of these categories that the policy has. */
  readonly categories: readonly string[];
  /** Types that it can be; absent: all. */
  readonly types?: readonly FileType[];
}

const IMAGES = ['jpeg', 'png'] as const;

/** In the order of the form. */
export const DOCUMENT_SORTS: readonly DocumentSort[] = [
  {
    key: 'letter',
    kind: 'document',
    label: { nl: 'Brief of bericht', en: 'Letter or message' },
    categories: ['correspondence', 'conversation', 'question', 'notes'],
  },
  {
    key: 'referral',
    kind: 'document',
    label: { nl: 'Verwijzing of besluit', en: 'Referral or decision' },
    categories: ['referral', 'care_plan', 'medical', 'notes'],
  },
  {
    key: 'report',
    kind: 'document',
    label: { nl: 'Verslag van een ander', en: 'Report by somebody else' },
    categories: ['medical', 'evaluation', 'care_plan', 'notes'],
  },
  {
    key: 'agreement',
    kind: 'document',
    label: { nl: 'Overeenkomst of getekend plan', en: 'Agreement or signed plan' },
    categories: ['care_plan', 'agreement', 'notes'],
  },
  {
    key: 'authority',
    kind: 'document',
    label: { nl: 'Bewijs van gezag of vertegenwoordiging', en: 'Proof of authority or representation' },
    categories: ['authority', 'representative'],
  },
  {
    key: 'money',
    kind: 'document',
    label: { nl: 'Stuk over geld', en: 'Paper about money' },
    categories: ['finance'],
  },
  {
    key: 'own',
    kind: 'client-supplied-document',
    label: { nl: 'Eigen stuk van de cliënt', en: "The client's own paper" },
    categories: ['correspondence', 'client_declaration', 'notes'],
  },
  {
    key: 'photo',
    kind: 'photo',
    label: { nl: 'Pasfoto', en: 'Passport photo' },
    categories: ['photo'],
    types: IMAGES,
  },
];

/** Kinds of item that are documents, for reading them. An invoice is one too: it has words and no bytes. */
export const DOCUMENT_KINDS: readonly string[] = ['document', 'client-supplied-document', 'photo', 'invoice'];
