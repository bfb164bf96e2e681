// The front door of the law room: what must we? Rules as data, facts other rooms consume, deadlines, and the check of a policy.

export * from './deadline/deadline.ts';
export * from './deadline/say-span.ts';
export * from './facts/controller-grounds.ts';
export * from './facts/countries.ts';
export * from './facts/days.ts';
export * from './facts/destruction.ts';
export * from './facts/lawful-purposes.ts';
export * from './facts/retention-terms.ts';
export * from './facts/who-consents.ts';
export * from './facts/who-may-inspect.ts';
export * from './law-version.ts';
export * from './rules/all.ts';
export type { Confidence, Rule } from './rules/rule.ts';
export { CHECKS, check } from './check/check.ts';
export { officialText } from './rules/official-text.ts';
