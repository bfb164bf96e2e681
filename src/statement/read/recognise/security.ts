// How data are protected, and who is bound to secrecy.

import type { RuleSet } from '../match/rules.ts';

export const SECURITY: RuleSet[] = [
  {
    name: 'security',
    rules: [
      {
        topic: 'security-measures',
        say: [
          '(passende|adequate|nodige|redelijke|alle|technische|organisatorische|diverse|zorgvuldige|voldoende|strenge|vereiste|fysieke|de volgende|allerlei|verschillende|goede|benodigde|beveiligings)-? ?.. ~maatregelen',
          '~maatregelen .. (genomen|getroffen|nemen|treffen|neem|tref|om)',
          '(nemen|treffen|neemt|treft|neem|tref|hebben|heeft|heb|genomen|getroffen) .. ~maatregelen',
          'beveiligingsmaatregelen',
        ],
        unless: [
          '(welke|deze) maatregelen .. (getroffen|genomen) .. datalek',
          'datalek .. maatregelen',
          'maatregelen .. (huiselijk|corona)',
          'moeten wij aangeven',
        ],
        yes: [
          'Wij nemen passende maatregelen om uw gegevens te beschermen.',
          'Er zijn technische en organisatorische maatregelen getroffen.',
        ],
      },
      {
        topic: 'security-measures',
        say: [
          '(beveiligd|beveiligde|beveiligt|beveiligen|beveilig|te beveiligen|beveiliging|beveiligingsbeleid|beveiligingsprotocol~|beveiligingssoftware|beveiligingsprogramma~|beveiligingsniveau|informatiebeveiliging~)',
        ],
        beside: [
          '(systeem|systemen|~systeem|server~|verbinding~|omgeving|software|programma~|computer~|database|opgeslagen|opslag|website|websites|netwerk|mail|e-?mail|dossier|epd|ecd|cloud|kast|ruimte|app|applicatie~|portaal|gegevens|data|laptop|ict~|infrastructuur|bewaard|wachtwoord~|informatie|locatie|toegang|pc|telefoons?|bestanden)',
        ],
        notUnder: ['definition', 'links'],
        unless: [
          '(niet goed|onvoldoende) (beveiligd|beveiligde)$',
          '(gegevens|data) .. niet goed beveiligd',
          'beveiligingscamera~',
          'beveiliging van (de )?(gebouwen|eigendommen|het pand|personen)',
          'zwakke plek',
          'dezelfde? (niveau|mate) .. beveiliging',
          'eenzelfde niveau',
          '(afspraken|verwerkersovereenkomst|bewerkersovereenkomst) .. beveiliging',
          'vragen .. over .. beveiliging',
          'beveiliging .. (afspraken)',
        ],
        yes: [
          'Uw dossier staat in een beveiligd systeem.',
          'De website maakt gebruik van een beveiligde verbinding.',
          'Wij beveiligen onze computers met een wachtwoord.',
        ],
        no: ['Wij maken afspraken over beveiliging met verwerkers.'],
      },
      {
        topic: 'security-measures',
        say: [
          '(versleuteld~?|versleuteling|encryptie|encrypted|geencrypteerd|wachtwoord~|wachtwoorden|ssl~?|tls|https(?!:)|gecertificeerde?|certificering|nen-? ?7510|iso-? ?27001|firewall~?|virusscanner~?|antivirus~?|back-?ups?|tweefactor~|twee-?factor~|2fa|tweestaps~|two factor~|mfa|pseudonimiser~|gepseudonimiseerd~?|autorisatie~?|toegangsbeheer|toegangscontrole)',
        ],
        notUnder: ['definition', 'data', 'links'],
        unless: [
          '(opleiding|keurmerk|beroepsvereniging|kwaliteit~) .. gecertificeerd',
          'gecertificeerde? (coach|therapeut|trainer|praktijk|opleid~|professional|begeleider|mediator|masseur)',
          'wachtwoord vergeten',
          'certificering van (opleiding|beroep)',
          'gecertificeerde? (instelling~?|jeugd~)',
          '(uw|je) wachtwoord .. geheim',
          'cookies?',
        ],
        yes: [
          'De verbinding is versleuteld met SSL.',
          'Onze leverancier is NEN 7510-gecertificeerd.',
          'Wij maken dagelijks back-ups.',
        ],
        no: ['Ik ben een gecertificeerd coach.'],
      },
      {
        topic: 'security-measures',
        say: [
          '(alleen|uitsluitend|enkel|slechts|als enige) ... (toegang|toegankelijk|inzien|in te zien|inzienbaar|inzichtelijk|inzage|raadplegen|bekeken|ingezien|bij uw gegevens|bij (de|uw|je) gegevens|bij het dossier|erbij|er bij|erin)',
          '(toegang|toegankelijk|inzage|inzien|bekeken|ingezien|inzienbaar|lezen|zien) ... (alleen|uitsluitend|enkel|slechts|beperkt tot|als enige)',
          '(alleen|uitsluitend|enkel|slechts|als enige) .. (ziet|zien|mag zien|mogen zien|lezen|leest|kennisnemen|kennis nemen|kunnen bij|kan bij|erbij kan|weet|weten|kunnen .. bij|kan .. bij) .. (gegevens|dossier~?|map|informatie|~gegevens|wachtwoord|code)',
          '(alleen|uitsluitend|enkel|slechts) .. (gegevens|dossier~?|map|informatie|verhaal) .. (zien|ziet|lezen|inkijken|bekijken|openen)',
          'niemand (anders|buiten|behalve|dan|zonder)? ?.. (bij|toegang|in) .. (dossier~?|gegevens|map|computer|laptop|kast)',
          '(programma|systeem|computer|kast|omgeving) waar alleen (wij|ik|de|bevoegde)',
          '(inloggen|inlog|log .. in|ingelogd) .. (code|pincode|wachtwoord|sms|app|uzi-?pas|token|vingerafdruk)',
          '(toegang|dossier~?|gegevens|systeem) .. (is|zijn|wordt|worden) .. afgeschermd',
          '(eigen|persoonlijke?) (inlogcode|inlog~|account|inlognaam|pas|pasje|code)',
          '(technische|organisatorische|passende) .. voorzieningen',
          'reservekopie~',
          '(kunnen|kan|mogen|mag) .. alleen (zien|inzien|bekijken|lezen) (wat|waar)',
          'brandkast',
          '(logging|gelogd|houden .. bij|zien .. terug|wordt bijgehouden|controleren) .. wie .. (dossier~?|gegevens) .. (kijkt|geopend|ingezien|bekeken|bekijkt|inziet|opent)',
          '(vingerafdruk|gezichtsherkenning|pincode|toegangscode|uzi-?pas~?)',
          '(toegang|dossiers?|gegevens) .. (beperkt toegankelijk|beperkt tot|is beperkt|zijn beperkt)',
          'beperkt toegankelijk',
          '(achter slot|afgesloten kast|afgesloten ruimte|afgesloten archief~?|op slot|gesloten kast|dichte kast|kluis|afsluitbare kast|afgesloten .. kast)',
        ],
        notUnder: ['cookies', 'definition', 'rights'],
        unless: [
          'slot~? in (de|uw) browser',
          '(derden|buitenstaanders) hebben geen inzage',
          'contractueel',
          '(ouders?|jeugdige|kind) .. (inzage|toegang) .. jaar',
          '(tot|vanaf|jonger dan|onder de) \\d+ jaar',
          'cookies?',
          '(alleen|uitsluitend) .. (gedeeld|verstrekt) ',
          'alleen toegang .. (nieuwsbrief|website)',
        ],
        yes: [
          'Alleen uw eigen behandelaar heeft toegang tot het dossier.',
          'Uw papieren dossier ligt in een afgesloten kast.',
          'De toegang tot gegevens is beperkt tot betrokken hulpverleners.',
          'Onbevoegden hebben geen toegang tot uw gegevens.',
        ],
        no: ['De volgende medewerkers hebben toegang tot het dossier: de coach en de assistent.'],
      },
    ],
  },
  {
    name: 'security-against',
    rules: [
      {
        topic: 'security-measures',
        say: [
          '(onbevoegden?|onbevoegde personen|ongeautoriseerde? ~|buitenstaanders|vreemden|niemand anders) .. (geen|niet) .. (toegang|bij|inzien|zien|lezen|erbij)',
          'derden .. (geen|niet) .. (toegang|bij (uw|je|de)|inzien)',
          '(geen|niet) .. (toegang|inzage) .. (onbevoegd~|ongeautoriseerd~|anderen dan)',
          '(voorkomen|verhinderen|tegengaan|beschermen tegen|beschermd tegen|beveiligd tegen) .. (onbevoegd~|ongeautoriseerd~|misbruik|verlies|diefstal|inbraak|hackers)',
          '(onbevoegd~|ongeautoriseerd~|misbruik|verlies|diefstal) .. (voorkomen|te voorkomen|tegen te gaan|tegengaan)',
        ],
        notUnder: ['cookies', 'definition'],
        unless: [
          '(derden|buitenstaanders) hebben geen inzage',
          'contractueel',
          'cookies?',
          '(identificeren|legitimeren|identiteit~|legitim~)',
        ],
        yes: [
          'Wat mag u verwachten?\n\n- onbevoegden kunnen niet bij uw dossier',
          'Zo gaan wij verlies en misbruik van gegevens tegen: wij willen misbruik voorkomen.',
        ],
        no: ['Derden hebben geen inzage in uw dossier.'],
      },
    ],
  },
  {
    name: 'security-heading',
    rules: [
      {
        topic: 'security-measures',
        say: [
          '(beveilig~|bescherm~|maatregel~|systeem|systemen|computer~|wachtwoord~|software|server~|opgeslagen|kast|versleutel~)',
        ],
        under: ['security'],
        notUnder: ['recipients', 'sharing', 'data', 'cookies', 'retention', 'camera'],
        unless: [
          'niet goed (beveiligd|beschermd)',
          'geheimhouding~',
          'vragen .. beveiliging',
          'zwakke plek',
          'eenzelfde niveau',
          'afspraken .. beveilig~',
        ],
        yes: ['Beveiliging\n\nAlle computers staan achter een wachtwoord.'],
      },
    ],
  },
  {
    name: 'secrecy',
    rules: [
      {
        topic: 'secrecy',
        say: [
          '(geheimhouding~?|geheimhoudingsplicht|beroepsgeheim|zwijgplicht|geheim te houden|geheim houden|geheimhoudingsverklaring)',
        ],
        yes: ['Wij hebben een beroepsgeheim.', 'Al onze medewerkers hebben een geheimhoudingsplicht.'],
      },
    ],
  },
];
