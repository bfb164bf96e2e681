// Which words are in a document of a client? As many as a program can read; a picture of words gives none. Nothing in it is run or fetched.

import type { ReaderPort } from '../desk/ports.ts';
import { docxBlocks } from './document/docx.ts';

/** Longer is cut off: a document of this length is read by a person. */
const MOST = 2_000_000;
const MOST_PAGES = 500;
/** A long report, for people who work here. */
const MOST_OF_WORD = { bytes: 30 * 1024 * 1024, blocks: 100_000 };

/** Reads PDF, Word and plain text. The library is loaded when the first PDF comes. */
export function documentWords(): ReaderPort {
  return {
    async wordsOf(bytes, type) {
      try {
        switch (type) {
          case 'text':
            return new TextDecoder().decode(bytes).slice(0, MOST);
          case 'pdf':
            return (await wordsOfPdf(bytes)).slice(0, MOST);
          case 'docx':
            return wordsOfWord(bytes).slice(0, MOST);
          default:
            return '';
        }
      } catch {
        // Damaged or locked with a password: it is kept as it is, and the page says that its words could not be read.
        return '';
      }
    },
  };
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes over: it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    if (pdf.numPages > MOST_PAGES) return '';
    const { text } = await extractText(pdf, { mergePages: false });
    return text.join('\n\n');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The same reading as that of a statement: a zip that grows without end is not unpacked. */
function wordsOfWord(bytes: Uint8Array): string {
  const blocks = docxBlocks(bytes, MOST_OF_WORD);
  return typeof blocks === 'string' ? '' : blocks.map((block) => block.text).join('\n\n');
}
