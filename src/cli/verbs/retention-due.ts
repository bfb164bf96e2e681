// Is it time to destroy this? One item a line, one answer a line, without a database.

import { lineRetention } from '../../desk/index.ts';
import { readPolicy } from '../policy-file.ts';
import { LANG_FLAG, langOf, ON_FLAG, type Verb, unusable } from '../verb.ts';

export const retentionDueVerb: Verb = {
  name: 'retention due',
  operands: ['POLICY.yaml'],
  says: 'says of each item whether it must stay, may go or must go',
  flags: [{ name: 'items', takes: 'FILE', says: 'the items, one a line of JSON; - is standard input' }, ON_FLAG, LANG_FLAG],
  more: [
    'state: keep, due, erase-on, blocked or human; date is the last day that the item must or may be there.',
    'A line that cannot be used gives {"id", "error"} in its place; the others are still answered, and the exit status is 2.',
  ],
  async run(given, io) {
    const path = given.values['items'];
    if (path === undefined)
      return unusable(io, 'zorgvuldig retention due needs --items FILE. See: zorgvuldig retention due --help');
    const read = await readPolicy(given.operands[0] as string, io, langOf(given));
    if (!read.ok) return 2;
    const lines = await io.readLines(path);
    if (!lines.ok) return unusable(io, lines.line);
    const answer = lineRetention(read.value.policy, given.values['on'] ?? io.today(), langOf(given));
    let unusableLines = 0;
    for await (const line of lines.value) {
      if (line.trim() === '') continue;
      const said = answer(line);
      if ('error' in said) unusableLines++;
      io.out(JSON.stringify(said));
    }
    return unusableLines === 0 ? 0 : 2;
  },
};
