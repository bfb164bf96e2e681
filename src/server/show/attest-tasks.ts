// What the privacy officer must look at again, as the page of today shows it.

import { type Attested, attestTasks, practiceOf, sentenceOf } from '../../desk/index.ts';
import { type Said, type Task, to } from '../../web/index.ts';
import type { SignedVisit } from '../route.ts';
import { actingOf, type Front } from './frames.ts';

/** A month before a signature stops to count, and what nobody looked at yet; empty for everybody else. */
export async function attestTasksShown(
  front: Front,
  visit: SignedVisit,
): Promise<{ readonly week: readonly Task[]; readonly waiting: readonly Task[] }> {
  const acting = actingOf(visit);
  const tasks = await attestTasks(front.house, acting);
  const practice = tasks && (await practiceOf(front.house, acting.account.organisation));
  if (!tasks || !practice) return { week: [], waiting: [] };
  const { again, never } = tasks;
  return {
    week: again.flatMap((one): Task[] => {
      const sentence = sentenceOf(practice.ruling.policy, one.clause, visit.on);
      if (!sentence || !one.last) return [];
      const what = { nl: `Kijk opnieuw na: ${sentence.text.nl}`, en: `Check again: ${sentence.text.en ?? sentence.text.nl}` };
      return [{ what, href: to(visit.lang, 'attest', { clause: one.clause }), ...noteOf(one), on: one.last.until }];
    }),
    waiting: never === 0 ? [] : [{ what: waitingWords(never), href: to(visit.lang, 'attestations') }],
  };
}

function waitingWords(n: number): Said {
  return n === 1
    ? { nl: 'Eén belofte is nog niet nagekeken', en: 'One promise has not been checked yet' }
    : { nl: `${n} beloften zijn nog niet nagekeken`, en: `${n} promises have not been checked yet` };
}

function noteOf(one: Attested): { readonly note?: Said } {
  const note = AGAIN[one.state];
  return note ? { note } : {};
}
const AGAIN: Partial<Readonly<Record<Attested['state'], Said>>> = {
  soon: { nl: 'Uw handtekening telt tot en met deze dag.', en: 'Your signature counts until this day.' },
  overdue: { nl: 'Uw handtekening telt niet meer sinds deze dag.', en: 'Your signature stopped counting on this day.' },
  changed: { nl: 'De zin is veranderd sinds u tekende.', en: 'The sentence was changed since you signed.' },
};
