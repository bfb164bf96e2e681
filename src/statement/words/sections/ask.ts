// What you can ask: rights, and how asking works.

import { type Text, vocabulary } from '../../../policy/index.ts';
import { needs } from '../conditions.ts';
import { eachValue, type Form, p, type SectionWords, yesNo } from '../form.ts';
import { NEEDS } from '../phrases.ts';
import * as slot from '../slot.ts';

/** The right itself, by key. */
const RIGHTS: Readonly<Record<keyof typeof vocabulary.right, Text>> = {
  access: p('U mag uw gegevens inzien en een kopie krijgen.', 'You may see your data and get a copy.'),
  'who-looked': p('U mag weten wie in uw dossier keek.', 'You may know who looked at your file.'),
  rectification: p('U mag fouten laten verbeteren.', 'You may have mistakes corrected.'),
  declaration: p('U mag een eigen verklaring aan het dossier toevoegen.', 'You may add a declaration of your own to the file.'),
  erasure: p('U mag ons vragen om gegevens te wissen.', 'You may ask us to erase data.'),
  restriction: p('U mag ons vragen om gegevens even niet te gebruiken.', 'You may ask us not to use data for a while.'),
  portability: p('U mag uw gegevens meenemen.', 'You may take your data with you.'),
  objection: p('U mag bezwaar maken tegen het gebruik van uw gegevens.', 'You may object to the use of your data.'),
  'marketing-objection': p('U mag altijd nee zeggen tegen reclame.', 'You may always say no to advertising.'),
  withdrawal: p('U mag uw toestemming altijd intrekken.', 'You may withdraw your consent at any time.'),
  'human-decision': p('U mag vragen dat een mens naar een besluit kijkt.', 'You may ask that a human looks at a decision.'),
  complaint: p('U mag bij ons een klacht indienen.', 'You may make a complaint to us.'),
  authority: p(
    'U mag klagen bij de Autoriteit Persoonsgegevens.',
    'You may complain to the data protection authority (Autoriteit Persoonsgegevens).',
  ),
  court: p('U mag naar de rechter gaan.', 'You may go to court.'),
};

/** Clocks of a promise: a length of time, at once, or mentioned without a length. */
const within = (nl: string, en: string): readonly Form[] => [
  { nl: `${nl} binnen {within}.`, en: `${en} within {within}.` },
  { nl: `${nl} meteen.`, en: `${en} at once.`, says: { within: 'at once' } },
  {
    nl: 'Hoe snel wij dat doen, zeggen wij nog niet.',
    en: 'How soon we do so, we do not say yet.',
    says: { within: 'unstated' },
  },
];
const EFFORT: Form = {
  nl: 'Wij doen daarvoor ons best.',
  en: 'We do our best for it.',
  says: { effort: 'best' },
};

export const right: SectionWords = {
  slots: {
    needs: needs(NEEDS),
    when: slot.words([vocabulary.case], [], true),
    unless: slot.words([vocabulary['right-unless']], [], true),
    to: slot.words([vocabulary.handover], [], true),
  },
  heads: [
    ...Object.entries(RIGHTS).map(
      ([key, text]): Form => ({
        nl: `${text.nl} Dat staat in de wet[ ({!})].`,
        en: `${text.en} The law says so[ ({!})].`,
        says: { as: 'law' },
        keys: [key],
      }),
    ),
    ...Object.entries(RIGHTS).map(([key, text]): Form => ({ nl: text.nl, en: text.en ?? text.nl, keys: [key] })),
  ],
  rest: [
    { nl: 'Dat geldt voor {covers}.', en: 'That holds for {covers}.' },
    { nl: 'Dat kan als {when}.', en: 'That is possible if {when}.', few: 'when', atMost: 2 },
    { nl: 'Dat kan als: {when}.', en: 'That is possible if: {when}.' },
    { nl: 'Dat kan alleen als {needs}.', en: 'That is possible only if {needs}.' },
    { nl: 'Dat kan niet als {unless}.', en: 'That is not possible if {unless}.' },
    { nl: 'Wij vertellen u dan: {tells}.', en: 'We then tell you: {tells}.' },
    { nl: 'U krijgt {format}.', en: 'You get {format}.' },
    { nl: 'Wij geven de gegevens {to}.', en: 'We give the data {to}.' },
    ...within('Wij doen dat', 'We do so'),
    EFFORT,
    ...yesNo(
      'retroactive',
      p('Dat geldt ook voor wat eerder gebeurde.', 'That also holds for what happened before.'),
      p('Wat wij eerder deden, blijft geldig.', 'What we did before stays valid.'),
    ),
    { nl: 'Ga eerst naar {first}.', en: 'First go to {first}.' },
    { nl: 'Hoe dat kan, staat in {at}.', en: 'How to do so is in {at}.' },
    ...eachValue('then', {
      weigh: p('Wij wegen dan uw belang en dat van ons af.', 'We then weigh your interest and ours.'),
      stop: p('Wij stoppen dan.', 'We then stop.'),
    }),
  ],
};

const head = (key: string, nl: string, en: string, says?: Form['says']): Form => ({
  nl,
  en,
  keys: [key],
  ...(says ? { says } : {}),
});

