// The forms that somebody left before they were saved, for the page where that person begins.

import { type Acting, myDrafts } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import type { Busy, Lang } from '../../web/index.ts';
import { secondOf } from '../show/day.ts';
import type { Front } from '../show/frames.ts';
import { addressOf } from './place.ts';

/** Which and of whom, newest first; nothing of what was typed. */
export async function busyShown(front: Front, acting: Acting, lang: Lang): Promise<readonly Busy[]> {
  const drafts = await myDrafts(front.house, acting);
  return drafts.flatMap(({ place, keptAt, name, label }): Busy[] => {
    const href = addressOf(place, lang);
    if (href === undefined) return [];
    const shown = { form: place.form, href, at: secondOf(keptAt) };
    return [{ ...shown, ...(label ? { label } : {}), ...(name ? { name: fullName(name) } : {}) }];
  });
}
