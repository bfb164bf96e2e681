// Children, parents and representatives; the data protection officer; breaches; answers to requests.

import type { RuleSet } from '../match/rules.ts';

const REPRESENTATIVE =
  '(ouders?|ouder|voogd|voogden|verzorgers?|wettelijke? vertegenwoordigers?|vertegenwoordigers?|gezaghebbende?~?|gezagdragende?~?|gezaghouder~?|pleegouders?|curator|mentor|bewindvoerder|gemachtigden?|gevolmachtigden?|wettelijk vertegenwoordiger|naasten|familieleden)';

export const PEOPLE: RuleSet[] = [
  {
    name: 'minors',
    rules: [
      {
        topic: 'minors-or-representatives',
        say: [
          '(minderjarig~|jonger dan|onder de \\d+ jaar|meerderjarig~|leeftijd van|tot \\d+ jaar|vanaf \\d+ jaar|tussen (de )?\\d+ en \\d+ jaar|\\d+ ?jaar (en|of) ouder|\\d+ ?(-|tot|t/m) ?\\d+ jaar) ... (ouders?|voogd|toestemming|verzorger~?|vertegenwoordiger~?|gezag|kind|rechten|inzage|gegevens|website|dossier|bezoekers|clienten)',
          '(ouders?|voogd|toestemming|verzorgers?|vertegenwoordigers?|gezag|gegevens|persoonsgegevens|bezoekers|ouder) ... (minderjarig~|meerderjarig~|jonger (dan|zijn dan)|onder de \\d+ jaar|tot \\d+ jaar|vanaf \\d+ jaar|\\d+ jaar (of|en) (ouder|jonger)|16-?jarig~|leeftijd van)',
          `toestemming .. (van|door|aan|bij) .. ${REPRESENTATIVE}`,
          '(vanaf|van|tot|onder|boven) (de )?(leeftijd van )?(\\d+|twaalf|zestien|achttien) ?(jaar|jarige)? .. (beslis~|zelf|mag|mogen|tekent|tekenen|meebeslis~|ouders?|toestemming)',
          `(doet|beslist|tekent|mag|kan) .. (uw|je|jouw|een) ${REPRESENTATIVE}`,
          'nog geen (\\d+|twaalf|zestien|achttien) ... (ouders?|toestemming|voogd|beslis~)',
          '(tussen|van) (de )?(\\d+|twaalf|zestien) (en|tot) (de )?(\\d+|zestien|achttien) ... (ouders?|toestemming|beslis~)',
          '(uw|je) kind .. (beslist|beslis|beslissen) (u|je|de ouders)',
          '(ouders?|verzorgers?) (mogen|mag|kunnen|kan) .. (dossier|map|gegevens) .. (niet )?(zien|inzien|lezen)',
          '(goedvinden|instemming|akkoord|goedkeuring) van .. (ouders?|voogd|verzorgers?|vertegenwoordiger)',
          '(beide|allebei de|gescheiden) ouders ... (instemmen|akkoord|tekenen|toestemming|gezag|informatie|recht~|inzage|gegevens)',
          '(ouders?|ouder) .. (gezag|gescheiden) ... (informatie|recht~|inzage|toestemming|gegevens|dossier)',
          `(vertegenwoordigers?|mentor|curator|gemachtigde|bewindvoerder) .. (doet|doen|mag|mogen|kan|kunnen|namens|voor u|beslis~|optreden|treedt)`,
          '(wilsonbekwaam~|handelingsonbekwaam~|(niet|onvoldoende) .. in staat .. belangen)',
          '(machtigen|gemachtigd|machtiging) .. (namens|verzoek|vertegenwoordig~)',
          '(kan|kunnen|mag|mogen) .. (u|je|jou) vertegenwoordigen',
          '(ouders?|verzorgers?) (mogen|mag|kunnen|kan) .. (dossier|gegevens|kind) .. (zien|inzien|lezen|opvragen)',
          '(nabestaanden|erfgenamen|overleden (client|patient|persoon|familielid)|na (uw|het) overlijden) ... (inzage|inzien|dossier|gegevens|verzoek|recht~|opvragen)',
          '(inzage|inzien|dossier|verzoek|recht~|opvragen) .. (nabestaanden|erfgenamen)',
          '(niet|nooit) (bedoeld|gericht|bestemd) .. (kinderen|personen|jongeren|bezoekers|minderjarig~)',
          `${REPRESENTATIVE} .. (toestemming|recht~?|verzoek|inzage|gezag|handtekening|ondertekenen|tekenen|uitoefenen|machtiging)`,
          `(toestemming|recht|rechten|verzoek|inzage|inzien) .. ${REPRESENTATIVE}`,
          '(wettelijke? vertegenwoordigers?|curator|curatele|mentorschap|bewindvoerder|onder bewind|gemachtigden?|voogdij|ouderlijk gezag|gezaghebbende|gezagdragende)',
          '(ben je|bent u|is (uw|je|jouw) kind|zijn zij) .. (jonger|ouder) dan',
          '(gegevens|persoonsgegevens) .. (van )?(u|jou|jij) (en|of|en/of) (uw|je|jouw) (kind|kinderen|zoon|dochter)',
          '(uw|je|jouw) (minderjarige )?(kind|kinderen) .. (inzien|inzage|rechten|toestemming|bekijken)',
          '(namens|voor) (uw|je|jouw) (kind|kinderen) .. (recht~|verzoek|toestemming|inzage|geeft|tekent)',
          '(ouders of verzorgers|ouder\\(s\\)|ouders/verzorgers) .. (betrokken|toestemming|online|activiteiten|akkoord)',
        ],
        notUnder: ['recipients', 'data'],
        unless: [
          '(\\d+|~tien|twintig|zeven|vijf) jaar (na|bewaard|bewaren|te bewaren)',
          '(bewaard|bewaren|bewaart|bewaartermijn|bewaar) ... (\\d+|vijftien|twintig|zeven) jaar',
          'jaar oud',
          '(opvang|zorg|begeleiding|diensten|website) (van|voor) (kinderen|jongeren)',
          'jaar ervaring',
          '(vog|verklaring omtrent|huisgenoten)',
        ],
        yes: [
          'Bent u jonger dan 16 jaar, dan moeten uw ouders toestemming geven.',
          'Bij minderjarigen geven de ouders of voogd toestemming.',
          'De wettelijk vertegenwoordiger kan deze rechten uitoefenen.',
          'Staat u onder curatele, dan beslist uw curator.',
          'U heeft het recht te bekijken welke gegevens wij van u of uw kind verwerken: uw kind heeft dezelfde rechten.',
        ],
        no: ['Wij bewaren gegevens van kinderen 20 jaar.', 'In het dossier staat wie de ouders zijn.'],
      },
      {
        topic: 'minors-or-representatives',
        say: [
          `${REPRESENTATIVE} .. (toestemming|recht~?|verzoek|inzage|gezag|handtekening|ondertekenen)`,
          `(toestemming|recht|rechten|inzage) .. (van|door|aan|bij) .. ${REPRESENTATIVE}`,
          '(naam|gegevens|telefoonnummer|contactgegevens|namen) .. (ouders?|wettelijke? vertegenwoordiger~?|voogd|gezagdrager~?|verzorgers?)',
          '(minderjarig~|jonger dan|onder de) ... (ouders?|voogd|toestemming|16|18|12)',
          '(beide|allebei de|gescheiden) ouders .. (instemmen|akkoord|tekenen|toestemming|gezag)',
          '(wettelijke? vertegenwoordigers?|curator|mentor|bewindvoerder|gezaghebbende) ',
        ],
        under: ['recipients', 'data'],
        unless: [
          '(vog|huisgenoten)',
          '(ouders|verzorgers) .. (geinformeerd|op de hoogte)',
          'gegevens van (de )?(ouders|kinderen)$',
        ],
        yes: ['Delen met derden\n\nBij kinderen jonger dan 16 vragen wij de ouders om toestemming.'],
        no: ['Delen met derden\n\nDe ouders worden vooraf geïnformeerd.'],
      },
      {
        topic: 'minors-or-representatives',
        say: ['(minderjarig~|ouders?|voogd|16|12|18|vertegenwoordiger~?|kind|jongeren|curator|mentor)'],
        under: ['minors'],
        notUnder: ['recipients', 'data', 'identity', 'contact'],
        unless: ['(bewaard|bewaren|bewaartermijn|vog|huisgenoten)'],
        yes: ['Minderjarigen\n\nWij vragen bij kinderen altijd of de ouders het goed vinden.'],
      },
    ],
  },
  {
    name: 'dpo',
    rules: [
      {
        topic: 'dpo-denied',
        say: [
          '(geen|niet) ... (functionaris~ (voor |voor de )?gegevensbescherming|functionaris gegevensbescherming|functionaris voor de gegevensbescherming|fg|data protection officer|dpo)',
          '(functionaris .. gegevensbescherming|fg|data protection officer|dpo) .. (niet|geen) ',
        ],
        unless: [
          'aangewezen',
          '(is|wordt) .. (benoemd|aangesteld)',
          '(fg|functionaris) .. niet .. (in dienst|ondergeschikt|bij ons werkt)',
        ],
        yes: [
          'Wij hebben geen Functionaris Gegevensbescherming aangesteld.',
          'Een functionaris voor gegevensbescherming is niet verplicht voor onze praktijk.',
        ],
      },
      {
        topic: 'dpo-contact',
        say: [
          '(functionaris(sen)?( voor)?( de)? ?gegevensbescherming|gegevensbeschermingsfunctionaris|data protection officer|fg|dpo|functionaris persoonsgegevens|functionaris voor de bescherming van persoonsgegevens)',
        ],
        unless: [
          '(geen|niet) ... (functionaris|fg|data protection officer|dpo)',
          '(functionaris .. gegevensbescherming|fg|dpo) .. (niet|geen) ',
          'rol van (fg|functionaris)',
          '(fg|functionaris) voor (een|andere|uw) (organisatie|praktijk)',
          '(hoeft|hoeven|verplicht~?) .. (functionaris|fg)',
        ],
        yes: ['Onze Functionaris Gegevensbescherming is bereikbaar via fg@praktijk.example.'],
        no: ['Wij hebben geen FG aangesteld.'],
      },
      {
        topic: 'privacy-officer',
        say: ['(privacy ?-?officer|privacyfunctionaris|privacycoordinator|privacy functionaris|aandachtsfunctionaris)'],
        yes: ['Onze privacy officer beantwoordt uw vragen.'],
      },
    ],
  },
  {
    name: 'request',
    rules: [
      {
        topic: 'breach',
        say: [
          '(datalek~?|data lek~?|beveiligingsincident~?|inbreuk .. persoonsgegevens|beveiligingslek~?)',
          '(lekken|lekt|uitlekken|gelekt) .. (gegevens|informatie|dossier~?)',
          '(gegevens|informatie|dossier~?) .. (lekken|uitlekken|uitgelekt|gelekt|op straat)',
        ],
        yes: ['Een datalek melden wij binnen 72 uur.'],
      },
      {
        topic: 'cost',
        say: ['(kosteloos|gratis|geen kosten|kosten .. (verbonden|in rekening|vragen))'],
        beside: ['(verzoek~?|recht~?|inzage|kopie|afschrift)'],
        yes: ['Het uitoefenen van uw rechten is kosteloos.'],
      },
      {
        topic: 'identity-check',
        say: [
          '(identiteit~?|identificeren|legitimeren|legitimatie~|identiteitsbewijs|id-bewijs) ...',
          '(legitimeren|identificeren|identiteit)',
        ],
        beside: ['(verzoek~?|gehoor|door u gedaan|aanvraag|inzage .. (vragen|krijgen)|rechten)'],
        notUnder: ['data', 'special', 'purposes'],
        yes: ['Wij kunnen u vragen om u te legitimeren voordat wij uw verzoek uitvoeren.'],
      },
      {
        topic: 'request-channel',
        say: [
          '(verzoek~?|rechten|recht) ... (sturen|stuur|mailen|mail|indienen|richten|contact|schriftelijk|per e-mail|via)',
          '(neem|neemt|kunt) .. contact .. (rechten|verzoek)',
          '(stuur|mail|richt|stuurt) .. verzoek',
        ],
        yes: ['Stuur uw verzoek naar info@praktijk.example.'],
      },
      {
        topic: 'answer-term',
        say: [
          '(binnen|uiterlijk|maximaal) .. (dagen|weken|maand|maanden|week) ... (reage~|antwoord~|reactie|verzoek~?|beantwoord~|bericht|inzage|voldoen)',
          '(reage~|antwoord~|reactie|verzoek~?|beantwoord~|bericht|behandel~|voldaan|voldoen|uitvoeren|informeren) ... (binnen|uiterlijk|maximaal) .. (dagen|weken|maand|maanden|week)',
        ],
        unless: ['(bewaard|bewaren|datalek)'],
        yes: ['Wij reageren binnen vier weken op uw verzoek.'],
      },
      {
        topic: 'refusal',
        say: [
          '(weiger~|afwijzen|afgewezen|geen gehoor|niet (kunnen )?voldoen|gemotiveerd|geen absolute|eigen merites|uitzonderingen|in alle gevallen)',
        ],
        beside: ['(verzoek~?|recht~?)'],
        yes: ['Kunnen wij aan uw verzoek geen gehoor geven, dan leggen wij uit waarom.'],
      },
    ],
  },
];
