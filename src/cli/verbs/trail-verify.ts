// Is this exported log whole? The answer, or the first broken place.

import { BREACH_WORDS, verifyLogExport } from '../../desk/index.ts';
import { JSON_FLAG, LANG_FLAG, langOf, type Verb } from '../verb.ts';

export const trailVerifyVerb: Verb = {
  name: 'trail verify',
  operands: ['EXPORT'],
  says: 'checks an exported log without the database and names the first broken place',
  flags: [
    { name: 'key', takes: 'KEY', says: 'the published key (name+id+base64); without it the key in the file is used' },
    { name: 'kept', takes: 'FILE', says: 'a checkpoint that you kept; the log must contain it' },
    LANG_FLAG,
    JSON_FLAG,
  ],
  async run(given, io) {
    const lang = langOf(given);
    const json = given.switches.has('json');
    const kept = given.values['kept'] === undefined ? undefined : await io.readText(given.values['kept']);
    if (kept && !kept.ok) {
      io.err(kept.line);
      return 2;
    }
    const lines = await io.readLines(given.operands[0] as string);
    if (!lines.ok) {
      io.err(lines.line);
      return 2;
    }
    const verdict = await verifyLogExport({
      lines: lines.value,
      sha256: (data) => io.sha256(data),
      ...(given.values['key'] === undefined ? {} : { keys: [given.values['key']] }),
      ...(kept ? { kept: kept.value } : {}),
    });
    if (json) io.out(JSON.stringify(verdict));
    else if (verdict.ok) {
      const own = verdict.keyGiven
        ? ''
        : lang === 'nl'
          ? ' Gecontroleerd met de sleutel in het bestand; vergelijk die met de gepubliceerde sleutel.'
          : ' Checked with the key in the file; compare it with the published key.';
      io.out(
        lang === 'nl'
          ? `Klopt: ${verdict.size} regels van ${verdict.origin}, ${verdict.checkpoints} controlepunten.${own}`
          : `Whole: ${verdict.size} lines of ${verdict.origin}, ${verdict.checkpoints} checkpoints.${own}`,
      );
      io.out(verdict.key);
    } else {
      const { breach, line, n, until } = verdict.broken;
      const which =
        until === undefined
          ? lang === 'nl'
            ? `Logregel ${n}`
            : `Log line ${n}`
          : lang === 'nl'
            ? `Een van de logregels ${n} tot en met ${until}`
            : `One of the log lines ${n} to ${until}`;
      io.out(`${which} ${BREACH_WORDS[breach][lang]} (${lang === 'nl' ? 'regel' : 'line'} ${line}, ${breach}).`);
    }
    return verdict.ok ? 0 : 1;
  },
};
