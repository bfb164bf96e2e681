// An untagged PDF with this text in Helvetica, made by hand: what an old word processor prints.

import { deflateSync } from 'node:zlib';

const WIDE = 92;
const LINES = 52;

/** The bytes of a PDF with the text on pages of 52 lines. */
export function printPdf(text: string): Buffer {
  const lines = text.split('\n').flatMap(wrapped);
  const pages: string[] = [];
  for (let i = 0; i < lines.length; i += LINES)
    pages.push(
      `BT /F1 10 Tf 14 TL 56 790 Td ${lines
        .slice(i, i + LINES)
        .map((l) => `${shown(l)} Tj T*`)
        .join('\n')} ET`,
    );
  return pdfOf(pages);
}

/** Words at a place of the page, from its lower left corner. */
export type Word = readonly [x: number, y: number, text: string];

/** The bytes of a PDF of one page with words at places, in the order given: as programs print tables and justified text. */
export function printWords(words: readonly Word[]): Buffer {
  return pdfOf([words.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td ${shown(text)} Tj ET`).join('\n')]);
}

function shown(text: string): string {
  return `(${text.replace(/([\\()])/g, '\\$1')})`;
}

function pdfOf(pages: readonly string[]): Buffer {
  const objects: (string | { readonly stream: Buffer })[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids: string[] = [];
  for (const page of pages) {
    const stream = deflateSync(Buffer.from(page, 'latin1'));
    const number = objects.length + 1;
    objects.push({ stream });
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(`${number + 1} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  objects.forEach((object, i) => {
    offsets.push(at);
    const body =
      typeof object === 'string'
        ? Buffer.from(object)
        : Buffer.concat([
            Buffer.from(`<< /Length ${object.stream.length} /Filter /FlateDecode >>\nstream\n`),
            object.stream,
            Buffer.from('\nendstream'),
          ]);
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
  });
  const table = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function wrapped(line: string): string[] {
  const out: string[] = [];
  let rest = line
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\u2022|\u2713/g, '-');
  while (rest.length > WIDE) {
    const cut = rest.lastIndexOf(' ', WIDE);
    out.push(rest.slice(0, cut > 0 ? cut : WIDE));
    rest = rest.slice(cut > 0 ? cut + 1 : WIDE);
  }
  out.push(rest);
  return out;
}
