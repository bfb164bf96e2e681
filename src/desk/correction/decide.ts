// Somebody who may write it answers a request: puts it right, with the old text kept, or refuses with a reason and the asker's words beside it.

import { isPermit } from '../../decide/index.ts';
import { checkCorrection, fullName, type Id } from '../../record/index.ts';
import { firstYes, purposesOf } from '../file/ask.ts';
import type { FileOpened } from '../file/open.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { type CorrectionLine, correctionsOf } from './ask.ts';
import { type Datum, datumIn, partFor } from './datum.ts';
import { aboutKey } from '../../record/index.ts';

export interface DecideView {
  readonly opened: FileOpened;
  readonly line: CorrectionLine;
  /** As it stands now; absent: it is not there any more, so only a refusal is left. */
  readonly datum?: Datum;
  /** This account may write it, and so may decide. */
  readonly mayDecide: boolean;
  /** Who asked, where that name is open here. */
  readonly askedBy?: string;
}

/** One request, ready to answer; undefined: not there, or it does not open here. */
export async function openCorrection(house: House, acting: Acting, client: Id, request: Id): Promise<DecideView | undefined> {
  if (acting.account.kind !== 'staff') return undefined;
  const view = await correctionsOf(house, acting, client, request);
  const [line] = view?.lines ?? [];
  if (!view || !line) return undefined;
  const { opened } = view;
  const datum = datumIn(opened, aboutKey(line.about));
  const { person, client: row } = opened.file;
  return {
    opened,
    line,
    ...(datum ? { datum } : {}),
    mayDecide: isPermit(firstYes(opened, { category: line.about.category, action: 'write' }, purposesOf(opened))),
    ...(person && row.person === line.askedBy ? { askedBy: fullName(person.name) } : {}),
  };
}

/** Answers, once. The correction and the answer stand or fall together. */
export async function decideCorrection(
  house: House,
  acting: Acting,
  client: Id,
  request: Id,
  input: { readonly how: string; readonly text: string; readonly reason: string },
): Promise<WriteAnswer<void>> {
  const view = await openCorrection(house, acting, client, request);
  if (!view || view.line.decided) return { kind: 'absent' };
  const { datum, line, opened } = view;
  const problems = checkCorrection(input, datum?.now ?? input.text);
  if (problems.length > 0) return { kind: 'problems', problems };
  const how = input.how === 'corrected' ? 'corrected' : 'refused';
  const text = input.text.trim();
  const reason = input.reason.trim();
  const part = partFor(opened);
  return writeUnder(house, acting, client, line.about.category, async (tx, permit) => {
    if (how === 'corrected') {
      if (!datum) return { ok: false, why: 'gone' };
      const changed = await datum.correct(tx, permit, text, reason);
      if (!changed.ok) return changed;
    }
    return tx.decideCorrection(permit, { request, how, reason, part, ...(how === 'corrected' ? { now: text } : {}) });
  });
}
