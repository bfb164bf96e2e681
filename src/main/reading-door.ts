// What reading a statement and beginning with it need from outside: documents to text, sign-ins for a new owner, and what the law asks.

import { readFileSync } from 'node:fs';
import { readDocument, readPasted } from '../outside/index.ts';
import { amsterdamDay, parsePolicy } from '../policy/index.ts';
import { budget, type ReadingDoor } from '../server/index.ts';
import type { Rooms } from './rooms.ts';

/** Of the policies that ship: the law's minimum, clause by clause. */
const BASIS = new URL('../../policies/basis.yaml', import.meta.url);

/** The door of reading. In a trial environment a fresh owner gets the link on the page, because no mail goes out. */
export function readingDoor(rooms: Rooms): ReadingDoor {
  const { store, signIns, clock } = rooms;
  const parsed = parsePolicy(readFileSync(BASIS, 'utf8'), 'basis.yaml');
  if (!parsed.ok) throw new Error('policies/basis.yaml cannot be read');
  // Room for who tries a handful of statements, or sits with a class behind one address; one who fills the server with organisations does not keep
  // others from beginning, until all together are too many.
  const one = budget(30, 2 * 60_000);
  const all = budget(120, 20_000);
  return {
    documents: { file: readDocument, pasted: readPasted },
    basis: parsed.policy,
    mayBegin: (source) => one.take(source, clock.now()) && all.take('', clock.now()),
    signIns: {
      async signInFor(email) {
        const signIn = await signIns.signInFor(email);
        const on = amsterdamDay(Math.floor(clock.now() / 1000));
        return { signIn, fresh: (await store.accountsOf(signIn, on)).length === 0 };
      },
      sendLink: (email) => signIns.requestLink(email),
      ...(store.kind === 'embedded' ? { showLink: (email: string) => rooms.linkFor(email) } : {}),
    },
  };
}
