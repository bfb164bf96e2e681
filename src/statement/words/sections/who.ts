// Who we are: the organisation, how to reach it, what it does in which role, who watches over privacy.

import { vocabulary } from '../../../policy/index.ts';
import { type Form, p, type SectionWords, yesNo } from '../form.ts';
import { ONE } from '../people.ts';
import * as slot from '../slot.ts';

export const organisation: SectionWords = {
  heads: [
    { nl: '{name} in {seat} is verantwoordelijk voor uw gegevens.', en: '{name} in {seat} is responsible for your data.' },
    { nl: '{name} is verantwoordelijk voor uw gegevens.', en: '{name} is responsible for your data.' },
  ],
  rest: [
    { nl: 'Onze rechtsvorm is: {form}.', en: 'Our legal form is: {form}.' },
    { nl: 'Ons nummer bij de Kamer van Koophandel is {number}.', en: 'Our number in the trade register is {number}.' },
    { nl: 'Dit doen wij: {sector}.', en: 'This is what we do: {sector}.' },
    {
      nl: 'Wij hebben {clients} cliënten en {staff} medewerkers.',
      en: 'We have {clients} clients and {staff} members of staff.',
    },
    { nl: 'Wij hebben {clients} cliënten.', en: 'We have {clients} clients.' },
    { nl: 'Wij hebben {staff} medewerkers.', en: 'We have {staff} members of staff.' },
  ],
};

export const contact: SectionWords = {
  heads: [
    { nl: 'Zo bereikt u ons.', en: 'This is how to reach us.', keys: ['general'] },
    { nl: 'Zo bereikt u onze privacy officer.', en: 'This is how to reach our privacy officer.', keys: ['privacy-officer'] },
    {
      nl: 'Zo bereikt u onze functionaris gegevensbescherming.',
      en: 'This is how to reach our data protection officer.',
      keys: ['fg'],
    },
    { nl: 'Zo bereikt u {@}.', en: 'This is how to reach {@}.' },
  ],
  rest: [
    { nl: 'Mail {email} of bel {phone}.', en: 'Mail {email} or call {phone}.' },
    { nl: 'Mail {email}.', en: 'Mail {email}.' },
    { nl: 'Bel {phone}.', en: 'Call {phone}.' },
    { nl: 'Schrijf naar {post}.', en: 'Write to {post}.' },
    { nl: 'Kijk op {web}.', en: 'Look at {web}.' },
    { nl: 'U kunt hier terecht met {for}.', en: 'This is the place for {for}.' },
  ],
};

/** Whether a processor works under an agreement. */
export const AGREEMENT: readonly Form[] = [
  {
    nl: 'Eerst moet er een verwerkersovereenkomst zijn.',
    en: 'There must be a processor agreement first.',
    says: { agreement: 'required' },
  },
  {
    nl: 'Er is een verwerkersovereenkomst getekend.',
    en: 'A processor agreement has been signed.',
    says: { agreement: 'signed' },
  },
  { nl: 'Er is geen verwerkersovereenkomst.', en: 'There is no processor agreement.', says: { agreement: 'none' } },
  {
    nl: 'Of er een verwerkersovereenkomst is, zeggen wij nog niet.',
    en: 'Whether there is a processor agreement we do not say yet.',
    says: { agreement: 'unstated' },
  },
];

