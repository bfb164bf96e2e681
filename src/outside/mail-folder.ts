// Where does mail go when no mail server is set? Into a folder beside the database, one file a letter, readable by its owner only.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdPort, MailPort } from '../desk/ports.ts';

/** Writes each letter as a text file. Nothing leaves the machine. */
export function mailFolder(folder: string, ids: IdPort): MailPort {
  return {
    async send(letter) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, `${ids.next()}.txt`), `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letter.text}\n`, {
        mode: 0o600,
      });
    },
  };
}
