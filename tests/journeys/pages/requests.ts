// Pages about 'Klopt dit niet?' and 'what do you have of me' in the gallery.

import {
  type AskCorrectionProps,
  askCorrectionPage,
  type CorrectionProps,
  correctionPage,
  correctionsPage,
  myOverviewPage,
  myRequestsPage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { at, NOW, portalFrame, staffFrame, TODAY } from './people.ts';
import { noor } from './staff.ts';

const asking: AskCorrectionProps = {
  frame: portalFrame('/mijn/verzoeken/kQ3v9/verbeteren/n1'),
  file: 'kQ3v9',
  what: 'n1',
  label: { nl: 'Gesprek op school', en: 'Talk at school' },
  now: 'Noor was er op maandag niet. Zij belde zelf om tien uur.\n\nDaarna spraken wij over de week.',
  identity: { nl: 'om verkeerde verstrekking of wijziging te voorkomen', en: 'to prevent disclosure to the wrong person' },
  answers: UNTOUCHED,
};
const answering: CorrectionProps = {
  frame: staffFrame('/dossiers/kQ3v9/verbeteren/r1'),
  head: noor,
  tabs: ['overview', 'plan', 'notes', 'documents', 'log'],
  today: TODAY,
  request: 'r1',
  what: asking.label,
  by: 'Noor Verhage',
  was: asking.now,
  stands: asking.now,
  text: 'Ik was er wel. Het was op dinsdag.',
  running: { from: at('2026-11-21', '15:00'), law: at('2026-12-21', '23:59'), unit: 'days' },
  now: NOW,
  mayDecide: true,
  answers: UNTOUCHED,
};

export const REQUEST_PAGES: readonly Shown[] = [
  {
    name: 'mijn-verzoeken',
    page: () =>
      myRequestsPage({
        frame: portalFrame('/mijn/verzoeken/kQ3v9'),
        file: 'kQ3v9',
        corrections: [
          {
            what: { nl: 'Adres', en: 'Address' },
            asked: '2026-11-21',
            before: '2026-12-21',
            text: 'Wij wonen nu op de Nieuwe Dijk 12.',
          },
          {
            what: asking.label,
            asked: '2026-10-02',
            before: '2026-11-02',
            text: 'Ik was er wel. Het was op dinsdag.',
            outcome: { how: 'refused', reason: 'De leerkracht belde om tien uur; dat staat in haar bericht.' },
          },
          {
            what: { nl: 'Telefoonnummer', en: 'Phone number' },
            asked: '2026-09-02',
            before: '2026-10-02',
            text: 'Dit nummer is van mijn oma.',
            outcome: { how: 'corrected', reason: 'Nagekeken met uw moeder.', now: '06 0000 0412' },
          },
        ],
      }),
  },
  {
    name: 'mijn-verzoeken-leeg-en',
    page: () => myRequestsPage({ frame: portalFrame('/mijn/verzoeken/kQ3v9', 'en'), file: 'kQ3v9', corrections: [] }),
  },
  { name: 'klopt-niet', page: () => askCorrectionPage(asking) },
  {
    name: 'klopt-niet-fout-en',
    page: () => {
      const { identity: _, ...rest } = asking;
      const answers = { typed: { text: ' ' }, mistakes: [{ field: 'text', message: 'Write something first.' }] };
      return askCorrectionPage({ ...rest, frame: portalFrame('/mijn/verzoeken/kQ3v9/verbeteren/n1', 'en'), answers });
    },
  },
  {
    name: 'wat-hebt-u',
    page: () =>
      myOverviewPage({
        frame: portalFrame('/mijn/verzoeken/kQ3v9/inzage'),
        file: 'kQ3v9',
        on: TODAY,
        shut: true,
        kinds: [
          {
            what: { nl: 'Gegevens om u te bereiken', en: 'Data to reach you' },
            held: { nl: 'Adres, Telefoonnummer, E-mailadres', en: 'Address, Phone number, E-mail address' },
            purposes: [{ nl: 'Zorg en hulp geven', en: 'Giving care and help' }],
          },
          { what: { nl: 'Notities', en: 'Notes' }, held: { nl: '12 stukken', en: '12 items' }, purposes: [] },
        ],
      }),
  },
  {
    name: 'wat-hebt-u-niets-en',
    page: () =>
      myOverviewPage({
        frame: portalFrame('/mijn/verzoeken/kQ3v9/inzage', 'en'),
        file: 'kQ3v9',
        callName: 'Noor',
        on: TODAY,
        shut: false,
        kinds: [],
      }),
  },
  {
    name: 'verbeteren-lijst',
    page: () =>
      correctionsPage({
        frame: staffFrame('/dossiers/kQ3v9/verbeteren'),
        head: noor,
        tabs: answering.tabs,
        today: TODAY,
        rows: [
          { id: 'r1', what: asking.label, before: '2026-12-21', how: 'open' },
          { id: 'r2', what: { nl: 'Adres', en: 'Address' }, before: '2026-11-02', how: 'corrected' },
          { id: 'r3', what: { nl: 'Verslag', en: 'Report' }, before: '2026-11-02', how: 'refused' },
        ],
      }),
  },
  { name: 'verbeteren', page: () => correctionPage(answering) },
  {
    name: 'verbeteren-fout',
    page: () => {
      const { by: _, stands: __, ...rest } = answering;
      const mistakes = [
        { field: 'antwoord', message: 'Kies wat u doet.' },
        { field: 'reden', message: 'Schrijf op waarom.' },
      ];
      return correctionPage({ ...rest, answers: { typed: { reden: '' }, mistakes } });
    },
  },
  {
    name: 'verbeteren-klaar-en',
    page: () =>
      correctionPage({
        ...answering,
        frame: staffFrame('/dossiers/kQ3v9/verbeteren/r1', 'en'),
        stands: 'Noor was er op dinsdag niet.',
        outcome: { how: 'corrected', on: TODAY, reason: 'Nagekeken in de agenda.' },
      }),
  },
];
