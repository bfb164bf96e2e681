// How long data are kept: stated periods, 'as long as needed', terms of unnamed statutes, erasure after an event, 'not stored'.

import type { Mark, Reading, Segment } from '../kinds.ts';
import { type Length, lengthsIn, numberOf } from '../lexicon/numbers.ts';
import { leadOf } from '../match/marks.ts';
import { Watched } from '../match/words.ts';
import { type Clause, clausesOf } from './retention-clause.ts';
import { entry, type Kept } from './retention-entry.ts';

export type { Kept } from './retention-entry.ts';

const QUICK = new Watched(
  /weg\b|versnipper|gooi|jaar|jaren|\bjr\b|maand|\bmnd\b|we[e]?k|\bwkn?\b|\bdgn\b|dag|\buur\b|\buren\b|bewaa?r|opgeslagen|opslaan|\bsla(?:an|at)\b|verwijder|vernietig|gewist|wissen|verdwijn|verscheur|overschr|nergens|niets|termijnen|langer|zo ?lang|\btot(?:dat)? |zodra|uitschri|afmeld|anonimis|selectielijst|archiefwet|geschoond|\baf\b/,
);
const KEEP =
  /bewaa?r|opgeslagen|opslaan|opslag|verwijder|vernietig|gewist|\bwissen\b|\bwist\b|verscheur|verdwijn|overschr|overgeschr|achter de hand|in portefeuille|veg(?:en|t) [^.;]{0,30}schoon|\bhou(?:d|den|dt)? [^.;]{0,50}(?:jaar|jaren|maanden|weken)[^.;]{0,12} bij\b|anonimis|geanonimiseerd|gearchiveerd|archiveren|aangehouden|overschreven|retentie|vastgehouden|houden (?:wij|we|dit|dat|deze|ze|die)\b[^.]{0,50} (?:vast|aan|bij|beschikbaar)\b|(?:gaan|gaat|doen|doe) [^.]{0,40}\bweg\b|gooi|shredder|houden wij|beschikbaar gehouden|geschoond|opgeschoond|blijven staan|weggegooid|gooien (?:wij|we|ik)|gooi ik|versnipper|(?:halen|haal|haalt) [^.]{0,40} uit (?:het|ons|onze|de|mijn) (?:systeem|bestand|administratie|computer|map|[a-z]*lijst)|jaar (?:lang )?houden|ruim ik|ruimen (?:wij|we)|\bruimt?(?:en)? [^;]{0,40} op\b|\bsla(?:an|at)? [^.]{0,60} op\b|(?:blijft|blijven) [^.]{0,60}(?:bestaan|beschikbaar|staan|systeem|archief|adresboek|bestand)|archivering|(?:gaan|gaat) [^.]{0,40}\b(?:mee|eruit)\b|verbrand|termijn die|versnipperaar|papiervernietiger|vindt [^.]{0,20}dossier|opgeruimd|termijn van|in ons archief|archief|blijft staan|\bhou(?:d|den|dt)? [^.;]{0,60}(?:jaar|jaren|maanden|weken) (?:bij (?:ons|mij)|in huis)\b|\bha(?:al|len|alt) [^.;]{0,50}(?:\baf|\beraf)\b|\blig(?:t|gen) [^.;]{0,50}(?:in|achter) (?:de|een|het|onze|mijn) [a-z ]{0,12}(?:kast|la|kluis|slot)\b|in (?:ons|het) (?:systeem|archief) (?:staan|blijven)|dossier blijft/;
/** Below a heading about terms: until something happens. */
const UNTIL =
  /(?:[>:|-] |^)(?:tot(?:dat)?|zodra|zo ?lang(?: als)?|direct na|na) (?:u|je|jij|het|de|einde|uw|uitschrijving|afmelding|opzegging|afloop|beeindiging|gebruik)\b/;
const FOREVER =
  /(?:blijft|blijven) [a-z ]{0,30}(?:voor altijd|onbeperkt|voor onbepaalde tijd) (?:staan|bewaard|bestaan)|(?:voor altijd|onbeperkt|voor onbepaalde tijd|permanent|blijvend) [a-z ]{0,20}(?:bewaa?r|opgeslagen|beschikbaar)|bewaa?r[a-z]* [a-z ]{0,30}(?:voor altijd|onbeperkt|voor onbepaalde tijd|permanent)\b/;
