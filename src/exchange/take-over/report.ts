// The report of a list that was taken over, as a file for a spreadsheet: numbers of lines and what came of them, nothing about people.

/** Semicolons and a mark at the start: as a Dutch spreadsheet opens it. */
export function reportCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins with a sign by which a spreadsheet begins to calculate gets an apostrophe before it (CWE-1236). */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
