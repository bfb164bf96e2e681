// What don't we control? Clock, chance, files, mail and the printer.
export * from './clock.ts';
export * from './document-words.ts';
export * from './files.ts';
export * from './mail-folder.ts';
export * from './random-ids.ts';
export * from './virus-scanner.ts';
export * from './pdf/print.ts';
export { printLong } from './pdf/print-long.ts';
export * from './document/index.ts';
export { lists } from './table/read-list.ts';
