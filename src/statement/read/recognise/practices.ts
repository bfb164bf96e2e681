// What organisations say they do and may not do (forbidden.ts says under which rule). Written for precision: the sentence must say it
// of the organisation itself, and say it, not deny it. What belongs to staff, to others or to an exception of the law is left out.

import type { RuleSet } from '../match/rules.ts';

const IDENTITY =
  '(identiteitsbewijs|identiteitsbewijzen|legitimatiebewijs|legitimatiebewijzen|paspoort|paspoorten|id-?kaart|identiteitskaart|rijbewijs|id-?bewijs|id-?bewijzen|identiteitsdocument|legitimatie)';
const COPY = '(kopie|kopietje|fotokopie|scan|foto|afdruk)';
const KEEP =
  '(maken|maakt|maak|gemaakt|bewaren|bewaart|bewaar|bewaard|nemen|neemt|neem|opnemen|opgenomen|slaan|opgeslagen|zetten|verwerken|verwerkt|vragen|vraagt|vraag|ontvangen|scannen|in (het|uw|je) dossier|nodig|verplicht|vereist)';
const STAFF_ONLY =
  '(medewerkers?|werknemers?|personeel~?|personeelsdossier|sollicita~|loon~|indiensttreding|in dienst|arbeids~|stagiair~|vrijwilligers?|uitzend~|zzp~)';
const CHARGE =
  '(vergoeding|kosten|administratiekosten|kopieerkosten|leges|tarief|euro|eur|\\d+,\\d\\d|\\d+,-|betaalt (u|je)|(u|je) betaalt|te betalen)';
const NO_CHARGE =
  '(kosteloos|kosteloze|gratis|geen (administratie)?kosten|geen (redelijke )?vergoeding|zonder kosten|extra|tweede|volgende|meerdere|bijkomende|meer dan (een|twee)|kennelijk|ongegrond~?|buitensporig~?|onredelijk~?|misbruik|herhaald~?|overmatig~?|factuur|facturen|eigen risico|verzekeraar)';
const NEVER = '(niet|geen|nooit|nimmer|niemand)';
const FILE =
  '(~dossiers?|zorgplan|hulpverleningsplan|ondersteuningsplan|begeleidingsplan|behandelplan|plan|verslag~|rapportage~|rapporten|zorggegevens|alle gegevens|alles)';
const SEE = '(inzien|zien|lezen|inzage|opvragen|inkijken|toegang|meelezen|bekijken|kopie|afschrift)';
/** Not 'ouder' as in '16 jaar of ouder'. */
const PARENTS = '(ouders|(een|de|uw|je|hun|zijn|haar) ouder|verzorgers?)';
const BELOW_16 = '(12|13|14|15|twaalf|dertien|veertien|vijftien)';
const AGREES_WITH = '(toestemming|instem~|goed ?vind~|goedvinden)';