export const request: SectionWords = {
  slots: { by: slot.words([vocabulary['request-by']], [], true), when: slot.words([vocabulary['request-when']], [], true) },
  heads: [
    head('channel', 'U kunt een verzoek doen via {by}.', 'You can make a request through {by}.'),
    head('channel', 'U mag ons altijd een verzoek doen.', 'You may always make a request to us.'),
    head('term', 'U krijgt binnen {within} antwoord.', 'You get an answer within {within}.'),
    head('term', 'U krijgt meteen antwoord.', 'You get an answer at once.', { within: 'at once' }),
    head('term', 'U krijgt antwoord, maar wanneer zeggen wij nog niet.', 'You get an answer, but we do not say when yet.', {
      within: 'unstated',
    }),
    head(
      'term',
      'U krijgt antwoord binnen de tijd van de wet[: {!}].',
      'You get an answer within the time that the law gives[: {!}].',
      { as: 'law' },
    ),
    head('term', 'U krijgt altijd antwoord.', 'You always get an answer.'),
    head('cost', 'Een verzoek is gratis.', 'A request is free.', { free: true }),
    head('cost', 'Een verzoek kost geld.', 'A request costs money.', { free: false }),
    head('cost', 'Wat een verzoek kost, staat in de wet[: {!}].', 'What a request costs is in the law[: {!}].', { as: 'law' }),
    head('cost', 'Een verzoek kan iets kosten.', 'A request may cost something.'),
    head('identity', 'Wij vragen wie u bent als wij daaraan twijfelen.', 'We ask who you are if we have doubts.', {
      ask: 'in-doubt',
    }),
    head('identity', 'Wij mogen vragen wie u bent.', 'We may ask who you are.', { ask: 'may' }),
    head('identity', 'Wij vragen bij elk verzoek wie u bent.', 'With every request we ask who you are.', {
      ask: 'every-request',
    }),
    head('identity', 'Wij vragen wie u bent zoals de wet zegt[: {!}].', 'We ask who you are as the law says[: {!}].', {
      as: 'law',
    }),
    head('identity', 'Wij willen weten wie iets vraagt.', 'We want to know who is asking.'),
    head('refusal', 'Zeggen wij nee, dan zeggen wij ook waarom.', 'If we say no, we also say why.', { reasons: true }),
    head('refusal', 'Zeggen wij nee, dan zeggen wij niet waarom.', 'If we say no, we do not say why.', { reasons: false }),
    head('refusal', 'Zeggen wij nee, dan volgen wij de wet[: {!}].', 'If we say no, we follow the law[: {!}].', { as: 'law' }),
    head('refusal', 'Wij mogen een verzoek weigeren.', 'We may refuse a request.'),
  ],
  rest: [
    { nl: 'Dat kan via {by}.', en: 'That is possible through {by}.' },
    { nl: 'De adressen staan in {at}.', en: 'The addresses are in {at}.' },
    ...within('Wij doen dat', 'We do so'),
    { nl: 'Duurt het langer, dan nooit langer dan {extended}.', en: 'If it takes longer, never longer than {extended}.' },
    { nl: 'Langer duurt het nooit.', en: 'It never takes longer.', says: { extended: 'at once' } },
    {
      nl: 'Hoe lang het hoogstens duurt, zeggen wij nog niet.',
      en: 'How long it takes at most, we do not say yet.',
      says: { extended: 'unstated' },
    },
    { nl: 'Langer mag het alleen duren als {when}.', en: 'It may take longer only if {when}.' },
    { nl: 'Dat het langer duurt, hoort u binnen {notice}.', en: 'That it takes longer, you hear within {notice}.' },
    { nl: 'Dat het langer duurt, hoort u meteen.', en: 'That it takes longer, you hear at once.', says: { notice: 'at once' } },
    {
      nl: 'Wanneer u hoort dat het langer duurt, zeggen wij nog niet.',
      en: 'When you hear that it takes longer, we do not say yet.',
      says: { notice: 'unstated' },
    },
    EFFORT,
    ...yesNo('free', p('Dat is gratis.', 'That is free.'), p('Dat kost geld.', 'That costs money.')),
    { nl: 'Dat is anders bij {unless}.', en: 'That is different in case of {unless}.' },
    ...eachValue('ask', {
      'in-doubt': p('Bij twijfel vragen wij wie u bent.', 'In doubt we ask who you are.'),
      may: p('Soms vragen wij wie u bent.', 'Sometimes we ask who you are.'),
      'every-request': p('Wij vragen altijd wie u bent.', 'We always ask who you are.'),
    }),
    ...yesNo(
      'reasons',
      p('Wij geven daarbij een reden.', 'We give a reason.'),
      p('Wij geven daarbij geen reden.', 'We give no reason.'),
    ),
    { nl: 'Wij bekijken elk verzoek apart.', en: 'We look at each request on its own.', says: { weighs: 'each-request' } },
    { nl: 'Een reden om te weigeren is {grounds}.', en: 'A reason to refuse is {grounds}.' },
    { nl: 'Wij wijzen u dan op {names}.', en: 'We then point you to {names}.' },
  ],
};
