// What we do with data: kinds of data, purposes, consents.

import { vocabulary } from '../../../policy/index.ts';
import { exceptions } from '../exceptions.ts';
import { eachValue, type Form, p, type SectionWords, yesNo } from '../form.ts';
import { person } from '../person.ts';
import { ONE } from '../people.ts';
import { LISTS } from '../phrases.ts';
import * as slot from '../slot.ts';
import type { Members } from '../template.ts';

const SOURCES = [ONE, LISTS.source ?? {}, vocabulary.class];

export const data: SectionWords = {
  names: LISTS.category ?? {},
  slots: { from: slot.words(SOURCES), 'made-with': slot.words([ONE]) },
  heads: [
    { nl: '{@}. Wij bewaren alleen het nummer.', en: '{@}. We keep only the number.', says: { items: ['bsn'] }, keys: ['bsn'] },
    {
      nl: '{@}. Wij bewaren alleen die twee.',
      en: '{@}. We keep only those two.',
      says: { items: ['birth-date', 'name'] },
      keys: ['identity'],
    },
    { nl: '{@}. Wij bewaren: {items}.', en: '{@}. We keep: {items}.' },
    { nl: '{@}. Daarmee bedoelen wij: {group}.', en: '{@}. By that we mean: {group}.' },
    { nl: '{@}. Ook dat bewaren wij.', en: '{@}. That we keep too.' },
  ],
  rest: [
    { nl: 'Daarbij hoort ook: {group}.', en: 'That also includes: {group}.' },
    { nl: 'Dat zijn gevoelige gegevens, over {special}.', en: 'Those are sensitive data, about {special}.' },
    { nl: 'Ze gaan over {about}.', en: 'They are about {about}.' },
    { nl: 'Wij schrijven ze zelf op.', en: 'We write them down ourselves.', says: { from: ['own-work'] } },
    { nl: 'Ze komen van {from}.', en: 'They come from {from}.', few: 'from' },
    { nl: 'Ze komen van: {from}.', en: 'They come from: {from}.' },
    { nl: 'Wij vragen ze alleen als {needs}.', en: 'We ask them only if {needs}.' },
    ...yesNo(
      'identifying',
      p('Ze leiden naar een persoon.', 'They lead to a person.'),
      p('Volgens ons leiden ze niet naar een persoon.', 'We say that they do not lead to a person.'),
    ),
    { nl: 'Ze staan in {system}.', en: 'They are in {system}.' },
    { nl: 'Wij maken ze samen met {made-with}.', en: 'We make them together with {made-with}.' },
  ],
};

/** What must be given, and what happens without it: at a purpose, and said of all purposes at once. */
export const PROVIDE: Readonly<Record<string, ReturnType<typeof p>>> = {
  required: p('Deze gegevens moet u geven.', 'You must give these data.'),
  optional: p('Deze gegevens hoeft u niet te geven.', 'You need not give these data.'),
};
export const WITHOUT: Readonly<Record<string, ReturnType<typeof p>>> = {
  'no-care': p('Zonder deze gegevens kunnen wij u niet helpen.', 'Without these data we cannot help you.'),
  'no-service': p('Zonder deze gegevens kunnen wij niet voor u werken.', 'Without these data we cannot work for you.'),
  'no-answer': p('Zonder deze gegevens kunnen wij u geen antwoord geven.', 'Without these data we cannot answer you.'),
  nothing: p('Geeft u ze niet, dan verandert er niets.', 'If you do not give them, nothing changes.'),
};

const interest = (of: string | undefined, nl: string, en: string): readonly Form[] => {
  const says: Members = { basis: 'legitimate-interest', ...(of ? { 'interest-of': of } : {}) };
  return [
    { nl: `${nl}, namelijk: {interest}.`, en: `${en}, namely: {interest}.`, says },
    {
      nl: `${nl}. Welk belang dat is, zeggen wij nog niet.`,
      en: `${en}. Which interest that is, we do not say yet.`,
      says: { ...says, interest: 'unstated' },
    },
    { nl: `${nl}.`, en: `${en}.`, says },
  ];
};

