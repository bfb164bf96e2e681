import { describe, expect, it } from 'vitest';
import type { Policy } from '../policy/index.ts';
import { checkAnswers, fieldCatalogue } from './catalogue.ts';

const policy: Policy = {
  zorgvuldig: 1,
  organisation: { name: 'Praktijk De Linde' },
  statement: { version: '1' },
  data: {
    identity: { items: ['first-name', 'last-name'] },
    religion: { items: ['religion'], special: ['religion'], needs: ['relevant-for-care'] },
    notes: { special: ['health'] },
    shoe_size: { items: ['shoe-size'] },
    'care-file': { group: ['notes', 'religion'] },
    circle: { group: ['circle', 'identity'] },
  },
  purpose: {
    care: { what: ['identity', 'care-file'], provide: 'required' },
    newsletter: { what: ['circle'] },
  },
};

describe('the field catalogue', () => {
  it('holds each field that a purpose needs, with those purposes, through groups and round circles', () => {
    expect(fieldCatalogue(policy)).toEqual([
      expect.objectContaining({
        field: 'first-name',
        category: 'identity',
        purposes: ['purpose.care', 'purpose.newsletter'],
        required: true,
      }),
      expect.objectContaining({ field: 'last-name', clause: 'data.identity', needsRelevance: false, special: false }),
      expect.objectContaining({ field: 'religion', purposes: ['purpose.care'], needsRelevance: true, special: true }),
    ]);
  });

  it('has no field for a category without a purpose', () => {
    expect(fieldCatalogue(policy).map((f) => f.field)).not.toContain('shoe-size');
    const everything = fieldCatalogue({ ...policy, purpose: { storage: { what: ['all'] } } });
    expect(everything.map((f) => f.field)).toContain('shoe-size');
    expect(fieldCatalogue({ ...policy, purpose: {} })).toEqual([]);
  });

  it('refuses an answer to a field without a purpose, and a sensitive one without relevance', () => {
    const catalogue = fieldCatalogue(policy);
    const check = (field: string, category: string, relevance?: string) =>
      checkAnswers(catalogue, [{ field, category, value: 'x', ...(relevance === undefined ? {} : { relevance }) }]).map(
        (p) => p.code,
      );
    expect(check('shoe-size', 'shoe_size')).toEqual(['field-without-purpose']);
    expect(check('first-name', 'religion')).toEqual(['field-without-purpose']);
    expect(check('religion', 'religion')).toEqual(['relevance-missing']);
    expect(check('religion', 'religion', 'zij viert feesten thuis')).toEqual([]);
    expect(check('first-name', 'identity')).toEqual([]);
  });
});
