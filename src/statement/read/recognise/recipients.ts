// Who gets data: sharing, refusing to share, engaging others to work on them, and the agreements about that.

import type { RuleSet } from '../match/rules.ts';

const WHO =
  '({derden}|huisarts~?|verwijzers?|verzekeraars?|~verzekeraars?|gemeenten?|zorgkantoor|zorgkantoren|zorgverleners?|hulpverleners?|behandelaars?|specialist~?|apothe~|laborator~|school|scholen|basisschool|ouders|ggd|inspectie|igj|politie|justitie|belastingdienst|svb|sociale verzekeringsbank|accountants?|boekhouders?|administratiekantoor|softwareleveranciers?|leveranciers?|ict-?~|hostingpartij~|hostingprovider|veilig thuis|ketenpartners?|samenwerkingspartners?|samenwerkingspartijen|partners|arbodienst|werkgever|uwv|advocaat|incassobureau|factoringmaatschappij|factoringbedrijf|vecozo|zilveren kruis|collega s?|collegae|waarnemers?|organisaties?|bedrijven|bedrijf|instanties|personen|partijen|overheids~|toezichthouders?|bestuursleden|contactpersonen|gastouderbureau|kinderopvang~|peuterspeelzaal|consultatiebureau|jeugdarts|jgz|cak|zorgdomein|lsp|landelijk schakelpunt|stichtingen|subsidieverstrekkers?|netwerk|mailchimp|moneybird|google|microsoft|formspree)';

