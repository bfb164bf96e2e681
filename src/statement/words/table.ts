// THE table: for each section of the language the sentences that say it, ready to print and to match.

import { CLAUSES, ORGANISATION, type Section, type SectionSpec, STATEMENT } from '../../policy/index.ts';
import { type Grammar, grammar, type SectionWords } from './form.ts';
import { access, never, recipient, territory } from './sections/access.ts';
import { request, right } from './sections/ask.ts';
import { consent, data, purpose } from './sections/data.ts';
import { statement } from './sections/document.ts';
import { retention } from './sections/keep.ts';
import { breach, measure, pledge, undertaking } from './sections/safe.ts';
import { cookie, form, message } from './sections/web.ts';
import { contact, organisation, oversight, service } from './sections/who.ts';

/** The sections that a statement says. Examples are questions put to the policy, not promises: they are not printed. */
export type SaidSection = Exclude<Section, 'example'>;

const WORDS: Readonly<Record<SaidSection, SectionWords>> = {
  organisation,
  contact,
  service,
  oversight,
  data,
  purpose,
  consent,
  access,
  recipient,
  territory,
  never,
  retention,
  right,
  request,
  measure,
  undertaking,
  pledge,
  breach,
  cookie,
  form,
  message,
  statement,
};

const specOf = (section: SaidSection): Pick<SectionSpec, 'members'> =>
  section === 'organisation' ? { members: ORGANISATION } : section === 'statement' ? { members: STATEMENT } : CLAUSES[section];

export const GRAMMARS = Object.fromEntries(
  Object.entries(WORDS).map(([section, words]) => [section, grammar(specOf(section as SaidSection), words)]),
) as Readonly<Record<SaidSection, Grammar>>;
