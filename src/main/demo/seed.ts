// Makes the demo: five practices live through two years in a few seconds, through the same desks that people use. Nothing is put in past them.

import { amsterdamDay } from '../../policy/index.ts';
import { fullName } from '../../record/index.ts';
import { PRACTICES } from './practices.ts';
import { livePast } from './past.ts';
import type { DemoPerson } from './shape.ts';
import type { SeedTools } from './tools.ts';

/** Somebody who can sign in to the demo. */
export interface DemoLink {
  readonly practice: string;
  readonly name: string;
  readonly email: string;
  readonly who: { readonly nl: string; readonly en: string };
}

/** Everybody of the demo who gets a link. */
export function demoLinks(): readonly DemoLink[] {
  return PRACTICES.flatMap((practice) =>
    [...practice.staff, ...practice.others, ...practice.clients].flatMap((person: DemoPerson) =>
      person.link && person.email
        ? [{ practice: practice.slug, name: fullName(person.name), email: person.email, who: person.link }]
        : [],
    ),
  );
}

/** Makes all practices. Throws when a desk refuses: then the demo and its policy do not fit, and that is a mistake of ours. */
export async function seedDemo(tools: SeedTools): Promise<void> {
  const today = amsterdamDay(Math.floor(tools.clock.now() / 1000));
  try {
    for (const practice of PRACTICES) await livePast(tools, practice, today);
  } finally {
    tools.clock.release();
  }
}
