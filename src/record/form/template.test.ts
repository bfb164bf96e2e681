import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Policy, parsePolicy } from '../../policy/index.ts';
import { checkAnswers, fieldCatalogue } from '../catalogue.ts';
import { TEMPLATES } from './kinds.ts';
import { type Adjustment, checkAdjustment, NO_ADJUSTMENT, templateFor, usableTemplate } from './template.ts';

function policy(name: string): Policy {
  const parsed = parsePolicy(readFileSync(new URL(`../../../policies/${name}.yaml`, import.meta.url), 'utf8'), name);
  if (!parsed.ok) throw new Error(`${name} cannot be read`);
  return parsed.policy;
}

describe('templates', () => {
  it('every form has unique kinds and fields, and its group keys never look like a field', () => {
    for (const template of TEMPLATES) {
      const kinds = template.forms.map((f) => f.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const form of template.forms) {
        const keys = [
          ...form.fields.map((f) => f.key),
          ...(form.groups ?? []).filter((g) => g.per === undefined).map((g) => g.key),
        ];
        expect([form.kind, new Set(keys).size]).toEqual([form.kind, keys.length]);
        for (const named of [form.on, form.due, form.body, form.dueWhile?.field]) {
          if (named !== undefined) expect(form.fields.map((f) => f.key)).toContain(named);
        }
      }
    }
  });

  it.each([
    ['jeugdhulp', 'jeugdwet', 'youth', 'care-plan'],
    ['ggz-thuiszorg', 'wgbo', 'mental-health', 'warning-plan'],
    ['begeleiding', 'wmo', 'guidance', 'week-plan'],
    ['kinderopvang', 'childcare', 'childcare', 'pick-up-list'],
  ] as const)('%s gets the forms of its kind of care', (name, regime, key, form) => {
    const p = policy(name);
    const usable = usableTemplate(p, templateFor(regime));
    expect(usable.key).toBe(key);
    expect(usable.forms.map((f) => f.kind)).toContain(form);
    for (const f of usable.forms) expect(Object.keys(p.data ?? {})).toContain(f.category);
  });

  it.each([
    ['jeugdwet', ['indication', 'reached'], ['age']],
    ['wmo', ['indication', 'reached'], ['age']],
    ['wgbo', ['indication', 'reached'], ['age']],
    ['childcare', ['age'], ['indication', 'reached']],
  ] as const)('care under %s ends for reasons of its own', (regime, there, absent) => {
    const end = templateFor(regime).forms.find((f) => f.kind === 'care-end');
    const reasons = end?.fields.find((f) => f.key === 'reason')?.options?.map((o) => o.value);
    expect(reasons).toEqual(expect.arrayContaining([...there]));
    for (const reason of absent) expect(reasons).not.toContain(reason);
  });

  it('a form for which the policy has no data does not exist', () => {
    const p = policy('kinderopvang');
    const { medical: _gone, ...data } = p.data ?? {};
    const usable = usableTemplate({ ...p, data }, templateFor('childcare'));
    expect(usable.forms.map((f) => f.kind)).not.toContain('health-card');
    expect(usable.unusable.map((u) => u.form.kind)).toEqual(['health-card']);
  });
});

describe('an organisation adjusts a template', () => {
  const p = policy('jeugdhulp');
  const adjust = (change: Partial<Adjustment>): Adjustment => ({ template: 'youth', ...NO_ADJUSTMENT, ...change });

  it('leaves a form out, gives another its own name, and asks a field of its policy', () => {
    const adjustment = adjust({
      without: ['contact'],
      names: { 'care-plan': { nl: 'Gezinsplan' } },
      extra: [{ form: 'evaluation', category: 'evaluation', item: 'progress', label: { nl: 'Voortgang' } }],
    });
    expect(checkAdjustment(p, adjustment)).toEqual([]);
    const { forms } = usableTemplate(p, templateFor('jeugdwet'), adjustment);
    expect(forms.some((f) => f.kind === 'contact')).toBe(false);
    expect(forms.find((f) => f.kind === 'care-plan')?.label.nl).toBe('Gezinsplan');
    expect(forms.find((f) => f.kind === 'evaluation')?.fields.map((f) => f.key)).toContain('own-progress');
  });

  it.each([
    [{ without: ['care-plan'] }, 'form-needed'],
    [{ without: ['horoscope'] }, 'form-unknown'],
    [{ names: { report: { nl: '' } } }, 'form-unknown'],
    [{ names: { note: { nl: '' } } }, 'form-name'],
    [
      { extra: [{ form: 'evaluation', category: 'evaluation', item: 'religion', label: { nl: 'Geloof' } }] },
      'field-without-purpose',
    ],
    [{ extra: [{ form: 'evaluation', category: 'notes', item: 'progress', label: { nl: 'x' } }] }, 'field-without-purpose'],
  ] as const)('is refused what the policy does not allow: %o', (change, code) => {
    expect(checkAdjustment(p, adjust(change as Partial<Adjustment>)).map((x) => x.code)).toContain(code);
  });
});

describe('sensitive fields', () => {
  const catalogue = fieldCatalogue(policy('begeleiding'));

  it('culture or religion, criminal past and sexual life open only after a recorded relevance', () => {
    const sensitive = catalogue.filter((f) => f.needsRelevance).map((f) => f.category);
    expect(sensitive.sort()).toEqual(['criminal', 'religion', 'sex-life']);
    for (const category of sensitive) {
      const answer = { field: category, category, value: 'iets' };
      expect(checkAnswers(catalogue, [answer]).map((x) => x.code)).toEqual(['relevance-missing']);
      expect(checkAnswers(catalogue, [{ ...answer, relevance: 'Bepaalt wie er mag helpen bij het wassen.' }])).toEqual([]);
    }
  });

  it('a field that no purpose needs is refused', () => {
    expect(checkAnswers(catalogue, [{ field: 'shoe-size', category: 'identity', value: '42' }]).map((x) => x.code)).toEqual([
      'field-without-purpose',
    ]);
  });
});
