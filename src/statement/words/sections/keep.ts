// How long. The first sentence is also a row of the retention table: 'Wij bewaren {what} {how long}.'

import { vocabulary } from '../../../policy/index.ts';
import { type Form, saying, type SectionWords } from '../form.ts';
import { LISTS } from '../phrases.ts';
import * as slot from '../slot.ts';
import type { Members } from '../template.ts';

/** The bounds, most telling first: what is said after 'Wij bewaren ...'. `{after}` stands where a trigger fits. */
const BOUNDS: readonly { readonly nl: string; readonly en: string; readonly says?: Members }[] = [
  { nl: 'precies {exactly} na {after}', en: 'exactly {exactly} after {after}' },
  { nl: 'precies {exactly}', en: 'exactly {exactly}' },
  { nl: 'minstens {at-least} en hoogstens {at-most} na {after}', en: 'at least {at-least} and at most {at-most} after {after}' },
  { nl: 'minstens {at-least} en hoogstens {at-most}', en: 'at least {at-least} and at most {at-most}' },
  { nl: 'hoogstens {at-most} na {after}', en: 'at most {at-most} after {after}' },
  { nl: 'hoogstens {at-most}', en: 'at most {at-most}' },
  { nl: 'tot {after}', en: 'until {after}', says: { 'at-most': 'at once' } },
  { nl: 'zo kort mogelijk', en: 'as briefly as possible', says: { 'at-most': 'at once' } },
  { nl: 'zo lang als nodig is na {after}', en: 'as long as needed after {after}', says: { 'at-most': 'needed' } },
  { nl: 'zo lang als nodig is', en: 'as long as needed', says: { 'at-most': 'needed' } },
  { nl: 'een tijd die nog niet vaststaat', en: 'for a time that is not settled yet', says: { 'at-most': 'unstated' } },
  { nl: 'minstens {at-least} na {after}', en: 'at least {at-least} after {after}' },
  { nl: 'minstens {at-least}', en: 'at least {at-least}' },
  { nl: 'zo lang als de wet zegt[: {!}]', en: 'as long as the law says[: {!}]', says: { as: 'law' } },
  { nl: 'een tijd die hier niet staat', en: 'for a time that is not given here' },
];

export const retention: SectionWords = {
  slots: {
    exactly: slot.span,
    records: slot.words([vocabulary.record, vocabulary.rest]),
    longer: slot.words([LISTS.longer ?? {}], [], true),
    ...saying('then', slot.words([LISTS.afterwards ?? {}], [], true)),
  },
  // Both bounds the same: one length of time, no shorter and no longer.
  virtual: { exactly: ['at-least', 'at-most'] },
  split(members) {
    const { 'at-least': least, 'at-most': most, ...rest } = members;
    return typeof least === 'string' && least === most && /^\d/.test(least) ? { ...rest, exactly: least } : members;
  },
  merge({ exactly, ...rest }) {
    return exactly === undefined ? rest : { ...rest, 'at-least': exactly, 'at-most': exactly };
  },
  heads: BOUNDS.map(
    (b): Form => ({
      nl: `Wij bewaren {records}[ onder {regime}] ${b.nl}.`,
      en: `We keep {records}[ under {regime}] ${b.en}.`,
      ...(b.says ? { says: b.says } : {}),
    }),
  ),
  rest: [
    { nl: 'Wij tellen vanaf {after}.', en: 'We count from {after}.' },
    { nl: 'Minstens bewaren wij dit {at-least}.', en: 'At least we keep it {at-least}.' },
    { nl: 'Een kortste tijd is er niet.', en: 'There is no shortest time.', says: { 'at-least': 'at once' } },
    {
      nl: 'Wij bewaren dit minstens zo lang als nodig is.',
      en: 'We keep it at least as long as needed.',
      says: { 'at-least': 'needed' },
    },
    { nl: 'De kortste tijd staat nog niet vast.', en: 'The shortest time is not settled yet.', says: { 'at-least': 'unstated' } },
    { nl: 'Hoogstens bewaren wij dit {at-most}.', en: 'At most we keep it {at-most}.' },
    { nl: 'Volgens ons komt deze tijd uit {law}.', en: 'We say that this time comes from {law}.' },
    { nl: 'Voor de rest volgen wij de wet[: {!}].', en: 'For the rest we follow the law[: {!}].', says: { as: 'law' } },
    { nl: 'Daarna {then}.', en: 'After that {then}.' },
    { nl: 'Langer mag alleen {longer}.', en: 'Longer is allowed only {longer}.', few: 'longer', atMost: 2 },
    { nl: 'Langer mag alleen in deze gevallen: {longer}.', en: 'Longer is allowed only in these cases: {longer}.' },
    { nl: 'Wij bewaren dit alleen voor: {for}.', en: 'We keep this only for: {for}.' },
    { nl: 'Eerst gelden de regels van {except}.', en: 'The rules of {except} go first.' },
    { nl: 'Wij doen daarvoor ons best.', en: 'We do our best for it.', says: { effort: 'best' } },
  ],
};
