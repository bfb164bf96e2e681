// What is no privacy statement is said to be none; every statement of the corpus is one.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksUnlikeStatement, readStatement } from '../../src/statement/index.ts';

const OTHERS = {
  'a recipe':
    'Pannenkoeken bakken\n\nVoor acht pannenkoeken hebt u nodig:\n- 250 gram bloem\n- een halve liter melk\n- twee eieren\n\nMeng de bloem met de helft van de melk. Klop er de eieren door. Bewaar het beslag een half uur in de koelkast. Bak de pannenkoeken in een hete pan. U kunt ze delen met uw gasten. Serveer met stroop.',
  'news of the town':
    'Buurthuis geopend\n\nGisteren opende de burgemeester het nieuwe buurthuis. Meer dan honderd bewoners kwamen kijken. De bouw duurde twee jaar. De gemeente betaalt de huur. Vanaf maandag is het huis elke dag open.',
  'rules of a pool':
    "Huisregels zwembad\n\nU mag niet rennen. Kinderen onder de 6 jaar alleen met een volwassene. Gevonden voorwerpen bewaren wij vier weken. Er hangen camera's. Roken is verboden. Uw kaartje is een dag geldig.",
};

describe('what is no privacy statement', () => {
  it.each(Object.entries(OTHERS))('%s', (_, text) => {
    expect(looksUnlikeStatement(readStatement(text))).toBe(true);
  });
});

it('no statement is taken for something else', () => {
  const corpus = resolve(import.meta.dirname, '../corpus');
  const texts = readdirSync(corpus, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.txt') && !f.startsWith('phrases'));
  const unlike = texts.filter((f) => looksUnlikeStatement(readStatement(readFileSync(join(corpus, f), 'utf8'))));
  expect(unlike).toEqual([]);
});
