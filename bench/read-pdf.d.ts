/** The bytes of an untagged PDF with the text. */
export function printPdf(text: string): Buffer;
