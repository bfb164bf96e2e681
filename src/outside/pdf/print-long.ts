// Prints a long file in a thread of its own: the pages go on meanwhile, and it can be stopped in the middle.

import { Worker } from 'node:worker_threads';
import type { PrintedFile } from '../../desk/ports.ts';
import type { PrintOutcome } from './print.ts';

/** The thread stands beside this file, with the ending that this file has. */
const THREAD = new URL(import.meta.url.replace(/print-long(\.[jt]s)/, 'print-thread$1'));

/** Nothing of the file stays behind: the thread ends with it. */
export function printLong(file: PrintedFile, stop: AbortSignal): Promise<PrintOutcome> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: file });
    const halt = (): void => void thread.terminate();
    stop.addEventListener('abort', halt, { once: true });
    thread.once('message', (outcome: PrintOutcome) => resolve(outcome));
    thread.once('error', reject);
    thread.once('exit', () => {
      stop.removeEventListener('abort', halt);
      resolve({ ok: false, why: 'the printer was stopped' });
    });
    if (stop.aborted) halt();
  });
}