const BASES: readonly Form[] = [
  {
    nl: 'Wij volgen hier de wet[: {!}].',
    en: 'Here we follow the law[: {!}].',
    says: { as: 'law' },
  },
  { nl: 'Dat moet volgens {law}.', en: 'That is an obligation under {law}.', says: { basis: 'legal-obligation' } },
  { nl: 'Dat moet van de wet.', en: 'The law requires it.', says: { basis: 'legal-obligation' } },
  { nl: 'Dat is een publieke taak volgens {law}.', en: 'That is a public task under {law}.', says: { basis: 'public-task' } },
  { nl: 'Dat is een publieke taak.', en: 'That is a public task.', says: { basis: 'public-task' } },
  { nl: 'Dat doen wij alleen met toestemming.', en: 'We do so only with consent.', says: { basis: 'consent' } },
  { nl: 'Dat is nodig voor een overeenkomst.', en: 'That is needed for a contract.', says: { basis: 'contract' } },
  { nl: 'Dat is nodig om een leven te redden.', en: 'That is needed to save a life.', says: { basis: 'vital' } },
  ...interest('third-party', 'Een ander heeft daarbij een gerechtvaardigd belang', 'Another has a legitimate interest in it'),
  ...interest('both', 'U en wij hebben daarbij een gerechtvaardigd belang', 'You and we have a legitimate interest in it'),
  ...interest('us', 'Wij zelf hebben daarbij een gerechtvaardigd belang', 'We ourselves have a legitimate interest in it'),
  ...interest(undefined, 'Wij hebben daarbij een gerechtvaardigd belang', 'We have a legitimate interest in it'),
  {
    nl: 'Als reden noemen wij de indicatie van {by}.',
    en: 'As the reason we name the indication by {by}.',
    says: { basis: 'indication' },
  },
  { nl: 'Als reden noemen wij de indicatie.', en: 'As the reason we name the indication.', says: { basis: 'indication' } },
  { nl: 'Waarom dat mag, zeggen wij nog niet.', en: 'Why this is allowed, we do not say yet.', says: { basis: 'unstated' } },
];

export const purpose: SectionWords = {
  names: vocabulary.purpose,
  slots: {
    from: slot.words(SOURCES),
    by: slot.words([vocabulary.class, ONE]),
    bsn: slot.articles,
    special: exceptions([LISTS.category ?? {}, LISTS.rest ?? {}]),
    'automated.logic': slot.text,
    'automated.effect': slot.text,
    'automated.human': slot.words([ONE]),
  },
  virtual: { 'automated.logic': ['automated'], 'automated.effect': ['automated'], 'automated.human': ['automated'] },
  split({ automated, ...rest }) {
    const parts = Object.entries((automated ?? {}) as Members).map(([field, value]) => [`automated.${field}`, value]);
    return { ...rest, ...Object.fromEntries(parts) };
  },
  merge(members) {
    const { 'automated.logic': logic, 'automated.effect': effect, 'automated.human': human, ...rest } = members;
    return logic === undefined ? rest : { ...rest, automated: { logic, effect, human } };
  },
  heads: [
    { nl: '{@}. Hiervoor gebruiken wij {what}.', en: '{@}. For this we use {what}.', few: 'what' },
    { nl: '{@}. Hiervoor gebruiken wij: {what}.', en: '{@}. For this we use: {what}.' },
  ],
  rest: [
    { nl: 'Het gaat om gegevens van {about}.', en: 'It is about data of {about}.' },
    ...BASES,
    { nl: 'Het belang is: {interest}.', en: 'The interest is: {interest}.' },
    {
      nl: 'Welk belang dat is, zeggen wij nog niet.',
      en: 'Which interest that is, we do not say yet.',
      says: { interest: 'unstated' },
    },
    ...eachValue(
      'interest-of',
      { us: p('ons', 'ours'), 'third-party': p('dat van een ander', "another's"), both: p('dat van u en ons', 'yours and ours') },
      'Het belang is {}.',
      'The interest is {}.',
    ),
    { nl: 'Wij hebben de belangen afgewogen op {balance}.', en: 'We weighed the interests on {balance}.' },
    {
      nl: 'Wanneer wij de belangen afwogen, staat nog niet vast.',
      en: 'When we weighed the interests is not settled yet.',
      says: { balance: 'unstated' },
    },
    {
      nl: 'Voor gevoelige gegevens maakt de wet een uitzondering: {special}.',
      en: 'For sensitive data the law makes an exception: {special}.',
    },
    { nl: 'Het burgerservicenummer mag hiervoor volgens {bsn}.', en: 'The citizen service number may be used under {bsn}.' },
    { nl: 'De indicatie komt van {by}.', en: 'The indication is by {by}.' },
    { nl: 'Hiervoor krijgen wij gegevens van {from}.', en: 'For this we get data from {from}.' },
    ...eachValue('provide', PROVIDE),
    ...eachValue('without', WITHOUT),
    {
      nl: 'Een computer neemt hierbij een besluit. Zo werkt dat: {automated.logic}. Voor u betekent het: {automated.effect}. Het besluit laat u nakijken door {automated.human}.',
      en: 'A computer takes a decision here. It works like this: {automated.logic}. For you it means: {automated.effect}. You can have it reviewed by {automated.human}.',
    },
    { nl: 'Volgens ons moet dat van {law}.', en: 'We say that it is required by {law}.' },
  ],
};

