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
    ['Toestemming die u hebt gegeven, is definitief en kan niet worden teruggedraaid.', 'RT-19 e', 'right.withdrawal'],
    ['U heeft geen recht op inzage.', 'RT-11 e', 'right.access'],
    ['Inzage in uw dossier geven wij niet.', 'RT-11 e', 'right.access'],
    ['Van het recht op bezwaar kunt u geen gebruik maken.', 'RT-16 e', 'right.objection'],
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
    ['U mag uw gegevens niet zelf wijzigen, maar u kunt ons vragen dat te doen.', 'right-rectification'],
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

describe('what the law forbids is found, with the rule that forbids it', () => {
  it.each<[said: string, finding: string, law?: Law]>([
    ['Bij aanmelding maken wij een kopie van uw paspoort.', 'ID-02 e'],
    ['Wij bewaren een kopie van uw identiteitsbewijs in het dossier.', 'ID-02 e', 'avg'],
    ['Een datalek melden wij binnen een week bij de Autoriteit Persoonsgegevens.', 'BR-02 e'],
    ['Datalekken melden wij binnen vijf werkdagen aan de AP.', 'BR-02 e'],
    ['Lekken er gegevens uit, dan melden wij dit binnen 72 dagen bij de Autoriteit Persoonsgegevens.', 'BR-02 e'],
    ['Wij melden een datalek binnen 96 uur bij de AP.', 'BR-02 e'],
    ['Aan een inzageverzoek zijn kosten verbonden.', 'RT-05 e'],
    ['Voor een kopie van het dossier vragen wij een vergoeding van € 5.', 'MED-01 e'],
    ['Voor kopieën van uw dossier kunnen wij maximaal € 22,50 vragen.', 'MED-01 e'],
    ['Voor een afschrift van het dossier rekenen wij administratiekosten.', 'MED-01 e'],
    ['Wij verkopen uw gegevens aan partners.', 'PR-06 e'],
    ['De bewindvoerder mag uw volledige dossier inzien.', 'REP-03 e'],
    ['Als je een bewindvoerder of mentor hebt, mag die alles van je zien.', 'REP-03 e', 'wmo'],
    [
      'Uw rechten // Wil je dat we iets weggooien? Dan kan dat pas na 20 jaar, want eerder mag niet van de wet.',
      'MED-08 e',
      'wmo',
    ],
    ['De rechtsgrond is jouw toestemming: door deze site te bezoeken ga je accoord met dit privacy statement.', 'LB-04 e', 'avg'],
    ['Gescheiden ouders zonder gezag krijgen het dossier ook te zien.', 'REP-05 e'],
    ['Ouders van jongeren van 16 en 17 jaar krijgen altijd een kopie van het plan.', 'AGE-02 e'],
    ['Kids vanaf 13 jaar mogen zelf beslissen of ik een dossier aanleg.', 'LB-07 e', 'avg'],
    ['Kinderen vanaf 13 jaar beslissen alleen over toestemming voor online diensten.', 'LB-07 e', 'avg'],
    ['Vanaf 14 jaar beslist uw kind zelf en hebben ouders geen recht op inzage.', 'AGE-01 e'],
    ['Is uw kind jonger dan 14 jaar, dan beslissen alleen de ouders.', 'AGE-01 e'],
    ['Van 12 tot 18 jaar mogen ouders het dossier zien als het kind dat goedvindt.', 'AGE-01 e'],
    ['De gemeente krijgt gegevens, alleen als jij dat goed vindt.', 'PR-08 e', 'wmo'],
    ['De politie krijgt op verzoek gegevens.', 'PR-10 e'],
    ['Verwijderen kan pas na afloop van de bewaartermijn van 20 jaar.', 'MED-08 e'],
    ['Na een verzoek vernietigen wij het dossier binnen drie maanden.', 'RT-01 e', 'wgbo'],
    ['Wij verwerken uw dossier op basis van uw toestemming.', 'LB-05 e'],
    ['Door gebruik te maken van deze website gaat u akkoord met onze cookies.', 'CK-07 e', 'avg'],
    ['Door deze site te bezoeken ga je akkoord met ons privacybeleid.', 'LB-04 e', 'avg'],
    ['Door het plaatsingscontract te tekenen geeft u toestemming voor foto’s.', 'LB-04 e', 'avg'],
    ['Door dit formulier in te vullen stemt u in met de verwerking van uw gezondheidsgegevens.', 'SP-02 e', 'avg'],
  ])('%s: %s', (said, finding, law) => expect(found(said, law)).toContain(finding));
});

