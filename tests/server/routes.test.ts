// The route table, walked: every row says who may come in, what it logs and what it answers, and does what it says.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/trail/index.ts';
import { type Browser, type Door, openDoor, type Seen } from './door.ts';

const UNKNOWN = '11111111-1111-4111-8111-111111111111';

/** The form of the emergency button: whoever works here may ask for any file, and hears only afterwards whether it is there. */
const SHOWN_TO_ANY = ['/dossiers/:file/noodtoegang'];

/** A path of the pattern, with ids that stand for nobody. */
const filled = (path: string): string => path.replaceAll(/:organisation/g, 'nergens').replaceAll(/:[a-z]+/g, UNKNOWN);

/** Another one on each page. */
const TOKEN = /(?<=name="_token" value=")[^"]+/g;

describe('the route table', () => {
  let door: Door;
  let people: Record<'staff' | 'private' | 'dpo' | 'nobody', Browser>;
  beforeAll(async () => {
    door = await openDoor('de-linde');
    people = {
      staff: await door.signedIn('amira@delinde.example'),
      private: await door.signedIn('saskia.verhage@post.example'),
      dpo: door.browser(),
      nobody: door.browser(),
    };
  });
  afterAll(() => door.close());

  it('says for every route who may, what it logs and what it answers', () => {
    expect(door.routes.length).toBeGreaterThan(30);
    for (const route of door.routes) {
      expect(route.answers.length, route.path).toBeGreaterThan(0);
      for (const kind of route.logs) expect(Object.hasOwn(KINDS, kind), `${route.path} logs ${kind}`).toBe(true);
      if (route.who !== 'anyone') expect(route.who.length, route.path).toBeGreaterThan(0);
    }
  });

  it('has each method and path once', () => {
    const keys = door.routes.map((route) => `${route.method} ${route.path}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('puts no path before one that it would take', () => {
    const shadowed: string[] = [];
    for (const [i, route] of door.routes.entries()) {
      const pattern = new RegExp(`^${route.path.replaceAll(/:[a-z]+/g, '[^/]+')}$`);
      for (const later of door.routes.slice(i + 1)) {
        if (later.method === route.method && later.path !== route.path && !later.path.includes(':') && pattern.test(later.path)) {
          shadowed.push(`${route.path} takes ${later.path}`);
        }
      }
    }
    expect(shadowed).toEqual([]);
  });

  it('sends nobody who is not signed in past the door', async () => {
    for (const route of door.routes) {
      if (route.who === 'anyone') continue;
      const seen =
        route.method === 'get' ? await people.nobody.get(filled(route.path)) : await people.nobody.post(filled(route.path), {});
      expect([seen.status, seen.to], `${route.method} ${route.path}`).toEqual([303, '/aanmelden']);
    }
  });

  it('tells another kind of account that the page is not there', async () => {
    for (const route of door.routes) {
      if (route.who === 'anyone') continue;
      for (const kind of ['staff', 'private'] as const) {
        if (route.who.includes(kind)) continue;
        const seen =
          route.method === 'get' ? await people[kind].get(filled(route.path)) : await people[kind].post(filled(route.path), {});
        expect(seen.status, `${kind} at ${route.method} ${route.path}`).toBe(404);
      }
    }
  });

  it('refuses every form that is not ours: from elsewhere, without a token, with a wrong one', async () => {
    for (const route of door.routes) {
      if (route.method !== 'post') continue;
      const who = route.who === 'anyone' || route.who.includes('staff') ? people.staff : people.private;
      const path = filled(route.path);
      const tries: readonly Seen[] = [
        await who.post(path, {}, {}),
        await who.post(path, {}, { origin: 'https://elders.example' }),
        await who.post(path, {}, { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }),
        await who.post(path, {}),
        await who.post(path, { _token: 'x'.repeat(43) }),
      ];
      expect(
        tries.map((seen) => seen.status),
        path,
      ).toEqual([403, 403, 403, 403, 403]);
    }
  });

  it('answers an id that is not there, and one that is no id, the same', async () => {
    for (const route of door.routes) {
      if (route.method !== 'get' || !route.path.includes(':file')) continue;
      const who = route.who !== 'anyone' && route.who.includes('private') ? people.private : people.staff;
      const one = await who.get(filled(route.path));
      const two = await who.get(route.path.replaceAll(/:[a-z]+/g, 'geen-nummer'));
      const strip = (seen: Seen): string => seen.html.replaceAll(UNKNOWN, '').replaceAll('geen-nummer', '').replaceAll(TOKEN, '');
      expect([two.status, strip(two)], route.path).toEqual([one.status, strip(one)]);
      expect(['403', '404', ...SHOWN_TO_ANY], route.path).toContain(one.status === 200 ? route.path : String(one.status));
    }
  });

  it('carries the headers on every answer, and pages have no script but the one file, and no style of their own', async () => {
    for (const route of door.routes) {
      if (route.method !== 'get') continue;
      for (const prefix of ['', '/en']) {
        const seen = await people.staff.get(`${prefix}${filled(route.path)}`);
        const where = `${prefix}${route.path}`;
        expect(seen.headers.get('content-security-policy'), where).toMatch(/^default-src 'self';.*frame-ancestors 'none'$/);
        expect(seen.headers.get('x-content-type-options'), where).toBe('nosniff');
        expect(seen.headers.get('referrer-policy'), where).toBe('no-referrer');
        if (!(seen.headers.get('content-type') ?? '').startsWith('text/html')) continue;
        expect(seen.headers.get('cache-control'), where).toBe('no-store');
        expect(seen.html.startsWith('<!doctype html>'), where).toBe(true);
        expect(seen.html.includes(`<html lang="${prefix === '' ? 'nl' : 'en'}"`), where).toBe(true);
        expect(
          /<script(?! src="\/assets\/draft\.js" defer=""><\/script>)|<style|\sstyle="|\son[a-z]+="/i.exec(seen.html)?.[0],
          where,
        ).toBeUndefined();
      }
    }
  });

  it('answers nothing else than the statuses it names', async () => {
    const wrong: string[] = [];
    for (const route of door.routes) {
      if (route.method !== 'get') continue;
      const who = route.who === 'anyone' || route.who.includes('staff') ? people.staff : people.private;
      const seen = await who.get(filled(route.path));
      if (![...route.answers, 404].includes(seen.status)) wrong.push(`${route.path} answered ${seen.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('writes no address, no name and no free text in the server log', () => {
    expect(door.lines.length).toBeGreaterThan(100);
    for (const line of door.lines) {
      const text = JSON.stringify(line);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
      expect(text).not.toMatch(/Verhage|Haddou|delinde\.example/);
      expect(line.level, text).toBe('info');
    }
  });
});
