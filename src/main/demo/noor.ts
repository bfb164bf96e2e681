// Noor, fourteen: the file that shows the whole course of care, from the decision of the municipality to the last evaluation. Invented.

import type { DemoClient } from './shape.ts';

export const noor: DemoClient = {
  key: 'noor',
  name: { first: 'Noor', last: 'Verhage' },
  email: 'noor.verhage@post.example',
  link: { nl: 'cliënt van 14', en: 'client aged 14' },
  gender: 'vrouw',
  age: [14, 203],
  since: 546,
  service: 'service.youth-help',
  regime: 'jeugdwet',
  team: [
    { staff: 'amira', task: 'coordinator' },
    { staff: 'joris', task: 'caregiver' },
  ],
  answers: [
    { category: 'contact', field: 'address', value: 'Lindelaan 12, 0000 AB Waterveen' },
    { category: 'contact', field: 'phone', value: '06 0000 0111' },
    {
      category: 'authority',
      field: 'parental-authority',
      value: 'Moeder heeft alleen het gezag. Uittreksel gezien bij de start.',
    },
    { category: 'referral', field: 'referral', value: 'Huisarts: somber en veel ziek thuis sinds de verhuizing.' },
    { category: 'referral', field: 'indication', value: 'Ambulante jeugdhulp, 12 maanden, 4 uur per week.' },
  ],
  parents: [
    { person: 'saskia', held: true },
    { person: 'ruben', held: false },
  ],
  forms: [
    {
      form: 'referral',
      daysAgo: 540,
      by: 'amira',
      fields: {
        what: 'allocation',
        issuer: 'Gemeente Waterveen',
        number: 'JW-2025-0173',
        decided: '@-10',
        from: '@',
        until: '@+548',
        content: 'Ambulante jeugdhulp, 4 uur per week. De huisarts verwees.',
      },
    },
    {
      form: 'agreement',
      daysAgo: 530,
      by: 'amira',
      fields: {
        with: 'Noor en haar moeder Saskia',
        signed: '@',
        how: 'paper',
        from: '@',
        content: 'Hulp op dinsdag na school en één gezinsgesprek per maand. Afzeggen kan tot een dag tevoren.',
      },
    },
    {
      form: 'care-plan',
      daysAgo: 182,
      by: 'amira',
      fields: {
        situation:
          'Wat Noor wil: "Weer gewoon naar school kunnen zonder buikpijn, en met mama praten zonder dat het ruzie wordt."',
        'goal.1.words': 'Ik ga vier dagen per week naar school.',
        'goal.2.words': 'Mama en ik praten elke week, op een vast moment.',
        'goal.3.words': 'Ik weet wat ik kan doen als ik somber ben, en wie ik dan bel.',
        arrangements:
          'Afspraken: Joris komt op dinsdag na school. Amira spreekt Noor en Saskia samen, één keer per maand. Met school overleggen wij pas als Noor ja zegt.',
        with: 'Noor en haar moeder Saskia',
        agreed: '@',
        signer: 'Noor',
        signed: '@',
        next: '@+184',
      },
    },
    {
      form: 'measurement',
      daysAgo: 150,
      by: 'joris',
      fields: {
        day: '@',
        goal: '1',
        value: '3',
        words: 'Twee dagen is al veel.',
      },
    },
    {
      form: 'measurement',
      daysAgo: 90,
      by: 'joris',
      fields: {
        day: '@',
        goal: '1',
        value: '5',
      },
    },
    {
      form: 'measurement',
      daysAgo: 30,
      by: 'joris',
      fields: {
        day: '@',
        goal: '1',
        value: '7',
        words: 'Het lukt bijna elke week.',
      },
    },
    {
      form: 'measurement',
      daysAgo: 30,
      by: 'joris',
      fields: {
        day: '@',
        goal: '2',
        value: '8',
      },
    },
    {
      form: 'evaluation',
      daysAgo: 3,
      by: 'amira',
      fields: {
        day: '@',
        with: 'Noor en haar moeder Saskia',
        text: 'Wij namen de drie doelen samen door. Op school gaat het veel beter dan in het voorjaar.',
        own: 'Noor zegt: "Het is nog niet weg, maar ik weet nu wat ik kan doen."',
        'goal.1.outcome': 'partly',
        'goal.1.words': 'In de laatste acht weken was Noor er 27 van de 32 dagen.',
        'goal.2.outcome': 'reached',
        'goal.2.words': 'Noor en Saskia willen het zo houden.',
        'goal.3.outcome': 'open',
        'goal.3.words': 'Noor heeft een kaartje met drie dingen die helpen, en belt Joris als het niet lukt.',
      },
    },
    {
      form: 'appointment',
      daysAgo: 2,
      by: 'joris',
      fields: {
        day: '@+4',
        time: '15:30',
        minutes: '60',
        where: 'bij Noor thuis',
        with: 'Noor',
        about: 'weekgesprek',
        state: 'planned',
      },
    },
  ],
  items: [
    {
      kind: 'note',
      category: 'notes',
      daysAgo: 41,
      by: 'joris',
      title: 'Gesprek in het park',
      text: 'Gewandeld langs de vijver; buiten praat Noor makkelijker. Ze vertelt dat ze drie dagen naar school is geweest. De vierde ochtend had ze buikpijn. We hebben samen bekeken wat er die ochtend anders was: toets, en slecht geslapen. Noor wil volgende keer haar mentor vragen of ze de toets later mag maken.',
    },
    {
      kind: 'note',
      category: 'notes',
      daysAgo: 27,
      by: 'joris',
      title: 'Dinsdag na school',
      text: 'Noor heeft haar mentor gemaild, en die reageerde aardig. Ze is er trots op. Thuis is het rustiger. Het praatmoment op zondag is één keer overgeslagen; Noor vond dat jammer en heeft dat zelf tegen haar moeder gezegd.',
      first: {
        text: 'Noor heeft haar mentor gebeld, en die reageerde aardig. Ze is er trots op. Thuis is het rustiger.',
        why: 'Noor las mee: zij heeft gemaild en niet gebeld.',
      },
    },
    {
      kind: 'note',
      category: 'notes',
      daysAgo: 6,
      by: 'amira',
      title: 'Gezinsgesprek',
      text: 'Gesproken met Noor en Saskia aan de keukentafel. Noor vertelde zelf hoe het op school gaat: bijna elke week vier dagen. Saskia luisterde en vroeg door. Beiden geven de sfeer thuis een 7. Noor wil graag door met het weekgesprek. Volgende keer bespreken we de vader: wat wil Noor dat hij weet?',
    },
  ],
};
