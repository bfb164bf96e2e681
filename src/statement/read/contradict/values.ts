// Contradictions of values that must be one: names, numbers, dates, counts, lists.

import type { Segment } from '../kinds.ts';
import { numberOf } from '../lexicon/numbers.ts';
import { Watched } from '../match/words.ts';
import { clash, type ClashRule, type Scene } from './clash.ts';

const REGISTER = new Watched(/kvk|k\.v\.k|kamer van koophandel|handelsregister/);

export const numbers: ClashRule = (scene) => {
  const seen = new Map<string, number>();
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents' || !REGISTER.in(s)) continue;
    for (const m of s.folded.matchAll(/(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister)[^0-9]{0,40}(\d{8})(?!\d)/g))
      if (!seen.has(m[1] as string)) seen.set(m[1] as string, n);
  }
  if (seen.size < 2) return [];
  return [
    clash(
      'two-registrations',
      `Er staan twee nummers van de Kamer van Koophandel: ${[...seen.keys()].slice(0, 2).join(' en ')}.`,
      `Two trade register numbers are given: ${[...seen.keys()].slice(0, 2).join(' and ')}.`,
      [...seen.values()].slice(0, 2),
    ),
  ];
};

export const controllers: ClashRule = (scene) => {
  const said = scene.found.names.filter((n) => n.weight === 3);
  const first = said[0];
  const second = said.find((n) => first && n.segment !== first.segment && !sharesWord(n.name, first.name));
  if (!first || !second) return [];
  return [
    clash(
      'two-controllers',
      `Twee namen zijn verantwoordelijk: ${first.name} en ${second.name}.`,
      `Two names are responsible: ${first.name} and ${second.name}.`,
      [first.segment, second.segment],
    ),
  ];
};

function sharesWord(a: string, b: string): boolean {
  const words = new Set(
    a
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w.length > 2),
  );
  return (
    b
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((w) => words.has(w)) ||
    a.length < 4 ||
    b.length < 4
  );
}

export const dates: ClashRule = (scene) =>
  scene.facts.dates
    .filter((d) => d.impossible)
    .slice(0, 3)
    .map((d) => {
      const written = scene.found.reading.folded.slice(d.from, d.to).trim();
      return clash('impossible-date', `'${written}' is geen bestaande datum.`, `'${written}' is no existing date.`, [d.segment]);
    });

const COUNTED = new Watched(
  /(?<![a-z0-9])(\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:volgende |onderstaande |belangrijke |verschillende |soorten |soort |privacy)?(?:uitgangspunten|principes|categorieen|soorten|punten|regels|situaties|stappen|doelen|doeleinden|rechten|maatregelen|redenen|grondslagen|onderdelen|manieren|vragen|gevallen|partijen|groepen|voorwaarden|persoonsgegevens|beloften)\b/,
);

export const counts: ClashRule = (scene) => {
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents' || s.kind === 'item' || s.kind === 'row') continue;
    const m = COUNTED.find(s);
    const announced = m ? numberOf(m[1] as string) : undefined;
    if (announced === undefined) continue;
    const listed = listedUnder(scene.segments, n);
    if (listed.length >= 2 && listed.length !== announced && Math.abs(listed.length - announced) <= 4) {
      return [
        clash(
          'count',
          `Er worden er ${announced} aangekondigd, maar er staan er ${listed.length}.`,
          `${announced} are announced, but ${listed.length} are given.`,
          [n, listed[listed.length - 1] as number],
        ),
      ];
    }
  }
  return [];
};

/** First segment of each item of the list that this sentence or heading leads in: items of one block count once. */
function listedUnder(segments: readonly Segment[], n: number): number[] {
  const head = segments[n] as Segment;
  const out: number[] = [];
  let block = -1;
  const opens = head.folded.endsWith(':');
  if (head.kind !== 'heading' && !opens) return out;
  for (let i = n + 1; i < segments.length; i++) {
    const s = segments[i] as Segment;
    if (s.kind === 'item' && (s.lead === n || (head.kind === 'heading' && s.heading === n && (s.lead === n || s.lead === -1)))) {
      if (s.block !== block) out.push(i);
      block = s.block;
    } else if (s.kind === 'heading' || (opens && s.kind === 'sentence') || (s.kind === 'item' && s.lead > n)) {
      if (s.kind === 'heading' || opens) break;
    }
  }
  return out;
}

