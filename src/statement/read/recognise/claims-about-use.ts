// Claims about the website, the use of data, staff and consent that another sentence may contradict (contradict/pairs.ts).

import type { RuleSet } from '../match/rules.ts';

const HEDGED = '(tenzij|behalve|behoudens|mits|zonder (uw|je|jouw) .. toestemming|uitgezonderd|anders dan)';
const STAFF = '(medewerkers|werknemers|personeel|hulpverleners|behandelaars|professionals|begeleiders|collega s)';

export const CLAIMS_ABOUT_USE: RuleSet[] = [
  {
    name: 'claim-website',
    rules: [
      {
        topic: 'cookies-not-personal',
        say: [
          'cookies? ... (niet|geen) .. (persoonlijke informatie|persoonsgegevens|persoonlijke gegevens|privacygevoelige)',
          '(geen|niet) .. (persoonlijke informatie|persoonsgegevens|persoonlijke gegevens) .. cookies?',
        ],
        unless: ['(zonder|alleen met) .. toestemming', 'tracking'],
        yes: ['Cookies worden niet gebruikt om persoonlijke informatie te verkrijgen.'],
      },
      {
        topic: 'ip-not-sent',
        say: [
          'ip-?adres .. (niet|nooit|nadrukkelijk niet) .. (meegegeven|verstuurd|doorgegeven|verzonden|meegestuurd|verstrekt)',
          '(geen|niet) .. ip-?adres~? .. (meegegeven|verstuurd|doorgegeven|meegestuurd)',
        ],
        yes: ['Uw IP-adres wordt niet meegegeven.'],
      },
      {
        topic: 'visit-leaves-nothing',
        say: [
          '(bezoekt|bezoek|website|site) ... (registreren|registreert|verzamelen|verzamelt|bewaren|vastleggen|leggen) .. geen .. (gegevens|informatie)',
          '(verzamelt|verzamelen|registreren|registreert) .. (website|site) .. geen .. (gegevens|informatie)',
          '(algemene )?bezoekgegevens .. zonder dat .. herleidbaar',
        ],
        unless: ['(bijzondere|gevoelige|medische)', 'jonger dan'],
        yes: ['Als u onze website bezoekt, registreren wij geen gegevens over u.'],
      },
      {
        topic: 'visit-leaves-data',
        say: [
          '(ip-?adres|browsertype|surfgedrag|bezoekfrequentie) ... (verzameld|geanalyseerd|geregistreerd|bijgehouden|opgeslagen|vastgelegd)',
          '(verzameld|geanalyseerd|geregistreerd|bijgehouden|opgeslagen|vastgelegd) ... (ip-?adres|browsertype|surfgedrag)',
          'cookies ... (analysedoeleinden|analyse van|u te identificeren)',
          '(inzicht|meten) .. (hoe bezoekers|gebruik van de website|bezoekers)',
        ],
        notUnder: ['definition'],
        unless: ['(geen|niet) .. (ip-?adres|surfgedrag|verzameld)', '(anonieme|anoniem|geanonimiseerd~)'],
        yes: ['Zo worden het IP-adres en het browsertype verzameld.'],
      },
      {
        topic: 'no-consent-cookies',
        say: ['geen .. cookies .. waarvoor .. toestemming'],
        yes: ['Wij gebruiken geen cookies waarvoor u toestemming moet geven.'],
      },
      {
        topic: 'placed-without-consent',
        say: ['cookies .. (zonder meer|zonder toestemming|altijd) .. geplaatst', 'geplaatst .. (geen toestemming)'],
        yes: ['Deze cookies worden zonder meer geplaatst.'],
      },
      {
        topic: 'cookies-none',
        say: [
          '(gebruikt|gebruiken|gebruik|plaatst|plaatsen|plaats|bevat|gebruik van) (op deze website |daarom |dan ook )?geen (enkele )?cookies?',
        ],
        unless: ['(waarvoor|van derden|die|om |voor |tracking|marketing|waarmee|analytische|advertentie|zonder)'],
        yes: ['Onze website gebruikt geen cookies.'],
      },
      {
        topic: 'cookies-some',
        say: [
          '(gebruik~|plaats~|plaatst|maakt .. gebruik|maken .. gebruik) ... (functionele|analytische|noodzakelijke|technische|tracking) .. cookies',
          '(gebruik~|plaats~|maakt .. gebruik|maken .. gebruik) van cookies',
        ],
        unless: ['(geen|niet|nooit)'],
        yes: ['Wij gebruiken alleen functionele en analytische cookies.'],
      },
      {
        topic: 'cookies-only-functional',
        say: [
          '(alleen|uitsluitend|enkel|slechts) .. (functionele|technische|noodzakelijke|strikt noodzakelijke) .. cookies',
          'geen andere cookies dan .. (functionele|technische|noodzakelijke)',
        ],
        unless: ['(toestemming|als u|als je|wanneer u|standaard|na uw|analytische|statistische|waarvoor)'],
        yes: ['Deze website plaatst uitsluitend functionele cookies.'],
        no: ['Voor functionele cookies is geen toestemming nodig.'],
      },
      {
        topic: 'cookies-that-follow',
        say: [
          '(tracking|volg|marketing|advertentie|tracking-|marketing-) ?cookies .. (geplaatst|gebruik~|plaatsen|voor|om)',
          '(plaatst|plaatsen|gebruikt|gebruiken|gebruik) .. (tracking|volg|marketing|advertentie) ?-?cookies',
          '(google analytics|google|facebook|meta|youtube|linkedin|instagram|hotjar) .. (plaatst|plaatsen|zet|zetten) .. ~cookies?',
          '(plaatst|plaatsen|zet|zetten) (google|facebook|meta|youtube|instagram|linkedin) .. ~cookies?',
          'cookies? .. van .. (google analytics|facebook|meta pixel|facebook pixel|hotjar|adverten~)',
          'via (google analytics|de facebook pixel|facebook) .. cookies?',
        ],
        unless: ['(geen|niet|nooit|toestemming|anoniem|anonieme|geanonimiseerd~|als u|als je|wanneer u)', 'cookies? (is|zijn) '],
        yes: [
          'Google en Facebook plaatsen volgcookies voor advertenties.',
          'Ook staan er cookies van Google Analytics op de website.',
        ],
        no: ['Wij plaatsen geen trackingcookies.'],
      },
      {
        topic: 'no-tracking',
        say: [
          '(geen|nooit) .. (tracking|volg|marketing|advertentie|reclame)-? ?cookies?',
          '(tracking|volg|marketing|advertentie|reclame)-? ?cookies? .. (niet|nooit)',
          '(geen|nooit) trackers',
          '(volgen|volgt) (wij |we )?(u|je|bezoekers|jou|niemand) .. (niet|nooit)',
          '(volgen|volgt) niemand',
          '(tracking|volg|marketing|advertentie|reclame)-? ?cookies? (gebruiken|plaatsen|hebben) (wij|we) niet',
        ],
        unless: [
          HEDGED,
          '(toestemming|akkoord|waarvoor|zonder|totdat|voordat|tot u|als u|wanneer u|uitschakel~|weiger~|uitzet~)',
        ],
        yes: ['Wij plaatsen geen tracking cookies.', 'Volgcookies gebruiken wij niet.'],
        no: ['Zonder uw toestemming plaatsen wij geen tracking cookies.'],
      },
      {
        topic: 'cookies-needed',
        say: ['cookies .. (die wij gebruiken )?.. zijn (alle |allemaal )?noodzakelijk'],
        unless: ['functionele cookies', 'sommige'],
        yes: ['De cookies die wij gebruiken zijn noodzakelijk.'],
      },
      {
        topic: 'cookies-improve',
        say: [
          '(hiermee|daarmee|cookies) .. (website|site) .. (optimaliseren|verbeteren|te optimaliseren|te verbeteren)',
          '(hiermee|daarmee) .. (optimaliseren|verbeteren) .. (website|site)',
        ],
        under: ['cookies'],
        yes: ['Cookies\n\nOok kunnen wij hiermee onze website verbeteren.'],
      },
      {
        topic: 'form-only-identity',
        say: ['(uitsluitend|alleen|enkel) .. (verwerkt|gebruikt) .. om .. identiteit .. vast te stellen'],
        yes: ['De gegevens worden uitsluitend gebruikt om uw identiteit vast te stellen.'],
      },
      {
        topic: 'answers-questions',
        say: [
          '(afhandelen|beantwoorden|behandelen) .. (vragen|vraag|informatieaanvragen|verzoeken)',
          '(vragen|informatieaanvragen) .. (beantwoorden|af te handelen|te beantwoorden)',
        ],
        notUnder: ['rights', 'contact'],
        yes: ['Doel\n\n- Het afhandelen van informatieaanvragen'],
      },
    ],
  },
  {
    name: 'claim-use',
    rules: [
      {
        topic: 'use-only-this',
        say: [
          '(gebruiken|verwerken|gebruikt|verwerkt) .. (gegevens|persoonsgegevens|ze) .. (uitsluitend|alleen|enkel) (zodat|om|voor|ten behoeve)',
          '(uitsluitend|alleen|enkel) .. (gebruikt|verwerkt) (om|voor|ten behoeve) ',
        ],
        notUnder: ['cookies', 'newsletter', 'recipients', 'sharing', 'camera', 'special', 'retention'],
        unless: [
          '(marketing|aanbied~|nieuwsbrief|reclame)',
          '(bijzondere|medische|beelden|e-?mailadres|bsn|formulier|ip-adres|foto~|deze gegevens)',
          'in die gevallen',
          'identiteit',
          '(volgende|onderstaande|genoemde|bovenstaande|beschreven) (doel~)',
          'doeleinden',
          'doelen',
        ],
        yes: ['Wij gebruiken uw persoonsgegevens uitsluitend om uw opdracht uit te voeren.'],
      },
      {
        topic: 'uses-for-marketing',
        say: [
          '(marketing|vergroting van het klantenbestand|aanbiedingen|commerciele (berichten|mailings|doeleinden)|reclame~|producten en diensten aanbieden|diensten aan te bieden)',
        ],
        notUnder: ['cookies', 'rights', 'definition', 'newsletter'],
        unless: [
          '(niet|geen|nooit) .. (marketing|commerciele|reclame|aanbiedingen)',
          '(marketing|commerciele|reclame) .. (niet|geen|nooit)',
          'toestemming',
          'bezwaar',
          'afmeld~',
          'cookies?',
        ],
        yes: ['Doel\n\n- Marketing'],
      },
      {
        topic: 'access-only-involved',
        say: [
          `(alleen|uitsluitend|enkel|slechts) .. (inzienbaar|toegankelijk|toegang|inzien|inzage|in te zien) .. (relevante|betrokken|bevoegde|geautoriseerde) .. ${STAFF}`,
        ],
        yes: ['Alle gegevens zijn alleen inzienbaar voor de relevante medewerkers.'],
      },
      {
        topic: 'access-all-staff',
        say: [`(onze|alle|al onze) ${STAFF} .. toegang tot`, `hebben (onze|alle|al onze) ${STAFF} toegang`],
        unless: ['(alleen|uitsluitend|rol|functie|nodig|bevoegd~|betrokken|autorisatie~|beperkt|geen)'],
        yes: ['Om u te helpen hebben onze medewerkers toegang tot centraal opgeslagen gegevens.'],
      },
      {
        topic: 'access-only-own',
        say: [
          '(alleen|uitsluitend|enkel|slechts) (uw|je|jouw|de) (eigen |vaste |betrokken )?(behandelaar~?|begeleider~?|therapeut~?|huisarts|coach|hulpverlener~?|zorgverlener~?|mentor|team) .. (inzien|inzage|toegang|zien|lezen|openen|bij|in|kijken)',
          '(alleen|uitsluitend|enkel|slechts) .. (zichtbaar|toegankelijk|in te zien|te openen) .. (voor|door) (uw|je|jouw) (eigen |vaste )?(behandelaar~?|begeleider~?|therapeut~?|hulpverlener~?|zorgverlener~?|team)',
          '(wie|door wie) .. (kan|kunnen|mag|mogen|ziet|zien|heeft|hebben|kijkt|kijken|toegang) ... (alleen|uitsluitend|enkel|slechts) (uw|je|jouw) (eigen |vaste )?(behandelaar~?|begeleider~?|therapeut~?|hulpverlener~?|zorgverlener~?|team)',
        ],
        unless: [HEDGED, '(nood~|spoed|waarneem~|waarneming|beslist|besluit|overleg~|bepaalt|vraagt|belt|mailt)'],
        yes: ['Alleen uw behandelaar kan uw dossier inzien.'],
        no: ['Alleen uw behandelaar beslist over het plan.'],
      },
      {
        topic: 'access-all-files',
        say: [
          `(alle|al onze|onze) (${STAFF}|collega s) .. (alle|ieder|elk|elke|iedere) (dossiers?|~dossiers?|gegevens|mappen|clienten)`,
          '(iedereen|de hele (organisatie|praktijk)|het hele team|elke medewerker|iedere medewerker) .. (alle|ieder|elk|elke|iedere) (dossiers?|~dossiers?|gegevens|mappen)',
          `(alle|elk|elke|ieder) (dossiers?|~dossiers?|mappen) .. (voor|door) (alle|al onze) ${STAFF}`,
        ],
        unless: ['(geen|niet|nooit|alleen|uitsluitend|vertrouwelijk|geheim~|zorgvuldig|beveilig~|clienten .. geheim)'],
        beside: ['(toegang|openen|inzien|zien|lezen|bij|in te zien|kijken|toegankelijk|open)'],
        yes: ['Alle medewerkers hebben toegang tot alle dossiers.'],
        no: ['Alle medewerkers gaan vertrouwelijk om met alle gegevens.'],
      },
      {
        topic: 'erases',
        say: [
          '(bewaartermijn|termijn) .. (verwijderen|verwijdert|vernietigen) (of|en) (anonimiseren|anonimiseert)',
          'verwijderen of anonimiseren',
        ],
        unless: ['archive~'],
        yes: ['Na afloop verwijderen of anonimiseren we de gegevens.'],
      },
      {
        topic: 'archives',
        say: ['(verwijdert|verwijderen|vernietigt|vernietigen|anonimiseert) ... (of|en|en/of) archive~', 'archiveert'],
        yes: ['Daarna verwijderen en archiveren wij de gegevens.'],
      },
      { topic: 'one-database', say: ['een (klanten|centrale|enkele )?-?database'], yes: ['We hebben één klantendatabase.'] },
      {
        topic: 'second-database',
        say: ['(gescheiden|aparte|tweede|afzonderlijke|andere) (klanten)?database'],
        yes: ['We hebben een gescheiden database voor contactgegevens.'],
      },
      {
        topic: 'staff-by-contract',
        say: [
          '(al onze|alle|onze) (medewerkers|werknemers|personeelsleden) .. arbeidsovereenkomst',
          '(medewerkers|werknemers) .. geheim .. arbeidsovereenkomst',
        ],
        yes: ['Al onze medewerkers zijn verplicht tot geheimhouding op grond van hun arbeidsovereenkomst.'],
      },
      {
        topic: 'hired-staff',
        say: [
          '(inhuurbasis|ingehuurde|inhuurkrachten|tijdelijke medewerkers|uitzendkrachten|zzp-ers|zzpers|freelancers|gedetacheerde)',
        ],
        notUnder: ['retention'],
        yes: ['Ook tijdelijke medewerkers werken binnen onze organisatie.'],
      },
      {
        topic: 'anonymises-care',
        say: ['anonimiseren .. (encryptie|versleutel~) .. (inhoud van de zorg|dossier|zorginhoud~)'],
        yes: ['We anonimiseren en zorgen voor encryptie als het de inhoud van de zorg betreft.'],
      },
      {
        topic: 'no-special-data',
        say: [
          '(verwerken|verzamelen|bewaren|registreren|vragen|verwerk|verzamel|vraag) .. geen .. (bijzondere|gevoelige) .. (persoons)?gegevens',
          'geen (bijzondere|gevoelige) (persoons)?gegevens (verwerkt|verzameld|gevraagd|bewaard|vastgelegd|geregistreerd)',
          '(bijzondere|gevoelige) (persoons)?gegevens (verwerken|verzamelen|bewaren|registreren|vragen|verwerk|verzamel|vraag) (wij|we|ik) niet',
          '(bijzondere|gevoelige) (persoons)?gegevens .. (niet|geen) .. (verwerkt|verzameld|gevraagd)',
        ],
        unless: [
          HEDGED,
          '(website|site|formulier|contactformulier|app|nieuwsbrief)',
          '(alleen|zonder|nooit langer)',
          'niet (langer|meer)',
        ],
        yes: ['Wij verwerken geen bijzondere persoonsgegevens.'],
      },
      {
        topic: 'only-from-you',
        say: [
          'geen gegevens .. bij anderen',
          '(enige|uitsluitend|alleen) .. gegevens .. (van (u|jou|uzelf)|bij (u|jou) vandaan)',
          '(alleen|uitsluitend) .. gegevens die (u|je|jij) .. zelf',
        ],
        unless: [HEDGED],
        yes: ['Wij verzamelen geen gegevens over u bij anderen.'],
      },
      {
        topic: 'from-others',
        say: [
          '(opgevraagd|vragen .. op|opvragen|ontvangen|krijgen) .. (bij|van|via) .. (huisarts|gemeente|verwijzer|school|andere (zorgverlener|hulpverlener|behandelaar)~?|derden|anderen)',
        ],
        notUnder: ['rights', 'recipients', 'sharing', 'cookies'],
        unless: ['(niet|geen)', '(u|je) (ontvangt|krijgt)', 'verzoek'],
        yes: ['Soms ontvangen wij gegevens van uw huisarts.'],
      },
      {
        topic: 'no-machine-decisions',
        say: [
          '(geen|niet) .. (geautomatiseerde? (besluit~|beslissing~|verwerking~)|profilering|profiling)',
          '(geautomatiseerde?|automatische) (besluit~|beslissing~|verwerking~) .. (geen sprake|niet)',
          '(beslist|besluit) altijd een mens',
          'nooit .. (door )?(een |de )computer (bepaald|beslist|besloten)',
        ],
        unless: ['recht (om|van|op)', 'tenzij'],
        yes: ['Wij nemen geen geautomatiseerde besluiten.'],
      },
      {
        topic: 'machine-decides',
        say: [
          '(algoritme~?|computer|computerprogramma|software|rekenmodel|computermodel|kunstmatige intelligentie|ai) (zelf )?(bepaalt|beslist|besluit|kent .. toe|wijst .. toe|kiest|selecteert)',
          '(door|met) (een |de |ons |het )?(algoritme|computer|computerprogramma|rekenmodel|software) .. (bepaald|beslist|besloten|toegekend|toegewezen|vastgesteld)',
          '(het|ons) systeem (bepaalt|beslist|besluit) (zelf|automatisch)',
          '(bepaalt|beslist|besluit|kiest) (een |de |ons |het )(algoritme|computer|computerprogramma|rekenmodel)',
          'zonder (menselijke )?tussenkomst (van een mens )?.. (bepaald|beslist|besloten|toegekend|toegewezen)',
        ],
        unless: [
          '(geen|niet|nooit|niets)',
          '(daarna|vervolgens|altijd|uiteindelijk) .. (mens|medewerker|behandelaar|arts)',
          '(mens|medewerker|behandelaar|arts) .. (beslist|besluit|bepaalt|controleert|kijkt)',
        ],
        notUnder: ['rights', 'definition', 'cookies'],
        yes: ['Een algoritme bepaalt hoeveel zorg u krijgt.'],
        no: ['Een computer bepaalt nooit welke zorg u krijgt.', 'De computer stelt een volgorde voor; een medewerker beslist.'],
      },
      {
        topic: 'decides-by-machine',
        say: [
          '(maken gebruik van|gebruiken|doen aan|passen .. toe|stellen .. op|maken) (geautomatiseerde besluitvorming|profilering|profiling|profielen)',
          'profielen .. (opgesteld|gemaakt)',
        ],
        unless: ['(geen|niet|nooit)'],
        yes: ['Wij gebruiken profilering om aanbod op maat te maken.'],
      },
    ],
  },
  {
    name: 'claim-consent',
    rules: [
      {
        topic: 'consent-for-all',
        say: ['toestemming .. (geven |te geven )?voor (het verwerken|de verwerking|het gebruik) van .. persoonsgegevens'],
        notUnder: ['rights'],
        unless: ['(intrekken|in te trekken|indien|alleen|als )'],
        yes: ['Uw vertegenwoordiger moet toestemming geven voor het verwerken van uw persoonsgegevens.'],
      },
      {
        topic: 'consent-where-needed',
        say: [
          'toestemming .. nodig wanneer .. alleen .. toestemming',
          'toestemming .. alleen (nodig|vereist) (als|wanneer|indien)',
        ],
        yes: ['Deze toestemming is nodig wanneer gegevens alleen met toestemming mogen worden verwerkt.'],
      },
      {
        topic: 'minors-only-with-consent',
        say: ['(enkel|alleen|uitsluitend|slechts) ... (minderjarig~|jonger) ... toestemming'],
        unless: ['website'],
        yes: ['Wij verwerken alleen gegevens van minderjarigen als de ouders toestemming geven.'],
      },
      {
        topic: 'basis-is-indication',
        say: ['(indicatie|verwijzing|toewijzingsbesluit|beschikking)'],
        under: ['bases'],
        beside: ['grondslag .. is'],
        unless: ['wet ', 'overeenkomst'],
        yes: ['Grondslag voor de verwerking is:\n\n- de indicatie van de gemeente'],
      },
    ],
  },
];
