import { describe, expect, it } from 'vitest';
import { Gatherer } from './gather.ts';

/** A database that answers when it is told to. */
function slow() {
  const groups: number[][] = [];
  const release: (() => void)[] = [];
  const ask = async (questions: readonly number[]): Promise<(string | undefined)[]> => {
    groups.push([...questions]);
    await new Promise<void>((done) => release.push(done));
    if (questions.includes(13)) throw new Error('thirteen');
    return questions.map((q) => (q === 0 ? undefined : `answer ${q}`));
  };
  const next = async (): Promise<void> => {
    release.shift()?.();
    await new Promise((done) => setTimeout(done, 0));
  };
  return { groups, ask, next };
}

describe('gathering', () => {
  it('asks at once when nothing is under way, and gathers what comes meanwhile, in order', async () => {
    const db = slow();
    const g = new Gatherer(db.ask, { most: 3, atOnce: 1 });
    const answers = [1, 2, 3, 4, 0].map((q) => g.ask(q));
    expect(db.groups).toEqual([[1]]);
    for (let i = 0; i < 3; i++) await db.next();
    expect(db.groups).toEqual([[1], [2, 3, 4], [0]]);
    expect(await Promise.all(answers)).toEqual(['answer 1', 'answer 2', 'answer 3', 'answer 4', undefined]);
    expect(g.idle).toBe(true);
  });

  it('has as many groups under way as it may', async () => {
    const db = slow();
    const g = new Gatherer(db.ask, { most: 10, atOnce: 2 });
    const all = [1, 2, 3, 4].map((q) => g.ask(q));
    expect(db.groups).toEqual([[1], [2]]);
    for (let i = 0; i < 3; i++) await db.next();
    expect(db.groups[2]).toEqual([3, 4]);
    expect(await Promise.all(all)).toHaveLength(4);
  });

  it('lets nobody fail by the company he was in', async () => {
    const db = slow();
    const g = new Gatherer(db.ask, { most: 10, atOnce: 1 });
    const all = [1, 2, 13, 3].map((q) => g.ask(q).catch((e: Error) => e.message));
    for (let i = 0; i < 6; i++) await db.next();
    expect(await Promise.all(all)).toEqual(['answer 1', 'answer 2', 'thirteen', 'answer 3']);
    expect(db.groups).toEqual([[1], [2, 13, 3], [2], [13], [3]]);
  });
});
