// Can this file be taken? Its type by its bytes, a scanner's word, its text, and whether it is a copy of an identity document.

import {
  type FileType,
  holdsIdentityDocument,
  type Id,
  LARGEST_FILE,
  LONGEST_TEXT_READ,
  type NoFile,
  type Problem,
  problem,
  type Scanned,
  typeOfBytes,
  withoutPictureFacts,
} from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { refuseIdentityCopy } from './identity.ts';

/** What somebody chose to upload. `bytes` absent: nothing, or more than the door lets in (`tooLarge`). */
export interface Offered {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly tooLarge?: boolean;
  /** The answer to: is this a copy or photo of an identity document? */
  readonly identity: string;
}

export interface Taken {
  readonly bytes: Uint8Array;
  readonly file: {
    readonly type: FileType;
    readonly name: string;
    readonly scanned: Scanned;
    readonly read: 'all' | 'part' | 'none';
  };
  /** Its text, as far as it could be read. */
  readonly text: string;
}
export type Checked =
  | { readonly ok: true; readonly taken: Taken }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIELD = 'bestand';
const no = (...problems: readonly Problem[]): Checked => ({ ok: false, problems });

/** Looks at everything that is offered before anything of it is kept. `types`: what this sort of document can be. */
export async function checkOffered(
  house: House,
  acting: Acting,
  client: Id,
  offered: Offered,
  types?: readonly FileType[],
): Promise<Checked> {
  const asked = offered.identity === 'ja' || offered.identity === 'nee' ? [] : [NOT_ANSWERED];
  if (offered.tooLarge === true || (offered.bytes?.length ?? 0) > LARGEST_FILE) return no(...asked, TOO_LARGE);
  if (offered.identity === 'ja') return no(await refuseIdentityCopy(house, acting, client, 'identiteit', false));
  if (offered.bytes === undefined) return no(...asked, MISSING);
  const type = typeOfBytes(offered.bytes);
  if (!type.ok) return no(...asked, WHY_NOT[type.why]);
  if (types && !types.includes(type.type)) return no(...asked, NO_PICTURE);
  if (asked.length > 0) return no(...asked);
  const scan = (await house.scanner?.scan(offered.bytes)) ?? { kind: 'none' };
  if (scan.kind === 'infected') return no(INFECTED);
  if (scan.kind === 'silent') return no(SILENT);
  const words = (await house.reader?.wordsOf(offered.bytes, type.type)) ?? '';
  // Also in what is too long to keep beside it.
  if (holdsIdentityDocument(words)) return no(await refuseIdentityCopy(house, acting, client, FIELD, true));
  const text = words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ').trim();
  return {
    ok: true,
    taken: {
      // Scanned as it came; kept without place and time.
      bytes: withoutPictureFacts(offered.bytes),
      file: {
        type: type.type,
        name: offered.name.replaceAll(/[\u0000-\u001f\u007f]/g, '').slice(-200),
        scanned: scan.kind,
        read: text === '' ? 'none' : text.length > LONGEST_TEXT_READ ? 'part' : 'all',
      },
      text: text.slice(0, LONGEST_TEXT_READ),
    },
  };
}

const NOT_ANSWERED = problem(
  'identiteit',
  'identity-missing',
  'Kies of dit een kopie of foto van een identiteitsbewijs is.',
  'Choose whether this is a copy or photo of an identity document.',
);
const TOO_LARGE = problem(
  FIELD,
  'file-too-large',
  'Dit bestand is groter dan 20 MB en is niet bewaard. Maak het kleiner, of deel het op, en kies het opnieuw.',
  'This file is larger than 20 MB and was not kept. Make it smaller, or split it, and choose it again.',
);
const MISSING = problem(FIELD, 'file-missing', 'Kies een bestand.', 'Choose a file.');
const NO_PICTURE = problem(
  FIELD,
  'no-picture',
  'Een pasfoto is een JPEG of PNG. Kies een afbeelding.',
  'A passport photo is a JPEG or PNG. Choose a picture.',
);
const INFECTED = problem(
  FIELD,
  'infected',
  'De virusscanner vond iets in dit bestand. Het is niet bewaard. Vraag de afzender om een ander bestand.',
  'The virus scanner found something in this file. It was not kept. Ask the sender for another file.',
);
const SILENT = problem(
  FIELD,
  'scanner-silent',
  'De virusscanner antwoordt nu niet. Het bestand is niet bewaard. Probeer het over een paar minuten opnieuw.',
  'The virus scanner does not answer now. The file was not kept. Try again in a few minutes.',
);
const WHY_NOT: Readonly<Record<NoFile, Problem>> = {
  empty: problem(FIELD, 'file-empty', 'Dit bestand is leeg. Kies een ander bestand.', 'This file is empty. Choose another file.'),
  program: problem(
    FIELD,
    'file-program',
    'Dit bestand is een programma, ook als de naam iets anders zegt. Wij bewaren het niet.',
    'This file is a program, even if its name says otherwise. We do not keep it.',
  ),
  macro: problem(
    FIELD,
    'file-macro',
    "In dit Word-bestand zitten macro's. Sla het op zonder macro's, of als PDF, en kies het opnieuw.",
    'This Word file holds macros. Save it without macros, or as PDF, and choose it again.',
  ),
  packed: problem(
    FIELD,
    'file-packed',
    'Dit bestand pakt uit tot iets dat veel te groot is. Wij openen het niet.',
    'This file unpacks into something far too large. We do not open it.',
  ),
  unknown: problem(
    FIELD,
    'file-unknown',
    'Dit soort bestand kennen wij niet. Kies PDF, Word, JPEG, PNG of platte tekst. Wij kijken naar de inhoud, niet naar de naam.',
    'We do not know this kind of file. Choose PDF, Word, JPEG, PNG or plain text. We look at the content, not at the name.',
  ),
};
