// How does a person find out what this can do?

import type { Verb } from './verb.ts';

export function usage(verb: Verb): string {
  const flags = verb.flags.map((f) => `[--${f.name}${f.takes === undefined ? '' : ` ${f.takes}`}]`);
  return ['zorgvuldig', verb.name, ...verb.operands, ...flags].join(' ');
}

export function helpOf(verb: Verb): readonly string[] {
  const width = Math.max(...verb.flags.map((f) => f.name.length + (f.takes?.length ?? 0) + 3), 10);
  return [
    `${verb.name}: ${verb.says}`,
    '',
    `  ${usage(verb)}`,
    '',
    ...verb.flags.map((f) => `  ${`--${f.name}${f.takes === undefined ? '' : ` ${f.takes}`}`.padEnd(width)}  ${f.says}`),
    ...(verb.more === undefined ? [] : ['', ...verb.more]),
    '',
    'Exit status: 0 nothing wrong · 1 something is wrong · 2 the input or the arguments cannot be used.',
  ];
}

export function helpOfAll(verbs: readonly Verb[]): readonly string[] {
  const width = Math.max(...verbs.map((v) => v.name.length + v.operands.join(' ').length + 1));
  return [
    'zorgvuldig: the client record whose privacy statement is the program',
    '',
    ...verbs.map((v) => `  ${[v.name, ...v.operands].join(' ').padEnd(width)}  ${v.says}`),
    '',
    "  zorgvuldig VERB --help tells more. 'npm start' opens the demo in the browser.",
  ];
}
