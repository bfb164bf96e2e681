// A sentence is understood when what it states stands in the draft, a fact or a finding. All others are shown to the person.

import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/desk/read/index.ts';
import { readStatement } from '../../src/statement/index.ts';

const HEAD =
  'Privacyverklaring Praktijk De Els\n\nPraktijk De Els, Elsweg 1, 1234 AB Elsdorp, info@deels.example, is verantwoordelijk voor uw gegevens.\n\n';
const unread = (text: string) => readStatement(HEAD + text).unread.map((s) => s.text);

describe('what was not understood', () => {
  it.each([
    // only its subject was recognised
    'Als je een curator of mentor hebt, horen wij dat graag van je.',
    'Met al deze partijen zijn goede afspraken gemaakt over de omgang met uw gegevens.',
    // nothing was recognised
    'Bij ons hangt een bord met de namen van alle kinderen.',
  ])('is shown: %s', (said) => expect(unread(said)).toContain(said));

  it.each([
    'Wij bewaren uw dossier 20 jaar.',
    'Wij gebruiken uw gegevens voor de behandeling.',
    'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
    'Bij aanmelding maken wij een kopie van uw paspoort.',
    'Een datalek melden wij binnen 72 uur bij de Autoriteit Persoonsgegevens.',
    'Wij gaan zorgvuldig om met uw gegevens.',
    'Uw gegevens blijven binnen de EER.',
  ])('is not: %s', (said) => expect(unread(said)).toEqual([]));

  it('is not what says for the second time what is in the draft', () => {
    expect(
      unread(
        'Waarvoor?\n\nWij gebruiken uw gegevens voor de behandeling.\n\nMeer\n\nWij gebruiken uw gegevens om u te behandelen.',
      ),
    ).toEqual([]);
  });
  it('is no heading, no question, no words before a list and no head of a table', () => {
    expect(
      unread(
        'Bewaren\n\nHoe lang bewaart u iets over mij?\n\nDit zijn de termijnen die bij ons gelden:\n\n| Wat bewaren wij | Hoe lang bewaren wij het |\n|---|---|\n| Dossier | 20 jaar |',
      ),
    ).toEqual([]);
  });
  it('counts as not understood on the page, and what states nothing counts not at all', () => {
    const { sentences, statement } = readGiven(
      'Bewaren\n\nHoe lang?\n\nWij bewaren uw dossier 20 jaar. Bij ons hangt een bord met de namen van alle kinderen.',
      '2026-11-30',
    );
    expect(statement.unread).toHaveLength(1);
    expect(sentences).toEqual({ all: 2, understood: 1 });
  });
});
