// The front door of the decide room: what may happen now?

export { mayHandleQuestion, type QuestionLeave } from './question.ts';
export type * from './decision.ts';
export type * from './request.ts';
export { type CompileOptions, compilePolicy, type Decider } from './decider.ts';
export { decisionJudged, type Judged, permitJudged } from './judged.ts';
export { type DecisionLine, decideLine, type ErrorLine, type Language } from './line.ts';
export { type Allowed, isPermit, type Permit, type Refusal } from './permit.ts';
export { isUnusable, readRequest, type Unusable } from './read-request.ts';
export { inScope, type Scope, type ScopeCase, type ScopeFacts, type ScopeQuestion } from './scope.ts';
export { decideTakeOver } from './take-over.ts';
export type { KnownWords } from './words.ts';
export type { DestructionRequest, RetentionItem } from './retention/item.ts';
export { type RetentionLine, retentionLine } from './retention/line.ts';
export { decideRetention, type RetentionDecision } from './retention/retention.ts';
export { type ConsentAnswer, type ConsentQuestion, isConsented, whoConsents } from './consent.ts';
export { type ExampleResult, runExamples } from './example.ts';
export {
  type Difference,
  type Fact,
  factsOf,
  type RecordedAnswer,
  type RecordedQuestion,
  type Replay,
  replay,
} from './replay.ts';
