// Bytes to the text of a statement: the one door for files, whatever they are.

import { decodeText, cleaned } from './decode.ts';
import { docxBlocks } from './docx.ts';
import {
  type DocumentOutcome,
  type ExtractedDocument,
  MOST_BYTES,
  MOST_CHARACTERS,
  refuse,
  type RefusalReason,
} from './document.ts';
import { htmlBlocks } from './html.ts';
import { kindOf } from './kind.ts';
import { seemsDutch } from './language.ts';
import { layOut, type LooseBlock } from './laid-out.ts';
import { pdfBlocks } from './pdf.ts';

const KINDS = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;

/**
 * Reads a file. `name` only helps to tell Markdown from text. Nothing in the file is executed, fetched or stored; limits are 10 MB
 * and 200,000 characters of text. Every failure is an outcome with a message in Dutch and English.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<DocumentOutcome> {
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const kind = kindOf(bytes, name);
  if (!isKind(kind)) return refuse(kind);
  if (kind === 'text' || kind === 'markdown') return accepted(plain(kind, decodeText(bytes)));
  if (kind === 'html') return accepted(layOut('html', cleanBlocks(htmlBlocks(decodeText(bytes)))));
  const blocks = kind === 'docx' ? docxBlocks(bytes) : await pdfBlocks(bytes);
  return typeof blocks === 'string' ? refuse(blocks) : accepted(layOut(kind, cleanBlocks(blocks)));
}

/** Text that was pasted: the same limits and the same cleaning. */
export function readPasted(text: string): DocumentOutcome {
  return text.length > MOST_BYTES ? refuse('too-large') : accepted(plain('text', cleaned(text)));
}

function isKind(kind: string): kind is ExtractedDocument['kind'] {
  return (KINDS as readonly string[]).includes(kind);
}

function cleanBlocks(blocks: readonly LooseBlock[]): LooseBlock[] {
  return blocks.map((b) => ({ ...b, text: cleaned(b.text) }));
}

/** Plain text stays as it is; its lines are its blocks. */
function plain(kind: 'text' | 'markdown', text: string): ExtractedDocument {
  const blocks: ExtractedDocument['blocks'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare !== '') {
      const start = at + line.indexOf(bare);
      const heading = kind === 'markdown' && /^#{1,6}\s/.test(bare);
      blocks.push({
        kind: heading
          ? 'heading'
          : /^(?:[-*+\u2022]|\d{1,2}[.)])\s/.test(bare)
            ? 'item'
            : bare.startsWith('|')
              ? 'row'
              : 'paragraph',
        start,
        end: start + bare.length,
      });
    }
    at += line.length + 1;
  }
  return { kind, text, blocks };
}

function accepted(document: ExtractedDocument): DocumentOutcome {
  const reason = problemOf(document.text);
  return reason === undefined ? { ok: true, document } : refuse(reason);
}

function problemOf(text: string): RefusalReason | undefined {
  if (text.length > MOST_CHARACTERS) return 'too-long';
  if (!/\p{L}{2}/u.test(text)) return text.trim() === '' ? 'empty' : 'no-text';
  return seemsDutch(text) ? undefined : 'other-language';
}
