// Lists with words that carry something: a consent of this statement, a statute. They read back like every other list.

import type { Word } from '../../policy/index.ts';
import { type Dictionary, dictionary, type Phrases } from './dictionary.ts';
import { closing, quote, readWords, unquote, writeWords } from './list.ts';
import type { Slot, Speech } from './slot.ts';

/** Words beyond the phrases: how they are printed, and what the text at a place may mean. */
interface Beyond {
  readonly write: (word: Word, speech: Speech) => string | undefined;
  readonly starts: (text: string, at: number, speech: Speech) => readonly { readonly word: Word; readonly end: number }[];
}

function listWith(base: readonly Phrases[], beyond: Beyond, or: boolean): Slot {
  const both = (speech: Speech): Dictionary => {
    const plain = dictionary(base, [], speech.own, speech.lang);
    return {
      write: (word, care) => beyond.write(word, speech) ?? plain.write(word, care),
      starts: (text, at) => [...beyond.starts(text, at, speech), ...plain.starts(text, at)],
      rank: plain.rank,
    };
  };
  return {
    write: (v, s) => (Array.isArray(v) && v.length > 0 ? writeWords(v as string[], both(s), s.lang, s.care, or) : undefined),
    read: (t, s) => readWords(t, both(s), s.lang, or),
  };
}

const CONSENT = { nl: 'er toestemming is volgens zin ', en: 'there is consent under sentence ' } as const;

/** What must be there: known conditions, and consents by the number of their sentence. */
export function needs(phrases: Phrases): Slot {
  return listWith(
    [phrases],
    {
      write(word, s) {
        if (!word.startsWith('consent.')) return undefined;
        const number = s.numberOf(word);
        return CONSENT[s.lang] + (number === undefined ? `‘${word}’` : String(number));
      },
      starts(text, at, s) {
        if (!text.startsWith(CONSENT[s.lang], at)) return [];
        const from = at + CONSENT[s.lang].length;
        const m = /^(?:(\d+)|‘([^’]+)’)/.exec(text.slice(from));
        const word = m && (m[2] ?? s.idOf(Number(m[1])));
        return m && word ? [{ word, end: from + m[0].length }] : [];
      },
    },
    false,
  );
}

const STATUTE = { nl: 'na een verzoek volgens ', en: 'after a request under ' } as const;

/** Grounds for giving data: known ones, and statutes by name and article. One suffices, so 'of'. */
export function grounds(phrases: Phrases): Slot {
  return listWith(
    [phrases],
    {
      write(word, s) {
        if (!word.startsWith('statute:')) return undefined;
        const statute = word.slice('statute:'.length);
        return STATUTE[s.lang] + (s.care > 0 || /[,“”]| (of|or) /.test(statute) ? quote(statute) : statute);
      },
      starts(text, at, s) {
        if (!text.startsWith(STATUTE[s.lang], at)) return [];
        const from = at + STATUTE[s.lang].length;
        if (text[from] === '“') {
          const end = closing(text, from);
          return end === undefined ? [] : [{ word: `statute:${unquote(text.slice(from, end))}`, end }];
        }
        const gaps = s.lang === 'nl' ? /, | of |$/g : /, | or |$/g;
        return [...text.slice(from).matchAll(gaps)].map((m) => ({
          word: `statute:${text.slice(from, from + m.index)}`,
          end: from + m.index,
        }));
      },
    },
    true,
  );
}
