// AVG 15: are data about me processed, which, and for which purposes? Told from what is in the file today and from the policy that is in force.

import { expandWhat, type Policy, type Text } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import { categoriesOf } from '../file/ask.ts';
import { type FileOpened } from '../file/open.ts';
import type { Acting, House } from '../house.ts';
import { capital, wordOf } from '../shown/words.ts';
import { openForCorrection } from './ask.ts';
import { dataIn } from './datum.ts';

/** One kind of data that is there. */
export interface ToldKind {
  readonly category: string;
  readonly label: Text;
  /** What of it is recorded, by name: never the values. */
  readonly held: Text;
  /** Every purpose of the policy that uses it. */
  readonly purposes: readonly Text[];
}

/** Which of these kinds are used, and for what, by the words of the policy. */
export function toldOf(policy: Policy, held: ReadonlyMap<string, Text>): readonly ToldKind[] {
  return categoriesOf(policy).flatMap((category): readonly ToldKind[] => {
    const what = held.get(category);
    if (what === undefined) return [];
    const purposes = Object.entries(policy.purpose ?? {})
      .filter(([, purpose]) => expandWhat(policy, purpose.what).includes(category))
      .map(([key]) => capital(wordOf(policy, key, 'purpose')));
    return [{ category, label: capital(wordOf(policy, category, 'category')), held: what, purposes }];
  });
}

export interface ToldView {
  readonly opened: FileOpened;
  readonly kinds: readonly ToldKind[];
  /** Something of the file does not open for the asker. */
  readonly shut: boolean;
}

/** The answer for who signed in; undefined: not there, or nothing of it opens. */
export async function whatWeHave(house: House, acting: Acting, client: Id): Promise<ToldView | undefined> {
  const opened = acting.account.kind === 'private' ? await openForCorrection(house, acting, client) : undefined;
  if (!opened) return undefined;
  const shut = [...opened.answers.values()].some((decision) => decision.outcome !== 'allow');
  return { opened, kinds: toldOf(opened.ruling.policy, heldIn(opened)), shut };
}

function heldIn(opened: FileOpened): ReadonlyMap<string, Text> {
  const names = new Map<string, Text[]>();
  const add = (category: string, label: Text): void => {
    names.set(category, [...(names.get(category) ?? []), label]);
  };
  for (const datum of dataIn(opened)) if ('field' in datum.about) add(datum.about.category, datum.label);
  const texts = new Map<string, number>();
  for (const item of opened.file.items) texts.set(item.category, (texts.get(item.category) ?? 0) + 1);
  for (const [category, n] of texts)
    add(category, n === 1 ? { nl: '1 stuk', en: '1 item' } : { nl: `${n} stukken`, en: `${n} items` });
  return new Map(
    [...names].map(([category, labels]) => {
      const join = (lang: 'nl' | 'en'): string => labels.map((l) => (lang === 'nl' ? l.nl : (l.en ?? l.nl))).join(', ');
      return [category, { nl: join('nl'), en: join('en') }];
    }),
  );
}
