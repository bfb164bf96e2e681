// The one definition of the language: which sections there are, which members a clause has, and what each may hold.
// Parser, JSON Schema, printer and documentation follow from it; the compiler keeps it equal to the types of shape.ts.

import type { Clause, ClauseSections, Organisation, StatementSection } from './shape.ts';
import type { MembersOf, OwnWords, SectionSpec, Spec } from './spec.ts';
import type { WordList } from './vocabulary.ts';

const one = <L extends WordList>(of: L, about: string) => ({ is: 'one', of, about }) as const;
const some = <L extends WordList>(of: L, about: string) => ({ is: 'some', of, about }) as const;
const word = (of: readonly WordList[], own: readonly OwnWords[], about: string) => ({ is: 'word', of, own, about }) as const;
const words = (of: readonly WordList[], own: readonly OwnWords[], about: string) => ({ is: 'words', of, own, about }) as const;
const needs = (about: string) => ({ is: 'some', of: 'need', form: 'consent', about }) as const;
const text = (about: string, ...or: string[]) => ({ is: 'text', about, or }) as const;
const flag = (about: string) => ({ is: 'flag', about }) as const;
const count = (from: number, to: number, about: string) => ({ is: 'count', from, to, about }) as const;
const line = (about: string, max = 200) => ({ is: 'line', max, about }) as const;
const lines = (about: string, max = 60) => ({ is: 'lines', max, about }) as const;
const day = (about: string, ...or: string[]) => ({ is: 'day', about, or }) as const;
const span = (about: string, ...or: string[]) => ({ is: 'span', about, or }) as const;
const clock = (about: string) => span(about, 'at once', 'unstated');
const term = (about: string) => span(about, 'at once', 'needed', 'unstated');
const id = (about: string, ...to: (keyof ClauseSections)[]) => ({ is: 'id', to, about }) as const;
const must = <S extends object>(spec: S) => ({ ...spec, required: true }) as const;
const data = (about: string) => words(['category', 'everything'], ['data'], about);
const people = (about: string) => words(['person'], [], about);
const regimes = some('regime', 'The law that the part of the file is under.');
const labels = (about: string) => ({ is: 'map', keys: { is: 'new' }, value: text('How people read the word.'), about }) as const;
const person = (about: string) =>
  ({
    is: 'object',
    about,
    fields: {
      from: count(0, 130, 'Age in whole years, this one included.'),
      under: count(1, 130, 'Age in whole years, this one excluded.'),
      age: count(0, 130, 'An exact age (examples only).'),
      capable: flag('Can weigh the matter at hand.'),
      measure: some('protection', 'A protective measure is in force.'),
    },
  }) as const;

/** The members that every clause may have. */
export const COMMON = {
  as: one('as', 'What is not written in this clause follows the law of the day. Values beside it may only be stricter.'),
  law: lines(
    'Articles it rests on; beside a value of its own the claim that it is the value of the statute. `unnamed`: the law says.',
  ),
  why: text('The reason, shown with the sentence.'),
  label: text('How a person reads a word that this policy invented.'),
  words: labels('Words this clause invents, with the way people read them.'),
  was: id('The id this clause had before; keeps the thread between versions.'),
} as const satisfies Readonly<Record<keyof Clause, Spec>>;

export const ORGANISATION: MembersOf<Organisation> = {
  name: must(line('The name in law.')),
  form: line('Legal form.'),
  number: line('Number in the trade register.'),
  seat: line('Town.'),
  sector: words(['sector'], [], 'Kinds of work.'),
  clients: count(0, 100_000_000, 'Clients on record: decides the size test of the FG.'),
  staff: count(0, 10_000_000, 'People at work.'),
};