describe('an age rule', () => {
  const rule = (said: string) =>
    statement(said, 'jeugdwet').facts.ageRules.map((r) => [r.from, r.under, r.about, r.who.join(' and '), r.withConsent]);
  it.each<[said: string, from: number | undefined, under: number | undefined, who: string, withConsent: boolean]>([
    ['Vanaf 14 jaar hebben ouders geen recht meer op inzage.', 14, undefined, '', false],
    ['Vanaf 14 jaar beslist uw kind zelf en hebben ouders geen recht op inzage.', 14, undefined, 'client', false],
    ['Van 12 tot 18 jaar mogen ouders het dossier zien als het kind dat goedvindt.', 12, 18, 'guardian and client', true],
    ['Ouders van jongeren van 16 en 17 jaar krijgen altijd een kopie van het plan.', 16, 18, 'guardian', false],
    ['Ben je tussen de 16 en 18, dan krijgen je ouders altijd een kopie van je plan.', 16, 18, 'guardian', false],
    ['Ouders kunnen het dossier inzien van een kind tot 12 jaar.', undefined, 12, 'guardian', false],
    ['Ben je 12, 13, 14 of 15, dan mogen je ouders het dossier ook lezen.', 12, 16, 'guardian', false],
    ['Vanaf 16 jaar krijgen ouders het dossier niet te zien zonder goedvinden van de jongere.', 16, undefined, 'guardian', true],
  ])('%s', (said, from, under, who, withConsent) => expect(rule(said)).toEqual([[from, under, 'access', who, withConsent]]));
  it('is enough not to be told that nothing is said about children', () => {
    const silent = (said: string) =>
      statement(said, 'wgbo')
        .findings(ON)
        .filter((f) => f.id === 'AGE-01' && f.clause === 'access');
    expect(silent('')).toHaveLength(1);
    expect(silent('Tot 12 jaar beslissen de ouders, van 12 tot 16 jaar samen met het kind.')).toEqual([]);
  });
  it('blames the years that are wrong, and says what to write', () => {
    const said = statement('Van 12 tot 18 jaar hebben ouders inzage als het kind dat goedvindt.', 'wgbo');
    const [finding] = said.findings(ON).filter((f) => f.clause.startsWith('access.file.guardian'));
    expect(finding?.message.nl).toContain('van 12 tot en met 15');
    expect(finding?.advice.nl).toMatch(/Schrijf: “Tot 16 jaar/);
    expect(found('Van 12 tot 18 jaar hebben ouders inzage als het kind dat goedvindt.', 'wgbo')).not.toContain('AGE-02 e');
  });
});

describe('who says that he does not do it, or does it as the law allows, is left alone', () => {
  it.each<[said: string, rules: RegExp, law?: Law]>([
    ['Wij maken geen kopie van uw identiteitsbewijs.', /^ID-/],
    ['Van medewerkers bewaren wij een kopie van het identiteitsbewijs.', /^ID-/],
    ['Een datalek melden wij binnen drie dagen bij de Autoriteit Persoonsgegevens.', /^BR-02/],
    ['Een datalek melden wij binnen 72 uur bij de AP; binnen een week evalueren wij het.', /^BR-02/],
    ['Een verzoek is gratis.', /^(?:RT-05|MED-01)/],
    ['Een eerste kopie is gratis. Voor een tweede kopie vragen wij een redelijke vergoeding.', /^(?:RT-05|MED-01)/],
    ['Wij verkopen uw gegevens nooit.', /^PR-06/],
    ['Uw bewindvoerder ziet alleen de rekeningen, niet het dossier.', /^REP-03/],
    ['Een ouder zonder gezag krijgt het dossier niet te zien.', /^REP-05 e/],
    ['Ouders van jongeren van 16 en 17 jaar krijgen een kopie als de jongere dat goedvindt.', /^AGE-02/],
    ['De politie krijgt alleen gegevens op bevel van de rechter.', /^PR-10/],
    ['Onder de Wmo vernietigen wij het dossier binnen drie maanden na uw verzoek.', /^RT-01/, 'wmo'],
    ['Wij houden een dossier bij omdat de wet dat vraagt; toestemming is daarvoor niet nodig.', /^LB-05/],
    ['Cookies plaatsen wij pas als u op akkoord klikt.', /^CK-07/, 'avg'],
    ['Door het formulier te tekenen geeft u geen toestemming; die vragen wij apart.', /^LB-04/, 'avg'],
  ])('%s', (said, rules, law) => expect(found(said, law).filter((f) => rules.test(f))).toEqual([]));
});
