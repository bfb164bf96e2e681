// Does this policy keep the law of a day?

import { check } from '../../law/index.ts';
import { type Finding, shortHash } from '../../policy/index.ts';
import { readPolicy } from '../policy-file.ts';
import { JSON_FLAG, LANG_FLAG, langOf, ON_FLAG, type Verb } from '../verb.ts';

const SEVERITY = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'twijfel', en: 'warning' },
  advice: { nl: 'advies', en: 'advice' },
} as const;

export const checkVerb: Verb = {
  name: 'check',
  operands: ['POLICY.yaml'],
  says: 'checks a policy against the law of a day, and against itself',
  flags: [ON_FLAG, LANG_FLAG, JSON_FLAG],
  more: [
    'A finding names its rule, its clause and its article. Severity: error (the law forbids or demands it), warning, advice.',
  ],
  async run(given, io) {
    const lang = langOf(given);
    const read = await readPolicy(given.operands[0] as string, io, lang);
    if (!read.ok) return 2;
    const on = given.values['on'] ?? io.today();
    const { policy, hash } = read.value;
    const findings = check(policy, on);
    const words = (finding: Finding) => ({
      message: finding.message[lang] ?? finding.message.nl,
      advice: finding.advice[lang] ?? finding.advice.nl,
    });
    if (given.switches.has('json')) {
      const shown = findings.map((f) => ({
        id: f.id,
        clause: f.clause,
        severity: f.severity,
        article: f.article,
        ...words(f),
        ...(f.others === undefined ? {} : { others: f.others }),
      }));
      io.out(JSON.stringify({ policy: hash, on, findings: shown }));
    } else {
      for (const f of findings) {
        io.out(`${SEVERITY[f.severity][lang]}  ${f.id}  ${f.clause}  (${f.article})`);
        io.out(`  ${words(f).message}`);
        io.out(`  ${words(f).advice}`);
      }
      const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
      io.out(
        lang === 'nl'
          ? `${policy.organisation.name} (${shortHash(hash)}) op ${on}: ${count('error')} fouten, ${count('warning')} keer twijfel, ${count('advice')} adviezen.`
          : `${policy.organisation.name} (${shortHash(hash)}) on ${on}: ${count('error')} errors, ${count('warning')} warnings, ${count('advice')} pieces of advice.`,
      );
    }
    return findings.some((f) => f.severity === 'error') ? 1 : 0;
  },
};
