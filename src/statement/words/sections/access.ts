// Who sees it: permissions, recipients, territory, prohibitions.

import { vocabulary } from '../../../policy/index.ts';
import { grounds, needs } from '../conditions.ts';
import { eachValue, type Form, p, type SectionWords, saying, yesNo } from '../form.ts';
import { person } from '../person.ts';
import { ONE, YOU } from '../people.ts';
import { GROUNDS, LISTS, NEEDS } from '../phrases.ts';
import * as slot from '../slot.ts';
import type { Members } from '../template.ts';
import { AGREEMENT } from './who.ts';

const conditions: readonly Form[] = [
  { nl: 'Dat mag alleen als {needs}.', en: 'That is allowed only if {needs}.' },
  { nl: 'Het besluit daarover is aan {judge}.', en: 'The decision on that is up to {judge}.' },
];

/** 'Bent u ...? Dan mag u ...', in the three ways of asking who the reader is, and the ways of looking. */
function reader(): readonly Form[] {
  const who: readonly { readonly nl: string; readonly en: string; readonly what: string; readonly says: Members }[] = [
    { nl: 'Hebt u gezag over {of}?', en: 'Do you have authority over {of}?', what: '{what:client}', says: { who: ['guardian'] } },
    { nl: 'Bent u cliënt[ {of:bare}]?', en: 'Are you a client[ {of:bare}]?', what: '{what:self}', says: { who: ['client'] } },
    { nl: 'Bent u {who:you}[ van {of}]?', en: 'Are you {who:you}[ of {of}]?', what: '{what:client}', says: {} },
  ];
  const look: readonly { readonly nl: string; readonly en: string; readonly says: Members; readonly few?: string }[] = [
    {
      nl: 'Dan mag u {what} inzien en een kopie krijgen.',
      en: 'Then you may see {what} and get a copy.',
      says: { may: ['copy', 'read'], for: ['inspection'] },
      few: 'what',
    },
    {
      nl: 'Dan mag u dit inzien en een kopie krijgen: {what}.',
      en: 'Then you may see this and get a copy: {what}.',
      says: { may: ['copy', 'read'], for: ['inspection'] },
    },
    { nl: 'Dan mag u {what} inzien.', en: 'Then you may see {what}.', says: { may: ['read'], for: ['inspection'] }, few: 'what' },
    { nl: 'Dan mag u dit inzien: {what}.', en: 'Then you may see this: {what}.', says: { may: ['read'], for: ['inspection'] } },
    { nl: 'Dan mag u {what} {may}.', en: 'Then you may {may} {what}.', says: {}, few: 'what' },
    { nl: 'Dan mag u dit {may}: {what}.', en: 'Then you may {may} this: {what}.', says: {} },
  ];
  return who.flatMap((w) =>
    look.map((l) => ({
      nl: `${w.nl} ${l.nl.replace('{what}', w.what)}`,
      en: `${w.en} ${l.en.replace('{what}', w.what)}`,
      says: { ...w.says, ...l.says },
      ...(l.few ? { few: l.few } : {}),
    })),
  );
}

