// Bytes as text: RFC 4648 section 4, one spelling per value (a second spelling would let a byte change unseen).

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** Two letters for each 12 bits: half the work of one at a time. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, v) => (LETTERS[v >> 6] as string) + (LETTERS[v & 63] as string),
);

export function toBase64(bytes: Uint8Array): string {
  let out = '';
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const v = ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    out += (PAIRS[v >> 12] as string) + (PAIRS[v & 4095] as string);
  }
  if (i + 1 === bytes.length) {
    out += `${PAIRS[(bytes[i] as number) << 4]}==`;
  } else if (i + 2 === bytes.length) {
    const v = ((bytes[i] as number) << 10) | ((bytes[i + 1] as number) << 2);
    out += `${PAIRS[v >> 6]}${LETTERS[v & 63]}=`;
  }
  return out;
}

/** The bytes; undefined for anything that {@link toBase64} would not have written. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const pad = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - pad);
  let bits = 0;
  let value = 0;
  let at = 0;
  for (let i = 0; i < text.length - pad; i++) {
    const code = text.charCodeAt(i);
    const v = code < 128 ? (VALUES[code] as number) : -1;
    if (v < 0) return undefined;
    value = ((value << 6) | v) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (value >> bits) & 0xff;
    }
  }
  return toBase64(out) === text ? out : undefined;
}
