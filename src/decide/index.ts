export * from './decision.ts';
export * from './request.ts';
