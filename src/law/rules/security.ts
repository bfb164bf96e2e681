// Security, logging, complaints and neighbouring statutes.
import type { RuleRow } from './rule.ts';

export const SECURITY = [
  {
    id: 'SEC-01',
    article: 'AVG 32',
    sure: 'mem-H',
    title: ['Passend beveiligen', 'Fitting security'],
    words: [
      'U neemt maatregelen die bij het risico passen en test ze regelmatig. U beschrijft ze zoals ze zijn.',
      'You take measures that fit the risk and test them regularly. You describe them as they are.',
    ],
  },
  {
    id: 'SEC-02',
    article: 'BEGZ 3',
    sure: 'seen',
    from: '2018-01-01',
    title: ['NEN 7510, 7512 en 7513', 'NEN 7510, 7512 and 7513'],
    words: [
      'Zorgsystemen volgen NEN 7510, uitwisseling NEN 7512, logging NEN 7513. Gewone mail is geen veilige weg voor een dossier.',
      'Care systems follow NEN 7510, exchange NEN 7512, logging NEN 7513. Ordinary mail is no safe way for a file.',
    ],
  },
  {
    id: 'SEC-03',
    article: 'BEGZ 3',
    sure: 'mem-L',
    title: ['Versies van de normen', 'Versions of the norms'],
    words: ['De normen krijgen nieuwe versies. Kijk welke nu geldt.', 'The norms get new versions. See which one applies.'],
  },
  {
    id: 'SEC-04',
    article: 'AVG 32 lid 1',
    sure: 'seen',
    title: ['Twee stappen bij het inloggen', 'Two factors'],
    words: [
      'Voor een dossier met zorggegevens is alleen een wachtwoord te weinig. De toezichthouder eist een tweede stap en controle van de logs.',
      'For a care file a password alone is too little. The authority demands a second factor and review of the logs.',
    ],
  },
  {
    id: 'SEC-05',
    article: 'AVG 32',
    sure: 'seen',
    title: ['Logs beschermen', 'Protect the logs'],
    words: [
      'Logs zijn minstens zo goed beveiligd als de gegevens, en iemand is ervoor verantwoordelijk.',
      'Logs are protected at least as well as the data, and someone is responsible.',
    ],
  },
  {
    id: 'PW-01',
    article: 'AVG 32',
    sure: 'seen',
    url: 'https://www.ncsc.nl/',
    title: ['Wachtwoorden niet op een vaste dag wijzigen', 'No fixed password renewal'],
    words: [
      'Dwing mensen niet om wachtwoorden steeds te wijzigen. Lang is beter dan ingewikkeld.',
      'Do not force people to renew passwords. Long beats complex.',
    ],
  },
  {
    id: 'PW-02',
    article: 'AVG 32',
    sure: 'mem-H',
    title: ['Wie vernieuwen belooft, moet het doen', 'Who promises renewal must do it'],
    words: [
      'Staat in uw verklaring dat wachtwoorden regelmatig wijzigen, dan moet dat ook gebeuren, of u schrapt het.',
      'If your statement says passwords are renewed regularly it must happen, or you strike it.',
    ],
  },
  {
    id: 'SEC-06',
    article: 'Cyberbeveiligingswet',
    sure: 'mem-M',
    pack: 'PEND-03',
    url: 'https://wetten.overheid.nl/',
    title: ['Cyberbeveiligingswet', 'Cybersecurity act'],
    words: ['Voor grotere organisaties komt er een extra meldplicht.', 'Larger organisations will get an extra duty to report.'],
  },
  {
    id: 'SEC-07',
    article: 'Verordening (EU) 2025/327',
    sure: 'mem-H',
    from: '2029-03-26',
    title: ['Europese ruimte voor gezondheidsgegevens', 'European health data space'],
    words: [
      'Vanaf 2029 moeten dossiersystemen Europese regels volgen voor logging en inzage.',
      'From 2029 record systems must follow European rules on logging and access.',
    ],
  },
  {
    id: 'SEC-08',
    article: 'AVG 94',
    sure: 'mem-H',
    title: ['De Wbp bestaat niet meer', 'The Wbp is gone'],
    words: [
      'De Wet bescherming persoonsgegevens is sinds 25 mei 2018 vervallen. Verwijs er niet naar.',
      'The Wbp was repealed on 25 May 2018. Do not refer to it.',
    ],
  },
  {
    id: 'SEC-09',
    article: 'AVG 40',
    sure: 'seen',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2010-6429.html',
    title: ['Gedragscode voor banken', 'Code for banks'],
    words: [
      'De gedragscode voor financiële instellingen was voor banken en verzekeraars, werkte de Wbp uit en is vervallen.',
      'The code for financial institutions was for banks and insurers, elaborated the Wbp and has lapsed.',
    ],
  },
  {
    id: 'SEC-10',
    article: 'Wet BIG 88, Sr 272',
    sure: 'mem-H',
    title: ['Ook tijdelijke krachten zwijgen', 'Temps are bound too'],
    words: [
      'Personeel, tijdelijke en ingehuurde krachten tekenen elk voor geheimhouding.',
      'Staff, temps and contractors each sign for secrecy.',
    ],
  },
  {
    id: 'CPL-01',
    article: 'Wkkgz 13',
    sure: 'mem-H',
    title: ['Klachten in de zorg', 'Complaints in care'],
    words: [
      'Een zorgaanbieder heeft een klachtenfunctionaris, oordeelt binnen zes weken en is aangesloten bij een geschilleninstantie.',
      'A care provider has a complaints officer, decides within six weeks and belongs to a dispute body.',
    ],
  },
  {
    id: 'CPL-02',
    article: 'Jeugdwet 4.2.1',
    sure: 'mem-H',
    from: '2015-01-01',
    title: ['Klachten in de jeugdhulp', 'Complaints in youth help'],
    words: ['Een jeugdhulpaanbieder heeft een klachtencommissie.', 'A youth provider has a complaints committee.'],
  },
  {
    id: 'CPL-03',
    article: 'Wko 1.57b',
    sure: 'mem-M',
    title: ['Klachten in de kinderopvang', 'Complaints in childcare'],
    words: [
      'Een kindercentrum heeft een klachtenregeling, antwoordt binnen zes weken en is aangesloten bij de Geschillencommissie.',
      'A childcare centre has a complaints procedure, answers within six weeks and belongs to the dispute committee.',
    ],
  },
  {
    id: 'CPL-04',
    article: 'Wko 1.60',
    sure: 'seen',
    url: 'https://www.boink.info/veiligheid-en-gezondheid/avg-kinderopvang',
    title: ['De oudercommissie adviseert', 'The parent committee advises'],
    words: [
      'De oudercommissie mag adviseren over het privacybeleid van de kinderopvang.',
      'The parent committee may advise on the privacy policy of a childcare centre.',
    ],
  },
] as const satisfies readonly RuleRow[];
