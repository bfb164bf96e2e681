// From what was found to a draft policy: one builder per chapter, and then what the language itself asks for.

import type { Policy } from '../../../policy/index.ts';
import type { Facts } from '../facts.ts';
import type { Topic } from '../kinds.ts';
import { Watched } from '../match/words.ts';
import type { Found } from '../read.ts';
import { dataWeKeep } from './data.ts';
import { DraftBook, type Places, type Question, SOUGHT, type Source } from './draft.ts';
import { howLong } from './keeping.ts';
import { whatWePromise } from './promises.ts';
import { whatFor } from './purposes.ts';
import { whatYouMayAsk } from './rights.ts';
import { whoGets } from './sharing.ts';
import { whoWeAre } from './who.ts';

/** A draft with its origins. */
export interface DraftPolicy {
  readonly policy: Policy;
  /** `clause.member` to places in the folded text; an empty list means: assumed. */
  readonly sources: ReadonlyMap<string, Places>;
  readonly questions: readonly Question[];
  /** Every place that something was taken from. */
  readonly heard: Places;
}

const WATCHED = new Map<string, Watched>(SOUGHT.map((word) => [word, new Watched(new RegExp(word))]));

export function draftOf(found: Found, facts: Facts): DraftPolicy {
  const byTopic = new Map<Topic, Found['marks'][number][]>();
  for (const m of found.marks) {
    const list = byTopic.get(m.topic);
    if (list) list.push(m);
    else byTopic.set(m.topic, [m]);
  }
  const source: Source = {
    found,
    facts,
    segments: found.reading.segments,
    marks: (topic) => byTopic.get(topic) ?? [],
    having: (word) => {
      const watched = WATCHED.get(word) as Watched;
      return found.reading.segments.filter((g) => g.kind !== 'contents' && watched.in(g));
    },
  };
  const book = new DraftBook();
  whoWeAre(source, book);
  dataWeKeep(source, book);
  whatFor(source, book);
  whoGets(source, book);
  howLong(source, book);
  whatYouMayAsk(source, book);
  whatWePromise(source, book);
  return { policy: book.policy(), sources: book.sources, questions: book.questions, heard: book.heard };
}
