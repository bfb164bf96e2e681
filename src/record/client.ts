// The client and the file: one file per client, in parts; a regime belongs to a part.

import type { ClauseId, Day, Regime } from '../policy/index.ts';
import type { Id } from './id.ts';

/** active: care runs. retained: care ended, the term runs. due: the term is over, not yet destroyed. erased: gone, only this word is left. */
export type RetentionState = 'active' | 'retained' | 'due' | 'erased';

/** Somebody who gets or got care from one organisation. A client has exactly one file, with the same id. */
export interface Client {
  readonly id: Id;
  readonly organisation: Id;
  readonly person: Id;
  /** The number of the file ("2026-014"); unique in the organisation, says nothing about the person. */
  readonly number: string;
  readonly careFrom: Day;
  /** Last day of care. */
  readonly careUntil?: Day;
  readonly retention: RetentionState;
  readonly version: number;
}

/** A part of the file: one service of the policy under one law. */
export interface Part {
  readonly id: Id;
  readonly client: Id;
  /** The clause of the service (`service.youth-help`). */
  readonly service: ClauseId;
  readonly regime: Regime;
  readonly from: Day;
  readonly until?: Day;
  /** The last day something that counts as care was written (BW 7:454(3), Jeugdwet 7.3.8(3); RET-T5). */
  readonly lastChangeOn: Day;
}

export interface ClientFile {
  readonly client: Client;
  readonly parts: readonly Part[];
}
