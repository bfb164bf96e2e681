// Adjusting the templates of the course of care, inside what the policy allows.

import { type AdjustedTemplate, adjustTemplate, openTemplates, type Ruling, wordOf, capital } from '../../desk/index.ts';
import { type Adjustment, fieldCatalogue, type FormSpec, usableTemplate } from '../../record/index.ts';
import { type Answers, PATHS, templatePage, templatesPage, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, type Form, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;

export function staffTemplateRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const open = await openTemplates(house, actingOf(visit));
    const one = open?.templates.find((t) => t.template.key === visit.params['template']);
    if (!frame || !open || !one) return NOT_FOUND;
    return page(templatePage({ frame, ...shown(open.ruling, one), answers }), status);
  }

  return [
    closed({
      path: PATHS.templates,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const open = await openTemplates(house, actingOf(visit));
        if (!frame || !open) return NOT_FOUND;
        const regimes = new Set(Object.values(open.ruling.policy.service ?? {}).flatMap((s) => s.regime ?? ['avg' as const]));
        const templates = open.templates
          .filter(({ template }) => template.regimes.some((r) => regimes.has(r)))
          .map(({ template }) => ({ key: template.key, label: template.label }));
        return page(templatesPage({ frame, templates }));
      },
    }),
    closed({
      path: PATHS.template,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.template,
      method: 'post',
      who: STAFF,
      logs: ['update'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const open = await openTemplates(house, actingOf(visit));
        const one = open?.templates.find((t) => t.template.key === visit.params['template']);
        if (!open || !one) return NOT_FOUND;
        const saved = await adjustTemplate(house, actingOf(visit), {
          adjustment: adjustmentOf(open.ruling, one, visit.form),
          version: Number(field(visit.form, 'version')),
        });
        if (saved.kind === 'problems') return show(visit, answersOf(visit.form, saved.problems), 422);
        if (saved.kind === 'stale') return show(visit, UNTOUCHED, 409);
        if (saved.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'templates'), 'form-saved');
      },
    }),
  ];
}

/** The forms that the policy has room for, switched off ones too. */
function formsOf(ruling: Ruling, one: AdjustedTemplate) {
  return usableTemplate(ruling.policy, one.template);
}

function extrasOf(ruling: Ruling, form: FormSpec & { readonly category: string }) {
  return fieldCatalogue(ruling.policy)
    .filter((f) => f.category === form.category && !f.needsRelevance)
    .map((f) => ({
      value: `${f.category}.${f.field}`,
      item: f.field,
      category: f.category,
      label: capital(wordOf(ruling.policy, f.field, 'item', 'category')),
    }));
}

function shown(ruling: Ruling, one: AdjustedTemplate) {
  const { template, version, adjustment } = one;
  const { forms, unusable } = formsOf(ruling, one);
  return {
    key: template.key,
    label: template.label,
    version,
    forms: forms.map((form) => {
      const extra = adjustment.extra.find((e) => e.form === form.kind);
      return {
        form,
        used: !adjustment.without.includes(form.kind),
        name: adjustment.names[form.kind]?.nl ?? form.label.nl,
        extra: extra === undefined ? '' : `${extra.category}.${extra.item}`,
        extras: extrasOf(ruling, form),
      };
    }),
    unusable: unusable.map((u) => u.form.label),
  };
}

/** What is not on the form stays as it was: nothing is switched on by leaving it out. */
function adjustmentOf(ruling: Ruling, one: AdjustedTemplate, posted: Form): Adjustment {
  const { forms } = formsOf(ruling, one);
  const names = forms.flatMap((form) => {
    const typed = field(posted, `name.${form.kind}`).trim();
    return typed === form.label.nl ? [] : [[form.kind, { nl: typed }] as const];
  });
  return {
    template: one.template.key,
    without: forms.filter((form) => field(posted, `use.${form.kind}`) === 'nee').map((form) => form.kind),
    names: Object.fromEntries(names),
    extra: forms.flatMap((form) => {
      const chosen = field(posted, `extra.${form.kind}`);
      if (chosen === '') return [];
      const known = extrasOf(ruling, form).find((e) => e.value === chosen);
      const [category = '', item = ''] = chosen.split('.');
      return [{ form: form.kind, category, item, label: known?.label ?? { nl: item } }];
    }),
  };
}
