import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundAt, markText } from './marked-text.ts';

const found = (start: number, end: number, id: string, look: FoundAt['look'] = 'error'): FoundAt => ({
  start,
  end,
  id,
  target: `b${id}`,
  label: id,
  look,
});

describe('marking a text', () => {
  test('marks that overlap share a piece that looks like the gravest', () => {
    const [block] = markText(
      'een twee drie',
      [{ kind: 'paragraph', start: 0, end: 13 }],
      [found(0, 8, '1', 'advice'), found(4, 13, '2', 'error')],
      [],
    );
    expect(block?.pieces.map((p) => [p.text, p.look, p.opens, p.closes.map((c) => c.id)])).toEqual([
      ['een ', 'advice', ['1'], []],
      ['twee', 'error', ['2'], ['1']],
      [' drie', 'error', [], ['2']],
    ]);
  });
  test('what a sentence was read as stands behind its last piece', () => {
    const [block] = markText(
      'Zin een. Zin twee.',
      [{ kind: 'paragraph', start: 0, end: 18 }],
      [],
      [{ start: 0, end: 8, as: ['bewaartermijn'] }],
    );
    expect(block?.pieces.map((p) => [p.text, p.as])).toEqual([
      ['Zin een.', ['bewaartermijn']],
      [' Zin twee.', []],
    ]);
  });
  test('nothing of the text is lost or doubled, and every mark has its anchor and its number once', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
        fc.nat(59),
        (text, spans, cut) => {
          const middle = Math.min(cut, text.length);
          const blocks = [
            { kind: 'paragraph' as const, start: 0, end: middle },
            { kind: 'item' as const, start: middle, end: text.length },
          ].filter((b) => b.end > b.start);
          const marks = spans
            .map(([a, b], i) => found(Math.min(a, b), Math.min(Math.max(a, b), text.length), String(i)))
            .filter((m) => m.end > m.start);
          const shown = markText(text, blocks, marks, []);
          expect(shown.map((b) => b.pieces.map((p) => p.text).join('')).join('')).toBe(text);
          const pieces = shown.flatMap((b) => b.pieces);
          expect(pieces.flatMap((p) => p.opens).sort()).toEqual(marks.map((m) => m.id).sort());
          expect(pieces.flatMap((p) => p.closes.map((c) => c.id)).sort()).toEqual(marks.map((m) => m.id).sort());
        },
      ),
    );
  });
});
