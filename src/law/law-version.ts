// Which law a decision was taken under: the day the table was last checked, and a fingerprint of everything in it.

import type { Day } from '../policy/index.ts';
import { OTHER_GROUNDS, STATUTORY_GROUNDS } from './facts/controller-grounds.ts';
import { ADEQUACY, EEA } from './facts/countries.ts';
import { DECREE_DAYS } from './facts/days.ts';
import { DESTRUCTION } from './facts/destruction.ts';
import { LAWFUL_PURPOSES } from './facts/lawful-purposes.ts';
import { RETENTION_TERMS } from './facts/retention-terms.ts';
import { FAMILY_CHAIN, INSPECTION } from './facts/who-may-inspect.ts';
import { RULES } from './rules/all.ts';

/** The state of law at which the table aims. */
const LAW_CHECKED: Day = '2026-11-21';

/** FNV-1a, 32 bits: tells two tables apart; it is no seal (policies and logs have SHA-256). */
function fingerprint(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** `2026-11-21+1a2b3c4d`: changes when any rule, term, ground or table changes. A decision carries it so that it can be replayed. */
export const lawVersion: string = `${LAW_CHECKED}+${fingerprint(
  JSON.stringify([
    RULES,
    INSPECTION,
    FAMILY_CHAIN,
    LAWFUL_PURPOSES,
    RETENTION_TERMS,
    DESTRUCTION,
    STATUTORY_GROUNDS,
    OTHER_GROUNDS,
    ADEQUACY,
    EEA,
    DECREE_DAYS,
  ]),
)}`;
