// Who is the program in the database? On a server: an ordinary role, member of zv_app. A superuser would walk through every wall.

import type { Owner } from './owner.ts';
import { ownerOfServer } from './owner.ts';
import type { StoreProblem } from './problem.ts';
import { notPrepared, problemOf, roleTooStrong } from './problems.ts';

const MAKE_APP = `do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'zv_app') then
    create role zv_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$; grant usage on schema public to zv_app;`;

/** Grants only what is missing, one process at a time. */
const GRANT = `
do $$ begin
  perform pg_advisory_xact_lock(2054553602);
  if not has_schema_privilege('zv_app', 'public', 'usage') then
    grant usage on schema public to zv_app;
  end if;
end $$;`;

/** Makes the role zv_app where it is missing. Needs a superuser: the embedded database, or the one who prepares a server. */
export async function appRole(owner: Owner): Promise<void> {
  await owner.exec(MAKE_APP);
}

/** undefined when the login role is an ordinary one that may become zv_app. */
export async function checkServerRole(owner: Owner): Promise<StoreProblem | undefined> {
  const [row] = await owner.rows(`select session_user as name, r.rolsuper or r.rolbypassrls as strong,
      exists (select 1 from pg_roles where rolname = 'zv_app' and not rolsuper and not rolbypassrls) as app
    from pg_roles r where r.rolname = session_user`);
  const name = typeof row?.['name'] === 'string' ? row['name'] : '';
  if (row?.['strong'] === true) return roleTooStrong(name);
  if (row?.['app'] !== true) return notPrepared(name);
  const [member] = await owner.rows("select pg_has_role(session_user, 'zv_app', 'member') as member");
  if (member?.['member'] !== true) return notPrepared(name);
  // Two processes that start together would trip over the same row of the catalogue; most times it has been granted long ago.
  await owner.exec(GRANT);
  return undefined;
}

/**
 * Done once, by an administrator: makes the role zv_app, a login role without superuser, and a database that it owns.
 * `admin` is the address of a superuser. Gives a problem instead of throwing; doing it twice changes nothing but the password.
 */
export async function prepareServer(
  admin: string,
  input: { readonly role: string; readonly password: string; readonly database: string },
): Promise<StoreProblem | undefined> {
  let owner: Owner;
  try {
    owner = await ownerOfServer(admin);
  } catch (error) {
    const problem = problemOf(error, new URL(admin).host);
    if (problem) return problem;
    throw error;
  }
  try {
    await owner.exec(MAKE_APP);
    const known = await owner.rows('select 1 from pg_roles where rolname = $1', [input.role]);
    // Statements that make roles take no parameters; the database itself quotes the names.
    const verb = known.length > 0 ? 'alter' : 'create';
    const [role] = await owner.rows(
      `select format('${verb} role %I login nosuperuser nobypassrls nocreatedb nocreaterole password %L; grant zv_app to %I', $1::text, $2::text, $1::text) as text`,
      [input.role, input.password],
    );
    await owner.exec(textOf(role));
    const there = await owner.rows('select 1 from pg_database where datname = $1', [input.database]);
    if (there.length === 0) {
      const [database] = await owner.rows("select format('create database %I owner %I', $1::text, $2::text) as text", [
        input.database,
        input.role,
      ]);
      await owner.exec(textOf(database));
    }
    return undefined;
  } finally {
    await owner.end();
  }
}

function textOf(row: Record<string, unknown> | undefined): string {
  const text = row?.['text'];
  return typeof text === 'string' ? text : '';
}
