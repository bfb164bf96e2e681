// The side door. A verb whose room does not stand yet is not in the list.
import type { Verb } from './verb.ts';
import { deadlineVerb } from './verbs/deadline.ts';
import { trailVerifyVerb } from './verbs/trail-verify.ts';

export { runCommand } from './run.ts';
export type { ExitStatus, Io, Reading, Verb } from './verb.ts';

export const VERBS: readonly Verb[] = [deadlineVerb, trailVerifyVerb];
