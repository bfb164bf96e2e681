import { describe, expect, it } from 'vitest';
import { polarityOf } from './polarity.ts';

/** The words between the angle brackets are what a recogniser found. */
const CASES: [says: string, denied: boolean, conditional?: boolean][] = [
  ['<u kunt uw dossier inzien>', false],
  ['<u kunt uw dossier niet inzien>', true],
  ['<u kunt uw toestemming niet intrekken> zolang de behandeling loopt', true, true],
  ['u heeft geen <recht op inzage>', true],
  ['vanaf 14 jaar hebben ouders geen <recht meer op inzage>', true],
  ['het is niet <mogelijk om uw gegevens te wissen>', true],
  ['<inzage in het dossier> is niet mogelijk', true],
  ['<inzage in het dossier> is uitgesloten', true],
  ['het <intrekken van toestemming> kan niet', true],
  ['<u kunt gegevens die niet kloppen laten verbeteren>', false],
  ['als gegevens niet kloppen, <kunt u ze laten verbeteren>', false, true],
  ['als gegevens niet kloppen <kunt u ze laten verbeteren>', false, true],
  ['als u uw <toestemming niet intrekt>, bewaren wij de gegevens', false, true],
  ['<u kunt niet alleen uw gegevens inzien>, maar ook laten verbeteren', false],
  ['u mag uw gegevens inzien, maar <u mag ze niet wissen>', true],
  ['<u mag een verzoek doen, maar u mag het dossier niet inzien>', true],
  ['<u mag uw gegevens inzien>, maar u mag ze niet wissen', false],
  ['het <recht om niet te worden onderworpen aan een automatisch besluit en inzage>', false],
  ['<u hoeft geen reden te geven om uw gegevens in te zien>', false],
  ['<verwijderen> kan niet altijd', false, true],
  ['<u kunt uw gegevens niet laten wissen> als de wet ons verplicht ze te bewaren', true, true],
  ['<u kunt vragen om verwijdering> van niet relevante gegevens', false],
  ['<u kunt uw toestemming niet met terugwerkende kracht intrekken>', false],
  ['<u mag ons vragen uw gegevens even niet te gebruiken>', false],
  ['intrekken kan altijd: <toestemming> geldt niet voor eeuwig', false, true],
  ['<vanaf 14 jaar beslist de jongere zelf> en hebben ouders geen recht meer op inzage', false],
  ['<u mag uw gegevens niet zelf wijzigen>, maar u kunt ons dat vragen', false],
  ['het <recht op overdraagbaarheid> geldt niet voor papieren dossiers', false, true],
  ['van het <recht op bezwaar> kunt u geen gebruik maken', true],
  ['wij <maken geen kopie van uw identiteitsbewijs>', true],
  ['wij <verkopen uw gegevens> nooit', true],
  ['uw gegevens <worden niet verkocht>', true],
];

describe('polarity', () => {
  it.each(CASES)('%s: denied %s', (says, denied, conditional = false) => {
    const from = says.indexOf('<');
    const to = says.indexOf('>') - 1;
    const polarity = polarityOf(says.replace(/[<>]/g, ''), from, to);
    expect(polarity).toEqual({ denied, conditional });
  });
});
