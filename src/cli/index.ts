// The side door. A verb whose room does not stand yet is not in the list.
import type { Verb } from './verb.ts';
import { checkVerb } from './verbs/check.ts';
import { deadlineVerb } from './verbs/deadline.ts';
import { decideVerb } from './verbs/decide.ts';
import { diffVerb } from './verbs/diff.ts';
import { readVerb } from './verbs/read.ts';
import { registerVerb } from './verbs/register.ts';
import { retentionDueVerb } from './verbs/retention-due.ts';
import { statementVerb } from './verbs/statement.ts';
import { trailVerifyVerb } from './verbs/trail-verify.ts';

export { runCommand } from './run.ts';
export type { ExitStatus, Io, Reading, Verb } from './verb.ts';

export const VERBS: readonly Verb[] = [
  readVerb,
  checkVerb,
  statementVerb,
  registerVerb,
  diffVerb,
  decideVerb,
  retentionDueVerb,
  deadlineVerb,
  trailVerifyVerb,
];
