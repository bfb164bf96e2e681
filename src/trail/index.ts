// What happened? Event shapes, the Merkle log of RFC 6962, signed checkpoints, and a verifier that needs no database.
export * from './base64.ts';
export * from './checkpoint.ts';
export * from './closed.ts';
export * from './event.ts';
export * from './export.ts';
export * from './hash.ts';
export * from './proof.ts';
export * from './proof-file.ts';
export * from './tree.ts';
export * from './verify.ts';
