// What the data are for, on what ground, and for which legitimate interest.

import type { RuleSet } from '../match/rules.ts';

export const PURPOSES: RuleSet[] = [
  {
    name: 'purpose',
    rules: [
      {
        topic: 'purposes',
        say: [
          '(doeleinden|doelen|doel|doelstelling|doelstellingen)',
          '{verwerken} ... (voor|om|ten behoeve van|zodat|waarmee|teneinde|met als doel|in het kader van|in verband met|i\\.v\\.m\\.|ivm|vanwege|met het oog op) ..',
          '(om|voor|zodat|teneinde|ten behoeve van) ... (noteer|noteren|bewaren|bewaar|vragen|vraag|hebben|heb|gebruiken|gebruik|leggen|leg|registreren) (wij|we|ik) .. (naam|adres|telefoonnummer|e-?mailadres|mailadres|bsn|nummer|gegevens|informatie)',
        ],
        beside: [
          '~gegevens',
          '~informatie',
          'data',
          '(~dossier|map|kaart)',
          '(naam|telefoonnummer|e-?mailadres|adres|bsn|ze|deze|dit|dat|die|namen)',
        ],
        unless: [
          '(geen|niet) .. (andere doeleinden|voor andere doelen|ander doel)',
          '(niet langer|bewaard|bewaren|bewaart|bewaartermijn~)',
          '(doel|doelen|doeleinden) (waarvoor|waartoe|van (deze|dit) {privacystuk})',
          '(beveilig~|maatregelen)',
          'cookies?',
          '(inzien|in te zien|verwijderen|corrigeren|bezwaar|klacht)',
          '(gedeeld|verstrekken|verstrekt|derden)',
          'delen (wij|we|ik|met|aan)',
          '(met|aan) .. delen',
          'toestemming (te )?(vragen|geven)',
          'in overeenstemming met het doel',
          '(doel|doeleinden) (van )?en .. middelen',
          '(functionaris|fg|privacy officer)',
          '(vragen|vraag|verzoeken) (ons |mij |wij )?(om|of) .. (stoppen|stop|stilzet~|pauze~|bevries~)',
          '(stoppen|stop|ophouden|op te houden) met (het )?(gebruik~|verwerk~|bewaren)',
          '(hebben|heeft|krijgen|krijgt) .. toegang',
          'alleen .. persoonsgegevens .. minimaal nodig',
          '(in|binnen) (deze|dit) {privacystuk} .. (leest|leggen|lees)',
        ],
        yes: [
          'Wij gebruiken uw gegevens om afspraken met u te maken.',
          'We verwerken deze gegevens ten behoeve van de facturatie.',
          'Uw gegevens worden verwerkt voor de volgende doeleinden: behandeling en facturatie.',
        ],
        no: [
          'Wij bewaren uw gegevens niet langer dan nodig is voor het doel.',
          'Wij verwerken uw gegevens niet voor andere doeleinden.',
        ],
      },
      {
        topic: 'purposes',
        say: [
          '(om|zodat|voor|ten behoeve van|teneinde) .. (behandel~|rekening~|factu~|afspraak|helpen|bellen|incasso|contributie|lidmaatschap|inschrijv~|aanmelding|bestelling|facturen|factureren|facturatie|declareren|declaratie~|afspraken|contact|administratie|nieuwsbrief|dienstverlening|zorg|begeleid~|hulp~|overeenkomst|vragen|opvang|betaling~|bereiken|informeren|adviseren|therapie|coaching|onderzoek~|kwaliteit~|controle~|beantwoorden|overleg|verbeteren) ... (gebruik~|verwerk~|verzamel~|nodig|vast|registreren|houd|houden|bij|noteer|noteren|vragen)',
          '^(dat|dit) (is|doen|doe) .. (nodig|wij|we|ik) .. (om|zodat|voor)',
          '(gegevens|informatie) .. (gebruik~|nodig) .. (om|voor|zodat)',
        ],
        beside: [
          '~gegevens',
          '~informatie',
          'data',
          '(~dossier|map|kaart)',
          '(naam|adres|telefoonnummer|e-?mailadres|mailadres|bsn|nummer)',
        ],
        unless: ['(niet langer|bewaard)', 'cookies?', '(derden|gedeeld)', '(beveilig~|maatregelen)', '(niet|geen) .. nodig'],
        yes: [
          'Om u goed te kunnen behandelen hebben wij gegevens van u nodig.',
          'Voor de administratie leggen we uw gegevens vast.',
        ],
      },
      {
        topic: 'purposes',
        say: [
          '(ten behoeve van|met als doel|met het oog op|uitsluitend gebruikt (om|voor)|alleen gebruikt (om|voor)|worden gebruikt (om|voor)|wordt gebruikt (om|voor)|gebruiken (wij|we) (om|voor)|gebruik ik (om|voor))',
          '(doel|doelen|doeleinden|doelstelling) ?(van (de|deze|het|onze) (gegevens)?(verwerking|registratie|gebruik|vastlegging))? ?(\\x3a|\\x7c|is|zijn) ',
          '(gegevens|informatie|adres|e-?mailadres|mailadres|nummer|telefoonnummer|ze|deze) .. (dienen|dient|bedoeld|bestemd) .. (om|voor|ter|als)',
          '(met|dankzij|via) (deze|die|uw|je|jouw) (gegevens|informatie) .. (kunnen|kan|plannen|sturen|maken|houden|regelen|zorgen|zorg|plan|stuur|innen) (wij|we|ik)',
          '(omdat|want) (wij|we|ik) .. (daarmee|hiermee) ',
          '(omdat|want) dan (weten|weet|kunnen|kan) ',
          '(met|via) (je|uw|jouw) (e-?mailadres|mailadres|telefoonnummer|nummer|adres) .. (stuur|sturen|bel|bellen|kan|kunnen|houd|houden) (wij|we|ik)',
          '(telefoonnummer|e-?mailadres|mailadres|adres|nummer|bsn|geboortedatum|gegevens) (gebruik|gebruiken|vraag|vragen|noteer|noteren) (ik|wij|we) (om|voor|als|zodat|omdat|alleen|enkel)',
          '(gegevens|informatie) (helpen|helpt) (ons|mij) .. (om|bij)',
          '(verwerkt|verwerken|gebruikt|gebruiken) (daartoe|daarvoor|hiertoe) ',
          '(vraag|vragen|noteer|noteren|gebruik|gebruiken) (wij|we|ik) .. (naam|adres|telefoonnummer|gegevens|nummer|bsn|burgerservicenummer) .. voor (de|het|een|uw|je|jouw) ',
          '(want|omdat) (dat|die|deze|het|dit) .. voor .. (nodig|noodzakelijk)',
          'daarom (vragen|vraag|hebben|heb|noteren|noteer|bewaren) (wij|we|ik) .. (gegevens|naam|adres|telefoonnummer)',
          '(gegevens|informatie) .. (ondersteunen|ondersteunt) .. (behandeling|begeleiding|zorg)',
          '(slaan|slaat|sla|bewaren|noteren|registreren|leggen|gegevens|ip-adres) ... zodat (wij|we|ik) .. (kunnen|kan|weten|weet) ',
          '(~lijst|~bestand|administratie|~kaart) .. (dient|dienen|is bedoeld|is nodig|gebruiken wij) .. (voor|om)',
          '(gegevens|informatie) (zijn|is|vormen|vormt) .. (basis|nodig) .. voor .. (goede|behandeling|zorg|begeleiding|opvang)',
          '(daarvoor|hiervoor|daartoe) (gebruiken|gebruik|verwerken|verwerk|hebben|heb) (wij|we|ik) .. (gegevens|informatie|naam|nummer|adres)',
          '(gegevens|informatie|ze|deze) .. gebruikt bij (de|het) ',
          '(bewaren|bewaart|bewaar|noteren|noteer|registreren|registreer|schrijf|schrijven|vragen|vraag) .. (gegevens|naam|adres|telefoonnummer|e-?mailadres|mailadres|nummer) .. (om|zodat) .. (te|kunnen|kan)',
        ],
        unless: [
          'cookies?',
          '(niet langer|bewaard)',
          '(derden|delen|gedeeld)',
          '(beveilig~|maatregelen)',
          'camera~',
          'niet gebruikt (om|voor)',
          '(wat doe~|inzien|in te zien|bezwaar|klacht|verwijderen|corrigeren|derde|omgaan|gaan .. om|ga .. om)',
          'doel(en|einden)? (is|zijn) (bereikt|vervallen)',
        ],
        yes: ['Uw telefoonnummer wordt gebruikt om u te bellen over een afspraak.'],
      },
    ],
  },
  {
    name: 'purpose-item',
    rules: [
      {
        topic: 'purposes',
        say: [
          '(om|voor|zodat|teneinde|ten behoeve van) ',
          '(zo|daarmee|hiermee|daardoor|dan|hierdoor) (kunnen|kan|weet|weten|zorgen|zorg|houden|houd) (wij|we|ik)',
        ],
        under: ['purposes'],
        notUnder: ['cookies', 'rights', 'definition', 'retention', 'sharing', 'recipients', 'bases'],
        unless: ['(derden|gedeeld|verkopen|bewaren|bewaard|langer)', '(niet|geen) .. (ander doel|andere doel~)'],
        yes: ['Waarom?\n\nContactformulier: om je vraag te beantwoorden.'],
      },
      {
        topic: 'purposes',
        say: [
          '(het|om|voor|de|u|je|jou|bij) .. (uitvoeren|verlenen|bijhouden|versturen|verzenden|afhandelen|beantwoorden|bieden|maken|opstellen|verbeteren|informeren|bellen|leveren|plannen|inplannen|onderhouden|beheren|declareren|factureren|verwerken|aanmelden|geven|voeren|voldoen|benaderen|communiceren|behandelen|registreren|begeleiden|organiseren|houden|opnemen|nakomen|reageren|uit te voeren|te kunnen|te bieden|te verlenen|contact)',
          '(behandeling|facturatie|facturering|declaratie|administratie|boekhouding|zorgverlening|communicatie|nieuwsbrief|kwaliteit|onderzoek|marketing|planning|afspraken|dienstverlening|begeleiding|coaching|training|intake|contact~|zorg~|beantwoorden|uitvoering|opvang|behandel~|aanmelding|wettelijke verplichting~|uitvoeren|verlenen|onderhouden|opstellen|bieden|bijhouden|(financiele? )?administra~)',
        ],
        under: ['purposes'],
        notUnder: ['cookies', 'rights', 'definition'],
        unless: ['(derden|gedeeld|verkopen|bewaren|bewaard)', '(wij|we|ik) (leggen|nemen|hechten|respecteren)'],
        yes: ['Waarvoor gebruiken wij uw gegevens?\n\n- Het verlenen van zorg\n- Facturatie'],
      },
    ],
  },
  {
    name: 'purpose-ground',
    rules: [
      {
        topic: 'legal-bases',
        say: [
          '~ ?(\\x3a|\\x28|-) ?(uitvoering (van )?(de |een |uw |onze )?~overeenkomst|wettelijke (verplichting|plicht)|(uw |je |uitdrukkelijke )?toestemming|~overeenkomst) ?(\\x7c|\\.|;|\\x29)?$',
          '\\x7c (uitvoering (van )?(de |een |uw |onze )?~overeenkomst|wettelijke (verplichting|plicht)|toestemming|gerechtvaardigd belang) ?(\\([a-z0-9 ,.:]{2,40}\\) ?)?\\x7c',
        ],
        under: ['purposes'],
        notUnder: ['rights', 'retention', 'recipients', 'sharing', 'cookies', 'definition'],
        unless: ['(delen|gedeeld|verstrek~|geen|niet|zonder|intrekken)', '(doel|doelen) van .. ~overeenkomst'],
        yes: [
          'Waarvoor gebruiken wij uw gegevens?\n\nOpvang: uitvoering van de overeenkomst.\nNieuwsbrief: uw toestemming.',
          'Waarvoor gebruiken wij uw gegevens?\n\n- Behandeling (behandelovereenkomst)\n- Facturen (wettelijke plicht)',
        ],
        no: ['Waarvoor gebruiken wij uw gegevens?\n\n- het opstellen van facturen\n- het maken van afspraken'],
      },
    ],
  },
];