const NEEDED =
  /zo kort als (?:het )?kan|niets langer dan (?:ik|we|wij) het gebruik[a-z]*|langer dan (?:strikt )?(?:nodig|noodzakelijk) (?:houden|houd|hou|bewaren|bewaar) (?:wij|we|ik) (?:niets|niet|geen)|(?:niet|niets|nooit|geen) (?:meer |)?langer (?!nodig)(?:[a-z' -]{0,60} )?dan (?:(?:wettelijk|strikt|voor|in|om|daarvoor|hiervoor|echt|dat|dit|volgens|op grond|het|de|wat|absoluut|redelijkerwijs|werkelijk|wij|we|ik|gedurende|hetgeen) ?[a-z' ,-]{0,50})?(?:nodig|noodzakelijk|vereist|verplicht|toegestaan|noodzaak|benodigd|bepaald|termijn|doel|doeleinden|realiseren|looptijd|duur)|zo ?lang(?: als)? (?:dit |dat |ze |die |deze |het |uw gegevens |de gegevens |wij (?:deze |ze |die )?|ik (?:deze |ze |die )?)?[a-z' ]{0,50}?(?:nodig|noodzakelijk|vereist|relevant|verplicht|client|klant|patient|lid|behandel|begeleid|duurt|loopt|abonnee|in zorg|gebruik maakt|ingeschreven|overeenkomst|bestaat|account|actief|contact|blijft|bent)|niet langer bewaren dan|langer dan (?:strikt )?(?:nodig|noodzakelijk)[^.;]{0,60} bewa[a-z]* (?:wij|we|ik) (?:niets|niet|geen)|zo kort mogelijk|niet langer dan (?:strikt )?(?:nodig|noodzakelijk)|(?:bewaard|bewaren|bewaart|bewaar) [a-z' ]{0,30}(?:tot|totdat|zolang) (?:het|de|dit|dat) (?:doel|doeleinde)/;
const STATUTORY =
  /(?:bewaar)?termijnen (?:uit|van|in) de (?:wet|wetten|avg)\b|(?:wettelijk[a-z]*|geldende|voorgeschreven|fiscale|verplichte) (?:voorgeschreven |verplichte |geldende |minimale |maximale )?(?:bewaar ?termijn(?:en)?|termijn(?:en)?|bewaarplicht(?:en)?|bewaarperiode)|(?:termijn(?:en)?|duur|periode) (?:die|welke|zoals) [a-z ,]{0,30}(?:wet|wettelijk)|zo ?lang (?:als )?(?:de wet|wettelijk|dat wettelijk|dit wettelijk|volgens de wet)|(?:volgens|conform) (?:de )?(?:wettelijke (?:eisen|regels|verplichting|richtlijnen|voorschriften)|wet(?:geving)?|richtlijnen|geldende (?:wet|richtlijn))/;
const LONGER_BY_LAW =
  /(?:moeten|dienen|moet|verplicht|verplichten|verplichting|schrijft|eist)[^.]{0,80}(?:langer|gedurende een bepaalde)[^.]{0,40}bewa|wet[^.]{0,60}(?:langer)[^.]{0,30}bewa/;
