// May this happen? One question a line, one answer a line, in order.

import { lineDecider } from '../../desk/index.ts';
import { readPolicy } from '../policy-file.ts';
import { LANG_FLAG, langOf, type Verb, unusable } from '../verb.ts';

export const decideVerb: Verb = {
  name: 'decide',
  operands: ['POLICY.yaml'],
  says: 'decides requests, one a line of JSON, in order',
  flags: [{ name: 'requests', takes: 'FILE', says: 'the requests; - is standard input' }, LANG_FLAG],
  more: [
    'A line that cannot be used gives {"id", "error"} in its place; the others are still decided, and the exit status is 2.',
  ],
  async run(given, io) {
    const path = given.values['requests'];
    if (path === undefined) return unusable(io, 'zorgvuldig decide needs --requests FILE. See: zorgvuldig decide --help');
    const read = await readPolicy(given.operands[0] as string, io, langOf(given));
    if (!read.ok) return 2;
    const lines = await io.readLines(path);
    if (!lines.ok) return unusable(io, lines.line);
    const decide = lineDecider(read.value.policy, io.today(), langOf(given));
    let unusableLines = 0;
    for await (const line of lines.value) {
      if (line.trim() === '') continue;
      const answer = decide(line);
      if ('error' in answer) unusableLines++;
      io.out(JSON.stringify(answer));
    }
    return unusableLines === 0 ? 0 : 2;
  },
};
