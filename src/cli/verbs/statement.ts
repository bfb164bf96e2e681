// How does the policy read for people? The statement, as a web page, as text, or as a tagged PDF.

import { check } from '../../law/index.ts';
import { toHtml, toMarkdown, toPrintable, writeStatement } from '../../statement/index.ts';
import { outcomeOf } from '../output.ts';
import { readPolicy } from '../policy-file.ts';
import { LANG_FLAG, langOf, ON_FLAG, type Verb, unusable } from '../verb.ts';

export const statementVerb: Verb = {
  name: 'statement',
  operands: ['POLICY.yaml'],
  says: 'writes the privacy statement of a policy',
  flags: [
    LANG_FLAG,
    { name: 'format', takes: 'html|md|pdf', choices: ['html', 'md', 'pdf'], says: 'default md' },
    { name: 'out', takes: 'FILE', says: 'where to write it (default standard output)' },
    ON_FLAG,
  ],
  async run(given, io) {
    const lang = langOf(given);
    const read = await readPolicy(given.operands[0] as string, io, lang);
    if (!read.ok) return 2;
    const on = given.values['on'] ?? io.today();
    const { policy } = read.value;
    const document = writeStatement(policy, { on, lang, findings: check(policy, on) });
    const format = given.values['format'] ?? 'md';
    if (format !== 'pdf') return outcomeOf(given, io, format === 'html' ? toHtml(document) : toMarkdown(document));
    const printed = await io.print(toPrintable(document));
    return printed.ok ? outcomeOf(given, io, printed.pdf) : unusable(io, printed.why);
  },
};
