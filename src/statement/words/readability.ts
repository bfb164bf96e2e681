// How hard is a Dutch sentence? A measure of our own after the usual signs of B1: length of sentences, long words, the passive,
// words that people stumble over. It knows no meaning; it only says which sentence to look at again, and why.

/** What makes a sentence hard. */
export interface Hurdle {
  readonly is: 'long-sentence' | 'long-word' | 'passive' | 'hard-word' | 'formal';
  /** The words it is about; for a long sentence the number of words. */
  readonly what: string;
}

/** One sentence with what was found. */
export interface Reading {
  readonly sentence: string;
  readonly words: number;
  readonly hurdles: readonly Hurdle[];
  /** Higher is harder: 0 is easy, 3 or more is above B1. */
  readonly score: number;
}

/** Sentences of more words than this are long, of more than {@link TOO_LONG} too long. */
const LONG = 15;
const TOO_LONG = 18;
const LONG_WORD = 15;

/** Difficult word -> an easier way to say it. */
export const HARD_WORDS: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aanvang: 'begin',
  adequaat: 'goed',
  adequate: 'goede',
  alsmede: 'en ook',
  alvorens: 'voordat',
  betreffende: 'over',
  betrokkene: 'u',
  betrokkenen: 'de mensen om wie het gaat',
  bewerker: 'bedrijf dat voor ons werkt',
  conform: 'volgens',
  dataportabiliteit: 'gegevens meenemen',
  derhalve: 'daarom',
  derden: 'anderen',
  desbetreffende: 'die',
  dienaangaande: 'daarover',
  dient: 'moet',
  doeleinden: 'doelen',
  echter: 'maar',
  eventueel: 'misschien',
  eveneens: 'ook',
  expliciet: 'duidelijk',
  expliciete: 'duidelijke',
  geenszins: 'niet',
  gelieve: 'wilt u',
  geschiedt: 'gebeurt',
  grondslag: 'reden in de wet',
  grondslagen: 'redenen in de wet',
  hetgeen: 'wat',
  hierbij: 'nu',
  hieromtrent: 'hierover',
  indien: 'als',
  inzake: 'over',
  jegens: 'tegenover',
  krachtens: 'volgens',
  mits: 'als',
  middels: 'met',
  nadien: 'daarna',
  namens: 'voor',
  nimmer: 'nooit',
  noodzakelijk: 'nodig',
  noodzakelijke: 'nodige',
  omtrent: 'over',
  onderhavige: 'deze',
  onverwijld: 'meteen',
  opdat: 'zodat',
  optimaal: 'zo goed mogelijk',
  organisatorische: 'van de organisatie',
  pseudonimiseren: 'namen weghalen',
  reeds: 'al',
  rectificatie: 'verbeteren',
  relevante: 'die ertoe doen',
  respectievelijk: 'en',
  sancties: 'straffen',
  teneinde: 'om',
  tevens: 'ook',
  tenzij: 'behalve als',
  verkrijgen: 'krijgen',
  verkregen: 'gekregen',
  verstrekken: 'geven',
  verstrekt: 'geeft',
  verstrekking: 'geven',
  verwerkingsverantwoordelijke: 'wie beslist',
  verwijdering: 'wissen',
  voornoemde: 'deze',
  voorts: 'verder',
  voorzien: 'gegeven',
  waarborgen: 'zorgen voor',
  wederom: 'weer',
  wenst: 'wilt',
  zodanig: 'zo',
  zulks: 'dat',
};

/** Long words that readers of a privacy statement cannot do without, names included. */
const KNOWN_LONG =
  /^(?:burgerservicenummer|persoonsgegevens|identiteitsbewijs|identiteitsbewijzen|gegevensbescherming|verwerkersovereenkomst|privacyverklaring|vertegenwoordiger|vertegenwoordigers|kinderopvangtoeslag|reservekopie(?:ën)?|contactgegevens|gezondheidszorg|telefoonnummer|inhoudsopgave|geheimhouding|beveiligd\w*)$/;

const AUXILIARY = /^(?:word|wordt|worden|werd|werden|geworden)$/;
const PARTICIPLE = /^(?:ge\w{3,}[dtn]|(?:ver|be|ont|her)\w{3,}(?:d|t|en))$/;
const FORMAL =
  /\b(?:ten behoeve van|met betrekking tot|in het kader van|ter zake van|op grond van|naar aanleiding van|te allen tijde|voor zover|door middel van|uit hoofde van|met inachtneming van)\b/i;

/** Words of a text; e-mail addresses, articles and numbers count as one each. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
}

/** The text cut into sentences at full stops, question marks and colons before a list; what stands between brackets is left out. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
    .split(/(?<=[.!?])”? (?=[\p{Lu}“‘\d])/u)
    .map((s) => s.trim())
    .filter((s) => s !== '');
}

/** The parts of a sentence that are read apart: what comes before a colon, and the items of the list after it. */
function breaths(sentence: string): readonly string[] {
  const colon = sentence.indexOf(': ');
  const whole = colon < 0 ? [sentence] : [sentence.slice(0, colon), ...sentence.slice(colon + 2).split(/, |; | (?:en|of) /)];
  return whole.flatMap((part) => part.split('; '));
}

/** Looks at one Dutch sentence. A list after a colon is read item by item; its items do not add up. */
export function readSentence(sentence: string): Reading {
  const words = wordsOf(sentence);
  const longest = Math.max(0, ...breaths(sentence).map((b) => wordsOf(b).length));
  const bare = words.map((w) => w.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const formal = FORMAL.exec(sentence);
  const passive = bare.some((w) => AUXILIARY.test(w)) && bare.some((w) => PARTICIPLE.test(w));
  const hurdles: Hurdle[] = [
    ...(longest > LONG ? [{ is: 'long-sentence', what: String(longest) } as const] : []),
    ...bare
      .filter((w) => w.length > LONG_WORD && !KNOWN_LONG.test(w) && !w.includes('@'))
      .map((what) => ({ is: 'long-word', what }) as const),
    ...bare.filter((w) => Object.hasOwn(HARD_WORDS, w)).map((what) => ({ is: 'hard-word', what }) as const),
    ...(passive ? [{ is: 'passive', what: bare.find((w) => AUXILIARY.test(w)) ?? '' } as const] : []),
    ...(formal ? [{ is: 'formal', what: formal[0] } as const] : []),
  ];
  const score =
    (longest > TOO_LONG ? 3 : longest > LONG ? 1 : 0) +
    hurdles.reduce((n, h) => n + (h.is === 'long-sentence' ? 0 : h.is === 'passive' || h.is === 'long-word' ? 1 : 2), 0);
  return { sentence, words: words.length, hurdles, score };
}

/** A text as a whole: its sentences, the share that is above B1, and the hardest ones first. */
export interface TextReading {
  readonly sentences: number;
  /** Between 0 and 1: sentences with a score of 3 or more. */
  readonly hard: number;
  readonly wordsPerSentence: number;
  readonly hardest: readonly Reading[];
}

/** Looks at a Dutch text. */
export function readText(text: string): TextReading {
  const all = sentencesIn(text).map(readSentence);
  const hard = all.filter((r) => r.score >= 3);
  return {
    sentences: all.length,
    hard: all.length === 0 ? 0 : hard.length / all.length,
    wordsPerSentence: all.length === 0 ? 0 : all.reduce((n, r) => n + r.words, 0) / all.length,
    hardest: [...hard].sort((a, b) => b.score - a.score),
  };
}
