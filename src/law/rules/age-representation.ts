// Age and representation (BW 1, BW 7:447-465, Jeugdwet 7.3, Wmo 5.3, UAVG 5).
import type { RuleRow } from './rule.ts';

export const AGE_REPRESENTATION = [
  {
    id: 'AGE-01',
    article: 'Jeugdwet 7.3.4 lid 2, BW 7:450 lid 2',
    sure: 'seen',
    title: ['12 tot en met 15: kind en ouders', '12 to 15: child and parents'],
    words: [
      'Van 12 tot en met 15 jaar beslissen kind en ouders met gezag samen. Zij mogen ook beiden het dossier zien.',
      'From 12 to 15 the child and the parents with authority decide together. Both may see the file.',
    ],
  },
  {
    id: 'AGE-02',
    article: 'Jeugdwet 7.3.5, BW 7:447',
    sure: 'seen',
    title: ['Vanaf 16: zelf', 'From 16: alone'],
    words: [
      'Vanaf 16 jaar beslist een jongere zelf. Ouders zien het dossier alleen als de jongere dat goedvindt.',
      'From 16 a young person decides alone. Parents see the file only if the young person agrees.',
    ],
  },
  {
    id: 'AGE-03',
    article: 'Jeugdwet 7.3.4 lid 1',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Verplichte hulp', 'Compulsory help'],
    words: [
      'Voor gesloten jeugdhulp, jeugdbescherming en jeugdreclassering is geen toestemming nodig.',
      'Closed youth care, child protection and juvenile probation need no consent.',
    ],
  },
  {
    id: 'AGE-04',
    article: 'Jeugdwet 7.3.16 lid 2, BW 7:466 lid 2',
    sure: 'seen',
    title: ['Kleine handelingen', 'Minor acts'],
    words: [
      'Bij iets wat niet ingrijpend is, mag u aannemen dat toestemming er is.',
      'For what is not drastic, consent may be presumed.',
    ],
  },
  {
    id: 'AGE-05',
    article: 'Wmo 5.3.3 lid 2',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Wmo: vanaf 12 zelf toestemming om te delen', 'Wmo: from 12 the child consents to sharing'],
    words: [
      'Onder de Wmo geeft een kind vanaf 12 dat het kan overzien zelf toestemming om gegevens te delen.',
      'Under the Wmo a capable child of 12 or older consents to sharing itself.',
    ],
  },
  {
    id: 'AGE-06',
    article: 'Jeugdwet 7.3.15 lid 4, BW 7:465 lid 4',
    sure: 'seen',
    title: ['Weigeren om goede zorg', 'Refusal for good care'],
    words: [
      'U weigert een ouder of vertegenwoordiger inzage als dat niet past bij goede zorg. U schrijft op waarom. Wat het kind zegt, weegt zwaar.',
      'You refuse a parent or representative if inspection does not fit good care. You write down why. What the child says weighs heavily.',
    ],
  },
  {
    id: 'AGE-07',
    article: 'Jeugdwet 7.3.5, BW 1:233',
    sure: 'mem-M',
    title: ['Verjaardagen', 'Birthdays'],
    words: [
      'Bij de 12e, 16e en 18e verjaardag veranderen de rechten vanzelf. De leeftijd van nu telt, ook voor oude stukken.',
      'At the 12th, 16th and 18th birthday rights change by themselves. The age of today counts, also for old items.',
    ],
  },
  {
    id: 'AGE-08',
    article: 'Jeugdwet 7.1.5.1',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Verwijsindex: samen vragen', 'Reference index: asking together'],
    words: [
      'Bij de verwijsindex vragen kind van 12 tot en met 15 en vertegenwoordiger samen.',
      'For the reference index a child of 12 to 15 and the representative ask together.',
    ],
  },
  {
    id: 'REP-01',
    article: 'BW 1:245',
    sure: 'mem-H',
    title: ['Gezag', 'Parental authority'],
    words: [
      'Ouders met gezag hebben elk hun eigen recht, ook na een scheiding. U legt vast wie gezag heeft, met bewijs.',
      'Parents with authority each have their own right, also after divorce. You record who has authority, with proof.',
    ],
  },
  {
    id: 'REP-02',
    article: 'BW 1:381',
    sure: 'mem-H',
    title: ['Curator', 'Curator'],
    words: [
      'Een curator beslist over geld én over persoonlijke zaken.',
      'A curator decides on property and on personal matters.',
    ],
  },
  {
    id: 'REP-03',
    article: 'BW 1:441',
    sure: 'seen',
    title: ['Bewindvoerder: alleen geld', 'Administrator: money only'],
    words: [
      'Een bewindvoerder gaat alleen over geld en spullen. Hij beslist niet over zorg en ziet geen dossier, wel rekeningen.',
      'An administrator (bewindvoerder) deals with money and goods only. No care decisions, no file; invoices yes.',
    ],
  },
  {
    id: 'REP-04',
    article: 'BW 1:453',
    sure: 'mem-H',
    title: ['Mentor', 'Mentor'],
    words: [
      'Een mentor beslist over zorg, maar niet als de cliënt het zelf kan overzien.',
      'A mentor decides on care, but not where the client can weigh it himself.',
    ],
  },
  {
    id: 'REP-05',
    article: 'BW 1:377c',
    sure: 'mem-H',
    title: ['Ouder zonder gezag', 'Parent without authority'],
    words: [
      'Een ouder zonder gezag krijgt op verzoek belangrijke feiten over het kind, geen dossier. Niet als het belang van het kind dat verbiedt.',
      'A parent without authority gets important facts about the child on request, no file. Not if the child’s interest opposes.',
    ],
  },
  {
    id: 'REP-06',
    article: 'BW 1:377b',
    sure: 'seen',
    title: ['Ouders onderling', 'Parents among themselves'],
    words: [
      'De ouder met gezag houdt de andere ouder zelf op de hoogte.',
      'The parent with authority informs the other parent himself.',
    ],
  },
  {
    id: 'REP-07',
    article: 'BW 1:245',
    sure: 'mem-H',
    title: ['Verzorger of stiefouder', 'Carer or step-parent'],
    words: [
      'Een verzorger, stiefouder, pleegouder of grootouder heeft geen eigen recht om te beslissen of in te zien.',
      'A carer, step-parent, foster parent or grandparent has no right of his own to decide or inspect.',
    ],
  },
  {
    id: 'REP-08',
    article: 'Jeugdwet 7.3.15 lid 5, BW 7:465 lid 5',
    sure: 'seen',
    title: ['De cliënt erbij betrekken', 'Involving the client'],
    words: ['Een vertegenwoordiger betrekt de cliënt bij wat hij doet.', 'A representative involves the client in what he does.'],
  },
  {
    id: 'REP-09',
    article: 'UAVG 5 lid 4',
    sure: 'seen',
    title: ['AVG-rechten door een vertegenwoordiger', 'AVG rights through a representative'],
    words: [
      'Onder de 16, en bij curatele, bewind of mentorschap, oefent de vertegenwoordiger de rechten uit, voor zover iemand het zelf niet kan.',
      'Below 16, and under curatele, bewind or mentorschap, the representative exercises the rights as far as a person cannot.',
    ],
  },
  {
    id: 'REP-10',
    article: 'BW 1:391',
    sure: 'mem-H',
    title: ['Bewijs', 'Proof'],
    words: [
      'Curatele en sommige bewinden staan in een openbaar register. Voor mentorschap vraagt u de beschikking van de rechter.',
      'Curatele and some bewinden are in a public register. For mentorschap you ask the court order.',
    ],
  },
] as const satisfies readonly RuleRow[];
