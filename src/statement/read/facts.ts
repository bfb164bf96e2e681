// Facts with values: hours, terms, ages, countries, dates. Each keeps the segment that says it.

import type { Segment } from './kinds.ts';
import { type Dated, datesIn } from './lexicon/dates.ts';
import { lengthsIn, type Unit } from './lexicon/numbers.ts';
import { placesIn } from './lexicon/places.ts';
import { type Tool, toolsIn } from './lexicon/tools.ts';
import { Watched } from './match/words.ts';
import { type AgeRule, ageRulesIn } from './recognise/ages.ts';
import type { Found } from './read.ts';

/** The promised term for answers to requests. */
interface Response {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month';
  /** In the same unit months, when the text names a longer last term. */
  readonly extendedTo: number | null;
  readonly segment: number;
}
interface NamedTool {
  readonly tool: Tool;
  readonly segment: number;
}
interface NamedPlace {
  readonly name: string;
  readonly code: string;
  readonly segment: number;
}
export interface Facts {
  readonly breachHours: number | null;
  readonly breachSegment: number | undefined;
  /** A term for telling the authority in another unit than hours: 'binnen een week', 'vijf werkdagen'. */
  readonly breachTerm: { readonly n: number; readonly unit: Unit; readonly segment: number } | undefined;
  readonly response: Response | undefined;
  readonly ageRules: readonly AgeRule[];
  /** Countries outside the EEA that the text names as places of data. */
  readonly thirdCountries: readonly NamedPlace[];
  readonly outsideEea: 'denied' | 'affirmed' | 'unstated';
  readonly denials: readonly number[];
  readonly affirmations: readonly number[];
  readonly tools: readonly NamedTool[];
  readonly dates: readonly Dated[];
  readonly dpo: 'designated' | 'denied' | 'privacy-officer' | 'unstated';
}

/** Reads the facts from what was found. */
export function factsOf(found: Found): Facts {
  const segments = found.reading.segments;
  const breach = breachIn(segments);
  const area = areaOf(segments);
  const has = (topic: string) => found.marks.some((m) => m.topic === topic);
  return {
    breachHours: breach?.hours ?? null,
    breachSegment: breach?.segment,
    breachTerm: breach ? undefined : breachTermIn(segments),
    response: responseIn(segments),
    ageRules: ageRulesIn(found.reading),
    ...area,
    tools: found.marks
      .filter((m) => m.topic === 'tool')
      .flatMap((m) => toolsIn(segments[m.segment] as Segment).map((tool) => ({ tool, segment: m.segment }))),
    dates: datesIn(found.reading),
    dpo: has('dpo-contact')
      ? 'designated'
      : has('dpo-denied')
        ? 'denied'
        : has('privacy-officer')
          ? 'privacy-officer'
          : 'unstated',
  };
}

const HOURS = new Watched(/\bu(?:ur|ren)\b|\bdag(?:en)?\b/);

function breachIn(segments: readonly Segment[]): { hours: number; segment: number } | undefined {
  for (const [n, s] of segments.entries()) {
    if (s.kind === 'contents' || !HOURS.in(s)) continue;
    const near =
      /(?:mis|fout)\b[^.]{0,40}gegevens|gegevens[^.]{0,60}(?:kwijt|op straat|gestolen|gelekt|uitgelekt)|data ?lek|inbreuk|beveiligingsincident|\blek\b|meld[a-z]* [^.]{0,60}(?:autoriteit|\bap\b)|(?:autoriteit|\bap\b|toezichthouder)[^.]{0,60} (?:ge)?meld|(?:toezichthouder|autoriteit|\bap\b)[^.]{0,40}\bu(?:ur|ren)\b|\bu(?:ur|ren)\b[^.]{0,40}(?:toezichthouder|autoriteit|\bap\b)/;
    const about =
      near.test(s.folded) ||
      s.sections.includes('breach') ||
      (n > 0 && segments[n - 1]?.block === s.block && near.test(segments[n - 1]?.folded ?? ''));
    if (
      !about ||
      !/meld|gemeld|melding|informeren|inlicht|lichten|waarschuw|laten weten|op de hoogte|autoriteit|\bap\b|toezichthouder|kennisgeving/.test(
        s.folded,
      )
    )
      continue;
    for (const length of lengthsIn(s.folded)) if (length.unit === 'hour') return { hours: length.n, segment: n };
  }
  return undefined;
}

const LONG = new Watched(/\b(?:werk)?dag(?:en)?\b|\bwe(?:ek|ken)\b|\bmaand(?:en)?\b/);
const TELLS_AUTHORITY =
  /(?:meld|melding|gemeld|kennisgeving|stellen)[^.]{0,100}(?:autoriteit|\bap\b|toezichthoud|college bescherming|\bcbp\b)|(?:autoriteit|\bap\b|toezichthoud|college bescherming)[^.]{0,80}(?:meld|gemeld|op de hoogte|kennis)/;

