// A person asks to correct what is recorded, sees what became of it, and reads why.

import { amsterdamDay, type Day, endOfDay, type Instant, type Text, toEpochSecond } from '../../policy/index.ts';
import { checkText, type CorrectionRequest, type Id, type Problem } from '../../record/index.ts';
import { answerBy } from '../access/question.ts';
import { type FileOpened, openFile } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { capital, wordOf } from '../shown/words.ts';
import { type Datum, datumIn } from './datum.ts';

const MOST = 500;

/** The file with everything that this account may see of it. */
export async function openForCorrection(house: House, acting: Acting, client: Id): Promise<FileOpened | undefined> {
  const opened = await openFile(house, acting, client, { limit: MOST });
  return opened.kind === 'opened' ? opened : undefined;
}

export interface AskView {
  readonly opened: FileOpened;
  readonly datum: Datum;
  /** Why we ask who it is, where the statement says so. */
  readonly identity?: Text;
}

/** The form, for one datum; undefined: not there, or this person does not see it. */
export async function correctionForm(house: House, acting: Acting, client: Id, key: string): Promise<AskView | undefined> {
  const opened = acting.account.kind === 'private' ? await openForCorrection(house, acting, client) : undefined;
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

/** The requests that this account may read: who works here, of the categories that open; a private person, the own ones. */
export async function correctionsIn(
  house: House,
  acting: Acting,
  opened: FileOpened,
): Promise<readonly CorrectionLine[] | undefined> {
  const mine = acting.account.kind === 'private' ? opened.facts.person : undefined;
  const read = await house.store.corrections([...opened.permits.values()], mine);
  return read.ok
    ? read.value.map((request) => ({
        ...request,
        label: labelFor(opened, request),
        askedOn: dayOf(request.askedAt),
        ...(request.decided ? { decidedOn: dayOf(request.decided.at) } : {}),
        running: runningOf(request),
      }))
    : undefined;
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
