// Documents, the paper folder and marking, in the gallery: typical, wrong, long names, English.

import {
  documentPage,
  type DocumentProps,
  markOthersPage,
  myDocumentPage,
  myDocumentsPage,
  paperPage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { at, LONG_NAME, portalFrame, staffFrame, TODAY } from './people.ts';
import { file, noor } from './staff.ts';

const inFile = { head: { ...noor, restrictions: [] }, tabs: file.tabs, today: TODAY } as const;

const letter: DocumentProps['document'] = {
  id: 'd1',
  title: 'Verslag van de school',
  kind: { nl: 'Verslag van een ander', en: 'Report by somebody else' },
  from: `Openbare scholengemeenschap, ${LONG_NAME}`,
  on: '2026-11-02',
  by: 'Joris Blom',
  version: 2,
  text: [
    { text: 'Noor was deze maand 17 van de 18 dagen op school. ' },
    { text: 'Een meisje uit haar klas wordt gepest.', other: true },
    { text: '\n\nWij zien haar graag terug na de vakantie.' },
  ],
  file: {
    name: `${LONG_NAME.replaceAll(' ', '_')}_verslag_definitief_versie_3.pdf`,
    size: 2_345_678,
    scanned: false,
    read: 'all',
    href: '/dossiers/kQ3v9/documenten/d1/bestand/2',
  },
  copy: 'text',
};
const versions = [
  {
    version: 1,
    by: LONG_NAME,
    at: at('2026-11-03', '16:40'),
    reason: 'Nu met handtekening',
    href: '/dossiers/kQ3v9/documenten/d1/bestand/1',
  },
];
const wrong = (fields: readonly string[]) => ({
  typed: { titel: 'Verslag', reden: '' },
  mistakes: fields.map((field) => ({ field, message: { nl: `Vul dit in: ${field}.`, en: `Fill this in: ${field}.` } })),
});
const folder = { place: 'Kantoor Lindelaan, kamer 3', cupboard: 'Kast 2, plank 4', locked: false } as const;
const out = { by: LONG_NAME, on: '2026-11-12', where: 'Rechtbank', back: '2026-11-14' } as const;
const sentences = [
  { text: 'Noor was deze maand 17 van de 18 dagen op school.', marked: false },
  { text: 'Een meisje uit haar klas wordt gepest.', marked: true },
];
const item = { id: 'd1', title: 'Verslag van de school', version: 2, back: '/dossiers/kQ3v9/documenten/d1' };
const mine = {
  frame: portalFrame('/mijn/dossier/kQ3v9/documenten'),
  file: { id: 'kQ3v9', callName: 'Noor', own: false },
  parts: ['overview', 'plan', 'notes', 'documents'],
  reason: { why: { nl: 'Moeder met gezag mag meelezen.', en: 'A mother with authority may read along.' } },
} as const;
const { by: _by, text: _text, file: _file, version: _version, ...listed } = letter;

export const DOCUMENT_PAGES: readonly Shown[] = [
  {
    name: 'stuk',
    page: () =>
      documentPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/d1'),
        document: letter,
        versions,
        next: UNTOUCHED,
        mayMark: true,
      }),
  },
  {
    name: 'stuk-fout-en',
    page: () =>
      documentPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/d1', 'en'),
        document: { ...letter, copy: 'withheld', file: { ...(letter.file as NonNullable<typeof letter.file>), read: 'none' } },
        versions: [],
        next: wrong(['reden', 'identiteit', 'anderen', 'bestand']),
        mayMark: true,
        stale: true,
      }),
  },
  {
    name: 'stuk-alleen-lezen',
    page: () =>
      documentPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/d1'),
        document: { ...letter, copy: 'file', text: [{ text: 'Cursus moestuin.' }] },
        versions: [],
        mayMark: false,
      }),
  },
  {
    name: 'map-te-laat',
    page: () =>
      paperPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/map'),
        version: 2,
        folder: { ...folder, out },
        late: true,
        past: [{ by: LONG_NAME, at: at('2026-11-12', '09:05'), folder }],
        mayWrite: true,
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'map-fout-en',
    page: () =>
      paperPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/map', 'en'),
        version: 1,
        folder,
        late: false,
        past: [{ by: 'Joris Blom', at: at('2026-11-12', '09:05'), folder: { ...folder, out } }],
        mayWrite: true,
        answers: wrong(['where', 'back', 'place', 'cupboard', 'locked']),
        stale: true,
      }),
  },
  {
    name: 'map-leeg',
    page: () =>
      paperPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/documenten/map'),
        version: 0,
        late: false,
        past: [],
        mayWrite: false,
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'markeren-fout-en',
    page: () =>
      markOthersPage({
        ...inFile,
        frame: staffFrame('/dossiers/kQ3v9/anderen/d1', 'en'),
        tab: 'documents',
        item,
        sentences,
        part: { answers: wrong(['deel']), now: 'zinnen' },
        stale: true,
      }),
  },
  {
    name: 'markeren-notitie',
    page: () => markOthersPage({ ...inFile, frame: staffFrame('/dossiers/kQ3v9/anderen/n1'), tab: 'notes', item, sentences }),
  },
  { name: 'mijn-stukken', page: () => myDocumentsPage({ ...mine, documents: [listed] }) },
  { name: 'mijn-stukken-leeg', page: () => myDocumentsPage({ ...mine, documents: [] }) },
  {
    name: 'mijn-stuk-en',
    page: () =>
      myDocumentPage({
        ...mine,
        frame: portalFrame('/mijn/dossier/kQ3v9/documenten/d1', 'en'),
        document: { ...listed, text: 'Noor was op school.', href: '/mijn/dossier/kQ3v9/documenten/d1/bestand' },
      }),
  },
  {
    name: 'mijn-stuk-niet',
    page: () => myDocumentPage({ ...mine, document: { ...listed, copy: 'withheld', text: '' } }),
  },
];
