// How we keep it safe: measures and pledges, undertakings, breaches.

import { vocabulary } from '../../../policy/index.ts';
import { eachValue, type Form, p, type SectionWords } from '../form.ts';
import { MANY, ONE } from '../people.ts';
import { LISTS } from '../phrases.ts';
import { MECHANISM_OF, PROMISES } from '../promises.ts';
import * as slot from '../slot.ts';

const byKey: readonly Form[] = Object.entries(PROMISES).map(([key, text]) => ({
  nl: text.nl,
  en: text.en ?? text.nl,
  keys: [key],
}));

const promise: SectionWords = {
  slots: {
    'attested-by': slot.words([ONE]),
    for: slot.words([MANY, LISTS.use ?? {}, LISTS.purpose ?? {}, LISTS.recipient ?? {}], ['purpose', 'recipient']),
    'every:every': slot.every,
    what: slot.words([LISTS.category ?? {}, vocabulary.thing, LISTS.item ?? {}, LISTS.rest ?? {}], ['data']),
  },
  heads: [...byKey, { nl: 'Wij beloven: {@}.', en: 'We promise: {@}.' }],
  rest: [
    { nl: 'Dat gaat over {what}.', en: 'That is about {what}.', few: 'what' },
    { nl: 'Dat gaat over: {what}.', en: 'That is about: {what}.' },
    { nl: 'Dat geldt voor: {for}.', en: 'That holds for: {for}.' },
    { nl: 'Dat doen wij {when}.', en: 'We do so {when}.' },
    { nl: 'Wij gebruiken daarvoor: {detail}.', en: 'For it we use: {detail}.' },
    ...Object.entries(MECHANISM_OF).map(
      ([key, mechanism]): Form => ({
        nl: 'Ons systeem zorgt daar zelf voor.',
        en: 'Our system itself sees to that.',
        says: { 'kept-by': mechanism },
        keys: [key],
      }),
    ),
    { nl: 'Ons systeem zorgt daarvoor met {kept-by}.', en: 'Our system sees to that with {kept-by}.' },
    { nl: 'Daarvoor tekent: {attested-by}.', en: 'Signed for by: {attested-by}.' },
    { nl: 'Dat gebeurt {every:every}.', en: 'That happens {every:every}.' },
    {
      nl: 'Hoe vaak dat gebeurt, zeggen wij nog niet.',
      en: 'How often that happens, we do not say yet.',
      says: { every: 'unstated' },
    },
    { nl: 'Wij noemen daarbij: {law}.', en: 'With it we name: {law}.' },
  ],
};
export const measure = promise;
export const pledge = promise;

export const undertaking: SectionWords = {
  heads: [
    { nl: '{binds} beloven geheimhouding.', en: '{binds} promise secrecy.', says: { to: 'secrecy' } },
    {
      nl: '{binds} beloven zorgvuldig met gegevens om te gaan.',
      en: '{binds} promise to handle data with care.',
      says: { to: 'careful-handling' },
    },
  ],
  rest: [
    ...eachValue('by', {
      'employment-contract': p('Dat staat in het arbeidscontract.', 'That is in the employment contract.'),
      'signed-statement': p('Zij tekenen daarvoor.', 'They sign for it.'),
      profession: p('Dat hoort bij hun beroep.', 'That is part of their profession.'),
      statute: p('Dat moet van de wet.', 'The law requires it.'),
    }),
    { nl: 'Zonder die belofte zien zij niets.', en: 'Without that promise they see nothing.', says: { before: 'access' } },
  ],
};

const breachHead = (key: string, nl: string, en: string, says?: Form['says']): Form => ({
  nl,
  en,
  keys: [key],
  ...(says ? { says } : {}),
});
const AP = 'bij de Autoriteit Persoonsgegevens';
const DPA = 'to the data protection authority';

