import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagrams, LEAF, type Node } from './diagram.ts';
import { AGE, CAPABLE, CONSENT, type Facts, RETENTION, valuesOf } from './facts.ts';

const space = { ages: [12, 16], consents: new Map([['photo', 0]]) };

/** Walks a diagram with the value of each fact. */
function walk(node: Node<string>, values: ReadonlyMap<number, number>): string {
  let at = node;
  while (at.fact !== LEAF) at = at.next[values.get(at.fact) ?? 0] as Node<string>;
  return at.leaf ?? '';
}

const rule = (f: Facts): string => {
  if (f.retention() === 'erased') return 'gone';
  if (!f.reached(12)) return 'young';
  if (f.reached(16)) return f.consent('photo') ? 'grown, yes' : 'grown, no';
  return f.capable() ? 'between, capable' : 'between';
};

describe('a diagram', () => {
  it('gives the answer of its rule on every path', () => {
    const diagram = new Diagrams(space, (text: string) => text).of(rule);
    fc.assert(
      fc.property(fc.nat(2), fc.nat(3), fc.nat(1), fc.nat(1), (age, retention, capable, photo) => {
        const values = new Map([
          [AGE, age],
          [RETENTION, retention],
          [CAPABLE, capable],
          [CONSENT, photo],
        ]);
        const facts = { reached: (n: number) => age > space.ages.indexOf(n) };
        const expected =
          retention === 3
            ? 'gone'
            : !facts.reached(12)
              ? 'young'
              : facts.reached(16)
                ? photo === 1
                  ? 'grown, yes'
                  : 'grown, no'
                : capable === 1
                  ? 'between, capable'
                  : 'between';
        expect(walk(diagram, values)).toBe(expected);
      }),
    );
  });

  it('leaves out a fact that makes no difference', () => {
    const diagrams = new Diagrams(space, (text: string) => text);
    const asked = diagrams.of((f) => (f.capable() ? 'same' : 'same'));
    expect(asked.fact).toBe(LEAF);
  });

  it('shares equal parts between rules', () => {
    const diagrams = new Diagrams(space, (text: string) => text);
    const first = diagrams.of(rule);
    const before = diagrams.size;
    expect(diagrams.of(rule)).toBe(first);
    expect(diagrams.size).toEqual(before);
  });

  it('asks no fact twice on one path', () => {
    const diagram = new Diagrams(space, (text: string) => text).of((f) =>
      f.capable() && f.capable() ? 'a' : f.capable() ? 'b' : 'c',
    );
    expect(diagram.next.map((n) => n.leaf)).toEqual(['c', 'a']);
  });

  it('knows how many values a fact has', () => {
    expect([valuesOf(AGE, space), valuesOf(RETENTION, space), valuesOf(CAPABLE, space)]).toEqual([3, 4, 2]);
  });
});
