// What is this file? Read from its bytes, never from its name: a name is what somebody typed.

/** What can be added to a file. */
export type FileType = 'pdf' | 'docx' | 'jpeg' | 'png' | 'text';

/** Why a file is not taken. `macro`: a document that can run something. `packed`: it unpacks to more than a document can be. */
export type NoFile = 'empty' | 'program' | 'macro' | 'packed' | 'unknown';

export type Recognised = { readonly ok: true; readonly type: FileType } | { readonly ok: false; readonly why: NoFile };

/** The type as the web names it. */
export const MEDIA: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  png: 'image/png',
  text: 'text/plain; charset=utf-8',
};
export const EXTENSION: Readonly<Record<FileType, string>> = { pdf: 'pdf', docx: 'docx', jpeg: 'jpg', png: 'png', text: 'txt' };

const no = (why: NoFile): Recognised => ({ ok: false, why });
const yes = (type: FileType): Recognised => ({ ok: true, type });

const ascii = (bytes: Uint8Array, from: number, until: number): string => String.fromCharCode(...bytes.subarray(from, until));

/** How programs begin: Windows, Linux, macOS (four ways), Java, WebAssembly, a script with an interpreter. */
const PROGRAMS: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x00, 0x61, 0x73, 0x6d],
  [0x23, 0x21],
];

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, i) => bytes[i] === byte);
}

/** The type of a whole file by its bytes. */
export function typeOfBytes(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return no('empty');
  if (PROGRAMS.some((magic) => begins(bytes, magic))) return no('program');
  if (ascii(bytes, 0, 5) === '%PDF-') return yes('pdf');
  if (begins(bytes, [0xff, 0xd8, 0xff])) return yes('jpeg');
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && ascii(bytes, 12, 16) === 'IHDR') return yes('png');
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return typeOfZip(bytes);
  return isText(bytes) ? yes('text') : no('unknown');
}

/** More than this is no document any more, however small it was packed. */
const UNPACKED = 200 * 1024 * 1024;
const END_RECORD = 22;

/** A Word document is a zip with a list of contents and a text; anything that can run is refused. */
function typeOfZip(bytes: Uint8Array): Recognised {
  const entries = entriesOf(bytes);
  if (!entries) return no('unknown');
  if (entries.some((e) => /(^|\/)vbaProject\.bin$/i.test(e.name))) return no('macro');
  if (entries.some((e) => /\.(exe|dll|com|scr|msi|jar|js|vbs|bat|cmd|ps1|sh|class)$/i.test(e.name))) return no('program');
  if (entries.reduce((sum, e) => sum + e.size, 0) > UNPACKED) return no('packed');
  const names = new Set(entries.map((e) => e.name));
  return names.has('[Content_Types].xml') && names.has('word/document.xml') ? yes('docx') : no('unknown');
}

/** Names and unpacked sizes from the directory at the end of a zip (APPNOTE 4.3); undefined when there is none. */
function entriesOf(bytes: Uint8Array): readonly { readonly name: string; readonly size: number }[] | undefined {
  const u16 = (at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const u32 = (at: number): number => (u16(at) | (u16(at + 2) << 16)) >>> 0;
  let end = bytes.length - END_RECORD;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && u32(end) !== 0x06054b50) end--;
  if (end < first) return undefined;
  const out: { name: string; size: number }[] = [];
  let at = u32(end + 16);
  for (let i = u16(end + 10); i > 0; i--) {
    if (u32(at) !== 0x02014b50) return undefined;
    const length = u16(at + 28);
    out.push({ name: ascii(bytes, at + 46, at + 46 + length), size: u32(at + 24) });
    at += 46 + length + u16(at + 30) + u16(at + 32);
  }
  return out;
}

/** UTF-8 without control signs: a text that a person typed. */
function isText(bytes: Uint8Array): boolean {
  let follow = 0;
  for (const byte of bytes) {
    if (follow > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      follow--;
    } else if (byte < 0x80) {
      if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
      if (byte === 0x7f) return false;
    } else if (byte >= 0xc2 && byte < 0xe0) follow = 1;
    else if (byte >= 0xe0 && byte < 0xf0) follow = 2;
    else if (byte >= 0xf0 && byte < 0xf5) follow = 3;
    else return false;
  }
  return follow === 0;
}
