// Old and new side by side: every sentence of the old text stands somewhere, with what became of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answered, changesOf, readGiven, type ReadAnswers } from '../../src/desk/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';

const ON = '2026-11-30';
const parsed = parsePolicy(readFileSync('policies/basis.yaml', 'utf8'), 'basis.yaml');
if (!parsed.ok) throw new Error('policies/basis.yaml does not parse');
const BASIS = parsed.policy;

function view(text: string, answers: ReadAnswers = {}) {
  const reading = readGiven(text, ON);
  const { policy, mends } = answered(reading, answers, BASIS, ON);
  return { reading, changes: changesOf(reading, policy, mends, ON) };
}
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const CORPUS = resolve(import.meta.dirname, '../corpus');

describe('every sentence of the old text stands in the view', () => {
  const files = readdirSync(CORPUS).filter((f) => f.endsWith('.txt') && f !== 'phrases.txt');
  it.each(files)('%s', (file) => {
    const { reading, changes } = view(readFileSync(join(CORPUS, file), 'utf8'));
    const shown = letters(changes.map((c) => c.old ?? '').join('\n'));
    for (const s of reading.statement.sentences) {
      if (s.kind === 'heading' || s.kind === 'contents' || s.head) continue;
      // A long sentence is shown in parts.
      for (const part of s.span.text.split(/[;,\n|]/))
        if (/\p{L}{3}/u.test(part)) expect(shown).toContain(letters(part).slice(0, 60));
    }
  });
});

const TEXT = `Privacyverklaring Praktijk De Proef

Praktijk De Proef behandelt u volgens de WGBO. Wij leggen uw naam, adres en diagnose vast.

## Hoe lang
Wij bewaren uw dossier 20 jaar na de laatste wijziging. Medische gegevens bewaren wij 15 jaar na het einde van de behandeling.

## Met wie
Uw huisarts krijgt een brief. Wij geven gegevens nooit aan anderen.

## Overig
De koffie staat om tien uur klaar.
`;

describe('what became of a sentence', () => {
  const { changes } = view(TEXT);
  const of = (words: string) => changes.filter((c) => c.old?.includes(words));

  it('one that was not understood is said to be not taken over', () => {
    expect(of('De koffie')).toEqual([
      expect.objectContaining({ left: true, why: expect.objectContaining({ nl: expect.stringContaining('begrepen wij niet') }) }),
    ]);
  });
  it('a promise that cannot be true is dropped, with the reason', () => {
    const [gone] = of('nooit aan anderen');
    expect(gone?.new).toBeUndefined();
    expect(gone?.why?.nl).toMatch(/\S/);
  });
  it('a term that another one took the place of is dropped, with the reason', () => {
    expect(of('15 jaar na het einde').map((c) => c.why?.nl)).toContain('Voor deze gegevens geldt nu een andere termijn.');
  });
  it('what the organisation stops is said to stop', () => {
    const stop = view(`${TEXT}\nWij noteren ook uw geloof.\n\nWij leggen de volgende gegevens vast: uw geloof.\n`, {
      'keuze-SP-13-data-religion': ['stop'],
    });
    expect(stop.changes.filter((c) => c.old?.includes('geloof')).map((c) => c.why?.nl)).toContain('U stopt hiermee.');
  });
  it('a long paragraph is not repeated whole for every clause', () => {
    const long = `Privacyreglement\n\n${Array.from({ length: 12 }, (_, i) => `onderdeel ${i + 1} van dit reglement ziet op de huisarts, het ziekenhuis en de gemeente die gegevens ontvangen`).join('; ')}.\n`;
    for (const change of view(long).changes) expect(change.old?.length ?? 0).toBeLessThan(900);
  });
});

describe('a sentence that the law forbids', () => {
  const TAKEN = `Privacyverklaring Praktijk De Proef

Praktijk De Proef biedt jeugdhulp op grond van de Jeugdwet.

Uw rechten
U kunt uw toestemming niet intrekken. De bewindvoerder mag uw volledige dossier inzien. Wij verkopen uw gegevens aan partners.`;
  const { changes } = view(TAKEN);
  const of = (words: string) => changes.find((c) => c.old?.includes(words));
  it('that denies a right stands beside the lawful one, with the article', () => {
    expect(of('niet intrekken')).toMatchObject({
      article: 'AVG 7 lid 3',
      new: { nl: expect.stringContaining('altijd intrekken') },
    });
  });
  it('is never taken over, and says why', () => {
    expect(of('bewindvoerder')).toMatchObject({ article: 'BW 1:441', why: { nl: expect.stringContaining('alleen over geld') } });
    expect(of('verkopen')).toMatchObject({ article: 'AVG 6 lid 1' });
    for (const words of ['bewindvoerder', 'verkopen']) {
      expect(of(words)?.new).toBeUndefined();
      expect(of(words)?.left).toBeUndefined();
    }
  });
});
