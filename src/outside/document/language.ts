// Is this Dutch? By the small words, which no language can do without.

const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een van en in is dat op te voor met zijn aan uw wij niet u je die ons onze worden wordt door om bij als of naar deze ook uit kunnen geen wat hoe jouw ik mijn'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is that for with your we not you it are this be by on as or our will can have from may any if which'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist von zu mit wir nicht sie ihre den ein eine auf für werden oder bei im dem des durch sich nur'.split(' '),
  ),
  fr: new Set('le la les de des et est que pour avec vous nous ne pas votre vos une dans sur par ou sont ce aux du'.split(' ')),
  es: new Set('el la los las de y es que para con usted nos no su sus una en por o son este los datos'.split(' ')),
};

/** True when the small words of the text are Dutch, or when there are too few to tell. */
export function seemsDutch(text: string): boolean {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/[a-z\u00e0-\u00ff]+/g) ?? [];
  if (words.length < 40) return true;
  const counts = [0, 0, 0, 0, 0];
  for (const word of words) for (const lang of LANGUAGES_OF.get(word) ?? []) counts[lang] = (counts[lang] as number) + 1;
  const [dutch = 0, ...others] = counts;
  return dutch / words.length > 0.1 && dutch >= Math.max(...others) * 0.9;
}

/** The languages that each small word belongs to, Dutch first. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [lang, words] of Object.values(SMALL).entries())
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lang]);
