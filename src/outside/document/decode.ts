// Bytes to characters: UTF-8 where it is that, UTF-16 with its mark, else Windows-1252 as old Dutch files are.

/** The characters of a text file, with line ends as `\n` and without invisible signs that hide or turn text. */
export function decodeText(bytes: Uint8Array): string {
  return cleaned(charactersOf(bytes));
}

function charactersOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Takes away what a reader does not see but a program does: direction marks, zero-width signs, soft hyphens, control characters.
 * Right-to-left marks can make a text look different from what it says; here it says what it says.
 */
export function cleaned(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029|\f/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g, '')
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, ' ');
}

/** Anything that {@link cleaned} would change. */
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
