// Pages of the staff in the gallery.

import { type FileHead, type FileProps, filePage, filesPage, todayPage, UNTOUCHED } from '../../../src/web/index.ts';
import { TODAY_PAGE } from './file-content.ts';
import type { Shown } from './gallery.ts';
import { at, LONG, LONG_NAME, privacyFrame, staffFrame, TODAY } from './people.ts';

export const noor: FileHead = {
  id: 'kQ3v9',
  number: '2025-118',
  name: 'Noor Verhage',
  callName: 'Noor',
  birth: '2012-05-03',
  service: { nl: 'Jeugdhulp', en: 'Youth care' },
  since: '2025-05-25',
  regimes: [{ nl: 'Jeugdwet', en: 'Youth Act' }],
  restrictions: [
    {
      heading: { nl: '1 notitie staat op slot', en: '1 note is restricted' },
      why: {
        nl: 'Vader zegt dat de notitie van 12 oktober over thuis niet klopt. Zolang dat wordt uitgezocht, wordt zij alleen bewaard.',
        en: 'Father says that the note of 12 October about home is wrong. While that is looked into, it is only kept.',
      },
      articles: [{ name: { nl: 'AVG, artikel 18 lid 1 a', en: 'GDPR, article 18(1)(a)' } }],
    },
  ],
};
export const file: FileProps = {
  frame: staffFrame('/dossiers/kQ3v9'),
  head: noor,
  tabs: ['overview', 'plan', 'notes', 'documents', 'log'],
  today: TODAY,
  ages: [
    { under: 12, readers: 'ouders met gezag' },
    { from: 12, under: 16, readers: 'Noor en ouders' },
    { from: 16, readers: 'Noor zelf' },
  ],
  contact: [
    { label: { nl: 'Adres', en: 'Address' }, value: 'Lindelaan 12, 1234 AB Waterveen' },
    { label: { nl: 'Telefoonnummer', en: 'Telephone number' }, value: '06 1234 5678', href: 'tel:0612345678' },
  ],
  beside: [
    { label: { nl: 'Naam', en: 'Name' }, value: 'Saskia Verhage' },
    { label: { nl: 'Telefoonnummer', en: 'Telephone number' }, value: '06 8765 4321', href: 'tel:0687654321' },
  ],
  mayContact: true,
  mayBsn: true,
  columns: [
    { nl: 'Plan en doelen', en: 'Plan and goals' },
    { nl: 'Notities', en: 'Notes' },
    { nl: 'Rekeningen', en: 'Invoices' },
  ],
  access: [
    {
      who: 'Noor',
      answers: ['yes', 'yes', 'no'],
      reason: {
        why: { nl: 'Zij is 12 of ouder en kan het overzien.', en: 'She is 12 or older and can weigh it.' },
        articles: [{ name: { nl: 'Jeugdwet 7.3.10', en: 'Youth Act 7.3.10' }, url: 'https://wetten.overheid.nl/BWBR0034925/' }],
      },
    },
    {
      who: 'Saskia Verhage',
      role: { nl: 'moeder', en: 'mother' },
      answers: ['yes', 'yes', 'yes'],
      reason: {
        why: {
          nl: 'Zij heeft gezag. Register gezien op 25 mei 2025.',
          en: 'She has parental authority. Register seen on 25 May 2025.',
        },
      },
    },
    {
      who: 'Ruben Verhage',
      role: { nl: 'vader', en: 'father' },
      answers: ['yes', 'decided', 'yes'],
      reason: {
        why: {
          nl: 'Hij heeft gezag. Noor maakt bezwaar tegen de notities. Besluit Amira, 2 november.',
          en: 'He has parental authority. Noor objects as to the notes. Decision by Amira, 2 November.',
        },
        articles: [{ name: { nl: 'Jeugdwet 7.3.15 lid 4', en: 'Youth Act 7.3.15(4)' } }],
      },
    },
    {
      who: 'Thijs Kooiman',
      role: { nl: 'stiefvader', en: 'stepfather' },
      answers: ['no', 'no', 'no'],
      reason: { why: { nl: 'Hij heeft geen gezag.', en: 'He has no parental authority.' } },
    },
    {
      who: 'Gemeente Waterveen',
      answers: ['ask', 'no', 'no'],
      reason: {
        why: { nl: 'Alleen wat nodig is voor de beoordeling.', en: 'Only what the assessment needs.' },
        clause: {
          id: 'recipient.municipality',
          sentence: 'De gemeente krijgt alleen wat nodig is.',
          number: 9,
          organisation: 'de-linde',
        },
        articles: [{ name: 'Jeugdwet 7.4.3' }],
      },
    },
  ],
  team: [
    { role: { nl: 'Regiebehandelaar', en: 'Lead practitioner' }, name: 'Amira Haddou', from: '2025-05-25' },
    { role: { nl: 'Begeleider', en: 'Support worker' }, name: 'Joris Blom', from: '2025-06-02' },
    { role: { nl: 'Vervanger', en: 'Substitute' }, name: 'Elin Post', from: '2026-11-02', until: '2026-12-31' },
  ],
  authority: [
    {
      kind: 'authority',
      who: 'Saskia en Ruben Verhage',
      how: { nl: 'samen', en: 'together' },
      proof: { what: { nl: 'Uittreksel uit het gezagsregister', en: 'Extract from the register' }, seen: '2025-05-25' },
    },
  ],
  firstCall: { name: 'Saskia', phone: '06 0000 0101' },
  nextCheck: { nl: 'Bij elke wijziging, in elk geval 25 mei 2027', en: 'At each change, at the latest 25 May 2027' },
  consents: [
    {
      what: { nl: 'Hulp volgens het plan', en: 'Help as in the plan' },
      note: { nl: 'Noor en beide ouders, 25 mei 2026', en: 'Noor and both parents, 25 May 2026' },
      state: 'given',
    },
    {
      what: { nl: 'Overleg met school', en: 'Talking to school' },
      note: { nl: 'Noor en Saskia. Ruben is op 16 november gevraagd.', en: 'Noor and Saskia. Ruben was asked on 16 November.' },
      state: 'open',
    },
    {
      what: { nl: 'Foto in het dossier', en: 'Photo in the file' },
      note: {
        nl: 'Ingetrokken door Noor op 3 november. Foto is weg.',
        en: 'Withdrawn by Noor on 3 November. The photo is gone.',
      },
      state: 'withdrawn',
    },
  ],
  soon: [
    { on: '2026-11-24', what: { nl: 'Evaluatie van het plan', en: 'Evaluation of the plan' } },
    {
      on: '2028-05-03',
      what: {
        nl: 'Noor wordt 16. Toegang van ouders stopt, tenzij Noor het goed vindt.',
        en: 'Noor turns 16. Access of parents ends, unless Noor agrees.',
      },
    },
  ],
};
const empty: FileProps = {
  frame: staffFrame('/dossiers/x', 'nl', { practice: LONG, person: LONG_NAME, imported: true }),
  head: {
    id: 'x',
    number: '2026-0001',
    name: LONG_NAME,
    callName: 'Maria-Fernanda',
    birth: '2009-02-28',
    regimes: [
      { nl: 'Jeugdwet', en: 'Youth Act' },
      { nl: 'Geneeskundige behandeling (WGBO)', en: 'Medical treatment (WGBO)' },
    ],
    restrictions: [],
  },
  tabs: ['overview', 'notes'],
  today: TODAY,
  ages: [
    { under: 12, readers: 'ouders met gezag of de voogd' },
    { from: 12, under: 16, readers: 'Maria-Fernanda zelf, en ook de ouders met gezag of de voogd' },
    { from: 16, under: 18, readers: 'Maria-Fernanda zelf' },
    { from: 18, readers: 'Maria-Fernanda zelf' },
  ],
  contact: [],
  beside: [],
  mayContact: false,
  mayBsn: false,
  columns: [{ nl: 'Notities', en: 'Notes' }],
  access: [],
  team: [],
  authority: [],
  consents: [],
  soon: [],
};

