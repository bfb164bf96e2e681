// How do we talk to others? Codecs only: nothing here reads, writes or decides.
export * from './take-over/index.ts';
