// What must hold on every page without a browser: strict policy, one h1, links that lead somewhere, forms that carry the token.

import { describe, expect, test } from 'vitest';
import { filePage, flashOf, type FileProps, startPage } from '../../src/web/index.ts';
import { GALLERY } from '../journeys/pages/gallery.ts';
import { publicFrame, staffFrame, TODAY } from '../journeys/pages/people.ts';

/** The one script there is: our own file, and only where a form keeps what is typed. */
const OWN_SCRIPT = '<script src="/assets/draft.js" defer=""></script>';
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((m) => m[1] ?? '');

describe('every page of the gallery', () => {
  test('has a name of its own', () => {
    expect(new Set(GALLERY.map((shown) => shown.name)).size).toBe(GALLERY.length);
  });
  for (const { name, page } of GALLERY) {
    test(name, () => {
      const html = page();
      expect(html.startsWith('<!doctype html><html lang="')).toBe(true);
      expect(all(html, /(<h1)[ >]/g)).toHaveLength(1);
      expect(all(html.replace(OWN_SCRIPT, ''), /(<script|\sstyle="|\son[a-z]+=)/g), 'the policy is default-src self').toEqual([]);
      expect(all(html, /(undefined|\[object Object\]|NaN)/g), 'values that were not there').toEqual([]);
      const ids = all(html, /\sid="([^"]*)"/g);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        'ids stand once',
      ).toEqual([]);
      for (const target of all(html, /href="#([^"]*)"/g)) expect(ids, 'a link within the page').toContain(target);
      for (const ref of all(html, /aria-(?:labelledby|describedby)="([^"]*)"/g)) {
        for (const id of ref.split(' ')) expect(ids, 'a reference within the page').toContain(id);
      }
      for (const form of all(html, /(<form method="post"[\s\S]*?<\/form>)/g)) {
        if (name.startsWith('fout-')) continue;
        expect(form, 'a form that changes something').toContain('name="_token"');
      }
      const lang = /<html lang="(..)"/.exec(html)?.[1];
      for (const href of all(html, /\shref="(\/[^"]*)"/g)) {
        if (href.startsWith('/assets/')) continue;
        expect(href).not.toContain('//');
        expect(href).not.toMatch(/:[a-z]/);
      }
      expect(html).toContain(lang === 'nl' ? 'hreflang="en"' : 'hreflang="nl"');
    });
  }
});

describe('words from outside', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  test('are only words', () => {
    const props: FileProps = {
      frame: staffFrame('/dossiers/x', 'nl', { person: hostile, role: hostile, flash: hostile }),
      head: {
        id: hostile,
        number: hostile,
        name: hostile,
        callName: hostile,
        birth: '2012-05-03',
        regimes: [hostile],
        restrictions: [
          { heading: hostile, why: { nl: hostile }, articles: [{ name: hostile, url: `https://example/${hostile}` }] },
        ],
      },
      tabs: ['overview'],
      today: TODAY,
      ages: [{ from: 12, readers: hostile }],
      contact: [{ label: hostile, value: hostile, href: `tel:${hostile}` }],
      beside: [],
      mayContact: true,
      mayBsn: true,
      columns: [hostile],
      access: [{ who: hostile, answers: ['yes'], reason: { why: hostile } }],
      team: [{ role: hostile, name: hostile, from: '2025-01-01' }],
      authority: [{ kind: 'authority', who: hostile }],
      consents: [{ what: hostile, note: hostile, state: 'given' }],
      soon: [{ on: '2027-01-01', what: hostile }],
    };
    const html = filePage(props);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;');
  });
  test('stay in the form as they were typed', () => {
    const html = startPage({
      frame: publicFrame('/'),
      answers: { typed: { tekst: `\n</textarea>${hostile}` }, mistakes: [{ field: 'tekst', message: hostile }] },
      examples: [],
      practices: [],
    });
    expect(html).not.toContain('<script');
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
  });
  test('a flash key that is not ours says nothing', () => {
    expect(flashOf('note-saved', 'nl')).toBe('De notitie is bewaard.');
    expect(flashOf('constructor', 'nl')).toBeUndefined();
    expect(flashOf(undefined, 'en')).toBeUndefined();
  });
});
