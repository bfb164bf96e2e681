// How long records are kept. The terms themselves are data in facts/retention-terms.ts; here the rules in words.
import type { RuleRow } from './rule.ts';

export const RETENTION = [
  {
    id: 'RET-01',
    article: 'BW 7:454 lid 3',
    sure: 'seen',
    from: '2020-01-01',
    title: ['Medisch dossier: 20 jaar', 'Medical file: 20 years'],
    words: [
      'U bewaart een medisch dossier 20 jaar na de laatste wijziging erin, of langer als goede zorg dat vraagt.',
      'You keep a medical file for 20 years after its last change, or longer if good care asks.',
    ],
  },
  {
    id: 'RET-01a',
    article: 'BW 7:454 lid 3',
    sure: 'seen',
    from: '2006-01-01',
    until: '2019-12-31',
    title: ['Medisch dossier: 15 jaar (oud)', 'Medical file: 15 years (old)'],
    words: ['Tot 2020 was het 15 jaar na het maken van elk stuk.', 'Until 2020 it was 15 years after each item was made.'],
  },
  {
    id: 'RET-02',
    article: 'Jeugdwet 7.3.8 lid 3',
    sure: 'seen',
    from: '2020-01-01',
    title: ['Jeugddossier: 20 jaar', 'Youth file: 20 years'],
    words: [
      'U bewaart een jeugddossier 20 jaar na de laatste wijziging erin, of langer als goede hulp dat vraagt.',
      'You keep a youth file for 20 years after its last change, or longer if good help asks.',
    ],
  },
  {
    id: 'RET-02a',
    article: 'Jeugdwet 7.3.8 lid 3',
    sure: 'seen',
    from: '2015-01-01',
    until: '2019-12-31',
    title: ['Jeugddossier: 15 jaar (oud)', 'Youth file: 15 years (old)'],
    words: [
      'Tot 2020 was het 15 jaar na maken of ontvangen van elk stuk.',
      'Until 2020 it was 15 years after each item was made or received.',
    ],
  },
  {
    id: 'RET-03',
    article: 'Wmo 5.3.4 lid 1',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Wmo-dossier: 15 jaar per stuk', 'Wmo file: 15 years per item'],
    words: [
      'Onder de Wmo bewaart u elk stuk 15 jaar nadat u het kreeg of maakte.',
      'Under the Wmo you keep each item for 15 years after you got or made it.',
    ],
  },
  {
    id: 'RET-04',
    article: 'Wmo 5.3.4 lid 2',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Veilig Thuis', 'Veilig Thuis'],
    words: [
      'Veilig Thuis bewaart gezinsgegevens tot het jongste kind volwassen is.',
      'Veilig Thuis keeps family data until the youngest child is of age.',
    ],
  },
  {
    id: 'RET-05',
    article: 'Wvggz 8:32',
    sure: 'seen',
    from: '2020-01-01',
    title: ['Wvggz: 20 jaar', 'Wvggz: 20 years'],
    words: [
      'Gegevens over verplichte zorg bewaart u 20 jaar na het einde van de maatregel.',
      'Data on compulsory care are kept 20 years after the end of the measure.',
    ],
  },
  {
    id: 'RET-06',
    article: 'Wzd 18a',
    sure: 'seen',
    from: '2020-01-01',
    title: ['Wzd: 20 jaar', 'Wzd: 20 years'],
    words: [
      'Gegevens over onvrijwillige zorg bewaart u 20 jaar na het einde daarvan.',
      'Data on involuntary care are kept 20 years after its end.',
    ],
  },
  {
    id: 'RET-07',
    article: 'Jeugdwet 7.3.8',
    sure: 'mem-M',
    title: ['Jeugdbescherming bij een GI', 'Child protection at a GI'],
    words: [
      'Een gecertificeerde instelling bewaart een dossier van ondertoezichtstelling of voogdij lang na de meerderjarigheid.',
      'A certified institution keeps a supervision or guardianship file long after majority.',
    ],
  },
  {
    id: 'RET-08',
    article: 'AWR 52 lid 4',
    sure: 'mem-H',
    title: ['Administratie: ten minste 7 jaar', 'Accounts: at least 7 years'],
    words: [
      'Rekeningen en betalingen bewaart u ten minste 7 jaar na het einde van het boekjaar.',
      'Invoices and payments are kept at least 7 years after the end of the book year.',
    ],
  },
  {
    id: 'RET-09',
    article: 'Wet OB 34a',
    sure: 'seen',
    title: ['Onroerend goed: 10 jaar', 'Real property: 10 years'],
    words: [
      'Voor onroerend goed kan de bewaartijd 10 jaar zijn. Vraag het uw boekhouder.',
      'For real property the term can be 10 years. Ask your accountant.',
    ],
  },
  {
    id: 'RET-10',
    article: 'URLB 66 lid 4',
    sure: 'seen',
    title: ['Loonbelasting en kopie ID van personeel: 5 jaar', 'Payroll tax and ID copy of staff: 5 years'],
    words: [
      'De verklaring voor de loonbelasting en de kopie van het identiteitsbewijs bewaart u 5 jaar na het jaar van vertrek.',
      'The payroll declaration and the ID copy are kept 5 years after the year of leaving.',
    ],
  },
  {
    id: 'RET-11',
    article: 'AWR 52 lid 4',
    sure: 'seen',
    title: ['Salarisadministratie: 7 jaar', 'Salary administration: 7 years'],
    words: ['De salarisadministratie bewaart u ten minste 7 jaar.', 'Salary administration is kept at least 7 years.'],
  },
  {
    id: 'RET-12',
    article: 'AVG 5 lid 1 onder e',
    sure: 'seen',
    title: ['Personeelsdossier: 2 jaar', 'Personnel file: 2 years'],
    words: [
      'De rest van het personeelsdossier gaat als richtlijn 2 jaar na vertrek weg.',
      'As guidance the rest of a personnel file goes 2 years after leaving.',
    ],
  },
  {
    id: 'RET-13',
    article: 'AVG 5 lid 1 onder e',
    sure: 'seen',
    title: ['Sollicitanten: 4 weken', 'Applicants: 4 weeks'],
    words: [
      'Gegevens van sollicitanten gaan als richtlijn na 4 weken weg, of na een jaar als zij dat goedvinden.',
      'As guidance applicants’ data go after 4 weeks, or after a year if they agree.',
    ],
  },
  {
    id: 'RET-14',
    article: 'AVG 5 lid 1 onder e',
    sure: 'seen',
    url: 'https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/cameratoezicht/melden-van-cameratoezicht',
    title: ['Camerabeelden: 4 weken', 'Camera images: 4 weeks'],
    words: [
      'Camerabeelden gaan als richtlijn na 4 weken weg, behalve beelden van een incident.',
      'As guidance camera images go after 4 weeks, except those of an incident.',
    ],
  },
  {
    id: 'RET-15',
    article: 'AVG 5 lid 1 onder e',
    sure: 'mem-L',
    title: ['Bezoekers- en netwerklog', 'Visitor and network log'],
    words: ['De wet noemt geen termijn. Kies er een en leg uit waarom.', 'The law names no term. Choose one and say why.'],
  },
  {
    id: 'RET-16',
    article: 'BEGZ 5 lid 2',
    sure: 'seen',
    from: '2019-07-01',
    title: ['Logboek van inzage: ten minste 5 jaar', 'Access log: at least 5 years'],
    words: [
      'De logregels van wie een dossier bekeek, bewaart u ten minste 5 jaar.',
      'Log lines of who looked in a file are kept at least 5 years.',
    ],
  },
  {
    id: 'RET-17',
    article: 'AVG 32',
    sure: 'seen',
    title: ['Technische logs', 'Technical logs'],
    words: [
      'Voor technische logs is er geen wettelijke termijn; een jaar is een richtlijn.',
      'Technical logs have no legal term; a year is guidance.',
    ],
  },
  {
    id: 'RET-18',
    article: 'AVG 5 lid 1 onder e',
    sure: 'mem-M',
    title: ['Kinddossier: 2 jaar als norm', 'Child’s file: 2 years as a norm'],
    words: [
      'De kinderopvang heeft geen eigen termijn. Twee jaar na vertrek is een oude norm; rekeningen blijven 7 jaar.',
      'Childcare has no term of its own. Two years after leaving is an old norm; invoices stay 7 years.',
    ],
  },
  {
    id: 'RET-19',
    article: 'Wabvpz 6',
    sure: 'seen',
    title: ['Kopie identiteitsbewijs van een cliënt: niet bewaren', 'ID copy of a client: do not keep'],
    words: [
      'Een kopie van het identiteitsbewijs van een cliënt bewaart u niet. Soort en nummer horen bij het dossier.',
      'A copy of a client’s identity document is not kept. Kind and number belong to the file.',
    ],
  },
  {
    id: 'RET-20',
    article: 'AVG 5 lid 1 onder e',
    sure: 'mem-M',
    title: ['Klachten', 'Complaints'],
    words: ['Voor klachten kiest u zelf een termijn, vaak 2 jaar.', 'For complaints you choose a term, often 2 years.'],
  },
  {
    id: 'RET-21',
    article: 'AVG 33 lid 5',
    sure: 'seen',
    title: ['Register van datalekken', 'Breach register'],
    words: [
      'Voor het register van datalekken is 5 jaar een goed voorstel.',
      'For the breach register 5 years is a good proposal.',
    ],
  },
  {
    id: 'RET-22',
    article: 'AVG 5 lid 2, 7 lid 1',
    sure: 'mem-M',
    title: ['Bewijs van toestemming', 'Evidence of consent'],
    words: [
      'Bewijs van toestemming en verzoeken bewaart u zolang u het nodig hebt om u te verantwoorden.',
      'Evidence of consent and requests is kept as long as you may have to account for it.',
    ],
  },
  {
    id: 'RET-23',
    article: 'AVG 21 lid 3',
    sure: 'mem-H',
    title: ['Nieuwsbrief', 'Newsletter'],
    words: [
      'Na afmelden gaat het adres van de lijst. Alleen de aantekening "niet mailen" blijft.',
      'After unsubscribing the address leaves the list. Only the note "do not mail" stays.',
    ],
  },
  {
    id: 'RET-24',
    article: 'AVG 17 lid 3 onder e',
    sure: 'mem-H',
    title: ['Zaak loopt nog', 'Case pending'],
    words: ['Loopt er een klacht of rechtszaak, dan wacht wissen daarop.', 'While a complaint or case is pending erasure waits.'],
  },
  {
    id: 'RET-25',
    article: 'AVG 5 lid 1 onder e',
    sure: 'mem-H',
    title: ['Eigen norm', 'Own norm'],
    words: [
      'Waar de wet zwijgt, kiest u zelf een termijn. Zeg dan welke gegevens het zijn en waarom die tijd past.',
      'Where the law is silent you choose a term. Say which data it is about and why that time fits.',
    ],
  },
  {
    id: 'RET-T1',
    article: 'AWR 52 lid 4',
    sure: 'mem-H',
    title: ['Zeven jaar na het einde van de zorg is te kort', 'Seven years after care is too short'],
    words: [
      'Zeven jaar na het einde van de overeenkomst kan eerder aflopen dan zeven jaar na het boekjaar.',
      'Seven years after the agreement can end before seven years after the book year.',
    ],
  },
  {
    id: 'RET-T2',
    article: 'BW 7:454 lid 3, Jeugdwet 7.3.8 lid 3',
    sure: 'seen',
    title: ['"Maximaal" waar de wet "ten minste" zegt', '"At most" where the law says "at least"'],
    words: [
      'Een maximum dat korter is dan het wettelijke minimum kunt u niet nakomen.',
      'A maximum shorter than the statutory minimum cannot be kept.',
    ],
  },
  {
    id: 'RET-T3',
    article: 'Jeugdwet 7.3.8, BW 7:454',
    sure: 'seen',
    title: ['Het hele dossier', 'The whole file'],
    words: [
      'De bewaarplicht geldt voor het hele dossier, niet voor een paar stukken eruit.',
      'The duty to keep covers the whole file, not a few papers from it.',
    ],
  },
  {
    id: 'RET-T4',
    article: 'AVG 13 lid 2 onder a',
    sure: 'seen',
    title: ['Een termijn zonder begin', 'A term without a start'],
    words: [
      'Een termijn zonder beginpunt kan niemand narekenen.',
      'A term without a starting point cannot be checked by anyone.',
    ],
  },
  {
    id: 'RET-T5',
    article: 'BW 7:454 lid 3',
    sure: 'seen',
    title: ['Wat is een wijziging?', 'What is a change?'],
    words: [
      'Alleen wat voor de zorg telt, is een wijziging in het dossier. Anders begint 20 jaar bij elk nieuw adres opnieuw.',
      'Only what matters to care is a change in the file. Else 20 years start again at each new address.',
    ],
  },
  {
    id: 'RET-T6',
    article: 'AVG 17, 32',
    sure: 'mem-H',
    title: ['Reservekopieën', 'Backups'],
    words: [
      'Wat gewist is, moet ook uit de reservekopieën verdwijnen. Zeg hoe lang die bestaan.',
      'What is erased must leave the backups too. Say how long those live.',
    ],
  },
  {
    id: 'RET-T7',
    article: 'BW 7:454, Jeugdwet 7.3.8, Wmo 5.3.4',
    sure: 'mem-H',
    title: ['Teruggeven is geen wissen', 'Returning is not erasing'],
    words: [
      'Stukken teruggeven aan de cliënt mag een dossier niet leegmaken dat u nog moet bewaren.',
      'Returning papers to the client may not empty a file that you must keep.',
    ],
  },
  {
    id: 'RET-T8',
    article: 'Jeugdwet 7.3.8',
    sure: 'seen',
    title: ['Oude bronnen', 'Old sources'],
    words: [
      'Ook pagina’s van de overheid verouderen. Kijk in de wet van vandaag.',
      'Government pages grow old too. Look in the statute of today.',
    ],
  },
] as const satisfies readonly RuleRow[];
