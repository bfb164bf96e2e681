// What does every page of a house know, whatever is on it? The frame: who looks, in which language, in which practice.

import type { Lang, Said } from './language.ts';

/** What every frame carries. */
export interface FrameBase {
  readonly lang: Lang;
  /** The Dutch address of this page, without `/en`, without anything personal: the language switch is made from it. */
  readonly path: string;
  /** A trial environment: everybody in it is invented, and every page says so. */
  readonly demo: boolean;
  /** Value of the hidden field `_token` in every form that changes something. */
  readonly token?: string;
  /** Said once, after saving. */
  readonly flash?: Said;
  /** A client under 16 reads the own file: spoken to as 'je'. */
  readonly young?: boolean;
}

/** A practice as people know it. */
export interface Practice {
  readonly name: string;
  /** Short name: 'De Linde' gives 'Mijn De Linde'. */
  readonly short: string;
  /** Its key in addresses. */
  readonly key: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  /** It runs on a statement that was read in and still has errors: every page says so. */
  readonly imported?: boolean;
}

/** A public page: of Zorgvuldig itself, or of one practice. */
export interface PublicFrame extends FrameBase {
  readonly practice?: Practice;
  /** Key of the practice whose statement is the example in the menu. */
  readonly example?: string;
}

export type PortalPlace = 'home' | 'file' | 'looked' | 'consents' | 'requests';
/** A page of a client, parent or representative. */
export interface PortalFrame extends FrameBase {
  readonly practice: Practice;
  readonly person: string;
  /** The file that is open now; the menu leads to its pages. */
  readonly file?: string;
  /** Places that this person can go to, in the order of the menu. */
  readonly places: readonly PortalPlace[];
}

export type StaffPlace =
  | 'today'
  | 'files'
  | 'questions'
  | 'requests'
  | 'breaches'
  | 'retention'
  | 'statement'
  | 'log'
  | 'admin'
  | 'practices';
/** A page of somebody who works at (or for) a practice. */
export interface StaffFrame extends FrameBase {
  /** Absent at the desk of a DPO of several practices. */
  readonly practice?: Practice;
  readonly person: string;
  readonly role: Said;
  /** At most eight, in the order of the menu. */
  readonly places: readonly StaffPlace[];
  /** The policy was read in and not adopted yet: every page says so. */
  readonly imported?: boolean;
  /** Emergency access is running for the file on this page: red header. */
  readonly emergency?: Emergency;
}

/** Emergency access that is running now. */
export interface Emergency {
  readonly file: string;
  readonly client: string;
  readonly reason: string;
  /** Epoch seconds. */
  readonly until: number;
  /** Who will look at it afterwards. */
  readonly reviewer: string;
}
