// The thread in which one long file is printed.

import { parentPort, workerData } from 'node:worker_threads';
import type { PrintedFile } from '../../desk/ports.ts';
import { printFile } from './print.ts';

parentPort?.postMessage(await printFile(workerData as PrintedFile));
