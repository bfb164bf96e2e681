// What don't we control? Clock, chance, files and mail.
export * from './clock.ts';
export * from './files.ts';
export * from './mail-folder.ts';
export * from './random-ids.ts';
