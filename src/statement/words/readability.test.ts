import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../policy/index.ts';
import { readSentence, readText, sentencesIn } from './readability.ts';
import { paragraphsOf } from './sentences.ts';

describe('the measure of a sentence', () => {
  it('finds an easy sentence easy', () => {
    expect(readSentence('Wij bewaren uw gegevens niet langer dan nodig is.')).toMatchObject({ words: 9, hurdles: [], score: 0 });
  });
  it('names what makes a sentence hard', () => {
    const hard = 'Teneinde aan de wettelijke verplichtingen te voldoen, worden de gegevens van betrokkene onverwijld verwijderd.';
    const found = readSentence(hard);
    expect(found.hurdles.map((h) => `${h.is} ${h.what}`)).toEqual([
      'hard-word teneinde',
      'hard-word betrokkene',
      'hard-word onverwijld',
      'passive worden',
    ]);
    expect(found.score).toBeGreaterThanOrEqual(3);
  });
  it('reads the items of a list one by one', () => {
    const list = `Wij bewaren: ${Array.from({ length: 20 }, (_, i) => `een ding met nummer ${i}`).join(', ')}.`;
    expect(readSentence(list).score).toBe(0);
    expect(readSentence(list.replace(':', '')).hurdles[0]?.is).toBe('long-sentence');
  });
  it('does not cut a sentence at an article, a number or an address', () => {
    const text = 'Dat staat in Jeugdwet 7.3.8 lid 3. Mail info@praktijk.example of kijk op www.praktijk.example.';
    expect(sentencesIn(text)).toHaveLength(2);
  });
});

// Words that the organisation chose itself: they stand in its labels and reasons.
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  'fg-stichting.yaml': ['derden'],
  'ggz-thuiszorg.yaml': ['verstrekking'],
};

describe('our own sentences', () => {
  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`of ${file} are B1: at most one in fifty is hard, none uses a word from the list, none is passive`, () => {
      const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
      if (!parsed.ok) throw new Error(`${file} does not parse`);
      const text = paragraphsOf(parsed.policy, '2026-11-21')
        .map((p) => p.nl)
        .join(' ');
      const reading = readText(text);
      expect(reading.sentences).toBeGreaterThan(100);
      expect(reading.hard).toBeLessThanOrEqual(0.02);
      expect(reading.wordsPerSentence).toBeLessThan(12);
      const wrong = sentencesIn(text)
        .map(readSentence)
        .flatMap((r) => r.hurdles.filter((h) => h.is === 'hard-word' || h.is === 'passive' || h.is === 'formal'))
        .map((h) => h.what)
        .filter((word) => !CHOSEN[file]?.includes(word));
      expect(wrong).toEqual([]);
    });
  }
});
