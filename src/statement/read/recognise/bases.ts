// On what ground: the six grounds of article 6 and explicit consent, given as the reason for processing.
// A ground that is only the condition for handing data to others belongs to the recipients (annotation guide, C1).

import type { RuleSet } from '../match/rules.ts';

/** The sentence is about handing data to others. */
const HANDING = [
  '{derden} .. {delen}',
  '{delen} .. (met|aan) {derden}',
  '(gedeeld|delen|deel|deelt|verstrekken|verstrekt|verstrek|uitwisselen|uitgewisseld|doorgegeven|doorgeven|doorgestuurd) ... (derden?|anderen|partijen|instanties|organisaties|huisarts|verzekeraar|gemeente|zorgverleners|hulpverleners|ketenpartners|verwijzer|school|politie|contact|overleg)',
  '(derden|anderen|huisarts|verwijzer|school|andere (hulpverleners|zorgverleners|behandelaars|instanties)) ... toestemming',
  '(opvragen|opgevraagd|op te vragen|overleg|overleggen|informatie-uitwisseling)',
];
const NOT_OURS = [
  '(foto|foto s|beeldmateriaal|video) .. (website|social|publi~)',
  'cookies?',
  '(intrekken|in te trekken|ingetrokken|intrekking)',
  'geen .. toestemming (voor|nodig)',
  '(minderjarig~|jonger dan|16 jaar) ... toestemming',
  'toestemming .. (ouders?|voogd|verzorger)',
];

