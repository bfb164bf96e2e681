// Consent that is none: by visiting a site, by signing a contract, by filling in a form; and consent for a file that the law asks for.

import type { RuleSet } from '../match/rules.ts';

const NEVER = '(niet|geen|nooit|nimmer|niemand)';
const AGREE =
  '(gaat (u|je|jij)|ga je|(u|je) gaat|geeft (u|je)|geef je|(u|je) geeft|stemt (u|je)|stem je|(u|je) stemt|verleent (u|je)|(u|je) verleent|geven ouders|geven de ouders|gaan ouders)';
const YES = '(akkoord|accoord|accord|toestemming|ermee in|daarmee in|in met|ons toe)';
const SIGNED = '(overeenkomst|contract|~overeenkomst|~contract|inschrijfformulier|plaatsingsformulier|inschrijving)';
const HEALTH = '(gezondheid~|medische|bijzondere (persoons)?gegevens|gevoelige gegevens|medisch~)';

export const NO_CONSENT: RuleSet[] = [
  {
    name: 'practice-consent',
    rules: [
      {
        topic: 'cookies-by-visiting',
        asserted: true,
        say: [
          `door .. (gebruik~?|gebruiken|bezoek~?|bezoeken|surfen|verder te|te blijven) .. ${AGREE} .. (${YES} .. )?(cookies?|${YES} .. cookies?)`,
          `(als|wanneer|indien) (u|je) .. (verder surft|doorsurft|doorgaat|verdergaat|verder gaat|blijft surfen|blijft gebruiken) .. ${AGREE} .. cookies?`,
          `(als|wanneer|indien) (u|je) .. (website|site) .. (bezoekt|gebruikt|opent) .. ${AGREE} .. cookies?`,
          `(verder|door) ?(surfen|bladeren|klikken|gaan) .. (akkoord|toestemming|stemt) .. cookies?`,
          `cookies? .. (wie|door) .. (verder surft|doorsurft|verder te surfen|door te surfen|gebruik te blijven maken|te blijven gebruiken) .. (akkoord|toestemming|stemt)`,
        ],
        unless: [NEVER, '(cookiebanner|cookiemelding|knop|klikken op|klikt op|vinkje)'],
        yes: [
          'Door gebruik te maken van deze website gaat u akkoord met onze cookies.',
          'Als u verder surft, gaat u akkoord met het plaatsen van cookies.',
          'Wanneer u onze website bezoekt, stemt u in met het gebruik van cookies.',
        ],
        no: ['Door op akkoord te klikken geeft u toestemming voor cookies.'],
      },
      {
        topic: 'consent-by-visiting',
        asserted: true,
        say: [
          `door .. (gebruik~?|gebruiken|bezoek~?|bezoeken|surfen|in te loggen|verder te gaan) .. (website|site|webpagina|pagina~?|app|diensten) .. ${AGREE} .. ${YES}`,
          `door .. (website|site|webpagina|pagina~?|app) .. (te gebruiken|te bezoeken|gebruiken|bezoeken|te openen) .. ${AGREE} .. ${YES}`,
          `(als|wanneer|indien) (u|je) .. (website|site|app) .. (bezoekt|gebruikt) .. ${AGREE} .. ${YES}`,
          `(bezoek|bezoeken|gebruik|gebruiken) van .. (website|site|app) .. (betekent|houdt in|is) .. (akkoord|toestemming|instemt|instemming)`,
        ],
        unless: [NEVER, 'cookies?', '(algemene voorwaarden|gebruiksvoorwaarden)'],
        yes: [
          'Door gebruik te maken van deze website gaat u akkoord met de verwerking van uw gegevens.',
          'Door deze site te bezoeken ga je akkoord met ons privacybeleid.',
        ],
        no: ['Door onze site te bezoeken geeft u nog geen toestemming.'],
      },
      {
        topic: 'consent-by-signing',
        asserted: true,
        say: [
          `(door|met) .. ${SIGNED} .. (te ondertekenen|ondertekenen|te tekenen|tekenen|aan te gaan|te sluiten) .. ${AGREE} .. ${YES}`,
          `(door|met) (het )?(ondertekening|ondertekenen|tekenen|ondertekent|aangaan) (van )?.. ${SIGNED} .. ${AGREE} .. ${YES}`,
          `(met|door) (uw|je) handtekening (onder|op) .. ${SIGNED} .. ${AGREE} .. ${YES}`,
          `${AGREE} .. ${YES} .. (door|met) .. ${SIGNED} .. (te ondertekenen|ondertekenen|te tekenen|tekenen)`,
        ],
        unless: [
          NEVER,
          '(aparte?|afzonderlijke?|apart|los van|per doel|toestemmingsformulier|toestemmingsverklaring)',
          'toestemming (voor|tot) (de )?(behandeling|zorg|hulp|begeleiding|jeugdhulp)',
        ],
        yes: [
          'Door de overeenkomst te ondertekenen geeft u toestemming voor het plaatsen van foto’s op onze website.',
          'Met uw handtekening onder de zorgovereenkomst geeft u toestemming voor het delen met uw familie.',
          'Door het plaatsingscontract te tekenen geeft u toestemming voor foto’s.',
        ],
        no: [
          'Door de overeenkomst te ondertekenen geeft u geen toestemming voor foto’s; die vragen wij apart.',
          'Door dit toestemmingsformulier te tekenen geeft u toestemming voor foto’s.',
        ],
      },
      {
        topic: 'special-by-form',
        asserted: true,
        say: [
          `door .. (formulier|gegevens|vragenlijst) .. (in te vullen|invullen|te verzenden|verzenden|te versturen|te delen|te verstrekken) .. ${AGREE} .. ${YES} .. ${HEALTH}`,
          `door .. ${HEALTH} .. (te delen|te verstrekken|te geven|in te vullen) .. ${AGREE} .. ${YES}`,
        ],
        unless: [NEVER, '(vinkje|aan te vinken|aanvinken|toestemmingsformulier)'],
        yes: ['Door dit formulier in te vullen stemt u in met de verwerking van uw gezondheidsgegevens.'],
        no: ['Door dit formulier in te vullen geeft u geen toestemming voor medische gegevens.'],
      },
      {
        topic: 'file-on-consent',
        asserted: 'flatly',
        say: [
          '(verwerken|verwerkt|verwerk|houden|leggen|bewaren|gebruiken) .. (~dossier|hulpverleningsplan|zorgplan|behandelplan|behandelgegevens|zorggegevens) .. (op basis van|op grond van|met) (uw|je|jouw|uitdrukkelijke|de) .. toestemming',
          '(~dossier|hulpverleningsplan|zorgplan|behandelplan|dossiervoering|dossiervorming) .. (op basis van|op grond van|grondslag .. is|rust op) .. toestemming',
          '(hulpverleningsplan|zorgplan|behandelplan|~dossier|~dossiers) ... \\x7c (uitdrukkelijke )?toestemming (van .. )?\\x7c',
        ],
        unless: [
          NEVER,
          '(delen|verstrek~|derden|foto~?|onderzoek|huisarts|school|inzage|opvragen|overdra~|nieuwsbrief|wettelijk~|overeenkomst|wgbo|jeugdwet~?)',
        ],
        yes: ['Wij verwerken uw dossier op basis van uw toestemming.'],
        no: [
          'Wij houden een dossier bij omdat de wet dat vraagt; daarvoor is geen toestemming nodig.',
          'Wij delen uw dossier alleen op basis van uw toestemming.',
        ],
      },
    ],
  },
];
