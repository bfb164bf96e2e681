// Patterns are tried only where their words stand. Here they are all tried everywhere: nothing that holds may be passed over.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/statement/read/match/needs.ts';
import { WATCHED } from '../../src/statement/read/match/words.ts';
import { readStatement } from '../../src/statement/index.ts';
import { readingOf } from '../../src/statement/read/text/segments.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
const texts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(resolve(CORPUS, name), 'utf8'));

describe('what is watched', () => {
  it('holds nowhere in the corpus where its words do not stand', () => {
    readStatement('');
    expect(WATCHED.length).toBeGreaterThan(200);
    const lost = new Set<string>();
    let held = 0;
    for (const text of texts) {
      for (const written of [text, text.toUpperCase(), text.replaceAll(' ', '\u00a0'), text.replace(/\n+/g, ' ')]) {
        const reading = readingOf(written);
        for (const segment of reading.segments) {
          const raw = written.slice(segment.start, segment.end);
          for (const watched of WATCHED) {
            const { source, flags } = watched.pattern;
            const holds = (watched.folded ? segment.folded : raw).search(watched.pattern) >= 0;
            if (holds) held++;
            if (holds && !watched.mayHold(segment)) lost.add(`/${source}/${flags}`);
          }
        }
      }
    }
    expect([...lost]).toEqual([]);
    expect(held).toBeGreaterThan(1000);
  });

  const words = (pattern: RegExp) => needsOf(pattern, true).map((w) => [...w].sort());
  it.each([
    [/\bwbp\b|vrijstelling(?:en)?besluit/, [[' wbp ', 'vrijstellingbesluit', 'vrijstellingenbesluit']]],
    [/bewaa?r|zo ?lang/, [['bewaar', 'bewar', 'zo lang', 'zolang']]],
    [/wachtwoord[^.]{0,50}(?:elke|iedere)/, [['wachtwoord'], ['elke', 'iedere']]],
    [/^inhoud$/, [[' inhoud ']]],
    [/(?:19|20)\d\d/, [['0000']]],
    [/(?<!be)werk(?!t)/, [['werk']]],
    [/[a-z]+gegevens?\b/, [['gegeven ', 'gegevens ']]],
    [/koste?n?loos/, [['kosteloos', 'kostenloos', 'kostloos', 'kostnloos']]],
  ] as const)('%s waits for its words', (pattern, needed) => {
    expect(words(pattern)).toEqual(needed.map((w) => [...w].sort()));
  });

  it.each([[/[a-z ]+/], [/.*/], [/\s+/], [/(?:foto)?/], [/foto|[0-9a-z]/], [/(?!foto)./]])('%s waits for nothing', (pattern) => {
    expect(needsOf(pattern, true)).toEqual([]);
  });
});
