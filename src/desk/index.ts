// What do people come to do? Use cases, one verb per file.
export { type Asked, type Wish } from './file/ask.ts';
export { type IntakeField, type IntakeForm, type IntakeInput, intakeForm, placeOf, type TakenIn, takeIn } from './file/intake.ts';
export { addNote, type Correction, correctNote, type NoteInput } from './file/note.ts';
export { type FileAnswer, type FileOpened, type FileRefused, type FileView, openFile } from './file/open.ts';
export { type WriteAnswer, writeUnder } from './file/write.ts';
export { type Acting, type House, scopeOf } from './house.ts';
export * from './log/verify-export.ts';
export { type Ruling, type Rulings, rulings } from './policy/rulings.ts';
export type * from './ports.ts';
export { recordSignIn } from './sign-in/record.ts';
