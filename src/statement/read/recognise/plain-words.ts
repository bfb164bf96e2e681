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
        ],
        yes: ['Klopt iets niet, dan verbeteren we het meteen.', 'Je mag zeggen wat er beter moet.'],
        no: ['Klopt uw adres niet? Dan komt de brief terug.'],
      },
      {
        topic: 'right-erasure',
        say: [
          `op (uw |je |jouw )?(schriftelijk )?verzoek .. (vernietigen|wissen|verwijderen|vernietig|wis|verwijder) (wij|we|ik) .. ${FILE}`,
          `{verzoek} ... (vernietigen|vernietigt|wissen|wist|verwijderen|verwijdert|vernietig|wis|verwijder|verwijderd|vernietigd|gewist|gooien .. weg|gooi .. weg|halen .. weg|haal .. weg) `,
          `(vernietigen|vernietigt|wissen|wist|verwijderen|verwijdert|vernietig|wis|verwijder|verwijderd|vernietigd|gewist) .. (${FILE}|ze|alles|het) .. {verzoek}`,
          '(uit (ons|onze|het|mijn) (systeem|bestand|administratie|adresboek)) (halen|haal|verwijder~)',
          '(wilt|wil|willen) (u|je|jij|jullie) .. (wij|we|ik) .. (weggooi|weggooien|vernietigen|vernietig|wissen|wis|weghalen|weghaal)',
        ],
        unless: ['(foto|foto s|reactie|account|nieuwsbrief|mailinglijst)', '(niet|nooit) .. (vernietig~|verwijder~|wissen)'],
        yes: ['Op uw verzoek wissen wij het dossier.', 'Wil je dat we de aantekeningen weggooien? Zeg het ons.'],
        no: ['Wilt u dat we een foto weghalen? Bel ons.'],
      },
      {
        topic: 'right-withdraw-consent',
        say: [
          'toestemming .. (herroepbaar|terugnemen|terugdraaien|terug te nemen|ongedaan maken)',
          '(dat|dit|het) (altijd|steeds|later|op elk moment|elk moment)( weer)? (terugdraaien|terugnemen|herroepen)',
        ],
        yes: ['Een toestemming is altijd herroepbaar.', 'Je mag dat later terugdraaien.'],
        no: ['Wij vragen toestemming voordat wij bellen.'],
      },
      {
        topic: 'right-restriction',
        say: [`(vragen|verzoeken|recht) .. ${FILE} .. (te )?(blokkeren|bevriezen|afschermen)`],
        unless: ['cookies?'],
        yes: ['U kunt vragen uw dossier af te sluiten of de gegevens te blokkeren.'],
        no: ['Wij blokkeren verdachte bezoekers.'],
      },
      {
        topic: 'right-complaint-ap',
        say: [
          `bij ${AUTHORITY} .. (neerleggen|aankaarten|melden|klagen)`,
          `bij ${AUTHORITY} .. (als|wanneer|indien) (u|je) (vindt|meent|denkt)`,
        ],
        unless: ['datalek~', 'inbreuk'],
        yes: ['U mag het bij de AP aankaarten.', 'Of bij de Autoriteit Persoonsgegevens, wanneer u meent dat wij fout zitten.'],
        no: ['Wij moeten een datalek bij de AP melden.'],
      },
      {
        topic: 'obligation-to-provide',
        say: [
          'zonder .. (bsn|burgerservicenummer|noodnummer|geboortedatum|telefoonnummer|informatie|gegevens) .. (kan|kunnen|mag|mogen) .. (geen|niet)',
          '(vult|vul|geeft|geef) (u|je|jij) .. niet (in|op|door) .. (kunnen|kan) (wij|we|ik) .. (niet|geen)',
          'weigert (u|je) .. (gegevens|informatie) .. (kunnen|kan)',
          '(lid|leden|u|client|ouders) .. (zijn|is|bent) .. verplicht .. (verhuizing|adreswijziging) .. (door te geven|te melden)',
          '(gehouden|verplicht) .. inlichtingen te (verschaffen|verstrekken|geven)',
        ],
        unless: ['zonder .. (toestemming|medeweten)', '(wij|we) (zijn|is) .. (gehouden|verplicht)', 'cookies?'],
        yes: ['Zonder geboortedatum kunnen wij u niet inschrijven.', 'Ouders zijn verplicht een verhuizing te melden.'],
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
        topic: 'legal-bases',
        say: [
          '(de )?(wet|jeugdwet|wgbo) (verplicht|draagt|gebiedt) (ons|mij) .. (dossier|gegevens)',
          '(huisarts|arts|tandarts|therapeut|behandelaar|praktijk) is .. (gehouden|verplicht) .. dossier (aan te leggen|bij te houden|in te richten|bij te voeren|te voeren)',
          '(dat|dit) (doen|mogen) (wij|we) omdat (wij|we) .. ~overeenkomst .. hebben',
          '(nodig|noodzakelijk) om .. ~overeenkomst na te (komen|leven)',
        ],
        yes: ['De wet draagt ons op een dossier te voeren.', 'Dit is nodig om de koopovereenkomst na te leven.'],
        no: ['De wet regelt wat een dossier is.'],
      },
      {
        topic: 'security-measures',
        say: [
          '(tweestapsverificatie|tweefactorauthenticatie|vergrendeld|versleuteld|gehasht)',
          '(kast|kluis|lade|kamer) met een (slot|code)',
          '(achter|op) slot',
          'van afstand (leeggemaakt|gewist|geblokkeerd)',
          'afgeschermd~? (digitaal )?(dossier|systeem|omgeving)',
          'alleen toegang tot',
        ],
        yes: ['De papieren gaan in een kluis met een code.', 'Een verloren laptop wordt van afstand gewist.'],
        no: ['De kast staat in de gang.'],
      },
      {
        topic: 'minors-or-representatives',
        say: [
          '(kinderen|kind|jeugdige|jongere) .. (tot|van|vanaf|onder) .. (twaalf|zestien|achttien|12|16|18) .. (beslissen|beslist|beslis) .. (ouders?|kind|jeugdige|zelf|alleen)',
          '(vertegenwoordiger|mentor|curator) .. in (uw|je|jouw) plaats',
          '(akkoord|handtekening) van (een|de|beide) (ouders?|voogd)',
          '(schriftelijk )?akkoord .. van (een|de|beide) (ouders?|voogd)',
        ],
        yes: ['Bij een kind tot twaalf jaar beslissen zijn ouders.', 'Het kan met een handtekening van een voogd.'],
        no: ['Kinderen tot twaalf jaar betalen de helft.'],
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