export const STATEMENT: MembersOf<StatementSection> = {
  version: must(line('Version, or `unstated`.', 40)),
  adopted: day('Day of adoption.', 'unstated'),
  changed: day('Day of the last change.', 'unstated'),
  effective: day('In force from.', 'unstated'),
  by: people('Who adopted it.'),
  review: span('When it is looked at again.'),
  languages: some('language', 'Languages it is published in.'),
  for: people('Groups of people it speaks to; each needs a purpose.'),
  bases: some('basis', 'Grounds named for all purposes together. Each must move to its purpose: always a finding.'),
  provide: one('provide', 'Said of all data at once: must a person give them?'),
  without: one('without', 'Said of all data at once: what happens without.'),
  contents: flag('Has a contents list.'),
  principles: count(1, 1000, 'Number of principles announced.'),
  categories: count(1, 1000, 'Number of categories announced.'),
  'may-change': flag('Says that it may change.'),
  announced: some('announced', 'How changes are made known.'),
  notices: words(['notice'], [], 'Fixed paragraphs shown; no promise in them.'),
};

const promise: MembersOf<ClauseSections['measure']> = {
  'kept-by': one('mechanism', 'The mechanism that keeps this promise; its evidence is live.'),
  'attested-by': people('Who signs that it is so. Shown as attested, never as kept.'),
  every: span('How often it is done or attested again.', 'unstated'),
  what: words(['category', 'thing', 'item', 'everything'], ['data'], 'What it covers (data or parts of the organisation).'),
  for: words(['person', 'use'], ['purpose', 'recipient'], 'Whom or what it serves.'),
  when: words(['moment'], [], 'At which moments.'),
  detail: words(['detail'], [], 'Further words, told and not enforced.'),
};