export const STAFF_PAGES: readonly Shown[] = [
  { name: 'vandaag', page: () => todayPage(TODAY_PAGE) },
  { name: 'vandaag-en', page: () => todayPage({ ...TODAY_PAGE, frame: privacyFrame('/vandaag', 'en') }) },
  {
    name: 'vandaag-leeg',
    page: () =>
      todayPage({
        ...TODAY_PAGE,
        frame: privacyFrame('/vandaag', 'nl', { demo: false, flash: 'Opgeslagen: de evaluatie van Bram Ockhuizen.' }),
        now: TODAY_PAGE.now + 6 * 3600,
        clocks: [],
        week: [],
        waiting: [],
        busy: [],
        review: { tasks: [], last: { on: '2026-11-20', by: 'Lotte van Rijn' } },
      }),
  },
  {
    name: 'dossiers',
    page: () =>
      filesPage({
        frame: staffFrame('/dossiers'),
        today: TODAY,
        answers: UNTOUCHED,
        searched: false,
        scope: 'team',
        mayAdd: true,
        paging: { from: 1, until: 3, total: 14, next: '/dossiers?na=x' },
        files: [
          {
            id: 'kQ3v9',
            number: '2025-118',
            name: 'Noor Verhage',
            birth: '2012-05-03',
            regimes: [{ nl: 'Jeugdwet', en: 'Youth Act' }],
            as: { nl: 'U bent regiebehandelaar', en: 'You are lead practitioner' },
            next: { nl: 'Evaluatie di 24 nov', en: 'Evaluation Tue 24 Nov' },
            state: 'restricted',
          },
          {
            id: 'i12',
            number: '2025-131',
            name: 'Ilias Benali',
            birth: '2014-11-25',
            regimes: [{ nl: 'Jeugdwet', en: 'Youth Act' }],
            next: { nl: 'Wordt 12 op wo 25 nov', en: 'Turns 12 on Wed 25 Nov' },
          },
          {
            id: 'x',
            number: '2026-0001',
            name: LONG_NAME,
            birth: '2009-02-28',
            regimes: ['Jeugdwet', 'WGBO'],
            state: 'emergency',
          },
          { id: 'y', number: '2019-044', name: 'Bram Ockhuizen', regimes: [], state: 'ended' },
        ],
      }),
  },
  {
    name: 'dossiers-niets-gevonden',
    page: () =>
      filesPage({
        frame: staffFrame('/dossiers'),
        today: TODAY,
        answers: { typed: { zoek: 'Van der Wijngaard' }, mistakes: [] },
        searched: true,
        scope: 'team',
        mayAdd: false,
        files: [],
      }),
  },
  {
    name: 'dossiers-leeg-en',
    page: () =>
      filesPage({
        frame: staffFrame('/dossiers', 'en', { places: ['files'] }),
        today: TODAY,
        answers: {
          typed: { zoek: '31-02-2012' },
          mistakes: [{ field: 'zoek', message: { nl: 'Deze dag bestaat niet', en: 'This day does not exist' } }],
        },
        searched: false,
        scope: 'task',
        mayAdd: false,
        files: [],
      }),
  },
  { name: 'dossier', page: () => filePage(file) },
  {
    name: 'dossier-eerst-weten',
    page: () =>
      filePage({
        ...file,
        first: [
          {
            label: { nl: 'Allergieën en medicijnen', en: 'Allergies and medicines' },
            href: '/dossiers/kQ3v9/plan#f-health-card',
            told: {
              lines: [],
              groups: [
                {
                  label: { nl: 'Allergieën', en: 'Allergies' },
                  one: { nl: 'Allergie 1', en: 'Allergy 1' },
                  lines: [
                    { key: 'what', as: 'line', label: { nl: 'Waarvoor', en: 'To what' }, value: 'Pinda' },
                    {
                      key: 'act',
                      as: 'line',
                      label: { nl: 'Wat dan doen', en: 'What to do then' },
                      value: 'Bel 112, dan de moeder.',
                    },
                  ],
                },
              ],
            },
          },
        ],
      }),
  },
  {
    name: 'dossier-en',
    page: () =>
      filePage({
        ...file,
        frame: staffFrame('/dossiers/kQ3v9', 'en'),
        ages: [
          { under: 12, readers: 'parents with authority' },
          { from: 12, under: 16, readers: 'Noor and parents' },
          { from: 16, readers: 'Noor herself' },
        ],
      }),
  },
  { name: 'dossier-leeg-lang', page: () => filePage(empty) },
  {
    name: 'dossier-nood',
    page: () =>
      filePage({
        ...file,
        emergency: { mayWrite: false, tell: 'Amira Haddou' },
        frame: staffFrame('/dossiers/kQ3v9', 'nl', {
          flash: 'De noodtoegang is begonnen.',
          emergency: {
            file: 'kQ3v9',
            client: 'Noor Verhage',
            reason: 'Noor belde, ouders niet bereikbaar.',
            until: at(TODAY, '10:45'),
            reviewer: 'Lotte van Rijn',
          },
        }),
      }),
  },
];
