// Decides one line after another, for the command line and for tests of other programs: no store, no log, nothing opens.

import {
  compilePolicy,
  type DecisionLine,
  decideLine,
  type ErrorLine,
  type RetentionLine,
  retentionLine,
} from '../../decide/index.ts';
import { lawVersion } from '../../law/index.ts';
import { type Day, type Policy, policyHash } from '../../policy/index.ts';

export type { DecisionLine, ErrorLine, RetentionLine } from '../../decide/index.ts';

/** Answers one line of JSON. A line that is no JSON gives an error line like any other that cannot be used. */
export type LineAnswerer<T> = (line: string) => T | ErrorLine;

function answering<T>(answer: (value: unknown) => T | ErrorLine): LineAnswerer<T> {
  return (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { error: 'this line is no JSON' };
    }
    return answer(value);
  };
}

/** `on`: the day of the law; each request has a day of its own. */
export function lineDecider(policy: Policy, on: Day, lang: 'nl' | 'en'): LineAnswerer<DecisionLine> {
  const decider = compilePolicy(policy, { hash: policyHash(policy), lawVersion, on });
  return answering((value) => decideLine(decider, value, lang));
}

/** Which items are due on a day. */
export function lineRetention(policy: Policy, on: Day, lang: 'nl' | 'en'): LineAnswerer<RetentionLine> {
  return answering((value) => retentionLine(policy, value, on, lang));
}
