// The same things said in everyday words: how people write who do not take the words of the regulation.

import type { RuleSet } from '../match/rules.ts';

const FILE = '(gegevens|persoonsgegevens|dossier|kaart|map|stukken|aantekeningen)';
const AUTHORITY = '((de )?autoriteit persoonsgegevens|de ap)';

export const PLAIN_WORDS: RuleSet[] = [
  {
    name: 'plain-words',
    rules: [
      {
        topic: 'right-access',
        say: [
          '(u|je|jij|jullie|lid|client|patient) .. (nagaan|lezen|nalezen) ... (wat|alles) .. (vastgelegd|opgeschreven|genoteerd|opgeslagen)',
          '(mag|mogen|kunt|kan) .. (alles )?(nagaan|lezen|nalezen) .. wat .. (vastgelegd|opgeschreven|genoteerd)',
          '(uitdraai|afdruk|print) (meekrijgen|krijgen|ontvangen|meenemen)',
        ],
        unless: ['(verklaring|beleid|hieronder|hierboven) .. lezen', 'lezen .. (hieronder|in deze|in dit)'],
        yes: ['Jij mag nalezen wat er over jou is genoteerd.', 'U mag een afdruk meenemen.'],
        no: ['Hieronder kunt u lezen wat er wordt vastgelegd.'],
      },
      {
        topic: 'right-rectification',
        say: [
          '(klopt|kloppen) .. (niet|fout|onjuist) .. (passen|pas|verbeteren|verbeter|wijzigen|wijzig|zetten|zet|herstellen|herstel) (wij|we|ik)',
          'zeggen wat .. (anders|beter) .. (moet|kan)',
          '(zetten|zet|maken|maak) (wij|we|ik) dat (recht|in orde)',
          'dan (passen|pas|past) (wij|we|ik|zij|ze) (dat|dit|het|ze) .. aan',
        ],
        yes: ['Klopt iets niet, dan verbeteren we het meteen.', 'Je mag zeggen wat er beter moet.'],
        no: ['Klopt uw adres niet? Dan komt de brief terug.'],
      },
      {
        topic: 'right-erasure',
        say: [
          `(wilt|wil|willen|wenst|wensen|mocht) (u |je |jij |jullie )?.. dat .. ${FILE} .. (weggaat|weg gaat|weg is|verdwijnt|verdwijnen|gewist (wordt|worden)|(wordt|worden) gewist|verwijderd (wordt|worden)|(wordt|worden) (verwijderd|vernietigd))`,
          '(wilt|wil|willen) (u|je|jij|jullie) dat (ik|wij|we) .. (verscheur|verscheuren|versnipper|versnipperen|verbrand|verbranden)',
          '(vragen|vraag|verzoeken) of (ik|wij|we) .. (weggooi|weggooien|wis|wissen|verwijder|verwijderen|vernietig|vernietigen|weghaal|weghalen)',

          `op (uw |je |jouw )?(schriftelijk )?verzoek .. (vernietigen|wissen|verwijderen|vernietig|wis|verwijder) (wij|we|ik) .. ${FILE}`,
          `{verzoek} ... (vernietigen|vernietigt|wissen|wist|verwijderen|verwijdert|vernietig|wis|verwijder|verwijderd|vernietigd|gewist|gooien .. weg|gooi .. weg|halen .. weg|haal .. weg) `,
          `(vernietigen|vernietigt|wissen|wist|verwijderen|verwijdert|vernietig|wis|verwijder|verwijderd|vernietigd|gewist) .. (${FILE}|ze|alles|het) .. {verzoek}`,
          '(uit (ons|onze|het|mijn) (systeem|bestand|administratie|adresboek)) (halen|haal|verwijder~)',
          '(wilt|wil|willen) (u|je|jij|jullie) .. (wij|we|ik) .. (weggooi|weggooien|vernietigen|vernietig|wissen|wis|weghalen|weghaal)',
        ],
        unless: ['(foto|foto s|reactie|account|nieuwsbrief|mailinglijst)', '(niet|nooit) .. (vernietig~|verwijder~|wissen)'],
        yes: [
          'Wil je dat je map verdwijnt? Zeg het dan.',
          'Mocht u wensen dat uw kaart wordt vernietigd, dan doen wij dat.',
          'Je mag vragen of ik alles over je wis.',
          'Op uw verzoek wissen wij het dossier.',
          'Wil je dat we de aantekeningen weggooien? Zeg het ons.',
        ],
        no: ['Wilt u dat uw gegevens veilig zijn? Kies een goed wachtwoord.', 'Wilt u dat we een foto weghalen? Bel ons.'],
      },
      {
        topic: 'right-withdraw-consent',
        say: [
          'toestemming .. (mag|kunt|kun) (u|je) (u|je|zich) .. bedenken',
          'toestemming .. (herroepbaar|terugnemen|terugdraaien|terug te nemen|ongedaan maken)',
          '(dat|dit|het) (altijd|steeds|later|op elk moment|elk moment)( weer)? (terugdraaien|terugnemen|herroepen)',
        ],
        yes: ['Een toestemming is altijd herroepbaar.', 'Je mag dat later terugdraaien.'],
        no: ['Wij vragen toestemming voordat wij bellen.'],
      },
      {
        topic: 'right-restriction',
        say: [
          `(zetten|zet|leggen|leg) (wij|we|ik) .. ${FILE} .. (op slot|stil|apart|in de wacht|op pauze)`,
          `(vragen|verzoeken|recht|kunt|kun|mag) ... ${FILE} .. (op slot|stil|in de wacht|op pauze) te zetten`,
          '(stilzetten|stilleggen|pauzeren|opschorten) van (het |de )?(gebruik|verwerking)',
          '(mag|kunt|kun|mogen) .. (ons |mij )?(vragen|verzoeken|zeggen) .. (een poosje|poosje|een tijdje|tijdje|zolang|even|voorlopig|tijdelijk) .. (niet|niets|niks) .. (gebruiken|verwerken|te doen|mee|delen)',
          `(vragen|verzoeken|recht) .. ${FILE} .. (te )?(blokkeren|bevriezen|afschermen)`,
        ],
        unless: ['cookies?'],
        yes: [
          'Tot dat duidelijk is, zetten we je gegevens stil.',
          'Je mag ons vragen ze een tijdje niet te gebruiken.',
          'U kunt vragen uw dossier af te sluiten of de gegevens te blokkeren.',
        ],
        no: ['’s Avonds gaat de kast met dossiers op slot.', 'Wij blokkeren verdachte bezoekers.'],
      },
      {
        topic: 'right-complaint-ap',
        say: [
          `(klacht~?|klagen) .. (daarna|dan|anders|vervolgens|of) .. ${AUTHORITY}`,
          `(daarna|vervolgens) (naar|bij)? ?${AUTHORITY}`,

          `bij ${AUTHORITY} .. (neerleggen|aankaarten|melden|klagen)`,
          `bij ${AUTHORITY} .. (als|wanneer|indien) (u|je) (vindt|meent|denkt)`,
        ],
        unless: ['(data)?lek~?', 'inbreuk', '(melden|meldt|meld|gemeld|melding)'],
        yes: [
          'Klachten: eerst bij ons, daarna Autoriteit Persoonsgegevens.',
          'U mag het bij de AP aankaarten.',
          'Of bij de Autoriteit Persoonsgegevens, wanneer u meent dat wij fout zitten.',
        ],
        no: ['Wij moeten een datalek bij de AP melden.'],
      },
      {
        topic: 'obligation-to-provide',
        say: [
          'zonder .. (e-?mailadres|naam|gegevens|telefoonnummer|geboortedatum|volledig beeld|volledige opgave) .. (kun|kunt|kan|kunnen) (je|u|wij|we|ik)? ?.. (geen|niet)',
          'zonder .. volledig~? .. (geen|niet) .. kunnen',
          'zonder .. (bsn|burgerservicenummer|noodnummer|geboortedatum|telefoonnummer|informatie|gegevens) .. (kan|kunnen|mag|mogen) .. (geen|niet)',
          '(vult|vul|geeft|geef) (u|je|jij) .. niet (in|op|door) .. (kunnen|kan) (wij|we|ik) .. (niet|geen)',
          'weigert (u|je) .. (gegevens|informatie) .. (kunnen|kan)',
          '(lid|leden|u|client|ouders) .. (zijn|is|bent) .. verplicht .. (verhuizing|adreswijziging) .. (door te geven|te melden)',
          '(gehouden|verplicht) .. inlichtingen te (verschaffen|verstrekken|geven)',
        ],
        unless: ['zonder .. (toestemming|medeweten)', '(wij|we) (zijn|is) .. (gehouden|verplicht)', 'cookies?'],
        yes: [
          'Zonder e-mailadres kun je geen profiel aanmaken.',
          'Zonder geboortedatum kunnen wij u niet inschrijven.',
          'Ouders zijn verplicht een verhuizing te melden.',
        ],
        no: ['Wij zijn gehouden de rechter inlichtingen te geven.'],
      },
      {
        topic: 'source-of-data',
        say: [
          '(krijg|krijgen|ontvang|ontvangen) (wij|we|ik) .. van (u|uzelf|jou|jullie|de ouders|uw)',
          '(wij|we|ik) (krijg|krijgen|ontvang|ontvangen) (dit|dat|deze|die|ze) .. van (u|uzelf|jou|jullie|de ouders|uw|je)',
          'van de (client|jeugdige|patient|leden) en de ouders zelf',
          '(vragen|vraag) (wij|we|ik) .. (informatie|gegevens|stukken) .. op bij',
          '(vul|vullen) (wij|we|ik) .. (samen )?met (u|jou|je) .. (in|anamnese|formulier)',
          'van (u|jou) .. tijdens (de|het) (intake|eerste gesprek|kennismaking)',
        ],
        unless: ['(toestemming|betaling|klacht|verzoek) van'],
        yes: [
          'Wij krijgen dit van jullie aan de telefoon.',
          'Ik vul het formulier samen met u in: dan vul ik met u de anamnese in.',
        ],
        no: ['Wij ontvangen graag een verzoek van u.'],
      },
      {
        topic: 'right-portability',
        say: ['(downloaden|exporteren|ophalen|meenemen) .. (als|in) (een )?(json|csv|xml|excel|spreadsheet)~?'],
        unless: ['(statistiek~|handleiding|folder)'],
        yes: ['Je kunt je metingen downloaden als CSV.'],
        no: ['De folder kunt u downloaden als pdf.'],
      },
      {
        topic: 'legal-bases',
        say: [
          '(grond|gronden|rechtsgrond|grondslag) ?\\x3a .. (~overeenkomst|toestemming|opdracht|wet|plicht|verplichting|belang|taak)',
          '(verwerking|verwerkingen|gebruik) (berust|berusten|rust|rusten|steunt|steunen) .. op .. (~overeenkomst|toestemming|wet|wettelijke|plicht|belang|taak)',

          '(de )?(wet|jeugdwet|wgbo) (verplicht|draagt|gebiedt) (ons|mij) .. (dossier|gegevens)',
          '(huisarts|arts|tandarts|therapeut|behandelaar|praktijk) is .. (gehouden|verplicht) .. dossier (aan te leggen|bij te houden|in te richten|bij te voeren|te voeren)',
          '(dat|dit) (doen|mogen) (wij|we) omdat (wij|we) .. ~overeenkomst .. hebben',
          '(nodig|noodzakelijk) om .. ~overeenkomst na te (komen|leven)',
        ],
        yes: [
          'Grond: zorgovereenkomst.',
          'De verwerking berust geheel op uw toestemming.',
          'De wet draagt ons op een dossier te voeren.',
          'Dit is nodig om de koopovereenkomst na te leven.',
        ],
        no: ['Begane grond: de spreekkamer.', 'De wet regelt wat een dossier is.'],
      },
      {
        topic: 'security-measures',
        say: [
          '(code|pincode|wachtwoord|sleutel) die alleen .. (kent|kennen|weet|weten|heeft|hebben)',
          '(baseline informatiebeveiliging|informatiebeveiliging overheid|\\bbio-normen)',

          '(tweestapsverificatie|tweefactorauthenticatie|vergrendeld|versleuteld|gehasht)',
          '(kast|kluis|lade|kamer) met een (slot|code)',
          '(achter|op) slot',
          'van afstand (leeggemaakt|gewist|geblokkeerd)',
          'afgeschermd~? (digitaal )?(dossier|systeem|omgeving)',
          'alleen toegang tot',
        ],
        yes: [
          'De map gaat open met een code die alleen de verzorgende weet.',
          'Wij volgen de Baseline Informatiebeveiliging Overheid.',
          'De papieren gaan in een kluis met een code.',
          'Een verloren laptop wordt van afstand gewist.',
        ],
        no: ['Een code die u zelf kiest, mag u vergeten.', 'De kast staat in de gang.'],
      },
      {
        topic: 'minors-or-representatives',
        say: [
          '(vraagt|doet|doen|vragen|beslist|beslissen|tekent|tekenen) .. (je|jouw|uw|zijn|haar|de) (vader|moeder|vader of moeder|papa|mama)',
          '(degene|iemand|persoon) .. (die|aan wie) .. (gemachtigd|gevolmachtigd|een volmacht)',
          '(gevolmachtigden?|levenstestament|zorgvolmacht|volmacht) .. (volgen|beslist|beslissen|namens|overleggen|optreden|treedt|mag|heeft)',
          '(levenstestament|zorgvolmacht) .. gevolmachtigde',

          '(kinderen|kind|jeugdige|jongere) .. (tot|van|vanaf|onder) .. (twaalf|zestien|achttien|12|16|18) .. (beslissen|beslist|beslis) .. (ouders?|kind|jeugdige|zelf|alleen)',
          '(vertegenwoordiger|mentor|curator) .. in (uw|je|jouw) plaats',
          '(akkoord|handtekening) van (een|de|beide) (ouders?|voogd)',
          '(schriftelijk )?akkoord .. van (een|de|beide) (ouders?|voogd)',
        ],
        yes: [
          'Ben je nog geen 12, dan vraagt je moeder het voor je.',
          'Dan praten wij met degene die u heeft gemachtigd.',
          'Met een zorgvolmacht beslist uw gevolmachtigde.',
          'Bij een kind tot twaalf jaar beslissen zijn ouders.',
          'Het kan met een handtekening van een voogd.',
        ],
        no: ['Wij machtigen de bank voor de incasso.', 'Kinderen tot twaalf jaar betalen de helft.'],
      },
      {
        topic: 'special-categories',
        say: [
          '(vragen|vraag) niet naar (uw|je|jouw) gezondheid',
          'bevindingen van (het|uw|een) .. onderzoek',
          '(aantekeningen|verslag|verslagen) .. over (uw|je|jouw) (klachten|behandeling)',
          '(astma|adhd|autisme|diabetes|epilepsie|bloedwaarden|bloeddruk|diagnostiek)',
        ],
        unless: [
          '(gespecialiseerd|ervaring|cursus|training|behandeling van|hulp bij|begeleiding aan|begeleiden|bieden|helpen|kinderen met|mensen met|volwassenen met)',
        ],
        yes: ['Wij vragen niet naar uw gezondheid.', 'Wij noteren uw bloeddruk.'],
        no: ['Wij zijn gespecialiseerd in diabetes.'],
      },
      {
        topic: 'recipients',
        say: [
          '(wij|we|ik) (sturen|stuur|geven|geef) niets .. (door|verder)',
          '(niet|nooit|niets) aan (andere|derde) (organisaties|bedrijven|personen|partijen) .. (gegeven|doorgegeven)',
        ],
        yes: ['Ik geef niets aan scholen door.', 'Adressen worden nooit aan andere bedrijven gegeven.'],
        no: ['Wij sturen u niets zonder aanmelding.'],
      },
      {
        topic: 'processor-agreements',
        say: ['verwerkers .. (sluiten|sloten) (wij|we|ik) .. overeenkomst(en)?'],
        yes: ['Zetten wij verwerkers in, met verwerkers sluiten wij eerst een overeenkomst.'],
        no: ['Verwerkers zijn bedrijven die voor ons werken.'],
      },
    ],
  },
];