export const access: SectionWords = {
  slots: {
    'who:you': slot.onlyWords(YOU),
    of: person(vocabulary.protection),
    'of:bare': person(vocabulary.protection, true),
    needs: needs(NEEDS),
    unless: slot.words([LISTS.unless ?? {}], [], true),
    'what:self': slot.words([{ all: p('alles over uzelf', 'everything about yourself') }, LISTS.category ?? {}], ['data']),
    'what:client': slot.words(
      [LISTS.category ?? {}, { all: p('alles over de cliënt', 'everything about the client') }],
      ['data'],
    ),
    judge: slot.words([ONE]),
  },
  heads: [
    ...reader(),
    { nl: '{who} mogen {what} {may}.', en: '{who} may {may} {what}.', few: 'what' },
    { nl: '{who} mogen dit {may}: {what}.', en: '{who} may {may} this: {what}.' },
  ],
  rest: [
    { nl: 'Het doel is: {for}.', en: 'The purpose is: {for}.' },
    {
      nl: 'Verder geldt hier de wet[. Die zegt: {!}].',
      en: 'For the rest the law holds here[. It says: {!}].',
      says: { as: 'law' },
    },
    { nl: 'Dit geldt voor {of}.', en: 'This holds for {of}.' },
    { nl: 'Dit geldt voor het deel van het dossier onder {regime}.', en: 'This holds for the part of the file under {regime}.' },
    conditions[0] as Form,
    { nl: 'Het mag niet als {unless}.', en: 'It is not allowed if {unless}.', few: 'unless', atMost: 2 },
    { nl: 'Het mag niet als: {unless}.', en: 'It is not allowed if: {unless}.' },
    conditions[1] as Form,
    { nl: 'Wij leggen dan vast wie keek.', en: 'We then record who looked.', says: saying('then', ['log']) },
    { nl: 'Wij moeten dan: {then}.', en: 'We then have to: {then}.' },
  ],
};

const RECIPIENT_HEADS: readonly Form[] = [
  {
    nl: '{@}. Dit is een verwerker: die werkt voor ons.',
    en: '{@}. This is a processor: it works for us.',
    says: { is: 'processor' },
  },
  {
    nl: '{@}. Deze ontvanger beslist daarna zelf over de gegevens.',
    en: '{@}. This recipient then decides itself about the data.',
    says: { is: 'controller' },
  },
  {
    nl: '{@}. Samen beslissen wij wat er met de gegevens gebeurt.',
    en: '{@}. Together we decide what happens to the data.',
    says: { is: 'joint' },
  },
  {
    nl: '{@}. Wij rekenen dit tot onze eigen mensen.',
    en: '{@}. We count this among our own people.',
    says: { is: 'own-staff' },
  },
];

/** A controller whose name already says its class: nothing needs to be added. */
const OF_ITS_CLASS: readonly Form[] = Object.entries(vocabulary.class).map(([word, name]) => ({
  nl: '{@}. Deze ontvanger beslist zelf over de gegevens.',
  en: '{@}. This recipient decides itself about the data.',
  says: { is: 'controller', class: [word] },
  keys: Object.entries(vocabulary.recipient).flatMap(([key, label]) => (label.nl === name.nl ? [key] : [])),
}));

/** Seat, storage and support in one and the same country: the usual case, said in one breath. */
function oneCountry(members: Members): Members {
  const { seat, stores, support, ...rest } = members;
  const same = typeof seat === 'string' && [stores, support].every((x) => Array.isArray(x) && x.length === 1 && x[0] === seat);
  return same ? { ...rest, country: seat } : members;
}

