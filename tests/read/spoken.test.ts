// A statement as one person tells it to another: terms, costs, dates and months as people write them.

import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.ts';

describe('an informal text', () => {
  it.each([
    ['Wat kan ik zelf doen?\n\n- Je mag kijken wat er over je staat.\n\nWe laten binnen 4 weken iets weten.', 4, 'week'],
    ['Je rechten\n\nJe mag je dossier inzien. Je hoort binnen twee weken wat we met je vraag doen.', 2, 'week'],
    ['Je rechten\n\nJe mag je dossier inzien. Binnen een maand hoor je van ons.', 1, 'month'],
  ] as const)('says within which term there is an answer: %s', (text, n, unit) => {
    expect(readStatement(text).facts.response).toMatchObject({ n, unit });
  });
  it.each(['Het kost je niks.', 'Dat is gratis.', 'Je rechten gebruiken kost je geen cent.'])(
    'says what a request costs: %s',
    (said) => {
      const read = readStatement(`Je rechten\n\nJe mag je dossier inzien en laten wissen. ${said}`);
      expect(read.policy.request?.['cost']?.free).toBe(true);
    },
  );
  it('does not call a request free that costs money', () => {
    const read = readStatement('Uw rechten\n\nU mag uw dossier inzien. Aan een inzageverzoek zijn kosten verbonden.');
    expect(read.policy.request?.['cost']?.free).not.toBe(true);
  });
  it.each([
    ['Deze tekst is van 3 februari 2026.', '2026-02-03'],
    ['Deze privacyverklaring dateert van 12 mei 2025.', '2025-05-12'],
    ['Versie: februarie 2023', '2023-02'],
  ])('says how old it is: %s', (text, version) => {
    expect(readStatement(`Onze privacyverklaring\n\nWij zijn Praktijk De Els.\n\n${text}`).policy.statement.version).toBe(
      version,
    );
  });
  it('speaks of no version where it names its owner', () => {
    expect(readStatement('Deze tekst is van Praktijk De Els, Elsweg 2026.').policy.statement.version).toBe('unstated');
  });
});
