// What must a colleague know before anything else? Allergies, safety agreements, early warnings: at the top of the file, read with it.

import type { Policy } from '../../policy/index.ts';
import { type Item, templateFor, type UsableForm, usableTemplate } from '../../record/index.ts';
import type { FileOpened, FileView } from '../file/open.ts';
import { viewOf } from '../file/view.ts';
import type { House } from '../house.ts';
import { formsOf, runningPart } from './forms.ts';

const views = new WeakMap<Policy, FileView>();

/** What the overview opens for staff: who it is, and the forms that come first. One read, one line in the log. */
export function overviewOf(policy: Policy): FileView {
  const known = views.get(policy);
  if (known) return known;
  const regimes = Object.values(policy.service ?? {}).flatMap((service) => service.regime ?? []);
  const first = regimes.flatMap((regime) =>
    usableTemplate(policy, templateFor(regime)).forms.filter((form) => form.firstToKnow === true),
  );
  const base = viewOf(policy, 'overview');
  const view: FileView = {
    ...base,
    categories: [...new Set([...(base.categories ?? []), ...first.map((form) => form.category)])],
    kinds: [...new Set(first.map((form) => form.kind))],
  };
  views.set(policy, view);
  return view;
}

export interface FirstToKnow {
  readonly form: UsableForm;
  readonly item: Item;
}

/** The forms that were filled in, of the part that runs; what is locked or was switched off is not there. */
export async function firstToKnow(house: House, opened: FileOpened): Promise<readonly FirstToKnow[]> {
  const part = runningPart(opened.file.parts);
  if (!part || opened.file.items.length === 0) return [];
  const { forms } = await formsOf(house, opened.ruling, part);
  return forms.flatMap((form) => {
    const item = opened.file.items.find((i) => i.kind === form.kind && i.part === part.id);
    return form.firstToKnow === true && item ? [{ form, item }] : [];
  });
}
