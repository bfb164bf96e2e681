// Words and dates on paper.

import { amsterdamDay, amsterdamOffset, longDay } from '../../policy/index.ts';

export type Lang = 'nl' | 'en';

/** `2 november 2026, 16.40 uur`, in Amsterdam. */
export function printedMoment(second: number, lang: Lang): string {
  const local = (((second + amsterdamOffset(second)) % 86_400) + 86_400) % 86_400;
  const hh = String(Math.floor(local / 3600)).padStart(2, '0');
  const mm = String(Math.floor((local % 3600) / 60)).padStart(2, '0');
  const day = longDay(amsterdamDay(second), lang);
  return lang === 'nl' ? `${day}, ${hh}.${mm} uur` : `${day}, ${hh}:${mm}`;
}

export const PRINT = {
  nl: {
    file: 'Dossier',
    planOf: (name: string) => `Plan van ${name}`,
    fileOf: (name: string) => `Dossier van ${name}`,
    born: (day: string, age: number) => `Geboren op ${day}, ${age} jaar`,
    number: (n: string) => `Dossier ${n}`,
    from: (day: string) => `Zorg sinds ${day}`,
    until: (day: string) => `tot en met ${day}`,
    printed: (by: string, at: string, when: string) => `Afgedrukt door ${by}, ${at}, op ${when}.`,
    page: 'Bladzijde',
    of: 'van',
    contents: 'Inhoud',
    onlyPlan: 'Dit is het plan met de evaluaties en metingen.',
    onlyWhatOpens: 'Hierin staat wat de afdrukker mag zien. Concepten staan er niet in.',
    othersLeftOut: 'Stukken over iemand anders zijn weggelaten.',
    start: 'Bij de start',
    relevance: 'Van belang omdat:',
    restricted: 'Dit stuk staat op slot en is niet afgedrukt.',
    by: (name: string, when: string) => `${name}, ${when}`,
    written: (name: string, when: string) => `Geschreven${name === '' ? '' : ` door ${name}`} op ${when}`,
    corrected: (name: string, when: string, reason: string, version: number) =>
      `verbeterd door ${name} op ${when}${reason === '' ? '' : `, reden: ${reason}`} (versie ${version})`,
    was: 'Eerdere tekst',
    declared: (by: string, day: string) => `Verklaring van de cliënt${by === '' ? '' : ` (${by})`}, ${day}`,
  },
  en: {
    file: 'File',
    planOf: (name: string) => `Plan of ${name}`,
    fileOf: (name: string) => `File of ${name}`,
    born: (day: string, age: number) => `Born on ${day}, ${age} years old`,
    number: (n: string) => `File ${n}`,
    from: (day: string) => `Care since ${day}`,
    until: (day: string) => `until ${day}`,
    printed: (by: string, at: string, when: string) => `Printed by ${by}, ${at}, on ${when}.`,
    page: 'Page',
    of: 'of',
    contents: 'Contents',
    onlyPlan: 'This is the plan with its evaluations and measurements.',
    onlyWhatOpens: 'This holds what the person who printed it may see. Drafts are not in it.',
    othersLeftOut: 'Passages about somebody else are left out.',
    start: 'At the start',
    relevance: 'It matters because:',
    restricted: 'This item is restricted and was not printed.',
    by: (name: string, when: string) => `${name}, ${when}`,
    written: (name: string, when: string) => `Written${name === '' ? '' : ` by ${name}`} on ${when}`,
    corrected: (name: string, when: string, reason: string, version: number) =>
      `corrected by ${name} on ${when}${reason === '' ? '' : `, reason: ${reason}`} (version ${version})`,
    was: 'Earlier text',
    declared: (by: string, day: string) => `Declaration of the client${by === '' ? '' : ` (${by})`}, ${day}`,
  },
} as const;
