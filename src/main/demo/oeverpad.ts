// Oeverpad Zorg, mental-health treatment and home care under the WGBO: a young woman in treatment, an old man at home.

import type { DemoPractice } from './shape.ts';

export const oeverpad: DemoPractice = {
  policy: 'ggz-thuiszorg',
  slug: 'oeverpad',
  staff: [
    {
      key: 'sanne',
      kind: 'staff',
      name: { first: 'Sanne', last: 'Wolthuis' },
      email: 'sanne@oeverpad.example',
      roles: ['caregiver', 'coordinator'],
      link: { nl: 'behandelaar', en: 'therapist' },
    },
    {
      key: 'mo',
      kind: 'staff',
      name: { first: 'Mohamed', last: 'Tahiri' },
      email: 'mo@oeverpad.example',
      roles: ['caregiver'],
      link: { nl: 'wijkverpleegkundige', en: 'district nurse' },
    },
    { key: 'ria', kind: 'staff', name: { first: 'Ria', last: 'Schuurman' }, email: 'ria@oeverpad.example', roles: ['quality'] },
  ],
  others: [
    { key: 'jan', name: { first: 'Jan', prefix: 'van', last: 'Dam' }, email: 'jan.vandam@post.example', phone: '06 0000 0301' },
  ],
  clients: [
    {
      key: 'yara',
      name: { first: 'Yara', last: 'Osei' },
      email: 'yara.osei@post.example',
      link: { nl: 'cliënt in behandeling', en: 'client in treatment' },
      gender: 'vrouw',
      age: [29, 40],
      since: 260,
      service: 'service.treatment',
      regime: 'wgbo',
      team: [{ staff: 'sanne', task: 'coordinator' }],
      answers: [
        { category: 'contact', field: 'address', value: 'Singel 19, 0000 AG Waterveen' },
        { category: 'contact', field: 'email', value: 'yara.osei@post.example' },
      ],
      forms: [
        {
          form: 'referral',
          daysAgo: 250,
          by: 'sanne',
          fields: {
            what: 'referral',
            issuer: 'Huisarts in Waterveen',
            decided: '@-12',
            from: '@',
            content: 'Paniek in de trein, slecht slapen.',
          },
        },
        {
          form: 'care-plan',
          daysAgo: 240,
          by: 'sanne',
          fields: {
            situation: 'Wat Yara wil: "Weer durven reizen met de trein."',
            'goal.1.words': 'Ik ken de eerste tekenen van paniek en weet wat helpt.',
            'goal.2.words': 'Stap voor stap: het station, één halte, naar haar zus.',
            'goal.3.words': 'Ik slaap zonder pillen.',
            arrangements: 'Tien gesprekken, daarna kijken we samen terug.',
            with: 'Yara',
            agreed: '@',
            signer: 'Yara',
            signed: '@',
            next: '@+250',
          },
        },
        {
          form: 'warning-plan',
          daysAgo: 200,
          by: 'sanne',
          fields: {
            signs: 'Snel ademen, niet meer naar buiten willen.',
            self: 'Vijf minuten buiten zitten en tellen.',
            others: 'Haar zus belt en praat over iets anders.',
            call: 'Sanne, overdag; de huisartsenpost daarbuiten',
          },
        },
      ],
      items: [
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 30,
          by: 'sanne',
          title: 'Zevende gesprek',
          text: 'Yara is alleen naar het station geweest en heeft twintig minuten op de bank gezeten. De angst zakte vanzelf van 8 naar 4. Ze was verbaasd en trots. Huiswerk: één halte, met haar vriendin.',
        },
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 7,
          by: 'sanne',
          title: 'Achtste gesprek',
          text: 'Eén halte gereden, en daarna nog een. Yara belde haar zus vanaf het perron. Ze slaapt beter. We hebben besproken wat ze doet als het een keer niet lukt: dat is dan geen mislukking, maar een gewone dag.',
        },
      ],
    },
    {
      key: 'bertus',
      name: { first: 'Bertus', prefix: 'van', last: 'Dam' },
      gender: 'man',
      age: [81, 300],
      since: 500,
      service: 'service.home-care',
      regime: 'wgbo',
      team: [{ staff: 'mo', task: 'caregiver' }],
      answers: [{ category: 'contact', field: 'address', value: 'Dijkstraat 2, 0000 AH Waterveen' }],
      representatives: [{ person: 'jan', kind: 'relative', relation: 'child' }],
      forms: [
        {
          form: 'care-plan',
          daysAgo: 90,
          by: 'mo',
          fields: {
            situation: 'Wat meneer Van Dam wil: "Thuis blijven, bij mijn duiven."',
            'goal.1.words': 'Mijn been is weer dicht.',
            'goal.2.words': 'Ik sta veilig op en loop met de rollator.',
            'goal.3.words': 'Zoon Jan doet op zondag de duiven; door de week lukt het meneer zelf.',
            with: 'meneer Van Dam en zijn zoon Jan',
            agreed: '@',
            signer: 'meneer Van Dam',
            signed: '@',
            next: '@+184',
          },
        },
      ],
      items: [
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 1,
          by: 'mo',
          title: 'Wondzorg',
          text: 'De wond is kleiner: 2 bij 1,5 centimeter, schoon, geen geur. Verband gewisseld. Meneer vertelde dat de oudste duif weer gewonnen heeft. Hij liep zonder hulp naar de deur om mij uit te laten.',
        },
      ],
    },
  ],
  looks: [
    { by: 'sanne', client: 'yara', daysAgo: 8 },
    { by: 'yara', client: 'yara', daysAgo: 6 },
    { by: 'mo', client: 'yara', daysAgo: 5 },
    { by: 'mo', client: 'bertus', daysAgo: 2 },
  ],
};
