// The desk where a statement is read, and where an organisation begins.
export { changesOf, type TextChange } from './changes.ts';
export { EXAMPLES, type ExampleStatement } from './examples.ts';
export { leftOver } from './choose.ts';
export type { LawfulPolicy } from './mend.ts';
export { type Founded, type Founding, foundOrganisation } from './found.ts';
export { type HardSentence as HardToRead, readGiven, type Reading, type TextBlock } from './given.ts';
export type { DocumentAnswer, DocumentPort, SignInPort } from './ports.ts';
export type { ReadAnswers, ReadQuestion } from './ask.ts';
export { answered, type Answered, questionsOf } from './questions.ts';
export { reportOnPaper, type ReportWords } from './report.ts';
export { reportOf } from '../../statement/index.ts';
