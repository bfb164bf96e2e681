import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPictureFacts } from './index.ts';

const words = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, 0, body.length + 2, ...body];
/** Exif, big-endian, with a turn of 6 and a place. */
const exif = segment(0xe1, [
  ...words('Exif'),
  0,
  0,
  0x4d,
  0x4d,
  0,
  0x2a,
  0,
  0,
  0,
  8,
  0,
  1,
  1,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  6,
  0,
  0,
  0,
  0,
  0,
  0,
  ...words('GPS-GEHEIM'),
]);
const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
const jpeg = Uint8Array.from([0xff, 0xd8, ...segment(0xe0, words('JFIF')), ...exif, ...segment(0xfe, words('GEHEIM')), ...scan]);
const chunk = (kind: string, body: readonly number[]): number[] => [0, 0, 0, body.length, ...words(kind), ...body, 0, 0, 0, 0];
const png = Uint8Array.from([
  0x89,
  ...words('PNG\r\n'),
  0x1a,
  0x0a,
  ...chunk('IHDR', [1]),
  ...chunk('tEXt', words('GEHEIM')),
  ...chunk('IDAT', [7]),
  ...chunk('IEND', []),
  ...words('GEHEIM'),
]);
const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('what a picture tells beside what it shows', () => {
  it('is left out of a JPEG; the picture and how it must be turned stay', () => {
    const out = withoutPictureFacts(jpeg);
    expect(text(out)).not.toContain('GEHEIM');
    expect(text(out)).toContain('JFIF');
    expect([...out.slice(-scan.length)]).toEqual(scan);
    // Doing it again changes nothing: the turn is still there.
    expect(text(out)).toContain('Exif');
    expect(withoutPictureFacts(out)).toEqual(out);
  });
  it('is left out of a PNG, with whatever stands behind its end', () => {
    const out = text(withoutPictureFacts(png));
    expect(out).not.toContain('GEHEIM');
    for (const kind of ['IHDR', 'IDAT', 'IEND']) expect(out).toContain(kind);
  });
  it('breaks on no bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (any) => withoutPictureFacts(any).length <= any.length + 40));
    fc.assert(fc.property(fc.nat(jpeg.length), (cut) => withoutPictureFacts(jpeg.slice(0, cut)).length <= jpeg.length));
  });
});
