// A passport photo of somebody who does not exist: a drawing of a head, made here, so that the demo holds no picture of anybody.

import { crc32, deflateSync } from 'node:zlib';

const WIDE = 120;
const HIGH = 150;

type Colour = readonly [red: number, green: number, blue: number];
const WALL: Colour = [222, 226, 214];
const SKIN: Colour = [214, 168, 132];
const HAIR: Colour = [74, 58, 48];
const SHIRT: Colour = [84, 62, 92];
const DARK: Colour = [38, 26, 40];

const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

function colourAt(x: number, y: number): Colour {
  if (inside(x, y, 48, 66, 4, 5) || inside(x, y, 72, 66, 4, 5)) return DARK;
  if (inside(x, y, 60, 92, 12, 4)) return DARK;
  if (y < 52 && inside(x, y, 60, 66, 36, 44)) return HAIR;
  if (inside(x, y, 60, 70, 32, 40)) return SKIN;
  if (inside(x, y, 60, 152, 54, 44)) return SHIRT;
  return WALL;
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The drawing as a PNG. */
export function drawnHead(): Uint8Array {
  const rows = Buffer.alloc(HIGH * (1 + WIDE * 3));
  for (let y = 0; y < HIGH; y++) {
    for (let x = 0; x < WIDE; x++) rows.set(colourAt(x, y), y * (1 + WIDE * 3) + 1 + x * 3);
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(WIDE, 0);
  size.writeUInt32BE(HIGH, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]);
}
