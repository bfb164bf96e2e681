// Kinderopvang De Notendop, childcare: two children of the yellow group, a mother and a father.

import type { DemoPractice } from './shape.ts';

export const deNotendop: DemoPractice = {
  policy: 'kinderopvang',
  slug: 'de-notendop',
  staff: [
    {
      key: 'willemijn',
      kind: 'staff',
      name: { first: 'Willemijn', last: 'Bos' },
      email: 'willemijn@denotendop.example',
      roles: ['caregiver'],
      link: { nl: 'pedagogisch medewerker van de gele groep', en: 'child care worker of the yellow group' },
    },
    {
      key: 'dirk',
      kind: 'staff',
      name: { first: 'Dirk', prefix: 'de', last: 'Groot' },
      email: 'dirk@denotendop.example',
      roles: ['caregiver'],
    },
  ],
  others: [
    {
      key: 'eva',
      name: { first: 'Eva', last: 'Sanders' },
      email: 'eva.sanders@post.example',
      phone: '06 0000 0401',
      link: { nl: 'moeder van Jip (3)', en: 'mother of Jip (3)' },
    },
    { key: 'tom', name: { first: 'Tom', last: 'Achterberg' }, email: 'tom.achterberg@post.example', phone: '06 0000 0402' },
  ],
  clients: [
    {
      key: 'jip',
      name: { first: 'Jip', last: 'Sanders' },
      gender: 'man',
      age: [3, 64],
      since: 700,
      service: 'service.daycare',
      regime: 'childcare',
      team: [
        { staff: 'willemijn', task: 'caregiver' },
        { staff: 'dirk', task: 'caregiver' },
      ],
      answers: [
        { category: 'contact', field: 'address', value: 'Eikenlaan 5, 0000 AK Waterveen' },
        { category: 'contact', field: 'phone', value: '06 0000 0401' },
        { category: 'medical', field: 'daily-care', value: 'Allergisch voor pinda. Pen ligt in de rode tas bij de deur.' },
      ],
      parents: [{ person: 'eva', held: true }],
      forms: [
        {
          form: 'agreement',
          daysAgo: 698,
          by: 'willemijn',
          fields: {
            with: 'Eva Sanders, moeder',
            signed: '@',
            how: 'digital',
            from: '@',
            content: 'Opvang op maandag, dinsdag en donderdag, van 8 tot 18 uur.',
          },
        },
        {
          form: 'placement',
          daysAgo: 697,
          by: 'willemijn',
          fields: {
            group: 'Gele groep',
            from: '@',
            days: 'maandag, dinsdag en donderdag',
            mentor: 'Willemijn Bos',
          },
        },
        {
          form: 'pick-up-list',
          daysAgo: 697,
          by: 'willemijn',
          fields: {
            'person.1.name': 'Eva Sanders',
            'person.1.relation': 'moeder',
            'person.1.phone': '06 0000 0401',
            'person.2.name': 'Mieke Sanders',
            'person.2.relation': 'oma',
          },
        },
        {
          form: 'health-card',
          daysAgo: 697,
          by: 'willemijn',
          fields: {
            with: 'Eva Sanders, moeder',
            next: '@+705',
            'allergy.1.what': 'Pinda',
            'allergy.1.signs': 'Rode vlekken en hoesten',
            'allergy.1.act': 'Pen uit de rode tas bij de deur, dan 112, dan Eva.',
          },
        },
        {
          form: 'daily-log',
          daysAgo: 3,
          by: 'willemijn',
          fields: {
            day: '@',
            text: 'Met de kikkers in de zandbak gespeeld.',
            food: 'Twee boterhammen en een peer',
            sleep: 'Van 12.30 tot 14.00 uur',
            collected: 'Eva',
          },
        },
      ],
      items: [
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 10,
          by: 'willemijn',
          title: 'Maandag',
          text: 'Jip bouwde met de grote blokken een brug waar iedereen overheen mocht. Goed gegeten, anderhalf uur geslapen. Bij het ophalen wilde hij eerst de brug laten zien.',
        },
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 3,
          by: 'dirk',
          title: 'Even huilen bij het brengen',
          text: 'Bij het brengen was er een traan. Samen voor het raam gezwaaid naar mama, daarna het boek van de kikker. Na tien minuten speelde Jip met Lou in de zandhoek.',
        },
      ],
    },
    {
      key: 'lou',
      name: { first: 'Lou', last: 'Achterberg' },
      gender: 'vrouw',
      age: [2, 200],
      since: 330,
      service: 'service.daycare',
      regime: 'childcare',
      team: [{ staff: 'willemijn', task: 'caregiver' }],
      answers: [{ category: 'contact', field: 'address', value: 'Beukenhof 11, 0000 AL Waterveen' }],
      parents: [{ person: 'tom', held: true }],
      items: [
        {
          kind: 'note',
          category: 'notes',
          daysAgo: 3,
          by: 'willemijn',
          title: 'Nieuwe woorden',
          text: 'Lou zegt nu "ikke doen" en dat klopt: schoenen, jas en rits. Twee keer geplast op het potje. Slaapt nog één keer per dag, na de lunch.',
        },
      ],
    },
  ],
  looks: [
    { by: 'dirk', client: 'jip', daysAgo: 4 },
    { by: 'eva', client: 'jip', daysAgo: 2 },
    { by: 'willemijn', client: 'lou', daysAgo: 2 },
  ],
};
