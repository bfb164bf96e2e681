// Decides one line after another, for the command line and for tests of other programs: no store, no log, nothing opens.

import { compilePolicy, type DecisionLine, decideLine, type ErrorLine } from '../../decide/index.ts';
import { lawVersion } from '../../law/index.ts';
import { type Day, type Policy, policyHash } from '../../policy/index.ts';

export type { DecisionLine, ErrorLine } from '../../decide/index.ts';

/** A function that answers a line of JSON. A line that is no JSON gives an error line like any other that cannot be used. */
export function lineDecider(policy: Policy, on: Day, lang: 'nl' | 'en'): (line: string) => DecisionLine | ErrorLine {
  const decider = compilePolicy(policy, { hash: policyHash(policy), lawVersion, on });
  return (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { error: 'this line is no JSON' };
    }
    return decideLine(decider, value, lang);
  };
}
