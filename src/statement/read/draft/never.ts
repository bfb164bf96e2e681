// Where data may be, and what is never done with them.

import type { Segment } from '../kinds.ts';
import { type DraftBook, placeOf, type Source } from './draft.ts';

export function territory(s: Source, book: DraftBook): void {
  for (const n of s.facts.denials) {
    const segment = s.segments[n] as Segment;
    const said = segment.folded;
    const key = /gevestigd|leverancier|partijen (?:welke|die)|bedrijven/.test(said)
      ? 'suppliers'
      : /opgeslagen|opslag|server|bewaard|datacent/.test(said)
        ? 'storage'
        : 'processing';
    const within = /\beer\b|economische ruimte|\beea\b/.test(said)
      ? 'EEA'
      : /\bnederland\b/.test(said) && !/\beu\b|europ/.test(said)
        ? 'NL'
        : 'EU';
    book.put(
      'territory',
      key,
      {
        within: [within],
        ...(/uitgangspunt|in beginsel|in principe|zoveel mogelijk/.test(said) ? { strength: 'principle' as const } : {}),
      },
      placeOf(segment),
    );
  }
}

export function prohibitions(s: Source, book: DraftBook): void {
  const sale = s.marks('no-sale')[0];
  if (sale) book.put('never', 'sell', { act: 'sell', what: ['all'] }, placeOf(sale));
  const machine = s
    .marks('automated-decisions')
    .find((m) => /\b(?:geen|niet|nooit|nee)\b/.test((s.segments[m.segment] as Segment).folded));
  if (machine) {
    const segment = s.segments[machine.segment] as Segment;
    const view = `${segment.heading >= 0 ? (s.segments[segment.heading] as Segment).folded : ''} ${segment.folded}`;
    if (/profil/.test(view)) book.put('never', 'profiling', { act: 'profile' }, placeOf(machine));
    if (/geautomatiseerd|besluit|beslis/.test(view))
      book.put(
        'never',
        'automated-decision',
        { act: 'decide-automatically', ...(/aanzienlijk/.test(view) ? { when: 'considerable-effect' as const } : {}) },
        placeOf(machine),
      );
  }
  const denied = s.marks('denies-sharing')[0];
  if (denied) book.put('never', 'disclose', { act: 'disclose', what: ['all'] }, placeOf(denied));
  const unless = s.marks('denies-sharing-unless-law')[0];
  if (unless && !denied) {
    const said = (s.segments[unless.segment] as Segment).folded;
    const lifts = [
      ...(/\bwet\b|wettelijk/.test(said) ? ['legal-duty'] : []),
      ...(/rechter/.test(said) ? ['court-order'] : []),
      ...(/toestemming|ingestemd/.test(said) ? ['consent'] : []),
      ...(/fraude/.test(said) ? ['fraud'] : []),
    ];
    book.put('never', 'disclose', { act: 'disclose', what: ['all'], unless: lifts }, placeOf(unless));
  }
  const agreement = s.marks('never-without-agreement')[0];
  if (agreement)
    book.put(
      'never',
      'without-agreement',
      { act: 'disclose', what: ['all'], unless: ['processor-agreement'] },
      placeOf(agreement),
    );
  const other = s.marks('no-other-use').find((m) => /\b(?:niet|geen|nooit)\b/.test((s.segments[m.segment] as Segment).folded));
  if (other) book.put('never', 'other-use', { act: 'use-otherwise', what: ['all'] }, placeOf(other));
  const autologin = [...s.having('autologin'), ...s.having('automatisch inloggen')].find(
    (g) => /autologin|automatisch inloggen/.test(g.folded) && /\bgeen\b|\bniet\b/.test(g.folded),
  );
  if (autologin) book.put('never', 'auto-login', { act: 'stay-signed-in' }, placeOf(autologin));
}
