/** A sentence, or part of one, in Dutch and in English. */
export type Pair = readonly [nl: string, en: string];
