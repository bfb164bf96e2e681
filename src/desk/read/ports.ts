// What do the desk of reading and the owner's first sign-in need from outside?

/** Why a document gives no text to read, in words for the person who gave it. */
export interface DocumentRefusal {
  readonly reason: string;
  readonly message: { readonly nl: string; readonly en: string };
}
export type DocumentAnswer =
  | { readonly ok: true; readonly document: { readonly text: string } }
  | { readonly ok: false; readonly refusal: DocumentRefusal };

/** Bytes and pasted text to the plain text of a statement. Nothing is run, fetched or kept. */
export interface DocumentPort {
  file(bytes: Uint8Array, name: string): Promise<DocumentAnswer>;
  pasted(text: string): DocumentAnswer;
}

/** Sign-ins of people who have no account here yet. */
export interface SignInPort {
  /** The sign-in of an address. `fresh`: nobody signed in with it before. */
  signInFor(email: string): Promise<{ readonly signIn: string; readonly fresh: boolean }>;
  /** Sends a one-time link to the address. */
  sendLink(email: string): Promise<void>;
  /** A one-time link to show on the page instead; only a trial environment has this. */
  readonly showLink?: (email: string) => Promise<string | undefined>;
}