export const PRACTICES: RuleSet[] = [
  {
    name: 'practice-identity',
    rules: [
      {
        topic: 'keeps-id-copy',
        asserted: true,
        say: [
          `${COPY} .. ${IDENTITY}`,
          `${IDENTITY} .. (maken|maakt|maak|nemen|neemt) (wij|we|ik) .. ${COPY}`,
          `${IDENTITY} .. (kopieren|gekopieerd|kopieert|scannen|gescand|scant|fotograferen)`,
        ],
        beside: [KEEP],
        under: ['data', 'special', 'retention'],
        notUnder: ['rights', 'staff', 'complaint'],
        unless: [
          STAFF_ONLY,
          '(verzoek~?|rechten|meesturen|mee te sturen|meezenden|bijvoegen|toevoegen|stuur|klacht)',
          '(inzage|gegevens) (op)?(vragen|vraagt|inzien)',
          `(zien|tonen|laten zien|kijken) .. ${NEVER} .. ${COPY}`,
          `${NEVER} .. ${COPY}`,
          `(kopieren|kopieert|kopieer|scannen|scan|bewaren|maken) .. ${NEVER}`,
          '(vernietig~|verwijder~|wissen) .. (direct|meteen|na controle)',
          '(direct|meteen) .. (vernietig~|verwijder~)',
          '(rechtbank|notaris|bank|loonheffing|belastingdienst|wettelijk verplicht)',
          '(pasfoto|bsn) .. (afgeschermd|zwart|onleesbaar|doorgestreept)',
        ],
        yes: [
          'Bij aanmelding maken wij een kopie van uw paspoort.',
          'Wij bewaren een kopie van uw identiteitsbewijs in het dossier.',
          'Van uw paspoort maken wij een scan.',
          'Bij de intake wordt uw identiteitsbewijs gescand en opgeslagen.',
        ],
        no: [
          'Wij maken geen kopie van uw identiteitsbewijs.',
          'Neem uw identiteitsbewijs mee; wij kopiëren het niet.',
          'U laat uw paspoort zien; wij maken daar nooit een kopie van.',
          'Stuur bij uw verzoek een kopie van uw identiteitsbewijs mee.',
          'Van medewerkers bewaren wij een kopie van het identiteitsbewijs.',
          'Wij controleren uw identiteitsbewijs en noteren het nummer.',
        ],
      },
    ],
  },
  {
    name: 'practice-money',
    rules: [
      {
        topic: 'charges-for-copy',
        asserted: true,
        say: [`(afschrift|kopie|kopieen|uitdraai) .. ${CHARGE}`, `${CHARGE} .. (afschrift|kopie|kopieen|uitdraai)`],
        beside: ['(dossier|gegevens|afschrift|verslag)', '(rekenen|vragen|brengen|betaalt|kost|in rekening|verbonden)'],
        unless: [NO_CHARGE, IDENTITY, 'cookies?'],
        yes: [
          'Voor een kopie van het dossier vragen wij een vergoeding van € 5.',
          'Voor een afschrift van het dossier rekenen wij € 4,50 administratiekosten.',
          'Een kopie kost maximaal € 22,50.',
        ],
        no: [
          'De eerste kopie is gratis; voor een tweede kopie vragen wij een vergoeding.',
          'Voor een kopie van uw dossier vragen wij geen kosten.',
          'U krijgt kosteloos een afschrift van uw dossier.',
        ],
      },
      {
        topic: 'charges-for-request',
        asserted: 'flatly',
        say: [
          `(verzoek~?|inzageverzoek~?|inzage|aanvraag|uitoefen~) .. (kosten verbonden|kosten in rekening|administratiekosten|vergoeding (vragen|verschuldigd)|leges|euro|\\d+,\\d\\d|betaalt (u|je))`,
          '(opvragen van uw dossier|inzien van uw dossier|inzage) (kost|betaalt (u|je)) .. \\d+',
          'voor .. (opvragen|inzien) .. (dossier|gegevens) .. (betaalt (u|je)|vragen (wij|we)) .. \\d+ ?(euro|,)?',
          '(aan|voor) .. (verzoek~?|inzageverzoek~?|inzage|aanvraag) (zijn|is|rekenen|brengen|vragen|betaalt) .. (kosten|vergoeding|tarief|bedrag)',
        ],
        unless: [
          NO_CHARGE,
          NEVER,
          '(afschrift|kopie)',
          '(aanvraag|verzoek) (van|om|voor) (zorg|hulp|begeleiding|opvang|een afspraak)',
        ],
        yes: ['Aan een inzageverzoek zijn kosten verbonden.', 'Voor inzage betaalt u administratiekosten van 10 euro.'],
        no: [
          'Aan een verzoek zijn geen kosten verbonden.',
          'Een verzoek is gratis.',
          'Bij herhaalde verzoeken kunnen wij kosten in rekening brengen.',
        ],
      },
      {
        topic: 'sells-data',
        asserted: true,
        say: [
          '(wij|we|ik|praktijk|organisatie) (verkopen|verkoopt|verkoop|verhandelen|verhandelt|verhuren) .. (gegevens|persoonsgegevens|klantgegevens|data|adressen|~adressen|informatie)',
          '(gegevens|persoonsgegevens|klantgegevens|data|~adressen) .. (worden|wordt|kunnen worden|kan worden) .. (verkocht|verhandeld|verhuurd|doorverkocht)',
          '(gegevens|persoonsgegevens|klantgegevens|data|~adressen) (verkopen|verhandelen|verhuren) (wij|we|ik)',
        ],
        notUnder: ['definition'],
        unless: [
          NEVER,
          'zonder (uw |je )?toestemming',
          '(producten|cadeaubon~|diensten|praktijk (te|wordt)|overname|fusie|faillissement)',
        ],
        yes: ['Wij verkopen uw gegevens aan partners.', 'Uw gegevens worden verkocht aan adverteerders.'],
        no: [
          'Wij verkopen uw gegevens nooit.',
          'Wij verkopen uw gegevens niet aan derden.',
          'Uw gegevens worden nooit verkocht of verhuurd.',
          'Wij verkopen uw gegevens aan niemand.',
          'Wij verkopen producten en hebben daarvoor gegevens nodig.',
        ],
      },
    ],
  },
  {
    name: 'practice-file',
    rules: [
      {
        topic: 'file-to-administrator',
        asserted: 'flatly',
        say: [
          `bewindvoerder~? .. (mag|mogen|kan|kunnen|krijgt|krijgen|heeft|hebben|ziet|zien) .. ${FILE} .. ${SEE}`,
          `bewindvoerder~? .. (heeft|hebben|krijgt|krijgen|mag|ziet|zien) .. ${SEE}? ?.. ${FILE}`,
        ],
        unless: ['(financiele|financien|facturen|rekeningen|geldzaken|curator|curatele|mentor|mentorschap|namens)'],
        yes: ['De bewindvoerder mag uw volledige dossier inzien.', 'Heeft u een bewindvoerder? Uw bewindvoerder ziet alles.'],
        no: [
          'Uw bewindvoerder mag uw dossier niet inzien.',
          'Uw bewindvoerder ziet alleen de rekeningen.',
          'Een bewindvoerder krijgt uw dossier alleen met uw toestemming te zien.',
        ],
      },
      {
        topic: 'file-to-administrator',
        asserted: true,
        say: [
          'bewindvoerder ... (alles|hele dossier|volledige dossier|alle gegevens|alle informatie) .. (zien|inzien|lezen|opvragen|horen|krijgen)',
        ],
        unless: [NEVER, '(financiele|financien|facturen|rekeningen|geldzaken|namens|verzoek~|rechten|toestemming)'],
        yes: ['Als je een bewindvoerder of mentor hebt, mag die alles van je zien.'],
        no: ['Uw bewindvoerder mag alles over uw geldzaken zien.'],
      },
      {
        topic: 'file-to-other-parent',
        asserted: 'flatly',
        say: [
          `(ouders?|vader|moeder) .. zonder (ouderlijk )?gezag .. ${FILE}`,
          `${FILE} .. (ouders?|vader|moeder) .. zonder (ouderlijk )?gezag`,
          `zonder (ouderlijk )?gezag .. (krijgt|krijgen|mag|mogen|kan|kunnen|heeft|hebben) .. (ook |eveneens )?.. ${SEE}`,
        ],
        beside: [SEE, '(krijgt|krijgen|ontvangt|ontvangen|sturen|geven|delen)'],
        unless: [
          NEVER,
          '(belangrijke (feiten|informatie|zaken)|algemene informatie|feitelijke|hoofdlijnen|beperkte?|globale|geen kopie)',
        ],
        yes: ['Gescheiden ouders zonder gezag krijgen het dossier ook te zien.'],
        no: [
          'Een ouder zonder gezag krijgt het dossier niet te zien.',
          'Een ouder zonder gezag krijgt alleen belangrijke feiten te horen, niet het dossier.',
        ],
      },
      {
        topic: 'parents-of-16-always',
        asserted: true,
        say: [
          `(16|zestien) ?(en|of|-|tot|t/m|tot en met) ?(de )?(17|zeventien|18|achttien) ?(jaar|jarigen?)? ... (altijd|steeds|automatisch) .. ${SEE}`,
          `${PARENTS} .. (altijd|steeds|automatisch) .. ${SEE} ... (16|zestien) (en|of|tot|t/m|tot en met) ?(17|zeventien|18|achttien)`,
          `ouders? van (jongeren|kinderen|jeugdigen) (van|tot) (16|17|zestien|zeventien|18|achttien|16 en 17|16 tot 18) ?(jaar)? .. (mogen|krijgen|kunnen|hebben) .. (altijd|steeds|automatisch) .. ${SEE}`,
        ],
        beside: ['(ouders?|verzorgers?|vader|moeder)'],
        unless: [
          NEVER,
          '(toestemming|goed ?vind~|instem~|zelf (hun|zijn|het|altijd))',
          '(jongere|kind|jij|je) .. (mag|kunt|kun|mogen) (zelf|altijd)',
        ],
        yes: [
          'Ouders van jongeren van 16 en 17 jaar krijgen altijd een kopie van het plan.',
          'Ben je 16 of 17 jaar, dan krijgen je ouders altijd een kopie van het plan.',
        ],
        no: [
          'Ouders van jongeren van 16 en 17 jaar krijgen alleen een kopie als de jongere dat goedvindt.',
          'Jongeren van 16 en 17 jaar mogen altijd zelf hun dossier inzien.',
        ],
      },
      {
        topic: 'parents-shut-out',
        say: [
          `(vanaf|boven de|ouder dan) (de )?(leeftijd van )?${BELOW_16} ?(jaar)? ... ${PARENTS} .. (geen|niet|niets) .. (recht|inzage|inzien|zien|lezen|dossier|kopie)`,
          `${PARENTS} .. (geen|niet|niets) .. (recht|inzage|inzien|zien|lezen|dossier|kopie) .. (vanaf|boven de|ouder dan) (de )?(leeftijd van )?${BELOW_16} ?(jaar)?`,
        ],
        unless: [
          '(16|zestien|zonder|bezwaar|tenzij|als|wanneer|indien|goede (zorg|hulp)|(geen|niet) .. (alles|automatisch|zomaar))',
          AGREES_WITH,
        ],
        yes: [
          'Vanaf 14 jaar beslist de jongere zelf en hebben ouders geen recht meer op inzage.',
          'Ouders mogen het dossier niet meer zien vanaf 12 jaar.',
        ],
        no: [
          'Vanaf 16 jaar hebben ouders geen recht meer op inzage.',
          'Vanaf 12 jaar mogen ouders het dossier niet zien zonder toestemming van de jongere.',
        ],
      },
      {
        topic: 'child-decides-alone',
        asserted: true,
        say: [
          `(vanaf|boven de|ouder dan) (de )?(leeftijd van )?${BELOW_16} ?(jaar)? .. (beslist|beslissen|bepaalt|bepalen|mag|mogen|tekent|tekenen|kan|kunnen) .. (zelf|alleen|zelfstandig)( (over|voor) de (hulp|behandeling|zorg))?`,
          `(kind|kinderen|kids|jongeren?|jeugdigen?) (vanaf|van|boven de) ${BELOW_16} ?(jaar)? .. (beslist|beslissen|bepaalt|bepalen|mogen|mag) .. (zelf|alleen|zelfstandig)`,
        ],
        beside: ['(beslist|beslissen|bepaalt|bepalen)'],
        unless: [
          '(ook|mee|samen|naast|met (de|hun|je|zijn|haar) ouders|delen|verstrek~|wmo|nieuwsbrief|online|app|website)',
          '(16|zestien|18|achttien)',
        ],
        yes: [
          'Vanaf 14 jaar beslist de jongere zelf en hebben ouders geen recht meer op inzage.',
          'Kids vanaf 13 jaar mogen zelf beslissen of ik een dossier aanleg.',
        ],
        no: [
          'Vanaf 16 jaar beslist de jongere zelf.',
          'Vanaf 12 jaar beslist je kind zelf mee.',
          'Vanaf 12 jaar beslissen kind en ouders samen.',
        ],
      },
      {
        topic: 'parents-decide-alone',
        asserted: true,
        say: [
          `(jonger dan|onder de|tot) (de )?(leeftijd van )?(13|14|15|16|dertien|veertien|vijftien|zestien) ?(jaar)? .. (beslissen|beslist|bepalen|tekenen) .. (alleen|uitsluitend|enkel) (de |uw |je |zijn |haar )?${PARENTS}`,
        ],
        unless: ['(12|twaalf|samen|ook)'],
        yes: ['Is uw kind jonger dan 14 jaar, dan beslissen alleen de ouders.'],
        no: ['Tot 12 jaar beslissen alleen de ouders.', 'Tot 16 jaar beslissen ouders en kind samen.'],
      },
      {
        topic: 'child-consents',
        asserted: true,
        say: [
          '(vanaf|van|boven de|ouder dan) (de )?(leeftijd van )?(12|13|14|15|twaalf|dertien|veertien|vijftien) ?(jaar)? .. (mag|mogen|kan|kunnen|beslist|beslissen|geeft|geven|bepaalt|bepalen) .. (zelf|alleen|zelfstandig) .. (toestemming|online|app|apps|website|nieuwsbrief|account|social media)',
          '(kind|kinderen|kids|jongeren|jeugdigen) (vanaf|van|boven de) (12|13|14|15|twaalf|dertien|veertien|vijftien) ?(jaar)? ... (zelf|alleen|zelfstandig) .. toestemming (te )?(geven|geeft|voor)',
        ],
        unless: [NEVER, '(ouders?|verzorgers?|voogd|samen|ook|mee|dossier|delen|verstrek~|wmo|behandeling|hulp|zorg)'],
        yes: ['Kinderen vanaf 13 jaar beslissen alleen over toestemming voor online diensten.'],
        no: [
          'Vanaf 16 jaar geeft een jongere zelf toestemming.',
          'Vanaf 12 jaar geeft uw kind zelf toestemming om gegevens te delen.',
          'Van 12 tot 16 jaar geven kind en ouders samen toestemming.',
        ],
      },
      {
        topic: 'police-on-request',
        asserted: true,
        say: [
          '(politie|justitie) .. (krijgt|krijgen|ontvangt|ontvangen) .. (op verzoek|desgevraagd|altijd|zonder meer|alle)',
          '(politie|justitie) .. (op verzoek|desgevraagd) .. (gegevens|informatie|dossier~?)',
          'op verzoek van (de )?(politie|justitie) .. (gegevens|informatie|dossier~?|verstrekken|geven)',
          '(gegevens|informatie|dossier~?) .. op verzoek (van|aan) (de )?(politie|justitie)',
          '(als|wanneer|indien) (de )?(politie|justitie) .. (vraagt|opvraagt|vragen|erom vraagt) .. (geven|krijgt|krijgen|verstrekken|sturen|verplicht)',
          '(politie|justitie) .. (opvragen|opvraagt|vragen|vraagt) .. (wij|we|ik) verplicht',
          '(geven|verstrekken|sturen) .. (politie|justitie) .. (waar (zij|ze) om (vraagt|vragen)|die (zij|ze) (vraagt|vragen)|wat (zij|ze) (vraagt|vragen))',
        ],
        unless: [
          NEVER,
          '(bevel|vordering~?|vordert|vorderen|rechter~?|rechterlijk~|officier~?|toestemming|geheim~|beroepsgeheim|wet|wettelijk~|nood~?|levens~|gevaar|aangifte|tenzij|alleen|uitsluitend|beoordelen|afwegen)',
        ],
        yes: [
          'De politie krijgt op verzoek gegevens.',
          'Op verzoek van de politie verstrekken wij gegevens.',
          'Als de politie erom vraagt, geven wij uw gegevens.',
          'Wij geven de politie alle informatie waar zij om vraagt.',
        ],
        no: [
          'De politie krijgt geen gegevens, ook niet op verzoek.',
          'De politie krijgt alleen gegevens op bevel van de rechter.',
          'Wij geven gegevens aan de politie als de wet ons daartoe verplicht.',
        ],
      },
    ],
  },
  {
    name: 'practice-erasure',
    rules: [
      {
        topic: 'erasure-after-term',
        asserted: true,
        say: [
          '{kunt} .. pas na .. (bewaartermijn|termijn|jaar|jaren) .. {wissen}',
          '{kunt} .. {wissen} .. pas na .. (bewaartermijn|termijn|jaar|jaren)',
          '{wissen} (van .. )?(kan|is|mag) (pas|alleen|eerst) (mogelijk )?na .. (bewaartermijn|termijn|jaar|jaren)',
        ],
        notUnder: ['staff'],
        unless: [
          NEVER,
          '(facturen|factuur|fiscale|belasting~|administratie|wvggz|wzd|camera~|foto~?|back-?up~?)',
          '(wij|we|ik) (verwijderen|vernietigen|wissen)',
        ],
        yes: [
          'Verwijderen kan pas na afloop van de bewaartermijn van 20 jaar.',
          'U kunt uw dossier pas na 20 jaar laten vernietigen.',
        ],
        no: ['Wij vernietigen het dossier pas na 20 jaar, tenzij u eerder om vernietiging vraagt.'],
      },
      {
        topic: 'erasure-after-term',
        asserted: true,
        say: ['(dan )?(kan|mag) (dat|dit) pas na .. (jaar|jaren|bewaartermijn|termijn)'],
        beside: ['({wissen}|weggooien|weg doen|weg laten)'],
        under: ['rights'],
        unless: ['(facturen|factuur|fiscale|belasting~|administratie|wvggz|wzd)'],
        yes: ['Uw rechten\n\n- Wil je dat we iets weggooien? Dan kan dat pas na 20 jaar, want eerder mag niet van de wet.'],
        no: ['Uw rechten\n\nFacturen weggooien kan dat pas na 7 jaar, want de fiscale wet vraagt dat.'],
      },
      {
        topic: 'erasure-in-months',
        asserted: true,
        say: [
          '(vernietiging|verwijdering|wissing|vernietigingsverzoek~?) .. (voeren|voert|voer|gebeurt|doen|vindt) .. binnen (twee|drie|vier|zes|2|3|4|6) maanden',
          '(verzoek~?|vraagt) .. {wissen} .. binnen (twee|drie|vier|zes|2|3|4|6) maanden',
          '{wissen} .. (verzoek~?) .. binnen (twee|drie|vier|zes|2|3|4|6) maanden',
          'binnen (twee|drie|vier|zes|2|3|4|6) maanden .. (na|op) (uw|je|het|ontvangst van (uw|je|het)) verzoek .. {wissen}',
        ],
        unless: ['(bewaartermijn|na afloop|einde|beeindig~|verleng~|een maand|vier weken|maximaal drie maanden als)'],
        yes: [
          'Vernietiging voeren wij binnen drie maanden uit.',
          'Na een verzoek vernietigen wij het dossier binnen drie maanden.',
        ],
        no: ['Na afloop van de bewaartermijn vernietigen wij het dossier binnen drie maanden.'],
      },
    ],
  },
];