const EVENT =
  /(?:zodra|als|wanneer|na) [^.;]{3,70}?(?:verdwijn(?:t|en)|verscheur(?:en|t|d)?|(?:haal|halen|haalt) [^.;]{0,40}(?:uit (?:de|het|onze|ons|mijn) [a-z]{3,}|weg\b|eraf))|(?:blijf|blijft|blijven) [^.;]{0,40}staan[^.;]{0,20} tot (?:u|je|jij|het|de)\b|^na (?:de|het|elke|iedere) [a-z]{4,20} (?:worden|wordt|vernietigen|vernietig|wissen|wis|verwijderen|verwijder|gooien|gooi)\b[^.;]{0,70}(?:vernietigd|gewist|verwijderd|weggegooid|versnipperd|verscheurd|\bweg\b)|(?:verwijder(?:d|en|t)?|vernietig(?:d|en|t)?|gewist|wissen|wis|geanonimiseerd|opgeschoond|weggegooid|versnipper(?:en|d|t)?|opgeruimd|verbrand|\bweg|\beraf|\baf) [^.]{0,60}?(?:zodra|(?:op|aan het eind van) de (?:dag|maand) (?:waarop|waarin|dat)|na (?:afsluiting|afloop|beeindiging|afronding|het (?:einde|beeindigen|afronden|aflopen|beantwoorden)|afhandeling|gebruik|de (?:behandeling|begeleiding|training|cursus|les|activiteit|intake|verwerking|selectie)|verzending|beantwoording|uitschrijving|afmelding|opzegging|vertrek|einde)|direct na|na (?:het (?:schooljaar|seizoen|jaar waarin)|de (?:procedure|selectie|behandeling|begeleiding|training|cursus|activiteit))|als|indien|wanneer|nadat|bij (?:uitschrijving|beeindiging|afmelding|einde|opzegging))|(?:zodra|na (?:afsluiting|afloop|beeindiging|afronding|afhandeling|het (?:einde|beeindigen|afronden|aflopen|beantwoorden)|uitschrijving|afmelding|opzegging|beantwoording|de (?:procedure|selectie|behandeling|begeleiding|training|cursus|activiteit))|\bals|indien|wanneer|nadat|(?:aan|op|bij) het einde? van|komt er|^stopt?|^eindigt|^beeindigt?|^zegt?|^vertrekt?|^gaat?|^meldt?|^bent|^ben|^is) [^.]{0,120}?(?:verwijder(?:d|en|t)?|vernietig(?:d|en|t)?|gewist|wissen|wis|geanonimiseerd|weggegooid|versnipper(?:en|d|t)?|verbrand|shredder|[a-z]*versnipperaar|papiervernietiger|\bweg|\beraf)\b|niet (?:meer )?(?:bewaard )?na (?:de|het|afloop)|(?:bewaa?r[dt]?|bewaren|gebruikt|opgeslagen)[^.]{0,40}(?:totdat|tot (?:u|je|jij|er|het moment|aan|na) )|(?:bewaa?r[dt]?|bewaren|opgeslagen|bewaartermijn)[^.]{0,50}(?:(?:gedurende|tijdens|voor|tot(?: aan| en met)?) (?:de |het )?(?:(?:hele |gehele |volledige )?(?:looptijd|duur|einde|eind|afloop)) )|bewaartermijn: (?:de )?(?:duur|looptijd|tot) |bewaa?r[a-z]*[^.]{0,40} zo ?lang (?:als )?(?:u|je|jij|jullie|(?:uw|je|het|de|een) [a-z]{3,20}|iemand) /;
/** Cleaned up at fixed times, however old the data are. */
const CLEANED =
  /(?:wordt|worden|schonen|schoon|ruimen|ruim) [^.;]{0,30}(?:(?:per|elk|ieder) (?:jaar|kwartaal|half ?jaar)|(?:elke|iedere) (?:maand|week)|jaarlijks|maandelijks) (?:[a-z]+ ){0,3}(?:geschoond|opgeschoond|opgeruimd|op)\b/;
const LIST =
  /(?:volgens|conform|overeenkomstig|staan in|staat in) (?:de |onze |het )?(?:[a-z]+ )?(?:selectielijst|archiefwet|bewaarbeleid|selectiebesluit)[^.;]{0,60}/;
const NOT_STORED =
  /^[a-z' -]{3,40}: (?:niet|nooit)\.?$|(?:wordt|worden) geen (?:enkele? )?[a-z -]{3,40} (?:bewaard|opgeslagen)|bewa(?:ren|ar) (?:daar|er|hier) niets van|blij(?:ft|ven) nergens (?:staan|bewaard)|^(?:wij|we|ik) bewa(?:ren|ar) niets(?! langer)\b|(?:wordt|worden) (?:door ons |daarbij |hierbij |verder |overigens |in principe )?(?:niet|nergens|nooit) (?:door ons |op de server |lokaal )?(?:opgenomen (?:en|of) (?:niet )?)?(?:bewaard|opgeslagen|vastgelegd|gearchiveerd)|(?:bewaren|bewaart|bewaar|slaan|slaat|sla) (?:wij |we |ik )?(?:[a-z' -]{0,40} )?(?:niet|geen [a-z ]{3,40}) ?(?:op)?(?:\.?$|[,;] (?:wij|we|ik|alleen) )|(?:bewaren|bewaart|bewaar) (?:wij|we|ik) niet\b(?! langer)/;

