// Does a sentence say that something is so, that it is not so, or only under a condition? One answer for all recognisers:
// a pattern finds the words of a subject, and here is asked whether a 'niet' or 'geen' of the same clause turns them round.

import { type Looked, Watched } from './words.ts';

export interface Polarity {
  /** A negation governs the words: 'u kunt uw dossier niet inzien'. */
  readonly denied: boolean;
  /** The sentence names a condition or a limit: 'niet als een ander er last van heeft', 'niet altijd'. */
  readonly conditional: boolean;
}

/** A sentence without one of these denies nothing: most sentences are done with here. */
const NEGATION = new Watched(/\b(?:niet|geen|nooit|nimmer|niemand|noch|onmogelijk|uitgesloten)\b/);
const NEGATIONS = /\b(?:niet|geen|nooit|nimmer|niemand|noch|onmogelijk|uitgesloten)\b/g;

/** After a negation: words with which it denies something else, or nothing at all. */
const ELSEWHERE =
  /^(?:niet (?:alleen|slechts|enkel|uitsluitend|zozeer|zelf|juiste?|correcte?|kloppende?|klopt|kloppen|volledige?|relevante?|actuele?|noodzakelijke?|nodig|goede?|tevreden|eens|met terugwerk[a-z]*|voor (?:eeuwig|altijd)|(?:meer |langer |verder )?te|prettig|duidelijk|zeker|bedoeld|verplicht|(?:meer|langer) (?:nodig|relevante?|noodzakelijke?|juiste?|actuele?|wilt|wil|bewaar[a-z]*|dan))|geen (?:redenen?|kosten|geld|gevolg(?:en)?|belang|invloed|formulier|motivering|uitleg|probleem|advocaat|toestemming|antwoord|gehoor|andere|gebruik(?! (?:van )?(?:te )?maken)|prijs|nadelen?|nadelige|terugwerkende)|nooit (?:langer|meer) dan)\b/;
/** After a negation: words with which it only sets a limit. */
const LIMIT =
  /^(?:niet (?:altijd|zomaar|per se|in (?:alle|elk|elke|ieder|iedere)|onbeperkt|onder alle|meteen|direct|automatisch|zonder meer|steeds|overal|volledig|helemaal|voor)|geen (?:absolute?|onbeperkte?|onvoorwaardelijke?|volledige?))\b/;
/** Opens a clause that says when or why: what is denied in it is a condition, not a statement. */
const SUBORDINATE =
  '(?:als(?! (?:ouders?|client|patient|betrokkene|kind|clienten|bezoeker|ook|een)\\b)|indien|wanneer|omdat|doordat|zodat|terwijl|tenzij|zodra|mits|behalve|zonder|want)';
/** Where a negation stops governing, and where a clause begins that it cannot come from. */
const BREAK = new RegExp(
  `[.;:?!]|\\b(?:maar|${SUBORDINATE})\\b|, (?:dan|kunt|kun|mag|mogen|kan|kunnen|heeft|hebt|hebben|u|je|jij|wij|we|ik|ook|wel|waar[a-z]*|om)\\b| en (?:u|je|jij|wij|we|ik|heeft|hebt|hebben|krijgen|mogen|kunnen|kan|wordt|kunt|kun|mag|wel|ook wel|(?:het )?recht)\\b| dan (?:kunt|kun|mag|heeft|hebt|kan)\\b| dan [a-z]+ (?:u|je|jij|wij|we|ik|ze)\\b| of (?:u|je|jij|wij|we|ik|er) `,
);
const BREAKS = new RegExp(BREAK.source, 'g');
const OPENS_CONDITION = new RegExp(`^${SUBORDINATE}$`);
/** A clause about a noun: 'gegevens die niet kloppen'. After 'u kunt' the word points at something: 'u kunt die niet inzien'. */
const RELATIVE = /(?<!\b(?:kunt|kun|mag|kan|u|je|jij|heeft|hebt|hebben|wij|we|ik|krijgt|is)) (?:die|dat|welke)\b/;
/** 'om' opens a clause of its own, but for 'niet het recht om' and 'niet mogelijk om'. */
const PURPOSE = /(?<!\b(?:recht|mogelijk|mogelijkheid|toegestaan|gerechtigd|bevoegd|staat|vragen|verzoeken)) om\b/;
/** A verb between the words and a negation behind them: 'inzage is niet mogelijk'. */
const VERB =
  /\b(?:is|zijn|kan|kunnen|kunt|kun|mag|mogen|wordt|worden|geldt|gelden|geven|geeft|geef|doen|doet|doe|gaat|hebben|heeft|hebt|bestaat|maken|maakt|verlenen|verleent|bieden|biedt|voeren|voert|staan|staat|wij|we|ik)\b/;
const PREPOSITION = /\b(?:van|met|op|in|over|voor|door|uit|aan|bij)(?: de| het| een)? $/;
const CONDITION =
  /\b(?:als|indien|wanneer|tenzij|mits|zolang|zodra|voor zover|behalve|behoudens|pas|(?<!niet )alleen|uitsluitend|slechts|waarvoor|waar(?:van|over|bij)|wettelijke?|wet|verplicht|verplichting|anderen|derden|altijd|alle gevallen|elk geval|beginsel|principe|soms|wel|werkaantekeningen)\b/;

/** How far a clause is followed to the left and to the right of the words: a sentence without end stays cheap. */
const LEFT = 110;
const RIGHT = 70;

/** False when nothing in these words can be denied. */
export function mayDeny(looked: Looked): boolean {
  return NEGATION.mayHold(looked);
}

/** Whether the words from `from` to `to` of a folded sentence are asserted, denied or conditional. */
export function polarityOf(said: string, from: number, to: number): Polarity {
  const left = Math.max(0, from - LEFT);
  const own = lastBreak(said.slice(left, from));
  const start = left + own.end;
  const stretch = said.slice(start, Math.min(said.length, to + RIGHT));
  const end = to - start;
  let denied = false;
  let limited = false;
  for (const m of own.condition ? [] : stretch.matchAll(NEGATIONS)) {
    const rest = stretch.slice(m.index);
    if (ELSEWHERE.test(rest)) continue;
    const turns =
      m.index < end ? governs(stretch.slice(0, m.index), stretch.slice(m.index, end)) : closes(stretch.slice(end, m.index), m[0]);
    if (!turns) continue;
    if (LIMIT.test(rest)) limited = true;
    else denied = true;
  }
  return { denied, conditional: limited || CONDITION.test(said.slice(left, to + LEFT)) };
}

/** A negation before the last of the words: of the same clause, and not of a clause about one of its nouns. */
function governs(before: string, after: string): boolean {
  const own = lastBreak(before);
  const clause = before.slice(own.end);
  if (own.condition || RELATIVE.test(clause) || PURPOSE.test(clause) || clause.endsWith(' om ')) return false;
  return !BREAK.test(after) && !RELATIVE.test(after) && !PURPOSE.test(after);
}

/** A negation behind the words: at once, or a verb leads to it. */
function closes(between: string, negation: string): boolean {
  if (BREAK.test(between) || RELATIVE.test(between) || between.includes(',')) return false;
  return between === ' ' || (VERB.test(between) && (!PREPOSITION.test(between) || negation === 'uitgesloten'));
}

/** The end of the last break in a stretch, and whether a condition begins there. */
function lastBreak(stretch: string): { readonly end: number; readonly condition: boolean } {
  let last: RegExpExecArray | undefined;
  for (const m of stretch.matchAll(BREAKS)) last = m;
  return last ? { end: last.index + last[0].length, condition: OPENS_CONDITION.test(last[0]) } : { end: 0, condition: false };
}
