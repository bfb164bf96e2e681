// The forms that every kind of care knows: from the referral to what relatives are told afterwards. Data only.

import type { Text } from '../../policy/index.ts';
import type { FormField, FormSpec } from './shape.ts';

const t = (nl: string, en: string): Text => ({ nl, en });
const DAY: FormField = {
  key: 'day',
  label: t('Op welke dag', 'On which day'),
  as: 'day',
  required: true,
  past: true,
  start: 'today',
};

const OUTCOMES = [
  { value: 'reached', label: t('Bereikt', 'Reached') },
  { value: 'partly', label: t('Deels bereikt', 'Partly reached') },
  { value: 'open', label: t('Nog bezig', 'Under way') },
  { value: 'stopped', label: t('Gestopt', 'Stopped') },
] as const;

/** Verwijzing, indicatie, toewijzingsbesluit: who decided that there is care, with which number, for how long. */
export const referral: FormSpec = {
  kind: 'referral',
  record: 'intake',
  label: t('Verwijzing of besluit', 'Referral or decision'),
  add: t('Leg een verwijzing of besluit vast', 'Record a referral or decision'),
  lead: t(
    'Leg vast wat er in het stuk staat. Het stuk zelf hoort bij de documenten.',
    'Record what the paper says. The paper itself belongs with the documents.',
  ),
  categories: ['referral', 'care_plan', 'correspondence', 'notes'],
  fields: [
    {
      key: 'what',
      label: t('Soort', 'Kind'),
      as: 'choice',
      required: true,
      options: [
        { value: 'referral', label: t('Verwijzing', 'Referral') },
        { value: 'indication', label: t('Indicatie', 'Indication') },
        { value: 'allocation', label: t('Toewijzingsbesluit', 'Allocation decision') },
      ],
    },
    {
      key: 'issuer',
      label: t('Van wie', 'Issued by'),
      hint: t('De huisarts, de gemeente, het CIZ.', 'The GP, the municipality, the CIZ.'),
      as: 'line',
      required: true,
    },
    { key: 'number', label: t('Nummer of kenmerk', 'Number or reference'), as: 'line' },
    { key: 'decided', label: t('Datum van het besluit', 'Date of the decision'), as: 'day', required: true, past: true },
    { key: 'from', label: t('Geldt vanaf', 'Valid from'), as: 'day', required: true },
    { key: 'until', label: t('Geldt tot en met', 'Valid until'), as: 'day', after: 'from' },
    { key: 'content', label: t('Waarvoor', 'For what'), as: 'text', required: true },
  ],
  on: 'decided',
  due: 'until',
  dueWhat: t('De indicatie of verwijzing loopt af', 'The indication or referral runs out'),
};

export const agreement: FormSpec = {
  kind: 'agreement',
  record: 'contract',
  label: t('Overeenkomst', 'Agreement'),
  add: t('Leg de overeenkomst vast', 'Record the agreement'),
  categories: ['agreement', 'correspondence', 'care_plan', 'notes'],
  fields: [
    { key: 'with', label: t('Met wie', 'With whom'), as: 'line', required: true },
    { key: 'signed', label: t('Getekend op', 'Signed on'), as: 'day', required: true, past: true },
    {
      key: 'how',
      label: t('Hoe', 'How'),
      as: 'choice',
      required: true,
      options: [
        { value: 'paper', label: t('Op papier', 'On paper') },
        { value: 'digital', label: t('Digitaal', 'Digitally') },
      ],
    },
    { key: 'from', label: t('Loopt vanaf', 'Runs from'), as: 'day', required: true },
    { key: 'until', label: t('Loopt tot en met', 'Runs until'), as: 'day', after: 'from' },
    { key: 'content', label: t('Wat is afgesproken', 'What was agreed'), as: 'text', required: true },
  ],
  on: 'signed',
  due: 'until',
  dueWhat: t('De overeenkomst loopt af', 'The agreement runs out'),
};

