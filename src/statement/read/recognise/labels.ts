// A statement in keywords: a word, a colon, and what it is. The label says what the words behind it are.

import type { RuleSet } from '../match/rules.ts';

export const LABELS: RuleSet[] = [
  {
    name: 'label',
    rules: [
      {
        topic: 'purposes',
        say: ['^(waarvoor|waartoe|doel|doelen|doeleinden|gebruiksdoel|gebruiksdoelen) ?\\x3a ?[a-z]~'],
        notUnder: ['cookies', 'rights', 'definition'],
        yes: ['Waarvoor: koppelen, factureren, uitbetalen.'],
      },
      {
        topic: 'purposes',
        say: [
          '~ (schrijven|nakijken|bijstaan|regelen|opstellen|controleren|invullen|aanvragen|begeleiden|verzorgen|bewaken|plannen|inplannen|innen|betalen|uitbetalen|koppelen|bijhouden|afhandelen|versturen)$',
          '(doorgeven|overdragen|overdracht|inschrijving|plaatsing|publiceren|publicatie|deelname|registratie|foto s?|video s?) (van|aan|op|naar|bij|in|voor) ~',
          '^(kijken|bedenken|uitzoeken|onderzoeken|helpen|begeleiden|zorgen|plannen|regelen|oefenen|meten|volgen|bijstaan) .. (wat|waar|hoe|of|dat|met|voor|bij|jou|je|u)',
        ],
        under: ['purposes'],
        notUnder: ['cookies', 'rights', 'definition', 'retention', 'recipients', 'sharing', 'security', 'data'],
        unless: [
          '(niet|geen|derden|gedeeld|bewaren)',
          '(wij|we|ik|u|je) .. (schrijven|nakijken|regelen|invullen|betalen|aanvragen)$',
        ],
        yes: ['Waarvoor\n\n- budgetplan schrijven\n- declaraties nakijken'],
        no: ['Wie helpt mij?\n\n- budgetplan schrijven'],
      },
      {
        topic: 'purposes',
        say: [
          '^(daarvoor|hiervoor|daartoe) (moeten|moet|willen|wil|hebben|heb) (wij|we|ik) .. (weten|vragen|noteren|opschrijven|bijhouden|vastleggen|nodig)',
        ],
        notUnder: ['cookies', 'rights', 'retention', 'sharing', 'recipients', 'complaint', 'bases'],
        unless: ['(toestemming|cookies?|legitimatie~|identiteits~|identiteit|verzoek)'],
        yes: ['Wij helpen je om zelfstandig te wonen. Daarvoor moeten we dingen van je weten.'],
        no: ['U wilt uw dossier inzien. Daarvoor moeten wij uw identiteit weten.'],
      },
      {
        topic: 'legal-bases',
        say: [
          '(wettelijke (verplichting|plicht)|~wet|wetboek|verordening|artikel) ... (wettelijke |rechts|de )?grondslag (vormt|vormen|is|zijn|biedt|bieden)',
        ],
        notUnder: ['rights', 'retention', 'sharing'],
        unless: ['(doorgifte|verstrek~|bewa(ren|ard))'],
        yes: ['Voor de declaratie vormt de wet, te weten de Zorgverzekeringswet, de grondslag: de wet de grondslag vormt.'],
        no: ['Welke grondslag dat is, leest u in de wet.'],
      },
      {
        topic: 'legal-bases',
        say: [
          '^(grond|gronden|grondslag|grondslagen|rechtsgrond|rechtsgronden|wettelijke basis|juridische basis) ?\\x3a .. (~overeenkomst|contract|opdracht|afspraak|toestemming|akkoord|plicht|verplichting|wet|wettelijk~|belang|taak)',
        ],
        notUnder: ['rights', 'retention'],
        yes: ['Grond: de opdracht die u mij geeft.', 'Grond: bemiddelingsovereenkomst.'],
        no: ['Grond: zand en klei.'],
      },
      {
        topic: 'recipients',
        say: ['^(naar wie|aan wie|met wie|ontvanger|ontvangers|gedeeld met|delen met|gaat naar) ?\\x3a ?[a-z]~'],
        notUnder: ['rights', 'definition'],
        yes: ['Naar wie: Belastingdienst en GGD.'],
        no: ['Naar wie kan ik toe met een vraag?'],
      },
      {
        topic: 'cookies',
        say: ['^cookies? ?\\x3a ?[a-z]~'],
        notUnder: ['definition'],
        unless: ['(lees|zie) '],
        yes: ['Cookies: alleen functionele.', 'Cookies: geen.'],
      },
    ],
  },
];
