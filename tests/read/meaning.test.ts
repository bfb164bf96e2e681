// What a sentence means, not which words stand in it: a right that is denied, a practice that the law forbids, a consent that is none.
// Invented sentences, each alone in a short statement; a finding counts when the statement without the sentence does not have it.

import { describe, expect, it } from 'vitest';
import { ELEMENTS, readStatement } from '../../src/statement/index.ts';

const ON = '2026-11-30';
type Law = 'jeugdwet' | 'wmo' | 'wgbo' | 'avg';
const HELP: Readonly<Record<Law, string>> = {
  jeugdwet: 'Wij bieden jeugdhulp op grond van de Jeugdwet.',
  wmo: 'Wij bieden begeleiding op grond van de Wmo.',
  wgbo: 'Wij behandelen u op grond van de WGBO.',
  avg: 'Wij geven coaching aan gezinnen.',
};
const statement = (said: string, law: Law) =>
  readStatement(
    `Privacyverklaring Praktijk De Test\n\nPraktijk De Test, Teststraat 1, 1234 AB Teststad, info@test.example, is verantwoordelijk voor uw gegevens. ${HELP[law]}\n\n${said.replace(/ ?\/\/ ?/g, '\n\n')}\n`,
  );
const keyOf = (f: { id: string; clause: string; message: { nl: string } }) => `${f.id} ${f.clause} ${f.message.nl}`;

/** What the law finds in a sentence: rule ids with an e, w or a for the severity. */
function found(said: string, law: Law = 'jeugdwet'): string[] {
  const before = new Set(statement('', law).findings(ON).map(keyOf));
  return statement(said, law)
    .findings(ON)
    .filter((f) => !before.has(keyOf(f)))
    .map((f) => `${f.id} ${f.severity[0]}`);
}
function rights(said: string): string[] {
  const { elements } = statement(said, 'jeugdwet');
  return ELEMENTS.filter((k) => k.startsWith('right-') && elements[k].present);
}

describe('a right that is denied is not there, is an error, and comes back in the corrected statement', () => {
  it.each([
    ['U kunt uw toestemming niet intrekken zolang de behandeling loopt.', 'RT-19 e', 'right.withdrawal'],
    ['Een gegeven toestemming kan niet worden ingetrokken.', 'RT-19 e', 'right.withdrawal'],
    ['Het is niet mogelijk om uw toestemming in te trekken.', 'RT-19 e', 'right.withdrawal'],
    ['U heeft geen recht op inzage.', 'RT-11 e', 'right.access'],
    ['Inzage in het dossier is niet mogelijk.', 'RT-11 e', 'right.access'],
    ['U mag uw dossier niet inzien.', 'RT-11 e', 'right.access'],
    ['Kan ik mijn dossier inzien? // Nee, dat is niet mogelijk.', 'RT-11 e', 'right.access'],
    ['U kunt uw gegevens niet laten verwijderen.', 'RT-13 e', 'right.erasure'],
    ['Verwijderen van gegevens is niet mogelijk.', 'RT-13 e', 'right.erasure'],
    ['Je kunt je gegevens niet laten aanpassen.', 'RT-12 e', 'right.rectification'],
    ['Beperking van de verwerking is niet mogelijk.', 'RT-14 e', 'right.restriction'],
    ['U kunt geen bezwaar maken.', 'RT-16 e', 'right.objection'],
    ['U kunt uw gegevens niet meenemen naar een andere aanbieder.', 'RT-15 w', 'right.portability'],
  ])('%s', (said, finding, clause) => {
    expect(rights(said)).toEqual([]);
    expect(found(said)).toContain(finding);
    const asked = statement(said, 'jeugdwet').questions.find((q) => q.about === clause);
    expect(asked?.proposal).toEqual({ [clause.slice(6)]: { as: 'law' } });
  });
  it('is said once: that it is missing too is not added', () => {
    expect(found('Wij vragen toestemming voor foto’s. U kunt uw toestemming niet intrekken.')).not.toContain('INF-17 e');
    expect(found('Uw rechten // U heeft geen recht op inzage, correctie of verwijdering. U kunt bezwaar maken.')).toEqual(
      expect.arrayContaining(['RT-11 e', 'RT-12 e', 'RT-13 e']),
    );
  });
});

describe('a limit, a condition or a no to somebody else denies nothing', () => {
  it.each([
    ['U kunt uw gegevens niet laten verwijderen als de wet ons verplicht ze te bewaren.', 'right-erasure'],
    ['Verwijderen kan niet altijd. U kunt ons wel vragen uw gegevens te verwijderen.', 'right-erasure'],
    ['U kunt gegevens die niet kloppen laten verbeteren.', 'right-rectification'],
    ['Klopt er iets niet dan passen we het aan.', 'right-rectification'],
    ['Als gegevens niet juist zijn, kunt u ze laten aanpassen.', 'right-rectification'],
    ['Het intrekken van de toestemming heeft geen terugwerkende kracht.', 'right-withdraw-consent'],
    ['U kunt geen bezwaar maken tegen het bijhouden van het dossier, wel tegen gebruik voor onderzoek.', 'right-objection'],
    ['U heeft geen recht op inzage in de persoonlijke werkaantekeningen van de behandelaar.', 'right-access'],
    ['U kunt niet alleen uw gegevens inzien, maar ook een kopie krijgen.', 'right-access'],
  ])('%s', (said, right) => {
    expect(rights(said)).toContain(right);
    expect(found(said).filter((f) => /^RT-1[1-9] e/.test(f))).toEqual([]);
  });
  it.each([
    'Vanaf 16 jaar hebben ouders geen recht meer op inzage.',
    'Medewerkers die niet bij de hulp betrokken zijn, kunnen uw dossier niet inzien.',
    'Derden kunnen uw gegevens niet inzien.',
  ])('%s', (said) => {
    expect(rights(said)).toEqual([]);
    expect(found(said).filter((f) => /^RT-1[1-9]/.test(f))).toEqual([]);
  });
});
