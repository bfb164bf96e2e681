import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentWords } from './document-words.ts';

/** A PDF of one page with these lines, made by hand. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const text = lines
    .map((line, i) => `BT /F1 10 Tf 40 ${760 - i * 14} Td (${line.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** A zip without compression. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const le = (n: number, size: number): Buffer => {
    const b = Buffer.alloc(size);
    for (let i = 0; i < Math.min(size, 6); i++) b[i] = Math.floor(n / 256 ** i) & 0xff;
    return b;
  };
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, words] of Object.entries(files)) {
    const data = Buffer.from(words);
    const facts = Buffer.concat([le(0, 8), le(crc32(data), 4), le(data.length, 4), le(data.length, 4), le(name.length, 2)]);
    const body = Buffer.concat([le(0x04034b50, 4), le(20, 2), facts, le(0, 2), Buffer.from(name), data]);
    directory.push(
      Buffer.concat([le(0x02014b50, 4), le(20, 2), le(20, 2), facts, le(0, 6), le(0, 6), le(at, 4), Buffer.from(name)]),
    );
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    le(0x06054b50, 4),
    le(0, 4),
    le(bodies.length, 2),
    le(bodies.length, 2),
    le(list.length, 4),
    le(at, 4),
    le(0, 2),
  ]);
  return Buffer.concat([...bodies, list, end]);
}

const WORD = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Beste Wim,</w:t></w:r></w:p><w:p><w:r><w:t>Tot dinsdag.</w:t></w:r></w:p></w:body></w:document>',
};

describe('the words of a document', () => {
  const reader = documentWords();

  it('are read from a PDF, with the lines of an identity document whole', async () => {
    const words = await reader.wordsOf(pdfOf(['Beste Wim,', 'I<NLDSPECI20142<<<<<<<<<<<<<<<']), 'pdf');
    expect(words).toContain('Beste Wim,');
    expect(words.replaceAll(/\s/g, '')).toContain('I<NLDSPECI20142<<<<<<<<<<<<<<<');
  });

  it('are read from Word and from plain text', async () => {
    expect(await reader.wordsOf(zipOf(WORD), 'docx')).toMatch(/Beste Wim,\s+Tot dinsdag\./);
    expect(await reader.wordsOf(Buffer.from('Één woord'), 'text')).toBe('Één woord');
  });

  it('are none in a picture, and none in what is damaged', async () => {
    expect(await reader.wordsOf(Buffer.from([0xff, 0xd8, 0xff]), 'jpeg')).toBe('');
    expect(await reader.wordsOf(Buffer.from('%PDF-1.4 half'), 'pdf')).toBe('');
    expect(await reader.wordsOf(zipOf({ 'word/document.xml': '<x>' }), 'docx')).toBe('');
  });
});
