// Terms with what belongs to them: what is kept, how long, which bound, from when. One clause never lends its words to another.

import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.ts';

/** Terms of a text below a heading about them: `what | months | bound | trigger`. */
const termsIn = (text: string) =>
  readStatement(
    `Privacyverklaring Praktijk De Test\n\nPraktijk De Test verwerkt uw gegevens.\n\nBewaartermijnen\n\n${text}`,
  ).retention.map((k) => `${k.what} | ${k.months} | ${k.bound} | ${k.trigger}`);

describe('a sentence with more than one term', () => {
  it.each([
    [
      'Het dossier wordt bewaard gedurende een tijdvak van ten minste twintig jaren, te rekenen vanaf het tijdstip waarop de laatste wijziging daarin heeft plaatsgevonden, of zoveel langer als de zorg vraagt; financiële bescheiden worden na ommekomst van zeven jaren na het einde van het boekjaar vernietigd, de loggegevens na zes maanden en personeelsdossiers uiterlijk twee jaar na beëindiging van het dienstverband.',
      [
        'dossier | 240 | min | file-last-change',
        'financiele bescheiden | 84 | exact | book-year-end',
        'loggegevens | 6 | exact | null',
        'personeelsdossiers | 24 | max | employment-ended',
      ],
    ],
    [
      'Voicemailberichten worden na 24 uur gewist en opgenomen telefoongesprekken na 6 maanden.',
      ['voicemailberichten | 0 | exact | null', 'opgenomen telefoongesprekken | 6 | exact | null'],
    ],
    [
      'Gespreksverslagen: 2 jaar; facturen: 7 jaar; overige gegevens: 1 jaar.',
      ['gespreksverslagen | 24 | exact | null', 'facturen | 84 | exact | null', 'overige gegevens | 12 | exact | null'],
    ],
    [
      'Wij bewaren klantgegevens minimaal 3 jaar en maximaal 2 jaar.',
      ['klantgegevens | 36 | min | null', 'klantgegevens | 24 | max | null'],
    ],
    [
      'Wij bewaren klantgegevens minimaal 3 en maximaal 5 jaar na de laatste behandeling.',
      ['klantgegevens | 36 | min | care-ended', 'klantgegevens | 60 | max | care-ended'],
    ],
    [
      'Na het einde van de behandeling bewaren wij verslagen 20 jaar en foto’s 1 jaar.',
      ['verslagen | 240 | exact | care-ended', "foto's | 12 | exact | care-ended"],
    ],
    [
      'Wij bewaren het dossier 20 jaar na de laatste wijziging, na overlijden nog 30 jaar.',
      ['dossier | 240 | exact | file-last-change', 'dossier | 360 | exact | died'],
    ],
    ['Verslagen bewaren wij 20 jaar (WGBO) en nota’s 7 jaar.', ['verslagen | 240 | exact | null', "nota's | 84 | exact | null"]],
  ] as const)('%s', (text, terms) => expect(termsIn(text)).toEqual(terms));

  it('keeps a statute to its own clause', () => {
    const read = readStatement(
      'Bewaartermijnen\n\nVerslagen bewaren wij 20 jaar (WGBO); facturen 7 jaar (fiscale bewaarplicht); foto’s 1 jaar.',
    );
    expect(read.retention.map((k) => k.basis)).toEqual(['WGBO', 'fiscale bewaarplicht', null]);
  });

  it('with a least and a most is one rule of the draft, when both can be kept', () => {
    const { policy } = readStatement('Bewaartermijnen\n\nFacturen bewaren wij minimaal 7 en maximaal 10 jaar na het boekjaar.');
    expect(policy.retention?.['finance']).toMatchObject({ 'at-least': '7 years', 'at-most': '10 years', after: 'book-year-end' });
    expect(Object.keys(policy.retention ?? {})).toEqual(['finance']);
  });
});

