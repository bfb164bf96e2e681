// What reading a statement and beginning with it need from outside: documents to text, sign-ins for a new owner, and what the law asks.

import { readFileSync } from 'node:fs';
import { readDocument, readPasted } from '../outside/index.ts';
import { amsterdamDay, parsePolicy } from '../policy/index.ts';
import { attempts, type ReadingDoor } from '../server/index.ts';
import type { Rooms } from './rooms.ts';

/** Of the policies that ship: the law's minimum, clause by clause. */
const BASIS = new URL('../../policies/basis.yaml', import.meta.url);

/** The door of reading. In a trial environment a fresh owner gets the link on the page, because no mail goes out. */
export function readingDoor(rooms: Rooms): ReadingDoor {
  const { store, signIns, clock } = rooms;
  const parsed = parsePolicy(readFileSync(BASIS, 'utf8'), 'basis.yaml');
  if (!parsed.ok) throw new Error('policies/basis.yaml cannot be read');
  const limit = attempts();
  let begun = 0;
  return {
    documents: { file: readDocument, pasted: readPasted },
    basis: parsed.policy,
    // Attempts are counted per address; beginning has none yet, so a few stand in for the whole server.
    mayBegin: () => limit.mayAsk(`begin-${begun++ % 8}`, clock.now()),
    signIns: {
      async signInFor(email, name) {
        const signIn = await signIns.signInFor(email, name);
        const on = amsterdamDay(Math.floor(clock.now() / 1000));
        return { signIn, fresh: (await store.accountsOf(signIn, on)).length === 0 };
      },
      sendLink: (email) => signIns.requestLink(email),
      ...(store.kind === 'embedded' ? { showLink: (email: string) => rooms.linkFor(email) } : {}),
    },
  };
}
