// Rules that depend on age: who may see the file, who gives consent, from and up to which birthday.

import type { Reading, Segment } from '../kinds.ts';
import { AGREES } from '../lexicon/agreement.ts';
import { leadOf } from '../match/marks.ts';
import { polarityOf } from '../match/polarity.ts';
import { Watched } from '../match/words.ts';

/** One rule with its age band: `from` includes, `under` excludes. */
export interface AgeRule {
  readonly from: number | undefined;
  readonly under: number | undefined;
  /** What the rule is about. */
  readonly about: 'access' | 'consent' | 'website' | 'retention' | 'rights' | 'other';
  /** Who may see, ask or consent, as far as said. */
  readonly who: readonly ('guardian' | 'client')[];
  /** The parent needs the child's consent. */
  readonly withConsent: boolean;
  /** The upper age was written as its own birthday year ('12-16'): read as up to that birthday. */
  readonly shared: boolean;
  readonly segment: number;
  readonly from_: number;
  readonly to: number;
}

const NUMBER = '(\\d{1,2}|twaalf|zestien|achttien|eenentwintig|drieentwintig)';
const BETWEEN = new RegExp(
  `(?:van |tussen (?:de )?|vanaf )?${NUMBER}(?: jaar)? ?(?:-|tot en met|t/m|tot|en|a) ?(?:de )?${NUMBER} ?(?:jaar|jarigen?|-jarigen?|e jaar)|tussen (?:de )?${NUMBER} en (?:de )?${NUMBER}\\b(?! ?(?:uur|uren|dagen|weken|maanden))`,
);
/** '16 en 17 jaar', '12, 13, 14 of 15': both ages belong to it. */
const LISTED = new RegExp(
  `(?<!tussen )(?<!tussen de )${NUMBER}-?(?: jaar)?(?:, ?\\d{1,2})* ?(?:en|of) ?(?:de )?${NUMBER}(?: ?-?jaar|-?jarig|\\b)`,
);
const FROM = new RegExp(
  `(?:vanaf|ouder dan|boven de|minimaal|bent u|ben je|wie|zodra .{0,20}) ?(?:de )?(?:leeftijd van )?${NUMBER}(?: jaar)?|${NUMBER}(?: jaar)? (?:of|en) ouder|${NUMBER}\\+|boven de ${NUMBER}`,
);
const UNDER = new RegExp(
  `(?:jonger(?: zijn| is| bent)? dan|onder de|tot|tot aan|< ?|nog geen|beneden de) ?(?:de leeftijd van )?${NUMBER}(?: jaar)?|jonger dan (?:de )?${NUMBER}|${NUMBER}-min`,
);
/** 'Ouder' as in '12 jaar of ouder' is no parent. */
const PARENT = /(?<!\d (?:of|en) )(?<!jaar (?:of|en) )\bouders?\b|voogd|verzorgers?|vertegenwoordiger|gezag/;
const CHILD = /\bkind(?:eren)?\b|jongere|jeugdige|\bjij\b|\bje zelf\b|\bzelf\b|client|patient|leerling|\bu\b/;

const AGE = new Watched(
  /\d{1,2} ?(?:-|tot|jaar|of|en|e\b|\+)|twaalf|zestien|achttien|< ?\d|-min\b|(?:jonger|ouder) (?:zijn )?dan \d/,
);

/** Every sentence or item that ties something to an age. */
export function ageRulesIn(reading: Reading): AgeRule[] {
  const out: AgeRule[] = [];
  reading.segments.forEach((segment, n) => {
    if (segment.kind === 'contents' || segment.kind === 'heading') return;
    const said = segment.folded;
    if (!AGE.in(segment)) return;
    const context = `${leadOf(reading, segment)} ${segment.heading >= 0 ? (reading.segments[segment.heading] as Segment).folded : ''} ${said}`;
    if (!PARENT.test(context) && !/minderjarig|jonger|jarige|kind|jongere/.test(context)) return;
    if (/bewaa?r|vernietig/.test(said) && !/achttien|\b18\b|meerderjarig/.test(said)) return;
    for (const clause of clausesOf(said)) {
      const band = bandOf(clause.text);
      if (band)
        out.push({
          ...band,
          ...meaningOf(clause.text, context),
          segment: n,
          from_: segment.from + clause.at,
          to: segment.from + clause.at + clause.text.length,
        });
    }
  });
  return out;
}

/** 'tot 12 jaar doen de ouders dat, van 12 tot 16 jaar ...': one rule per age. */
function clausesOf(said: string): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = [];
  let from = 0;
  const cut =
    /[;,](?= (?:en |maar )?(?:van|vanaf|tot|tussen|bij|ben|bent|is|onder|boven|kinderen|jongeren|jeugdigen|clienten|patienten) )| en (?=(?:vanaf|van|boven) )/g;
  for (const m of said.matchAll(cut)) {
    const head = said.slice(from, m.index);
    if (!bandOf(head) || !bandOf(said.slice(m.index))) continue;
    out.push({ text: head, at: from });
    from = m.index + m[0].length;
  }
  out.push({ text: said.slice(from), at: from });
  return out;
}

