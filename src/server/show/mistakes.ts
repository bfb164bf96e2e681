// A form that comes back: what was typed, and what is wrong, at the field.

import type { Problem } from '../../record/index.ts';
import type { Answers, Mistake, Typed } from '../../web/index.ts';
import type { Form } from '../route.ts';

/** Everything that was typed, so that nothing is lost. */
export function typedOf(form: Form): Typed {
  return Object.fromEntries(
    Object.entries(form.fields)
      .filter(([name]) => name !== '_token')
      .map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** `names` says which field of the form stands for a field of the record, where they differ. */
export function answersOf(form: Form, problems: readonly Problem[], names: Readonly<Record<string, string>> = {}): Answers {
  const mistakes: Mistake[] = problems.map((p) => ({ field: names[p.field] ?? p.field, message: p.message }));
  return { typed: typedOf(form), mistakes };
}
