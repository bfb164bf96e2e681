// Fifty people at work at the same time: each walks through the pages of a role, over and over, as fast as the answers come.
// A process of its own, so that what is measured of the server is the server's. Plain JavaScript, because it is started as it stands.

import { Agent, request } from 'node:http';
import { once } from 'node:events';

const [{ port, origin, users, ms }] = await once(process, 'message');
const end = performance.now() + ms;
/** Times per kind of page. */
const times = {};
const wrong = [];
let written = 0;

const count = (text) => wrong.length < 20 && wrong.push(text);

function send(user, { name, method = 'GET', path, fields, status }) {
  return new Promise((resolve) => {
    const start = performance.now();
    const body = fields === undefined ? undefined : new URLSearchParams(fields).toString();
    const headers = {
      cookie: user.cookie,
      ...(body === undefined
        ? {}
        : { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
    };
    const r = request({ host: '127.0.0.1', port, path, method, headers, agent: user.agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        (times[name] ??= []).push(performance.now() - start);
        if (answer.statusCode !== status) count(`${user.role}: ${name} answered ${answer.statusCode}, not ${status}`);
        resolve({ html: Buffer.concat(parts).toString(), to: answer.headers.location });
      });
    });
    r.on('error', (error) => {
      count(`${user.role}: ${name} failed: ${error.code}`);
      resolve({ html: '', to: undefined });
    });
    r.end(body);
  });
}

const tokenOn = (html) => /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** A note with a word that no other has; it must stand on the page that follows. */
async function write(user, form) {
  const { html } = await send(user, { name: 'form', path: form, status: 200 });
  const mark = `merk${user.number}x${written++}`;
  const text = `Samen gewandeld en gepraat over school. Volgende week verder. ${mark}`;
  const fields = { _token: tokenOn(html), kind: 'note', on: user.today, title: 'Wandeling', text };
  const saved = await send(user, { name: 'save a note', method: 'POST', path: form, fields, status: 303 });
  if (saved.to === undefined) return;
  const after = await send(user, { name: 'notes', path: saved.to, status: 200 });
  if (!after.html.includes(mark)) count(`${user.role}: the note that was saved is not on the page`);
}

async function search(user, step) {
  const { html } = await send(user, { name: 'list', path: '/dossiers', status: 200 });
  const found = await send(user, { ...step, method: 'POST', fields: { _token: tokenOn(html), zoek: step.word }, status: 200 });
  if (!found.html.includes('/dossiers/')) count(`${user.role}: nothing found`);
}

async function work(user) {
  user.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = user.number; performance.now() < end; i++) {
    const step = user.steps[i % user.steps.length];
    if (step.name === 'write') await write(user, step.path);
    else if (step.name === 'search') await search(user, step);
    else {
      const { html } = await send(user, { ...step, status: 200 });
      if (step.holds !== undefined && !html.includes(step.holds)) count(`${user.role}: ${step.name} without what belongs on it`);
    }
  }
  user.agent.destroy();
}

await Promise.all(users.map(work));
process.send({ times, wrong, written }, () => process.disconnect());
