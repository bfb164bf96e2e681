// Who sees data, where, and for how long.

import type { ClauseSections } from '../shape.ts';
import type { MembersOf, SectionSpec } from '../spec.ts';
import { data, flag, must, needs, one, people, person, regimes, some, term, words } from './builders.ts';

type Sections = 'access' | 'recipient' | 'territory' | 'never' | 'retention';

export const SEES: { readonly [S in Sections]: SectionSpec<MembersOf<ClauseSections[S]>> } = {
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
      // oxlint-disable-next-line unicorn/no-thenable -- a member of the language; never a function
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
      // oxlint-disable-next-line unicorn/no-thenable -- a member of the language; never a function
      then: some('afterwards', 'What happens then. Default: erase.'),
      longer: some('longer', 'What may lengthen it.'),
      for: words(['purpose'], ['purpose'], 'Kept only for.'),
      except: { is: 'ids', to: ['retention'], about: 'Rules that go before this one.' },
      effort: one('effort', '`best`: a promise to try.'),
    },
  },
};
