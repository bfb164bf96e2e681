// From a text with spans to pieces that a page can show. Spans may overlap; a piece carries all of them and looks like the gravest.

/** How a piece of text looks: what was found there. */
export type Look = 'error' | 'warning' | 'advice' | 'contra' | 'hard';

/** A piece of the source, as offsets in the extracted text; `end` excludes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A block of the source: what stood there as heading, paragraph or item of a list. */
export interface SourceBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item';
}
/** Something found at a span. `label` is the number or letter that stands behind it, `target` the id of its explanation. */
export interface FoundAt extends Span {
  readonly id: string;
  readonly target: string;
  readonly label: string;
  readonly look: Look;
}
/** What a sentence was understood as, in words. */
export interface UnderstoodAs extends Span {
  readonly as: readonly string[];
}

/** A stretch with one look. `opens` are the ids that begin here, `closes` the marks that end here (their numbers follow it). */
export interface Piece {
  readonly text: string;
  readonly look: Look | undefined;
  readonly opens: readonly string[];
  readonly closes: readonly FoundAt[];
  /** Words shown behind it: what the sentence that ends here was understood as. */
  readonly as: readonly string[];
}
export interface ShownBlock {
  readonly kind: SourceBlock['kind'];
  readonly pieces: readonly Piece[];
}

const GRAVEST: readonly Look[] = ['error', 'contra', 'warning', 'advice', 'hard'];

function gravest(marks: readonly FoundAt[]): Look | undefined {
  return GRAVEST.find((look) => marks.some((mark) => mark.look === look));
}

/** The blocks with their pieces, in the order of the source. Nothing of the text within blocks is lost or doubled. */
export function markText(
  text: string,
  blocks: readonly SourceBlock[],
  found: readonly FoundAt[],
  understood: readonly UnderstoodAs[],
): readonly ShownBlock[] {
  const opened = new Set<string>();
  return blocks.map((block) => {
    const marks = found.filter((mark) => mark.start < block.end && mark.end > block.start && mark.end > mark.start);
    const read = understood.filter(
      (sentence) => sentence.end > block.start && sentence.end <= block.end && sentence.as.length > 0,
    );
    const cuts = new Set<number>([block.start, block.end]);
    for (const mark of marks) {
      cuts.add(Math.max(mark.start, block.start));
      cuts.add(Math.min(mark.end, block.end));
    }
    for (const sentence of read) cuts.add(sentence.end);
    const edges = [...cuts].sort((a, b) => a - b);
    const pieces: Piece[] = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      const start = edges[i] as number;
      const end = edges[i + 1] as number;
      const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
      const opens = here.filter((mark) => !opened.has(mark.id)).map((mark) => mark.id);
      for (const id of opens) opened.add(id);
      pieces.push({
        text: text.slice(start, end),
        look: gravest(here),
        opens,
        closes: here.filter((mark) => Math.min(mark.end, block.end) === end && mark.end <= block.end),
        as: read.filter((sentence) => sentence.end === end).flatMap((sentence) => sentence.as),
      });
    }
    return { kind: block.kind, pieces };
  });
}
