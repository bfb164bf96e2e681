// Adds a document to a file, or the next version of one. Every mistake is named at its field; nothing is kept until all is right.

import { isPermit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import { DOCUMENT_KINDS, DOCUMENT_SORTS, type Id, type ItemContent, type Problem, problem } from '../../record/index.ts';
import { ask, firstYes, purposesOf } from '../file/ask.ts';
import { recordRefusal } from '../file/open.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { checkOffered, type Offered, type Taken } from './check.ts';
import { openItem } from './open.ts';
import { sortsOf, type UsableSort } from './sorts.ts';

export interface NewDocumentInput extends Offered {
  /** Key of a sort. */
  readonly sort: string;
  readonly title: string;
  /** Who it is from; may be empty. */
  readonly from: string;
  /** undefined: no day could be read. */
  readonly on: Day | undefined;
  /** `ja`: it is also about somebody else. */
  readonly others: string;
}

/** The sorts that this person may add to this file now. */
export async function sortsFor(house: House, acting: Acting, client: Id): Promise<readonly UsableSort[]> {
  const asked = await ask(house, acting, client, 'write');
  if (!asked) return [];
  return sortsOf(asked.ruling.policy).filter(
    (sort) =>
      // The photo is offered without its consent too: the form then says what is missing. Not where no consent for it exists.
      (sort.kind === 'photo' && asked.ruling.policy.consent?.['photo'] !== undefined) ||
      isPermit(firstYes(asked, { category: sort.category, action: 'write' }, purposesOf(asked))),
  );
}

export async function addDocument(house: House, acting: Acting, client: Id, input: NewDocumentInput): Promise<WriteAnswer<Id>> {
  const asked = await ask(house, acting, client, 'write');
  if (!asked) return { kind: 'absent' };
  const sort = sortsOf(asked.ruling.policy).find((s) => s.key === input.sort);
  const mayAdd = await sortsFor(house, acting, client);
  if (mayAdd.length === 0) return { kind: 'absent' };
  const problems = [...checkWords(input, acting.on), ...(sort ? [] : [NO_SORT])];
  if (sort) {
    const answer = firstYes(asked, { category: sort.category, action: 'write' }, purposesOf(asked));
    if (!isPermit(answer)) {
      await recordRefusal(house, asked, sort.category, answer);
      problems.push(problem('soort', 'sort-refused', answer.reason.nl, answer.reason.en ?? answer.reason.nl));
    }
  }
  const checked = await checkOffered(house, acting, client, input, sort?.types);
  if (!checked.ok || problems.length > 0 || !sort)
    return { kind: 'problems', problems: [...problems, ...(checked.ok ? [] : checked.problems)] };
  const { taken } = checked;
  return writeUnder(house, acting, client, sort.category, async (tx, permit, { facts }) => {
    const part = facts.parts.find((p) => p.until === undefined) ?? facts.parts[0];
    if (!part) return { ok: false, why: 'gone' };
    return tx.addDocument(permit, {
      part: part.id,
      kind: sort.kind,
      category: sort.category,
      on: input.on ?? acting.on,
      content: contentOf(input, sort.key, taken),
      file: taken.file,
      bytes: taken.bytes,
    });
  });
}

export interface NextVersionInput extends Offered {
  readonly item: Id;
  /** The version that stood on the screen. */
  readonly version: number;
  readonly title: string;
  readonly reason: string;
  readonly others: string;
}

/** The next version of a document; the one before stays, with who replaced it, when and why. */
export async function addDocumentVersion(
  house: House,
  acting: Acting,
  client: Id,
  input: NextVersionInput,
): Promise<WriteAnswer<{ readonly version: number }>> {
  const one = await openItem(house, acting, client, input.item, DOCUMENT_KINDS);
  if (!one) return { kind: 'absent' };
  const { fields, file, title } = one.item.content;
  const sort = DOCUMENT_SORTS.find((s) => s.key === fields?.['sort']);
  if (!file) return { kind: 'absent' };
  const problems: Problem[] = [];
  if (input.reason.trim() === '') problems.push(NO_REASON);
  if (input.others !== 'ja' && input.others !== 'nee') problems.push(NO_OTHERS);
  const checked = await checkOffered(house, acting, client, input, sort?.types);
  if (!checked.ok || problems.length > 0)
    return { kind: 'problems', problems: [...problems, ...(checked.ok ? [] : checked.problems)] };
  const { taken } = checked;
  const words = {
    title: input.title.trim() === '' ? (title ?? '') : input.title,
    from: fields?.['from'] ?? '',
    others: input.others,
  };
  return writeUnder(house, acting, client, one.item.category, (tx, permit) =>
    tx.addDocumentVersion(permit, {
      item: input.item,
      version: input.version,
      content: contentOf(words, fields?.['sort'] ?? 'letter', taken),
      file: taken.file,
      bytes: taken.bytes,
      reason: input.reason,
    }),
  );
}

/** Marks of the version before say nothing about these words: what is about others is asked again. */
function contentOf(
  input: { readonly title: string; readonly from: string; readonly others: string },
  sort: string,
  taken: Taken,
): ItemContent {
  const title = input.title.trim();
  return {
    title,
    text: taken.text === '' ? title : taken.text,
    fields: { sort, ...(input.from.trim() === '' ? {} : { from: input.from.trim() }) },
    concerns: [],
    aboutOthers: input.others === 'ja',
  };
}

const LONGEST = 200;

function checkWords(input: NewDocumentInput, today: Day): readonly Problem[] {
  const out: Problem[] = [];
  if (input.title.trim() === '') out.push(problem('titel', 'title-missing', 'Schrijf op wat het is.', 'Write down what it is.'));
  for (const [field, value] of [
    ['titel', input.title],
    ['van', input.from],
  ] as const) {
    if (value.length > LONGEST)
      out.push(
        problem(
          field,
          'too-long',
          'Dit is te lang. Houd het onder de 200 tekens.',
          'This is too long. Keep it under 200 characters.',
        ),
      );
  }
  if (input.on === undefined)
    out.push(
      problem(
        'datum',
        'no-day',
        'Deze datum bestaat niet. Schrijf dag-maand-jaar, bijvoorbeeld 3-11-2026.',
        'This date does not exist. Write day-month-year, for instance 3-11-2026.',
      ),
    );
  else if (input.on > today)
    out.push(
      problem(
        'datum',
        'day-to-come',
        'Deze dag moet nog komen. Kies vandaag of eerder.',
        'This day is still to come. Choose today or earlier.',
      ),
    );
  if (input.others !== 'ja' && input.others !== 'nee') out.push(NO_OTHERS);
  return out;
}

const NO_SORT = problem('soort', 'sort-missing', 'Kies wat voor document het is.', 'Choose what kind of document it is.');
const NO_REASON = problem(
  'reden',
  'reason-missing',
  'Schrijf op waarom er een nieuwe versie is.',
  'Write down why there is a new version.',
);
const NO_OTHERS = problem(
  'anderen',
  'others-missing',
  'Kies of dit document ook over iemand anders gaat.',
  'Choose whether this document is also about somebody else.',
);