/** A label with its term and nothing else: 'dossier: 15 jaar'. */
const LABELLED =
  /(?:^|; )[a-z' ,-]{0,50}(?:gegevens|dossiers?|administratie|facturen|rekeningen|nota's|verslagen|verslag|plannen|plan|aantekeningen|notities|rapportages?|foto's|beelden|opnamen|correspondentie|brieven|formulieren|bestanden|sollicitaties|bankafschriften|loonstroken|contracten|overeenkomsten|e-?mails)[a-z' ,-]{0,30}: (?:(?:maximaal|minimaal|minstens|ten minste|hoogstens|uiterlijk|tot) )?[a-z0-9]{1,12} (?:jaar|jaren|maanden|maand|weken|week)\b/;
/** What happens to data when a term of hours is over, or that they are kept for it. */
const GONE = /bewaa?r|gewist|\bwissen\b|\bwist\b|verwijder|vernietig|overschreven|opgeslagen/;
/** Until a birthday: 'tot je 34e'. */
const UNTIL_AGE =
  /\btot(?:dat)? (?:aan |en met )?(?:je|uw|jouw|hun|zijn|haar|de|het) (\d{2})(?:e|ste|de)\b(?: verjaardag| levensjaar| jaar)?/;
const BOTH =
  /\b(?:minimaal|minstens|ten minste|tenminste|min\.) (\d{1,3}|[a-z]{3,20}),? (?:en |tot )?(?:maximaal|hoogstens|ten hoogste|max\.) $/;

/** 'Minimaal 3 en maximaal 5 jaar' names two lengths with one unit. */
function withBounds(said: string, lengths: readonly Length[]): readonly Length[] {
  return lengths.flatMap((l) => {
    const both = BOTH.exec(said.slice(Math.max(0, l.from - 60), l.from));
    const least = both ? numberOf(both[1] as string) : undefined;
    if (!both || least === undefined) return [l];
    const from = l.from - both[0].length + both[0].indexOf(both[1] as string);
    return [{ n: least, unit: l.unit, from, to: from + (both[1] as string).length }, l];
  });
}

/** Every statement about how long, in the order of the text. */
export function retentionIn(reading: Reading): Kept[] {
  const out: Kept[] = [];
  reading.segments.forEach((segment, n) => {
    if (segment.kind === 'contents' || (segment.column !== 'term' && !QUICK.in(segment))) return;
    const before = out[out.length - 1];
    // 'Tot je 34e. Dan wissen we het.' is one term, said twice
    if (before?.segment === n - 1 && REPEATED.test(segment.folded) && reading.segments[n - 1]?.block === segment.block) return;
    out.push(...keptIn(reading, segment, n));
  });
  return withoutRepeats(out, reading);
}

function keptIn(reading: Reading, segment: Segment, n: number): Kept[] {
  const said = segment.folded;
  const lead = leadOf(reading, segment);
  const heading = segment.kind === 'row' && segment.lead >= 0 ? (reading.segments[segment.lead] as Segment).folded : '';
  const before = reading.segments[n - 1];
  const follows =
    before !== undefined &&
    before.block === segment.block &&
    KEEP.test(before.folded) &&
    /\b(?:is dat|is dit|is deze|is het|geldt|bedraagt|is die)\b/.test(said);
  const term = segment.column === 'term';
  if (segment.column === 'head' || (segment.column !== undefined && !term && !KEEP.test(said))) return [];
  const announced =
    follows ||
    term ||
    (lead.endsWith('?') && /hoe ?lang/.test(lead)) ||
    segment.sections.includes('retention') ||
    KEEP.test(heading) ||
    KEEP.test(lead);
  if (elsewhere(segment, said, lead)) return [];
  const out: Kept[] = [];
  const keeps = KEEP.test(said);
  if (keeps || announced || (said.includes(': ') && LABELLED.test(said))) {
    const lengths = withBounds(said, lengthsIn(said)).filter((l) => !notKeeping(said, l, keeps, segment));
    const clauses = clausesOf(said, lengths);
    lengths.forEach((length, i) => {
      const clause = clauses[i] as Clause;
      if (length.unit === 'hour' && !GONE.test(said.slice(clause.from, clause.to))) return;
      out.push(entry(reading, segment, n, 'period', { from: length.from, to: length.to, clause, first: clauses[0] }, length));
    });
    const until = out.length === 0 ? UNTIL_AGE.exec(said) : null;
    if (until) {
      const age: Length = { n: Number(until[1]), unit: 'year', from: until.index, to: until.index + until[0].length };
      out.push(entry(reading, segment, n, 'event', age, age));
    }
  }
  if (segment.kind === 'heading') return out.filter((e) => /bewaa?r/.test(said) && e.months !== null && !said.endsWith('?'));
  if (!keeps && !announced) return out;
  // 'Drie jaar niets gehoord? Dan wissen wij alles.'
  const asked = out.length === 0 && keeps && lead.endsWith('?') && /^dan\b/.test(said) ? lengthsIn(lead)[0] : undefined;
  if (asked && asked.unit !== 'hour' && !/\boud\b|jonger|leeftijd/.test(lead))
    out.push(entry(reading, segment, n, 'period', { from: 0, to: said.length }, asked));
  const periods = out.length > 0;
  const needed =
    NEEDED.exec(said) ??
    (lead.endsWith('?') && /hoe ?lang/.test(lead) ? /^zo ?lang .{4,60}/.exec(said) : null) ??
    (announced ? /^[^:;]{3,50}: (zo ?lang .{4,60})/.exec(said) : null);
  if (
    needed &&
    (keeps || announced) &&
    !/(?:gegevens|stukken|documenten|informatie) die niet langer/.test(said) &&
    !hypothetical(said, needed.index)
  ) {
    if (!periods || /niet (?:meer )?langer/.test(needed[0]))
      out.push(entry(reading, segment, n, 'needed', { from: needed.index, to: needed.index + needed[0].length }));
  } else if (!periods) {
    const asked = before?.kind === 'heading' && /hoe ?lang/.test(before.folded);
    const other = otherRule(said, keeps, segment, asked);
    if (other) out.push(entry(reading, segment, n, other.rule, other));
  }
  return out.sort((a, b) => a.from - b.from);
}

