// Parts of a file that the law treats alike are told once: 'onder de Jeugdwet en de WGBO'.

import { type Regime, type Text, vocabulary } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import { join } from '../list.ts';

/** Regimes with the same answer, in the order in which they were given. */
export function alike<T>(
  regimes: readonly Regime[],
  answer: (regime: Regime) => T,
): readonly { readonly regimes: readonly Regime[]; readonly answer: T }[] {
  const groups = new Map<string, { regimes: Regime[]; answer: T }>();
  for (const regime of regimes) {
    const found = answer(regime);
    const group = groups.get(JSON.stringify(found));
    if (group) group.regimes.push(regime);
    else groups.set(JSON.stringify(found), { regimes: [regime], answer: found });
  }
  return [...groups.values()];
}

/** 'onder de Jeugdwet en de WGBO'. */
export function under(regimes: readonly Regime[]): Text {
  const names = (lang: 'nl' | 'en') =>
    join(
      regimes.map((r) => vocabulary.regime[r][lang] ?? vocabulary.regime[r].nl),
      lang,
    );
  return p(`onder ${names('nl')}`, `under ${names('en')}`);
}

/** Texts of both languages put together in the same way. */
export function both(texts: readonly Text[], put: (parts: readonly string[], lang: 'nl' | 'en') => string): Text {
  return p(
    put(
      texts.map((t) => t.nl),
      'nl',
    ),
    put(
      texts.map((t) => t.en ?? t.nl),
      'en',
    ),
  );
}

/** Articles as a list. */
export const cite = (articles: readonly string[]): Text => {
  const once = [...new Set(articles)];
  return p(join(once, 'nl'), join(once, 'en'));
};