export const specialList: ClashRule = (scene) => {
  const listed = scene.segments.filter(
    (s) => s.kind === 'item' && s.lead >= 0 && /bijzondere/.test((scene.segments[s.lead] as Segment).folded),
  );
  if (listed.length < 3) return [];
  const list = listed.map((s) => s.folded).join(' | ');
  for (const [name, pattern] of SPECIAL) {
    const asked = scene.segments.findIndex(
      (s) =>
        s.kind === 'sentence' &&
        !s.sections.includes('definition') &&
        pattern.test(s.folded) &&
        /gevraagd|vragen|verwerk|vastgelegd|verzamel/.test(s.folded) &&
        !/\bgeen\b|\bniet\b/.test(s.folded),
    );
    if (asked >= 0 && !pattern.test(list)) {
      return [
        clash(
          'special-missing-from-list',
          `De tekst vraagt naar ${name}, maar dat staat niet in de lijst van bijzondere gegevens.`,
          `The text asks about ${name}, which is not in the list of special data.`,
          [scene.segments.indexOf(listed[0] as Segment), asked],
        ),
      ];
    }
  }
  return [];
};

const SPECIAL: readonly (readonly [string, RegExp])[] = [
  ['geloof', /geloof|religie|godsdienst|levensovertuiging/],
  ['afkomst', /etnisch|etniciteit|\bras\b|afkomst|cultuur/],
  ['seksueel leven', /seksu/],
  ['strafrechtelijk verleden', /strafrecht|strafblad/],
];

export const specialDenied: ClashRule = (scene) => {
  const no = scene.claims('no-special-data')[0];
  if (!no) return [];
  const health = scene
    .claims('special-categories')
    .find(
      (m) =>
        (m.rule === 'special-1' || m.rule === 'special-2') &&
        m.segment !== no.segment &&
        /medisch|gezondheid|diagnos|medica|medicijn|behandel|allergi|inenting|vaccinatie|ziekte|anamnese/.test(
          scene.found.reading.folded.slice(m.from, m.to),
        ) &&
        !/\b(?:geen|niet)\b/.test((scene.segments[m.segment] as Segment).folded),
    );
  return health
    ? [
        clash(
          'no-special-vs-health',
          'Er zouden geen bijzondere gegevens worden verwerkt, maar gezondheidsgegevens wel.',
          'No special data would be processed, yet health data are.',
          [no.segment, health.segment],
        ),
      ]
    : [];
};

const COLUMN =
  /^ *(?:ontvangers?|derden|(?:gedeeld|delen|deelt|delen wij) met|verstrekt aan|gaat naar|wie (?:krijgt|krijgen|ontvangt)[a-z ]{0,20}) *$/;
const NOBODY = /^\W*$|\b(?:geen|niemand|n\.?v\.?t|nvt|intern|eigen|alleen wij|onze|collega s?|medewerkers?|niet)\b/;

/** Nothing goes to others, and a table with a column of those who get data. */
export const listedRecipients: ClashRule = (scene) => {
  const no = scene.claims('denies-sharing')[0];
  if (!no) return [];
  const at = scene.segments.findIndex((s) => {
    const head = s.kind === 'row' && s.lead >= 0 ? (scene.segments[s.lead] as Segment) : undefined;
    if (head?.kind !== 'row') return false;
    const column = head.folded.split('|').findIndex((cell) => COLUMN.test(cell));
    return column >= 0 && !NOBODY.test(s.folded.split('|')[column] ?? '');
  });
  return at < 0
    ? []
    : [
        clash(
          'no-third-parties-vs-recipients',
          'De tekst zegt dat niets naar anderen gaat, en noemt in een tabel anderen die gegevens krijgen.',
          'The text says that nothing goes to others, and names others who get data in a table.',
          [no.segment, at],
        ),
      ];
};

export const databases: ClashRule = (scene) => {
  const one = scene.claims('one-database').find((m) => /\u00e9\u00e9n|slechts|enkele/.test(textOf(scene, m.segment)));
  const second = scene.claims('second-database')[0];
  return one && second && one.segment !== second.segment
    ? [
        clash(
          'one-database-vs-two',
          'Er zou één database zijn, maar ook een aparte tweede.',
          'There would be one database, yet also a separate second one.',
          [one.segment, second.segment],
        ),
      ]
    : [];
};

export const anonymous: ClashRule = (scene) => {
  const said = scene.claims('anonymises-care')[0];
  return said
    ? [
        clash(
          'anonymised-vs-care-file',
          'Een dossier over zorg kan niet anoniem zijn: dan weet niemand meer van wie het is. Bedoeld is versleuteld of gepseudonimiseerd.',
          'A care file cannot be anonymous: nobody would know whose it is. Encrypted or pseudonymised is meant.',
          [said.segment],
        ),
      ]
    : [];
};

function textOf(scene: Scene, n: number): string {
  const s = scene.segments[n] as Segment;
  return scene.found.reading.text.slice(s.start, s.end);
}