function bandOf(said: string): { from: number | undefined; under: number | undefined; shared: boolean } | undefined {
  const listed = LISTED.exec(said);
  if (listed) {
    const from = yearsOf(listed[1]);
    const last = yearsOf(listed[2]);
    // '12 of 16 jaar' names two birthdays; '16 en 17' and '12, 13, 14 of 15' name years that follow each other.
    if (plausible(from) && plausible(last) && (last as number) - (from as number) === (listed[0].match(/,/g)?.length ?? 0) + 1)
      return { from, under: (last as number) + 1, shared: false };
  }
  const between = BETWEEN.exec(said);
  if (between) {
    const from = yearsOf(between[1] ?? between[3]);
    const to = yearsOf(between[2] ?? between[4]);
    if (from !== undefined && to !== undefined && from < to && to <= 30) {
      const through = /tot en met|t\/m/.test(between[0]);
      return { from, under: through ? to + 1 : to, shared: /\d ?- ?\d|en (?:de )?\d/.test(between[0]) };
    }
  }
  const from = FROM.exec(said);
  const over = from && (from[1] ?? from[2] ?? from[3] ?? from[4]);
  if (over !== undefined && over !== null && plausible(yearsOf(over)) && !/jonger dan/.test((from as RegExpExecArray)[0]))
    return { from: yearsOf(over), under: undefined, shared: false };
  const under = UNDER.exec(said);
  const below = under && (under[1] ?? under[2] ?? under[3]);
  if (below !== undefined && below !== null && plausible(yearsOf(below)))
    return { from: undefined, under: yearsOf(below), shared: false };
  return undefined;
}

function plausible(years: number | undefined): boolean {
  return years !== undefined && years >= 4 && years <= 25;
}

function yearsOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return Number(word);
  return { twaalf: 12, zestien: 16, achttien: 18, eenentwintig: 21, drieentwintig: 23 }[word];
}

/** The parent needs a yes of the child: 'als het kind dat goedvindt', 'alleen met toestemming van de jongere', 'niet zonder haar goedvinden'. */
const YES_OF_CHILD = new RegExp(
  [
    'ouders? (?:heeft|hebben|mogen|mag|kunnen|kan)[^.]{0,60}toestemming',
    `${AGREES}[^.]{0,30}(?:van|door) (?:het|hun|uw|de|je) (?:kind|jongere|jeugdige|client)`,
    `(?:als|indien|wanneer|mits|tenzij)[^.]{0,30}\\b(?:kind|jongere|jeugdige|client|patient|jij|je|hij|zij|deze)\\b[^.]{0,30}(?:${AGREES}|\\bwil\\b|eens (?:is|bent))`,
    `zonder [^.]{0,25}${AGREES}`,
  ].join('|'),
);
/** It is the parent who says yes. */
const YES_OF_PARENT = new RegExp(
  `${AGREES}[^.]{0,30}(?:van|door) (?:hun |de |zijn |haar |je |uw |een |beide )?(?:ouder|voogd|verzorger)`,
);
/** The child is named, but not as who sees or decides: 'ouders van jongeren', 'is uw kind jonger dan'. */
const OF_CHILD =
  /\b(?:van|voor|over|bij) (?:een |het |hun |uw |je |de )?(?:kind(?:eren)?|jongeren?|jeugdigen?|client|patient)\b|\b(?:is|zijn) (?:uw|je|het|een|hun) kind(?:eren)? (?:nog )?(?:jonger|tussen|geen|onder)\b/g;
/** Parents and what they see: asked whether it is denied. */
const PARENTS_SEE =
  /(?:(?<!\d (?:of|en) )(?<!jaar (?:of|en) )\bouders?\b|voogd|verzorgers?)[^.]{0,60}?(?:\brecht|inzage|inzien|\bzien\b|lezen|kopie|afschrift|dossier|informatie)/;
const SEES =
  /inzage|inzien|in te zien|meekijken|(?:dossier|plan|verslag(?:en)?|het|alles|niets|meer) (?:ook |zelf |alleen |niet |te |mogen |mee)*(?:zien|lezen|inzien)|(?:kopie|afschrift) van (?:het|je|uw|hun|een|zijn|haar) (?:plan|dossier|verslag)/;

function meaningOf(said: string, context: string): Pick<AgeRule, 'about' | 'who' | 'withConsent'> {
  const withConsent = YES_OF_CHILD.test(said) && !YES_OF_PARENT.test(said);
  const parents = PARENTS_SEE.exec(said);
  const denied = parents !== null && !withConsent && polarityOf(said, parents.index, parents.index + parents[0].length).denied;
  const who: ('guardian' | 'client')[] = [];
  if (PARENT.test(said) && !denied) who.push('guardian');
  if (CHILD.test(said.replace(OF_CHILD, ' '))) who.push('client');
  const about = /websitebezoek|website/.test(said)
    ? 'website'
    : /bewaartermijn|bewaard|bewaren/.test(said)
      ? 'retention'
      : SEES.test(said) || /inzage in|mag (?:je|uw|het) dossier zien/.test(context)
        ? 'access'
        : /recht|verzoek|uitoefen/.test(said)
          ? 'rights'
          : /toestemming|verwerk|persoonsgegevens/.test(said)
            ? 'consent'
            : 'other';
  return { about, who, withConsent };
}
