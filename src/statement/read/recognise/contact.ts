// Routes by which people can reach the organisation: e-mail, telephone, post.

import type { Reading } from '../kinds.ts';
import { Watched } from '../match/words.ts';

/** One printed route. Positions are in the folded text. */
export interface Route {
  readonly kind: 'email' | 'phone' | 'post' | 'web';
  readonly value: string;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  /** Of somebody else: the authority, a disputes committee. */
  readonly others: boolean;
}

const EMAIL = /[a-z0-9._%+-]{1,64}(?:@|\[at\]| \(at\) |\(at\))[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const PHONE =
  /(?<![a-z0-9.])(?:\+ ?31|0031|0)[ ().-]{0,3}(?:\(0\)[ ]?)?[1-9](?:[ .)-]{0,3}\d){7,9}(?!\d)|(?<![a-z0-9])(?:0800|0900|14 ?0\d{2,3})[ -]?\d{0,7}(?!\d)/g;
/** A year before a short word is no postcode. */
const POSTCODE =
  /(?<![a-z0-9])(?!(?:19|20)\d\d (?:en|is|in|de|te|op|of|om|na|we|er|ik|je|zo|al|af|ze|nu|tm)\b)[1-9]\d{3} ?(?!(?:sa|sd|ss)\b)[a-z]{2}(?![a-z0-9])(?=[ ,|)]|$)/g;
const POSTBUS = /\bpostbus \d{1,6}|\bantwoordnummer \d{1,6}/g;
const STREETS =
  'straat|weg|laan|plein|kade|dijk|singel|gracht|pad|hof|dreef|steeg|baan|markt|plantsoen|park|ring|burg|veld|lei|stein|zoom|kamp|horst|erf|wal|bos|haven|brink|hoek|plaats|allee|boulevard|passage|gaarde|werf|vliet|beek|akker|drift|buurt|molen|poort|tuin';
const STREET = new RegExp(`\\b[a-z][a-z' .-]{0,28}(?:${STREETS}) \\d{1,4}(?: ?[a-z]{1,2}(?![a-z]))?(?:[ ,-]|$)`, 'g');
/** Without these STREET cannot match, and looking for them is cheaper. */
const STREET_END = new RegExp(`(?:${STREETS}) \\d`);
const SPELLED =
  /[a-z0-9._%+-]{1,64} ?(?:\((?:apenstaart(?:je)?|a|at)\)|\[(?:apenstaart(?:je)?|at)\]) ?[a-z0-9-]{1,63}(?:(?:\.| ?[[(](?:punt|dot)[\])] ?)[a-z0-9-]{1,63}){1,3}/g;
/** An address after its label or after 'gevestigd aan': whatever the street is called. */
const LABELLED =
  /(?:\b(?:bezoek|post|praktijk)?adres ?: ?|gevestigd (?:aan|op|te) (?:de |het )?)[a-z][a-z' .-]{2,40} \d{1,4} ?[a-z]?(?![a-z0-9])/g;
const WEB =
  /(?<![@a-z0-9.-])(?:https?:\/\/)?www\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,3}|(?<![@a-z0-9.-])https?:\/\/[a-z0-9.-]{3,90}/g;
const NOT_OURS =
  /autoriteit ?persoonsgegevens|prins clauslaan|bezuidenhoutseweg|hoge nieuwstraat|postbus 93374|2509 aj|2594 av|088 ?-? ?1805 ?250|088-180|0900 ?-? ?2001 ?201|0900-200|geschillen(?:commissie|instantie)|klachtenfunctionaris|de\w+-geschillen|postbus 90600/;

const DIGITS = new Watched(/\d{3}/);
const NUMBERED = new Watched(/[a-z] \d/);

/** Every route printed in the text. */
export function routesIn(reading: Reading): Route[] {
  const out: Route[] = [];
  reading.segments.forEach((segment, n) => {
    if (segment.kind === 'contents') return;
    const said = segment.folded;
    const add = (kind: Route['kind'], pattern: RegExp) => {
      pattern.lastIndex = 0;
      for (let m = pattern.exec(said); m; m = pattern.exec(said)) {
        const from = segment.from + m.index;
        const to = from + m[0].length;
        out.push({
          kind,
          value: reading.text.slice(reading.at[from], (reading.at[to - 1] as number) + 1).trim(),
          segment: n,
          from,
          to,
          others: foreign(reading, n, said),
        });
      }
    };
    if (said.includes('@') || said.includes('(at)') || said.includes('[at]')) add('email', EMAIL);
    if (said.includes('apenstaart') || said.includes('(a)') || said.includes('punt]')) add('email', SPELLED);
    if ((said.includes('adres') || said.includes('gevestigd')) && NUMBERED.in(segment)) add('post', LABELLED);
    if (DIGITS.in(segment)) {
      add('phone', PHONE);
      add('post', POSTCODE);
      if (said.includes('postbus') || said.includes('antwoordnummer')) add('post', POSTBUS);
    }
    if (NUMBERED.in(segment) && STREET_END.test(said)) add('post', STREET);
    if (said.includes('www.') || said.includes('http')) add('web', WEB);
  });
  return out;
}

function foreign(reading: Reading, n: number, said: string): boolean {
  if (NOT_OURS.test(said)) return true;
  const before = reading.segments[n - 1];
  const block =
    before !== undefined && reading.segments[n]?.kind === 'line' && (before.kind === 'line' || before.folded.endsWith(':'));
  return block && /autoriteit|geschillen/.test(before.folded) && NOT_OURS.test(before.folded);
}