/** Every section that is a map of clauses. */
export const CLAUSES: { readonly [S in keyof ClauseSections]: SectionSpec<MembersOf<ClauseSections[S]>> } = {
  contact: {
    about: 'How to reach us.',
    each: 'One way in.',
    keys: 'key',
    members: {
      email: { is: 'email', about: 'E-mail address.' },
      phone: line('Telephone number.', 40),
      post: line('Postal address.'),
      web: line('Web address.'),
      for: words(['matter'], [], 'Which matters it is for.'),
    },
  },
  service: {
    about: "What we do, in which legal role. One service makes one part of a client's file; that part has one regime.",
    each: 'One service.',
    keys: 'key',
    names: 'service',
    members: {
      role: must(one('role', 'Our role under the AVG for this service.')),
      regime: regimes,
      for: people('For whom we do it (processor, fg).'),
      with: people('With whom (joint, intermediary).'),
      what: data('Data we meet in it.'),
      agreement: one('agreement', 'Whether a processor agreement is needed first.'),
    },
  },
  oversight: {
    about: 'Who watches over privacy here.',
    each: 'One function or safeguard.',
    keys: 'key',
    members: {
      is: must(one('oversight', 'What it is. Only `fg` counts as data protection officer.')),
      appointed: flag('Whether there is one.'),
      who: people('The role that does it.'),
      tasks: words(['task'], [], 'What it does.'),
      contact: id('The contact clause to use.', 'contact'),
      'shared-with': people('Others that share it.'),
      from: words(['source'], [], 'Where it comes from.'),
      'attested-by': people('Who signs for it.'),
      decided: day('Day of the decision.', 'unstated'),
      review: span('When the decision is looked at again.'),
    },
  },
  data: {
    about: 'Kinds of data we hold. A kind that is not here cannot be entered.',
    each: 'One category, or a group of categories.',
    keys: 'word',
    names: 'category',
    members: {
      items: words(['item', 'category'], ['data'], 'The fields in it; nothing else can be stored. Absent: free text.'),
      group: words(['category'], ['data'], 'The categories this word stands for.'),
      special: some('special', 'Special kind in law; decides which exception is needed.'),
      about: people('Whose data these are. Default: client.'),
      needs: needs('Asked only if.'),
      identifying: flag('False: claimed not to lead to a person.'),
      system: words(['system'], [], 'The system it is in.'),
      from: words(['person', 'source', 'class'], [], 'Where the data come from.'),
      'made-with': people('Drawn up together with.'),
    },
  },
  purpose: {
    about: 'What we use data for. One ground each.',
    each: 'One purpose.',
    keys: 'word',
    names: 'purpose',
    members: {
      what: must(data('Categories used, or `all`.')),
      about: people('Whose data. Default: client.'),
      from: words(['person', 'source', 'class'], [], 'Sources special to this purpose.'),
      by: words(['class', 'person'], [], 'Who issued the indication or order.'),
      basis: one('basis', 'The one ground of AVG 6. `indication` and `unstated` are what statements say: always a finding.'),
      interest: text('The interest itself, when the ground is legitimate-interest.', 'unstated'),
      'interest-of': one('interest-of', 'Whose interest. Default: us.'),
      balance: day('Day of the balancing test on file.', 'unstated'),
      special: {
        is: 'map',
        keys: { is: 'word', of: ['category', 'everything'], own: ['data'] },
        value: line('The exception, for instance UAVG 30(3)(a).', 60),
        about: 'Per special category (or group) the exception of AVG 9 or 10.',
      },
      bsn: lines('The statute that allows the citizen number here.'),
      provide: one('provide', 'Must a person give these data? Default: optional.'),
      without: one('without', 'What happens without them.'),
      automated: {
        is: 'object',
        about: 'Decisions without a human. Absent: none.',
        fields: {
          logic: must(text('How the decision is made.')),
          effect: must(text('What it means for the person.')),
          human: must(people('Who looks again on request.')),
        },
      },
    },
  },
  consent: {
    about: 'Yes-words we ask. Three kinds that never share a field.',
    each: 'One consent.',
    keys: 'key',
    members: {
      kind: must(one('consent-kind', 'care: to being helped. disclosure: release from secrecy. avg: ground for using data.')),
      for: words(['use', 'purpose'], ['purpose'], 'What is allowed by it: a purpose or a use.'),
      to: words(['class', 'person'], ['recipient'], 'To whom data may go.'),
      what: data('Which data.'),
      by: people('Who gives it. With `as: law`: whoever the law names for that age and capacity.'),
      of: person('For which clients.'),
      form: one('consent-form', 'How it is given. Default: explicit.'),
      asked: one('consent-asked', 'When it is asked. Default: before first use.'),
      refusal: one('consent-refusal', 'What a no leads to. Default: no-effect.'),
      checked: flag('Whether age or identity is checked.'),
    },
  },
  access: {
    about: 'Who may do what with which data for which purpose. No row, no access.',
    each: 'One permission.',
    keys: 'key',
    members: {
      who: must(people('Role or kind of person. `guardian` is a parent with authority or a guardian.')),
      of: person('Of which client.'),
      regime: regimes,
      may: must(some('action', 'What may be done.')),
      what: must(data('Categories, groups, or `all`.')),
      for: must(words(['purpose'], ['purpose'], 'Purposes.')),
      needs: needs('All of these must be there.'),
      unless: some('unless', 'Any of these stops it.'),
      judge: people('Who decides when an exception may apply. Without a judge the answer is no.'),
      then: some('obligation', 'Duties that come with it. `log` always does.'),
    },
  },
  recipient: {
    about: 'Who outside gets data. No clause, no disclosure.',
    each: 'One recipient or class.',
    keys: 'key',
    names: 'recipient',
    members: {
      is: must(one('recipient-role', 'Its role in law.')),
      class: some('class', 'Class of controller.'),
      service: one('processor-service', 'What it does for us.'),
      gets: must(data('Categories.')),
      for: words(['purpose'], ['purpose'], 'Purposes.'),
      ground: { is: 'some', of: 'ground', form: 'statute', about: 'Grounds, any of which suffices (own controllers).' },
      needs: needs('All of these must be there.'),
      judge: people('Who decides case by case.'),
      must: flag('Claimed to be a duty.'),
      seat: one('place', 'Country of establishment.'),
      stores: some('place', 'Where the data are.'),
      support: some('place', 'From where people look in.'),
      agreement: one('agreement', 'Processor agreement. Default for a processor: required, and without one nothing goes.'),
      terms: some('terms', "What the agreement adds to the law's list."),
      sub: one('sub', 'Sub-processors. Default: none.'),
      safeguard: one('safeguard', 'What covers a transfer outside the EEA.'),
      instructed: flag('False: follows its own rules, so no processor in law.'),
      'passes-on': some('passes-on', 'When it hands data on.'),
      listed: one('listed', 'Where an up-to-date list is.'),
    },
  },
  territory: {
    about: 'Where data and those who handle them may be.',
    each: 'One bound.',
    keys: 'bound',
    members: {
      within: must(some('place', 'The set of countries.')),
      strength: one('strength', '`principle` allows exceptions and so promises little. Default: absolute.'),
    },
  },
  never: {
    about: 'What we do not do. Wins over every permission.',
    each: 'One prohibition.',
    keys: 'key',
    members: {
      act: must(one('act', 'The act.')),
      what: words(['category', 'reach', 'item'], ['data'], 'Data it covers. Default: all.'),
      about: people('Whose.'),
      to: words(['class', 'person'], ['recipient'], 'To whom.'),
      from: words(['person', 'source'], [], 'From whom.'),
      by: words(['channel'], [], 'Over which channel.'),
      when: one('never-when', 'Only then.'),
      class: one('never-class', 'Class of cookie.'),
      unless: some('lift', 'Any of these lifts it.'),
    },
  },
  retention: {
    about: 'How long we keep it. Two bounds, a trigger, and what then.',
    each: 'One rule.',
    keys: 'key',
    members: {
      records: must(words(['record', 'rest'], [], 'Kinds of record, or `all`: the rest.')),
      regime: regimes,
      'at-least': term('Not earlier gone than.'),
      'at-most': term('Not later gone than.'),
      after: one('trigger', 'The trigger. `unstated` cannot be computed: a human judges.'),
      then: some('afterwards', 'What happens then. Default: erase.'),
      longer: some('longer', 'What may lengthen it.'),
      for: words(['purpose'], ['purpose'], 'Kept only for.'),
      except: { is: 'ids', to: ['retention'], about: 'Rules that go before this one.' },
      effort: one('effort', '`best`: a promise to try.'),
    },
  },
  right: {
    about: 'What a person can ask.',
    each: 'One right. `as: law` gives it in full.',
    keys: 'right',
    members: {
      covers: one('covers', 'Which data. Default: all.'),
      when: some('case', 'Cases; one suffices.'),
      needs: needs('All of these must hold.'),
      unless: some('right-unless', 'Exceptions.'),
      tells: words(['told'], [], 'What the answer holds.'),
      format: one('format', 'Shape of the export.'),
      to: some('handover', 'To whom it goes.'),
      within: clock("Our promised clock; the law's runs beside it."),
      retroactive: flag('Whether it works back.'),
      effort: one('effort', '`best`: a promise to try.'),
      first: words(['instance'], [], 'Where to go first.'),
      at: id('Contact clause.', 'contact'),
      then: one('right-then', 'What follows.'),
    },
  },
  request: {
    about: 'How asking works, for every right.',
    each: 'One side of it.',
    keys: 'request',
    members: {
      by: some('request-by', 'Ways in.'),
      at: id('Contact clause.', 'contact'),
      within: clock('Answer within.'),
      extended: clock('At most, in all.'),
      notice: clock('Delay told within.'),
      effort: one('effort', '`best`: a promise to try.'),
      when: some('request-when', 'What lengthens it.'),
      free: flag('No charge.'),
      unless: some('request-unless', 'Exceptions.'),
      ask: one('ask-identity', 'When identity is asked.'),
      reasons: flag('A refusal is explained.'),
      weighs: one('weighs', 'How requests are weighed.'),
      grounds: some('refusal-ground', 'Grounds of refusal named.'),
      names: some('way-on', 'Ways on that a refusal names.'),
    },
  },
  measure: {
    about: 'How data are kept safe: enforced by a mechanism, or attested by a person.',
    each: 'One measure.',
    keys: 'key',
    names: 'measure',
    exactlyOne: ['kept-by', 'attested-by'],
    members: promise,
  },
  undertaking: {
    about: 'Who has promised what, before access.',
    each: 'One undertaking.',
    keys: 'key',
    members: {
      binds: must(people('Which people.')),
      to: must(one('undertaking-to', 'What they promised.')),
      by: one('undertaking-by', 'How it is laid down.'),
      before: one('before', 'Nothing opens before it.'),
    },
  },
  pledge: {
    about: 'Promises of attitude; same shape as a measure.',
    each: 'One pledge.',
    keys: 'key',
    names: 'measure',
    exactlyOne: ['kept-by', 'attested-by'],
    members: promise,
  },
  breach: {
    about: 'When something goes wrong.',
    each: 'One duty.',
    keys: 'breach',
    members: {
      within: clock("Our promised clock; the law's runs beside it."),
      when: one('breach-when', 'What sets it off.'),
      tells: words(['told'], [], 'What the notice holds.'),
      at: id('Contact clause.', 'contact'),
      asks: one('breach-asks', 'What we ask of others.'),
      'attested-by': people('Who signs that there is a work process.'),
    },
  },
  cookie: {
    about: 'What the website places or reads. No clause, no cookie.',
    each: 'One cookie or family.',
    keys: 'key',
    members: {
      class: must(one('cookie-class', 'What the statement calls it.')),
      ask: must(one('cookie-ask', 'How the visitor is asked.')),
      tool: lines('Named tool or tools.', 100),
      recipient: word([], ['recipient'], 'Key of the recipient that gets it.'),
      collects: words(['category', 'item'], ['data'], 'Data.'),
      for: words(['use', 'purpose'], ['purpose'], 'What it is for.'),
      lasts: span('Lifetime.', 'session'),
      stores: some('place', 'Where.'),
      removable: one('removable', 'How it can be removed.'),
      ip: one('ip', 'What happens to the IP address.'),
      personal: flag('False: claimed to hold no personal data.'),
      anonymised: one('anonymised', 'How far.'),
      used: flag('False: named and not used.'),
    },
  },
  form: {
    about: 'Forms on the website.',
    each: 'One form.',
    keys: 'key',
    members: {
      asks: words(['item', 'category'], ['data'], 'Fields.'),
      for: words(['use', 'purpose'], ['purpose'], 'What the answers are used for.'),
      volunteered: flag('People may add what they like.'),
    },
  },
  message: {
    about: 'Mail that nobody asked for, and surveys.',
    each: 'One kind of message.',
    keys: 'key',
    members: {
      sends: must(one('sends', 'What.')),
      to: people('To whom.'),
      by: some('message-by', 'How.'),
      needs: one('message-needs', 'What must come first. Default: consent.'),
      through: id('Recipient clause that does it.', 'recipient'),
      'from-partners': flag('Also on behalf of partners.'),
      'opt-out': flag('Every message offers a way out.'),
    },
  },
  example: {
    about: 'Situations and the answers you expect. Run when a policy is adopted.',
    each: 'One example.',
    keys: 'key',
    members: {
      say: must(text('The situation in plain words.')),
      expect: must(one('outcome', 'The answer.')),
      by: must(id('The clause that should decide.')),
      who: people('Who asks.'),
      of: person('Of which client.'),
      regime: regimes,
      may: word(['action'], [], 'What they want to do.'),
      what: data('Which data.'),
      for: word(['purpose'], ['purpose'], 'Purpose.'),
      class: word(['class'], [], 'Class of controller.'),
      ground: line('Ground given.', 100),
      consents: {
        is: 'map',
        keys: { is: 'word', of: ['consent'], own: ['consent'] },
        value: flag('Given or not.'),
        about: 'Consents on record.',
      },
      lacks: needs('What is missing; else everything needed is there.'),
      objected: flag('The client has objected.'),
      records: word(['record'], [], 'Kind of record.'),
      dates: { is: 'map', keys: { is: 'word', of: ['trigger'], own: [] }, value: day('The day.'), about: 'Trigger dates.' },
      on: day('Day of asking.'),
      clock: id('Clause with the clock.', 'breach', 'request', 'right'),
      from: { is: 'moment', about: 'Moment a clock starts.' },
      until: line('Day or moment that goes with it.', 40),
    },
  },
};
