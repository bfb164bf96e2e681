// What a person may ask about the data themselves: inspection, correction, erasure.

import type { RuleSet } from '../match/rules.ts';

/** Nobody of the organisation, no third party: a right belongs to the person whose data they are. */
const OTHERS =
  '(derden?|anderen|onbevoegden?|medewerkers?|personeel|hulpverleners?|behandelaars?|therapeuten|collega s|partijen|instanties|organisaties|verzekeraars?|inspecteurs?|accountants?|beheerders?|leidinggevenden|artsen|docenten)';
const ASKED = ['{kunt}', '{recht}', '(vragen|vraag|verzoeken|laten|te laten|opvragen|aanvragen|uitoefenen|indienen)'];

export const RIGHTS: RuleSet[] = [
  {
    name: 'access',
    rules: [
      {
        topic: 'right-access',
        say: [
          '{recht} ... inzage~',
          'inzage~ ... {recht}',
          'inzagerecht',
          '{kunt} ... inzage~',
          '(vragen|aanvragen|verzoeken|krijgen|verkrijgen|vraagt|wensen) .. inzage',
          'inzage (te )?(vragen|krijgen|verkrijgen|verzoeken|hebben)',
        ],
        unless: [
          `${OTHERS} .. (hebben|heeft|krijgen|krijgt|kunnen|recht) .. inzage`,
          'geen inzage',
          `inzage (door|aan|voor) ${OTHERS}`,
          'hebben .. medewerkers .. inzage',
        ],
        yes: [
          'U heeft recht op inzage in uw gegevens.',
          'U kunt ons vragen om inzage.',
          'Wilt u inzage in uw dossier? Stuur ons een verzoek.',
        ],
        no: ['Derden hebben geen inzage in de dossiers.', 'Alleen behandelaars hebben inzage in uw dossier.'],
      },
      {
        topic: 'right-access',
        say: ['inzage~', '(inzien|in te zien|te bekijken|bekijken|opvragen|op te vragen)'],
        under: ['rights'],
        unless: [
          `${OTHERS} .. (hebben|heeft|krijgen|krijgt|kunnen|recht) .. (inzage|inzien)`,
          'geen inzage',
          'cookies?',
          'versie .. opvragen',
        ],
        yes: [
          'Uw rechten\n\n- Inzage in uw gegevens\n- Correctie',
          'Wat mag u vragen van ons?\n\nUw rechten\n\n1. Uw dossier inzien\n2. Het laten aanpassen',
        ],
      },
      {
        topic: 'right-access',
        say: [
          '{kunt} ... {inzien}',
          '(vragen|weten|opvragen|zien) .. (wat|welke) .. (wij|we|ik|er) .. (van|over) (u|je|jou|jullie) .. (staat|heb|hebben|weet|weten|bewaren|bewaar|vastgelegd|verwerken|hebt)',
          'recht ... ({inzien}|te weten)',
          '(vragen|opvragen|weten|bekijken|navragen|nagaan|zien|informeren|verzoeken) .. welke .. (gegevens|informatie|persoonsgegevens)',
          '{kunt} ... (exportbestand|overzicht|uitdraai|print) .. (gegevens|persoonsgegevens|dossier)',
        ],
        beside: ['~gegevens', '~dossiers?', '~informatie', 'data', 'verslag~', 'rapport~', 'wat .. van (u|je|jou|jullie)'],
        unless: [
          `${OTHERS} ... {kunt}`,
          '(lezen|leest|lees|uitleg|leggen|beschreven|beschrijft|vertellen|overzicht|aangeven|weten) .. welke',
          'cookies?',
          '(privacyverklaring|privacybeleid|versie|statement|website|klachtenregeling|certificaat) .. (raadplegen|bekijken|inzien|opvragen)',
          '(raadplegen|bekijken|inzien|lezen) .. (op|via) (onze|de|deze) (website|site)',
          '(wij|we|ik) .. (raadplegen|opvragen|inzien)',
          'kunnen (wij|we)',
        ],
        yes: [
          'U kunt uw dossier inzien.',
          'U mag bij ons opvragen welke gegevens wij van u bewaren.',
          'Als ouder heeft u het recht om het dossier van uw kind in te zien.',
          'Jij kunt altijd vragen welke gegevens we over jou hebben.',
        ],
        no: [
          'In deze verklaring leest u welke gegevens wij verzamelen.',
          'Medewerkers kunnen uw dossier inzien.',
          'U kunt de actuele privacyverklaring inzien op onze website.',
        ],
      },
      {
        topic: 'right-access',
        say: [
          '(kopie|afschrift)~ .. (vragen|opvragen|op te vragen|ontvangen|krijgen|te krijgen|verkrijgen|verzoeken|aanvragen|aan te vragen)',
          '(vragen|opvragen|aanvragen|verzoeken|ontvangen|ontvangt|recht|krijgt|verstrekken|geven) .. (kopie|afschrift)',
        ],
        beside: ['~gegevens', '~dossier', '~informatie', '~verslag'],
        unless: [
          '(identiteits|legitimatie|paspoort|rijbewijs|id-)~',
          'kopie van (uw|je|een|het) (id|paspoort|legitimatie~|identiteits~|rijbewijs)',
          'garanties|contractbepalingen|modelcontract~|overeenkomst',
        ],
        yes: ['U kunt een kopie van uw dossier opvragen.', 'Op verzoek ontvangt u een afschrift van uw medische gegevens.'],
        no: ['Stuur een kopie van uw identiteitsbewijs mee.'],
      },
    ],
  },
  {
    name: 'rectification',
    rules: [
      {
        topic: 'right-rectification',
        say: [
          '(correctie|rectificatie|rectificeren|corrigeren|correctierecht|rectificatierecht|gecorrigeerd|gerectificeerd|corrigeert)',
        ],
        beside: ASKED,
        under: ['rights'],
        unless: ['(wij|we|ik) (zullen|corrigeren)', 'correctie van fouten in (deze|dit)'],
        yes: [
          'U heeft recht op inzage, correctie en verwijdering.',
          'U kunt onjuiste gegevens laten corrigeren.',
          'Uw rechten\n\n- Recht op rectificatie',
        ],
        no: ['Wij corrigeren teksten op de website zo snel mogelijk.'],
      },
      {
        topic: 'right-rectification',
        say: [
          '(laten|te laten|laat) .. {corrigeren}',
          '(klopt|kloppen|onjuist|onjuiste|onjuistheden|fout|fouten|incorrect|incorrecte|onvolledig|juist) ... (passen|pas|verbeteren|verbeterd|aangepast|gecorrigeerd|herstellen|herstel|hersteld|aanpassen|wijzigen|veranderen|aan te passen|te verbeteren)',
          '(aanvulling|aanpassing|wijziging|verbetering) (of|en|van|in|te) .. (gegevens|dossier|vragen|verzoeken|verwijdering|vernietiging)',
          '{recht} ... {corrigeren}',
          'inzage .. (wijzigingen|aanpassingen|correcties) (in|van)',
          '{kunt} ... {corrigeren}',
        ],
        beside: [
          '~gegevens',
          '~dossier',
          '~informatie',
          'data',
          '(ze|deze|dit|het|die|wat|iets) .. {corrigeren}',
          'fouten',
          'inzage',
        ],
        unless: [
          '(cookie|cookies|browser|voorkeuren|instellingen|wachtwoord)~?',
          '{privacystuk} .. (wijzig~|aanpas~|aan te passen|gewijzigd|aangepast|verander~)',
          '(wijzigen|aanpassen|wijziging|aanpassing) .. {privacystuk}',
          '(afspraak|afspraken) .. (wijzigen|aanpassen|verzetten)',
          '(wijzigingen|verandering~) .. (door te geven|doorgeven|melden)',
          '(ongeoorloofde|onbevoegde|onbedoelde|ongewenste|ongeautoriseerde) wijziging',
          '(wij|we) (passen|verbeteren) (deze|dit|onze) (privacy|verklaring|website|maatregelen)',
          '(dienst~|website|kwaliteit|zorg|behandeling|maatregelen) .. (te verbeteren|verbeteren|aangepast|verbeterd)',
        ],
        yes: [
          'U kunt uw gegevens laten aanpassen als ze niet kloppen.',
          'Je hebt het recht om je gegevens te wijzigen of aan te vullen.',
          'Jouw rechten\n\n- Het recht op aanvulling van jouw dossier',
          'Je mag fouten laten verbeteren.',
          'Kloppen uw gegevens niet, dan passen wij ze aan.',
        ],
        no: [
          'Wij kunnen dit privacybeleid aanpassen.',
          'U kunt uw cookievoorkeuren aanpassen.',
          'U kunt online uw afspraak en gegevens van de afspraak wijzigen.',
          'Wij gebruiken uw gegevens om onze dienstverlening te verbeteren.',
        ],
      },
      {
        topic: 'right-rectification',
        say: ['{corrigeren}', '(passen|pas) .. (aan)'],
        under: ['rights'],
        beside: ['recht .. {corrigeren}'],
        unless: [
          'cookies?',
          'browser',
          'instellingen',
          '{privacystuk}',
          'voorkeuren',
          'afspraak',
          '(ontvangt|ontvangen) .. (e-mail|reactie|bericht)',
          'wij kunnen .. (wijzigen|aanpassen)',
          'wijzigingen .. (aangebracht|doorgeven|door te geven)',
          'correctieverzoek',
          '(wij|we) .. (verbeteren|verbetering) van',
        ],
        yes: [
          'Uw rechten\n\n- Gegevens wijzigen\n- Gegevens wissen',
          'Wat mag u?\n\nKlopt er iets niet in uw dossier? Dan passen wij het aan.',
        ],
      },
    ],
  },
  {
    name: 'erasure',
    rules: [
      {
        topic: 'right-erasure',
        say: [
          '{kunt} ... {wissen}',
          '{recht} ... {wissen}',
          '(laten|te laten) .. {wissen}',
          '(verwijdering|vernietiging|wissing) .. (vragen|verzoeken|aanvragen|{recht})',
          '(vragen|vraag|verzoeken) .. {wissen}',
        ],
        unless: [
          'cookies?',
          'browser',
          '(wordt|worden|zijn|is) .. (verwijderd|vernietigd|gewist) (na|zodra|als|indien|wanneer|binnen)',
          '(verwijderen|vernietigen|wissen) (wij|we|ik) ',
          '(wij|we|ik) (zullen|verwijderen|vernietigen|wissen) ... (verwijderen|gegevens|informatie)',
          'ongeoorloofd~',
          'onrechtmatig~ .. vernietiging',
          '(verlies|wijziging|toegang) .. vernietiging',
          'vernietiging .. (verlies|toegang|wijziging)',
          '(heeft|hebt|had|zou|zouden) .. gewist moeten',
          '(verwijder~|afmelden) .. (nieuwsbrief|mailinglijst|verzendlijst|e-maillijst)',
          '(foto|foto s|publicatie|beeldmateriaal) .. (verwijder~|offline|weghal~)',
          '(mag|mogen|kunnen|kan|moeten) (wij|we|ik) .. {wissen}',
        ],
        yes: [
          'U kunt ons vragen om uw gegevens te verwijderen.',
          'Je hebt het recht om vergeten te worden.',
          'Cliënten kunnen een verzoek tot vernietiging van het dossier indienen.',
          'U heeft het recht uw gegevens te laten wissen.',
          'Je mag vragen om je gegevens te laten weghalen.',
        ],
        no: [
          'Na afloop van de termijn verwijderen wij uw gegevens.',
          'U kunt cookies verwijderen via uw browser.',
          'Wij beschermen gegevens tegen verlies, wijziging of vernietiging.',
          'Neem contact op, dan verwijderen wij deze informatie.',
        ],
      },
      {
        topic: 'right-erasure',
        say: ['{wissen}'],
        under: ['rights'],
        unless: [
          'cookies?',
          'browser',
          '(wij|we|ik) (zullen|verwijderen|vernietigen|wissen)',
          '(verwijderen|vernietigen|wissen) (wij|we|ik)',
          'nieuwsbrief',
          'indien .. gewist',
          'beperking',
          '(foto|foto s|publicatie) .. (verwijder~|offline)',
          '(mag|mogen|kunnen|kan|moeten) (wij|we|ik) .. {wissen}',
        ],
        yes: ['Jouw rechten\n\n- Verwijdering van gegevens', 'Uw rechten\n\n* Recht op vergetelheid'],
      },
    ],
  },
];
