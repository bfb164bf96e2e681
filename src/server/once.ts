// A form that is sent twice, by a double click or an impatient reader, is done once: the second gets the answer of the first.

import { createHash } from 'node:crypto';
import { type Answer, field, type Form, type SignedVisit } from './route.ts';

/** Long enough for an impatient reader, short enough that nobody who means it twice is stopped. */
const MILLISECONDS = 10_000;
const MOST = 5_000;

interface Sent {
  readonly what: string;
  readonly answer: Promise<Answer>;
  /** When it was done; 0 while it is being done. */
  at: number;
}

/** One of these for each process: whoever clicks twice speaks to the same one. `now`: milliseconds since 1970. */
export class SentOnce {
  readonly #now: () => number;
  readonly #sent = new Map<string, Sent>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Does the work, unless this page sent the very same form just before, with nothing else in between. */
  async answer(visit: SignedVisit, work: () => Promise<Answer>): Promise<Answer> {
    // The token is made anew with each page, so the same token is the same page.
    const key = `${visit.visitor.session} ${visit.visitor.account.id} ${field(visit.form, '_token')} ${visit.path}`;
    const what = digestOf(visit.form);
    const before = this.#sent.get(key);
    if (before?.what === what && (before.at === 0 || this.#now() - before.at < MILLISECONDS)) return before.answer;
    const sent: Sent = { what, answer: work(), at: 0 };
    this.#sent.delete(key);
    this.#sent.set(key, sent);
    try {
      const answer = await sent.answer;
      // What was not done may be sent again.
      if (answer.kind === 'to') sent.at = this.#now();
      else this.#forget(key, sent);
      return answer;
    } catch (error) {
      this.#forget(key, sent);
      throw error;
    } finally {
      this.#sweep();
    }
  }

  #forget(key: string, sent: Sent): void {
    if (this.#sent.get(key) === sent) this.#sent.delete(key);
  }

  /** The oldest stand in front. */
  #sweep(): void {
    for (const [key, { at }] of this.#sent) {
      const over = at !== 0 && this.#now() - at >= MILLISECONDS;
      if (!over && this.#sent.size <= MOST) return;
      this.#sent.delete(key);
    }
  }
}

function digestOf(form: Form): string {
  const hash = createHash('sha256').update(JSON.stringify(form.fields));
  for (const [name, file] of Object.entries(form.files)) hash.update(`\n${name}\n${file.name}\n`).update(file.bytes);
  return hash.digest('base64url');
}
