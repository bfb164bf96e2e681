// By when must this be done? The last moment, with the steps of the computation.

import { DEADLINE_KINDS, deadline, type DeadlineKind } from '../../law/index.ts';
import { readPolicy } from '../policy-file.ts';
import { JSON_FLAG, LANG_FLAG, langOf, type Verb, unusable } from '../verb.ts';

export const deadlineVerb: Verb = {
  name: 'deadline',
  operands: [],
  says: 'the last moment of a legal term, with the steps of the computation',
  flags: [
    { name: 'kind', takes: 'KIND', choices: DEADLINE_KINDS, says: DEADLINE_KINDS.join(', ') },
    { name: 'from', takes: 'TIME', says: 'a day (YYYY-MM-DD, in Amsterdam) or an instant with its zone' },
    { name: 'policy', takes: 'FILE', says: 'the policy with the promised clocks; needed for breach-promise' },
    LANG_FLAG,
    JSON_FLAG,
  ],
  async run(given, io) {
    const { kind, from, policy: file } = given.values;
    if (kind === undefined || from === undefined) {
      return unusable(io, 'zorgvuldig deadline needs --kind and --from. See: zorgvuldig deadline --help');
    }
    const lang = langOf(given);
    const read = file === undefined ? undefined : await readPolicy(file, io, lang);
    if (read && !read.ok) return 2;
    const answer = deadline(kind as DeadlineKind, from, read ? { policy: read.value.policy } : {});
    if (!answer.ok) return unusable(io, answer.error[lang]);
    const { steps, ...rest } = answer.deadline;
    const words = steps.map((step) => step[lang]);
    if (given.switches.has('json')) io.out(JSON.stringify({ ...rest, steps: words }));
    else {
      for (const word of words) io.out(word);
      io.out(`${lang === 'nl' ? 'Laatste dag' : 'Last day'}: ${answer.deadline.due} (${answer.deadline.dueAt})`);
      if (rest.notifyBy !== undefined) io.out(`${lang === 'nl' ? 'Melden vóór' : 'Report by'}: ${rest.notifyBy}`);
      if (rest.noticeBy !== undefined) io.out(`${lang === 'nl' ? 'Aankondigen uiterlijk' : 'Announce by'}: ${rest.noticeBy}`);
      io.out(rest.rules.join(', '));
    }
    return 0;
  },
};
