// What lies in the sign-in tables, for whoever reads the disk or a backup: nothing to come in with, no name, and nothing that is over.

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, openDoor } from './door.ts';

describe('the sign-in tables', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor('de-linde');
  });
  afterAll(() => door.close());

  async function rows(table: string): Promise<readonly Record<string, unknown>[]> {
    return (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(door.rooms.store.signInDatabase)).rows;
  }

  it('hold a hash of the token of a session, and not the token', async () => {
    const browser = await door.signedIn('joris@delinde.example');
    const value = decodeURIComponent([...browser.cookies].find(([name]) => name.includes('session_token'))?.[1] ?? '');
    const token = value.split('.', 1)[0] ?? '';
    expect(token).toHaveLength(32);
    const kept = JSON.stringify(await rows('sign_in_session'));
    expect(kept).not.toContain(token);
    expect((await rows('sign_in_session')).length).toBeGreaterThan(0);
    expect((await browser.get('/dossiers')).status).toBe(200);
  });

  it('hold no name: the page takes it from the record', async () => {
    expect((await rows('sign_in_user')).map((row) => row['name']).filter((name) => name !== '')).toEqual([]);
    const browser = await door.signedIn('saskia.verhage@post.example');
    expect((await browser.get('/mijn')).html).toContain('Saskia Verhage');
  });

  it('hold a link until it is used, and then no longer', async () => {
    const link = new URL((await door.rooms.linkFor('lotte@delinde.example')) ?? '').pathname;
    const token = link.split('/').at(-1) ?? '';
    const before = await rows('sign_in_verification');
    expect(JSON.stringify(before)).not.toContain(token);
    const browser = door.browser();
    await browser.submit(await browser.get(link), '/aanmelden/link');
    expect((await rows('sign_in_verification')).length).toBe(before.length - 1);
  });

  it('lose what is over: links that nobody used, sessions that ended by themselves', async () => {
    await door.rooms.linkFor('joris@delinde.example');
    const links = (await rows('sign_in_verification')).length;
    expect(links).toBeGreaterThan(0);
    await door.rooms.signIns.sweep(Date.now());
    expect((await rows('sign_in_verification')).length).toBe(links);
    expect((await rows('sign_in_session')).length).toBeGreaterThan(0);
    await door.rooms.signIns.sweep(Date.now() + 31 * 60_000);
    expect(await rows('sign_in_session')).toEqual([]);
    await door.rooms.signIns.sweep(Date.now() + 13 * 3_600_000);
    expect(await rows('sign_in_verification')).toEqual([]);
  });
});
