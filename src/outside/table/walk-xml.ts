// A piece of XML, tag by tag. The library reads it; nothing outside it is fetched and nothing it defines is expanded.

import { SaxesParser } from 'saxes';

/** What is seen on the way. Names come without the letters that some programs put before them (`x:row`). */
export interface Walker {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/** Walks through; false when it is no XML. */
export function walkXml(xml: string, walker: Walker): boolean {
  const parser = new SaxesParser();
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => walker.open(bare(name), attributes));
  parser.on('closetag', ({ name }) => walker.close?.(bare(name)));
  parser.on('text', (words) => walker.text?.(words));
  // The first fault ends the walk: a file can be made to have hundreds of thousands.
  parser.on('error', () => {
    throw new NotXml();
  });
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error instanceof NotXml) return false;
    throw error;
  }
}

class NotXml extends Error {}
