// Marks which sentences of a text are about somebody else. The client reads the rest; the marked words are in no copy.

import { type Id, joined, type Problem, problem, type Sentence, sentencesIn } from '../../record/index.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { type OneItem, openItem } from './open.ts';

export interface MarkView extends OneItem {
  readonly sentences: readonly (Sentence & { readonly marked: boolean })[];
  /** A document of which not every word could be read: then it is withheld as a whole. */
  readonly wholeOnly: boolean;
}

/** The sentences of one text in the file, with what is marked now. undefined: not there or not yours. */
export async function markView(house: House, acting: Acting, client: Id, item: Id): Promise<MarkView | undefined> {
  const one = await openItem(house, acting, client, item);
  if (!one || one.item.content.leftOut === true) return undefined;
  const { text, concerns = [], file } = one.item.content;
  const wholeOnly = file !== undefined && file.read !== 'all';
  const sentences = wholeOnly
    ? []
    : sentencesIn(text).map((s) => ({ ...s, marked: concerns.some((c) => c.start < s.end && s.start < c.end) }));
  return { ...one, sentences, wholeOnly };
}

export interface MarkInput {
  readonly item: Id;
  readonly version: number;
  /** Numbers of sentences, from 0. */
  readonly marked: readonly number[];
  /** What is about somebody else: the marked sentences, all of a document, or nothing. Another word is no answer. */
  readonly part: string;
}

export async function markPassages(
  house: House,
  acting: Acting,
  client: Id,
  input: MarkInput,
): Promise<WriteAnswer<{ readonly version: number }>> {
  const view = await markView(house, acting, client, input.item);
  if (!view) return { kind: 'absent' };
  const { content, category } = view.item;
  const part = content.file === undefined ? 'zinnen' : input.part;
  if (!PARTS.includes(part)) return { kind: 'problems', problems: [NO_PART] };
  if (content.file !== undefined && part === 'zinnen' && input.marked.length === 0)
    return { kind: 'problems', problems: [NO_SENTENCE] };
  const chosen = (part === 'zinnen' ? input.marked : []).map((n) => view.sentences[n]);
  if (view.item.version === input.version && chosen.some((s) => s === undefined)) return { kind: 'problems', problems: [GONE] };
  const concerns = joined(
    content.text,
    chosen.flatMap((s) => (s ? [{ start: s.start, end: s.end }] : [])),
  );
  return writeUnder(house, acting, client, category, (tx, permit) =>
    tx.correctItem(permit, {
      item: input.item,
      version: input.version,
      content: { ...content, concerns, ...(content.file === undefined ? {} : { aboutOthers: part === 'alles' }) },
      reason: 'Gemarkeerd wat over iemand anders gaat.',
    }),
  );
}

const PARTS: readonly string[] = ['zinnen', 'alles', 'niets'];
const NO_PART: Problem = problem(
  'deel',
  'part-missing',
  'Kies wat er over iemand anders gaat.',
  'Choose what is about somebody else.',
);
const NO_SENTENCE: Problem = problem(
  'deel',
  'no-sentence',
  'Zet een vinkje bij minstens 1 zin, of kies het hele document of niets.',
  'Tick at least 1 sentence, or choose the whole document or nothing.',
);
const GONE: Problem = problem(
  'zin',
  'sentence-gone',
  'Deze zin staat niet meer in de tekst. Kijk opnieuw.',
  'This sentence is no longer in the text. Look again.',
);
