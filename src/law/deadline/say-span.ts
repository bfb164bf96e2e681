// A length of time in words.

import { parseSpan, type Span } from '../../policy/index.ts';

const UNITS: Readonly<Record<Span['unit'], readonly [one: string, more: string]>> = {
  hour: ['uur', 'uur'],
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
};

/** `20 jaar` or `20 years`; `at once` becomes `meteen`. Anything else comes back as it is. */
export function saySpan(text: string, language: 'nl' | 'en'): string {
  if (text === 'at once') return language === 'nl' ? 'meteen' : 'at once';
  const span = parseSpan(text);
  if (!span || language === 'en') return text;
  return `${span.n} ${UNITS[span.unit][span.n === 1 ? 0 : 1]}`;
}
