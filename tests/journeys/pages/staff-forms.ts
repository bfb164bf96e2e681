// Parts of a file and its forms, in the gallery.

import {
  addClientPage,
  contactFormPage,
  identityPage,
  breakGlassPage,
  correctNotePage,
  documentsPage,
  fileLogPage,
  intakePage,
  mayXPage,
  notesPage,
  restrictionPage,
  staffRefusalPage,
  writeNotePage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import { groups, kinds, MAY_X, moments, notes, notAsked, services } from './file-content.ts';
import type { Shown } from './gallery.ts';
import { at, staffFrame, TODAY } from './people.ts';
import { file, noor } from './staff.ts';

const draft = { form: '/dossiers/kQ3v9/notities/nieuw', writer: 'x', kept: 3, days: 14 };

const shared = { frame: staffFrame('/dossiers/kQ3v9'), head: noor, tabs: file.tabs, today: TODAY };

export const FORM_PAGES: readonly Shown[] = [
  {
    name: 'client-nieuw-maatregel',
    page: () =>
      addClientPage({
        frame: staffFrame('/dossiers/nieuw'),
        answers: {
          typed: { measure: 'mentorschap', 'consent.name': 'Greet' },
          mistakes: [
            { field: 'consent.name', message: 'Vul voor- en achternaam in van wie toestemming gaf.' },
            { field: 'consent.role', message: 'Kies wie toestemming gaf.' },
            { field: 'consent.on', message: 'Vul de dag in waarop de toestemming is getekend.' },
          ],
        },
        services,
        groups,
        notAsked,
        prefix: false,
        consent: {
          measures: [
            { value: 'curatele', label: { nl: 'Curatele', en: 'Curatele' } },
            { value: 'bewind', label: { nl: 'Bewind', en: 'Bewind' } },
            { value: 'mentorschap', label: { nl: 'Mentorschap', en: 'Mentorschap' } },
          ],
          roles: [
            { value: 'curator', label: { nl: 'Curator', en: 'Curator' } },
            { value: 'mentor', label: { nl: 'Mentor', en: 'Mentor' } },
          ],
        },
        alike: false,
      }),
  },
  {
    name: 'nieuwe-client-minderjarig',
    page: () =>
      addClientPage({
        frame: staffFrame('/dossiers/nieuw'),
        answers: {
          typed: { 'consent.name': 'Greet' },
          mistakes: [{ field: 'consent.role', message: 'Kies wie toestemming gaf.' }],
        },
        services,
        groups: [
          ...groups,
          {
            title: 'Evaluaties',
            later: true,
            fields: (groups[0]?.fields ?? []).slice(0, 1).map((f) => ({ ...f, name: 'evaluation.goals', label: 'Doelen' })),
          },
        ],
        notAsked,
        prefix: true,
        consent: {
          measures: [],
          under: 18,
          roles: [{ value: 'guardian', label: { nl: 'Ouder met gezag of voogd', en: 'Parent with authority or guardian' } }],
          alone: { own: 'client', order: 'order' },
        },
        alike: false,
      }),
  },
  {
    name: 'client-contact',
    page: () =>
      contactFormPage({
        ...shared,
        answers: {
          typed: { 'contact.phone': 'geen' },
          mistakes: [{ field: 'contact.phone', message: 'Dit is geen telefoonnummer.' }],
        },
        fields: [
          { field: 'address', label: { nl: 'Adres', en: 'Address' }, value: 'Lindelaan 12, 1234 AB Waterveen' },
          { field: 'phone', label: { nl: 'Telefoonnummer', en: 'Telephone number' }, value: '06 1234 5678' },
        ],
        version: 2,
        theirs: true,
      }),
  },
  {
    name: 'client-bsn',
    page: () =>
      identityPage({
        ...shared,
        answers: UNTOUCHED,
        bsn: '111222333',
        proof: 'Paspoort NX12AB345, geldig tot 01-01-2030, gezien op 22-11-2026',
        mayWrite: true,
      }),
  },
  {
    name: 'nieuwe-client',
    page: () =>
      addClientPage({
        frame: staffFrame('/dossiers/nieuw'),
        answers: UNTOUCHED,
        services,
        groups,
        notAsked,
        prefix: true,
        alike: false,
      }),
  },
  {
    name: 'nieuwe-client-fout',
    page: () =>
      addClientPage({
        frame: staffFrame('/dossiers/nieuw'),
        answers: {
          typed: {
            'name.first': 'Jip',
            'name.last': 'Sanders',
            birthDate: '31-02-2015',
            service: 'service.youth',
            'religion.belief': 'ja',
          },
          mistakes: [
            {
              field: 'birthDate',
              message: { nl: 'Deze dag bestaat niet. Kijk de maand na', en: 'This day does not exist. Check the month' },
            },
            {
              field: 'religion.belief.relevantie',
              message: { nl: 'Schrijf waarom dit nodig is, of maak het veld leeg', en: 'Write why, or empty the field' },
            },
            {
              field: 'notSame',
              message: { nl: 'Zet het vinkje als dit iemand anders is', en: 'Tick the box when this is somebody else' },
            },
          ],
        },
        services,
        groups,
        notAsked,
        prefix: true,
        alike: true,
      }),
  },
  {
    name: 'intake-en',
    page: () =>
      intakePage({
        frame: staffFrame('/dossiers/kQ3v9/intake', 'en'),
        head: noor,
        tabs: file.tabs,
        today: TODAY,
        answers: UNTOUCHED,
        groups,
        notAsked: [],
      }),
  },
  {
    name: 'notities',
    page: () =>
      notesPage({
        frame: staffFrame('/dossiers/kQ3v9/notities'),
        head: noor,
        tabs: file.tabs,
        today: TODAY,
        notes,
        mayWrite: true,
      }),
  },
  {
    name: 'notities-leeg-en',
    page: () =>
      notesPage({
        frame: staffFrame('/dossiers/kQ3v9/notities', 'en'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        notes: [],
        mayWrite: false,
      }),
  },
  {
    name: 'notitie-schrijven-fout',
    page: () =>
      writeNotePage({
        frame: staffFrame('/dossiers/kQ3v9/notities/nieuw'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        kinds,
        parts: services,
        partLabel: 'Bij welke hulp hoort dit?',
        answers: {
          typed: { on: '23-11-2026', title: 'Gesprek op school', text: '' },
          mistakes: [{ field: 'text', message: 'Schrijf een tekst' }],
        },
      }),
  },
  {
    name: 'notitie-concept',
    page: () =>
      writeNotePage({
        frame: staffFrame('/dossiers/kQ3v9/notities/nieuw'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        kinds: kinds.slice(0, 1),
        parts: services.slice(0, 1),
        answers: { typed: { on: '23-11-2026', title: 'Gesprek op school', text: 'Noor vertelde dat' }, mistakes: [] },
        draft: { ...draft, found: at('2026-11-23', '10:12') },
      }),
  },
  {
    name: 'notitie-verbeteren-botsing',
    page: () =>
      correctNotePage({
        frame: staffFrame('/dossiers/kQ3v9/notities/n2/verbeteren'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        note: { id: 'n2', version: 3, title: 'Kennismaking', text: 'Noor vertelde over school.' },
        answers: { typed: { text: 'Noor vertelde over school en over thuis.', reason: 'Zin vergeten.' }, mistakes: [] },
        conflict: { by: 'Joris Blom', at: at('2026-11-23', '09:02'), text: 'Noor vertelde over school en haar vriendin.' },
        draft: { ...draft, form: '/dossiers/kQ3v9/notities/n2/verbeteren', found: at('2026-11-23', '08:50') },
      }),
  },
  {
    name: 'documenten',
    page: () =>
      documentsPage({
        frame: staffFrame('/dossiers/kQ3v9/documenten'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        documents: [
          {
            id: 'd1',
            title: 'Beschikking jeugdhulp',
            kind: { nl: 'Besluit', en: 'Decision' },
            from: 'Gemeente Waterveen',
            on: '2025-05-20',
            by: 'Marit Okkerse',
          },
          {
            id: 'd2',
            title: 'Verslag school',
            kind: { nl: 'Verslag', en: 'Report' },
            on: '2026-09-09',
            by: 'Joris Blom',
          },
        ],
        paper: true,
        upload: { answers: { typed: {}, mistakes: [{ field: 'bestand', message: 'Kies een bestand' }] }, kinds },
      }),
  },
  {
    name: 'documenten-leeg',
    page: () =>
      documentsPage({
        frame: staffFrame('/dossiers/kQ3v9/documenten', 'en'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        documents: [],
        paper: false,
      }),
  },
  {
    name: 'dossier-logboek',
    page: () =>
      fileLogPage({
        frame: staffFrame('/dossiers/kQ3v9/logboek'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        month: '2026-11',
        months: ['2026-11', '2026-10'],
        moments,
        chain: '88.310',
      }),
  },
  {
    name: 'dossier-logboek-leeg',
    page: () =>
      fileLogPage({
        frame: staffFrame('/dossiers/kQ3v9/logboek', 'en'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        month: '2026-10',
        months: [],
        moments: [],
        chain: false,
      }),
  },
  {
    name: 'beperking',
    page: () =>
      restrictionPage({
        frame: staffFrame('/dossiers/kQ3v9/beperking'),
        head: noor,
        tabs: file.tabs,
        today: TODAY,
        restrictions: noor.restrictions.map((restriction) => ({
          ...restriction,
          since: '2026-11-02',
          piece: { kind: { nl: 'Notitie', en: 'Note' }, on: '2026-10-28', at: 1_793_190_000, by: 'Joris Blom' },
          by: 'Amira Haddou',
          reason: 'Saskia zegt dat dit gesprek anders ging.',
        })),
        add: {
          answers: UNTOUCHED,
          whole: true,
          targets: [{ value: 'file', label: { nl: 'Het hele dossier', en: 'The whole file' } }],
          grounds: [
            { value: 'unlawful', label: { nl: 'Het had niet gebruikt mogen worden.', en: 'It should not have been used.' } },
          ],
        },
      }),
  },
  {
    name: 'mag-x',
    page: () =>
      mayXPage({
        frame: staffFrame('/dossiers/kQ3v9/toegang'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        ...MAY_X,
      }),
  },
  {
    name: 'mag-x-leeg-en',
    page: () => {
      const { decision: _, ...rest } = MAY_X;
      return mayXPage({
        frame: staffFrame('/dossiers/kQ3v9/toegang', 'en'),
        head: { ...noor, restrictions: [] },
        tabs: file.tabs,
        today: TODAY,
        ...rest,
      });
    },
  },
  {
    name: 'personeel-weigering',
    page: () =>
      staffRefusalPage({
        frame: staffFrame('/dossiers/kQ3v9'),
        reason: { nl: 'Alleen het team van een cliënt opent het dossier.', en: 'Only the team of a client opens the file.' },
        clause: {
          id: 'access.file.team',
          sentence: 'Alleen wie nu met u werkt, ziet uw dossier.',
          number: 24,
          version: '4',
          organisation: 'de-linde',
        },
        articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.11', en: 'Youth Act, article 7.3.11' } }],
        emergency: 'kQ3v9',
        at: at(TODAY, '09:14'),
      }),
  },
  {
    name: 'personeel-op-slot',
    page: () =>
      staffRefusalPage({
        frame: staffFrame('/dossiers/kQ3v9'),
        known: true,
        lock: { since: '2026-11-02', ask: 'Lotte van Rijn' },
        reason: { nl: 'Het gebruik van deze gegevens staat stil.', en: 'The use of these data is frozen.' },
        articles: [{ name: 'AVG 18 lid 2' }],
        at: at(TODAY, '09:14'),
      }),
  },
  {
    name: 'personeel-weigering-mens-en',
    page: () =>
      staffRefusalPage({
        frame: staffFrame('/dossiers/kQ3v9/notities', 'en'),
        what: { nl: 'Notities', en: 'Notes' },
        reason: { nl: 'De cliënt maakt bezwaar.', en: 'The client objects.' },
        articles: [{ name: 'Jeugdwet 7.3.15' }],
        human: { who: { nl: 'de regiebehandelaar', en: 'the lead practitioner' }, before: '2026-12-21' },
        at: at(TODAY, '09:14'),
      }),
  },
  {
    name: 'noodtoegang',
    page: () =>
      breakGlassPage({
        frame: staffFrame('/dossiers/kQ3v9/noodtoegang'),
        file: 'kQ3v9',
        minutes: 60,
        told: true,
        reviewer: 'Lotte van Rijn',
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'noodtoegang-fout-en',
    page: () =>
      breakGlassPage({
        frame: staffFrame('/dossiers/kQ3v9/noodtoegang', 'en'),
        file: 'kQ3v9',
        client: 'Noor Verhage',
        minutes: 60,
        told: true,
        reviewer: 'Lotte van Rijn',
        answers: {
          typed: { reden: 'x' },
          mistakes: [
            { field: 'reden', message: { nl: 'Schrijf ten minste 10 tekens', en: 'Write at least 10 characters' } },
            { field: 'zeker', message: { nl: 'Zet het vinkje', en: 'Tick the box' } },
          ],
        },
      }),
  },
];
