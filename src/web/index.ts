// The web room: what do people see? Pages are functions from their props to a whole page of HTML; nothing here reads, waits or knows the time.

export * from './assets.ts';
export type { AgeBand } from './components/age-line.tsx';
export type { Answer, ArticleRef, ClauseRef, Mark, Reason } from './components/answers.tsx';
export type { Change } from './components/changes.tsx';
export type { Missing, ShownFinding } from './components/findings.tsx';
export type { Answers, Mistake, Option, Typed } from './components/form.tsx';
export { UNTOUCHED } from './components/form.tsx';
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
export { type RefusalProps, refusalPage, type Way } from './pages/portal/refusal.tsx';
export { type Group, type WhoLookedProps, whoLookedPage } from './pages/portal/who-looked.tsx';
export { accessibilityPage } from './pages/public/accessibility.tsx';
export { type BeginProps, beginPage, type OpenQuestion, type ReadyProps, readyPage } from './pages/public/begin.tsx';
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
export {
  type Chapter,
  type PracticeFrame,
  type ShownSentence,
  type StatementBlock,
  type StatementProps,
  statementPage,
} from './pages/public/statement.tsx';
export { type ShownVersion, type VersionsProps, versionsPage } from './pages/public/versions.tsx';
export {
  type AccessLine,
  type Authority,
  type ConsentLine,
  type FileProps,
  filePage,
  type TeamMember,
} from './pages/staff/file.tsx';
export type { FileHead, FileTab, Restricted } from './pages/staff/file-frame.tsx';
export { inLang, PATHS, type PathName, to } from './paths.ts';
export type { Page } from './shells/document.tsx';