export const service: SectionWords = {
  names: vocabulary.service,
  heads: [
    {
      nl: 'Bij {@} beslissen wij zelf waarvoor wij gegevens gebruiken.',
      en: 'In {@} we decide ourselves what we use data for.',
      says: { role: 'controller' },
    },
    {
      nl: 'Bij {@} beslissen wij samen met {with} waarvoor gegevens gebruikt worden.',
      en: 'In {@} we decide together with {with} what data are used for.',
      says: { role: 'joint' },
    },
    {
      nl: 'Bij {@} beslissen wij samen met een ander waarvoor gegevens gebruikt worden.',
      en: 'In {@} we decide together with another what data are used for.',
      says: { role: 'joint' },
    },
    { nl: 'Bij {@} zijn wij verwerker voor {for}.', en: 'In {@} we are a processor for {for}.', says: { role: 'processor' } },
    { nl: 'Bij {@} zijn wij verwerker.', en: 'In {@} we are a processor.', says: { role: 'processor' } },
    {
      nl: 'Bij {@} zijn wij functionaris gegevensbescherming voor {for}.',
      en: 'In {@} we are data protection officer for {for}.',
      says: { role: 'fg' },
    },
    {
      nl: 'Bij {@} zijn wij functionaris gegevensbescherming.',
      en: 'In {@} we are data protection officer.',
      says: { role: 'fg' },
    },
    {
      nl: 'Bij {@} zijn wij tussenpersoon, met {with}.',
      en: 'In {@} we are a go-between, with {with}.',
      says: { role: 'intermediary' },
    },
    { nl: 'Bij {@} zijn wij tussenpersoon.', en: 'In {@} we are a go-between.', says: { role: 'intermediary' } },
  ],
  rest: [
    { nl: 'Hiervoor geldt {regime}.', en: 'This is under {regime}.' },
    { nl: 'Wij doen dit voor {for}.', en: 'We do this for {for}.' },
    { nl: 'Wij doen dit met {with}.', en: 'We do this with {with}.' },
    { nl: 'Wij zien daarbij {what}.', en: 'In doing so we see {what}.', few: 'what' },
    { nl: 'Wij zien daarbij: {what}.', en: 'In doing so we see: {what}.' },
    ...AGREEMENT,
  ],
};

const officer = (is: string, nl: string, en: string): readonly Form[] => [
  { nl: `Wij hebben geen ${nl}.`, en: `We have no ${en}.`, says: { is, appointed: false } },
  { nl: `Wij hebben een ${nl}.`, en: `We have a ${en}.`, says: { is, appointed: true } },
  { nl: `Er is bij ons een ${nl}.`, en: `With us there is a ${en}.`, says: { is } },
];

export const oversight: SectionWords = {
  slots: { 'who:one': slot.words([ONE]), 'attested-by': slot.words([ONE]), 'review:every': slot.every },
  heads: [
    ...officer('fg', 'functionaris gegevensbescherming', 'data protection officer'),
    ...officer('privacy-officer', 'privacy officer', 'privacy officer'),
    { nl: 'Op onze privacy let: {who:one}.', en: 'Our privacy is watched over by {who:one}.', says: { is: 'department' } },
    { nl: 'Op onze privacy let een afdeling.', en: 'Our privacy is watched over by a department.', says: { is: 'department' } },
    {
      nl: 'Binnen onze organisatie zorgen wij zelf voor privacy.',
      en: 'Inside our organisation we look after privacy ourselves.',
      says: { is: 'internal' },
    },
    { nl: 'Wij hebben kennis van de privacywet.', en: 'We have knowledge of privacy law.', says: { is: 'knowledge' } },
    { nl: 'Ons beleid voor privacy staat op schrift.', en: 'Our privacy policy is in writing.', says: { is: 'document' } },
  ],
  rest: [
    ...yesNo(
      'appointed',
      p('Dat is geregeld.', 'That has been arranged.'),
      p('Dat is niet geregeld.', 'That has not been arranged.'),
    ),
    { nl: 'Wie dat is: {who:one}.', en: 'Who that is: {who:one}.' },
    { nl: 'De taak is: {tasks}.', en: 'The task is: {tasks}.' },
    { nl: 'Hoe u die bereikt, staat in {contact}.', en: 'How to get in touch is in {contact}.' },
    { nl: 'Dit delen wij met {shared-with}.', en: 'We share this with {shared-with}.' },
    { nl: 'Dit komt van {from}.', en: 'This comes from {from}.' },
    { nl: 'Daarvoor tekent: {attested-by}.', en: 'Signed for by: {attested-by}.' },
    { nl: 'Dat besloten wij op {decided}.', en: 'We decided so on {decided}.' },
    {
      nl: 'Wanneer wij dat besloten, staat nog niet vast.',
      en: 'When we decided so is not settled yet.',
      says: { decided: 'unstated' },
    },
    { nl: 'Wij bekijken dat {review:every} opnieuw.', en: 'We look at that again {review:every}.' },
  ],
};
