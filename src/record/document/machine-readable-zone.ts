// Is there an identity document in this text? Its machine-readable zone has a fixed shape and check digits (ICAO 9303 parts 3 to 6;
// Dutch driving licence: ISO 18013-1 annex), so a text that merely looks like one does not pass.

const WEIGHTS = [7, 3, 1] as const;

/** The check digit of a piece of a zone: digits count as themselves, A to Z as 10 to 35, the filler as 0. */
export function checkDigit(piece: string): number {
  let sum = 0;
  for (let i = 0; i < piece.length; i++) {
    const sign = piece.charCodeAt(i);
    const value = sign >= 65 ? sign - 55 : sign >= 48 && sign <= 57 ? sign - 48 : 0;
    sum += value * (WEIGHTS[i % 3] as number);
  }
  return sum % 10;
}

const holds = (piece: string, digit: string): boolean => (digit === '<' ? 0 : Number(digit)) === checkDigit(piece);

/** The second line of a passport or visa (TD3) and of the larger card (TD2): number, country, birth, sex, expiry, each checked. */
const LONG = /(?=([A-Z0-9<]{9})([0-9<])[A-Z<]{3}([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9]))/g;
/** The three lines of a card (TD1): number on the first, birth and expiry on the second, and one digit over both. */
const CARD =
  /(?=[ACI][A-Z0-9<][A-Z<]{3}([A-Z0-9<]{9}[0-9<][A-Z0-9<]{15})([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z<]{3}([A-Z0-9<]{11})([0-9]))/g;
/** The one line of a Dutch driving licence. */
const LICENCE = /(?=(D[A-Z0-9<]NLD[A-Z0-9<]{24})([0-9]))/g;

function someMatch(text: string, pattern: RegExp, check: (groups: readonly string[]) => boolean): boolean {
  for (const match of text.matchAll(pattern)) if (check(match.slice(1))) return true;
  return false;
}

/** True when the text holds a machine-readable zone whose check digits are right. Blanks and line ends between its signs do not matter. */
export function holdsIdentityDocument(text: string): boolean {
  // Readers of PDF sometimes give another sign for the filler.
  const plain = text.replaceAll(/[«‹〈＜]/g, '<').replaceAll(/\s+/g, '');
  const long = ([number, a, birth, b, expiry, c]: readonly string[]): boolean =>
    holds(number as string, a as string) && holds(birth as string, b as string) && holds(expiry as string, c as string);
  const card = ([upper, birth, b, expiry, c, rest, all]: readonly string[]): boolean =>
    holds((upper as string).slice(0, 9), (upper as string).charAt(9)) &&
    holds(birth as string, b as string) &&
    holds(expiry as string, c as string) &&
    holds(`${upper}${birth}${b}${expiry}${c}${rest}`, all as string);
  return (
    someMatch(plain, LONG, long) ||
    someMatch(plain, CARD, card) ||
    someMatch(plain, LICENCE, ([line, digit]) => holds(line as string, digit as string))
  );
}