export const recipient: SectionWords = {
  names: vocabulary.recipient,
  virtual: { country: ['seat', 'stores', 'support'] },
  split: oneCountry,
  merge: ({ country, ...rest }) =>
    country === undefined ? rest : { ...rest, seat: country, stores: [country], support: [country] },
  slots: {
    country: slot.choice(LISTS.place ?? {}),
    needs: needs(NEEDS),
    ground: grounds(GROUNDS),
    judge: slot.words([ONE]),
    'passes-on': slot.words([vocabulary['passes-on']], [], true),
  },
  heads: [...OF_ITS_CLASS, ...RECIPIENT_HEADS],
  rest: [
    { nl: 'Daaronder valt: {class}.', en: 'That includes: {class}.' },
    { nl: 'Het werk is: {service}.', en: 'The work is: {service}.' },
    { nl: 'Het gaat om {gets}.', en: 'It is about {gets}.', few: 'gets' },
    { nl: 'Het gaat om: {gets}.', en: 'It is about: {gets}.' },
    { nl: 'Het doel is: {for}.', en: 'The purpose is: {for}.' },
    { nl: 'Wij doen dat {ground}.', en: 'We do so {ground}.', few: 'ground', atMost: 1 },
    { nl: 'Wij doen dat in deze gevallen: {ground}.', en: 'We do so in these cases: {ground}.' },
    conditions[0] as Form,
    conditions[1] as Form,
    ...yesNo(
      'must',
      p('Volgens ons zijn wij dat verplicht.', 'We say that we are obliged to.'),
      p('Wij zijn dat niet verplicht.', 'We are not obliged to.'),
    ),
    {
      nl: 'Alles gebeurt in {country}: kantoor, opslag en hulp op afstand.',
      en: 'Everything happens in {country}: office, storage and remote support.',
    },
    {
      nl: 'Deze ontvanger zit in {seat}, bewaart in {stores} en helpt vanuit {support}.',
      en: 'This recipient is in {seat}, stores in {stores} and helps from {support}.',
    },
    { nl: 'Deze ontvanger zit in {seat} en bewaart in {stores}.', en: 'This recipient is in {seat} and stores in {stores}.' },
    { nl: 'Deze ontvanger zit in {seat}.', en: 'This recipient is in {seat}.' },
    { nl: 'De gegevens staan in {stores}.', en: 'The data are in {stores}.' },
    { nl: 'Hulp op afstand komt uit {support}.', en: 'Remote support comes from {support}.' },
    { nl: 'Buiten Europa beschermt ons: {safeguard}.', en: 'Outside Europe we rely on: {safeguard}.' },
    ...AGREEMENT,
    { nl: 'Wij spreken af: {terms}.', en: 'We agree on: {terms}.' },
    ...eachValue('sub', {
      none: p('Andere bedrijven inschakelen mag niet.', 'Engaging other companies is not allowed.'),
      'on-notice': p(
        'Andere bedrijven inschakelen mag als wij dat vooraf weten.',
        'Engaging other companies is allowed after notice to us.',
      ),
      'on-approval': p(
        'Andere bedrijven inschakelen mag als wij dat goedvinden.',
        'Engaging other companies is allowed after our approval.',
      ),
    }),
    ...yesNo(
      'instructed',
      p('Deze ontvanger doet wat wij vragen.', 'This recipient does what we ask.'),
      p('Deze ontvanger volgt eigen regels, niet die van ons.', 'This recipient follows rules of its own, not ours.'),
    ),
    { nl: 'Deze ontvanger geeft gegevens door {passes-on}.', en: 'This recipient passes data on {passes-on}.' },
    { nl: 'De lijst van ontvangers vindt u {listed}.', en: 'You find the list of recipients {listed}.' },
    { nl: 'Volgens ons moet dat van {law}.', en: 'We say that it is required by {law}.' },
  ],
};

const bound = (key: string, nl: string, en: string): Form => ({ nl: `${nl} {within}.`, en: `${en} {within}.`, keys: [key] });
export const territory: SectionWords = {
  heads: [
    bound('processing', 'Wij gebruiken gegevens alleen in', 'We use data only in'),
    bound('storage', 'Wij bewaren gegevens alleen in', 'We store data only in'),
    bound('suppliers', 'Onze leveranciers zitten alleen in', 'Our suppliers are only in'),
    bound('support', 'Hulp op afstand krijgen wij alleen uit', 'We get remote support only from'),
  ],
  rest: eachValue('strength', {
    absolute: p('Daarop maken wij geen uitzondering.', 'We make no exception to that.'),
    principle: p('Dat is ons uitgangspunt; een uitzondering kan.', 'That is our starting point; an exception is possible.'),
  }),
};

/** One prohibition with what it covers: nothing said, all of it, or some. */
function act(
  word: string,
  none: [string, string],
  all: [string, string],
  some: [string, string],
  more: Members = {},
): readonly Form[] {
  const says = { act: word, ...more };
  return [
    { nl: all[0], en: all[1], says: { ...says, what: ['all'] } },
    { nl: some[0], en: some[1], says },
    { nl: none[0], en: none[1], says },
  ];
}

