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
      .slice(0, 40_000)
      .toLowerCase()
      .match(/[a-z\u00e0-\u00ff]+/g) ?? [];
  if (words.length < 40) return true;
  const count = (lang: string) => words.reduce((n, w) => n + (SMALL[lang]?.has(w) === true ? 1 : 0), 0);
  const dutch = count('nl');
  const others = Math.max(count('en'), count('de'), count('fr'), count('es'));
  return dutch / words.length > 0.1 && dutch >= others * 0.9;
}
