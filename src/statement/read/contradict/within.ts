// Contradictions inside one sentence, or between a sentence and the one before it.

import type { Segment } from '../kinds.ts';
import { lengthsIn, monthsOf, numberOf } from '../lexicon/numbers.ts';
import { Watched } from '../match/words.ts';
import { clash, type Clash, type ClashRule, placed } from './clash.ts';

const LEAST = '(?:(?:met )?een minimum van|op zijn minst|minimaal|minstens|ten ?minste|tenminste|niet korter dan)';
const MOST = '(?:(?:met )?een maximum van|op zijn hoogst|uiterlijk|maximaal|hoogstens|ten hoogste|hooguit|niet langer dan)';
const TERM = '[a-z0-9]+ (?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?)';
const BOUNDS = new Watched(
  new RegExp(
    `\\b(${LEAST} ${TERM}),? (?:(?:en|maar|tot|of|en dan) )?(${MOST} ${TERM})|\\b(${MOST} ${TERM}),? (?:(?:en|maar|of) )?(${LEAST} ${TERM})`,
  ),
);

/** 'Minimaal drie en maximaal twee jaar': no term is both. */
export const bounds: ClashRule = (scene) => {
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents') continue;
    const m = BOUNDS.find(s);
    const first = m?.[1] ?? m?.[3];
    const second = m?.[2] ?? m?.[4];
    if (!m || !first || !second) continue;
    const [a, b] = [daysIn(first), daysIn(second)];
    if (a === undefined || b === undefined || (m[1] === undefined ? b <= a : a <= b)) continue;
    const from = s.from + m.index;
    return [
      placed(
        clash(
          'minimum-above-maximum',
          'De kortste termijn is langer dan de langste.',
          'The shortest term is longer than the longest.',
          [n],
        ),
        [from, first],
        [from + m[0].length - second.length, second],
      ),
    ];
  }
  return [];
};

function daysIn(words: string): number | undefined {
  const length = lengthsIn(words)[0];
  return length && (length.unit === 'day' ? length.n : length.unit === 'week' ? length.n * 7 : monthsOf(length) * 30.44);
}

const LISTED = new Watched(
  /(?<![a-z0-9])((twee|drie|vier|vijf|zes|zeven|acht|negen|tien|[2-9]|1\d) (?:(?:volgende|onderstaande|vaste|externe|verschillende|soorten|andere) )?(?:partijen|partners|leveranciers|ontvangers|organisaties|instanties|verwerkers|bedrijven|samenwerkingspartners|doelen|doeleinden|redenen|gronden|grondslagen|rechten|cookies|programma s|systemen|derden)(?: in)?): ?([^:]{4,300})$/,
);

/** 'Drie partners: de accountant en de leverancier': counted in the sentence itself. Fewer than was said, however one cuts. */
export const counted: ClashRule = (scene) => {
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents' || s.kind === 'heading') continue;
    const m = LISTED.find(s);
    const announced = numberOf(m?.[2] ?? '');
    if (!m || announced === undefined) continue;
    const list = (m[3] as string).replace(/[.;]+$/, '');
    if (/\b(?:onder andere|onder meer|zoals|bijvoorbeeld|o\.a\.|e\.d\.|enzovoort|etc|enz)\b/.test(list)) continue;
    const most = list.split(/, | en | of | alsmede |; ?/).filter((part) => part.trim().length > 1).length;
    const plain = list.split(/, | en /);
    const more =
      plain.length > announced &&
      !list.includes('(') &&
      plain.every((part) => /^(?:(?:de|het|een|uw|onze) )?[a-z0-9.-]+$/.test(part));
    if (most < 2 || !(most < announced || more)) continue;
    const given = more ? plain.length : most;
    const from = s.from + m.index;
    return [
      placed(
        clash(
          'count',
          `Er worden er ${announced} aangekondigd, maar er staan er ${given}.`,
          `${announced} are announced, but ${given} are given.`,
          [n],
        ),
        [from, m[1] as string],
        [from + m[0].length - (m[3] as string).length, list],
      ),
    ];
  }
  return [];
};

