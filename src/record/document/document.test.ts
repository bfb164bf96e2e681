import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedTo,
  copyKind,
  holdsIdentityDocument,
  joined,
  LEFT_OUT,
  sentencesIn,
  typeOfBytes,
  withoutOthers,
} from './index.ts';
import { checkDigit } from './machine-readable-zone.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : [...p])));

/** A zip that holds nothing but the directory at its end: what the check reads. */
function zip(...names: string[]): Uint8Array {
  const le = (n: number, size: number): number[] => Array.from({ length: size }, (_, i) => (n >>> (8 * i)) & 0xff);
  const start = [0x50, 0x4b, 0x03, 0x04];
  const directory = names.flatMap((name) => [
    ...le(0x02014b50, 4),
    ...le(0, 20),
    ...le(10, 4),
    ...le(name.length, 2),
    ...le(0, 16),
    ...[...name].map((c) => c.charCodeAt(0)),
  ]);
  return Uint8Array.from([
    ...start,
    ...directory,
    ...le(0x06054b50, 4),
    ...le(0, 6),
    ...le(names.length, 2),
    ...le(directory.length, 4),
    ...le(start.length, 4),
    ...le(0, 2),
  ]);
}

describe('the type of a file by its bytes', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n'), { ok: true, type: 'pdf' }],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), { ok: true, type: 'jpeg' }],
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR'), { ok: true, type: 'png' }],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), { ok: true, type: 'docx' }],
    ['a text', new Uint8Array([0xc3, 0xa9, 0x0a]), { ok: true, type: 'text' }],
    ['nothing', new Uint8Array(), { ok: false, why: 'empty' }],
    ['a program of Windows', bytes('MZ', [0x90, 0]), { ok: false, why: 'program' }],
    ['a program of Linux', bytes([0x7f], 'ELF'), { ok: false, why: 'program' }],
    ['a script', bytes('#!/bin/sh\n'), { ok: false, why: 'program' }],
    [
      'a document with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      { ok: false, why: 'macro' },
    ],
    ['a program in a zip', zip('[Content_Types].xml', 'word/document.xml', 'x/run.exe'), { ok: false, why: 'program' }],
    ['another zip', zip('a.txt'), { ok: false, why: 'unknown' }],
    ['bytes', new Uint8Array([1, 2, 3]), { ok: false, why: 'unknown' }],
    ['half a sign', new Uint8Array([0xc3]), { ok: false, why: 'unknown' }],
  ] as const)('%s', (_, file, expected) => expect(typeOfBytes(file)).toEqual(expected));

  it('answers for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => typeof typeOfBytes(any).ok === 'boolean'));
  });
});

/** Zones of invented people, made here with their check digits. */
const d = (piece: string): string => `${piece}${checkDigit(piece)}`;
const passport = (): string => {
  const number = d('SPECI2014');
  const birth = d('650310');
  const expiry = d('240309');
  const personal = d('999999990<<<<<');
  return `P<NLDDE<VOORBEELD<<WIES<<<<<<<<<<<<<<<<<<<<<\n${number}NLD${birth}F${expiry}${personal}${checkDigit(`${number}${birth}${expiry}${personal}`)}`;
};
const card = (): string => {
  const first = `I<NLD${d('SPECI2014')}${'<'.repeat(15)}`;
  const [birth, expiry] = [d('650310'), d('240309')];
  const rest = '<'.repeat(11);
  return `${first}\n${birth}F${expiry}NLD${rest}${checkDigit(`${first.slice(5)}${birth}${expiry}${rest}`)}\nDE<VOORBEELD<<WIES<<<<<<<<<<<<`;
};
const licence = (): string => d(`D1NLD${'1234567890AB<<CD'.padEnd(24, '<')}`);

