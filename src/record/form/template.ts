// Which forms does this part of a file have? The template of its regime, with what the organisation changed, inside what its policy allows.

import type { Policy, Regime, Text } from '../../policy/index.ts';
import { fieldCatalogue } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import { TEMPLATES } from './kinds.ts';
import type { FormField, FormSpec, Template } from './shape.ts';

/** What an organisation changes in one template. Kept as data, one row per template. */
export interface Adjustment {
  readonly template: string;
  /** Kinds of form that are not used here. */
  readonly without: readonly string[];
  /** Own names of forms. */
  readonly names: Readonly<Record<string, Text>>;
  /** Fields of the policy that a form asks too. */
  readonly extra: readonly { readonly form: string; readonly category: string; readonly item: string; readonly label: Text }[];
}
export const NO_ADJUSTMENT: Omit<Adjustment, 'template'> = { without: [], names: {}, extra: [] };

/** A form that may be used here, with the category of the policy that its items stand under. */
export interface UsableForm extends FormSpec {
  readonly category: string;
}
export interface UsableTemplate {
  readonly key: string;
  readonly label: Text;
  readonly forms: readonly UsableForm[];
  /** Forms for which the policy has no category: they do not exist here, and this says why. */
  readonly unusable: readonly { readonly form: FormSpec; readonly categories: readonly string[] }[];
}

/** The template of a regime. Every regime has one. */
export function templateFor(regime: Regime): Template {
  return TEMPLATES.find((t) => t.regimes.includes(regime)) ?? (TEMPLATES[1] as Template);
}

/** The forms as they stand here. A form whose categories the policy does not have is left out: without a category there is no purpose for it. */
export function usableTemplate(policy: Policy, template: Template, adjustment?: Adjustment): UsableTemplate {
  const has = (category: string): boolean => policy.data?.[category] !== undefined && policy.data[category]?.group === undefined;
  const forms: UsableForm[] = [];
  const unusable: { form: FormSpec; categories: readonly string[] }[] = [];
  for (const spec of template.forms) {
    if (adjustment?.without.includes(spec.kind)) continue;
    const category = spec.categories.find(has);
    if (category === undefined) {
      unusable.push({ form: spec, categories: spec.categories });
      continue;
    }
    const extra = (adjustment?.extra ?? []).filter((e) => e.form === spec.kind && e.category === category).map(extraField);
    const label = adjustment?.names[spec.kind] ?? spec.label;
    const together = policy.data?.[category]?.['made-with'] !== undefined;
    const fields = together ? spec.fields.map(asTogether) : spec.fields;
    forms.push({ ...spec, label, fields: [...fields, ...extra], category });
  }
  return { key: template.key, label: template.label, forms, unusable };
}

/** What was promised to be made together is not kept before it says with whom, when, and what the client thinks. */
function asTogether(field: FormField): FormField {
  if (field.together !== true) return field;
  const { hint: _mayBeEmpty, ...rest } = field;
  return { ...rest, required: true };
}

function extraField(extra: Adjustment['extra'][number]): FormField {
  return { key: `own-${extra.item}`, label: extra.label, as: 'line' };
}

/** A plan is the heart of care, and the end must be writable: these cannot be switched off. */
const NEEDED = ['care-plan', 'care-end', 'hand-over'];
const LONGEST_NAME = 60;

/** What is wrong with an adjustment: an unknown form, one that must stay, or a field that the policy does not have. */
export function checkAdjustment(policy: Policy, adjustment: Adjustment): readonly Problem[] {
  const template = TEMPLATES.find((t) => t.key === adjustment.template);
  if (!template) return [problem('template', 'template-unknown', 'Dit sjabloon bestaat niet.', 'There is no such template.')];
  const kinds = new Set(template.forms.map((f) => f.kind));
  const out: Problem[] = [];
  for (const kind of adjustment.without) {
    if (!kinds.has(kind))
      out.push(problem(`use.${kind}`, 'form-unknown', 'Dit formulier bestaat niet.', 'There is no such form.'));
    if (NEEDED.includes(kind) && kinds.has(kind))
      out.push(
        problem(
          `use.${kind}`,
          'form-needed',
          'Zonder dit formulier is het dossier niet compleet. Laat het aan staan.',
          'Without this form the file is not complete. Leave it on.',
        ),
      );
  }
  for (const [kind, name] of Object.entries(adjustment.names)) {
    if (!kinds.has(kind))
      out.push(problem(`name.${kind}`, 'form-unknown', 'Dit formulier bestaat niet.', 'There is no such form.'));
    if (name.nl.trim() === '' || name.nl.length > LONGEST_NAME)
      out.push(
        problem(`name.${kind}`, 'form-name', 'Kies een naam van 1 tot 60 tekens.', 'Choose a name of 1 to 60 characters.'),
      );
  }
  const catalogue = fieldCatalogue(policy);
  for (const extra of adjustment.extra) {
    const spec = template.forms.find((f) => f.kind === extra.form);
    const known = catalogue.some((f) => f.category === extra.category && f.field === extra.item);
    if (!spec || !spec.categories.includes(extra.category) || !known)
      out.push(
        problem(
          `extra.${extra.form}`,
          'field-without-purpose',
          'Dit veld staat niet in de privacyverklaring bij deze soort gegevens. Neem het daar eerst op.',
          'The privacy statement does not have this field for this kind of data. Add it there first.',
        ),
      );
  }
  return out;
}
