// Cookies and visitor data, newsletters, links elsewhere.

import { TOOL_WORDS } from '../lexicon/tools.ts';
import type { RuleSet } from '../match/rules.ts';

const TOOLS =
  '(google analytics|google tag manager|googletagmanager|facebook pixel|meta pixel|hotjar|matomo|piwik|plausible|clarity|google ads|google adwords|linkedin insight|statcounter|jetpack|wp statistics|fathom|tag manager|remarketing|doubleclick|google remarketing|adsense|recaptcha)';

export const WEBSITE: RuleSet[] = [
  { name: 'tool', rules: [{ topic: 'tool', say: [TOOL_WORDS], yes: ['Wij gebruiken Moneybird voor onze rekeningen.'] }] },
  {
    name: 'cookie',
    rules: [
      {
        topic: 'cookies',
        say: [
          '(gebruik~|maken gebruik|maakt .. gebruik|plaatst|plaatsen|geplaatst|bevat|bevatten|werkt met|werken met|zet|zetten|gezet|inzetten|ingezet|gebruikt) ... (cookies?|trackers?|~cookies?)',
          '(~cookies?|trackers?) ... (gebruik~|geplaatst|plaatsen|plaatst|gezet|ingezet|noodzakelijk|nodig|onthouden|anoniem|bijgehouden|opgeslagen|plaatsing|voor|op deze website|op onze website|op de website)',
          '(geen|niet) .. cookies?',
          'cookies? .. (niet|geen|wel|weigeren|uitschakelen|uitzetten|verwijderen|blokkeren)',
          '(functionele|analytische|technische|noodzakelijke|tracking|marketing|permanente|sessie|session|first party|third party|advertentie)-? ?cookies?',
          'door middel van .. cookies?',
          'via .. cookies?',
          'zogenaamde .. cookies?',
          'cookie(vrij|loos|loze|vrije)',
          `(meten|meet|bijhouden|analyseren|houden|volgen) .. ${TOOLS}`,
          '(zonder|vrij van) (~ )?cookies?',
          'cookies? .. (gebruiken|plaatsen|zetten|kent|doen) (wij|we|ik)',
          '(slaat|slaan|opslaan|zet|zetten|plaatst|plaatsen) .. (bestandje~?|tekstbestand~) .. cookies?',
          `(gebruik|gebruiken|maakt|maken|gebruikt) ... ${TOOLS}`,
          `${TOOLS} .. (cookie|gebruikt|meten|bezoek~|plaatst|wordt|om)`,
        ],
        notUnder: ['definition'],
        unless: [
          '(een )?cookie(s)? (is|zijn) (een |kleine? |eenvoudig|tekst|bestand)~? .{0,60}?bestand~?.{0,120}$',
          '(lees|zie|bekijk|raadpleeg|informatie) .. (ons|onze|het|de) (cookie ?beleid|cookie ?verklaring|cookie ?statement|cookie ?reglement|cookiepagina|cookie policy)',
          '^(cookie ?beleid|cookie ?verklaring|cookie ?statement)',
          'in (ons|onze|het) (cookiebeleid|cookieverklaring|cookiestatement)',
        ],
        yes: [
          'Onze website gebruikt alleen functionele cookies.',
          'Wij plaatsen geen cookies.',
          'Wij gebruiken Google Analytics om bezoek te meten.',
          'Mocht u geen cookies willen, dan kunt u ze blokkeren.',
        ],
        no: [
          'Lees meer in ons cookiebeleid.',
          'Privacyverklaring en cookie-reglement van Praktijk De Els',
          'Een cookie is een klein tekstbestand dat op uw computer wordt gezet.',
        ],
      },
      {
        topic: 'cookies',
        say: ['(cookies?|~cookies?)'],
        under: ['cookies'],
        notUnder: ['definition'],
        unless: [
          'cookie(s)? (is|zijn) (een |kleine? |eenvoudig|tekst|bestand)~?',
          '(lees|zie|bekijk|raadpleeg|informatie) .. (cookie ?beleid|cookie ?verklaring|cookie ?statement|cookie policy)',
        ],
        yes: ['Cookies\n\nHieronder staan de cookies van onze website.'],
      },
      {
        topic: 'visitor-log',
        say: [
          '(bezoek~|surfgedrag|ip-adres~?|browser~|statistieken|logbestanden) ... (bijgehouden|geanalyseerd|verzameld|geregistreerd|vastgelegd|gemeten|opgeslagen|gebruikt)',
          '(bijhouden|meten|analyseren|verzamelen|registreren) .. (bezoek~|statistieken|surfgedrag|gebruik van de website)',
        ],
        yes: ['Wij gebruiken Google Analytics: bezoekgegevens worden bijgehouden.'],
      },
    ],
  },
  {
    name: 'visit',
    rules: [
      {
        topic: 'visitor-log',
        say: [
          '(bezoekgegevens|surfgedrag|ip-adres~?|browser~|statistieken|logbestanden) ... (bijgehouden|geanalyseerd|verzameld|geregistreerd|vastgelegd|gemeten|opgeslagen|gebruikt)',
          'bezoekgegevens',
        ],
        yes: ['Op de website worden algemene bezoekgegevens bijgehouden.'],
      },
      {
        topic: 'external-links',
        say: [
          '(links?|hyperlinks?|verwijzingen) .. (naar|van) .. (andere|derden|externe|websites|sites)',
          '(andere|externe) websites ... (verantwoordelijk~|privacy~|niet van toepassing)',
          '(niet|geen) .. verantwoordelijk~ .. (andere|externe) (web)?sites',
        ],
        yes: ['Op onze website staan links naar andere websites.'],
      },
      {
        topic: 'newsletter',
        say: ['nieuwsbrie(f|ven)', 'mailings?'],
        yes: ['U kunt zich afmelden voor de nieuwsbrief.'],
      },
    ],
  },
];
