// On what ground the law itself lets a purpose run.

import { type LawfulPurpose, lawfulPurpose } from '../../../law/index.ts';
import type { Regime, Text } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import type { Today } from '../form.ts';
import { both, cite } from './regimes.ts';

const GROUND: Readonly<Record<LawfulPurpose['basis'], Text>> = {
  'legal-obligation': p('dit is een plicht', 'this is an obligation'),
  contract: p('dit is nodig voor een overeenkomst', 'this is needed for a contract'),
  vital: p('dit is nodig bij levensgevaar', 'this is needed when a life is in danger'),
  'legitimate-interest': p('dit is een gerechtvaardigd belang', 'this is a legitimate interest'),
  consent: p('dit mag met toestemming', 'this is allowed with consent'),
  'public-task': p('dit is een publieke taak', 'this is a public task'),
  indication: p('dit hoort bij de indicatie', 'this belongs to the indication'),
  unstated: p('dit mag', 'this is allowed'),
};
const HEALTH = p('gegevens over gezondheid mogen', 'health data are allowed');
const BSN = p('het burgerservicenummer mag', 'the citizen service number is allowed');
const LEAVES_OPEN = p('de wet noemt geen reden voor dit doel', 'the law names no reason for this purpose');

/** The ground of the law for a purpose in these parts of a file, with the exception for health data and the statute for the number. */
export function purposeToday(purpose: string, regimes: readonly Regime[]): Today {
  const found = regimes.flatMap((regime) => lawfulPurpose(purpose, regime) ?? []);
  if (found.length === 0) return [LEAVES_OPEN];
  const part = (lead: Text, articles: readonly string[]): Today =>
    articles.length > 0 ? [both([lead, cite(articles)], ([what, law]) => `${what} (${law})`)] : [];
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
