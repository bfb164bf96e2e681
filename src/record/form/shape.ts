// What is a form of the course of care? Data: which fields, under which category of the policy, and how a filled-in one is read.

import type { Regime, Text } from '../../policy/index.ts';

/** How a field is asked: a line, more lines, a day, a time of day, a whole number, one of a few, one of the goals of the plan. */
export type FieldAs = 'line' | 'text' | 'day' | 'time' | 'number' | 'choice' | 'goal';

export interface FormField {
  /** Lower case, digits and hyphens; unique in its form or group. */
  readonly key: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly as: FieldAs;
  readonly required?: boolean;
  /** Required where the policy promises that these data are made together with the client (`made-with`). */
  readonly together?: true;
  /** Said when a required one is empty. */
  readonly missing?: Text;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  /** Least and most, for a number. */
  readonly within?: readonly [number, number];
  /** A day that cannot lie after today. */
  readonly past?: boolean;
  /** A day that is not before the day in that field. */
  readonly after?: string;
  /** What stands there the first time; `today` for a day. */
  readonly start?: string;
}

/** Fields that come back: goals, people on a list, medicines. In `fields` they are `<key>.<n>.<field>`, n from 1. */
export interface FormGroup {
  readonly key: string;
  readonly label: Text;
  /** One of them: 'Doel'. */
  readonly one: Text;
  readonly fields: readonly FormField[];
  /** `goals`: one for each goal of the plan, with its words above it. */
  readonly per?: 'goals';
  /** Of an ordinary group: how many must be there, and how many empty ones are offered. */
  /** Asked before the other fields. */
  readonly first?: true;
  readonly least: number;
  readonly offered: number;
}

export interface FormSpec {
  /** The kind of the item that it makes; unique in a template. */
  readonly kind: string;
  /** The kind of record of the vocabulary that it counts as, for retention. */
  readonly record: string;
  readonly label: Text;
  /** Verb first: 'Schrijf een evaluatie'. */
  readonly add: Text;
  readonly lead?: Text;
  /** The categories of data that it may stand under, best first; the first one that the policy has is used. */
  readonly categories: readonly string[];
  /** One text that gets new versions, instead of a list. */
  readonly once?: boolean;
  /** What may hurt when it is not known: it stands at the top of the file, for whoever may read it. */
  readonly firstToKnow?: true;
  /** It is about somebody else than the client, who gets neither its words nor a copy of them. */
  readonly aboutOthers?: true;
  readonly fields: readonly FormField[];
  readonly groups?: readonly FormGroup[];
  /** The field whose day the item is about; absent: today. */
  readonly on?: string;
  /** The field with the day on which somebody has to do something. */
  readonly due?: string;
  /** Only while that field has this value. */
  readonly dueWhile?: { readonly field: string; readonly value: string };
  /** What has to be done then: 'Evalueer het plan'. */
  readonly dueWhat?: Text;
  /** The field that is the text of the item; absent: the text is made of all fields. */
  readonly body?: string;
}

/** What one kind of care writes down from the first day to the last. */
export interface Template {
  readonly key: string;
  readonly label: Text;
  readonly regimes: readonly Regime[];
  readonly forms: readonly FormSpec[];
}

/** What somebody typed, or what lies in an item: by name of the field. */
export type Filled = Readonly<Record<string, string>>;
