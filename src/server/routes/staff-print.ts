// A plan or a whole file on paper. A post, because it writes in the log; the name of the document says nothing about the person.

import { type PrintWhat, printCourse } from '../../desk/index.ts';
import { PATHS } from '../../web/index.ts';
import { type Answer, closed, NOT_FOUND, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front } from '../show/frames.ts';

const WHAT: Readonly<Record<string, PrintWhat>> = { plan: 'plan', dossier: 'dossier' };

export function printRoutes(front: Front): readonly Route[] {
  const print = async (visit: SignedVisit, copy: boolean): Promise<Answer> => {
    const what = WHAT[visit.params['what'] ?? ''];
    if (what === undefined) return NOT_FOUND;
    const printed = await printCourse(front.house, actingOf(visit), visit.params['file'] ?? '', {
      what,
      lang: visit.lang,
      by: visit.visitor.name,
      copy,
    });
    if (printed.kind === 'failed') throw new Error('the printer failed');
    return printed.kind === 'printed'
      ? { kind: 'bytes', type: 'application/pdf', bytes: printed.pdf, name: printed.name }
      : NOT_FOUND;
  };
  return [
    closed({
      path: PATHS.printOut,
      method: 'post',
      who: ['staff'],
      logs: ['print', 'read'],
      answers: [200],
      handle: (visit) => print(visit, false),
    }),
    closed({
      path: PATHS.myPrintOut,
      method: 'post',
      who: ['private'],
      logs: ['print', 'read'],
      answers: [200],
      handle: (visit) => print(visit, true),
    }),
  ];
}
