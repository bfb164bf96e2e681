// A number for an action under a regime: part of the key of a question.

import type { Action, Regime } from '../policy/index.ts';

export const REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'];
/** Numbers are below this. */
export const KINDS = 64;

/** The number of an action under a regime; 63 for words that are neither, which no key has. */
export function kindOf(action: Action, regime: Regime): number {
  const a = actionAt(action);
  const r = regimeAt(regime);
  return a < 0 || r < 0 ? 63 : a * 8 + r;
}

function actionAt(action: Action): number {
  switch (action) {
    case 'read':
      return 0;
    case 'write':
      return 1;
    case 'copy':
      return 2;
    case 'disclose':
      return 3;
    case 'delete':
      return 4;
    default:
      return -1;
  }
}

function regimeAt(regime: Regime): number {
  switch (regime) {
    case 'wgbo':
      return 0;
    case 'jeugdwet':
      return 1;
    case 'wmo':
      return 2;
    case 'childcare':
      return 3;
    case 'wvggz':
      return 4;
    case 'wzd':
      return 5;
    case 'avg':
      return 6;
    default:
      return -1;
  }
}
