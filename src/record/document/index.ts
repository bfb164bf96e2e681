export * from './copy-kind.ts';
export * from './machine-readable-zone.ts';
export * from './paper-folder.ts';
export * from './passages.ts';
export * from './picture-facts.ts';
export * from './sort.ts';
export * from './stored-file.ts';
export * from './type.ts';
