// The four kinds of care, each with its forms in the order of the course. Data only; an organisation adjusts them (adjust.ts).

import type { Text } from '../../policy/index.ts';
import { agreement, appointment, contact, evaluation, measurement, plan, referral, report } from './care.ts';
import { end, endOfChildcare, handOver, relatives } from './ends.ts';
import type { FormSpec, Template } from './shape.ts';

const t = (nl: string, en: string): Text => ({ nl, en });
const COURSE = [report, measurement, evaluation, appointment, contact, handOver, end, relatives];

const warningPlan: FormSpec = {
  kind: 'warning-plan',
  record: 'care-plan',
  label: t('Signaleringsplan', 'Early-warning plan'),
  add: t('Maak een signaleringsplan', 'Make an early-warning plan'),
  categories: ['care_plan'],
  once: true,
  firstToKnow: true,
  fields: [
    {
      key: 'signs',
      label: t('Waaraan merkt de cliënt dat het minder gaat', 'How the client notices that things get worse'),
      as: 'text',
      required: true,
    },
    { key: 'self', label: t('Wat doet de cliënt dan zelf', 'What the client does then'), as: 'text' },
    { key: 'others', label: t('Wat doen anderen', 'What others do'), as: 'text' },
    { key: 'not', label: t('Wat helpt niet', 'What does not help'), as: 'text' },
    { key: 'call', label: t('Wie bellen wij', 'Whom we call'), as: 'line', required: true },
  ],
};

const weekPlan: FormSpec = {
  kind: 'week-plan',
  record: 'care-plan',
  label: t('Weekschema', 'Week plan'),
  add: t('Maak een weekschema', 'Make a week plan'),
  categories: ['care_plan'],
  once: true,
  fields: [
    { key: 'hours', label: t('Hoeveel uur per week', 'How many hours a week'), as: 'number', required: true, within: [1, 80] },
    { key: 'days', label: t('Welke dagen en waarmee', 'Which days and with what'), as: 'text', required: true },
  ],
};

const family: FormSpec = {
  kind: 'safety-plan',
  record: 'care-plan',
  label: t('Afspraken over veiligheid', 'Safety agreements'),
  add: t('Leg afspraken over veiligheid vast', 'Record safety agreements'),
  categories: ['care_plan'],
  once: true,
  firstToKnow: true,
  fields: [
    { key: 'agreed', label: t('Wat is afgesproken', 'What was agreed'), as: 'text', required: true },
    { key: 'with', label: t('Met wie', 'With whom'), as: 'line', required: true },
    { key: 'next', label: t('Opnieuw bekijken op', 'Look again on'), as: 'day' },
  ],
  due: 'next',
  dueWhat: t('Bekijk de afspraken over veiligheid', 'Look at the safety agreements'),
};

const group: FormSpec = {
  kind: 'placement',
  record: 'presence',
  label: t('Groep', 'Group'),
  add: t('Plaats het kind in een groep', 'Place the child in a group'),
  categories: ['notes'],
  once: true,
  fields: [
    { key: 'group', label: t('Groep', 'Group'), as: 'line', required: true },
    { key: 'from', label: t('Vanaf', 'From'), as: 'day', required: true },
    { key: 'days', label: t('Welke dagen', 'Which days'), as: 'line', required: true },
    { key: 'mentor', label: t('Mentor', 'Mentor'), as: 'line' },
  ],
};

const pickUp: FormSpec = {
  kind: 'pick-up-list',
  record: 'other',
  label: t('Ophaallijst', 'Pick-up list'),
  add: t('Maak de ophaallijst', 'Make the pick-up list'),
  lead: t(
    'Alleen wie hier staat, mag het kind ophalen. De ouder geeft de namen.',
    'Only who stands here may pick up the child. The parent gives the names.',
  ),
  categories: ['notes'],
  once: true,
  fields: [{ key: 'not', label: t('Wie mag het kind zeker niet ophalen', 'Who must not pick up the child'), as: 'line' }],
  groups: [
    {
      key: 'person',
      label: t('Wie het kind mag ophalen', 'Who may pick up the child'),
      one: t('Persoon', 'Person'),
      least: 1,
      offered: 4,
      fields: [
        {
          key: 'name',
          label: t('Naam', 'Name'),
          as: 'line',
          required: true,
          missing: t('Schrijf op wie het kind mag ophalen.', 'Write down who may pick up the child.'),
        },
        { key: 'relation', label: t('Wie is dat van het kind', 'Relation to the child'), as: 'line' },
        { key: 'phone', label: t('Telefoon', 'Phone'), as: 'line' },
        { key: 'until', label: t('Tot en met', 'Until'), as: 'day' },
      ],
    },
  ],
};

