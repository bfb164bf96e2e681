// The five practices of the demo, one for each kind of statement.

import { deKade } from './de-kade.ts';
import { deLinde } from './de-linde.ts';
import { deNotendop } from './de-notendop.ts';
import { deWeegschaal } from './de-weegschaal.ts';
import { oeverpad } from './oeverpad.ts';
import type { DemoPractice } from './shape.ts';

export const PRACTICES: readonly DemoPractice[] = [deLinde, deWeegschaal, oeverpad, deNotendop, deKade];