export const never: SectionWords = {
  slots: {
    to: slot.words([vocabulary.class, ONE, LISTS.recipient ?? {}], ['recipient']),
    from: slot.words([ONE, LISTS.source ?? {}]),
    unless: slot.words([vocabulary.lift], [], true),
  },
  heads: [
    ...act(
      'disclose',
      ['Wij geven niets aan anderen.', 'We give nothing to others.'],
      ['Wij geven geen enkel gegeven aan anderen.', 'We give not a single item of data to others.'],
      ['Aan anderen geven wij niet: {what}.', 'To others we do not give: {what}.'],
    ),
    ...act(
      'sell',
      ['Wij verkopen niets.', 'We sell nothing.'],
      ['Wij verkopen uw gegevens nooit.', 'We never sell your data.'],
      ['Wij verkopen niet: {what}.', 'We do not sell: {what}.'],
    ),
    ...act(
      'use-otherwise',
      ['Wij gebruiken niets voor iets anders.', 'We use nothing for anything else.'],
      ['Wij gebruiken uw gegevens niet voor iets anders.', 'We do not use your data for anything else.'],
      ['Voor iets anders gebruiken wij niet: {what}.', 'For anything else we do not use: {what}.'],
    ),
    ...act(
      'collect',
      ['Wij verzamelen niets.', 'We collect nothing.'],
      ['Wij verzamelen geen enkel gegeven.', 'We collect not a single item of data.'],
      ['Wij verzamelen niet: {what}.', 'We do not collect: {what}.'],
    ),
    { nl: 'Wij plaatsen geen {class}.', en: 'We place no {class}.', says: { act: 'place-cookie' } },
    {
      nl: 'Een computer neemt bij ons geen besluiten met grote gevolgen voor u.',
      en: 'With us a computer takes no decisions with considerable effects for you.',
      says: { act: 'decide-automatically', when: 'considerable-effect' },
    },
    ...eachValue('act', {
      profile: p('Wij maken geen profiel van u.', 'We make no profile of you.'),
      'decide-automatically': p(
        'Een computer neemt bij ons geen besluiten over u.',
        'With us a computer takes no decisions about you.',
      ),
      'place-cookie': p('Wij plaatsen geen cookies.', 'We place no cookies.'),
      'keep-id-copy': p('Wij bewaren geen kopie van een identiteitsbewijs.', 'We keep no copy of an identity document.'),
      'stay-signed-in': p('Niemand blijft bij ons automatisch ingelogd.', 'With us nobody stays signed in automatically.'),
    }),
  ],
  rest: [
    { nl: 'Dat gaat om alle gegevens.', en: 'That is about all data.', says: { what: ['all'] } },
    { nl: 'Dat gaat om: {what}.', en: 'That is about: {what}.' },
    { nl: 'Dit geldt voor {about}.', en: 'This holds for {about}.' },
    { nl: 'Dit geldt voor doorgeven aan {to}.', en: 'This holds for passing on to {to}.' },
    { nl: 'Dit geldt voor gegevens van {from}.', en: 'This holds for data from {from}.' },
    { nl: 'Dit geldt voor berichten via {by}.', en: 'This holds for messages through {by}.' },
    {
      nl: 'Dit geldt bij grote gevolgen voor u.',
      en: 'This holds where effects for you are considerable.',
      says: { when: 'considerable-effect' },
    },
    { nl: 'Dit geldt voor {class}.', en: 'This holds for {class}.' },
    { nl: 'Dat doen wij alleen wel als {unless}.', en: 'We do so only if {unless}.', few: 'unless', atMost: 2 },
    { nl: 'Dat doen wij alleen wel als: {unless}.', en: 'We do so only if: {unless}.' },
  ],
};