function otherRule(
  said: string,
  keeps: boolean,
  segment: Segment,
  asked: boolean,
): { rule: Kept['rule']; from: number; to: number } | undefined {
  const at = (rule: Kept['rule'], m: RegExpExecArray | null) =>
    m ? { rule, from: m.index, to: m.index + m[0].length } : undefined;
  const cell = segment.column === 'term' ? cellRule(said) : undefined;
  if (cell) return { rule: cell, from: 0, to: said.length };
  const gone = NOT_STORED.exec(said);
  if (
    gone &&
    !/langer|database van|op (?:onze|de|een)? ?(?:server|website|computer|laptop)|buiten de|in (?:onze|de|het) (?:website|systeem)/.test(
      said.slice(gone.index),
    )
  )
    return at('not-stored', gone);
  if (!keeps && !segment.sections.includes('retention')) return undefined;
  if (/^(?:tenzij|behalve|behoudens)/.test(said)) return undefined;
  const forever = FOREVER.exec(said);
  if (forever && !/niet (?:voor altijd|onbeperkt)/.test(said)) return at('event', forever);
  const statutory = STATUTORY.exec(said);
  if (
    statutory &&
    (/bewa(?:ar|re)/.test(said) || segment.sections.includes('retention')) &&
    (!/plicht/.test(statutory[0]) ||
      /houden|conform|volgens|bewa(?:re|ar[dt])|termijn|lang/.test(said.replace(statutory[0], ''))) &&
    !/tenzij|na (?:afloop|het verstrijken|verloop|het verlopen|ommekomst) van (?:de|deze|die|een)/.test(said)
  )
    return at('statutory', statutory);
  const longer = LONGER_BY_LAW.exec(said);
  if (longer && /\bwet|wettelijk/.test(said) && !/tenzij|\bniet langer/.test(said)) return at('statutory', longer);
  if (segment.sections.includes('rights') && !segment.sections.includes('retention')) return undefined;
  const then = /^dan (?:verwijder|wis|vernietig|verdwijn|gooi|haal|halen|ruim)[a-z]*\b/.exec(said);
  if (then && segment.kind === 'sentence' && !segment.sections.includes('rights')) return at('event', then);
  const cleaned = CLEANED.exec(said);
  if (cleaned) return at('event', cleaned);
  const list = LIST.exec(said);
  if (list && (segment.sections.includes('retention') || keeps)) return at('statutory', list);
  const short = asked || segment.kind !== 'sentence' || segment.lead >= 0 || /^[a-z' -]{3,50}: /.test(said);
  const until = segment.sections.includes('retention') && short ? UNTIL.exec(said) : null;
  if (until) return at('event', until);
  const event = EVENT.exec(said);
  const exception = said.search(/\btenzij\b/);
  if (
    event &&
    (exception < 0 || event.index + event[0].length <= exception) &&
    !/bewaartermijn(?!:)|(?:die|deze|de) termijn|intrek|ingetrokken|verzoek|verzoekt|\bvraagt\b|kunt u|u kunt|kun je|je kunt|recht om|laten verwijderen|wettelijk|cookies|ouders|beperk|alleen als|vragen (?:of|om)\b|\b(?:mag|mogen) (?:je|u|jij)\b/.test(
      said,
    ) &&
    /gegevens|dossier|informatie|adres|foto|film|sleutel|tekening|lijst|beelden|opname|mail|naam\b|sollicitatie|bestand|account|notitie|aantekening|formulier|\bcv\b|bewaartermijn|brief|brieven|bericht|document|video|lijst|codes?\b|appje|papier\b|kaart|nota|verslag|\bnamen?\b|papieren|\bmap\b|stukken|aanmelding|\bze\b|\bdeze\b|\balles\b/.test(
      said,
    )
  )
    return at('event', event);
  return undefined;
}

/** After a term: what happens when it is over. */
const REPEATED = /^(?:dan|daarna) (?:verwijder|wis|vernietig|gooi)[^0-9]*$/;

/** What a cell about the term says without a number; an empty one, or 'see below', says nothing. */
function cellRule(said: string): Kept['rule'] | undefined {
  if (/^(?:niet|geen|wordt niet|worden niet|niet bewaard|nooit|0 (?:dagen|maanden))\b(?! langer)/.test(said)) return 'not-stored';
  if (/wettelijk|\bwet\b|fiscale? /.test(said)) return 'statutory';
  if (/nodig|noodzakelijk|\bzo ?lang\b/.test(said)) return 'needed';
  if (/onbeperkt|onbepaald|altijd|permanent|blijvend|levenslang/.test(said)) return 'event';
  return /\b(?:direct|meteen|onmiddellijk|tot(?:dat)?|zodra|na|gedurende|tijdens|duur|looptijd|bij|einde)\b/.test(said)
    ? 'event'
    : undefined;
}

/** Terms that are about something else: answering requests, breaches, cookies, ages. */
function elsewhere(segment: Segment, said: string, lead: string): boolean {
  if (
    /\bcookies?\b|\bcookie/.test(said) ||
    (segment.sections.includes('cookies') && !/bewaa?r(?:termijn|en|d)/.test(said)) ||
    /\bcookies?\b/.test(lead)
  )
    return true;
  if (segment.sections.includes('definition') && !/\d/.test(said) && !/^(?:wij|we|ik) bewa/.test(said)) return true;
  if (
    /datalek/.test(said) &&
    !/bewa/.test(said) &&
    !/^[a-z ]{0,30}datalek[a-z]*: |\bhouden [^.;]{0,40} (?:jaar|jaren) /.test(said)
  )
    return true;
  return /^(?:de avg|de wet|volgens de avg|de algemene verordening)\b/.test(said) && !/\d|[a-z]{3} jaar/.test(said);
}

function hypothetical(said: string, at: number): boolean {
  const before = said.slice(0, at);
  return (
    /\b(?:avg|wet|verordening) (?:geeft|stelt|zegt|bepaalt|schrijft)/.test(before) ||
    /\bmogen\b[^.]{0,60}$/.test(before.slice(-80))
  );
}

/** The length is an age, a frequency, a deadline for an answer, or history. */
function notKeeping(said: string, length: Length, keeps: boolean, segment: Segment): boolean {
  const before = said.slice(Math.max(0, length.from - 44), length.from);
  const after = said.slice(length.to, length.to + 60);
  if (/^ (?:of|en) (?:ouder|jonger)|^ oud\b|^-?(?:jarige|ig)/.test(after)) return true;
  if (length.unit === 'year' && /^ (?:worden|wordt|bent|bereikt)\b/.test(after) && !/bewa|vernietig|verwijder/.test(after))
    return true;
  if (
    /(?:jonger(?: zijn)? dan|ouder(?: zijn)? dan|leeftijd van|onder de|boven de|levensjaar|ouder is dan|jonger is dan|tot de leeftijd|kinderen (?:tot|van|vanaf)|bereiken van|leeftijd|(?:jongeren|kinderen|personen|clienten|jeugdigen|ouder|jonger) [<>] ?)(?: de)? ?$/.test(
      before,
    ) &&
    length.unit === 'year'
  )
    return true;
  if (
    /(?:elke|iedere|per|om de|eens in de|een keer per|keer per|jaarlijks|x per|minimaal een keer|minstens een keer) ?$/.test(
      before,
    ) &&
    !/bewaa?r/.test(after)
  )
    return true;
  if (
    /(?:sinds|voorheen|vroeger|was|waren|in plaats van|verlengd van|van) $/.test(before) &&
    /^ (?:naar|verlengd|was|ervaring)/.test(after)
  )
    return true;
  if (/^ (?:ervaring|geleden|garantie|terug\b)/.test(after)) return true;
  if (/termijn van $/.test(before) && /vragen|verzoek/.test(after) && !segment.sections.includes('retention')) return true;
  if (length.unit === 'year' && /(?:jongeren|kinderen|jeugdigen|clienten|mensen|wie|iemand) van (?:de )?$/.test(before))
    return true;
  if (
    /binnen (?:de |een )?$|uiterlijk(?: binnen)? $/.test(before) &&
    (/verzoek|aanvraag/.test(said) || !keeps || /\b(?:beslis|besluit|dat doe[nt]?\b)/.test(said))
  )
    return true;
  if (/\bvanaf (?:de )?$/.test(before) && length.unit === 'year' && length.n >= 12 && length.n <= 18 && !/bewa/.test(said))
    return true;
  if (
    /binnen (?:maximaal |uiterlijk )?$/.test(before) &&
    /reage|antwoord|reactie|bericht|voldoen|beantwoord|behandel|terug|contact/.test(said) &&
    !/verwijderd|vernietigd|gewist/.test(after)
  )
    return true;
  if (
    segment.sections.includes('rights') &&
    !segment.sections.includes('retention') &&
    /binnen|uiterlijk/.test(before) &&
    /verzoek/.test(said)
  )
    return true;
  if (!keeps && segment.sections.includes('minors')) return true;
  return (
    !keeps &&
    !(segment.sections.includes('retention') && (segment.kind === 'line' || /^[^:]{3,60}: /.test(said))) &&
    /\binzage|toestemming|ouders|verzoek|reage/.test(said)
  );
}

const GENERAL = /^(?:(?:uw|je|jouw|alle|deze|de|persoonlijke|ingevulde|verkregen) )*(?:persoons)?(?:gegevens|informatie|data)\b/;

/** The same general rule said twice is one rule; a statutory term said in general yields to the numbers beside it. */
function withoutRepeats(all: readonly Kept[], reading: Reading): Kept[] {
  const out: Kept[] = [];
  let general = false;
  for (const kept of all) {
    if (kept.rule === 'needed') {
      const isGeneral = GENERAL.test(kept.what) || kept.what.length > 40;
      if (isGeneral && general) continue;
      if (isGeneral) general = true;
      if (out.some((o) => o.rule === 'needed' && o.what === kept.what)) continue;
    }
    if (kept.rule === 'statutory') {
      const block = (reading.segments[kept.segment] as Segment).block;
      const near = all.some(
        (o) => o !== kept && (o.rule === 'period' || o.rule === 'needed') && sameBlock(reading, o.segment, block),
      );
      if (near || out.some((o) => o.rule === 'statutory')) continue;
    }
    if (kept.rule === 'event' && out.some((o) => o.rule === 'event' && o.what === kept.what)) continue;
    if (
      kept.months !== null &&
      kept.months > 0 &&
      out.some(
        (o) =>
          o.months === kept.months &&
          o.what === kept.what &&
          o.rule === kept.rule &&
          (!GENERAL.test(o.what) || headingOf(reading, o) === headingOf(reading, kept)),
      )
    )
      continue;
    out.push(kept);
  }
  return out;
}

function headingOf(reading: Reading, kept: Kept): number {
  return (reading.segments[kept.segment] as Segment).heading;
}

function sameBlock(reading: Reading, segment: number, block: number): boolean {
  const own = reading.segments[segment] as Segment;
  return own.block === block || (own.lead >= 0 && (reading.segments[own.lead] as Segment).block === block);
}

/** The marks of the entries, and of sentences that speak of keeping without a rule of their own. */
export function retentionMarks(kept: readonly Kept[]): Mark[] {
  return kept.map((k) => ({ topic: 'retention', segment: k.segment, from: k.from, to: k.to, rule: `retention-${k.rule}` }));
}
