// Countries and areas as statements name them.

import { type Looked, Watched } from '../match/words.ts';

/** A place with the code a policy uses: two letters, or EU or EEA. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly inside: boolean;
  readonly pattern: RegExp;
}

const PLACES: readonly Place[] = [
  {
    code: 'US',
    name: 'Verenigde Staten',
    inside: false,
    pattern: /\bverenigde staten\b|\bvs\b(?! \.)|\bv\.s\.|\bu\.s\.a?\b|\busa\b|\bamerika\b|\bamerikaans[e]?\b/,
  },
  {
    code: 'GB',
    name: 'Verenigd Koninkrijk',
    inside: false,
    pattern: /\bverenigd koninkrijk\b|\bengeland\b|\bgroot-brittannie\b|\bbritse?\b/,
  },
  { code: 'IN', name: 'India', inside: false, pattern: /\bindia\b|\bindiase?\b/ },
  { code: 'CN', name: 'China', inside: false, pattern: /\bchina\b|\bchinese?\b/ },
  { code: 'CA', name: 'Canada', inside: false, pattern: /\bcanada\b|\bcanadese?\b/ },
  { code: 'AU', name: 'Australië', inside: false, pattern: /\baustralie\b|\baustralische?\b/ },
  { code: 'IL', name: 'Israël', inside: false, pattern: /\bisrael\b|\bisraelische?\b/ },
  { code: 'CH', name: 'Zwitserland', inside: false, pattern: /\bzwitserland\b|\bzwitserse?\b/ },
  { code: 'JP', name: 'Japan', inside: false, pattern: /\bjapan\b/ },
  { code: 'TR', name: 'Turkije', inside: false, pattern: /\bturkije\b/ },
  { code: 'SR', name: 'Suriname', inside: false, pattern: /\bsuriname\b/ },
  { code: 'ZA', name: 'Zuid-Afrika', inside: false, pattern: /\bzuid-afrika\b/ },
  { code: 'EU', name: 'Europese Unie', inside: true, pattern: /\beu\b|\beuropese unie\b|\be\.u\./ },
  { code: 'EEA', name: 'Europese Economische Ruimte', inside: true, pattern: /\beer\b|\beea\b|\beuropese economische ruimte\b/ },
  { code: 'NL', name: 'Nederland', inside: true, pattern: /\bnederland(?:se)?\b/ },
  { code: 'DE', name: 'Duitsland', inside: true, pattern: /\bduitsland\b|\bduitse\b/ },
  { code: 'IE', name: 'Ierland', inside: true, pattern: /\bierland\b|\bierse\b/ },
  { code: 'BE', name: 'België', inside: true, pattern: /\bbelgie\b|\bbelgische?\b/ },
  { code: 'FR', name: 'Frankrijk', inside: true, pattern: /\bfrankrijk\b/ },
];

const WATCHED = PLACES.map((p) => new Watched(p.pattern));

/** The places named in a sentence. */
export function placesIn(looked: Looked): Place[] {
  return PLACES.filter((_, n) => WATCHED[n]?.in(looked));
}

/** The first country outside the EEA in some words, and where it stands in them. */
export function abroadIn(folded: string): { readonly code: string; readonly at: number } | undefined {
  const found = PLACES.filter((p) => !p.inside).flatMap((p) => {
    const at = folded.search(p.pattern);
    return at < 0 ? [] : [{ code: p.code, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}
