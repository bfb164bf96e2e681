// What reading a file gives: plain text with its blocks, or a plain reason why not.

/** What the bytes are, by their content. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A stretch of the extracted text. Offsets are UTF-16 units, end excluded. */
export interface DocumentBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly start: number;
  readonly end: number;
  /** Page of a PDF, from 1. */
  readonly page?: number;
}

export interface ExtractedDocument {
  readonly kind: DocumentKind;
  /** Plain text: blocks on lines of their own, list items with a hyphen, cells between bars. */
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
}

export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'too-long'
  | 'no-text'
  | 'encrypted'
  | 'broken'
  | 'bomb'
  | 'picture'
  | 'not-text'
  | 'other-format'
  | 'other-language';

/** Why a file cannot be read, in plain words: what is wrong, and what to do now. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: { readonly nl: string; readonly en: string };
}

export type DocumentOutcome =
  | { readonly ok: true; readonly document: ExtractedDocument }
  | { readonly ok: false; readonly refusal: Refusal };

/** Largest file, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Longest text, in characters. */
export const MOST_CHARACTERS = 200_000;

const MESSAGES: Readonly<Record<RefusalReason, readonly [nl: string, en: string]>> = {
  empty: ['Dit bestand is leeg. Kies een ander bestand.', 'This file is empty. Choose another file.'],
  'too-large': [
    'Dit bestand is groter dan 10 MB. Kies een kleiner bestand, of plak de tekst.',
    'This file is larger than 10 MB. Choose a smaller file, or paste the text.',
  ],
  'too-long': [
    'Deze tekst is langer dan 200.000 tekens. Een privacyverklaring is korter; kies alleen dat deel.',
    'This text is longer than 200,000 characters. A privacy statement is shorter; choose that part only.',
  ],
  'no-text': [
    'In dit bestand staat geen tekst die wij kunnen lezen. Is het een scan? Plak dan de tekst zelf.',
    'There is no text in this file that we can read. Is it a scan? Then paste the text itself.',
  ],
  encrypted: [
    'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord, of plak de tekst.',
    'This file is protected by a password. Save it without one, or paste the text.',
  ],
  broken: [
    'Dit bestand is beschadigd. Sla het opnieuw op, of plak de tekst.',
    'This file is damaged. Save it again, or paste the text.',
  ],
  bomb: [
    'Dit bestand pakt uit tot iets dat veel te groot is. Wij openen het niet.',
    'This file unpacks into something far too large. We do not open it.',
  ],
  picture: [
    'Dit is een afbeelding. Wij lezen alleen tekst; plak de tekst.',
    'This is a picture. We read only text; paste the text.',
  ],
  'not-text': [
    'Dit is geen tekstbestand. Kies txt, md, html, pdf of docx.',
    'This is not a text file. Choose txt, md, html, pdf or docx.',
  ],
  'other-format': [
    'Dit soort bestand lezen wij niet. Sla het op als docx of pdf, of plak de tekst.',
    'We do not read this kind of file. Save it as docx or pdf, or paste the text.',
  ],
  'other-language': [
    'Deze tekst lijkt niet Nederlands. Wij lezen alleen Nederlandse verklaringen.',
    'This text does not seem to be Dutch. We read Dutch statements only.',
  ],
};

/** The outcome for a file that cannot be read. */
export function refuse(reason: RefusalReason): { readonly ok: false; readonly refusal: Refusal } {
  const [nl, en] = MESSAGES[reason];
  return { ok: false, refusal: { reason, message: { nl, en } } };
}
