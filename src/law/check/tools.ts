// Website tools that statements name: where their makers sit and what they do. A small lexicon, from memory (mem-H unless said).

import type { Place } from '../../policy/index.ts';

export interface Tool {
  /** Lower-case part of the name by which it is recognised. */
  readonly name: string;
  readonly seat?: Place;
  readonly does: 'analytics' | 'testing' | 'advertising' | 'fonts' | 'video' | 'maps';
  /** No longer exists under this name. */
  readonly gone?: true;
}

/** The longest matching name goes first. */
const TOOLS: readonly Tool[] = [
  { name: 'google universal analytics', seat: 'US', does: 'analytics', gone: true },
  { name: 'universal analytics', seat: 'US', does: 'analytics', gone: true },
  { name: 'google adwords', seat: 'US', does: 'advertising', gone: true },
  { name: 'adwords', seat: 'US', does: 'advertising', gone: true },
  { name: 'google analytics', seat: 'US', does: 'analytics' },
  { name: 'google remarketing', seat: 'US', does: 'advertising' },
  { name: 'google ads', seat: 'US', does: 'advertising' },
  { name: 'google optimize', seat: 'US', does: 'testing', gone: true },
  { name: 'doubleclick', seat: 'US', does: 'advertising', gone: true },
  { name: 'visual website optimizer', seat: 'IN', does: 'testing' },
  { name: 'vwo', seat: 'IN', does: 'testing' },
  { name: 'optimizely', seat: 'US', does: 'testing' },
  { name: 'hotjar', seat: 'MT', does: 'analytics' },
  { name: 'matomo', seat: 'NZ', does: 'analytics' },
  { name: 'piwik pro', seat: 'PL', does: 'analytics' },
  { name: 'microsoft clarity', seat: 'US', does: 'analytics' },
  { name: 'facebook', seat: 'US', does: 'advertising' },
  { name: 'meta pixel', seat: 'US', does: 'advertising' },
  { name: 'linkedin', seat: 'US', does: 'advertising' },
  { name: 'tiktok', seat: 'CN', does: 'advertising' },
  { name: 'adform', seat: 'DK', does: 'advertising' },
  { name: 'youtube', seat: 'US', does: 'video' },
  { name: 'google maps', seat: 'US', does: 'maps' },
  { name: 'google fonts', seat: 'US', does: 'fonts' },
];

/** The tools that these names stand for; a name that we do not know is left out. */
export function toolsOf(names: readonly string[] | undefined): readonly Tool[] {
  return (names ?? []).flatMap((n) => {
    const name = n.toLowerCase();
    const found = TOOLS.filter((t) => name.includes(t.name)).sort((a, b) => b.name.length - a.name.length)[0];
    return found ? [found] : [];
  });
}
