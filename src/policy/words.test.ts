// docs/policy-words.md is written from the vocabulary and the table of members; this test keeps it so (vitest -u writes it).

import { expect, it } from 'vitest';
import { CLAUSES, COMMON, type ClauseSection, ORGANISATION, SECTIONS, type Spec, STATEMENT, vocabulary } from './index.ts';

function list(name: string): string {
  return `[${name}](#list-${name})`;
}

/** What a member holds, in a few words. */
function holds(spec: Spec): string {
  const or = 'or' in spec && spec.or && spec.or.length > 0 ? ` or ${spec.or.map((w) => `\`${w}\``).join(', ')}` : '';
  const own = 'own' in spec ? spec.own.map((s) => `keys of \`${s}\``) : [];
  switch (spec.is) {
    case 'one':
      return list(spec.of);
    case 'some':
      return `${list(spec.of)}*${spec.form === 'consent' ? ' or `consent.<key>`' : spec.form === 'statute' ? ' or `statute:<name> <article>`' : ''}`;
    case 'word':
      return [...spec.of.map(list), ...own].join(', ');
    case 'words':
      return `${[...spec.of.map(list), ...own].join(', ')} *`;
    case 'id':
    case 'ids':
      return `id${spec.is === 'ids' ? '*' : ''}${spec.to.length > 0 ? ` in \`${spec.to.join('`, `')}\`` : ''}`;
    case 'count':
      return 'number';
    case 'lines':
      return 'text*';
    case 'line':
      return 'text';
    case 'text':
      return `\`{ nl, en }\`${or}`;
    case 'flag':
      return '`true` `false`';
    case 'object':
      return `\`{ ${Object.keys(spec.fields).join(', ')} }\``;
    case 'map':
      return `map of ${spec.keys.is === 'word' ? [...spec.keys.of.map(list), ...spec.keys.own.map((s) => `keys of \`${s}\``)].join(', ') : 'new words'} to ${holds(spec.value)}`;
    default:
      return `${spec.is}${or}`;
  }
}

function members(specs: Readonly<Record<string, Spec>>): string[] {
  return [
    '| member | holds | says |',
    '|---|---|---|',
    ...Object.entries(specs).map(
      ([name, spec]) => `| \`${name}\`${spec.required ? ' (required)' : ''} | ${holds(spec)} | ${spec.about} |`,
    ),
    '',
  ];
}

function section(name: (typeof SECTIONS)[number]): string[] {
  if (name === 'organisation')
    return ['### organisation', 'Who speaks. Each member is a clause of its own.', '', ...members(ORGANISATION)];
  if (name === 'statement')
    return ['### statement', 'The statement about itself. Each member is a clause of its own.', '', ...members(STATEMENT)];
  const { about, keys, names, members: specs } = CLAUSES[name satisfies ClauseSection];
  const which = keys === 'key' ? 'free, dots make families' : keys === 'word' ? 'words, free' : list(keys);
  const known = names ? `; known without a label: ${list(names)}` : '';
  return [`### ${name}`, `${about} Keys: ${which}${known}.`, '', ...members(specs)];
}

it('docs/policy-words.md lists every member and every word', async () => {
  const text = [
    '# Members and words of the policy language',
    'Written from the program (`src/policy/members`, `src/policy/words`); do not edit. How to use them: policy-language.md.',
    'A star means a set: one word or a list, in any order. A closed list takes no other words; to an open list a policy adds its own.',
    '',
    '## Sections and members',
    '### every clause',
    '',
    ...members(COMMON),
    ...SECTIONS.flatMap(section),
    '## Words',
    ...Object.entries(vocabulary).flatMap(([name, words]) => [
      `### list ${name}`,
      '',
      '| word | Nederlands | English |',
      '|---|---|---|',
      ...Object.entries(words).map(([word, label]) => `| \`${word}\` | ${label.nl} | ${label.en} |`),
      '',
    ]),
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/policy-words.md');
});
