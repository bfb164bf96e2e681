// Questions that come at the same moment go to the database together. Each trip costs the program more than the answer, and each opening of a
// file needs the lock on the log and a commit on disk. So while calls are under way the next ones are gathered, and go as one.
// Nobody waits for company: when nothing is under way, a question goes at once.

interface Waiting<Q, A> {
  readonly question: Q;
  readonly done: (answer: A | undefined) => void;
  readonly fail: (error: unknown) => void;
}

export class Gatherer<Q, A> {
  readonly #ask: (questions: readonly Q[]) => Promise<readonly (A | undefined)[]>;
  readonly #most: number;
  readonly #atOnce: number;
  readonly #waiting: Waiting<Q, A>[] = [];
  #underWay = 0;

  /** `ask` answers a group, in its order; at most `most` in a group and `atOnce` groups under way. */
  constructor(
    ask: (questions: readonly Q[]) => Promise<readonly (A | undefined)[]>,
    limits: { readonly most: number; readonly atOnce: number },
  ) {
    this.#ask = ask;
    this.#most = limits.most;
    this.#atOnce = limits.atOnce;
  }

  ask(question: Q): Promise<A | undefined> {
    return new Promise((done, fail) => {
      this.#waiting.push({ question, done, fail });
      if (this.#underWay < this.#atOnce) void this.#work();
    });
  }

  /** Nothing is under way or waits: it may be forgotten. */
  get idle(): boolean {
    return this.#underWay === 0 && this.#waiting.length === 0;
  }

  async #work(): Promise<void> {
    this.#underWay++;
    while (this.#waiting.length > 0) await this.#send(this.#waiting.splice(0, this.#most));
    this.#underWay--;
  }

  async #send(group: readonly Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await this.#ask(group.map((w) => w.question));
      for (const [i, w] of group.entries()) w.done(answers[i]);
    } catch (error) {
      if (group.length === 1) group[0]?.fail(error);
      // One of them spoilt it for the others: each on its own.
      else for (const w of group) await this.#send([w]);
    }
  }
}
