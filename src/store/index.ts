export type * from './api.ts';
export * from './problem.ts';
