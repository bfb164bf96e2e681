// What is a verb of the command line? A row: its words, its flags, and the function that does it. Nothing here touches the machine.

/** What a verb may do with the machine; `main` hands it in, tests hand in their own. */
export interface Io {
  /** One line on standard output, without its line end. */
  out(line: string): void;
  /** One line on standard error. */
  err(line: string): void;
  /** The text of a file (`-` is standard input). */
  readText(path: string): Promise<Reading<string>>;
  /** The lines of a file, without their line ends; for files that do not fit in memory. */
  readLines(path: string): Promise<Reading<AsyncIterable<string>>>;
  readBytes(path: string): Promise<Reading<Uint8Array>>;
  writeBytes(path: string, bytes: Uint8Array): Promise<Reading<void>>;
  /** Bytes on standard output. */
  outBytes(bytes: Uint8Array): void;
  /** Today in Amsterdam. */
  today(): string;
  /** A tagged PDF of a printable statement. */
  print(statement: {
    readonly lang: 'nl' | 'en';
    readonly title: string;
    readonly attachment: string;
  }): Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>;
  /** SHA-256 of bytes or of a text's UTF-8 bytes. */
  sha256(data: Uint8Array | string): Uint8Array;
}
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly line: string };

export interface Flag {
  readonly name: string;
  /** What stands after it (`DATE`); absent: it is a switch. */
  readonly takes?: string;
  readonly choices?: readonly string[];
  readonly says: string;
}

export interface Given {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** 0 done and nothing wrong · 1 done and something is wrong · 2 it cannot be used; nothing was changed. */
export type ExitStatus = 0 | 1 | 2;

export interface Verb {
  /** `check`, `trail verify`. */
  readonly name: string;
  /** What stands after the name, in capitals. */
  readonly operands: readonly string[];
  readonly flags: readonly Flag[];
  /** What it does, in one line. */
  readonly says: string;
  /** Further lines of its help: what the answer looks like. */
  readonly more?: readonly string[];
  run(given: Given, io: Io): Promise<ExitStatus>;
}

export const JSON_FLAG: Flag = { name: 'json', says: 'print exactly one JSON document' };
export const LANG_FLAG: Flag = {
  name: 'lang',
  takes: 'nl|en',
  choices: ['nl', 'en'],
  says: 'language of the words (default nl)',
};
export const ON_FLAG: Flag = { name: 'on', takes: 'DATE', says: 'the day it is about, YYYY-MM-DD (default today)' };

/** The language asked for. */
export function langOf(given: Given): 'nl' | 'en' {
  return given.values['lang'] === 'en' ? 'en' : 'nl';
}

/** Says on standard error why it cannot be used. */
export function unusable(io: Io, line: string): ExitStatus {
  io.err(line);
  return 2;
}
