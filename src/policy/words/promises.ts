// What a measure or a pledge promises, which mechanism keeps it, and the fixed paragraphs of a statement.

import { t, type Labels } from './label.ts';

/** Mechanisms with live evidence. */
export const MECHANISM = {
  'law-check': t('controle van het beleid aan de wet', 'check of the policy against the law'),
  'access-decision': t('een besluit bij elke inzage', 'a decision at every access'),
  'audit-log': t('een lijst van wie wat bekeek', 'a log of who looked at what'),
  'log-review': t('geregeld nakijken van die lijst', 'regular review of that log'),
  'two-factor': t('inloggen in twee stappen', 'two-step sign-in'),
  'password-rules': t('regels voor wachtwoorden', 'password rules'),
  'session-rules': t('automatisch uitloggen', 'automatic sign-out'),
  'encryption-at-rest': t('versleutelde opslag', 'encrypted storage'),
  'encryption-in-transit': t('versleutelde verbindingen', 'encrypted connections'),
  monitoring: t('bewaking van de systemen', 'monitoring of the systems'),
  backup: t('reservekopieën', 'backups'),
  'restore-test': t('een proef met terugzetten', 'a restore test'),
  'field-catalogue': t('een vaste lijst van velden', 'a fixed list of fields'),
  'consent-ledger': t('het register van toestemmingen', 'the consent ledger'),
  'retention-run': t('elke nacht wissen wat weg moet', 'erasing every night what is due'),
  'disclosure-gate': t('een besluit bij elke verstrekking', 'a decision at every disclosure'),
  'territory-guard': t('bewaking van landen', 'a guard on countries'),
  'agreement-register': t('het register van overeenkomsten', 'the register of agreements'),
  'undertaking-register': t('het register van geheimhouding', 'the register of secrecy promises'),
  'message-exchange': t('beveiligd berichtenverkeer', 'secured message exchange'),
  anonymisation: t('anoniem maken', 'anonymisation'),
  statement: t('deze privacyverklaring', 'this privacy statement'),
  'rights-desk': t('de afhandeling van verzoeken', 'the handling of requests'),
  'evidence-run': t('geregelde eigen proeven', 'regular tests of our own'),
} as const satisfies Labels;

/** Measures and pledges that need no label. */
export const MEASURE = {
  ...MECHANISM,
  'access-control': t('alleen wie het mag, ziet gegevens', 'only those who may, see data'),
  log: t('wij leggen vast wie wat bekeek', 'we record who looked at what'),
  'minimal-fields': t('wij vragen niet meer dan nodig', 'we ask no more than needed'),
  'paper-locked': t('papieren dossiers liggen achter slot', 'paper files are kept under lock'),
  appropriate: t('passende maatregelen tegen verlies en misbruik', 'fitting measures against loss and misuse'),
  confidential: t('gegevens blijven vertrouwelijk', 'data stay confidential'),
  'secure-system': t('een beveiligd systeem voor het dossier', 'a secured system for the file'),
  'secure-exchange': t('beveiligd uitwisselen van gegevens', 'secured exchange of data'),
  'secure-connection': t('een beveiligde verbinding', 'a secured connection'),
  'secure-it': t("beveiligde programma's, servers en verbindingen", 'secured programs, servers and connections'),
  passwords: t('regels voor gebruikersnamen en wachtwoorden', 'rules for user names and passwords'),
  'password-renewal': t('geregeld nieuwe wachtwoorden', 'regular new passwords'),
  'no-auto-login': t('niemand blijft automatisch ingelogd', 'nobody stays signed in automatically'),
  anonymised: t('inhoud van de zorg is anoniem', 'content of care is anonymous'),
  encryption: t('inhoud van de zorg is versleuteld', 'content of care is encrypted'),
  testing: t('wij testen onze maatregelen', 'we test our measures'),
  'ict-secured': t('onze ICT is goed beveiligd', 'our IT is well secured'),
  'sites-secured': t('onze websites zijn beveiligd tegen misbruik', 'our websites are secured against abuse'),
  improvement: t('wij blijven verbeteren', 'we keep improving'),
  organised: t('beveiliging is goed geregeld', 'security is well organised'),
  protection: t("beveiligingsprogramma's staan altijd aan", 'security programs are always on'),
  careful: t('wij gaan zorgvuldig met gegevens om', 'we handle data with care'),
  lawful: t('wij houden ons aan de privacywet', 'we keep to privacy law'),
  talks: t('ook gesprekken zijn vertrouwelijk', 'talks are confidential too'),
  'staff-too': t('wij beschermen iedereen, ook medewerkers', 'we protect everybody, staff included'),
  essential: t('privacy is voor ons van groot belang', 'privacy is essential to us'),
  code: t('wij volgen een gedragscode', 'we follow a code of conduct'),
  responsible: t('wij blijven verantwoordelijk', 'we stay responsible'),
  transparent: t('wij vertellen duidelijk wat wij doen', 'we tell clearly what we do'),
  rights: t('wij helpen u met uw rechten', 'we help you with your rights'),
  'top-agenda': t('privacy en veiligheid staan bovenaan', 'privacy and safety come first'),
} as const satisfies Labels;

export const MOMENT = {
  absence: t('als er niemand is', 'when nobody is there'),
  'after-hours': t('na werktijd', 'after hours'),
  always: t('altijd', 'always'),
} as const satisfies Labels;

export const DETAIL = {
  bvg: t('het Berichtenverkeer Gemeenten', 'the municipal message exchange (BVG)'),
  vecozo: t('VECOZO', 'VECOZO'),
} as const satisfies Labels;

/** Fixed paragraphs that promise nothing. The text itself is the statement room's. */
export const NOTICE = {
  'where-to-object': t('waar u meer leest over bezwaar', 'where to read more about objecting'),
  'browser-manual': t('de handleiding van uw browser', "your browser's manual"),
  'what-cookies-are': t('wat cookies zijn', 'what cookies are'),
  'cookies-are-harmless': t('dat cookies niets beschadigen', 'that cookies do no damage'),
  'cookie-statement': t('waar de cookieverklaring staat', 'where the cookie statement is'),
  'external-links': t('links naar andere websites', 'links to other websites'),
  'check-regularly': t('het advies om dit vaker te lezen', 'the advice to read this again'),
  'supervisory-authority': t('wie toezicht houdt', 'who supervises'),
  'unsecured-media': t('onbeveiligde sociale media', 'unsecured social media'),
  'numbered-rights': t('de genummerde lijst van rechten', 'the numbered list of rights'),
  'basis-announced': t('dat de grondslag hier staat', 'that the ground is given here'),
  'what-automated-means': t('wat automatisch beslissen is', 'what automated decisions are'),
  'what-avg-is': t('wat de AVG is', 'what the GDPR is'),
  'what-personal-data-are': t('wat persoonsgegevens zijn', 'what personal data are'),
  'what-processing-is': t('wat verwerken is', 'what processing is'),
  'special-data-forbidden': t('dat bijzondere gegevens in principe niet mogen', 'that special data are in principle forbidden'),
  'good-reasons': t('dat er een goede reden moet zijn', 'that there must be a good reason'),
} as const satisfies Labels;
