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

/** Makes a tagged PDF of a statement. `ok: false` says why in one line. */
export interface PrinterPort {
  print(statement: {
    readonly lang: 'nl' | 'en';
    readonly title: string;
    readonly attachment: string;
  }): Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>;
}
