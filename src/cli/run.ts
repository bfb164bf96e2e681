// The side door: from the words that somebody typed to a verb, and its exit status.

import { readArguments } from './arguments.ts';
import { helpOf, helpOfAll } from './help.ts';
import type { ExitStatus, Io, Verb } from './verb.ts';

/** Runs one command. `words` are the arguments after the name of the program. */
export async function runCommand(verbs: readonly Verb[], words: readonly string[], io: Io): Promise<ExitStatus> {
  const [first] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    for (const line of helpOfAll(verbs)) io.out(line);
    return 0;
  }
  const found = verbs
    .filter((v) => v.name.split(' ').every((part, i) => words[i] === part))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!found) {
    const family = verbs.filter((v) => v.name.startsWith(`${first} `)).map((v) => v.name);
    const known = family.length > 0 ? family : verbs.map((v) => v.name);
    io.err(`zorgvuldig does not know '${words.slice(0, family.length > 0 ? 2 : 1).join(' ')}'. It knows: ${known.join(', ')}.`);
    return 2;
  }
  const rest = words.slice(found.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    for (const line of helpOf(found)) io.out(line);
    return 0;
  }
  const given = readArguments(found, rest);
  if (!given.ok) {
    io.err(given.line);
    return 2;
  }
  return found.run(given.value, io);
}
