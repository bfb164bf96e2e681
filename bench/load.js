// Asks one address as often as it can over a few kept connections, in a thread of its own; tells how many answers came and how long they took.
// Plain JavaScript, because it runs as a worker.

import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, cookie, connections, ms } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const end = performance.now() + ms;
const times = [];
let wrong = 0;

function once() {
  return new Promise((resolve) => {
    const start = performance.now();
    const r = request(url, { agent, headers: cookie === '' ? {} : { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode !== 200) wrong += 1;
        times.push(performance.now() - start);
        resolve();
      });
    });
    r.on('error', () => {
      wrong += 1;
      resolve();
    });
    r.end();
  });
}

await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < end) await once();
  }),
);
agent.destroy();
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
parentPort.postMessage({ answers: times.length, wrong, perSecond: times.length / (ms / 1000), p50: at(0.5), p99: at(0.99) });
