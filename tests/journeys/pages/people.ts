// The invented people and frames that the gallery shows.

import type { Lang, PortalFrame, Practice, PublicFrame, StaffFrame } from '../../../src/web/index.ts';

export const TODAY = '2026-11-23';
/** 2026-11-23 09:14 in Amsterdam, in epoch seconds. */
export const NOW = Date.UTC(2026, 10, 23, 8, 14) / 1000;
/** An instant in Amsterdam winter time. */
export const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+01:00`) / 1000;

export const DE_LINDE: Practice = {
  name: 'Praktijk De Linde',
  short: 'De Linde',
  key: 'de-linde',
  address: 'Lindelaan 12, Waterveen',
  email: 'privacy@delinde.example',
  phone: '010 000 01 12',
};
export const LONG: Practice = {
  name: 'Stichting Samenwerkende Jeugdhulp- en Begeleidingsorganisaties Waterveen-Middengebied',
  short: 'Samenwerkende Jeugdhulp Waterveen',
  key: 'samenwerkende-jeugdhulp-waterveen',
  address: 'Burgemeester Van der Wijngaardstraat 1234-bis, Waterveen aan den Middelsloot',
  email: 'functionarisgegevensbescherming@samenwerkendejeugdhulpwaterveen.example',
};
export const LONG_NAME = 'Maria-Fernanda Alexandrina van der Wijngaard-Oosterhuizen tot Middelsloot';

export const publicFrame = (path: string, lang: Lang = 'nl', more: Partial<PublicFrame> = {}): PublicFrame => ({
  lang,
  path,
  demo: true,
  token: 'proef',
  example: 'de-linde',
  ...more,
});
export const practiceFrame = (path: string, lang: Lang = 'nl', more: Partial<PublicFrame> = {}): PublicFrame => ({
  lang,
  path,
  demo: false,
  token: 'proef',
  practice: DE_LINDE,
  ...more,
});
export const portalFrame = (path: string, lang: Lang = 'nl', more: Partial<PortalFrame> = {}): PortalFrame => ({
  lang,
  path,
  demo: true,
  token: 'proef',
  practice: DE_LINDE,
  person: 'Saskia Verhage',
  file: 'kQ3v9',
  places: ['home', 'file', 'looked', 'consents'],
  ...more,
});
export const staffFrame = (path: string, lang: Lang = 'nl', more: Partial<StaffFrame> = {}): StaffFrame => ({
  lang,
  path,
  demo: true,
  token: 'proef',
  practice: DE_LINDE,
  person: 'Amira Haddou',
  role: { nl: 'Regiebehandelaar', en: 'Lead practitioner' },
  places: ['today', 'files', 'statement'],
  ...more,
});
export const privacyFrame = (path: string, lang: Lang = 'nl', more: Partial<StaffFrame> = {}): StaffFrame =>
  staffFrame(path, lang, {
    person: 'Lotte van Rijn',
    role: { nl: 'Privacymedewerker', en: 'Privacy officer' },
    places: ['today', 'files', 'statement', 'log'],
    ...more,
  });
