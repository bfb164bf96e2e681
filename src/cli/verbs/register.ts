// What do we process, for what, and who gets it? The register of AVG 30.

import { registerOf, registerToCsv, registerToHtml, registerToJson, registerToJsonLd } from '../../statement/index.ts';
import { outcomeOf } from '../output.ts';
import { readPolicy } from '../policy-file.ts';
import { LANG_FLAG, langOf, ON_FLAG, type Verb } from '../verb.ts';

export const registerVerb: Verb = {
  name: 'register',
  operands: ['POLICY.yaml'],
  says: 'writes the register of processing activities (AVG 30)',
  flags: [
    {
      name: 'format',
      takes: 'FORMAT',
      choices: ['html', 'csv', 'json', 'jsonld'],
      says: 'html, csv, json or jsonld (default json)',
    },
    { name: 'out', takes: 'FILE', says: 'where to write it (default standard output)' },
    LANG_FLAG,
    ON_FLAG,
  ],
  async run(given, io) {
    const lang = langOf(given);
    const read = await readPolicy(given.operands[0] as string, io, lang);
    if (!read.ok) return 2;
    const { policy } = read.value;
    const register = registerOf(policy, given.values['on'] ?? io.today());
    switch (given.values['format'] ?? 'json') {
      case 'html':
        return outcomeOf(given, io, registerToHtml(register, lang));
      case 'csv':
        return outcomeOf(given, io, registerToCsv(register, lang));
      case 'jsonld':
        return outcomeOf(given, io, registerToJsonLd(register, policy));
      default:
        return outcomeOf(given, io, registerToJson(register));
    }
  },
};
