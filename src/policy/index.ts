export * from './day.ts';
export * from './finding.ts';
export * from './shape.ts';
