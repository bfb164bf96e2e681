// The course of care, from intake to the end.
export * from './agenda.ts';
export { type AnswersInput, type AnswersView, openAnswers, saveAnswers } from './answers.ts';
export * from './end.ts';
export { type FirstToKnow, firstToKnow, overviewOf } from './first-to-know.ts';
export * from './forms.ts';
export * from './hand-over.ts';
export * from './open.ts';
export { endPrint, longPrint, takePrint, type TakenPrint } from './long-print.ts';
export { mayCopy, type PrintAnswer, printCourse, type PrintWhat, type PrintWish } from './print.ts';
export { type FormInput, saveForm } from './write.ts';
