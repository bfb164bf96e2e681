// The web room: what do people see? Pages are functions from their props to a whole page of HTML; nothing here reads, waits or knows the time.

export * from './assets.ts';
export type { AgeBand } from './components/age-line.tsx';
export type { Answer, ArticleRef, ClauseRef, Mark, Reason } from './components/answers.tsx';
export type { Change } from './components/changes.tsx';
export type { Missing, ShownFinding } from './components/findings.tsx';
export type { Answers, Mistake, Option, Typed } from './components/form.tsx';
export { UNTOUCHED } from './components/form.tsx';
export type { IntakeField, IntakeGroup } from './components/intake.tsx';
export type { Running } from './components/clock.tsx';
export type { Declared, OldText, Passage, ShownNote } from './components/notes.tsx';
export type { Goal, ShownPlan } from './components/plan.tsx';
export type { Paging } from './components/lists.tsx';
export type { Deed, Moment } from './components/moments.tsx';
export type {
  Emergency,
  PortalFrame,
  PortalPlace,
  Practice,
  PublicFrame,
  StaffFrame,
  StaffPlace,
} from './frame.ts';
export { type Lang, type Said, said } from './language.ts';
export { type PracticeRow, type PracticesProps, practicesPage } from './pages/dpo/practices.tsx';
export { type AskProps, askPage } from './pages/portal/ask.tsx';
export { type ConsentsProps, consentsPage, type ShownConsent } from './pages/portal/consents.tsx';
export { objectionPage, type ObjectionProps, type ShownObjection } from './pages/portal/objection.tsx';
export { type DeclareProps, declarePage } from './pages/portal/declare.tsx';
export { type HomeProps, homePage, type PersonChoice } from './pages/portal/home.tsx';
export {
  type MyFact,
  type MyFileProps,
  type MyNotesProps,
  type MyPart,
  type MyPlanProps,
  myFilePage,
  myNotesPage,
  myPlanPage,
} from './pages/portal/my-file.tsx';
export { type MyHeldProps, myHeldPage } from './pages/portal/my-held.tsx';
export {
  type AttestListProps,
  attestListPage,
  type AttestProps,
  attestPage,
  type ShownAttest,
} from './pages/privacy/attest.tsx';
export {
  type AskCorrectionProps,
  askCorrectionPage,
  type MyCorrection,
  type MyOverviewProps,
  myOverviewPage,
  type MyRequestsProps,
  myRequestsPage,
} from './pages/portal/my-requests.tsx';
export { type CorrectionProps, correctionPage, type CorrectionsProps, correctionsPage } from './pages/staff/corrections.tsx';
export { type OverviewProps, overviewPage } from './pages/privacy/overview.tsx';
export { type JudgeProps, judgePage, type ReviewProps, reviewPage, type ToJudge, type Week } from './pages/privacy/review.tsx';
export { type RefusalProps, refusalPage, type Way } from './pages/portal/refusal.tsx';
export { type Group, type WhoLookedProps, whoLookedPage } from './pages/portal/who-looked.tsx';
export { type AskQuestionProps, askQuestionPage, questionSentPage } from './pages/public/ask-question.tsx';
export { questionsPage, type ShownQuestion, visitorQuestionPage, type VisitorQuestionProps } from './pages/staff/questions.tsx';
export { accessibilityPage } from './pages/public/accessibility.tsx';
export { type BeginProps, beginPage, type OpenQuestion, type ReadyProps, readyPage } from './pages/public/begin.tsx';
export { type BegunProps, begunPage } from './pages/public/begun.tsx';
export { type ErrorKind, type ErrorProps, errorPage } from './pages/public/error.tsx';
export type { FoundAt, SourceBlock, Span, UnderstoodAs } from './pages/public/marked-text.ts';
export {
  type HardSentence,
  type PlacedFinding,
  type ResultProps,
  resultPage,
  type ShownContradiction,
} from './pages/public/result.tsx';
export { type Evidence, type SentenceProps, sentencePage } from './pages/public/sentence.tsx';
export {
  chooseRolePage,
  confirmSignInPage,
  expiredLinkPage,
  type RoleChoice,
  type SignInProps,
  signInPage,
  signInSentPage,
} from './pages/public/sign-in.tsx';
export { type StartProps, startPage } from './pages/public/start.tsx';
export type { Chapter, PracticeFrame, ShownSentence } from './pages/public/chapter.ts';
export { type StatementProps, statementPage } from './pages/public/statement.tsx';
export { type ShownVersion, type VersionsProps, versionsPage } from './pages/public/versions.tsx';
export { type BreakGlassProps, breakGlassPage } from './pages/staff/break-glass.tsx';
export {
  type FileLogProps,
  fileLogPage,
  type RestrictionProps,
  restrictionPage,
  type Lock,
  pieceText,
  type ShownPiece,
} from './pages/staff/file-parts.tsx';
export {
  type DocumentProps,
  documentPage,
  documentsPage,
  type ShownDocument,
} from './pages/staff/documents.tsx';
export { type MarkOthersProps, markOthersPage } from './pages/staff/mark-others.tsx';
export { paperPage } from './pages/staff/paper-folder.tsx';
export {
  type MyDocumentProps,
  myDocumentPage,
  myDocumentsPage,
} from './pages/portal/my-documents.tsx';
export type { ShownForm } from './components/course.tsx';
export type { Busy } from './components/busy.tsx';
export { type Draft, draftSaid } from './components/draft.tsx';
export { type CoursePlan, type CourseProps, type CourseSection, coursePage } from './pages/staff/course.tsx';
export {
  type CourseFormProps,
  courseFormPage,
  endOfCarePage,
  type HandOverProps,
  handOverPage,
} from './pages/staff/course-forms.tsx';
export { type TemplateProps, templatePage, type TemplatesProps, templatesPage } from './pages/staff/templates.tsx';
export type { Step } from './components/lists.tsx';
export { type PrintingProps, printingPage } from './pages/printing.tsx';
export { type ColumnsProps, columnsPage, type ShownColumn, type TakeOverProps, takeOverPage } from './pages/staff/take-over.tsx';
export { type CheckProps, checkPage, type ShownClient, type ShownWrong } from './pages/staff/take-over-check.tsx';
export {
  type ReportedLine,
  type ReportProps,
  reportPage,
  type TakingOverProps,
  takingOverPage,
} from './pages/staff/take-over-report.tsx';
export {
  type ConsentFormProps,
  consentFormPage,
  type FileConsent,
  type FileConsentsProps,
  fileConsentsPage,
} from './pages/staff/consents.tsx';
export { type FileRow, type FilesProps, filesPage } from './pages/staff/files.tsx';
export { type AddClientProps, addClientPage, type IntakeProps, intakePage } from './pages/staff/intake.tsx';
export { type ContactFormProps, contactFormPage, type IdentityProps, identityPage } from './pages/staff/personal.tsx';
export { type MayXProps, mayXPage, type ShownDecision } from './pages/staff/may-x.tsx';
export {
  type CorrectNoteProps,
  correctNotePage,
  type NotesProps,
  notesPage,
  type WriteNoteProps,
  writeNotePage,
} from './pages/staff/notes.tsx';
export {
  type PeopleProps,
  type PersonProps,
  type PersonRow,
  peoplePage,
  leftFilePage,
  personPage,
  type PromiseProps,
  promisePage,
} from './pages/staff/people.tsx';
export {
  endStandingPage,
  STANDING_FORMS,
  type StandingForm,
  type StandingFormProps,
  type StandingOptions,
  type StandingProps,
  type StandingRow,
  standingFormPage,
  standingPage,
} from './pages/staff/standing.tsx';
export { type LockProps, lockPage } from './pages/privacy/lock.tsx';
export { type QuestionProps, questionPage } from './pages/privacy/question.tsx';
export { type StaffRefusalProps, staffRefusalPage } from './pages/staff/refusal.tsx';
export { type ClockTask, type Task, type TodayProps, todayPage } from './pages/staff/today.tsx';
export {
  type AccessLine,
  type Authority,
  type ConsentLine,
  type FileProps,
  filePage,
  type TeamMember,
} from './pages/staff/file.tsx';
export type { FileHead, FileTab, Restricted } from './pages/staff/file-frame.tsx';
export { toYoungSaid } from './spoken.ts';
export { topicsSaid } from './words/topics.ts';
export { proofWords } from './words/personal.ts';
export { reportWords } from './words/report.ts';
export { type FlashKey, flashOf } from './words/flash.ts';
export { inLang, PATHS, type PathName, to } from './paths.ts';
export type { Page } from './shells/document.tsx';
