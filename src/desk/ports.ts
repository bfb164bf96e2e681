// What do the desks need that we do not control? Types only: `outside` fills them in, `main` hands them over.

/** The time, in milliseconds since 1970 (UTC). Asked once per request. */
export interface ClockPort {
  now(): number;
}

/** New names that say nothing: UUIDs in lower case. */
export interface IdPort {
  next(): string;
}

/** A letter that leaves the house. The text holds no care data: it says that there is something to read, and where. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends a letter; resolves when somebody else took it over. Rejects when nobody would. */
export interface MailPort {
  send(letter: Letter): Promise<void>;
}

/** A plan or a file with every word that is printed, in order. */
export interface PrintedFile {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  /** Number of the file. */
  readonly number: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** Who printed it and when; stands on every page. */
  readonly printed: string;
  readonly page: string;
  readonly of: string;
  readonly contents: string;
  readonly notes: readonly string[];
  readonly sections: readonly { readonly title: string; readonly entries: readonly PrintedEntry[] }[];
}
export interface PrintedEntry {
  readonly title: string;
  readonly meta: string;
  readonly lines: readonly PrintedLine[];
  readonly text: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly PrintedLine[] }[];
  /** Earlier texts, and the client's own words. */
  readonly beside: readonly { readonly head: string; readonly text: string }[];
}
export interface PrintedLine {
  readonly label: string;
  readonly value: string;
}

/** What a virus scanner says of a file. `silent`: there is one and it does not answer. */
export type ScanAnswer = { readonly kind: 'clean' | 'infected' | 'silent' | 'none' };

/** Looks at a file before it is kept. `none`: there is no scanner here, and every page about the file says so. */
export interface ScannerPort {
  scan(bytes: Uint8Array): Promise<ScanAnswer>;
}

/** The words in a document, as far as a program can read them; empty for an image or a scan. Never rejects for what is in the file. */
export interface ReaderPort {
  wordsOf(bytes: Uint8Array, type: 'pdf' | 'docx' | 'jpeg' | 'png' | 'text'): Promise<string>;
}

/** Makes a tagged PDF of a statement. `ok: false` says why in one line. */
export interface PrinterPort {
  print(statement: {
    readonly lang: 'nl' | 'en';
    readonly title: string;
    readonly attachment: string;
  }): Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>;
  /** A tagged PDF of a plan or a file, with page numbers. */
  printFile(
    file: PrintedFile,
  ): Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>;
  /** The same of a long one, beside everything else that is done, and until somebody stops it. Absent: it is done here. */
  printLong?(
    file: PrintedFile,
    stop: AbortSignal,
  ): Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>;
}

/** A list of people as rows of cells, with the number of each line in the file. */
export interface ReadList {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}
/** Why a file is no list that can be taken over. */
export type ListRefusal =
  | 'empty'
  | 'only-headings'
  | 'too-large'
  | 'too-many-lines'
  | 'too-many-columns'
  | 'open-quote'
  | 'formula'
  | 'merged'
  | 'encrypted'
  | 'bomb'
  | 'broken'
  | 'other-format';

/** Reads a list by content, not by name. Never rejects for what is in the file. `at`: the line or the cell that it is about. */
export interface ListPort {
  read(
    bytes: Uint8Array,
  ): Promise<
    { readonly ok: true; readonly list: ReadList } | { readonly ok: false; readonly why: ListRefusal; readonly at?: string }
  >;
}

/** Who does long work hears that there is some. */
export interface WorkPort {
  wake(): void;
}
