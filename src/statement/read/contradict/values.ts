// Contradictions that need values: areas against countries and tools, ages, terms, numbers, dates, counts.

import type { Text } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { numberOf } from '../lexicon/numbers.ts';
import type { Clash, ClashRule, Scene } from './clash.ts';

const clash = (id: string, nl: string, en: string, segments: readonly number[]): Clash => ({
  id,
  message: { nl, en } satisfies Text,
  segments: [...new Set(segments)],
});

/** A denial that leaves no room: 'geen ... buiten', 'alleen binnen', 'zonder uitzondering'. */
function strongDenials(scene: Scene): number[] {
  return scene.facts.denials.filter((n) => {
    const said = (scene.segments[n] as Segment).folded;
    return (
      /\b(?:niet|geen|nooit|alleen|uitsluitend|zonder uitzondering|nee)\b/.test(said) &&
      !/in beginsel|in principe|uitgangspunt|zoveel mogelijk|bij voorkeur/.test(said)
    );
  });
}

export const territory: ClashRule = (scene) => {
  const denied = strongDenials(scene)[0];
  if (denied === undefined) return [];
  const abroad = scene.facts.affirmations.filter((n) => n !== denied);
  if (abroad.length > 0) {
    const tool = scene.facts.tools.some((t) => t.tool.seat === 'US' && abroad.some((n) => near(scene, n, t.segment)));
    return [
      clash(
        tool ? 'eea-vs-analytics' : 'eea-vs-country',
        'Er zouden geen gegevens buiten de EER komen, maar elders staat een land buiten de EER.',
        'No data would leave the EEA, yet elsewhere a country outside it is named.',
        [denied, ...abroad.slice(0, 3)],
      ),
    ];
  }
  const outside = usedTools(scene).filter(
    (t) =>
      !['NL', 'DE', 'IE', 'FR', 'ES', 'EE', 'MT', 'DK'].includes(t.tool.seat) &&
      !['social', 'fonts', 'video'].includes(t.tool.kind),
  );
  if (outside.length === 0) return [];
  const names = [...new Set(outside.map((t) => t.tool.name))].slice(0, 3).join(', ');
  return [
    clash(
      'eea-vs-tool',
      `Alles zou binnen de EU of EER blijven, maar de maker van ${names} zit daarbuiten.`,
      `All would stay inside the EU or EEA, yet the maker of ${names} is outside it.`,
      [denied, ...outside.slice(0, 2).map((t) => t.segment)],
    ),
  ];
};

/** Tools that the text uses: not those it says it does not use, nor example browsers. */
export function usedTools(scene: Scene): Scene['facts']['tools'] {
  return scene.facts.tools.filter(({ tool, segment }) => {
    if (tool.name === 'Internet Explorer') return false;
    if (
      /frankfurt|dublin|amsterdam|eemshaven|duitsland|ierland|nederland|binnen de (?:eu|eer)|europese/.test(
        (scene.segments[segment] as Segment).folded,
      )
    )
      return false;
    const own = scene.segments[segment] as Segment;
    if (/\b(?:geen|niet|nooit)\b[^.]{0,80}$/.test(own.folded.slice(0, own.folded.search(tool.pattern)))) return false;
    if (
      own.lead >= 0 &&
      /\b(?:geen|niet)\b/.test((scene.segments[own.lead] as Segment).folded) &&
      /geen gebruik|niet/.test((scene.segments[own.lead] as Segment).folded.slice(-60))
    )
      return false;
    const after = scene.segments.slice(segment + 1, segment + 8);
    return !(
      own.kind === 'item' &&
      after.some(
        (s) =>
          s.heading === own.heading && /geen gebruik van (?:de )?(?:bovenstaande|deze|genoemde|bovengenoemde)/.test(s.folded),
      )
    );
  });
}

