// What did the person type? Flags and operands of one verb, or the one line that says what is wrong with them.

import { isDay } from '../policy/index.ts';
import type { Given, Reading, Verb } from './verb.ts';

/** Takes the words after the verb apart. `--flag value`, `--flag=value` and `--` are understood. */
export function readArguments(verb: Verb, words: readonly string[]): Reading<Given> {
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  let flagsEnded = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (flagsEnded || word === '-' || !word.startsWith('--')) {
      operands.push(word);
      continue;
    }
    if (word === '--') {
      flagsEnded = true;
      continue;
    }
    const cut = word.indexOf('=');
    const name = word.slice(2, cut < 0 ? undefined : cut);
    const flag = verb.flags.find((f) => f.name === name);
    if (!flag) return no(verb, `does not know the flag --${name}${nearFlag(verb, name)}`);
    if (flag.takes === undefined) {
      if (cut >= 0) return no(verb, `takes --${name} without a value`);
      switches.add(name);
      continue;
    }
    const value = cut >= 0 ? word.slice(cut + 1) : words[++i];
    if (value === undefined) return no(verb, `needs ${flag.takes} after --${name}`);
    if (name in values) return no(verb, `got --${name} twice`);
    if (flag.choices && !flag.choices.includes(value))
      return no(verb, `takes --${name} ${flag.choices.join('|')}, not '${value}'`);
    const exists: boolean = flag.takes !== 'DATE' || isDay(value);
    if (!exists) return no(verb, `needs a day as YYYY-MM-DD after --${name}, not '${value}'`);
    values[name] = value;
  }
  const wanted = verb.operands.filter((o) => !o.startsWith('['));
  if (operands.length < wanted.length) return no(verb, `needs ${wanted[operands.length]}`);
  if (operands.length > verb.operands.length)
    return no(verb, `does not know what to do with '${operands[verb.operands.length]}'`);
  return { ok: true, value: { operands, values, switches } };
}

function no(verb: Verb, what: string): Reading<never> {
  return { ok: false, line: `zorgvuldig ${verb.name} ${what}. See: zorgvuldig ${verb.name} --help` };
}

function nearFlag(verb: Verb, name: string): string {
  const near = verb.flags.find((f) => f.name.startsWith(name.slice(0, 2)));
  return near ? `; did you mean --${near.name}?` : '';
}