/** The hulpverleningsplan (Jeugdwet 4.1.3): goals in the client's own words, agreed with whom and when. */
export const plan: FormSpec = {
  kind: 'care-plan',
  record: 'care-plan',
  label: t('Hulpverleningsplan', 'Plan of care'),
  add: t('Maak het plan', 'Make the plan'),
  lead: t(
    'Maak het plan samen. Schrijf de doelen op zoals de cliënt ze zegt.',
    'Make the plan together. Write the goals as the client says them.',
  ),
  categories: ['care_plan'],
  once: true,
  fields: [
    { key: 'situation', label: t('Hoe gaat het nu', 'How things are now'), as: 'text' },
    { key: 'arrangements', label: t('Afspraken: wie doet wat', 'Arrangements: who does what'), as: 'text' },
    {
      key: 'with',
      label: t('Afgesproken met', 'Agreed with'),
      hint: t('De namen, en wie zij zijn. Leeg: nog niet afgesproken.', 'The names, and who they are. Empty: not agreed yet.'),
      as: 'line',
      together: true,
      missing: t(
        'Dit plan maken wij samen, zo staat het in de verklaring. Schrijf op met wie het is afgesproken.',
        'We make this plan together, as the statement says. Write down with whom it was agreed.',
      ),
    },
    {
      key: 'agreed',
      label: t('Afgesproken op', 'Agreed on'),
      as: 'day',
      past: true,
      together: true,
      missing: t(
        'Schrijf op wanneer het plan samen is afgesproken. Nog niet besproken? Bespreek het eerst.',
        'Write down when the plan was agreed together. Not discussed yet? Discuss it first.',
      ),
    },
    { key: 'signer', label: t('Getekend door', 'Signed by'), as: 'line' },
    { key: 'signed', label: t('Getekend op', 'Signed on'), as: 'day', past: true },
    { key: 'next', label: t('Volgende evaluatie', 'Next evaluation'), as: 'day' },
  ],
  groups: [
    {
      key: 'goal',
      label: t('Doelen', 'Goals'),
      one: t('Doel', 'Goal'),
      first: true,
      least: 1,
      offered: 3,
      fields: [
        {
          key: 'words',
          label: t('In de woorden van de cliënt', "In the client's own words"),
          as: 'text',
          required: true,
          missing: t(
            'Een plan heeft een doel. Schrijf op wat de cliënt wil bereiken.',
            'A plan has a goal. Write down what the client wants to reach.',
          ),
        },
        { key: 'how', label: t('Hoe gaan we dat doen', 'How we will do that'), as: 'text' },
        { key: 'until', label: t('Wanneer willen we dat halen', 'When we want to reach it'), as: 'day' },
      ],
    },
  ],
  due: 'next',
  dueWhat: t('Evalueer het plan', 'Evaluate the plan'),
};

export const report: FormSpec = {
  kind: 'note',
  record: 'note',
  label: t('Verslagen', 'Reports'),
  add: t('Schrijf een verslag', 'Write a report'),
  categories: ['notes'],
  fields: [
    DAY,
    { key: 'goal', label: t('Bij welk doel', 'On which goal'), as: 'goal' },
    { key: 'text', label: t('Wat is er gebeurd', 'What happened'), as: 'text', required: true },
  ],
  on: 'day',
  body: 'text',
};

export const measurement: FormSpec = {
  kind: 'measurement',
  record: 'evaluation',
  label: t('Metingen', 'Measurements'),
  add: t('Meet hoe het gaat', 'Measure how it goes'),
  lead: t(
    'De cliënt geeft zelf een cijfer: 0 is heel ver weg, 10 is gehaald.',
    'The client gives the number: 0 is far away, 10 is reached.',
  ),
  categories: ['evaluation', 'care_plan'],
  fields: [
    DAY,
    { key: 'goal', label: t('Welk doel', 'Which goal'), as: 'goal', required: true },
    {
      key: 'value',
      label: t('Cijfer van 0 tot en met 10', 'Number from 0 to 10'),
      as: 'number',
      required: true,
      within: [0, 10],
    },
    { key: 'words', label: t('Wat zegt de cliënt erbij', 'What the client says about it'), as: 'line' },
  ],
  on: 'day',
};