function breachTermIn(segments: readonly Segment[]): Facts['breachTerm'] {
  for (const [n, s] of segments.entries()) {
    if (s.kind === 'contents' || !LONG.in(s) || !TELLS_AUTHORITY.test(s.folded)) continue;
    if (!/lek|inbreuk|incident/.test(s.folded) && !s.sections.includes('breach')) continue;
    if (/klacht|bewaa?r|verzoek/.test(s.folded)) continue;
    const length = lengthsIn(s.folded)[0];
    if (length && length.unit !== 'hour' && length.unit !== 'year') return { n: length.n, unit: length.unit, segment: n };
  }
  return undefined;
}

const ANSWER =
  /reage|reactie|antwoord|beantwoord|bericht|behandel|voldoe|voldaan|gevolg|besluit|in behandeling|hoort u|hoor je|beslist|afgedaan|dat doe(?:n)? (?:wij|we|ik)|uitvoer|verwerk|afgehandeld|afhandel|informeren|laten? [^.]{0,50}weten|\b(?:u|je) hoort\b|uitsluitsel|gehoor/;
const REQUEST = /verzoek|vraag|vragen|recht|inzage|aanvraag|aanvragen|mail|klacht/;

/** Terms for something else than an answer. */
const OTHER_TERM = new Watched(/bewaa?r|datalek|inbreuk|cookie|verwijderd|overgedragen|overdragen|oude huisarts|procedure/);
const TERM = new Watched(/\b(?:dag|dagen|werkdagen|week|weken|wkn|maand|maanden|mnd)\b/);

function responseIn(segments: readonly Segment[]): Response | undefined {
  let first: Response | undefined;
  let extended: number | null = null;
  for (const [n, s] of segments.entries()) {
    if (s.kind === 'contents' || !TERM.in(s) || OTHER_TERM.in(s)) continue;
    const lengths = lengthsIn(s.folded).filter((l) => l.unit === 'day' || l.unit === 'week' || l.unit === 'month');
    if (lengths.length === 0) continue;
    if (first && /verleng|langer|totaal|oploop|ingewikkeld|complex|extra|uitstel/.test(s.folded)) {
      extended ??= extension(s.folded, lengths[lengths.length - 1] as { n: number; unit: Unit }, first);
      continue;
    }
    if (
      first ||
      !/binnen|uiterlijk|maximaal|ten hoogste|niet langer dan|in beginsel|streven/.test(s.folded) ||
      !ANSWER.test(s.folded)
    )
      continue;
    const near = `${segments[n - 1]?.block === s.block || s.heading === segments[n - 1]?.heading ? segments[n - 1]?.folded : ''} ${s.folded}`;
    if (!REQUEST.test(near) && !s.sections.includes('rights')) continue;
    const l = lengths[0] as { n: number; unit: Unit };
    first = { n: l.n, unit: l.unit as Response['unit'], extendedTo: null, segment: n };
    const second = lengths[1];
    if (second && /verleng|langer|extra|totaal/.test(s.folded)) extended = extension(s.folded, second, first);
  }
  return first && { ...first, extendedTo: extended };
}

/** 'verlengd met twee maanden' counts from the end of the first term; 'drie maanden in totaal' from receipt. In months. */
function extension(said: string, length: { n: number; unit: Unit }, first: Response): number | null {
  const months =
    length.unit === 'month'
      ? length.n
      : length.unit === 'week'
        ? Math.round(length.n / 4)
        : length.n >= 28
          ? Math.round(length.n / 30)
          : null;
  if (months === null) return null;
  const base = first.unit === 'month' ? first.n : first.unit === 'week' ? Math.round(first.n / 4) : 1;
  return /\bmet (?:maximaal |nog )?(?:eens )?[a-z0-9]+ (?:extra )?(?:maand|week|weken)|langer duren|(?:maand|maanden|weken) (?:langer|extra)|nog (?:eens )?/.test(
    said,
  ) && !/totaal/.test(said)
    ? base + months
    : months;
}

const MOVES =
  /draait|verwerk|opgeslagen|opslaan|opslag|opslaat|\bslaa[nt]\b|bewaar|doorge|doorgifte|geven .{0,80}door|geeft .{0,80}door|verstrek|gevestigd|server|overgebracht|overdra|overgedragen|verzonden|datacent|host|gedeeld|delen|deelt|blijven|blijft|verlaten|terecht|doorgestuurd|stuur|sturen|\bgaat\b|\bgaan\b|\bkom(?:t|en)\b|staan\b|staat\b|\binc\b|\bllc\b|buiten de (?:eu|eer|europ)|derde land/;
const AREA =
  '(?:de |het )?(?:landen (?:van|in|binnen) de |lidstaten van de )?(?:eu|e\\.u\\.|eer|eea|europa|europese unie|europese economische ruimte)\\b';
