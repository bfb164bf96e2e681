// A Word file to blocks: first the zip is looked at, then mammoth makes plain HTML of it, then the HTML is read.

import mammoth from 'mammoth';
import type { RefusalReason } from './document.ts';
import { htmlBlocks } from './html.ts';
import type { LooseBlock } from './laid-out.ts';
import { unpack, type ZipEntry, zipEntries } from './zip.ts';

/** Dutch Word names its styles in Dutch. */
const STYLES = [
  "p[style-name='Kop 1'] => h1:fresh",
  "p[style-name='Kop 2'] => h2:fresh",
  "p[style-name='Kop 3'] => h3:fresh",
  "p[style-name='kop 1'] => h1:fresh",
  "p[style-name='kop 2'] => h2:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
];

/** The blocks of a docx, or why not. Pictures, macros and links are left alone: only words come out. */
export async function docxBlocks(bytes: Uint8Array): Promise<readonly LooseBlock[] | RefusalReason> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipEntries(buffer);
  if (typeof entries === 'string') return entries;
  if (!entries.some((e) => e.name === 'word/document.xml')) return 'other-format';
  for (const entry of entries) {
    if (!entry.name.endsWith('.xml') && !entry.name.endsWith('.rels')) continue;
    const safe = looksSafe(buffer, entry);
    if (safe !== true) return safe;
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return htmlBlocks(value);
  } catch {
    return 'broken';
  }
}

/** A part unpacks to what it says and declares no entities of its own: those can grow without end. */
function looksSafe(buffer: Buffer, entry: ZipEntry): true | RefusalReason {
  const part = unpack(buffer, entry);
  if (typeof part === 'string') return part;
  return part.includes('<!ENTITY') || part.includes('<!DOCTYPE') ? 'bomb' : true;
}
