// The client's own words beside what somebody wrote: added when asked, never weighed (BW 7:454 lid 2, Jeugdwet 7.3.8 lid 2).

import { type Id, problem } from '../../record/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { openItem } from '../documents/open.ts';
import type { WriteAnswer } from './write.ts';

const LONGEST = 20_000;

/** Whoever may read the text may have his or her own words put beside it. The text itself does not change. */
export async function declareBeside(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly item: Id; readonly text: string },
): Promise<WriteAnswer<Id>> {
  const text = input.text.trim();
  if (text === '')
    return {
      kind: 'problems',
      problems: [problem('text', 'text-missing', 'Schrijf eerst wat u erbij wilt zetten.', 'First write what you want to add.')],
    };
  if (text.length > LONGEST)
    return {
      kind: 'problems',
      problems: [
        problem(
          'text',
          'text-too-long',
          'Dit is te lang. Gebruik niet meer dan 20.000 tekens.',
          'This is too long. Use no more than 20,000 characters.',
        ),
      ],
    };
  for (let attempt = 0; attempt < 3; attempt++) {
    const one = await openItem(house, acting, client, input.item);
    if (!one) return { kind: 'absent' };
    const { item } = one;
    const { facts } = one.opened;
    const written = await house.store.withScope(scopeOf(acting, 'inspection'), (tx) =>
      tx.addDeclaration({ own: facts }, { part: item.part, about: item.id, by: facts.person, text }),
    );
    if (written.ok) return { kind: 'done', value: written.value };
    if (written.why === 'problems') return { kind: 'problems', problems: written.problems };
    if (written.why === 'gone') return { kind: 'absent' };
  }
  return { kind: 'stale' };
}