const OUTSIDE = new RegExp(
  `buiten ${AREA}|derde landen?|buitenland|(?:landen|land|bedrijven|partijen|organisaties|servers) (?:die |welke )?(?:niet (?:in|binnen)|buiten) ${AREA}`,
);
const INSIDE = new RegExp(`(?:binnen|in) ${AREA}|eu-land|in nederland of`);
/** Kept in a country of the area, or said to stay on this side of the border. */
const HOME =
  /(?:server|datacent|opgeslagen|opslag|bewaa?r[dt]\b|bewaren|slaat|slaan|gehost|blij(?:ft|ven)|back-?up)[^.]{0,60} in (?:een [a-z]+ in )?(?:nederland|duitsland|ierland|belgie|frankrijk|zweden|finland|denemarken|luxemburg|oostenrijk)\b|(?:nederlandse|duitse|europese|ierse) (?:servers?|datacent[a-z]+|bodem|cloud[a-z]*)|(?:niet|nooit|niets) [^.]{0,20}(?:de|onze|lands) ?grens(?:en)? over|grens(?:en)? niet over|verlaten (?:daarbij |dus )?(?:de |het )?(?:eu|eer|europa|nederland|europese unie|europese economische ruimte|land) (?:dus |daarbij )?(?:niet|nooit)|(?:niet|nooit) [^.]{0,30}(?:de |het )?(?:eu|eer|europa|nederland|europese unie|europese economische ruimte) (?:verlaten|uit)\b/;
const NO_PLACE = /gevestigd in nederland$|verenigde staten|amerik|\bvs\b/;
const NO = /\b(?:niet|niets|geen|nooit|nimmer|nergens|zonder)\b/;
const YES_ANYWAY =
  /tenzij|\bkan\b|\bkunnen\b|mogelijk|soms|in sommige gevallen|passende waarborgen|waarborg|modelcontract|contractbepaling|contractclausule|contractual|adequa|privacy shield|data privacy framework|passend(?:e)? beschermings|ook buiten|indien|in beginsel geen|in principe geen/;

const SOMEWHERE = new Watched(
  /europ|\beu\b|\beer\b|\beea\b|e\.u\.|land|staten|amerika|\bvs\b|\busa\b|v\.s\.|koninkrijk|india\b|canada|belgie|frankrijk|zweden|\bgrens|doorgifte|privacy shield/,
);

function areaOf(segments: readonly Segment[]): Pick<Facts, 'thirdCountries' | 'outsideEea' | 'denials' | 'affirmations'> {
  const thirdCountries: NamedPlace[] = [];
  const denials: number[] = [];
  const affirmations: number[] = [];
  for (const [n, s] of segments.entries()) {
    if (s.kind === 'contents' || s.kind === 'heading') continue;
    const said = s.folded;
    const under = s.sections.includes('transfer');
    if (!under && !SOMEWHERE.in(s)) continue;
    if (/verordening|wetgeving|richtlijn|europese commissie heeft bepaald/.test(said) && !MOVES.test(said)) continue;
    const outside = OUTSIDE.test(said);
    const abroad = placesIn(s).filter((p) => !p.inside);
    const moved = MOVES.test(said);
    for (const p of abroad)
      if (moved && !thirdCountries.some((t) => t.code === p.code) && !deniedPlace(said, p.pattern))
        thirdCountries.push({ name: p.name, code: p.code, segment: n });
    if (outside && moved && NO.test(said)) (YES_ANYWAY.test(said) && !onlyDenies(said) ? affirmations : denials).push(n);
    else if (outside && moved) affirmations.push(n);
    else if (abroad.length > 0 && moved && !deniedPlace(said, (abroad[0] as { pattern: RegExp }).pattern)) affirmations.push(n);
    else if (INSIDE.test(said) && moved && !/\b(?:kunnen|kan) (?:ook )?(?:binnen|in)\b/.test(said)) denials.push(n);
    else if (under && /^nee\b/.test(said)) denials.push(n);
    else if (HOME.test(said) && !NO_PLACE.test(said)) denials.push(n);
    else if (
      /privacy shield|data privacy framework|standaard ?contract|standard contractual|modelcontract/.test(said) &&
      !NO.test(said)
    )
      affirmations.push(n);
  }
  const outsideEea = affirmations.length > 0 ? 'affirmed' : denials.length > 0 ? 'denied' : 'unstated';
  return { thirdCountries, outsideEea, denials, affirmations };
}

/** 'geen ... buiten de EU, ook niet als ...': a denial all the same. */
function onlyDenies(said: string): boolean {
  return (
    /(?:geen|niet|nooit)[^.]{0,120}buiten[^.]{0,60}$/.test(said) &&
    !/tenzij|in beginsel|in principe|waarborg|adequa|contractbepaling|modelcontract|passend/.test(said)
  );
}

function deniedPlace(said: string, place: RegExp): boolean {
  const at = said.search(place);
  return /\b(?:niet|geen|nooit)\b[^.]{0,60}$/.test(said.slice(Math.max(0, at - 70), at)) && !/tenzij/.test(said);
}