describe('a machine-readable zone', () => {
  it('has the check digits of the standard', () => {
    expect(checkDigit('520727')).toBe(3);
    expect(checkDigit('AB2134<<<')).toBe(5);
  });
  it.each([
    ['of a passport', passport()],
    ['of a card', card()],
    ['of a driving licence', licence()],
    ['with blanks between its signs', [...passport()].join(' ')],
    ['between other words', `Beste Joris,\n\nHierbij.\n${card()}\n\nGroet`],
    ['whose filler was read as another sign', card().replaceAll('<', '«')],
  ])('is seen: %s', (_, text) => expect(holdsIdentityDocument(text)).toBe(true));

  it.each([
    ['one digit is wrong', passport().replace('650310', '650311')],
    ['a wrong digit on a card', card().replace('240309', '240308')],
    ['an ordinary letter', 'Op 3 november 2026 spraken wij Noor. Haar nummer is 0600000101. NLD 1234567.'],
    ['a long number', '9'.repeat(500)],
  ])('is not seen: %s', (_, text) => expect(holdsIdentityDocument(text)).toBe(false));
});

describe('passages about somebody else', () => {
  const text = 'Noor ging naar school. Haar broer was boos. Morgen weer.';
  const start = text.indexOf('Haar');
  const concerns = [{ start, end: start + 'Haar broer was boos.'.length }];

  it('are offered sentence by sentence, with their place', () => {
    const found = sentencesIn('Een. Twee!\n\n  Drie zonder punt\nVier?');
    expect(found.map((s) => s.text)).toEqual(['Een.', 'Twee!', 'Drie zonder punt', 'Vier?']);
    fc.assert(
      fc.property(fc.string(), (any) => sentencesIn(any).every((s) => any.slice(s.start, s.end) === s.text && s.text !== '')),
    );
  });

  it('are replaced in a copy, in the text, the title and the fields', () => {
    const copy = withoutOthers({ text, title: 'x', fields: { a: `voor ${text}` }, concerns });
    expect(copy.text).toBe(`Noor ging naar school. ${LEFT_OUT} Morgen weer.`);
    expect(JSON.stringify(copy)).not.toContain('broer');
    expect(copy.concerns).toBeUndefined();
  });

  it('follow a correction elsewhere, and are never lost by one that touches them', () => {
    const later = `Nieuw begin. ${text}`;
    const [moved] = carriedTo(text, concerns, later);
    expect(later.slice(moved?.start, moved?.end)).toBe('Haar broer was boos.');
    const touched = text.replace('boos', 'heel erg boos');
    expect(withoutOthers({ text: touched, concerns: carriedTo(text, concerns, touched) }).text).not.toContain('erg boos');
    expect(carriedTo(text, concerns, text.replace('Haar broer was boos. ', ''))).toEqual([]);
  });

  it('no word of a passage that stays survives any change around it', () => {
    const secret = 'GEHEIM';
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, after, newBefore, newAfter) => {
        const from = `${before}${secret}${after}`;
        const to = `${newBefore}${secret}${newAfter}`;
        fc.pre(!`${before}|${after}|${newBefore}|${newAfter}`.includes('G'));
        const marked = carriedTo(from, [{ start: before.length, end: before.length + secret.length }], to);
        return !withoutOthers({ text: to, concerns: marked }).text.includes(secret);
      }),
    );
  });

  it('that touch become one', () => {
    expect(
      joined('ab  cd ef', [
        { start: 4, end: 6 },
        { start: 0, end: 2 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]);
  });

  it('of a document: words can be left out, a picture of words cannot', () => {
    const file = { blob: '', type: 'pdf', size: 1, sha256: '', name: '', scanned: 'none', read: 'all' } as const;
    expect(copyKind({ text, file })).toBe('file');
    expect(copyKind({ text, file, concerns })).toBe('text');
    expect(copyKind({ text, file: { ...file, read: 'part' }, concerns })).toBe('withheld');
    expect(copyKind({ text, file: { ...file, type: 'jpeg', read: 'none' }, aboutOthers: true })).toBe('withheld');
    expect(copyKind({ text, file, aboutOthers: true })).toBe('withheld');
  });
});
