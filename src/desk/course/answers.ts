// What was asked at the start, and changing it later: only fields of the policy, sensitive ones with their relevance, nothing overwritten unseen.

import { createHash } from 'node:crypto';
import { isPermit, type Permit } from '../../decide/index.ts';
import { checkAnswers, fieldCatalogue, type Id, type IntakeAnswer, type Problem } from '../../record/index.ts';
import { ask, firstYes, purposesOf } from '../file/ask.ts';
import { type IntakeField, intakeForm, placeOf } from '../file/intake.ts';
import { type FileOpened, openFile } from '../file/open.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';

export interface AnswersView {
  readonly opened: FileOpened;
  /** The fields that this person may write, in the order of the policy. */
  readonly fields: readonly IntakeField[];
  /** By `category.field`. */
  readonly answers: ReadonlyMap<string, IntakeAnswer>;
  /** What was there when it was shown; goes with the form, so that nobody overwrites what he never saw. */
  readonly seen: string;
}

/** undefined: not there, or nothing of it may be written. */
export async function openAnswers(house: House, acting: Acting, client: Id): Promise<AnswersView | undefined> {
  const form = await intakeForm(house, acting);
  if (!form) return undefined;
  const asked = await ask(house, acting, client, 'read');
  if (!asked) return undefined;
  const purposes = purposesOf(asked);
  const may = new Map<string, boolean>();
  const writable = (category: string): boolean => {
    const known = may.get(category) ?? isPermit(firstYes(asked, { category, action: 'write' }, purposes));
    may.set(category, known);
    return known;
  };
  const fields = form.fields.filter(
    (f) => placeOf(f.category, f.field) === undefined && f.field !== 'bsn' && writable(f.category),
  );
  // Only what stands on the page: the log tells the client what was seen.
  const categories = ['identity', ...new Set(fields.map((f) => f.category))];
  const opened = await openFile(house, acting, client, { categories, kinds: [], limit: 0 });
  if (opened.kind !== 'opened' || fields.length === 0) return undefined;
  const answers = new Map(opened.file.answers.map((a) => [`${a.category}.${a.field}`, a]));
  return { opened, fields, answers, seen: stamp(opened.file.answers) };
}

function stamp(answers: readonly IntakeAnswer[]): string {
  const all = answers.map((a) => JSON.stringify([a.category, a.field, a.value, a.relevance ?? ''])).sort();
  return createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 22);
}

export interface AnswersInput {
  readonly seen: string;
  readonly answers: readonly {
    readonly category: string;
    readonly field: string;
    readonly value: string;
    readonly relevance?: string;
  }[];
}

/** Writes what changed. `stale`: somebody changed it since it was shown. */
export async function saveAnswers(house: House, acting: Acting, client: Id, input: AnswersInput): Promise<WriteAnswer<number>> {
  const view = await openAnswers(house, acting, client);
  if (!view) return { kind: 'absent' };
  const known = new Set(view.fields.map((f) => `${f.category}.${f.field}`));
  const changed = input.answers.filter((a) => {
    const before = view.answers.get(`${a.category}.${a.field}`);
    return (
      known.has(`${a.category}.${a.field}`) &&
      (a.value !== (before?.value ?? '') || (a.relevance ?? '') !== (before?.relevance ?? ''))
    );
  });
  const problems: readonly Problem[] = checkAnswers(
    fieldCatalogue(view.opened.ruling.policy),
    changed.filter((a) => a.value !== ''),
  );
  if (problems.length > 0) return { kind: 'problems', problems };
  if (view.seen !== input.seen) return { kind: 'stale' };
  const [first] = changed;
  if (!first) return { kind: 'done', value: 0 };
  return writeUnder(house, acting, client, first.category, async (tx, permit, asked) => {
    for (const category of new Set(changed.map((a) => a.category))) {
      const leave: Permit | unknown =
        category === first.category ? permit : firstYes(asked, { category, action: 'write' }, purposesOf(asked));
      if (!isPermit(leave)) return { ok: false, why: 'gone' };
      const written = await tx.answerIntake(
        leave,
        changed.filter((a) => a.category === category),
      );
      if (!written.ok) return written;
    }
    return { ok: true, value: changed.length };
  });
}
