// The right to inspect, used through the door of the practices: the person sees the own file, and nobody sees another's.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type TestPractice } from '../server/practice.ts';

/** claim, practice, who signs in, who works with the file, the client, and somebody of the same practice who may not see it. */
const RIGHTS = [
  ['SS-53', 'oeverpad', 'yara.osei', 'sanne@oeverpad.example', 'Yara Osei', 'jan.vandam'],
  ['PB-51', 'de-weegschaal', 'wim.aalders', 'koen@deweegschaal.example', 'Wim Aalders', 'samira.yildiz'],
  ['SM-56', 'de-notendop', 'eva.sanders', 'dirk@denotendop.example', 'Jip Sanders', 'tom.achterberg'],
] as const;

describe.each(RIGHTS)('%s: the right to inspect at %s', (_id, slug, owner, worker, name, other) => {
  let p: TestPractice;
  let client: Id;
  beforeAll(async () => {
    p = await openPractice(slug);
    client = await p.clientOf(await p.as(worker), name);
  }, 90_000);
  afterAll(() => p.close());

  it('the person opens the file through the portal, and somebody else of the same practice does not', async () => {
    const file = `/mijn/dossier/${client}`;
    const seen = await (await p.as(`${owner}@post.example`)).get(file);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain(name.split(' ')[0]);
    const refused = await (await p.as(`${other}@post.example`)).get(file);
    expect(refused.status).not.toBe(200);
    expect(refused.text).not.toContain(name);
  });
});
