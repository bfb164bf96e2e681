// Where is it kept? Tables, facts for decisions, reads and writes that demand a Permit, the log. The only room with SQL.
export type * from './api.ts';
export { openStore } from './open.ts';
export * from './problem.ts';
export { prepareServer } from './server-role.ts';