export const consent: SectionWords = {
  slots: {
    by: slot.words([ONE]),
    to: slot.words([vocabulary.class, ONE, LISTS.recipient ?? {}], ['recipient']),
    of: person(vocabulary.protection),
  },
  heads: [
    { nl: 'Wij helpen pas als daar toestemming voor is.', en: 'We help only once there is consent.', says: { kind: 'care' } },
    {
      nl: 'Wij geven pas informatie aan {to} als daar toestemming voor is.',
      en: 'We give information to {to} only once there is consent.',
      says: { kind: 'disclosure' },
    },
    {
      nl: 'Wij geven pas informatie door als daar toestemming voor is.',
      en: 'We pass on information only once there is consent.',
      says: { kind: 'disclosure' },
    },
    { nl: 'Wij vragen toestemming voor: {for}.', en: 'We ask consent for: {for}.', says: { kind: 'avg' } },
    { nl: 'Wij vragen toestemming om gegevens te gebruiken.', en: 'We ask consent to use data.', says: { kind: 'avg' } },
  ],
  rest: [
    { nl: 'De wet zegt wie toestemming geeft[: {!}].', en: 'The law says who gives consent[: {!}].', says: { as: 'law' } },
    { nl: 'Het doel is: {for}.', en: 'The purpose is: {for}.' },
    { nl: 'Het gaat om {what}.', en: 'It is about {what}.', few: 'what' },
    { nl: 'Het gaat om: {what}.', en: 'It is about: {what}.' },
    { nl: 'De gegevens gaan dan naar {to}.', en: 'The data then go to {to}.' },
    { nl: 'Voor {of} komt de toestemming van {by}.', en: 'For {of} the consent comes from {by}.', few: 'by', atMost: 2 },
    { nl: 'Voor {of} komt de toestemming van: {by}.', en: 'For {of} the consent comes from: {by}.' },
    { nl: 'De toestemming komt van {by}.', en: 'The consent comes from {by}.' },
    { nl: 'Dit geldt voor {of}.', en: 'This holds for {of}.' },
    ...eachValue('asked', {
      intake: p('Wij vragen dit bij de start.', 'We ask this at the start.'),
      'before-use': p('Wij vragen dit voordat wij de gegevens gebruiken.', 'We ask this before we use the data.'),
      'every-time': p('Wij vragen dit elke keer opnieuw.', 'We ask this every time again.'),
    }),
    ...eachValue('form', {
      explicit: p('De toestemming moet uitdrukkelijk zijn.', 'The consent must be explicit.'),
      written: p('De toestemming moet op schrift staan.', 'The consent must be in writing.'),
      spoken: p('De toestemming mag mondeling zijn.', 'The consent may be spoken.'),
      'by-sharing': p('Wie gegevens met ons deelt, stemt volgens ons toe.', 'Whoever shares data with us consents, we say.'),
      'by-visiting': p('Wie onze website bezoekt, stemt volgens ons toe.', 'Whoever visits our website consents, we say.'),
    }),
    ...eachValue('refusal', {
      'no-effect': p('Nee zeggen heeft geen gevolgen.', 'Saying no has no consequences.'),
      'no-care': p('Zonder toestemming kunnen wij niet helpen.', 'Without consent we cannot help.'),
      'no-service': p('Zonder toestemming kunnen wij niet voor u werken.', 'Without consent we cannot work for you.'),
    }),
    ...yesNo(
      'checked',
      p('Wij controleren leeftijd of identiteit.', 'We check age or identity.'),
      p('Wij controleren leeftijd en identiteit niet.', 'We do not check age or identity.'),
    ),
  ],
};
