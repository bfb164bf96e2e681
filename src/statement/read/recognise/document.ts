// What a statement says about itself: that it may change, to whom it applies, which version it is; and its general promises.

import type { RuleSet } from '../match/rules.ts';

export const ABOUT: RuleSet[] = [
  {
    name: 'changes',
    rules: [
      {
        topic: 'statement-changes',
        say: [
          '{privacystuk} ... (kan|kunnen|mogen|mag|wordt|worden|zal|zullen|kan van tijd tot tijd) .. (gewijzigd|aangepast|wijzigen|bijgewerkt|herzien|veranderen|geactualiseerd|wijzigt|verandert|geupdatet|aanpassen)',
          '{privacystuk} .. (verandert|wijzigt|veranderen|wijzigen wij|passen wij)',
          '(kan|kunnen|mogen|mag|wordt|worden|zal|zullen|gewijzigd|aangepast|recht voor|recht) ... {privacystuk} ... (wijzigen|gewijzigd|aangepast|aan te passen|te wijzigen|aanpassen|bijwerken|herzien|actualiseren|veranderen|updaten|passen .. aan|te actualiseren|te herzien|bijgewerkt)',
          '(wijzigingen|aanpassingen|veranderingen|wijziging) .. (in|van|aan|op) .. {privacystuk}',
          '(wijzigen|wijzigt|aanpassen|passen|aan te passen|wijzigingen aan te brengen|te wijzigen|bijwerken|updaten) .. {privacystuk}',
          '{privacystuk} .. (wijzigen|wijzigt|aan te passen|te wijzigen|aanpassen|regelmatig bijgewerkt|actueel|te actualiseren)',
          '(actuele|actueelste|meest recente|laatste|nieuwste|recentste|meest actuele|geldende) (versie|privacyverklaring|privacybeleid|privacystatement|verklaring|tekst|informatie) .. (vindt|staat|is|vinden|altijd|op|beschikbaar|raadplegen|lezen|publiceren)',
          '(wijzigingen|aanpassingen|veranderingen) ... (bekend ?gemaakt|gepubliceerd|op onze website|op deze pagina|op de website|publiceren|meegedeeld|geinformeerd|op de hoogte|informeren|doorgevoerd|doorvoeren|voorgelegd|voorbehouden|aan te brengen|aangebracht)',
          '(behouden|behoudt|behoud) .. recht voor ... (wijzig~|aan te passen|aanpas~|wijzigingen|te veranderen|aanpassingen)',
          'raadpleeg .. {privacystuk} .. (regelmatig|wijzig~)',
          '(vindt|staat|vind|leest|lees|lezen) (u|je|jij)? ?.. (actuele|actueelste|meest recente|laatste|nieuwste|recentste|meest actuele|geldende|nieuwe) (versie|versies|tekst|privacyverklaring|verklaring)',
          '(nieuwe|gewijzigde|aangepaste) (versies?|teksten?) .. (publiceren|plaatsen|zetten|maken|komen|komt|staan)',
          '(werken|werk|houden|houd) (wij|we|ik) .. {privacystuk} .. (bij|actueel|up-?to-?date)',
          '(wij|we|ik) (werken|werk|houden|houd) {privacystuk} .. (bij|actueel|up-?to-?date)',
          '{privacystuk} .. (tegen het licht|nagekeken|nagelopen|gecontroleerd|doorgelopen)',
          '(wijzigingen|aanpassingen|veranderingen) (maken|zetten|plaatsen|publiceren|melden|vindt|staan|leest) ',
          '(verandert|wijzigt) er iets .. (hier|leest|lees|hoort|hoor|vertellen|laten)',
          '(verandert|wijzigt|verandert of wijzigt|gewijzigd|veranderd) (er )?(iets|wat) .. ({privacystuk}|tekst|website|site|versie|pagina)',
          '(als|wanneer|indien|zodra) (er )?(iets|wat) .. (verandert|wijzigt|veranderd) .. ({privacystuk}|tekst|website|site|versie|pagina|passen|laten)',
          '(kijk|lees|bekijk|controleer|check|raadpleeg|raadplegen|bekijken|lezen|kijken|controleren) .. (af en toe|regelmatig|geregeld|van tijd tot tijd|zo nu en dan|periodiek) .. {privacystuk}',
          '(kijk|lees|bekijk|controleer|check|raadpleeg|raadplegen|bekijken|lezen|kijken|controleren) .. {privacystuk} .. (af en toe|regelmatig|geregeld|van tijd tot tijd|zo nu en dan|periodiek)',
          '{privacystuk} .. (af en toe|regelmatig|geregeld|van tijd tot tijd|zo nu en dan|periodiek|jaarlijks|ieder jaar|elk jaar) .. (te lezen|te bekijken|te raadplegen|lezen|bekijken|raadplegen|checken|controleren|bekeken|herzien|bijgewerkt|aangepast|nagelopen|beoordeeld|geevalueerd)',
          '(nieuwe|aangepaste|gewijzigde) (tekst|versie|verklaring) .. (website|site|pagina|hier|staat|plaatsen|zetten|vindt)',
        ],
        unless: [
          '(uw|je|jouw) (gegevens|adres|persoonsgegevens|afspraak) .. (wijzig~|aanpas~)',
          '(wijzigingen|wijziging) .. (diensten|producten|adres|persoonsgegevens|uw gegevens|door te geven|afspraak)',
          '(dienst~|product~) .. (wijzig~|verander~)',
          '(ongeoorloofde|onbedoelde|ongewenste|ongeautoriseerde|onbevoegde) wijziging',
          'wijziging~ .. (aangebracht|aanbrengen) in (de )?persoonsgegevens',
          'cookie~ .. (wijzig~|aanpas~)',
          '(dossier|gegevens) .. (aan te passen|te wijzigen)',
          'beveiligingsmaatregelen .. aangepast',
          '(laten|recht) .. (aanpassen|wijzigen|wijziging) .. (gegevens|dossier)',
        ],
        yes: [
          'Wij kunnen deze privacyverklaring wijzigen.',
          'De actuele versie staat op onze website.',
          'Wij behouden ons het recht voor om dit beleid aan te passen.',
          'Wijzigingen maken wij bekend: wijzigingen worden gepubliceerd op onze website.',
        ],
        no: [
          'Laatst bijgewerkt: mei 2025',
          'Wij informeren u over wijzigingen van onze diensten.',
          'U kunt uw gegevens laten wijzigen.',
        ],
      },
      {
        topic: 'statement-changes',
        say: ['(wijzig~|aanpass~|aangepast|gewijzigd|bijgewerkt|actuele versie|updates?|aan te passen)'],
        under: ['changes'],
        unless: [
          '^(laatst|laatste|versie|datum)',
          'laatst (bijgewerkt|gewijzigd|aangepast)',
          '(uw|je) (gegevens|afspraak)',
          'laatste (update|wijziging)',
        ],
        yes: ['Wijzigingen\n\nVan tijd tot tijd is het nodig deze regels aan te passen.'],
      },
      {
        topic: 'version',
        say: [
          '(laatst|voor het laatst) .. (bijgewerkt|gewijzigd|aangepast|herzien|geactualiseerd)',
          'laatste (update|wijziging|herziening|aanpassing)',
          'vastgesteld',
        ],
        yes: ['Deze tekst is voor het laatst gewijzigd in mei 2025.'],
      },
    ],
  },
  {
    name: 'about',
    rules: [
      {
        topic: 'version',
        say: [
          'versie \\d~',
          'versie:? .. (19|20)\\d\\d',
          '(vastgesteld|ingangsdatum|in werking|geldig|geldt) .. (op|per|vanaf|sinds) .. (19|20)\\d\\d',
          'versie (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
        ],
        yes: ['Versie 2.1, mei 2024'],
      },
      {
        topic: 'scope',
        say: [
          '(in|binnen|met|dit|deze) .. {privacystuk} .. (leest|lees|leggen|informeren|beschrijven|beschrijft|vertellen|lezen|uitleg|legt|geven|willen|staat|vindt|is van toepassing|van toepassing op|geldt voor|bedoeld|regelt|laten|leg ik|uitgelegd)',
          '(van toepassing|geldt) .. (op|voor) .. (alle|onze|diensten|website|clienten|patienten|bezoekers)',
          '(in|met) {privacystuk}',
          'dit document beschrijft',
        ],
        yes: ['In deze privacyverklaring leest u hoe wij met gegevens omgaan.'],
      },
      {
        topic: 'pledge',
        say: [
          '(hecht|hechten|hechte) .. (waarde|belang)',
          '(zorgvuldig|vertrouwelijk|met respect|integer|discreet) .. (omgaan|om met|behandel~|gaat|gaan|om|verwerkt|gebruikt)',
          '(gaan|gaat|ga|behandelen|behandelt|behandel) .. (zorgvuldig|vertrouwelijk|met zorg)',
          '(respecteren|respecteert|respecteer|waarborgen|waarborgt|serieus) ..',
          'privacy .. (belangrijk|gerespecteerd|gewaarborgd|waarborgen|serieus|voorop)',
          '(van (essentieel|groot) belang|grootst mogelijke zorg~)',
        ],
        beside: ['privacy', '~gegevens', 'persoonlijke levenssfeer', '~informatie'],
        yes: ['Wij gaan zorgvuldig om met uw gegevens.'],
      },
      {
        topic: 'lawful',
        say: [
          '(avg|algemene verordening gegevensbescherming|wetgeving|wet- en regelgeving|wet bescherming persoonsgegevens|wbp|gdpr|uavg) ',
          '(conform|volgens|in overeenstemming met|voldoen~? aan|houden .. aan|binnen|onder) (de |het |alle )?.. (avg|algemene verordening|wet|wetgeving|wettelijke|wbp)',
        ],
        yes: ['Wij houden ons aan de AVG.'],
      },
      {
        topic: 'minimal-data',
        say: [
          '(niet meer|alleen|uitsluitend|enkel|slechts) .. (gegevens|persoonsgegevens|informatie) .. (dan|die) .. (nodig|noodzakelijk)',
          '(verwerking|gegevens) .. beperkt tot',
          'dataminimalisatie',
        ],
        yes: ['Wij verwerken niet meer gegevens dan nodig.'],
      },
      {
        topic: 'no-other-use',
        say: [
          '(niet|geen|nooit) .. (gebruik~|verwerk~) .. (andere doel~|ander doel|commerciele|marketing|reclame)',
          '(andere doeleinden|andere doelen|ander doel|commerciele doeleinden) .. (niet|geen|nooit)',
          'niet voor (andere|commerciele)',
          '(uitsluitend|alleen|enkel) .. (gebruikt|gebruiken|gebruik|verwerkt|verwerken) .. (voor|om|zodat)',
        ],
        yes: ['Wij gebruiken uw gegevens niet voor andere doeleinden.'],
      },
      {
        topic: 'invitation',
        say: [
          '(vragen|opmerkingen|vraag) .. (over|naar aanleiding|met betrekking|inzake|heeft|hebt|heb)',
          '(neem|kunt|neemt) .. contact .. (op|met|opnemen)',
          'contact .. (op|opnemen|op te nemen)',
        ],
        yes: ['Heeft u vragen over deze verklaring?'],
      },
      {
        topic: 'definition',
        say: [
          '(cookies? (is|zijn) (een |kleine? |eenvoudig|tekst|bestand)~?|verstaan (wij|we)|wordt verstaan|betekent|zijn (dus )?persoonsgegevens|persoonsgegevens zijn|avg (is|staat voor|noemt|geeft|kent|verstaat)|staat voor)',
        ],
        yes: ['AVG staat voor Algemene Verordening Gegevensbescherming.'],
      },
      {
        topic: 'anonymous',
        say: ['(anoniem|anonieme|geanonimiseer~|anonimiser~|niet herleidbaar|niet te herleiden|zonder dat .. herleidbaar)'],
        yes: ['Het gaat om geanonimiseerde cijfers en niet om uw privacy.'],
      },
    ],
  },
];