describe('from when a term runs', () => {
  it.each([
    ['Je plan bewaren we twintig jaar, geteld vanaf de laatste keer dat we er iets in schreven.', 'file-last-change'],
    ['Wij bewaren het dossier 20 jaar nadat er voor het laatst iets in is gewijzigd.', 'file-last-change'],
    ['Wij bewaren het dossier 20 jaar vanaf uw 18e verjaardag.', 'came-of-age'],
    ['Het dossier blijft 20 jaar bewaard nadat het kind achttien is geworden.', 'came-of-age'],
    ['Het dossier blijft bewaard tot je 34e.', 'born'],
    ['Wij bewaren het dossier tot uw kind 34 jaar is.', 'born'],
    ['Wij wissen verslagen een half jaar na de laatste sessie.', 'care-ended'],
    ['Al het andere gooien we na 2 jaar weg nadat je bij ons weg bent.', 'care-ended'],
    ['Verslagen bewaren wij 15 jaar na afsluiting van de behandeling.', 'care-ended'],
    ['Het dossier van een overleden cliënt bewaren wij 20 jaar na overlijden.', 'died'],
    ['Wij bewaren uw dossier twintig jaar nadat u bent overleden.', 'died'],
    ['Wij bewaren kindgegevens 2 jaar na het einde van de plaatsing.', 'placement-ended'],
    ['Kindgegevens: 2 jaar na einde opvang.', 'placement-ended'],
    ['Kindgegevens bewaren we twee jaar nadat uw kind van de opvang is.', 'placement-ended'],
    ['Brieven van sollicitanten wissen wij 4 weken nadat de procedure is afgerond.', 'procedure-ended'],
    ['Brieven van sollicitanten: 4 weken na het vervullen van de vacature.', 'procedure-ended'],
    ['Camerabeelden wissen wij 4 weken na de opname.', 'recorded'],
    ['Camerabeelden wissen wij 4 weken nadat ze zijn gemaakt.', 'recorded'],
    ['Facturen bewaren wij 7 jaar na het jaar waarin zij zijn verstuurd.', 'book-year-end'],
    ['De overeenkomst bewaren wij 7 jaar nadat deze is geëindigd.', 'contract-ended'],
    ['E-mails bewaren wij 1 jaar na het beantwoorden van uw vraag.', 'settled'],
    ['Het dossier bewaren wij 15 jaar na het sluiten van het dossier.', 'closed'],
    ['Het dossier bewaren wij 20 jaar. Die termijn begint bij de laatste wijziging.', 'file-last-change'],
  ] as const)('%s', (text, trigger) =>
    expect(readStatement(`Bewaartermijnen\n\n${text}`).retention.map((k) => k.trigger)).toEqual([trigger]),
  );
});

describe('a term without a word for keeping', () => {
  it.each([
    ['Dossier: 15 jaar', [180]],
    ['Gespreksverslagen: 2 jaar; facturen: 7 jaar; overige gegevens: 1 jaar.', [24, 84, 12]],
    ['We houden je dossier vijftien jaar bij ons.', [180]],
    ['De rekeningen liggen zeven jaar in de kast.', [84]],
    ['Verslagen gaan twintig jaar mee.', [240]],
    // none of these is one
    ['Reactietermijn: 4 weken', []],
    ['Onze begeleiders: 3 jaar ervaring', []],
    ['Leeftijd: 12 jaar', []],
    ['De behandeling duurt 3 maanden.', []],
  ] as const)('%s', (text, months) =>
    expect(
      readStatement(`Privacyverklaring Praktijk De Test\n\nPraktijk De Test verwerkt uw gegevens.\n\n${text}`).retention.map(
        (k) => k.months,
      ),
    ).toEqual(months),
  );
});