const healthCard: FormSpec = {
  kind: 'health-card',
  record: 'other',
  label: t('Allergieën en medicijnen', 'Allergies and medicines'),
  add: t('Leg allergieën en medicijnen vast', 'Record allergies and medicines'),
  categories: ['medical'],
  once: true,
  firstToKnow: true,
  fields: [
    { key: 'with', label: t('Verteld door', 'Told by'), as: 'line', required: true },
    { key: 'next', label: t('Opnieuw vragen op', 'Ask again on'), as: 'day' },
  ],
  groups: [
    {
      key: 'allergy',
      label: t('Allergieën', 'Allergies'),
      one: t('Allergie', 'Allergy'),
      least: 0,
      offered: 2,
      fields: [
        { key: 'what', label: t('Waarvoor', 'To what'), as: 'line', required: true },
        { key: 'signs', label: t('Wat is dan te zien', 'What shows then'), as: 'line' },
        { key: 'act', label: t('Wat dan doen', 'What to do then'), as: 'line', required: true },
      ],
    },
    {
      key: 'medicine',
      label: t('Medicijnen', 'Medicines'),
      one: t('Medicijn', 'Medicine'),
      least: 0,
      offered: 2,
      fields: [
        { key: 'name', label: t('Naam', 'Name'), as: 'line', required: true },
        { key: 'dose', label: t('Hoeveel en wanneer', 'How much and when'), as: 'line', required: true },
        { key: 'until', label: t('Tot en met', 'Until'), as: 'day' },
      ],
    },
  ],
  due: 'next',
  dueWhat: t('Vraag opnieuw naar allergieën en medicijnen', 'Ask again about allergies and medicines'),
};

const dailyLog: FormSpec = {
  kind: 'daily-log',
  record: 'note',
  label: t('Dagverslag', 'Daily log'),
  add: t('Schrijf een dagverslag', 'Write a daily log'),
  categories: ['notes'],
  fields: [
    { key: 'day', label: t('Dag', 'Day'), as: 'day', required: true, past: true, start: 'today' },
    { key: 'text', label: t('Hoe was de dag', 'How the day was'), as: 'text', required: true },
    { key: 'food', label: t('Eten en drinken', 'Food and drink'), as: 'line' },
    { key: 'sleep', label: t('Slapen', 'Sleep'), as: 'line' },
    { key: 'collected', label: t('Opgehaald door', 'Picked up by'), as: 'line' },
  ],
  on: 'day',
  body: 'text',
};

const named = (spec: FormSpec, label: Text): FormSpec => ({ ...spec, label });

export const TEMPLATES: readonly Template[] = [
  {
    key: 'mental-health',
    label: t('Geestelijke gezondheidszorg', 'Mental health care'),
    regimes: ['wgbo', 'wvggz'],
    forms: [referral, agreement, named(plan, t('Behandelplan', 'Treatment plan')), warningPlan, ...COURSE],
  },
  {
    key: 'guidance',
    label: t('Begeleiding', 'Guidance'),
    regimes: ['wmo', 'wzd', 'avg'],
    forms: [referral, agreement, named(plan, t('Ondersteuningsplan', 'Support plan')), weekPlan, ...COURSE],
  },
  {
    key: 'youth',
    label: t('Jeugdhulp', 'Youth help'),
    regimes: ['jeugdwet'],
    forms: [referral, agreement, plan, family, ...COURSE],
  },
  {
    key: 'childcare',
    label: t('Kinderopvang', 'Childcare'),
    regimes: ['childcare'],
    forms: [agreement, group, pickUp, healthCard, dailyLog, contact, handOver, endOfChildcare],
  },
];
