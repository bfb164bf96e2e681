// What is being typed is kept: by a button, or every few seconds by the page itself. Thrown away with a button.

import { dropDraft, keepDraft } from '../../desk/index.ts';
import { draftSaid, errorPage, PATHS } from '../../web/index.ts';
import { addressOf, placeAt } from '../draft/place.ts';
import { draftText } from '../draft/text.ts';
import { closed, field, goTo, NOT_FOUND, page, type Route } from '../route.ts';
import { actingOf, type Front } from '../show/frames.ts';

const WHO = ['staff', 'private'] as const;

export function draftRoutes(front: Front): readonly Route[] {
  const { house } = front;
  return [
    closed({
      path: PATHS.drafts,
      method: 'post',
      who: WHO,
      logs: ['read'],
      answers: [200, 303, 409, 422],
      handle: async (visit) => {
        const place = placeAt(field(visit.form, '_formulier'));
        if (!place) return NOT_FOUND;
        const quiet = field(visit.form, '_stil') !== '';
        const after = Number(field(visit.form, '_bewaard'));
        const kept = await keepDraft(house, actingOf(visit), place, draftText(visit.form), quiet ? after : undefined);
        if (kept.kind === 'absent') return NOT_FOUND;
        if (quiet) {
          if (kept.kind === 'done') return page(draftSaid({ kind: 'kept', kept: kept.kept, at: visit.now }, visit.lang));
          return kept.kind === 'elsewhere'
            ? page(draftSaid({ kind: 'elsewhere' }, visit.lang), 409)
            : page(draftSaid({ kind: 'too-long' }, visit.lang), 422);
        }
        const address = addressOf(place, visit.lang);
        if (kept.kind !== 'done' || address === undefined)
          return page(errorPage({ lang: visit.lang, path: visit.path, kind: 'tooLarge', demo: front.demo }), 422);
        return goTo(address, kept.kept === 0 ? 'draft-empty' : 'draft-kept');
      },
    }),
    closed({
      path: PATHS.dropDraft,
      method: 'post',
      who: WHO,
      logs: [],
      answers: [303],
      handle: async (visit) => {
        const place = placeAt(field(visit.form, '_formulier'));
        const address = place && addressOf(place, visit.lang);
        if (!place || address === undefined) return NOT_FOUND;
        await dropDraft(house, actingOf(visit), place);
        return goTo(address, 'draft-gone');
      },
    }),
  ];
}
