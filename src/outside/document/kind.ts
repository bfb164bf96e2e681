// What are these bytes? By content; the name only tells Markdown from plain text.

import type { DocumentKind, RefusalReason } from './document.ts';

/** The kind of a file, or why it is none of ours. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind | RefusalReason {
  if (bytes.length === 0) return 'empty';
  const head = latin(bytes, 0, 1024);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('PK\u0005\u0006')) return 'broken';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0') || head.startsWith('{\\rtf')) return 'other-format';
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|BM|RIFF....WEBP)/.test(head)) return 'picture';
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) return 'text';
  if (isBinary(bytes)) return 'not-text';
  if (/<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head) || (/\.html?$/i.test(name) && head.includes('<')))
    return 'html';
  if (/<(?:p|div|h[1-6]|ul|section|article|main)[\s>][\s\S]*<\/(?:p|div|h[1-6]|ul|section|article|main)>/i.test(head))
    return 'html';
  return /\.(?:md|markdown)$/i.test(name) || /^#{1,6} \S/m.test(head) ? 'markdown' : 'text';
}

/** A text may hold a few odd bytes, but no zeros and not many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const b = bytes[i] as number;
    if (b === 0) return true;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++;
  }
  return odd > length / 50;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < Math.min(to, bytes.length); i++) out += String.fromCharCode(bytes[i] as number);
  return out;
}