export const website: ClashRule = (scene) => {
  const out: Clash[] = [];
  const identifying = usedTools(scene).filter(
    (t) =>
      t.tool.identifies === true &&
      !/anoniem|geanonimiseerd inzicht|privacyvriendelijk ingesteld|gemaskeerd/.test(
        (scene.segments[t.segment] as Segment).folded,
      ),
  );
  const notPersonal = scene.claims('cookies-not-personal')[0];
  if (notPersonal && identifying[0])
    out.push(
      clash(
        'no-personal-cookies-vs-analytics',
        'Cookies zouden niets persoonlijks verzamelen, maar er is een meetcookie die bezoekers herkent.',
        'Cookies would collect nothing personal, yet a measuring cookie recognises visitors.',
        [notPersonal.segment, identifying[0].segment],
      ),
    );
  const ip = scene.claims('ip-not-sent')[0];
  if (ip && identifying[0])
    out.push(
      clash(
        'ip-not-sent-vs-analytics',
        'Het IP-adres zou niet worden meegegeven, maar de browser van de bezoeker maakt zelf verbinding met de meetdienst.',
        'The IP address would not be passed on, yet the visitor’s own browser contacts the measuring service.',
        [identifying[0].segment, ip.segment],
      ),
    );
  const none = scene.claims('cookies-none')[0];
  if (none && identifying[0] && none.segment !== identifying[0].segment)
    out.push(
      clash(
        'no-cookies-vs-analytics',
        'Er zouden geen cookies zijn, maar er is een meetdienst die cookies plaatst.',
        'There would be no cookies, yet a measuring service places them.',
        [none.segment, identifying[0].segment],
      ),
    );
  return out;
};

export const ages: ClashRule = (scene) => {
  const out: Clash[] = [];
  const access = scene.facts.ageRules.filter((r) => r.about === 'access' || r.about === 'rights');
  const banded = access.filter((r) => r.from !== undefined && r.under !== undefined && r.shared);
  for (const band of banded) {
    const next = access.find((r) => r !== band && r.from === band.under && r.under === undefined);
    if (next) {
      out.push(
        clash(
          'ages-overlap',
          `De groepen raken elkaar bij ${band.under} jaar: die leeftijd staat in twee regels.`,
          `The groups meet at ${band.under}: that age stands in two rules.`,
          [band.segment, next.segment],
        ),
      );
      break;
    }
  }
  const decides = scene.facts.ageRules.find(
    (r) =>
      r.from !== undefined &&
      r.from >= 16 &&
      r.from < 18 &&
      (r.withConsent || (r.who.includes('client') && !r.who.includes('guardian'))),
  );
  const parents = scene.facts.ageRules.find(
    (r) => r.under === 18 && r.about === 'consent' && r.who.includes('guardian') && r.from === undefined,
  );
  if (decides && parents)
    out.push(
      clash(
        'age-access-vs-consent',
        'Vanaf 16 jaar beslist de jongere over inzage, maar tot 18 jaar moet een ouder toestemming geven voor elk gebruik.',
        'From 16 the young person decides on inspection, yet up to 18 a parent must consent to any use.',
        [decides.segment, parents.segment],
      ),
    );
  return out;
};

/** The plain name of what is kept: 'uw medische gegevens' and 'medische gegevens' are one. */
function kindOf(what: string): string {
  return what
    .replace(/^(?:(?:uw|je|jouw|de|het|alle|onze|deze|dit|een|volledige) )+/, '')
    .replace(/ (?:van|over|voor|uit) .*$/, '')
    .replace(/s$/, '');
}

export const terms: ClashRule = (scene) => {
  const out: Clash[] = [];
  const kept = scene.found.kept.filter((k) => k.rule === 'period' && k.months !== null);
  for (const [i, a] of kept.entries()) {
    const b = kept
      .slice(i + 1)
      .find(
        (o) =>
          o.segment !== a.segment &&
          kindOf(o.what) === kindOf(a.what) &&
          kindOf(a.what).length > 5 &&
          !/^(?:persoons)?gegeven|^informatie|^andere|^overige/.test(kindOf(a.what)) &&
          o.trigger === a.trigger &&
          contrary(a, o),
      );
    if (b) {
      out.push(
        clash(
          'two-terms',
          `Voor hetzelfde (${kindOf(a.what)}) staan twee bewaartermijnen.`,
          `Two retention terms are given for the same thing (${kindOf(a.what)}).`,
          [a.segment, b.segment],
        ),
      );
      break;
    }
  }
  const care = kept.find((k) => k.bound === 'max' && k.basis !== null && /Jeugdwet|WGBO|Wmo/.test(k.basis));
  const law = scene.found.kept.find(
    (k) =>
      k.rule === 'needed' &&
      care !== undefined &&
      (scene.segments[k.segment] as Segment).heading !== (scene.segments[care.segment] as Segment).heading &&
      /\bwet\b|wettelijk/.test((scene.segments[k.segment] as Segment).folded),
  );
  if (care && law)
    out.push(
      clash(
        'max-vs-law',
        'Op de ene plaats is er een hoogste termijn, op de andere mag het langer als de wet dat vraagt.',
        'One place sets a longest term, another allows longer where the law asks.',
        [care.segment, law.segment],
      ),
    );
  return out;
};