describe('what the law says of a term', () => {
  const found = (law: string, text: string) =>
    readStatement(
      `Privacyverklaring Praktijk De Test\n\nPraktijk De Test verwerkt uw gegevens. ${law}\n\nBewaartermijnen\n\n${text}`,
    ).findings('2026-11-30');
  const WGBO = 'Wij zijn een huisartsenpraktijk en behandelen patiënten op grond van de WGBO.';
  const WMO = 'Wij bieden begeleiding op grond van de Wmo.';
  it.each([
    'Wij bewaren het dossier 15 jaar.',
    'Het dossier bewaren wij 15 jaar na het einde van de behandeling.',
    'Wij bewaren het dossier maximaal 15 jaar na de laatste wijziging.',
  ])('%s breaks it once', (text) => {
    const all = found(WGBO, text).filter((f) => f.id.startsWith('RET'));
    expect(all.map((f) => f.id)).toEqual(['RET-01']);
    expect(all[0]?.advice.nl).toBe('Schrijf: "ten minste 20 jaar na de laatste wijziging in het dossier".');
  });
  it('is what to write instead, with its article', () => {
    const say = (text: string, id: string) => found(WGBO, text).find((f) => f.id === id)?.advice.nl;
    expect(say('Wij bewaren het dossier 10 jaar na ontvangst.', 'RET-01')).toBe(
      'Schrijf: "ten minste 20 jaar na de laatste wijziging in het dossier" (BW 7:454 lid 3).',
    );
    expect(say('Facturen bewaren wij 5 jaar.', 'RET-08')).toBe(
      'Schrijf: "ten minste 7 jaar na het einde van het boekjaar" (AWR 52 lid 4).',
    );
    expect(say('Facturen bewaren wij 7 jaar.', 'INF-10')).toBe('Schrijf erbij vanaf wanneer: "na het einde van het boekjaar".');
    expect(say('Sollicitaties bewaren wij 6 maanden na de procedure.', 'RET-13')).toBe(
      'Schrijf: "hoogstens 4 weken na het einde van de procedure", of leg uit waarom langer nodig is.',
    );
  });
  it('is told apart for terms that begin at different moments', () => {
    const advice = found(WGBO, 'Dossiers bewaren wij 20 jaar. Facturen bewaren wij 7 jaar.')
      .filter((f) => f.id === 'INF-10')
      .map((f) => [f.spans.map((s) => s.text).join(), f.advice.nl]);
    expect(advice).toEqual([
      ['20 jaar', 'Schrijf erbij vanaf wanneer: "na de laatste wijziging in het dossier".'],
      ['7 jaar', 'Schrijf erbij vanaf wanneer: "na het einde van het boekjaar".'],
    ]);
  });
  it('lets a Wmo file be kept longer: a doubt, and none with a reason', () => {
    const [longer] = found(WMO, 'Wij bewaren het dossier 20 jaar na de laatste wijziging.').filter((f) => f.id === 'RET-03');
    expect(longer?.severity).toBe('warning');
    expect(longer?.advice.nl).toContain('Schrijf waarom langer nodig is');
    expect(
      found(
        WMO,
        'Wij bewaren het dossier 20 jaar na de laatste wijziging, omdat de zorg van een goed hulpverlener dat vraagt.',
      ).filter((f) => f.id === 'RET-03'),
    ).toEqual([]);
    // every item is older than the end of the care: fifteen years from then is long enough
    expect(
      found(WMO, 'Wij bewaren het dossier 15 jaar na het einde van de begeleiding.').filter((f) => f.id === 'RET-03'),
    ).toEqual([]);
  });
  it('has no fault where plan and reports are kept', () => {
    for (const text of [
      'Je begeleidingsplan en de verslagen bewaren we 20 jaar na de laatste wijziging. Al het andere gooien we 2 jaar na de zorg weg.',
      '- Hulpverleningsplan: 20 jaar na de laatste wijziging\n- Verslagen: 20 jaar na de laatste wijziging\n- Overige gegevens: 2 jaar na het einde van de zorg',
    ])
      expect(found(WGBO, text).filter((f) => f.id === 'RET-T3')).toEqual([]);
  });
});