export const evaluation: FormSpec = {
  kind: 'evaluation',
  record: 'evaluation',
  label: t('Evaluaties', 'Evaluations'),
  add: t('Schrijf een evaluatie', 'Write an evaluation'),
  categories: ['evaluation', 'care_plan'],
  fields: [
    DAY,
    { key: 'with', label: t('Met wie', 'With whom'), as: 'line', required: true },
    { key: 'text', label: t('Hoe ging het', 'How it went'), as: 'text', required: true },
    {
      key: 'own',
      label: t('Wat vindt de cliënt zelf', 'What the client thinks'),
      as: 'text',
      together: true,
      missing: t(
        'Deze evaluatie maken wij samen, zo staat het in de verklaring. Schrijf op wat de cliënt zelf vindt.',
        'We make this evaluation together, as the statement says. Write down what the client thinks.',
      ),
    },
  ],
  groups: [
    {
      key: 'goal',
      label: t('Uitkomst per doel', 'Outcome per goal'),
      one: t('Doel', 'Goal'),
      per: 'goals',
      least: 0,
      offered: 0,
      fields: [
        {
          key: 'outcome',
          label: t('Uitkomst', 'Outcome'),
          as: 'choice',
          required: true,
          options: OUTCOMES,
          missing: t('Kies bij elk doel hoe het ervoor staat.', 'Choose for each goal how it stands.'),
        },
        { key: 'words', label: t('Toelichting', 'Explanation'), as: 'text' },
      ],
    },
  ],
  on: 'day',
};

export const appointment: FormSpec = {
  kind: 'appointment',
  record: 'other',
  label: t('Afspraken', 'Appointments'),
  add: t('Plan een afspraak', 'Plan an appointment'),
  categories: ['care_plan', 'notes'],
  fields: [
    { key: 'day', label: t('Dag', 'Day'), as: 'day', required: true },
    { key: 'time', label: t('Tijd', 'Time'), hint: t('Zoals 14:30.', 'Such as 14:30.'), as: 'time', required: true },
    { key: 'minutes', label: t('Hoeveel minuten', 'How many minutes'), as: 'number', within: [5, 720], start: '60' },
    { key: 'where', label: t('Waar', 'Where'), as: 'line' },
    { key: 'with', label: t('Met wie', 'With whom'), as: 'line' },
    { key: 'about', label: t('Waarover', 'About what'), as: 'line' },
    {
      key: 'state',
      label: t('Hoe staat het ermee', 'How it stands'),
      as: 'choice',
      required: true,
      start: 'planned',
      options: [
        { value: 'planned', label: t('Gepland', 'Planned') },
        { value: 'held', label: t('Geweest', 'Held') },
        { value: 'missed', label: t('Niet gekomen', 'Not attended') },
        { value: 'cancelled', label: t('Afgezegd', 'Cancelled') },
      ],
    },
  ],
  on: 'day',
  due: 'day',
  dueWhile: { field: 'state', value: 'planned' },
  dueWhat: t('Afspraak', 'Appointment'),
};

export const contact: FormSpec = {
  kind: 'contact',
  record: 'note',
  label: t('Contacten', 'Contacts'),
  add: t('Leg een contact vast', 'Record a contact'),
  categories: ['notes'],
  fields: [
    DAY,
    {
      key: 'how',
      label: t('Hoe', 'How'),
      as: 'choice',
      required: true,
      options: [
        { value: 'visit', label: t('Gesprek of bezoek', 'Talk or visit') },
        { value: 'phone', label: t('Telefoon', 'Phone') },
        { value: 'video', label: t('Beeldbellen', 'Video call') },
        { value: 'message', label: t('Bericht', 'Message') },
      ],
    },
    { key: 'with', label: t('Met wie', 'With whom'), as: 'line', required: true },
    { key: 'text', label: t('Waarover', 'About what'), as: 'text', required: true },
  ],
  on: 'day',
  body: 'text',
};
