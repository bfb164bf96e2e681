// On what ground the law itself lets a purpose run.

import { type LawfulPurpose, lawfulPurpose } from '../../../law/index.ts';
import type { Regime, Text } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import type { Today } from '../form.ts';
import { both, cite } from './regimes.ts';

const GROUND: Readonly<Record<LawfulPurpose['basis'], Text>> = {
  'legal-obligation': p('dit is een plicht volgens', 'this is an obligation under'),
  contract: p('dit is nodig voor een overeenkomst volgens', 'this is needed for a contract under'),
  vital: p('dit is nodig bij levensgevaar volgens', 'this is needed when a life is in danger under'),
  'legitimate-interest': p('dit is een gerechtvaardigd belang volgens', 'this is a legitimate interest under'),
  consent: p('dit mag met toestemming volgens', 'this is allowed with consent under'),
  'public-task': p('dit is een publieke taak volgens', 'this is a public task under'),
  indication: p('dit hoort bij de indicatie volgens', 'this belongs to the indication under'),
  unstated: p('dit mag volgens', 'this is allowed under'),
};
const HEALTH = p('gegevens over gezondheid mogen volgens', 'health data are allowed under');
const BSN = p('het burgerservicenummer mag volgens', 'the citizen service number is allowed under');
const LEAVES_OPEN = p('de wet noemt geen reden voor dit doel', 'the law names no reason for this purpose');

/** The ground of the law for a purpose in these parts of a file, with the exception for health data and the statute for the number. */
export function purposeToday(purpose: string, regimes: readonly Regime[]): Today {
  const found = regimes.flatMap((regime) => lawfulPurpose(purpose, regime) ?? []);
  if (found.length === 0) return [LEAVES_OPEN];
  const part = (lead: Text, articles: readonly string[]): Today =>
    articles.length > 0 ? [both([lead, cite(articles)], (x) => x.join(' '))] : [];
  return [
    ...[...new Set(found.map((f) => f.basis))].flatMap((basis) =>
      part(
        GROUND[basis],
        found.filter((f) => f.basis === basis).flatMap((f) => f.articles),
      ),
    ),
    ...part(
      HEALTH,
      found.flatMap((f) => f.special ?? []),
    ),
    ...part(
      BSN,
      found.flatMap((f) => f.bsn ?? []),
    ),
  ];
}
