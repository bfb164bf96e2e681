// Forms of the course of care: what they ask, how they are filled in and how they read.
export * from './fill.ts';
export * from './goals.ts';
export { TEMPLATES } from './kinds.ts';
export * from './shape.ts';
export * from './tell.ts';
export * from './template.ts';
