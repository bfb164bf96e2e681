// What does a demo practice consist of? Invented people, as data: who works there, who gets care, what stands in the files.
// Days count back from the day the demo is made, so that a 14-year-old is 14 on every first day.

import type { Regime } from '../../policy/index.ts';
import type { PersonName, RepresentationKind } from '../../record/index.ts';

export interface DemoPerson {
  readonly key: string;
  readonly name: PersonName;
  /** Sign-in address; absent: this person does not sign in. */
  readonly email?: string;
  readonly phone?: string;
  /** Shown beside the one-time link when the demo opens (nl, en). */
  readonly link?: { readonly nl: string; readonly en: string };
}
export interface DemoStaff extends DemoPerson {
  readonly kind: 'staff' | 'dpo';
  readonly roles: readonly string[];
}

export interface DemoItem {
  readonly kind: 'note' | 'evaluation' | 'invoice' | 'document';
  readonly category: string;
  readonly daysAgo: number;
  readonly by: string;
  readonly title?: string;
  readonly text: string;
  /** A mistake in an earlier text, corrected afterwards: the first text, and why it changed. */
  readonly first?: { readonly text: string; readonly why: string };
}

/** A form of the course of care. `@` in a field is the day it is written, `@+30` thirty days later. */
export interface DemoForm {
  readonly form: string;
  readonly daysAgo: number;
  readonly by: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A document that was added. Without a text it is the passport photo: a drawing. */
export interface DemoDocument {
  /** Key of a sort of document. */
  readonly sort: string;
  readonly title: string;
  readonly from?: string;
  readonly daysAgo: number;
  readonly by: string;
  readonly text?: string;
  /** Numbers of the sentences about somebody else, from 0. */
  readonly others?: readonly number[];
}
export interface DemoPaper {
  readonly place: string;
  readonly cupboard: string;
  readonly daysAgo: number;
  readonly by: string;
}

export interface DemoClient extends DemoPerson {
  readonly gender: string;
  /** Whole years, and how many days ago the last birthday was. */
  readonly age: readonly [years: number, daysSinceBirthday: number];
  readonly since: number;
  readonly service: string;
  readonly regime: Regime;
  /** The first one opened the file. */
  readonly team: readonly { readonly staff: string; readonly task: string }[];
  readonly answers: readonly { readonly category: string; readonly field: string; readonly value: string }[];
  readonly parents?: readonly { readonly person: string; readonly held: boolean }[];
  readonly representatives?: readonly {
    readonly person: string;
    readonly kind: RepresentationKind;
    readonly relation?: string;
  }[];
  /** Judged not able to weigh his or her interests: by whom, and why. */
  readonly incapable?: { readonly by: string; readonly reason: string };
  readonly consents?: readonly { readonly word: string; readonly kind: 'care' | 'disclosure' | 'avg'; readonly clause: string }[];
  readonly forms?: readonly DemoForm[];
  readonly items: readonly DemoItem[];
  readonly documents?: readonly DemoDocument[];
  readonly paper?: DemoPaper;
  /** Consents that the client gave in the portal. */
  readonly says?: readonly { readonly word: string; readonly daysAgo: number }[];
}

export interface DemoPractice {
  /** File in `policies/`, and the short name in addresses. */
  readonly policy: string;
  readonly slug: string;
  readonly staff: readonly DemoStaff[];
  /** Parents, representatives and others who are no client. */
  readonly others: readonly DemoPerson[];
  readonly clients: readonly DemoClient[];
  /** Who opened which file, so that 'who looked' has something to show. */
  readonly looks: readonly { readonly by: string; readonly client: string; readonly daysAgo: number }[];
}
