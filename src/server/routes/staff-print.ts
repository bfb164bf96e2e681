// A plan or a whole file on paper. A post, because it writes in the log; the name of the document says nothing about the person. What is long is
// printed beside, and has a page that says how far it is.

import { endPrint, longPrint, type PrintWhat, printCourse, takePrint } from '../../desk/index.ts';
import { PATHS, type PrintingProps, printingPage, to } from '../../web/index.ts';
import { type Answer, closed, goTo, NOT_FOUND, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front, portalFrame, staffFrame } from '../show/frames.ts';

const WHAT: Readonly<Record<string, PrintWhat>> = { plan: 'plan', dossier: 'dossier' };
const SECONDS = 3;

export function printRoutes(front: Front): readonly Route[] {
  const { house } = front;
  const client = (visit: SignedVisit): string => visit.params['file'] ?? '';
  const job = (visit: SignedVisit): string => visit.params['job'] ?? '';
  const pageOf = (visit: SignedVisit, id: string): string =>
    to(visit.lang, visit.visitor.account.kind === 'staff' ? 'printing' : 'myPrinting', { file: client(visit), job: id });

  const print = async (visit: SignedVisit, copy: boolean): Promise<Answer> => {
    const what = WHAT[visit.params['what'] ?? ''];
    if (what === undefined) return NOT_FOUND;
    const wish = { what, lang: visit.lang, by: visit.visitor.name, copy };
    const printed = await printCourse(house, actingOf(visit), client(visit), wish);
    if (printed.kind === 'failed') throw new Error('the printer failed');
    if (printed.kind === 'begun') return goTo(pageOf(visit, printed.job));
    return printed.kind === 'printed'
      ? { kind: 'bytes', type: 'application/pdf', bytes: printed.pdf, name: printed.name }
      : NOT_FOUND;
  };

  /** The page of a print that is made beside. */
  async function show(visit: SignedVisit, state: PrintingProps['state'], percent = 0): Promise<Answer> {
    const following = state === 'running' && visit.query.get('volg') !== 'nee';
    const shared = { file: client(visit), job: job(visit), state, percent, following };
    let html: string;
    if (visit.visitor.account.kind === 'staff') {
      const frame = await staffFrame(front, visit);
      if (!frame) return NOT_FOUND;
      html = printingPage({ ...shared, house: { kind: 'staff', frame } });
    } else {
      const frame = await portalFrame(front, visit, client(visit));
      if (!frame) return NOT_FOUND;
      html = printingPage({ ...shared, house: { kind: 'portal', frame } });
    }
    return { kind: 'page', status: state === 'stale' ? 409 : 200, html, ...(following ? { refresh: SECONDS } : {}) };
  }

  async function now(visit: SignedVisit): Promise<Answer> {
    const found = await longPrint(house, actingOf(visit), client(visit), job(visit));
    if (!found) return NOT_FOUND;
    const { state, done, total } = found.job;
    if (state === 'running') return show(visit, 'running', total === 0 ? 0 : Math.floor((done * 100) / total));
    if (state === 'done') return show(visit, found.ready ? 'ready' : 'gone');
    return show(visit, state === 'stopped' ? 'stopped' : 'failed');
  }

  async function act(visit: SignedVisit): Promise<Answer> {
    const name = visit.params['act'] ?? '';
    if (name === 'mee') {
      const taken = await takePrint(house, actingOf(visit), client(visit), job(visit));
      if (taken.kind === 'stale') return show(visit, 'stale');
      return taken.kind === 'taken' ? { kind: 'bytes', type: 'application/pdf', bytes: taken.pdf, name: taken.name } : NOT_FOUND;
    }
    if (name !== 'stop' && name !== 'weg') return NOT_FOUND;
    const ended = await endPrint(house, actingOf(visit), client(visit), job(visit), name === 'stop' ? 'stop' : 'drop');
    if (!ended) return NOT_FOUND;
    if (name === 'stop') return goTo(pageOf(visit, job(visit)));
    return goTo(to(visit.lang, visit.visitor.account.kind === 'staff' ? 'file' : 'myFile', { file: client(visit) }));
  }

  return (
    [
      { who: ['staff'], begin: PATHS.printOut, page: PATHS.printing, act: PATHS.printingAct, copy: false },
      { who: ['private'], begin: PATHS.myPrintOut, page: PATHS.myPrinting, act: PATHS.myPrintingAct, copy: true },
    ] as const
  ).flatMap((door) => [
    closed({
      path: door.begin,
      method: 'post',
      who: door.who,
      logs: ['print', 'read'],
      answers: [200, 303],
      handle: (visit) => print(visit, door.copy),
    }),
    closed({ path: door.page, method: 'get', who: door.who, logs: [], answers: [200], handle: now }),
    closed({ path: door.act, method: 'post', who: door.who, logs: ['print'], answers: [200, 303, 409], handle: act }),
  ]);
}
