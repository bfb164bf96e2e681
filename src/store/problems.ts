// The lines a person reads when the store cannot open: what, where, what to do now.

import type { StoreProblem, StoreProblemCode } from './problem.ts';

function line(code: StoreProblemCode, nl: string, en: string): StoreProblem {
  return { code, message: { nl, en } };
}

export const folderInUse = (folder: string): StoreProblem =>
  line(
    'folder-in-use',
    `De map ${folder} is in gebruik door een ander proces van Zorgvuldig. Stop dat proces, of kies een andere map met ZORGVULDIG_DATA.`,
    `The folder ${folder} is in use by another Zorgvuldig process. Stop that process, or choose another folder with ZORGVULDIG_DATA.`,
  );

export const folderUnusable = (folder: string, why: string): StoreProblem =>
  line(
    'folder-unusable',
    `In de map ${folder} kan niet geschreven worden (${why}). Geef schrijfrechten, of kies een andere map met ZORGVULDIG_DATA.`,
    `The folder ${folder} cannot be written to (${why}). Give write permission, or choose another folder with ZORGVULDIG_DATA.`,
  );

export const badKey = (where: string): StoreProblem =>
  line(
    'bad-key',
    `De sleutel in ${where} is geen sleutel van 32 bytes. Geef 64 hexadecimale tekens of 44 tekens base64.`,
    `The key in ${where} is not a key of 32 bytes. Give 64 hexadecimal characters or 44 characters of base64.`,
  );

export const wrongKey = (where: string): StoreProblem =>
  line(
    'wrong-key',
    `De sleutel in ${where} hoort niet bij deze database. Zet de sleutel terug waarmee de database is gemaakt; er is niets veranderd.`,
    `The key in ${where} does not belong to this database. Put back the key that the database was made with; nothing was changed.`,
  );

export const missingKey = (where: string): StoreProblem =>
  line(
    'wrong-key',
    `De sleutel van deze database ontbreekt: ${where} is er niet. Zet dat bestand terug of geef ZORGVULDIG_KEY; er is niets veranderd.`,
    `The key of this database is missing: ${where} is not there. Put that file back or set ZORGVULDIG_KEY; nothing was changed.`,
  );

export const newerDatabase = (found: number, known: number): StoreProblem =>
  line(
    'newer-database',
    `De database is van een nieuwere versie (stap ${found}; dit programma kent stap ${known}). Gebruik de nieuwere versie van Zorgvuldig; er is niets veranderd.`,
    `The database is of a newer version (step ${found}; this program knows step ${known}). Use the newer version of Zorgvuldig; nothing was changed.`,
  );

export const otherDatabase = (): StoreProblem =>
  line(
    'other-database',
    'In de database staan tabellen die dit programma niet zo heeft gemaakt. Wijs met DATABASE_URL een lege database aan; er is niets veranderd.',
    'The database holds tables that this program did not make in this form. Point DATABASE_URL at an empty database; nothing was changed.',
  );

const diskFull = (where: string): StoreProblem =>
  line(
    'disk-full',
    `De schijf van ${where} is vol. Maak ruimte en probeer het opnieuw; wat al was opgeslagen, is er nog.`,
    `The disk of ${where} is full. Make room and try again; what was already saved is still there.`,
  );

const unreachable = (where: string): StoreProblem =>
  line(
    'unreachable',
    `De database op ${where} antwoordt niet. Kijk of PostgreSQL draait en of het adres in DATABASE_URL klopt.`,
    `The database at ${where} does not answer. See whether PostgreSQL is running and whether the address in DATABASE_URL is right.`,
  );

const refusedByServer = (where: string): StoreProblem =>
  line(
    'refused',
    `De database op ${where} laat ons niet binnen. Kijk naar de gebruiker, het wachtwoord en de naam van de database in DATABASE_URL.`,
    `The database at ${where} does not let us in. Check the user, the password and the database name in DATABASE_URL.`,
  );

export const roleTooStrong = (role: string): StoreProblem =>
  line(
    'role-too-strong',
    `De gebruiker ${role} in DATABASE_URL mag te veel (SUPERUSER of BYPASSRLS): dan scheidt de database de organisaties niet. Gebruik een gewone gebruiker; docs/running.md zegt hoe u die maakt.`,
    `The user ${role} in DATABASE_URL may do too much (SUPERUSER or BYPASSRLS): the database would not keep organisations apart. Use an ordinary user; docs/running.md says how to make one.`,
  );

export const notPrepared = (role: string): StoreProblem =>
  line(
    'not-prepared',
    `De database is nog niet klaargemaakt: de rol zv_app ontbreekt, of ${role} is er geen lid van. Laat een beheerder de database eenmaal klaarmaken; docs/running.md zegt hoe.`,
    `The database is not prepared yet: the role zv_app is missing, or ${role} is not a member of it. Have an administrator prepare it once; docs/running.md says how.`,
  );

export const noDurability = (folder: string): StoreProblem =>
  line(
    'no-durability',
    `De ingebouwde database in ${folder} schrijft niet echt naar de schijf. Gebruik de versie van PGlite die in package-lock.json staat, of PostgreSQL met DATABASE_URL.`,
    `The embedded database in ${folder} does not really write to the disk. Use the version of PGlite in package-lock.json, or PostgreSQL with DATABASE_URL.`,
  );

interface Failure {
  readonly code?: string;
  readonly message?: string;
}

/** What a failure of the database or the disk means; undefined when it is a bug of ours. `where` holds no password. */
export function problemOf(error: unknown, where: string): StoreProblem | undefined {
  const failure = (typeof error === 'object' && error !== null ? error : {}) as Failure;
  const code = failure.code ?? '';
  const text = failure.message ?? '';
  if (code === '53100' || code === 'ENOSPC' || /No space left on device|ENOSPC/i.test(text)) return diskFull(where);
  if (code === '28P01' || code === '28000' || code === '3D000' || code === '42501') return refusedByServer(where);
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)/.test(code) || /^(57P0|08)/.test(code))
    return unreachable(where);
  if (/Connection terminated|timeout exceeded when trying to connect|timeout expired/i.test(text)) return unreachable(where);
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR)$/.test(code)) return folderUnusable(where, code);
  return undefined;
}

export const badUrl = (): StoreProblem =>
  line(
    'unreachable',
    'DATABASE_URL is geen adres van een PostgreSQL-database. Schrijf postgres://gebruiker:wachtwoord@computer:5432/database.',
    'DATABASE_URL is not the address of a PostgreSQL database. Write postgres://user:password@host:5432/database.',
  );
