// Which ground a text ties to which purpose, and when its grounds are a list for everything.

import { describe, expect, it } from 'vitest';
import { readStatement, reportOf } from '../../src/statement/index.ts';

const ON = '2026-11-30';
const HEAD =
  'Privacyverklaring Praktijk De Els\n\nPraktijk De Els, Elsweg 1, 1234 AB Elsdorp, info@deels.example, is verantwoordelijk voor uw gegevens.\n\n';
const read = (text: string) => readStatement(HEAD + text);
const grounds = (text: string) =>
  Object.fromEntries(Object.entries(read(text).policy.purpose ?? {}).map(([key, p]) => [key, p.basis ?? '-']));
const ids = (text: string) =>
  read(text)
    .findings(ON)
    .map((f) => f.id);

/** A text and the grounds of its purposes. */
const TIED: readonly (readonly [how: string, text: string, grounds: Readonly<Record<string, string>>])[] = [
  [
    'in the next sentence',
    'Om u goed te kunnen behandelen houden wij een medisch dossier bij. Dat moet volgens de Wet op de geneeskundige behandelingsovereenkomst (WGBO).',
    { care: 'legal-obligation' },
  ],
  [
    'in the next sentence, as a duty',
    'Om u te helpen houden wij een dossier bij. Wij zijn daartoe verplicht volgens de Jeugdwet.',
    { care: 'legal-obligation' },
  ],
  [
    'behind a label',
    'Waarvoor en waarom\n\nOpvang: uitvoering van de overeenkomst.\nNieuwsbrief: uw toestemming.\nOverdracht aan de basisschool: gerechtvaardigd belang, namelijk een doorlopende lijn.',
    { care: 'contract', newsletter: 'consent', school_transfer: 'legitimate-interest' },
  ],
  [
    'between brackets',
    'Waarvoor gebruiken wij uw gegevens?\n\n- het declareren van de hulp (wettelijke verplichting)\n- het versturen van de nieuwsbrief (toestemming)',
    { billing: 'legal-obligation', newsletter: 'consent' },
  ],
  [
    'behind a dash',
    'Waarvoor gebruiken wij uw gegevens?\n\n- Behandeling – behandelovereenkomst\n- Facturen – wettelijke verplichting',
    { care: 'contract', billing: 'legal-obligation' },
  ],
  [
    'in rows',
    'Doelen\n\n| Gegevens | Doel | Grondslag | Bewaartermijn |\n|---|---|---|---|\n| Naam en adres | Declareren | Wettelijke plicht | 7 jaar |\n| Hulpverleningsplan | Jeugdhulp bieden | Behandelovereenkomst (WGBO) | 20 jaar |\n| E-mailadres | Nieuwsbrief | Toestemming | tot u zich afmeldt |',
    { billing: 'legal-obligation', care: 'contract', newsletter: 'consent' },
  ],
  [
    'under a heading',
    'Nieuwsbrief\n\nWij sturen u vier keer per jaar een nieuwsbrief. Grondslag: toestemming.',
    { newsletter: 'consent' },
  ],
  [
    'in one sentence',
    'Wij verwerken uw gegevens voor de behandeling ter uitvoering van de behandelovereenkomst. Voor het tevredenheidsonderzoek vragen wij apart uw toestemming.',
    { care: 'contract', survey: 'consent' },
  ],
  [
    'by their number',
    'Wij verwerken gegevens ten behoeve van de behandeling, de declaratie bij verzekeraars en, onder de voorwaarde van toestemming, wetenschappelijk onderzoek, met dien verstande dat voor de eerstgenoemde verwerking artikel 7:454 van het Burgerlijk Wetboek en voor de tweede de Zorgverzekeringswet de wettelijke grondslag vormt.',
    { care: 'legal-obligation', billing: 'legal-obligation', research: 'consent' },
  ],
];

describe('a ground is tied to its purpose', () => {
  for (const [how, text, wanted] of TIED)
    it(how, () => {
      expect(grounds(text)).toEqual(wanted);
      expect(ids(text)).not.toContain('LB-01');
      expect(ids(text)).not.toContain('INF-06');
    });
  it('and names the statute that is named', () => {
    expect(read(TIED[0]?.[1] as string).policy.purpose?.['care']?.law).toEqual(['BW 7:454']);
  });
});

it('every ground stands in the report, tied or not', () => {
  const text = `${HEAD}Waarvoor en waarom\n\nOpvang: uitvoering van de overeenkomst.\nNieuwsbrief: uw toestemming.`;
  expect(reportOf(text, ON).facts).toMatchObject({
    bases: expect.arrayContaining(['consent', 'contract']),
    basesPerPurpose: { care: 'contract', newsletter: 'consent' },
  });
});

describe('a ground is not tied', () => {
  it.each([
    'Wij gebruiken uw gegevens voor de behandeling en de administratie.\n\nGrondslagen\n\n- toestemming\n- wettelijke verplichting\n- gerechtvaardigd belang',
    'Omdat we een afspraak met je hebben, omdat het van de wet moet, omdat jij ja zegt of omdat wij er belang bij hebben, gebruiken wij je gegevens voor de begeleiding.',
  ])('%s', (text) => expect(Object.values(grounds(text)).filter((b) => b !== '-')).toEqual([]));
  it('when it is the condition for handing over or keeping', () => {
    const text =
      'Wij gebruiken uw gegevens voor de behandeling. Wij bewaren ze langer met uw toestemming.\n\nUitwisseling met de kraamzorg gebeurt met uw toestemming, die u bij de intake geeft.';
    expect(grounds(text)).toEqual({ care: '-' });
  });
  it('and a list of grounds for all purposes is found', () => {
    expect(
      ids(
        'Wij gebruiken uw gegevens voor de behandeling en de administratie.\n\nGrondslagen\n\n- toestemming\n- wettelijke verplichting\n- gerechtvaardigd belang',
      ),
    ).toContain('LB-01');
  });
});

describe('a purpose of everyday words', () => {
  it.each([
    ['We helpen je om zelfstandig te wonen. Daarvoor moeten we dingen van je weten.', ['care']],
    [
      'Waarvoor\n\n- Doorgeven van gegevens aan de Dienst Toeslagen\n- Foto’s op onze website en Instagram\n- Overdracht aan de basisschool',
      ['benefit', 'publication', 'school_transfer'],
    ],
  ])('%s', (text, keys) => expect(Object.keys(grounds(text)).sort()).toEqual(keys));
});

describe('what only looks like a purpose', () => {
  it.each([
    [
      'an agreement',
      'Waarom mogen jullie dat?\n\nOmdat we een afspraak met je hebben (de zorgovereenkomst) en omdat het van de wet moet.',
      'appointments',
    ],
    ['a right', 'Wat kan ik doen?\n\nJe kunt ons vragen om even te stoppen met het gebruiken van je gegevens.', 'questions'],
  ])('%s', (_, text, key) => expect(Object.keys(grounds(text))).not.toContain(key));
});
