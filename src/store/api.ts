// What the store offers to the desks: facts to decide with, reads and writes that demand a Permit, and the log.

export type * from './api/drafts.ts';
export type * from './api/facts.ts';
export type * from './api/reads.ts';
export type * from './api/store.ts';
export type * from './api/writes.ts';
export type * from './api/jobs.ts';
