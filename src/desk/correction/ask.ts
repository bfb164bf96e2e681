// A person asks to correct what is recorded, sees what became of it, and reads why.

import { isPermit } from '../../decide/index.ts';
import { amsterdamDay, type Day, endOfDay, type Instant, type Text, toEpochSecond } from '../../policy/index.ts';
import { checkText, type CorrectionRequest, type Id, type Problem } from '../../record/index.ts';
import { answerBy } from '../access/question.ts';
import { ask, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { type FileOpened, openFile } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { capital, wordOf } from '../shown/words.ts';
import { type Datum, datumIn } from './datum.ts';

const MOST = 500;

/** The file with everything that this account may see of it, or with these categories only. */
export async function openForCorrection(
  house: House,
  acting: Acting,
  client: Id,
  categories?: readonly string[],
): Promise<FileOpened | undefined> {
  const opened = await openFile(house, acting, client, { limit: MOST, ...(categories === undefined ? {} : { categories }) });
  return opened.kind === 'opened' ? opened : undefined;
}

/** Of which category is the datum with this key? A field names its own; an item is looked up. */
async function categoryOf(house: House, acting: Acting, client: Id, key: string): Promise<string | undefined> {
  const [category, field] = key.split('.', 2);
  if (field !== undefined) return category;
  const asked = await ask(house, acting, client, 'read');
  return asked && (await house.store.itemFact(asked.facts, key))?.category;
}

export interface AskView {
  readonly opened: FileOpened;
  readonly datum: Datum;
  /** Why we ask who it is, where the statement says so. */
  readonly identity?: Text;
}

/** The form, for one datum; undefined: not there, or this person does not see it. */
export async function correctionForm(house: House, acting: Acting, client: Id, key: string): Promise<AskView | undefined> {
  if (acting.account.kind !== 'private') return undefined;
  const category = await categoryOf(house, acting, client, key);
  const opened = category === undefined ? undefined : await openForCorrection(house, acting, client, ['identity', category]);
  const datum = opened && datumIn(opened, key);
  if (!opened || !datum) return undefined;
  const identity = identityReason(opened);
  return { opened, datum, ...(identity ? { identity } : {}) };
}

/** The reason of the statement for establishing who asks (`request.identity`). Whoever signed in has shown that. */
export function identityReason(opened: FileOpened): Text | undefined {
  return opened.ruling.policy.request?.['identity']?.why;
}

export type AskedCorrection =
  | { readonly kind: 'done'; readonly value: Id }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

/** Asks. Whoever sees it may say that it is wrong; the answer has the term of the law, or the promised one when that is sooner. */
export async function askCorrection(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly key: string; readonly text: string },
): Promise<AskedCorrection> {
  const form = await correctionForm(house, acting, client, input.key);
  if (!form) return { kind: 'absent' };
  const problems = checkText(input.text);
  if (problems.length > 0) return { kind: 'problems', problems };
  const { opened, datum } = form;
  const { law, promise } = answerBy(opened.ruling.policy, acting.on);
  const written = await house.store.withScope(scopeOf(acting, 'inspection'), (tx) =>
    tx.askCorrection(opened.facts, {
      about: datum.about,
      was: datum.now,
      text: input.text.trim(),
      lawDay: law,
      ...(promise === undefined ? {} : { promiseDay: promise }),
    }),
  );
  if (written.ok) return { kind: 'done', value: written.value };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

/** A request with what it is about in words, and its clock. */
export interface CorrectionLine extends CorrectionRequest {
  readonly label: Text;
  readonly askedOn: Day;
  readonly decidedOn?: Day;
  /** Epoch seconds. */
  readonly running: { readonly from: number; readonly law: number; readonly promise?: number };
}

/** The requests in a file, and as much of the file as they are about. */
export interface CorrectionsView {
  readonly opened: FileOpened;
  readonly lines: readonly CorrectionLine[];
}

/**
 * The requests that this account may read: who works here, of the categories that open; a private person, the own ones. Of the file no more is
 * opened than what they are about, so that the log says what was seen.
 */
export async function correctionsOf(house: House, acting: Acting, client: Id, only?: Id): Promise<CorrectionsView | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'read');
    if (!asked) return undefined;
    // The head of the file is read anyway: its permit writes the line.
    const permits = ['identity', ...categoriesOf(asked.ruling.policy).filter((word) => word !== 'identity')]
      .map((category) => firstYes(asked, { category, action: 'read' }, purposesOf(asked)))
      .filter(isPermit);
    const read = await house.store.corrections(permits, acting.account.kind === 'private' ? asked.facts.person : undefined);
    if (!read.ok && read.why === 'gone') return undefined;
    if (!read.ok) continue;
    const requests = only === undefined ? read.value : read.value.filter((request) => request.id === only);
    const categories = ['identity', ...new Set(requests.map((request) => request.about.category))];
    const opened = await openForCorrection(house, acting, client, categories);
    return opened && { opened, lines: requests.map((request) => lineOf(opened, request)) };
  }
  return undefined;
}

function lineOf(opened: FileOpened, request: CorrectionRequest): CorrectionLine {
  return {
    ...request,
    label: labelFor(opened, request),
    askedOn: dayOf(request.askedAt),
    ...(request.decided ? { decidedOn: dayOf(request.decided.at) } : {}),
    running: runningOf(request),
  };
}

const dayOf = (at: Instant): Day => amsterdamDay(toEpochSecond(at) ?? 0);

export function runningOf(r: Pick<CorrectionRequest, 'askedAt' | 'lawDay' | 'promiseDay'>): CorrectionLine['running'] {
  return {
    from: toEpochSecond(r.askedAt) ?? 0,
    law: endOfDay(r.lawDay),
    ...(r.promiseDay === undefined ? {} : { promise: endOfDay(r.promiseDay) }),
  };
}

function labelFor(opened: FileOpened, request: CorrectionRequest): Text {
  const { about } = request;
  const key = 'item' in about ? about.item : `${about.category}.${about.field}`;
  const { policy } = opened.ruling;
  return datumIn(opened, key)?.label ?? capital(wordOf(policy, about.category, 'category'));
}