export const breach: SectionWords = {
  slots: { 'attested-by': slot.words([ONE]) },
  heads: [
    breachHead(
      'authority',
      `{when} melden wij binnen {within} ${AP}[; de wet geeft ons {!}].`,
      `{when} we report within {within} ${DPA}[; the law gives us {!}].`,
    ),
    breachHead(
      'authority',
      `Een datalek melden wij binnen {within} ${AP}[; de wet geeft ons {!}].`,
      `A breach we report within {within} ${DPA}[; the law gives us {!}].`,
    ),
    breachHead('authority', `{when} melden wij ${AP}.`, `{when} we report ${DPA}.`),
    breachHead(
      'authority',
      `Een datalek melden wij ${AP}, zoals de wet zegt[: {!}].`,
      `A breach we report ${DPA}, as the law says[: {!}].`,
      { as: 'law' },
    ),
    breachHead('authority', `Een datalek melden wij ${AP}.`, `A breach we report ${DPA}.`),
    breachHead(
      'persons',
      'Over {when} krijgt u binnen {within} bericht van ons.',
      'About {when} you hear from us within {within}.',
    ),
    breachHead('persons', 'Over {when} krijgt u bericht van ons.', 'About {when} you hear from us.'),
    breachHead(
      'persons',
      'Over een datalek krijgt u binnen {within} bericht van ons.',
      'About a breach you hear from us within {within}.',
    ),
    breachHead(
      'persons',
      'Over een datalek krijgt u bericht, zoals de wet zegt[: {!}].',
      'About a breach you hear from us, as the law says[: {!}].',
      { as: 'law' },
    ),
    breachHead('persons', 'Over een datalek krijgt u bericht van ons.', 'About a breach you hear from us.'),
    breachHead(
      'register',
      'Wij houden een lijst bij van elk datalek, zoals de wet zegt[ ({!})].',
      'We keep a list of every breach, as the law says[ ({!})].',
      { as: 'law' },
    ),
    breachHead('register', 'Wij houden een lijst bij van elk datalek.', 'We keep a list of every breach.'),
    breachHead(
      'processor',
      'Wie voor ons werkt, meldt ons een datalek binnen {within}.',
      'Whoever works for us reports a breach to us within {within}.',
    ),
    breachHead('processor', 'Wie voor ons werkt, meldt ons een datalek.', 'Whoever works for us reports a breach to us.'),
    breachHead('reports', 'Ziet u een datalek? Vertel het ons.', 'Do you see a breach? Tell us.'),
    breachHead('process', 'Wij hebben een vaste werkwijze voor datalekken.', 'We have a fixed way of working for breaches.'),
  ],
  rest: [
    { nl: 'Dat gaat om {when}.', en: 'That is about {when}.' },
    { nl: 'Dat gebeurt binnen {within}.', en: 'That happens within {within}.' },
    { nl: 'Dat gebeurt meteen.', en: 'That happens at once.', says: { within: 'at once' } },
    {
      nl: 'Hoe snel dat gebeurt, zeggen wij nog niet.',
      en: 'How soon that happens, we do not say yet.',
      says: { within: 'unstated' },
    },
    { nl: 'Wij vertellen daarbij: {tells}.', en: 'We then tell: {tells}.' },
    { nl: 'Hoe u dat doet, staat in {at}.', en: 'How to do so is in {at}.' },
    ...eachValue('asks', {
      'immediate-report': p('Wacht daar niet mee.', 'Do not wait with it.'),
      'report-weak-spots': p('Meld ook zwakke plekken.', 'Report weak spots too.'),
      'signs-of-misuse': p(
        'Meld het ook als iemand uw gegevens lijkt te misbruiken.',
        'Report it too if somebody seems to misuse your data.',
      ),
    }),
    { nl: 'Daarvoor tekent: {attested-by}.', en: 'Signed for by: {attested-by}.' },
    { nl: 'Volgens ons moet dat van {law}.', en: 'We say that it is required by {law}.' },
  ],
};
