// Pages about questions of visitors in the gallery.

import {
  askQuestionPage,
  type AskQuestionProps,
  questionSentPage,
  questionsPage,
  type ShownQuestion,
  UNTOUCHED,
  visitorQuestionPage,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { at, DE_LINDE, practiceFrame, staffFrame } from './people.ts';

const form: AskQuestionProps = {
  frame: { ...practiceFrame('/verklaring/de-linde/vraag'), practice: DE_LINDE },
  fields: ['name', 'email', 'question', 'remark'],
  sentence: {
    nl: 'In het formulier vragen wij wie u bent, uw vraag en uw opmerking. Wij gebruiken dat om na te gaan wie u bent.',
    en: 'In the form we ask who you are, your question and your remark. We use that to establish who you are.',
  },
  volunteered: false,
  parent: false,
  answers: UNTOUCHED,
};
const open: ShownQuestion = {
  id: 'q1',
  at: at('2026-11-22', '19:40'),
  state: 'open',
  special: true,
  name: 'Bep Verzonnen',
  email: 'bep@post.example',
  question: 'Mijn man heeft epilepsie. Kan hij bij u terecht voor hulp thuis?\n\nEn hoe lang duurt dat?',
  remark: 'Ik ben er alleen ’s avonds.',
};
const done: ShownQuestion = {
  id: 'q2',
  at: at('2026-11-20', '09:10'),
  state: 'answered',
  special: false,
  name: 'Ko Verzonnen',
  email: 'ko@post.example',
  question: 'Hebt u een wachtlijst?',
  answer: 'Nee, u kunt zo komen.',
  goneOn: '2027-02-21',
};

export const QUESTION_PAGES: readonly Shown[] = [
  { name: 'vraag-stellen', page: () => askQuestionPage(form) },
  {
    name: 'vraag-stellen-fout',
    page: () =>
      askQuestionPage({
        ...form,
        parent: true,
        answers: {
          typed: { name: 'Bep', email: 'geen adres', age: 'under' },
          mistakes: [
            { field: 'email', message: 'Vul een e-mailadres in.' },
            { field: 'question', message: 'Schrijf uw vraag op.' },
            { field: 'parent', message: 'Jonger dan 16? Vraag eerst uw vader, moeder of voogd.' },
          ],
        },
      }),
  },
  {
    name: 'vraag-stellen-kort-en',
    page: () => {
      const { sentence: _, ...rest } = form;
      const frame = { ...practiceFrame('/verklaring/de-linde/vraag', 'en'), practice: DE_LINDE };
      return askQuestionPage({ ...rest, frame, fields: ['question'], volunteered: true });
    },
  },
  { name: 'vraag-verstuurd', page: () => questionSentPage({ frame: form.frame, busy: false }) },
  { name: 'vraag-te-druk', page: () => questionSentPage({ frame: form.frame, busy: true }) },
  { name: 'vragen', page: () => questionsPage({ frame: staffFrame('/vragen'), questions: [open, done] }) },
  { name: 'vragen-leeg-en', page: () => questionsPage({ frame: staffFrame('/vragen', 'en'), questions: [] }) },
  {
    name: 'vraag-bezoeker',
    page: () => visitorQuestionPage({ frame: staffFrame('/vragen/q1'), shown: open, answers: UNTOUCHED, mayRegister: true }),
  },
  {
    name: 'vraag-bezoeker-fout',
    page: () =>
      visitorQuestionPage({
        frame: staffFrame('/vragen/q1'),
        shown: open,
        answers: { typed: { answer: ' ' }, mistakes: [{ field: 'answer', message: 'Schrijf eerst iets.' }] },
        mayRegister: false,
      }),
  },
  {
    name: 'vraag-bezoeker-klaar-en',
    page: () =>
      visitorQuestionPage({ frame: staffFrame('/vragen/q2', 'en'), shown: done, answers: UNTOUCHED, mayRegister: true }),
  },
];
