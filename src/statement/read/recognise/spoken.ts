// The rights as one person says them to another: 'je', short questions with short answers, no word of the regulation.

import type { RuleSet } from '../match/rules.ts';

const A_WHILE = '(even|een tijd|een tijdje|een poos|een poosje|tijdelijk|voorlopig|zolang|nu even)';
const WRITTEN =
  '(staat|opschrijven|opschrijf|opschrijft|opgeschreven|noteren|noteer|genoteerd|bewaren|bewaar|bewaard|bijhouden|bijhoud|vastleggen|vastgelegd|hebben|heb|weten|weet)';
const ELSEWHERE = '(hieronder|hierboven|hier|{privacystuk}|website|site|pagina|camera~|factuur|rooster)';

export const SPOKEN: RuleSet[] = [
  {
    name: 'spoken',
    rules: [
      {
        topic: 'right-access',
        say: [
          `{kunt} .. (kijken|meekijken|nakijken|zien|bekijken|opvragen|lezen) .. wat (er|wij|we|ik|jullie) .. ${WRITTEN}`,
          `(kijken|nakijken|zien|bekijken|lezen|weten) .. wat (er|wij|we|ik|jullie) .. ${WRITTEN} .. (mag|kan|kun|kunt)`,
        ],
        unless: [
          ELSEWHERE,
          '(begeleider|medewerker|collega|ouder|behandelaar|mentor|bewindvoerder) (mag|kan)',
          '(kunt|kun|mag) (u|je) (niet|geen)',
        ],
        yes: ['Je mag kijken wat er over je staat.', 'Kijken wat er in je dossier staat? Dat mag.'],
        no: ['Hieronder kun je zien wat wij over je opschrijven.', 'Je begeleider mag kijken wat er over je staat.'],
      },
      {
        topic: 'right-rectification',
        say: [
          // the answer wakes the rule, so its words are the longest
          '(staat|staan) er .. (iets|dingen|wat) .. (verkeerd~|fout~|raars|niet klopt|niet kloppen|onjuist~) ... (veranderen|verbeteren|herstellen) (wij|we|ik)',
          '(staat|staan) er .. (iets|dingen|wat) .. (verkeerd~|fout~|raars|niet klopt|niet kloppen|onjuist~) ... (passen|verander|verbeter|herstel|zetten|halen) (wij|we|ik)',
        ],
        unless: ['(website|factuur|rekening|rooster|afspraak)'],
        yes: ['Staat er iets verkeerds? Dan veranderen we dat.'],
        no: ['Staat er iets verkeerds op de website? Dan veranderen we dat.'],
      },
      {
        topic: 'right-restriction',
        say: [
          `(vragen|vraag|zeggen|zeg|verzoeken|wilt|wil) .. ${A_WHILE} (niet|niks|niets|geen) .. (gebruik~|verwerk~|gegevens|doen)`,
          `(vragen|vraag|zeggen|zeg|verzoeken|wilt|wil) .. ${A_WHILE} (te )?(stoppen|stop|ophouden|op te houden) met .. (gebruik~|verwerk~|gegevens)`,
          `(vragen|vraag|zeggen|zeg|verzoeken|wilt|wil) .. gegevens .. ${A_WHILE} (met rust|niet) .. (laten|gebruik~|verwerk~|te gebruiken)`,
        ],
        beside: ['~gegevens', '(~dossier|map|kaart)', '~informatie', 'data'],
        unless: ['(nieuwsbrief|cookies?|behandeling|begeleiding|bellen|mailen|reclame)'],
        yes: [
          'Je kunt ons vragen om even te stoppen met het gebruiken van je gegevens.',
          'Wil je dat we een poosje niks met je gegevens doen? Zeg het ons.',
        ],
        no: ['Je kunt ons vragen om even te stoppen met de behandeling.'],
      },
      {
        topic: 'right-objection',
        say: [
          '(niet goed|niet oke|niet prettig|niet fijn|niet (mee )?eens|liever niet) .. (wij|we|ik) .. (gebruik~|verwerk~|gegevens) ... stoppen (wij|we)',
          '(niet goed|niet oke|niet prettig|niet fijn|niet (mee )?eens|liever niet) .. (wij|we|ik) .. (gebruik~|verwerk~|gegevens) ... (laat|zeg|meld) .. weten',
          '{kunt} .. (nee|neen) zeggen tegen .. (gegevens|gebruik~|verwerk~)',
        ],
        notUnder: ['complaint'],
        unless: ['(klacht~?|klagen|autoriteit|toezichthouder|cookies?|{privacystuk})', '(niet|geen) .. nee'],
        yes: [
          'Vind je het niet goed dat we iets gebruiken? Zeg het, dan stoppen we.',
          'Je mag nee zeggen tegen wat we met je gegevens doen.',
        ],
        no: ['Ben je het niet eens met hoe wij je gegevens gebruiken? Dien dan een klacht in.'],
      },
      {
        topic: 'right-portability',
        say: [
          '{kunt} .. (spullen|alles|gegevens|dossier|map|informatie) .. (digitaal|elektronisch|in een bestand|als bestand|op een (usb-)?stick) .. (meenemen|meekrijgen|mee te nemen|meegeven|overzetten)',
          '(krijg|krijgt|geven|geef|zetten|zet) (je|u|jullie|wij|we|ik) .. (gegevens|dossier|alles|spullen|informatie) .. (mee|over) .. (in een|als|op een) (digitaal |computer)?(bestand|stick|usb-stick)',
        ],
        unless: ['(niet|geen)', 'verwijsbrief'],
        yes: [
          'Je mag je spullen digitaal meenemen naar een ander.',
          'Wil je overstappen? Dan krijg je je gegevens mee in een bestand.',
        ],
        no: ['Na het consult krijg je een folder mee.'],
      },
      {
        topic: 'right-withdraw-consent',
        say: ['{kunt} .. (uw|je|jouw) (ja|goedkeuring|akkoord|handtekening) .. (intrekken|terugnemen|terugdraaien|herroepen)'],
        yes: ['Je kunt je ja altijd weer intrekken.'],
        no: ['Je mag altijd ja zeggen.'],
      },
      {
        topic: 'cost',
        say: [
          '(kost|kosten) (u|je|jou|jullie) (dus )?(niks|niets|geen (geld|cent|euro))',
          '(is|blijft) (altijd )?(gratis|kosteloos)',
        ],
        under: ['rights'],
        unless: ['(nieuwsbrief|app|cursus|kennismaking|gesprek|consult)'],
        yes: ['Je rechten\n\nJe mag je dossier inzien. Het kost je niks.'],
      },
      {
        topic: 'answer-term',
        say: [
          '(laten|laat) (wij|we|ik)? ?.. binnen .. (dag|dagen|week|weken|maand) .. weten',
          '(laten|laat) .. weten .. binnen .. (dag|dagen|week|weken|maand)',
          '(u|je) hoort .. binnen .. (dag|dagen|week|weken|maand)',
          'binnen .. (dag|dagen|week|weken|maand) (hoort|hoor|weet) (u|je)',
        ],
        under: ['rights'],
        unless: ['datalek~', 'bewa(ar|ren)'],
        yes: ['Je rechten\n\nJe mag je dossier inzien. We laten binnen 4 weken iets weten.'],
      },
      {
        topic: 'version',
        say: [
          '{privacystuk} (is|dateert|komt) (van|uit) .. (19|20)\\d\\d',
          '{privacystuk} (hebben|heb) (wij|we|ik) .. (geschreven|gemaakt|opgesteld) .. (19|20)\\d\\d',
        ],
        yes: ['Deze tekst is van 3 februari 2026.'],
        no: ['Deze tekst is van Praktijk De Els.'],
      },
    ],
  },
];
