// A picture tells more than it shows: where and when it was taken, with which phone. No purpose needs that (AVG 5(1)(c)), so it is left out.

/** The picture without place, time, camera and comments; how it must be turned stays. Bytes that are no picture come back as they are. */
export function withoutPictureFacts(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegOnly(bytes) ?? bytes;
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngOnly(bytes) ?? bytes;
  return bytes;
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

const letters = (bytes: Uint8Array, from: number, until: number): string => String.fromCharCode(...bytes.subarray(from, until));
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65536 + u16(bytes, at + 2);

/** Segments of a JPEG that carry facts about it and not the picture: APP1 (Exif, XMP), APP3 to APP13 (IPTC among them), APP15, comments. */
function aboutIt(marker: number): boolean {
  return marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe;
}

function jpegOnly(bytes: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  let turned = 1;
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // From the start of the scan on there is picture only.
    if (marker === 0xda) {
      const turn = turned === 1 ? [] : [turnOnly(turned)];
      return joinedBytes([pieces[0] as Uint8Array, ...turn, ...pieces.slice(1), bytes.subarray(at)]);
    }
    const end = at + 2 + u16(bytes, at + 2);
    if (end <= at + 3 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && letters(segment, 4, 8) === 'Exif') turned = turnOf(segment.subarray(10)) ?? turned;
    if (!aboutIt(marker)) pieces.push(segment);
    at = end;
  }
  return undefined;
}

/** How the picture must be turned (Exif tag 0x0112), 1 to 8. */
function turnOf(tiff: Uint8Array): number | undefined {
  const little = tiff[0] === 0x49;
  const two = (at: number): number => (little ? (tiff[at] ?? 0) | ((tiff[at + 1] ?? 0) << 8) : u16(tiff, at));
  const four = (at: number): number => (little ? two(at) + two(at + 2) * 65536 : u32(tiff, at));
  const start = four(4);
  for (let i = 0; i < Math.min(two(start), 200); i++) {
    const entry = start + 2 + i * 12;
    if (two(entry) !== 0x0112) continue;
    const value = two(entry + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says nothing but how to turn the picture. */
function turnOnly(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

/** Chunks of a PNG that carry words or facts. */
const PNG_FACTS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

function pngOnly(bytes: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + u32(bytes, at);
    const kind = letters(bytes, at + 4, at + 8);
    if (end > bytes.length) return undefined;
    if (!PNG_FACTS.includes(kind)) pieces.push(bytes.subarray(at, end));
    // What stands behind the end is no picture.
    if (kind === 'IEND') return joinedBytes(pieces);
    at = end;
  }
  return undefined;
}
