// What does a member of staff see when a file does not open? The reason, the sentence and the article; about a file that is not theirs the same
// as about a file that is not there.

import {
  type FileRefused,
  lockedOut,
  mayBreakGlass,
  officerNames,
  opensUnderGlass,
  type Ruling,
  shownReason,
  strangersAnswer,
} from '../../desk/index.ts';
import type { Decision } from '../../decide/index.ts';
import { type Said, staffRefusalPage } from '../../web/index.ts';
import { type Answer, NOT_FOUND, page, type SignedVisit } from '../route.ts';
import { actingOf, type Front, staffFrame } from './frames.ts';
import { articlesShown, clauseShown } from './reason.ts';

const JUDGE: Said = { nl: 'een behandelaar', en: 'a practitioner' };

/** `refused`: the answer for somebody who knows the file; absent: nothing may be said about it, not even that it is there. */
export async function closedFile(front: Front, visit: SignedVisit, refused?: FileRefused): Promise<Answer> {
  const frame = await staffFrame(front, visit);
  const answer: { readonly decision: Decision; readonly ruling: Ruling } | undefined =
    refused ?? (await strangersAnswer(front.house, actingOf(visit)));
  if (!frame || !answer) return NOT_FOUND;
  const { decision, ruling } = answer;
  // To a stranger the button is offered whether the file is there or not; to who knows it, where something would open.
  const offered = refused
    ? opensUnderGlass(refused) && (await mayBreakGlass(front.house, actingOf(visit)))
    : await mayBreakGlass(front.house, actingOf(visit));
  const since = refused && lockedOut(refused);
  const reason = shownReason(ruling, decision, visit.on, 'asker');
  const clause = clauseShown(reason, frame.practice?.key ?? '');
  return page(
    staffRefusalPage({
      // The address would tell the two apart.
      frame: { ...frame, path: '/dossiers' },
      reason: reason.why,
      ...(since === undefined ? {} : { lock: { since, ask: (await officerNames(front.house, actingOf(visit))) ?? '' } }),
      ...(refused ? { known: true as const } : {}),
      ...(clause ? { clause } : {}),
      articles: articlesShown(reason),
      ...(decision.outcome === 'human'
        ? { human: { who: JUDGE, ...(decision.before === undefined ? {} : { before: decision.before }) } }
        : {}),
      ...(offered ? { emergency: visit.params['file'] ?? '' } : {}),
      at: visit.now,
    }),
    403,
  );
}