export const RECIPIENTS: RuleSet[] = [
  {
    name: 'recipient',
    rules: [
      {
        topic: 'recipients',
        say: [
          `{delen} ... ${WHO}`,
          `${WHO} ... {delen}`,
          '(~gegevens|~adres|reacties?|bericht|informatie|string) .. (wordt|worden|kan|kunnen) .. (gestuurd|verstuurd|doorgestuurd|verzonden) .. (naar|aan) (de|een|het|onze|andere|externe)',
          '(geef|geven|geeft) .. (niemand|anderen|derden)',
          '(aan|met) niemand',
          'blijft tussen (ons|u en mij|jou en mij|jou en ons)',
          '(niet|nooit|geen|niets) .. {delen}',
          '{delen} .. (niet|nooit|geen|niets) ',
          `(krijgt|krijgen|ontvangt|ontvangen) .. ${WHO} .. (brief|verslag|bericht|rapport~|gegevens|informatie|terugkoppeling)`,
          `${WHO} .. (krijgt|krijgen|ontvangt|ontvangen) .. (brief|verslag|bericht|rapport~|gegevens|informatie|terugkoppeling)`,
          `(informeren|inlichten|informeert) .. ${WHO}`,
          `${WHO} .. (informeren|inlichten) (wij|we|ik)`,
          `(declaratie~|rekening~|nota s) .. (verloopt|verlopen|gaan|gaat|lopen) .. ${WHO}`,
        ],
        beside: [
          '~gegevens',
          '~informatie',
          'data',
          '~dossiers?',
          '(ze|deze|die|dit|dat|hiervan|niets|iets|wij|brief|bericht|declaratie~)',
          '~verslag~?',
          '~rapportage~?',
          '~rapport',
        ],
        notUnder: ['cookies', 'rights', 'links', 'newsletter', 'source', 'provide', 'definition'],
        unless: [
          '(u|je|jij|die u|die je|die jij|zelf) .. (aan ons|ons|zelf) .. (verstrekt|verstrek|doorgeeft|heeft verstrekt|ter beschikking)',
          '(door (u|jou)|door de (client|patient|ouder)) .. (verstrekte|gedeelde|aan ons verstrekt)',
          '(aan ons|met ons|bij ons) .. (verstrekt|gedeeld|deelt|te delen|delen|verstrekken|aangeleverd)',
          '(verstrekt|gedeeld|deelt|delen|verstrekken) .. (aan ons|met ons)',
          '(wijzigingen|adreswijziging~) .. (door te geven|doorgeven)',
          'onbevoegde?~?',
          'ongeautoriseerd~',
          'cookies?',
          '(reclame|advertentie)~',
          '(leggen|delen) .. (wij|we) .. (mee|uit) (in|hoe)',
          '(kopie|toegang|ontvangt|ontvangen) .. (nieuwsbrief|e-mail)',
          '{recht} .. (overdra~|inzage|ontvangen)',
        ],
        yes: [
          'Wij delen uw gegevens alleen met uw huisarts.',
          'Uw gegevens worden niet aan derden verstrekt.',
          'Derden krijgen alleen gegevens van ons als de wet dat eist: wij verstrekken ze aan geen andere partij.',
          'Gegevens worden alleen gedeeld met de bestuursleden.',
        ],
        no: ['Wij verwerken de gegevens die u aan ons verstrekt.', 'Wij verkopen uw gegevens niet.'],
      },
      {
        topic: 'recipients',
        say: [
          `(maken|maakt|maak) .. gebruik van ... (derde partij|derden|derde partijen|partij|partijen|leverancier~?|organisatie|bedrijf|dienstverlener~?|accountant|boekhouder|administratiekantoor|verwerkers?|softwareleverancier~?|factor~|inc|b\\.?v\\.?|hostingpartij|externe)`,
          `(inschakelen|schakelt|schakelen|ingeschakeld|ingeschakelde|uitbesteed|uitbesteden|besteden .. uit|besteed .. uit) ... (derden?|partij~?|organisatie~?|bedrij~|leverancier~?|verwerker~?|dienstverlener~?|administratie~?|boekhoud~?|derde~?|werkzaamheden|deurwaarder|incasso~?)`,
          `(derden?|partij~?|organisatie~?|bedrij~|leverancier~?|verwerker~?|dienstverlener~?) .. (ingeschakeld|inschakelen|ingehuurd)`,
          '(treedt op als|is (onze|een)|als) verwerker',
          '(bedrijven|partijen|organisaties|leveranciers|derden|verwerkers|dienstverleners) die .. (in (onze|mijn) opdracht|namens (ons|mij)|voor ons|ten behoeve van ons) .. (verwerk~|gegevens|werk~)',
          'verwerkers zoals',
        ],
        notUnder: ['cookies', 'links', 'definition'],
        unless: ['cookies?', 'website maakt gebruik van .. (ssl|google fonts)', 'gebruik van (de )?(diensten|website)'],
        yes: [
          'Voor onze administratie maken wij gebruik van een boekhouder.',
          'Wij schakelen soms andere bedrijven in.',
          'Met bedrijven die in onze opdracht gegevens verwerken maken wij afspraken.',
        ],
      },
      {
        topic: 'recipients',
        say: [
          `${WHO} .. (hebben|heeft|krijgen|krijgt|kunnen|kan) .. (geen )?(toegang|inzage) ..`,
          `(toegang|inzage) (tot|in) .. (voor|door|aan) ${WHO}`,
          `(kunnen|kan|krijgen|hebben) .. ${WHO} .. (toegang|inzage)`,
        ],
        beside: ['~gegevens', '~dossiers?', '~informatie'],
        notUnder: ['cookies', 'rights', 'links', 'security'],
        unless: [
          '(ouders|client|u|je) .. (hebben|heeft|hebt) .. inzage',
          'onbevoegde~',
          'ongeautoriseerd~',
          '(hulpverleners?|behandelaars?) .. toegang',
        ],
        yes: ['Derden hebben geen inzage in het dossier.', 'Ook andere organisaties kunnen toegang krijgen tot het dossier.'],
        no: ['Onbevoegde personen krijgen geen toegang tot uw gegevens.'],
      },
      {
        topic: 'recipients',
        say: [
          `(sturen|stuur|stuurt|verstuurd|versturen|verzenden|verzonden|zenden|gestuurd|toegestuurd|mailen|rapporteren|melden|overleggen|overleg|aanleveren|dienen .. in|declareren|geven|gaat) .. (wij|we|ik|uw|je|jouw|de|deze|een|het) ... (naar|aan|met|bij) .. (uw |je |jouw |de |een )?(huisarts|verwijz~|verzekeraar~?|zorgverzekeraar~?|gemeente|zorgkantoor|specialist|vecozo|gastouderbureau|ggd|belastingdienst|accountant|boekhouder|school|apotheek|laboratorium|behandelaar)`,
        ],
        beside: ['~gegevens', '~informatie', '~rapportage~?', '~verslag', 'brief', 'bericht', '~declaratie~?'],
        notUnder: ['purposes', 'cookies', 'rights', 'source'],
        unless: ['(u|je) .. (stuurt|sturen)', 'klacht'],
        yes: ['Na afloop sturen wij een verslag naar uw huisarts.'],
      },
      {
        topic: 'recipients',
        say: [WHO],
        under: ['recipients'],
        notUnder: ['rights', 'cookies', 'purposes', 'source', 'provide', 'transfer'],
        beside: ['(derden?|delen|gedeeld|verstrek~|ontvang~|geven) .* (aan|met|bij|:|zoals)'],
        unless: [
          '(wij|we) (verkopen|verhuren) .. (niet|nooit|geen)',
          '(verkopen|verkoopt|verkocht|verkoop)',
          '(diensten|producten) .. (aan|aanbieden) .. samenwerking',
          'verantwoordelijk~? .. (bedrijven|organisaties|partijen)',
          'gebruik van (de|onze) diensten',
          'intermediair',
        ],
        yes: ['Met wie delen wij gegevens?\n\n- Uw huisarts\n- Uw zorgverzekeraar'],
      },
      {
        topic: 'recipients',
        say: ['(niemand|nee|alleen|nooit|niet|onze|mijn|de|een|uw|je|jouw|aan|met|wij|ik)'],
        under: ['sharing'],
        notUnder: ['rights', 'cookies', 'purposes', 'source', 'provide', 'transfer', 'newsletter', 'retention', 'special'],
        unless: [
          '(verkopen|verkoopt|verkocht|verkoop)',
          '(u|je|jij) .. (verstrekt|deelt|verstrekken) .. (aan|met) ons',
          '(bewaren|bewaard|beveilig~)',
          'cookies?',
          '(inzien|inzage|verwijderen|bezwaar)',
        ],
        yes: ['Wie krijgen uw gegevens?\n\nDe pakketdienst en de betaaldienst. Verder niemand.'],
        no: ['Delen met derden\n\nWij verkopen niets.'],
      },
      {
        topic: 'no-sale',
        say: [
          '(verkopen|verkoopt|verkoop|verkocht|verhuren|verhuurd|verhandelen) .. (niet|nooit|geen)',
          '(niet|nooit|geen) .. (verkopen|verkoopt|verkocht|verhuren|verhuurd|verhandeld|te koop)',
          'verkopen .. aan niemand',
        ],
        yes: ['Wij verkopen uw gegevens nooit.'],
      },
    ],
  },
  {
    name: 'agreement',
    rules: [
      {
        topic: 'processor-agreements',
        say: [
          '(sub)?(verwerkers?|bewerkers?|verwerkings|bewerkings)-?over(e)?enkomst(en)?',
          '(verwerkers|bewerkers) overeenkomst(en)?',
          'data processing agreements?',
          '(dpa|dpa s) .. (gesloten|afgesloten|sluiten|getekend|ondertekend)',
          'overeenkomst(en)? .. (gesloten|afgesloten|sluiten) .. verwerkers?',
          '(sluiten|gesloten|afgesloten) .. (schriftelijke |een )?overeenkomst .. (verwerker|verwerking van persoonsgegevens)',
        ],
        unless: [
          '(nog )?geen (verwerkers|bewerkers|verwerkings)overeenkomsten? (nodig|gesloten|afgesloten|vereist)',
          '(heb|hebben|heeft) .. geen (verwerkers|bewerkers|verwerkings)overeenkomst(en)?',
          'als .. (u|wij) .. vraagt .. verwerkersovereenkomst',
          '(u|opdrachtgever) .. kunt .. verwerkersovereenkomst .. (opvragen|downloaden)',
        ],
        yes: [
          'Met onze leverancier is een verwerkersovereenkomst gesloten.',
          'Wij sluiten bewerkersovereenkomsten.',
          'Verwerkers zoals onze softwareleverancier (met verwerkersovereenkomst)',
        ],
        no: ['Wij maken duidelijke afspraken met leveranciers.'],
      },
    ],
  },
];
