/** The bytes of a docx with these paragraphs. */
export function makeDocx(paragraphs: readonly string[]): Buffer;
/** A zip file of these texts. */
export function zip(parts: Readonly<Record<string, string>>): Buffer;
