// Which client a rule is about: age, capacity, protection, in words and back.

import type { PersonOf } from '../../policy/index.ts';
import type { Phrases } from './dictionary.ts';
import type { Lang } from './own.ts';
import { type Slot, words } from './slot.ts';

/** Which client: 'een kind van 12 tot en met 15 jaar'. `bare` leaves out whom it is about. */
export function person(protections: Phrases, bare = false): Slot {
  const measures = words([protections], [], true);
  return {
    write(v, s) {
      if (typeof v !== 'object' || v === null) return undefined;
      const of = v as PersonOf;
      const parts = [ages(of, s.lang), exactAge(of, s.lang), capacity(of, s.lang)];
      if (of.measure) parts.push(`${s.lang === 'nl' ? 'met' : 'under'} ${measures.write(of.measure, s)}`);
      const tail = parts.filter((x) => x !== '').join(' ');
      if (bare) return tail === '' ? undefined : tail;
      const who = (of.under ?? 99) <= 18 ? CHILD[s.lang] : CLIENT[s.lang];
      return tail === '' ? who : `${who} ${tail}`;
    },
    read(t, s) {
      const whole = bare
        ? t
        : [CHILD, CLIENT]
            .map((w) => (t === w[s.lang] ? '' : t.startsWith(`${w[s.lang]} `) ? t.slice(w[s.lang].length + 1) : undefined))
            .find((x) => x !== undefined);
      if (whole === undefined) return undefined;
      const m = PERSON[s.lang].exec(whole);
      if (!m || (bare && whole === '')) return undefined;
      const [, over, fromTo, to, under, age, can, cannot, measure] = m;
      const read = measure === undefined ? undefined : measures.read(measure, s);
      if (measure !== undefined && read === undefined) return undefined;
      return {
        ...(over !== undefined ? { from: Number(over) } : {}),
        ...(fromTo !== undefined ? { from: Number(fromTo), under: Number(to) + 1 } : {}),
        ...(under !== undefined ? { under: Number(under) } : {}),
        ...(age !== undefined ? { age: Number(age) } : {}),
        ...(can !== undefined ? { capable: true } : cannot !== undefined ? { capable: false } : {}),
        ...(read ? { measure: read } : {}),
      };
    },
  };
}
const CHILD: Readonly<Record<Lang, string>> = { nl: 'een kind', en: 'a child' };
const CLIENT: Readonly<Record<Lang, string>> = { nl: 'een cliënt', en: 'a client' };
const PERSON: Readonly<Record<Lang, RegExp>> = {
  nl: /^(?:(?:van (\d+) jaar of ouder|van (\d+) tot en met (\d+) jaar|jonger dan (\d+) jaar)(?: |$))?(?:precies (\d+) jaar oud(?: |$))?(?:(?:(die zelf kan beslissen)|(die niet zelf kan beslissen))(?: |$))?(?:met (.+))?$/,
  en: /^(?:(?:aged (\d+) or older|aged (\d+) up to and including (\d+)|younger than (\d+))(?: |$))?(?:exactly (\d+) years old(?: |$))?(?:(?:(who can decide)|(who cannot decide))(?: |$))?(?:under (.+))?$/,
};

function ages(of: PersonOf, lang: Lang): string {
  const nl = lang === 'nl';
  if (of.from !== undefined && of.under !== undefined)
    return nl ? `van ${of.from} tot en met ${of.under - 1} jaar` : `aged ${of.from} up to and including ${of.under - 1}`;
  if (of.under !== undefined) return nl ? `jonger dan ${of.under} jaar` : `younger than ${of.under}`;
  if (of.from !== undefined) return nl ? `van ${of.from} jaar of ouder` : `aged ${of.from} or older`;
  return '';
}

function exactAge(of: PersonOf, lang: Lang): string {
  if (of.age === undefined) return '';
  return lang === 'nl' ? `precies ${of.age} jaar oud` : `exactly ${of.age} years old`;
}

function capacity(of: PersonOf, lang: Lang): string {
  if (of.capable === undefined) return '';
  if (lang === 'nl') return of.capable ? 'die zelf kan beslissen' : 'die niet zelf kan beslissen';
  return of.capable ? 'who can decide' : 'who cannot decide';
}
