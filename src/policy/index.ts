export { canonicalJson, clauseHash, meaningOf, policyHash, shortHash } from './canonical.ts';
export * from './clauses.ts';
export * from './day.ts';
export { type ErrorKind, type PolicyError, printError, type SourceMap, type SourceSpan, sourceOf } from './errors.ts';
export * from './expand.ts';
export * from './finding.ts';
export { type ParsedPolicy, parsePolicy } from './parse.ts';
export * from './shape.ts';
export { isKnown, type Vocabulary, vocabulary, vocabularyLabel, type WordList } from './vocabulary.ts';
