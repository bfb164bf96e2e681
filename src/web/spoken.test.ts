import { describe, expect, it } from 'vitest';
import { both } from './language.ts';
import { spoken, toYoung } from './spoken.ts';

describe('a child is spoken to as je', () => {
  it.each([
    ['Uw dossier', 'Je dossier'],
    ['Waarom u dit ziet', 'Waarom je dit ziet'],
    ['Heeft u een vraag?', 'Heb je een vraag?'],
    ['U krijgt antwoord binnen een maand.', 'Je krijgt antwoord binnen een maand.'],
    ['Als u nee zegt of intrekt:', 'Als je nee zegt of intrekt:'],
    ['Wacht op u', 'Wacht op jou'],
    ['Dit gaat over u. Daarom mag u het zien.', 'Dit gaat over jou. Daarom mag je het zien.'],
    ['Wat hebt u van mij, en waarvoor?', 'Wat heeft de praktijk van mij, en waarvoor?'],
    ['Alleen u ziet het.', 'Alleen jij ziet het.'],
    ['Kies wat u wilt zien', 'Kies wat je wilt zien'],
    ['U meldt zich dan aan en uw tekst komt terug.', 'Je meldt je dan aan en je tekst komt terug.'],
  ])('%s', (u, je) => {
    expect(toYoung(u)).toBe(je);
  });

  it('and nobody else; names stay names; English has one way', () => {
    const words = both({ hello: (name: string) => `${name}, dit is uw dossier` }, { hello: (name) => `${name}, your file` });
    expect(spoken(words, { lang: 'nl' }).hello('Bo Uw')).toBe('Bo Uw, dit is uw dossier');
    expect(spoken(words, { lang: 'nl', young: true }).hello('Bo Uw')).toBe('Bo Uw, dit is je dossier');
    expect(spoken(words, { lang: 'en', young: true }).hello('Bo Uw')).toBe('Bo Uw, your file');
  });
});
