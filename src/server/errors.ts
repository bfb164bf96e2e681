// What does a person see when it does not work? The same words whether something is absent or belongs to somebody else.

import { inLang, type Lang } from '../web/index.ts';
import type { ErrorPages } from './app.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}
const WORDS = {
  notFound: {
    nl: {
      title: 'Deze pagina is er niet',
      text: 'Misschien klopt het adres niet, of is de pagina niet voor u. Ga terug naar het begin.',
    },
    en: { title: 'This page is not here', text: 'Perhaps the address is wrong, or the page is not yours. Go back to the start.' },
  },
  stale: {
    nl: {
      title: 'Dit formulier is te oud',
      text: 'Wij hebben niets veranderd. Ga terug, vernieuw de pagina en probeer het opnieuw.',
    },
    en: { title: 'This form is too old', text: 'Nothing was changed. Go back, reload the page and try again.' },
  },
  tooLarge: {
    nl: { title: 'Dit is te groot', text: 'Wij hebben niets opgeslagen. Stuur een kortere tekst of een kleiner bestand.' },
    en: { title: 'This is too large', text: 'Nothing was saved. Send a shorter text or a smaller file.' },
  },
  failure: {
    nl: {
      title: 'Er ging iets mis',
      text: 'Het ligt aan ons. Wat u net deed, is misschien niet opgeslagen. Probeer het opnieuw.',
    },
    en: { title: 'Something went wrong', text: 'It is our fault. What you just did may not have been saved. Try again.' },
  },
  unavailable: {
    nl: { title: 'Wij kunnen er nu niet bij', text: 'Er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.' },
    en: { title: 'We cannot reach it now', text: 'Nothing was lost. Try again in a few minutes.' },
  },
} as const satisfies Record<string, Record<Lang, Words>>;

/** The pages for everything that fails, in two languages. */
export function errorPages(): ErrorPages {
  const page = (kind: keyof typeof WORDS) => (lang: Lang, _path: string, incident?: string) =>
    document(lang, WORDS[kind][lang], incident);
  return {
    notFound: page('notFound'),
    stale: page('stale'),
    tooLarge: page('tooLarge'),
    failure: page('failure'),
    unavailable: page('unavailable'),
  };
}

function document(lang: Lang, words: Words, incident: string | undefined): string {
  const code =
    incident === undefined
      ? ''
      : `<p class="soft">${lang === 'nl' ? 'Nummer voor als u ons belt' : 'Number for when you call us'}: ${incident}</p>`;
  const home = lang === 'nl' ? 'Naar het begin' : 'To the start';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.title} - Zorgvuldig</title><link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/base.css"></head><body><main id="inhoud"><div class="page"><h1>${words.title}</h1><p class="lead">${words.text}</p>${code}<p><a href="${inLang(lang, '/')}">${home}</a></p></div></main></body></html>`;
}
