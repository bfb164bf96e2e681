// Does this key belong to this database? Asked before anything is changed.

import { timingSafeEqual } from 'node:crypto';
import type { Owner } from './owner.ts';
import type { StoreProblem } from './problem.ts';
import { missingKey, wrongKey } from './problems.ts';
import type { RootKeyFound } from './root-key.ts';

/** undefined: it fits, or the database has no key yet. */
export async function checkKey(owner: Owner, found: Exclude<RootKeyFound, { ok: false }>): Promise<StoreProblem | undefined> {
  const there = await owner.rows("select to_regclass('public.zv_root') is not null as there");
  if (there[0]?.['there'] !== true) return undefined;
  const [row] = await owner.rows('select key_check from zv_root');
  if (!row) return undefined;
  if (found.ok === 'absent') return missingKey(found.where);
  const stored = Buffer.from(row['key_check'] as Uint8Array);
  return stored.length === found.root.check.length && timingSafeEqual(stored, found.root.check)
    ? undefined
    : wrongKey(found.root.where);
}