function contrary(a: Scene['found']['kept'][number], b: Scene['found']['kept'][number]): boolean {
  if (a.months === b.months) return false;
  if (a.bound === 'min' && b.bound !== 'min') return (b.months as number) < (a.months as number);
  if (a.bound === 'max' && b.bound !== 'max') return (b.months as number) > (a.months as number);
  if (b.bound === 'min') return (a.months as number) < (b.months as number);
  if (b.bound === 'max') return (a.months as number) > (b.months as number);
  return true;
}

export const numbers: ClashRule = (scene) => {
  const seen = new Map<string, number>();
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents' || !/kvk|k\.v\.k|kamer van koophandel|handelsregister/.test(s.folded)) continue;
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

const COUNTED =
  /(?<![a-z0-9])(\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:volgende |onderstaande |belangrijke |verschillende |soorten |soort |privacy)?(?:uitgangspunten|principes|categorieen|soorten|punten|regels|situaties|stappen|doelen|doeleinden|rechten|maatregelen|redenen|grondslagen|onderdelen|manieren|vragen|gevallen|partijen|groepen|voorwaarden|persoonsgegevens|beloften)\b/;

export const counts: ClashRule = (scene) => {
  for (const [n, s] of scene.segments.entries()) {
    if (s.kind === 'contents' || s.kind === 'item' || s.kind === 'row') continue;
    const m = COUNTED.exec(s.folded);
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
        m.rule === 'special-1' &&
        m.segment !== no.segment &&
        /medisch|gezondheid|diagnos|medicat|behandel/.test(scene.found.reading.folded.slice(m.from, m.to)) &&
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

export const answers: ClashRule = (scene) => {
  const first = scene.facts.response;
  if (!first) return [];
  const days = (n: number, unit: string) => (unit === 'month' ? n * 30 : unit === 'week' ? n * 7 : n);
  const other = scene.claims('answer-term').find((m) => {
    const said = (scene.segments[m.segment] as Segment).folded;
    if (
      m.segment === first.segment ||
      /verleng|langer|ingewikkeld|complex|totaal|informeren|klacht|datalek|oude huisarts/.test(said) ||
      !/verzoek/.test(said)
    )
      return false;
    const found = /binnen (?:een |vier |twee |zes |drie |\d+ )?(?:dagen|weken|week|maanden|maand)/.exec(said);
    const m2 = found && /binnen (een|vier|twee|zes|drie|\d+)? ?(dag|week|weken|maand|dagen|maanden)/.exec(found[0]);
    const n = m2?.[1] === undefined ? 1 : numberOf(m2[1]);
    const unit = m2
      ? (m2[2] as string).startsWith('maand')
        ? 'month'
        : (m2[2] as string).startsWith('we')
          ? 'week'
          : 'day'
      : undefined;
    return n !== undefined && unit !== undefined && Math.abs(days(n, unit) - days(first.n, first.unit)) > 3;
  });
  return other
    ? [
        clash(
          'two-answer-terms',
          'Voor een antwoord op een verzoek staan twee verschillende termijnen.',
          'Two different terms are given for answering a request.',
          [first.segment, other.segment],
        ),
      ]
    : [];
};

function near(scene: Scene, a: number, b: number): boolean {
  const one = scene.segments[a] as Segment;
  const other = scene.segments[b] as Segment;
  return one.block === other.block || one.heading === other.heading;
}

function textOf(scene: Scene, n: number): string {
  const s = scene.segments[n] as Segment;
  return scene.found.reading.text.slice(s.start, s.end);
}
