// Claims that another sentence of the same text may contradict (contradict/pairs.ts says which).
// Written for precision: a claim that is hedged is no claim.

import type { RuleSet } from '../match/rules.ts';

const HEDGED = '(tenzij|behalve|behoudens|mits|zonder (uw|je|jouw) .. toestemming|uitgezonderd|anders dan)';

export const CLAIMS: RuleSet[] = [
  {
    name: 'claim-sharing',
    rules: [
      {
        topic: 'denies-sharing',
        say: [
          '(niet|geen|nooit) .. {delen} .. (met|aan) (derden?|anderen|andere partijen|derde partijen)',
          '{delen} .. (niet|geen|nooit) .. (met|aan) (derden?|anderen|andere partijen|derde partijen)',
          '{delen} .. (niet|geen|nooit) .. (derden?|anderen|andere partijen|derde partijen)',
          '(derden|anderen) .. (niet|geen|nooit) .. {delen}',
          '{delen} .. (met|aan) niemand',
          'gegevens gaan naar niemand',
        ],
        notUnder: ['cookies', 'newsletter', 'rights'],
        unless: [
          HEDGED,
          '(alleen|uitsluitend|slechts|indien|als|wanneer|zonder|waarmee|waarvoor|zolang|totdat)',
          '(verkopen|verkocht|verhuren|nieuwsbrief|abonnee~|statistiek~|cookie~|commerciele|reclame|marketing|anoniem|foto s?|anonieme|bezoekersgegevens|meer gegevens|buiten)',
          '(kunnen|kan) .. (niet|geen)',
        ],
        yes: ['Wij verstrekken uw persoonsgegevens niet aan derde partijen.'],
        no: ['Wij delen niets met derden, tenzij de wet dat vraagt.'],
      },
      {
        topic: 'denies-sharing-unless-law',
        say: [
          '(niet|geen|nooit) .. {delen} ... tenzij ... (wet|wettelijke|wettelijk|rechterlijke|fraude)',
          '{delen} .. (niet|geen|nooit) ... tenzij ... (wet|wettelijke|wettelijk|rechterlijke|fraude)',
          '(niet|geen) aan derden verstrekt tenzij',
          '(niet|geen) .. (aan|met) derden .. {delen} .. tenzij',
        ],
        unless: [
          'tenzij .. (nodig|noodzakelijk) .. (voor|om|is voor)',
          '(uitvoering|overeenkomst|dienstverlening|behandeling|doeleinden)',
          'zorgverlening',
          '(andere partijen|deze partijen)',
        ],
        yes: ['Uw gegevens worden niet aan derden verstrekt, tenzij de wet ons daartoe verplicht of u toestemming geeft.'],
        no: ['Wij geven niets door aan derden, tenzij dit nodig is voor de uitvoering van de overeenkomst.'],
      },
      {
        topic: 'engages-others',
        say: [
          '(organisaties|partijen|bedrijven|derden|dienstverleners|leveranciers) .. (ingeschakeld|inschakelen|ingehuurd)',
          '(schakelt|schakelen) .. (derden|derde partijen|bedrijven|organisaties|dienstverleners) .. in',
          '(gebruik van) .. (derde partijen|een derde partij|samenwerkingspartners)',
          '(verstrekt|verstrekken|delen|deelt|geven|wisselt|wisselen) .. (aan|met) .. (samenwerkingspartners|leveranciers|dienstverleners|partners|softwareleveranciers)',
          '(verstrekt|verstrekken) (persoonsgegevens|gegevens) aan',
          'uitbestede? ',
          '(verslag|rapport|gegevens|informatie) (gaat|gaan) .. naar .. (gemeente|huisarts|wijk~|verzekeraar|zorgverzekeraar|zorgkantoor)',
          '(administratiekantoor|boekhouder|softwareleverancier|accountant) .. (verstuurt|verwerkt|doet|maakt|ziet|krijgt)',
          '(gemeente|zorgverzekeraar|verzekeraar|zorgkantoor|school|basisschool|ggd|boekhouder|accountant|belastingdienst) (ontvangt|krijgt) (uw|je|jouw|de|deze|alle|een|van ons) ',
        ],
        notUnder: ['cookies', 'rights', 'definition', 'links'],
        unless: ['(niet|geen|nooit) ', 'analytics'],
        yes: [
          'Wij hebben een aantal organisaties ingeschakeld die voor ons werken.',
          'Wij verstrekken gegevens aan samenwerkingspartners.',
        ],
      },
      {
        topic: 'only-inside',
        say: [
          '(uitsluitend|alleen|enkel) binnen (onze|de) (eigen )?(organisatie|praktijk|instelling)',
          'blijven .. binnen (onze|de) (eigen )?(organisatie|praktijk)',
        ],
        unless: [HEDGED],
        yes: ['Uw gegevens delen wij uitsluitend binnen onze eigen organisatie.'],
      },
      {
        topic: 'never-without-agreement',
        say: [
          'nooit ... (geen|zonder) (verwerkers|bewerkers|verwerkings)overeenkomst',
          '(niet|geen) .. (aan|met) .. partijen waarmee .. geen (verwerkers|bewerkers|verwerkings)overeenkomst',
        ],
        yes: ['Wij geven nooit gegevens aan partijen waarmee wij geen verwerkersovereenkomst hebben.'],
      },
      {
        topic: 'discloses-otherwise',
        say: [
          '(politie|justitie|veilig thuis|belastingdienst|ketenpartners|huisarts|verwijzer|gemeente) ... (opvraagt|verplicht|af te geven|verstrekken|delen|gedeeld|communicatie|geven)',
          '(delen|verstrekken|gedeeld|verstrekt) .. (derden|anderen|partijen) .. toestemming',
          '(verstrekken|delen) .. tenzij .. (wettelijk|wet)',
        ],
        notUnder: ['cookies', 'rights', 'bases'],
        unless: ['(mag|mogen) niet', 'verwijzing'],
        yes: [
          'De politie kan gegevens opvragen; dan zijn wij verplicht die af te geven.',
          'Wij delen gegevens met derden als u daar toestemming voor geeft.',
        ],
      },
      {
        topic: 'shares-only-for-care',
        say: [
          '(alleen|uitsluitend|enkel|slechts) .. (met|aan) (anderen|derden) .. (als|indien|wanneer|voor zover) .. (nodig|noodzakelijk)',
        ],
        yes: ['Wij delen ze alleen met anderen als dit nodig is voor de opvang.'],
      },
      {
        topic: 'hands-over-elsewhere',
        say: [
          '(overdragen|over te dragen|doorgeven|door te geven|verstrekken) .. (aan een andere partij|basisschool|vervolgschool)',
          '(andere partij|basisschool) .. (overdragen|doorgeven|verstrekken)',
        ],
        notUnder: ['recipients', 'sharing', 'rights'],
        unless: ['toestemming'],
        yes: ['Bewaren\n\nSoms is het nodig gegevens over te dragen aan een andere partij, zoals de basisschool.'],
      },
      {
        topic: 'shares-when-needed',
        say: ['(indien|als|waar|wanneer) (dat |dit )?(noodzakelijk|nodig) ... (met|aan) derden .. (gedeeld|verstrekt|delen)'],
        unless: ['toestemming', '(alleen|uitsluitend)'],
        yes: ['Indien noodzakelijk voor de zorg worden gegevens met derden gedeeld.'],
      },
      {
        topic: 'others-only-with-consent',
        say: ['andere derden'],
        yes: ['Daarnaast kunnen wij uw gegevens aan andere derden geven als u dat goedvindt.'],
      },
      {
        topic: 'same-terms',
        say: [
          '(al|alle) (deze|die|onze) .. (organisaties|partijen|leveranciers|bedrijven) .. (dezelfde|eenzelfde) (eisen|regels|uitgangspunten|voorwaarden|maatregelen)',
          '(dezelfde|eenzelfde) .. (maatregelen|eisen) .. (organisaties|partijen|bedrijven) die in (haar|onze) opdracht',
        ],
        yes: ['Voor al deze organisaties gelden dezelfde eisen.'],
      },
      {
        topic: 'no-influence',
        say: ['(wij|we|praktijk|organisatie) .. geen invloed (op|hierop)', 'geen invloed op', 'hebben .. hier geen invloed'],
        yes: ['Wij hebben hier geen invloed op.'],
      },
    ],
  },
  {
    name: 'claim-territory',
    rules: [
      {
        topic: 'eea-principle',
        say: [
          '(uitgangspunt|in beginsel|in principe|zoveel mogelijk|bij voorkeur) ... (binnen|buiten) (de )?(eu|eer|europese unie|europese economische ruimte|europa)',
        ],
        yes: ['Ons uitgangspunt is dat wij gegevens alleen binnen de EU verwerken.'],
      },
      {
        topic: 'eea-never',
        say: [
          'nooit ... buiten (de )?(eu|eer|europese unie|europese economische ruimte|europa)',
          'zonder uitzondering ... binnen (de )?(eu|eer|europese unie|europese economische ruimte)',
        ],
        unless: ['(uitgangspunt|in beginsel|in principe)'],
        yes: ['De gegevens worden nooit opgeslagen buiten de EU.'],
      },
    ],
  },
];
