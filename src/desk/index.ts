// What do people come to do? Use cases, one verb per file.
export * from './correction/index.ts';
export * from './course/index.ts';
export * from './documents/index.ts';
export * from './draft/index.ts';
export * from './take-over/index.ts';
export { workOnce } from './work/run.ts';
export { type DecisionLine, type ErrorLine, lineDecider, lineRetention, type RetentionLine } from './decide/lines.ts';
export {
  breakGlass,
  type BrokenGlass,
  EMERGENCY_MINUTES,
  endGlass,
  type GlassView,
  glassOf,
  mayBreakGlass,
  opensUnderGlass,
  tellsOfGlass,
} from './access/break-glass.ts';
export { attestClause, type AttestLine, attestationsOf, type AttestView, withdrawAttestation } from './attest/sign.ts';
export { type Attested, attestTasks } from './attest/state.ts';
export { type AskedAbout, answerAbout, askable } from './access/may-x.ts';
export { isOfficer, keepsAccounts, officerNames } from './access/office.ts';
export { type OfficerDay, officerDay } from './access/officer-day.ts';
export { answerBy, answerLogQuestion, askAboutLine, casesOf } from './access/question.ts';
export {
  announceLifting,
  liftRestriction,
  lockedFiles,
  lockedOut,
  mayHandleLocks,
  restrict,
  running,
} from './access/restriction.ts';
export { leftFileOf, leftFiles, takeOverLeft } from './access/left-files.ts';
export { type EntryView, entryOf, judgeEntry, reviewEvidence, reviewOf, signWeek, type WeekView } from './access/review.ts';
export {
  changeStaff,
  closeStaff,
  hasPromised,
  type Inviter,
  invite,
  promiseSecrecy,
  promiseView,
  rolesOf,
  staffOf,
} from './access/staff.ts';
export {
  type Beside,
  endStanding,
  judgeAccess,
  judgeCapacity,
  recordAuthority,
  recordObjection,
  recordRepresentation,
  type StandingView,
  standingOf,
} from './access/standing.ts';
export type { Asked, Wish } from './file/ask.ts';
export { type CircleView, type MaySee, openCircle } from './file/circle.ts';
export { type IntakeField, type IntakeForm, type IntakeInput, intakeForm, placeOf, type TakenIn, takeIn } from './file/intake.ts';
export {
  contactIn,
  mayIdentify,
  openContact,
  openIdentity,
  PROOFS_SEEN,
  saveBsn,
  saveContact,
  saveProofSeen,
} from './file/personal.ts';
export { type FileList, type ListedFile, listFiles, type ListWish } from './file/list.ts';
export { declareBeside } from './file/declare.ts';
export { addNote, type Correction, correctNote, type NoteInput } from './file/note.ts';
export { type FileAnswer, type FileOpened, type FileRefused, type FileView, openFile, recordRefusal } from './file/open.ts';
export { type ReadItem, readItems, type Written } from './file/notes.ts';
export { type PieceView, piecesOf } from './file/pieces.ts';
export {
  closedAmong,
  type FilePart,
  factsView,
  type HeldPart,
  headView,
  heldParts,
  kindsOf,
  noteCategory,
  viewOf,
  type WhatOpens,
  whatOpens,
} from './file/view.ts';
export { answerQuestion, type QuestionAnswer } from './file/question.ts';
export { strangersAnswer } from './file/stranger.ts';
export { type WriteAnswer, writeUnder } from './file/write.ts';
export { type Acting, type House, scopeOf } from './house.ts';
export * from './log/verify-export.ts';
export { type Looked, type LookedDeed, type LookedView, whoLooked } from './log/who-looked.ts';
export { type ChangedClause, comparePolicies, type PolicyChange } from './policy/compare.ts';
export { type Ruling, type Rulings, rulings } from './policy/rulings.ts';
export { type BirthdayAhead, birthdayAhead, nextAge, ownBirthday } from './portal/birthday.ts';
export { type ConsentSay, type ConsentStands, type ConsentState, consentLines } from './consent/lines.ts';
export {
  type ConsentDeed,
  type ConsentPerson,
  DISCLOSED_TO,
  type FileConsents,
  fileConsents,
  recordFileConsent,
  waits,
} from './consent/record.ts';
export { answerConsent, type ConsentAnswer, type ConsentsView, consentsOf, saysFirst } from './portal/consents.ts';
export {
  type MyObjection,
  objectable,
  type ObjectionView,
  objectionsOf,
  objectToParent,
  withdrawObjection,
} from './portal/objection.ts';
export { isYoungReader } from './portal/young.ts';
export { type PortalPeople, type PortalPerson, portalPeople } from './portal/people.ts';
export type * from './ports.ts';
export { type PracticeView, practiceOf, practices } from './practice.ts';
export { type Audience, mainClause, type ShownClause, type ShownReason, sentenceOf, shownReason } from './shown/reason.ts';
export { dayOfInstant } from './shown/day.ts';
export { capital, consentName, REGIME_NAMES, pieceWord, wordOf } from './shown/words.ts';
export { openQuestionForm, sendQuestion } from './question/ask.ts';
export { handleQuestion, handlesQuestions, openQuestion, openQuestions, redactQuestion } from './question/handle.ts';
export { type Counter, counter, type Seen } from './watch/count.ts';
export { watchRound } from './watch/round.ts';
export * from './read/index.ts';
export { recordSignIn } from './sign-in/record.ts';
export { ownName } from './own-name.ts';
export { staffNames } from './staff-names.ts';
export {
  type Kept,
  type PublishedChapter,
  type PublishedSentence,
  type PublishedStatement,
  publishedStatement,
  statementMarkdown,
  statementPdf,
} from './statement/published.ts';
