// What do people come to do? Use cases, one verb per file.
export * from './log/verify-export.ts';
export type * from './ports.ts';
