// A list of clients from another record system: which column is what, and what each line becomes.
export * from './columns.ts';
export { firstSetting } from './consent.ts';
export * from './line.ts';
export * from './mistakes.ts';
export * from './places.ts';
export * from './report.ts';
