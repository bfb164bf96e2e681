// What changes for whom? Two policies, sentence by sentence.

import { comparePolicies } from '../../desk/index.ts';
import type { Text } from '../../policy/index.ts';
import { readPolicy } from '../policy-file.ts';
import { JSON_FLAG, LANG_FLAG, langOf, ON_FLAG, type Verb } from '../verb.ts';

const KINDS = {
  added: { nl: 'nieuw', en: 'new' },
  removed: { nl: 'weg', en: 'gone' },
  changed: { nl: 'anders', en: 'changed' },
  renamed: { nl: 'andere naam', en: 'renamed' },
} as const;

export const diffVerb: Verb = {
  name: 'diff',
  operands: ['OLD.yaml', 'NEW.yaml'],
  says: 'what changes for whom: sentences, consents that go stale, terms that move',
  flags: [ON_FLAG, LANG_FLAG, JSON_FLAG],
  async run(given, io) {
    const lang = langOf(given);
    const old = await readPolicy(given.operands[0] as string, io, lang);
    if (!old.ok) return 2;
    const now = await readPolicy(given.operands[1] as string, io, lang);
    if (!now.ok) return 2;
    const change = comparePolicies(old.value.policy, now.value.policy, given.values['on'] ?? io.today());
    const text = (words: Text): string => words[lang] ?? words.nl;
    if (given.switches.has('json')) {
      const changes = change.changes.map(({ old: before, new: after, ...rest }) => ({
        ...rest,
        ...(before ? { old: text(before) } : {}),
        ...(after ? { new: text(after) } : {}),
      }));
      io.out(JSON.stringify({ ...change, changes }));
      return 0;
    }
    for (const c of change.changes) {
      const wording = c.meaning ? '' : lang === 'nl' ? ' (alleen de woorden)' : ' (only the wording)';
      io.out(`${KINDS[c.kind][lang]}  ${c.from === undefined ? '' : `${c.from} -> `}${c.id}${wording}`);
      if (c.old) io.out(`  - ${text(c.old)}`);
      if (c.new) io.out(`  + ${text(c.new)}`);
    }
    if (change.changes.length === 0) io.out(lang === 'nl' ? 'Er verandert niets.' : 'Nothing changes.');
    const list = (title: string, words: readonly string[]): void => {
      if (words.length > 0) io.out(`${title}: ${words.join(', ')}`);
    };
    list(lang === 'nl' ? 'Vraag deze toestemmingen opnieuw' : 'Ask these consents again', change.staleConsents);
    list(lang === 'nl' ? 'Deze bewaartermijnen veranderen' : 'These retention terms change', change.terms);
    list(lang === 'nl' ? 'Vertel het aan' : 'Tell', change.tell);
    return 0;
  },
};
