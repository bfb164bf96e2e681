// The rights, the way of asking and the breach duties, as the law has them: articles and clocks.

import { lawfulPurpose } from '../../../law/index.ts';
import type { BreachClause, Regime, Text } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import { cite } from './regimes.ts';

/** Articles of the AVG behind each right (law.md part 4.3); sector law adds its own. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  access: ['AVG 15'],
  'who-looked': ['Wabvpz 15e'],
  rectification: ['AVG 16'],
  erasure: ['AVG 17'],
  restriction: ['AVG 18'],
  portability: ['AVG 20'],
  objection: ['AVG 21 lid 1'],
  'marketing-objection': ['AVG 21 lid 3'],
  withdrawal: ['AVG 7 lid 3'],
  'human-decision': ['AVG 22 lid 3'],
  authority: ['AVG 77'],
  court: ['AVG 79', 'UAVG 35'],
};
/** The purpose under which the law tells the sector's own articles on a right. */
const SECTOR: Readonly<Record<string, string>> = { access: 'inspection', erasure: 'erasure_review', complaint: 'complaint' };

/** A declaration of one's own in the file: only treatment and youth help know it. */
const DECLARATION: Readonly<Partial<Record<Regime, string>>> = { wgbo: 'BW 7:454 lid 2', jeugdwet: 'Jeugdwet 7.3.8 lid 2' };

/** The articles of a right in these parts of a file; undefined where the law has none. */
export function rightToday(key: string, regimes: readonly Regime[]): Text | undefined {
  const purpose = SECTOR[key];
  const sector = regimes.flatMap((r) =>
    purpose ? (lawfulPurpose(purpose, r)?.articles ?? []) : key === 'declaration' ? (DECLARATION[r] ?? []) : [],
  );
  const articles = [...new Set([...(ARTICLES[key] ?? []), ...sector])];
  return articles.length > 0 ? cite(articles) : undefined;
}

const REQUEST: Readonly<Record<string, Text>> = {
  term: p('1 maand, of 3 maanden als het moeilijk is (AVG 12 lid 3)', '1 month, or 3 months if it is complex (AVG 12 lid 3)'),
  cost: p('niets, behalve bij misbruik (AVG 12 lid 5)', 'nothing, except in case of abuse (AVG 12 lid 5)'),
  identity: p('alleen als wij twijfelen (AVG 12 lid 6)', 'only if we have doubts (AVG 12 lid 6)'),
  refusal: p(
    'wij zeggen waarom, en dat u kunt klagen en naar de rechter kunt (AVG 12 lid 4)',
    'we say why, and that you can complain and go to court (AVG 12 lid 4)',
  ),
};

/** How asking works in law. */
export function requestToday(key: string): Text | undefined {
  return REQUEST[key];
}

/** The clock and the threshold of the law; beside an own clock only the law's clock (AVG 33, 34). */
export function breachToday(key: string, follows: boolean, clause: object): Text | undefined {
  if (key === 'authority') {
    if (follows)
      return p('binnen 72 uur, als er een risico is (AVG 33 lid 1)', 'within 72 hours, if there is a risk (AVG 33 lid 1)');
    return (clause as BreachClause).within ? p('72 uur', '72 hours') : undefined;
  }
  if (!follows) return undefined;
  if (key === 'persons') return p('snel, als het risico groot is (AVG 34 lid 1)', 'soon, if the risk is high (AVG 34 lid 1)');
  if (key === 'register') return p('AVG 33 lid 5', 'AVG 33 lid 5');
  return key === 'processor' ? p('zonder te wachten (AVG 33 lid 2)', 'without waiting (AVG 33 lid 2)') : undefined;
}
