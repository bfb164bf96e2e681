import { describe, expect, it } from 'vitest';
import {
  CLAUSES,
  consentKey,
  knowsWord,
  labelOf,
  ORGANISATION,
  parsePolicy,
  printError,
  type Policy,
  type Spec,
  STATEMENT,
  vocabulary,
  vocabularyLabel,
  type WordList,
} from './index.ts';

function policyOf(text: string): Policy {
  const parsed = parsePolicy(`zorgvuldig: 1\norganisation: { name: Praktijk Proef }\nstatement: { version: "1" }\n${text}`, 'p');
  if (!parsed.ok) throw new Error(parsed.errors.map((e) => printError(e)).join('\n'));
  return parsed.policy;
}

describe('the vocabulary', () => {
  it('can print every word in Dutch and in English, as a phrase for the middle of a sentence', () => {
    for (const [list, words] of Object.entries(vocabulary)) {
      for (const [word, label] of Object.entries(words)) {
        for (const text of [label.nl, label.en ?? '']) {
          expect(text, `${list} ${word}`).toMatch(/\S/);
          expect(text, `${list} ${word}`).toBe(text.trim());
          expect(text, `${list} ${word}`).not.toMatch(/[.:;!?]$/);
        }
      }
    }
  });

  // The words that requests and items may use, as promised to the outside (the names that must not move).
  it.each<[WordList, string]>([
    [
      'category',
      'identity contact bsn care_plan evaluation notes medical correspondence finance photo criminal religion id_copy client_declaration',
    ],
    [
      'purpose',
      'care inspection important_facts billing exchange emergency quality training research survey newsletter marketing publication complaint legal_claim protection_of_others public_interest storage oversight erasure_review benefit tax social_support contribution payment policy_information child_protection police_investigation school_transfer insurance reintegration product_improvement',
    ],
    ['action', 'read copy write delete disclose'],
    [
      'person',
      'caregiver coordinator finance reception quality it management hr privacy_officer employee client parent guardian curator mentor administrator authorised relative processor controller dpo',
    ],
    ['regime', 'wgbo jeugdwet wmo wvggz wzd childcare avg'],
    [
      'consent',
      'photo publication parentAccess disclosure schoolTransfer quality research survey newsletter medical restrictedUse',
    ],
    ['processor-service', 'hosting billing exchange survey newsletter'],
    [
      'class',
      'municipality cak svb police school insurer gi veilig-thuis gp care-provider hospital benefits-office tax-office employer company lawyer university',
    ],
    ['ground', 'consent directly-involved vital police-request court-order legitimate-interest contract legal-obligation'],
    ['relation', 'spouse partner ex-spouse child sibling grandparent grandchild aunt step-parent foster-parent carer neighbour'],
    [
      'record',
      'care-file note evaluation intake client-supplied-document photo invoice payment contract presence child-file complaint breach consent-evidence newsletter-address suppression-entry applicant personnel-file salary-administration payroll-declaration employee-id-copy client-id-copy id-document-number access-log camera other',
    ],
  ])('knows the words of %s', (list, words) => {
    for (const word of words.split(' ')) expect(vocabularyLabel(list, word), word).toBeDefined();
  });

  it('has no list that nothing uses', () => {
    const used = new Set<string>(['relation', 'consent', 'consent-name']); // only in requests, and in names of clauses
    const see = (spec: Spec): void => {
      if (spec.is === 'one' || spec.is === 'some') used.add(spec.of);
      if (spec.is === 'word' || spec.is === 'words') for (const list of spec.of) used.add(list);
      if (spec.is === 'object') for (const field of Object.values(spec.fields)) see(field);
      if (spec.is === 'map' && spec.keys.is === 'word') for (const list of spec.keys.of) used.add(list);
    };
    used.add('as');
    for (const spec of [...Object.values(ORGANISATION), ...Object.values(STATEMENT)]) see(spec);
    for (const { keys, names, members } of Object.values(CLAUSES)) {
      used.add(keys);
      if (names) used.add(names);
      for (const spec of Object.values<Spec>(members)) see(spec);
    }
    expect(Object.keys(vocabulary).filter((list) => !used.has(list))).toEqual([]);
  });
});

describe('labels in a policy', () => {
  const policy = policyOf(
    'data:\n  horoscope: { label: { nl: "de horoscoop", en: "the horoscope" } }\n  notes: { label: { nl: "verslagen", en: "reports" }, items: mood, words: { mood: { nl: "stemming", en: "mood" } } }\n',
  );

  it("the policy's own label goes first, then the vocabulary, then words it explains", () => {
    expect(labelOf(policy, 'horoscope', 'category')).toEqual({ nl: 'de horoscoop', en: 'the horoscope' });
    expect(labelOf(policy, 'notes', 'category')?.nl).toBe('verslagen');
    expect(labelOf(policy, 'medical', 'category')?.nl).toBe('medische gegevens');
    expect(labelOf(policy, 'mood', 'item')?.en).toBe('mood');
    expect(labelOf(policy, 'client', 'item', 'person')?.en).toBe('client');
    expect(labelOf(policy, 'unheard-of', 'item', 'person')).toBeUndefined();
  });

  it('a word is known or it is not', () => {
    expect(knowsWord(policy, 'category', 'horoscope')).toBe(true);
    expect(knowsWord(policy, 'category', 'care_plan')).toBe(true);
    expect(knowsWord(policy, 'category', 'constructor')).toBe(false);
    expect(knowsWord(policy, 'purpose', 'horoscope')).toBe(false);
  });

  it('a consent of a request belongs to a clause', () => {
    expect(consentKey('parentAccess')).toBe('parent-access');
    expect(consentKey('photo')).toBe('photo');
  });
});
