// Where a person can complain: the authority, ourselves, the court.

import type { RuleSet } from '../match/rules.ts';

const COMPLAIN =
  '(klacht~?|klagen|klaag|aankaarten|beklag|ontevreden|niet tevreden|tip|niet eens|oneens|niet (samen )?uit|bezwaar|geschil|toezichthouder|toezichthoudende|misbruik|onjuist verwerken|niet goed .. omgaan|klachtenprocedure|meldpunt|melding|melden|niet naar tevredenheid|onvoldoende|niet correct)';
const AUTHORITY =
  '(auth?oriteit persoons?gegevens?|autoriteit voor persoonsgegevens|autoriteitpersoonsgegevens~?|autoriteit-persoonsgegevens|nederlandse privacytoezichthouder|autoriteit bescherming persoonsgegevens)';

export const COMPLAINT: RuleSet[] = [
  {
    name: 'complaint',
    rules: [
      {
        topic: 'right-complaint-ap',
        say: [
          `${COMPLAIN} ... ${AUTHORITY}`,
          `${AUTHORITY} ... ${COMPLAIN}`,
          `${COMPLAIN} ... (bij|aan|tot|naar) (de )?(privacytoezichthouder |toezichthouder )?ap`,
          `(bij|aan|tot|naar) (de )?(privacytoezichthouder |toezichthouder )?ap ... ${COMPLAIN}`,
        ],
        unless: [
          'datalek~',
          'meldplicht',
          '(lek~?|inbreuk~?|incident~?) .. (gemeld|melden|meldt|melding) .. (bij|aan) de autoriteit',
          '(wij|we|ik) .. (melden|meldt|melding) .. (bij|aan) de autoriteit',
          'meer informatie .. autoriteit',
          '(bericht|beleidsregel|richtlijn)~ .. autoriteit',
          'inbreuk .. melden',
          'toezichthouder bedoeld in',
          '(meer|informatie|uitleg|leest|lees|lezen|vindt) .. (op|bij) .. website van (de )?autoriteit~? persoonsgegevens$',
          'binnen .. (uur|uren) ',
          '(melden|meld|meldt) (wij|we|ik)',
          '(uitlekt|uitgelekt|gelekt|gestolen|gehackt)',
          '(aangemeld|geregistreerd|ingeschreven) bij de autoriteit',
        ],
        yes: [
          'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
          'Komen wij er samen niet uit, dan kunt u terecht bij de Autoriteit Persoonsgegevens (AP).',
          'U kunt ook klagen bij de AP.',
        ],
        no: [
          'Wij melden een datalek bij de Autoriteit Persoonsgegevens.',
          'De Autoriteit Persoonsgegevens legt uit wat de AVG is.',
        ],
      },
      {
        topic: 'right-complaint-ap',
        say: [AUTHORITY, '(de|bij de|tot de|naar de) ap'],
        under: ['complaint'],
        unless: [
          'datalek~',
          'meldplicht',
          'inbreuk .. meld~',
          '(meer|informatie|uitleg) .. (over|op|bij|lees~|vindt) .. autoriteit',
          '(leest|lees|lezen|vindt) (u|je) .. (op|bij) .. autoriteit',
        ],
        yes: ['Klachten\n\nU kunt zich altijd wenden tot de Autoriteit Persoonsgegevens.'],
      },
      {
        topic: 'right-complaint-ap',
        say: [
          `(contact|wenden|terecht|richten|benaderen|bereiken|in te dienen|indienen) .. (met|tot|bij) .. ${AUTHORITY}`,
          `(ga|gaan|stap|stappen|naar) .. ${AUTHORITY}`,
          `bij .. ${AUTHORITY} .. (terecht|indienen|in te dienen|aankloppen)`,
          `${AUTHORITY} .. (inschakelen|in te schakelen|vragen|te vragen|benaderen|voorleggen|aanspreken|bellen|mailen|schrijven|terecht|bemiddel~)`,
          `(voorleggen|legt|leggen|laten weten|aankaarten|schrijven|stuur|sturen) .. aan .. ${AUTHORITY}`,
          '(ga|gaat|stap) (dan |je |u )?naar de ap',
          '(wenden|terecht|stappen|gaan|richten|aankloppen|indienen) .. (tot|bij|naar) de ap',
          '(of|dan|daarna|ook|vervolgens|eveneens) (bij|naar|tot) de (ap|autoriteit persoonsgegevens)',
          '(tot|bij|naar) de ap .. (wenden|terecht|stappen|gaan|richten|aankloppen|indienen)',
        ],
        unless: [
          'datalek~',
          'meldplicht',
          'inbreuk .. meld~',
          'voor meer informatie',
          'meer weten',
          '(informatie|uitleg|brochure) .. autoriteit',
          '(wij|we|ik) (gaan|stappen|melden|vragen|sturen)',
          '(meer|informatie|uitleg) .. (over|op|bij|lees~|vindt) .. autoriteit',
          '(leest|lees|lezen|vindt) (u|je) .. (op|bij) .. autoriteit',
        ],
        yes: ['U kunt zich ook wenden tot de Autoriteit Persoonsgegevens.'],
      },
      {
        topic: 'own-complaint',
        say: [
          '(klacht|klachten|ontevreden|niet tevreden|onvrede) ... (ons|contact|op te lossen|laat het ons|melden|bespreken|klachtenfunctionaris|klachtenregeling|klachtencommissie|geschillencommissie|richten)',
          '(contact|bespreken|melden|mail|bel) .. klacht',
          '(klachtenfunctionaris|klachtenregeling|klachtencommissie|geschillencommissie|geschilleninstantie)',
        ],
        yes: ['Heeft u een klacht? Neem dan eerst contact met ons op over uw klacht.'],
      },
      {
        topic: 'court',
        say: [
          '(rechter|rechtbank) .. (wenden|stappen|voorleggen|beroep|terecht)',
          '(wenden|stappen|beroep) .. (tot|naar|bij) de (rechter|rechtbank|burgerlijke rechter)',
        ],
        yes: ['U kunt zich dan tot de rechter wenden.'],
      },
    ],
  },
];