export const BASES: RuleSet[] = [
  {
    name: 'basis',
    rules: [
      {
        topic: 'legal-bases',
        say: [
          '(op basis van|op grond van|grondslag~|rechtsgrond~|basis|gebaseerd op|krachtens) ... (toestemming|overeenkomst|wettelijke (verplichting|plicht|taak)~?|gerechtvaardigde? belang~?|vitale? belang~?|algemeen belang|publieke taak|behandelovereenkomst|zorgovereenkomst|~overeenkomst)',
          '(toestemming|overeenkomst|wettelijke (verplichting|plicht)~?|gerechtvaardigde? belang~?) .. (als|is|vormt|zijn) .. (grondslag~|rechtsgrond~|basis)',
        ],
        unless: [
          ...HANDING,
          ...NOT_OURS,
          'recht .. (overdraag~|dataportab~|overdracht|ontvangen)',
          '(overdraagbaarheid|dataportabiliteit)',
          'bezwaar',
          '(bewaard|bewaren|bewaartermijn)',
          'anders dan op grond van',
        ],
        yes: [
          'Wij verwerken uw gegevens op basis van de behandelovereenkomst.',
          'De grondslag is uw toestemming.',
          'Grondslagen: toestemming en wettelijke verplichting.',
        ],
        no: [
          'Wij verstrekken gegevens alleen aan derden op grond van een wettelijke verplichting.',
          'U heeft recht op overdracht van gegevens die wij verwerken op basis van uw toestemming.',
        ],
      },
      {
        topic: 'legal-bases',
        say: [
          '(toestemming|~overeenkomst|wettelijke (verplichting|plicht|taak)~?|gerechtvaardigde? belang~?|vitale? belang~?|algemeen belang|publieke taak|wettelijk verplicht|verplicht .. wet|moet (volgens|van) de wet|dossierplicht|zorgplicht)',
        ],
        under: ['bases'],
        notUnder: ['recipients', 'rights'],
        unless: [
          '(geen|niet) (op basis van|toestemming)',
          'cookies?',
          '(intrekken|in te trekken)',
          'bezwaar',
          '{derden} .. {delen}',
        ],
        yes: [
          'Grondslagen\n\n- Toestemming\n- Overeenkomst',
          'Op grond waarvan mogen wij dat?\n\nWe moeten dit doen volgens de wet: het is een wettelijke verplichting.',
        ],
      },
      {
        topic: 'legal-bases',
        say: [
          '(wettelijk|bij wet|door de wet|volgens de wet|van de wet|krachtens de wet) .. verplicht~? ... (dossier~|administratie|bij te houden|bijhouden|vast te leggen|verwerken|te registreren|gegevens|bsn|burgerservicenummer|vragen|te leggen|te verwerken|aan te leggen)',
          'verplicht~? ... (dossier~|administratie) .. (bij te houden|bijhouden|aan te leggen|houden|te voeren)',
          '(wgbo|jeugdwet|wkkgz|wmo|geneeskundige behandelingsovereenkomst|wabvpz) ... verplicht~? ... (dossier~|bij te houden|gegevens|vast te leggen|verwerken|bsn|burgerservicenummer)',
          '(als|indien|wanneer|waar|omdat|voor zover) .. (wij|we|ik) .. wettelijk .. (toe )?verplicht (zijn|ben|is)',
          '(omdat|als|indien|want) .. (wet|wetgeving|wgbo|jeugdwet|wmo|overheid) .. (verplicht|voorschrijft|vereist|vraagt|eist|verlangt|oplegt|moet)',
          '(wet|wetgeving|wgbo|jeugdwet|wmo) .. (verplicht|vraagt|eist|verlangt|schrijft) .. (ons|mij|van ons|van mij|dat) .. (dossier~|administratie|gegevens|vastleggen|verwerken|bsn|burgerservicenummer|bij te houden|identi~)',
          'wettelijke (dossier)?plicht (opgelegd|om|voor|op grond|volgens|uit)',
          'verwerk~ ... (ter voldoening aan|om te voldoen aan) .. wettelijke',
          'noodzakelijk .. (om te voldoen aan|ter voldoening aan|voor het nakomen van|voor de nakoming van|op grond van) .. wettelijke',
          'wettelijke (dossierplicht|verplichting tot dossier~)',
        ],
        unless: [
          '{delen} ... (tenzij|als|indien|wanneer|indien|waar)',
          '(niet|geen|nooit|alleen|uitsluitend) .. (derden|anderen|verstrek~|gedeeld|delen|doorgegeven)',
          '(verstrekken|verstrekt|delen|gedeeld|afgeven|doorgeven|verstrek)',
          '(bewaren|bewaard|bewaartermijn|bewaart) .. (tenzij|langer)',
          'langer (te )?bewa~',
          'tenzij',
          '(mag|mogen) .. niet .. verwijder~',
          'politie',
          'cookies?',
          'melden',
          '(uitgewisseld|uitwisselen|derden|inzage|verwijder~|vernietig~|geheim~)',
        ],
        yes: [
          'Wij zijn wettelijk verplicht een dossier bij te houden.',
          'Persoonsgegevens als wij hier wettelijk toe verplicht zijn, zoals gegevens voor de belastingaangifte.',
          'De WGBO verplicht ons een dossier bij te houden.',
          'Ik verwerk uw BSN omdat de wet mij dat verplicht.',
        ],
        no: [
          'Wij delen geen gegevens met derden, tenzij wij daartoe wettelijk verplicht zijn.',
          'Gegevens bewaren wij langer als wij daartoe wettelijk verplicht zijn.',
        ],
      },
      {
        topic: 'legal-bases',
        notUnder: ['sharing', 'recipients'],
        say: [
          '(verwerken|verwerkt|verwerk|gebruiken|gebruikt|gebruik|verzamelen|bewaren|vastleggen|vragen|registreren|toegevoegd|toesturen|opnemen|opgenomen|sturen|ontvangt|gebruikt|delen wij) ... (met|na|zonder|alleen met|uitsluitend met|indien|als|wanneer|vooraf|om) .. (toestemming|instemming)',
          '(toestemming|instemming) .. (gegeven|geeft|verleend|geven|nodig) ... (verwerken|verwerkt|verwerking|gebruiken|gebruik|dossier|nieuwsbrief|behandeling)',
          '(vragen|vraag|vraagt) .. (om )?(uw|je|jouw|uitdrukkelijke|expliciete|schriftelijke|vooraf|altijd|eerst|hiervoor|daarvoor) .. toestemming',
          '(door|omdat) .. (akkoord|toestemming|instemming) .. (gaan|gaat|geeft|geven|gegeven|verleent|verleend)',
          'met (uw|jouw|je) (uitdrukkelijke |expliciete |nadrukkelijke |schriftelijke )?(toestemming|instemming)',
          'geeft (u|je|jij) .. toestemming .. (verwerk~|gebruik~|persoonsgegevens|gegevens)',
        ],
        unless: [
          ...HANDING,
          ...NOT_OURS,
          '(zonder (uw|je|jouw|onze)? ?(voorafgaande |uitdrukkelijke |schriftelijke )?toestemming)',
          '(verstrekken|verstrekt|gedeeld|delen|deel|uitwisselen|doorgeven|derden|doorsturen)',
          'toestemming .. aan .. (derden|anderen)',
          '(behandeling|zorg) .. toestemming .. (vereist|nodig) voor de (behandeling|zorg)',
        ],
        yes: [
          'Uw e-mailadres wordt alleen met uw toestemming aan de lijst toegevoegd.',
          'Gezondheidsgegevens (met jouw expliciete toestemming)',
          'Door ons formulier in te vullen geeft u toestemming voor het verwerken van uw gegevens.',
        ],
        no: ['Wij delen uw gegevens alleen met uw toestemming met uw huisarts.'],
      },
      {
        topic: 'legal-bases',
        say: [
          '(noodzakelijk|nodig|noodzaak|noodzakelijkheid) .. (voor|om|ter|bij) .. (uitvoering|uitvoeren|uit te voeren|nakomen|nakoming|aangaan|tot stand) .. (~overeenkomst|opdracht|contract|wettelijke|taak)',
          '(ter|voor de|in het kader van de) uitvoering van (de|een|onze|uw) (behandel|zorg|behandelings|begeleidings|opvang|coachings|dienstverlenings)?-?overeenkomst ... (verwerken|verwerkt|gebruiken|nodig)',
          '(omdat|aangezien) .. (overeenkomst|contract) .. (uit te voeren|uitvoeren|uitvoering|nodig)',
        ],
        unless: [
          ...HANDING,
          '(verstrekken|verstrekt|gedeeld|delen|deel|doorgeven|derden|uitwisselen)',
          '(bezwaar|overdraag~|portab~)',
          '(bewaren|bewaard)',
          'andere doeleinden',
          '(inschakel~|ingeschakeld)',
        ],
        yes: ['Wij gebruiken uw gegevens omdat dat nodig is voor de uitvoering van de overeenkomst.'],
        no: ['Wij verstrekken gegevens aan derden als dat nodig is voor de uitvoering van de overeenkomst.'],
      },
      {
        topic: 'legal-bases',
        say: [
          'gerechtvaardigde? belang~?',
          'gerechtvaardigd bedrijfsbelang',
          '(vitaal|vitale) belang~?',
          '(publieke|publiekrechtelijke) taak',
          'taak van algemeen belang',
        ],
        notUnder: ['rights'],
        unless: ['bezwaar', '(derden|verstrekken|gedeeld|delen) .. gerechtvaardigd', '(verzetten|verzet)', 'cookies?'],
        yes: ['Wij hebben een gerechtvaardigd belang bij cameratoezicht.'],
      },
    ],
  },
  {
    name: 'interest',
    rules: [
      {
        topic: 'legitimate-interests-named',
        say: [
          '(gerechtvaardigde?|legitieme?) (bedrijfs)?belang(en)? ?[:\\x28] ?[a-z]{4}~',
          '(gerechtvaardigde?|legitieme?) (bedrijfs)?belang~? ... (zoals|namelijk|te weten|bijvoorbeeld|om|bij het|bij de|bij een|voor het|voor de|van het|is|zijn|bestaat|ligt|betreft|dat|in het|gelegen)',
          '(beveilig~|veiligheid|fraude~|marketing|verbeter~|nieuwsbrief|cameratoezicht|beveiligingscamera~|debiteuren~|incasso|kwaliteit~|communicatie|bereikbaar~|contact~|netwerk~|administratie|statistiek~|website|analyse~|onderzoek|relatiebeheer|beantwoorden|diefstal|eigendommen|optimaliseren|relaties|klantcontact|service|informeren|dienstverlening|werving|sollicit~|bezoek~|vragen) ... (gerechtvaardigde?|legitieme?) (bedrijfs)?belang~?',
          '(gerechtvaardigde?|legitieme?) (bedrijfs)?belang~? ... (beveilig~|veiligheid|fraude~|marketing|verbeter~|nieuwsbrief|camera~|debiteuren~|incasso|kwaliteit~|communicatie|bereikbaar~|contact~|netwerk~|statistiek~|website|analyse~|onderzoek|relatiebeheer|beantwoorden|diefstal|eigendommen|optimaliseren|relaties|klantcontact|service|informeren|werving|sollicit~)',
        ],
        notUnder: ['rights'],
        unless: [
          'bezwaar',
          '(verzet|verzetten)',
          'belang(en)? (vanuit|van|voor|in) (onze|de|het|haar) (eigen )?(bedrijfsvoering|organisatie|onderneming)( of van .*)?$',
          'belang(en)? (van|voor) (de|onze|een) (verwerkingsverantwoordelijke|organisatie|stichting|derde|praktijk)',
          'inbreuk .. belang',
          '(derden|verstrekken|delen) .. indien .. gerechtvaardigd',
        ],
        yes: [
          'Gerechtvaardigd belang (zoals veiligheid op locatie)',
          'Wij hebben een gerechtvaardigd belang om u te informeren over onze cursussen.',
          'Voor de beveiliging van ons pand beroepen wij ons op ons gerechtvaardigd belang.',
        ],
        no: [
          'De grondslag is ons gerechtvaardigd belang vanuit onze bedrijfsvoering.',
          'Wij verwerken op grond van een gerechtvaardigd belang.',
        ],
      },
    ],
  },
];
