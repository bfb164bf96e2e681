// Statutes and duties by the names that statements give them.

import { type Looked, Watched } from '../match/words.ts';

/** A named statute or duty: how it is shown, and the regime or article it stands for. */
export interface Statute {
  readonly name: string;
  readonly law: string;
  readonly pattern: RegExp;
}

const STATUTES: readonly Statute[] = [
  {
    name: 'WGBO',
    law: 'BW 7:454',
    pattern:
      /\bwgbo\b|wet (?:op de )?geneeskundige? ?behandel(?:ings)?-? ?overeenkomst|geneeskundige behandelings?overeenkomst|\b7:45[0-9]\b|\b7:446\b/,
  },
  { name: 'Jeugdwet', law: 'Jeugdwet 7.3.8', pattern: /\bjeugdwet\b/ },
  { name: 'Wmo 2015', law: 'Wmo 2015 5.3.4', pattern: /\bwmo\b|wet maatschappelijke ondersteuning/ },
  { name: 'Wvggz', law: 'Wvggz 8:32', pattern: /\bwvggz\b|wet verplichte ggz/ },
  { name: 'Wzd', law: 'Wzd 18a', pattern: /\bwzd\b|wet zorg en dwang/ },
  { name: 'Wlz', law: 'Wlz', pattern: /\bwlz\b|wet langdurige zorg/ },
  { name: 'Zvw', law: 'Zvw', pattern: /\bzvw\b|zorgverzekeringswet/ },
  { name: 'Wkkgz', law: 'Wkkgz', pattern: /\bwkkgz\b|wet kwaliteit,? klachten en geschillen/ },
  { name: 'Wet kinderopvang', law: 'Wko', pattern: /wet (?:op de )?kinderopvang|\bwko\b/ },
  { name: 'Wet BIG', law: 'Wet BIG', pattern: /wet big\b|beroepen in de individuele gezondheidszorg/ },
  {
    name: 'fiscale bewaarplicht',
    law: 'AWR 52',
    pattern:
      /fiscale (?:bewaarplicht|bewaartermijn|verplichting|wetgeving|eisen|regels)|belasting(?:dienst|plicht|wet|wetgeving|technische)|\bawr\b|algemene wet inzake rijksbelastingen|boekhoudplicht|fiscaal|administratieplicht/,
  },
  { name: 'Archiefwet', law: 'Archiefwet', pattern: /archiefwet/ },
  {
    name: 'Wabvpz',
    law: 'Wabvpz',
    pattern: /wabvpz|aanvullende bepalingen verwerking persoonsgegevens in de zorg|wet gebruik (?:burgerservicenummer|bsn)/,
  },
  { name: 'AVG', law: 'AVG', pattern: /\bavg\b|algemene verordening gegevensbescherming|\bgdpr\b/ },
  { name: 'UAVG', law: 'UAVG', pattern: /\buavg\b|uitvoeringswet/ },
];

const WATCHED = STATUTES.filter((s) => s.name !== 'AVG' && s.name !== 'UAVG').map((s) => [s, new Watched(s.pattern)] as const);

/** The first statute named in a sentence or a stretch of it, other than the AVG itself. */
export function statuteIn(looked: Looked, from = 0, to = looked.folded.length): Statute | undefined {
  const part = to - from === looked.folded.length ? looked.folded : looked.folded.slice(from, to);
  let best: Statute | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [statute, watched] of WATCHED) {
    if (!watched.mayHold(looked)) continue;
    const found = part.search(watched.pattern);
    if (found >= 0 && found < at) {
      at = found;
      best = statute;
    }
  }
  return best;
}
