// What the website does: cookies, the newsletter, forms.

import type { Cookie } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { type DraftBook, type Places, placeOf, type Source } from './draft.ts';

export function website(s: Source, book: DraftBook): void {
  const marks = s.marks('cookies').map((m) => s.segments[m.segment] as Segment);
  // A consent by surfing on is no asking.
  const surfed = new Set(s.marks('cookies-by-visiting').map((m) => s.segments[m.segment]));
  const asked = marks.find(
    (g) =>
      !surfed.has(g) &&
      /toestemming|cookiebanner|akkoord|voorkeuren/.test(g.folded) &&
      !/geen[^.]{0,30}toestemming/.test(g.folded),
  );
  const browser = marks.find((g) =>
    /instellingen van (?:uw|je|jouw) browser|browser (?:zo )?in(?:stel| te stel)|in (?:uw|je|jouw) (?:internet)?browser|uitschakelen|blokkeren/.test(
      g.folded,
    ),
  );
  // Whoever surfs on has not said yes.
  const visiting = marks.find((g) =>
    /(?:verder|blijven|blijft|door)[^.]{0,30}(?:surf|gebruik|bezoek|klik)[^.]{0,60}(?:akkoord|toestemming|stemt)/.test(g.folded),
  );
  const ask: Cookie['ask'] = visiting ? 'by-visiting' : asked ? 'first' : browser ? 'browser-settings' : 'unstated';
  const told = visiting ?? asked ?? browser;
  const askPlace = told ? placeOf(told) : [];
  cookieRows(s, book, ask, askPlace);
  for (const segment of marks) {
    const said = segment.folded;
    const none = /\b(?:geen|niet)\b/.test(said) && !/geen inbreuk|niet herleidbaar|niet gedeeld/.test(said);
    const kinds: readonly (readonly [string, RegExp, Cookie['class']])[] = [
      ['functional', /functioneel|functionele|technische|noodzakelijke/, 'functional'],
      [
        'analytics',
        /analytische|analytics|analyse|statistiek|plausible|matomo|hotjar/,
        /geen inbreuk|anoniem|geanonimiseerd|plausible/.test(said) ? 'analytics-light' : 'analytics',
      ],
      ['marketing', /marketing|tracking|advertentie|remarketing/, 'marketing'],
    ];
    let named = false;
    for (const [key, pattern, cls] of kinds) {
      if (!pattern.test(said)) continue;
      named = true;
      if (none && key === 'marketing')
        book.put('never', 'marketing-cookies', { act: 'place-cookie', class: 'marketing' }, placeOf(segment));
      else if (!none) {
        book.put('cookie', key, { class: cls }, placeOf(segment));
        book.put('cookie', key, { ask: key === 'functional' ? 'not-needed' : ask }, key === 'functional' ? [] : askPlace);
      }
    }
    if (!named && /\bgeen\b[^.]{0,20}cookies?/.test(said))
      book.put('never', 'cookies', { act: 'place-cookie' }, placeOf(segment));
    else if (!named && !none && /gebruik|geplaatst|plaats/.test(said) && !book.has('cookie')) {
      book.put('cookie', 'functional', { class: 'functional' }, placeOf(segment));
      book.put('cookie', 'functional', { ask }, askPlace);
    }
  }
  for (const { tool, segment } of s.facts.tools) {
    const at = s.segments[segment] as Segment;
    const follows = tool.kind === 'advertising' || (tool.kind === 'social' && tool.identifies && at.sections.includes('cookies'));
    if (tool.kind !== 'analytics' && !follows) continue;
    const key = follows ? 'marketing' : 'analytics';
    const denied = /\b(?:geen|niet)\b/.test(at.folded) && !/geen inbreuk|niet herleidbaar|niet gedeeld/.test(at.folded);
    if (denied) continue;
    book.put('cookie', key, { class: key }, placeOf(at));
    book.put('cookie', key, { ask }, askPlace);
    book.add('cookie', key, 'tool', [tool.name], placeOf(at));
  }
  const letter = s.marks('newsletter').map((m) => s.segments[m.segment] as Segment);
  if (letter[0]) {
    const all = letter.map((g) => g.folded).join(' ');
    book.put(
      'message',
      'newsletter',
      {
        sends: 'newsletter',
        by: ['email'],
        needs: /toestemming|aanmeld|ingeschreven|abonne/.test(all) ? 'consent' : 'unstated',
        ...(/afmeld|uitschrij/.test(all) ? { 'opt-out': true } : {}),
      },
      placeOf(letter[0]),
    );
  }
  const form = s
    .having('formulier')
    .find(
      (g) =>
        /(?:contact|intake|aanmeld|inschrijf)?formulier/.test(g.folded) &&
        /gegevens|naam|vraag/.test(g.folded) &&
        g.kind !== 'contents' &&
        g.kind !== 'heading',
    );
  if (form) askedBy(s, form, book);
}

const COOKIE_CELLS: readonly (readonly [Cookie['class'], RegExp])[] = [
  ['functional', /functione(?:el|le)|noodzakelijk|technisch/],
  ['analytics', /statistiek|analy|bezoek|meten/],
  ['marketing', /advertent|marketing|tracking|reclame/],
];

/** A table of cookies says of each what it is for. */
function cookieRows(s: Source, book: DraftBook, ask: Cookie['ask'], askPlace: Places): void {
  for (const segment of s.segments) {
    if (segment.kind !== 'row' || segment.column === 'head' || !segment.sections.includes('cookies')) continue;
    for (const [key, pattern] of COOKIE_CELLS) {
      if (!pattern.test(segment.folded)) continue;
      book.put('cookie', key, { class: key }, placeOf(segment));
      book.put('cookie', key, { ask: key === 'functional' ? 'not-needed' : ask }, key === 'functional' ? [] : askPlace);
    }
  }
}

function askedBy(s: Source, form: Segment, book: DraftBook): void {
  const at = s.segments.indexOf(form);
  const near = s.segments
    .slice(at, at + 7)
    .map((g) => g.folded)
    .join(' ');
  const asks = [
    ...(/mail/.test(near) ? ['email'] : []),
    ...(/naam/.test(near) ? ['name'] : []),
    ...(/telefoon/.test(near) ? ['phone'] : []),
    ...(/vraag|bericht|opmerking/.test(near) ? ['question'] : []),
  ];
  if (asks.length > 0) book.put('form', 'contact', { asks }, placeOf(form));
}
