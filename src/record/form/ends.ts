// The forms of passing on and of stopping: hand-over, end of care, what relatives are told afterwards. Data only.

import type { Text } from '../../policy/index.ts';
import type { FormSpec } from './shape.ts';

const t = (nl: string, en: string): Text => ({ nl, en });

/** Who takes over stands in the team itself; this is what they are told. */
export const handOver: FormSpec = {
  kind: 'hand-over',
  record: 'note',
  label: t('Overdracht', 'Hand-over'),
  add: t('Draag over aan een collega', 'Hand over to a colleague'),
  lead: t(
    'De collega komt in het team. Wat de collega moet weten, staat in het dossier.',
    'The colleague joins the team. What the colleague must know stands in the file.',
  ),
  categories: ['notes'],
  fields: [
    { key: 'now', label: t('Hoe gaat het nu', 'How things are now'), as: 'text', required: true },
    { key: 'first', label: t('Wat moet eerst gebeuren', 'What must happen first'), as: 'text' },
    { key: 'mind', label: t('Waarop letten', 'What to mind'), as: 'text' },
  ],
};

interface Reason {
  readonly value: string;
  readonly label: Text;
}
const REACHED: Reason = { value: 'reached', label: t('De doelen zijn bereikt', 'The goals were reached') };
const INDICATION: Reason = { value: 'indication', label: t('De indicatie is afgelopen', 'The indication ran out') };
const DIED: Reason = { value: 'died', label: t('De cliënt is overleden', 'The client died') };
const OTHER: Reason = { value: 'other', label: t('Iets anders', 'Something else') };
const CLIENT: Reason = { value: 'client', label: t('De cliënt stopt', 'The client stops') };
const ONWARD: Reason = {
  value: 'onward',
  label: t('De cliënt gaat naar andere zorg', 'The client goes on to other care'),
};
/** Why care ends, where there is a plan with goals. */
const AFTER_PLAN: readonly Reason[] = [REACHED, CLIENT, ONWARD, INDICATION, DIED, OTHER];
/** Why a child leaves the childcare: nobody works on goals there, and no indication runs. */
const AFTER_CHILDCARE: readonly Reason[] = [
  { value: 'age', label: t('Het kind is te oud voor de opvang', 'The child is too old for the childcare') },
  { value: 'client', label: t('De ouders stoppen met de opvang', 'The parents stop') },
  { value: 'onward', label: t('Het kind gaat naar andere opvang', 'The child goes to other childcare') },
  { value: 'died', label: t('Het kind is overleden', 'The child died') },
  OTHER,
];

/** The last page of the file: when, why, and what the client got back (what a client supplied is returned as far as possible). */
export const end: FormSpec = {
  kind: 'care-end',
  record: 'note',
  label: t('Einde van de zorg', 'End of care'),
  add: t('Sluit de zorg af', 'End the care'),
  lead: t(
    'Na de laatste dag kan niemand meer schrijven. De bewaartermijn begint.',
    'After the last day nobody can write any more. The retention term begins.',
  ),
  categories: ['care_plan', 'notes'],
  once: true,
  fields: [
    {
      key: 'day',
      label: t('Laatste dag van de zorg', 'Last day of care'),
      as: 'day',
      required: true,
      past: true,
      start: 'today',
    },
    {
      key: 'reason',
      label: t('Waarom stopt de zorg', 'Why care ends'),
      as: 'choice',
      required: true,
      options: AFTER_PLAN,
    },
    {
      key: 'open-goals',
      label: t('Waarom is een doel dat nog bezig is niet geëvalueerd', 'Why a goal under way was not evaluated'),
      hint: t(
        'Alleen nodig als de doelen zijn bereikt en er toch nog een doel bezig is.',
        'Only when you choose that the goals were reached and a goal is still under way.',
      ),
      as: 'text',
    },
    { key: 'words', label: t('Hoe is er afgesloten', 'How it was concluded'), as: 'text', required: true },
    { key: 'after', label: t('Wat gebeurt er hierna', 'What happens next'), as: 'text' },
    {
      key: 'supplied',
      label: t('Heeft de cliënt zelf stukken gegeven', 'Did the client supply anything'),
      hint: t('Wat de cliënt gaf, gaat zoveel mogelijk terug.', 'What the client supplied is returned as far as possible.'),
      as: 'choice',
      required: true,
      options: [
        { value: 'no', label: t('Nee', 'No') },
        { value: 'yes', label: t('Ja', 'Yes') },
      ],
    },
  ],
  groups: [
    {
      key: 'returned',
      label: t('Wat de cliënt zelf had gegeven', 'What the client had supplied'),
      one: t('Stuk', 'Item'),
      least: 0,
      offered: 3,
      fields: [
        { key: 'what', label: t('Wat', 'What'), as: 'line', required: true },
        {
          key: 'how',
          label: t('Wat ermee gebeurde', 'What became of it'),
          as: 'choice',
          required: true,
          options: [
            { value: 'given-back', label: t('Teruggegeven', 'Given back') },
            { value: 'posted', label: t('Teruggestuurd', 'Sent back') },
            { value: 'kept', label: t('Blijft in het dossier', 'Stays in the file') },
            { value: 'destroyed', label: t('Vernietigd op verzoek', 'Destroyed on request') },
          ],
        },
        { key: 'day', label: t('Wanneer', 'When'), as: 'day', past: true },
      ],
    },
  ],
  on: 'day',
};

/** The same at a childcare: without goals, with the reasons for which a child leaves. */
export const endOfChildcare: FormSpec = {
  ...end,
  fields: end.fields
    .filter((field) => field.key !== 'open-goals')
    .map((field) => (field.key === 'reason' ? { ...field, options: AFTER_CHILDCARE } : field)),
};

/** Nazorg: what was agreed with relatives, and nothing of the care itself. */
export const relatives: FormSpec = {
  kind: 'relatives-file',
  record: 'note',
  aboutOthers: true,
  label: t('Nazorg voor naasten', 'Follow-up for relatives'),
  add: t('Leg nazorg vast', 'Record follow-up'),
  lead: t(
    'Schrijf alleen op wat met de naaste is besproken. Niets over de zorg aan de cliënt. De cliënt en wie hem vertegenwoordigt lezen dit niet.',
    'Write only what was discussed with the relative. Nothing about the care of the client. The client and who represents him do not read this.',
  ),
  categories: ['notes'],
  fields: [
    { key: 'who', label: t('Met wie', 'With whom'), as: 'line', required: true },
    { key: 'relation', label: t('Wie is dat van de cliënt', 'Relation to the client'), as: 'line', required: true },
    { key: 'day', label: t('Op welke dag', 'On which day'), as: 'day', required: true, past: true, start: 'today' },
    { key: 'text', label: t('Wat is besproken', 'What was discussed'), as: 'text', required: true },
    { key: 'next', label: t('Volgend contact', 'Next contact'), as: 'day' },
  ],
  on: 'day',
  due: 'next',
  dueWhat: t('Nazorg: neem contact op', 'Follow-up: get in touch'),
};