/** A day of adoption after the day on which the text applies, unless it says that it reaches back. */
export const adopted: ClashRule = (scene) => {
  const reaches = /terugwerkende kracht|voorlopig|vooruitlopend/;
  // the day on which a law, or the text before this one, began
  const ofOther = /\b(?:vervang[a-z]*|vorige|oude|eerdere|avg|[a-z]*wet|verordening|cao)\b[^.]{0,60}$/;
  const { folded } = scene.found.reading;
  const whole = scene.facts.dates.filter(
    (d) =>
      d.day !== undefined &&
      !ofOther.test(folded.slice(Math.max(0, d.from - 90), d.from)) &&
      !reaches.test((scene.segments[d.segment] as Segment).folded),
  );
  const [made, ...otherMade] = whole.filter((d) => d.of === 'adopted');
  const [starts, ...otherStarts] = whole.filter((d) => d.of === 'effective');
  if (!made || !starts || otherMade.length + otherStarts.length > 0 || (made.day as string) <= (starts.day as string)) return [];
  const said = clash(
    'adopted-after-effect',
    'De tekst zou gelden voordat hij is vastgesteld.',
    'The text would apply before it was adopted.',
    [made.segment, starts.segment],
  );
  if (made.segment !== starts.segment) return [said];
  const words = (d: typeof made) => [d.from, scene.found.reading.folded.slice(d.from, d.to)] as const;
  return [placed(said, words(made), words(starts))];
};

const ASKS = new Watched(/\b(?:mits|alleen|uitsluitend|enkel|slechts|pas|eerst)\b[^.]{0,80}\b(?:toestemming|instemming)\b/);
const ASKS_NOT = new Watched(
  /^(?:wij|we|ik) (?:vragen|vraag|hebben|heb) (?:u |je )?(?:hiervoor|daarvoor|daar|hier) (?:u |je |uw |jouw )?geen (?:aparte |nieuwe )?toestemming|^(?:hiervoor|daarvoor|daartoe|hiertoe) (?:is|vragen (?:wij|we)|vraag ik|hebben (?:wij|we)|heb ik) (?:u |je |uw |jouw )?geen (?:aparte |uitdrukkelijke )?toestemming/,
);

/** Then the second sentence is an exception to the first. */
const EXCEPT = /\b(?:als|indien|wanneer|tenzij|behalve|mits|voor zover)\b|toestemming (?:nodig )?(?:van|voor|aan) /;

/** 'Mits u toestemming geeft. Wij vragen hiervoor geen toestemming.' */
export const consent: ClashRule = (scene) => {
  const out: Clash[] = [];
  for (const [n, s] of scene.segments.entries()) {
    if (n === 0 || s.kind === 'contents' || !ASKS_NOT.in(s) || EXCEPT.test(s.folded)) continue;
    const before = scene.segments[n - 1] as Segment;
    if (before.block !== s.block || !ASKS.in(before) || /\bgeen\b/.test(before.folded)) continue;
    out.push(
      clash(
        'consent-vs-no-consent',
        'Eerst is toestemming nodig, daarna wordt er geen toestemming gevraagd.',
        'Consent is needed first, and then no consent is asked.',
        [n - 1, n],
      ),
    );
  }
  return out.slice(0, 1);
};

const YET_A_MACHINE = new Watched(
  /(?:geautomatiseerde|automatische) [^.]{0,80}(?:geen sprake|niet)\b[^.]{0,20}\b(?:zij het|maar|echter|behalve|wel)\b[^.]{0,120}(?:algoritme|computer|zonder menselijke tussenkomst|zonder tussenkomst)[^.]{0,80}(?:bepaald|bepaalt|beslist|besloten|toegekend)/,
);

/** No decision by a machine, and in the same sentence one that is. */
export const machine: ClashRule = (scene) => {
  for (const [n, s] of scene.segments.entries()) {
    const m = s.kind === 'contents' ? undefined : YET_A_MACHINE.find(s);
    if (!m) continue;
    const turn = m[0].search(/\b(?:zij het|maar|echter|behalve|wel)\b/);
    return [
      placed(
        clash('no-machine-vs-machine', MACHINE.nl, MACHINE.en, [n]),
        [s.from + m.index, m[0].slice(0, turn).replace(/[ ,;]+$/, '')],
        [s.from + m.index + turn, m[0].slice(turn)],
      ),
    ];
  }
  return [];
};

export const MACHINE = {
  nl: 'Een computer zou niets beslissen, maar elders doet hij dat wel.',
  en: 'A computer would decide nothing, yet elsewhere it does.',
} as const;
