// What a person may ask about the use of data: restriction, portability, objection, withdrawal of consent.

import type { RuleSet } from '../match/rules.ts';

export const RIGHTS_OVER_USE: RuleSet[] = [
  {
    name: 'restriction',
    rules: [
      {
        topic: 'right-restriction',
        say: [
          '(recht|verzoek~|vragen|verzoeken|rechten) ... (beperking~|beperken|te beperken|af te schermen|afschermen|afscherming|bevriezen|te bevriezen)',
          '{kunt} ... (laten beperken|te beperken|beperken|beperking|af te schermen|afschermen|afgeschermd|bevriezen|te bevriezen)',
          '{kunt} .. (verwerking|gebruik|verwerken|gegevensverwerking) .. (op te schorten|opschorten|te staken|staken|stil te leggen|stilleggen|stopzetten|stop te zetten|te onderbreken|onderbreken|te pauzeren|pauzeren|stil te zetten|stilzetten)',
          '{kunt} .. (even|tijdelijk|voorlopig) niet (meer )?(te )?(gebruiken|verwerken)',
          '(om|tot) (afscherming|beperking|bevriezing) .. (verzoeken|vragen)',
          '{kunt} .. minder .. gegevens .. (te )?(verwerken|gebruiken|bewaren)',
          '(beperken|beperking) (van )?(de |het |onze |uw |je |jouw )?(verwerking|gebruik|gegevensverwerking)',
          '(verwerking|gebruik) .. (te|laten|kunnen) beperken',
          "(verwerking|gebruik|gegevens) .. ('?bevroest'?|bevriest|bevroren|bevriezen)",
          '(persoonsgegevens|gegevens) .. beperkt .. gebruikt',
          '(verwerking|gebruik) .. (tijdelijk|even) .. (stop|stil)',
        ],
        unless: [
          'beperkt (tot|zich)',
          'beperken (tot|wij|we|ons)',
          '(wij|we|ik) .. beperken .. tot',
          'aansprakelijk~',
          '(risico|schade|gevolgen|inbreuk|misbruik) .. beperken',
          'beperken .. (risico|schade|gevolgen)',
          'beperking (tot|van (de )?(aansprakelijkheid|toegang|opslag))',
          'opslagbeperking',
          'doelbeperking',
        ],
        yes: [
          'U heeft recht op beperking van de verwerking.',
          'U kunt ons vragen de verwerking van uw gegevens te beperken.',
          'Uw rechten\n\n- Beperking van verwerking',
          'U mag vragen om uw gegevens tijdelijk af te schermen.',
        ],
        no: ['De verwerking van uw gegevens is beperkt tot wat nodig is.', 'Wij beperken ons tot de gegevens die nodig zijn.'],
      },
      {
        topic: 'right-restriction',
        say: ['(beperking|beperken|afscherming|afschermen|bevriezen)'],
        under: ['rights'],
        unless: [
          'beperkt tot',
          'beperken (tot|wij)',
          'aansprakelijk~',
          '(wettelijke|enkele|bepaalde|deze|die) beperkingen',
          '(risico|schade)',
        ],
        yes: ['Je rechten\n\n- Beperking', 'Uw rechten\n\nInzage, correctie, beperking en verwijdering: mail ons.'],
      },
    ],
  },
  {
    name: 'portability',
    rules: [
      {
        topic: 'right-portability',
        say: [
          '(gegevens|data)?(overdraagbaarheid|portabiliteit)~',
          'dataportabiliteit',
          'data portabiliteit',
          'portability',
          'gegevensoverdra~',
          '(overdraagbaar|overdraagbare)',
        ],
        unless: ['geen .. overdraagbaarheid'],
        yes: ['U heeft recht op dataportabiliteit.', 'Je hebt recht op overdraagbaarheid van je gegevens.'],
      },
      {
        topic: 'right-portability',
        say: [
          '(recht|verzoek~|vragen|rechten|laten|verzoek) ... (overdracht|overdragen|over te dragen|over laten dragen|overgedragen|overzetten)',
          '{kunt} ... (laten overdragen|over te dragen|overdragen|overdracht|overbrengen|over te brengen|meenemen|mee te nemen|laten overzetten|over te zetten|overzetten|exporteren|mee te geven|meegeven|meekrijgen|mee te krijgen)',
          '(geven|geef) (wij|we|ik) .. (dossier|gegevens|kopie|bestand) .. (aan )?(u|je|jou)? ?mee',
          'op (uw|je|jouw) verzoek ... (overdragen|over te dragen|dragen .. over|overgedragen|sturen .. door|stuur .. door|doorgestuurd|geven .. mee|meegegeven)',
          '{kunt} .. (gegevens|dossier) .. (daar ?naartoe|daarheen|ernaartoe|naartoe) (te )?(sturen|zenden|brengen)',
          '(overdracht|overdragen) .. {verzoek}',
          '(andere|ander|nieuwe|volgende) (fysiotherapeut|logopedist|dietist|psycholoog|verloskundige|organisatie) .. {verzoek}',
          '(andere|ander|nieuwe|volgende) (huisarts|tandarts|praktijk|zorgverlener|behandelaar|therapeut|coach|aanbieder|hulpverlener|opvang|school|organisatie) .. op (uw|je) verzoek .. (sturen|stuur|geven|dragen)',
        ],
        beside: ['~gegevens', '~dossier', '~informatie', 'data'],
        unless: [
          'eigendom .. overdragen',
          '(wij|we|ik) dragen',
          'overdracht (aan|naar) de (verzekeraar|gemeente)',
          'draag(t|en)? .. over aan',
        ],
        yes: [
          'U kunt uw dossier laten overdragen aan een andere huisarts.',
          'Je hebt recht op inzage, correctie en overdracht van je gegevens.',
        ],
        no: ['Bij verhuizing dragen wij het dossier over aan uw nieuwe school.'],
      },
      {
        topic: 'right-portability',
        say: ['(overdracht|overdragen|over te dragen|overgedragen|meenemen)'],
        under: ['rights'],
        unless: ['(wij|we|ik) (dragen|zullen)', 'eigendom', '(wordt|worden) .. (automatisch|door ons) .. overgedragen'],
        yes: ['Uw rechten\n\nInzage, correctie, wissing, overdracht en bezwaar.'],
      },
      {
        topic: 'right-portability',
        say: [
          '(gangbaar|gangbare|machineleesbaar|machineleesbare|machine leesbare?|gestructureerde?|digitaal|digitale|elektronisch|elektronische|leesbaar|leesbare) (en .. )?(gangbare? |machineleesbare? )?(bestand|bestandsformaat|formaat|vorm|format|computerbestand|kopie)',
          '(meenemen|mee te nemen|overdragen|overzetten|overstappen) .. (in een bestand|bestand|kopie)',
          'in een .. computerbestand',
        ],
        beside: [
          '(ontvangen|krijgen|verkrijgen|sturen|toesturen|aanleveren|overdragen|over te dragen|opvragen|meekrijgen|toe te sturen|te verstrekken|meenemen|mee te nemen|op (uw|je|jouw)? ?verzoek|kunt|kun)',
        ],
        unless: ['bewaren wij', 'opgeslagen'],
        yes: ['U kunt uw gegevens in een gangbaar formaat ontvangen.'],
      },
      {
        topic: 'right-portability',
        say: [
          '{kunt} ... (gegevens|dossier|informatie) ... (naar|aan) (u|jou|je|uzelf|jezelf|een ander~?|een andere .. |een derde|een door (u|jou) ..) .. (sturen|te sturen|te zenden|versturen|toe te sturen|toesturen|door te sturen|door te geven|te verstrekken|te laten)',
          'recht ... (gegevens|dossier|informatie) ... (naar|aan) (een ander~?|een andere .. |een derde|een door (u|jou) ..|u of) .. (sturen|te sturen|te zenden|versturen|toe te sturen|door te sturen)',
        ],
        unless: [
          'nieuwsbrief',
          'kopie (van )?(uw|je) (id|legitimatie~|identiteits~)',
          '(verzoek|klacht|vraag) .. sturen (naar|aan)',
        ],
        yes: [
          'Je kunt ons vragen de gegevens die wij van jou hebben in een bestand naar jou of een andere organisatie te sturen.',
        ],
        no: ['U kunt een verzoek om uw gegevens in te zien sturen naar info@voorbeeld.example.'],
      },
    ],
  },
  {
    name: 'objection',
    rules: [
      {
        topic: 'right-objection',
        say: [
          '(recht|rechten|verzoek~) ... (bezwaar|verzet)~?',
          '(bezwaar|verzet) (te )?(maken|maakt|aantekenen|aan te tekenen|indienen|in te dienen|heeft|hebt|doen|kunnen maken)',
          '(maken|maakt|hebben|heeft|hebt|heb|aantekenen) .. bezwaar',
          '(bezwaar|verzet) .. (maken|aantekenen|indienen|in te dienen|kenbaar)',
          '(verzetten|te verzetten) tegen',
          'recht (van|op|tot) (bezwaar|verzet)',
          'bezwaar (worden |te )?(gemaakt|ingediend|aangetekend)',
          '(nee|neen) (te )?zeggen tegen .. (gebruik|verwerking|verwerken|delen)',
          '(protesteren|protest aantekenen|te protesteren) tegen .. (gebruik|verwerking|verwerken)',
          '(aangeven|zeggen|melden|weten|doorgeven) dat (u|je|jij) (niet|liever niet) (wilt|wil|hebt|heeft) .. (wij|we|ik) .. (gegevens|dossier|informatie) .. (gebruik~|verwerk~|deel|delen|uitwissel~)',
          'bezwaar tegen .. verwerk~',
          'bezwaarrecht',
        ],
        unless: [
          '(cookie|cookies)',
          'bezwaar .. (wijziging|privacyverklaring|privacybeleid)',
          '(bezwaar|beroep) (en|of) beroep',
          'bezwaarschrift~',
          'bezwaarprocedure~',
          'geen bezwaar',
          'bezwaarcommissie',
          '(wet|wetten|wettelijk~|belang~|regels?) ... verzet',
          'zich .. (tegen .. verzet|verzet tegen)',
        ],
        yes: [
          'U kunt bezwaar maken tegen de verwerking van uw gegevens.',
          'Je hebt het recht van bezwaar.',
          'U mag zich verzetten tegen het gebruik van uw gegevens.',
          'Heeft u bezwaar tegen het gebruik van uw foto, laat het ons weten.',
        ],
        no: ['Heeft u bezwaar tegen cookies, blokkeer ze dan in uw browser.'],
      },
      {
        topic: 'right-objection',
        say: ['(bezwaar|verzet)'],
        under: ['rights'],
        unless: [
          'cookies?',
          'beoordeling van een bezwaar',
          '{privacystuk} .. wijzig~',
          'bezwaar hebt gemaakt',
          '(wet|wetten|wettelijk~|belang~|regels?) ... verzet',
          'zich .. (tegen .. verzet|verzet tegen)',
          'bezwaar heeft gemaakt',
        ],
        yes: ['Uw rechten\n\n- Bezwaar tegen de verwerking'],
      },
    ],
  },
  {
    name: 'withdrawal',
    rules: [
      {
        topic: 'right-withdraw-consent',
        say: [
          '(toestemming|instemming|machtiging) ... (intrekken|in te trekken|intrekking|herroepen|te herroepen|terugtrekken|terug te trekken|terug te nemen|terugnemen|worden ingetrokken|kan .. ingetrokken|uitzetten|stopzetten|ongedaan maken|opzeggen|weer uit te zetten)',
          '(intrekken|in te trekken|intrekking|herroepen|herroeping|terugtrekken|terugnemen) ... (toestemming|instemming|machtiging)',
          '(toestemmingen) ... (intrekken|in te trekken)',
          '(trek|trekt|trekken) .. (toestemming|instemming) .. in',
          '(toestemming|instemming) (trek|trekt) (u|je|jij)? .. in',
          '(terugkomen|terug te komen|terugkomt) .. op .. (toestemming|instemming|besluit|keuze)',
          '(toestemming|instemming) ... (tot|totdat) (u|je|jij|wederopzegging) ?..(intrekt|herroept|opzegt)?',
          '(toestemming|instemming) ... (later|alsnog|altijd|elk moment) .. (nee zeggen|van gedachten|bedenken|stoppen)',
        ],
        unless: ['(intrekt|hebt ingetrokken|heeft ingetrokken) (en|dan|is)'],
        yes: [
          'U kunt uw toestemming altijd intrekken.',
          'Je mag gegeven toestemming op elk moment weer intrekken.',
          'Uw rechten\n\n- Intrekken van toestemming',
          'Een gegeven toestemming kan te allen tijde worden ingetrokken.',
        ],
        no: ['Wij wissen gegevens wanneer u uw toestemming heeft ingetrokken.'],
      },
      {
        topic: 'right-withdraw-consent',
        say: [
          '{kunt} .. (deze|dit|die|dat|hem|het) .. (intrekken|herroepen|terugtrekken|weer intrekken|terugdraaien|terugnemen)',
          '(mag|kunt|kun) (u|je|jij|jullie)? ?.. (later|altijd|alsnog|steeds) .. (nee zeggen|van gedachten veranderen|bedenken|op terugkomen)',
          '(deze|die|dit) (kunt|kun|mag|kan) (u|je|jij)? .. (intrekken|herroepen|ingetrokken|terugtrekken)',
        ],
        unless: ['(machtiging tot|volmacht)', 'afspraak', 'klacht', 'aanmelding'],
        yes: ['Wij vragen uw toestemming. U kunt deze altijd weer intrekken.'],
      },
    ],
  },
];
