// A statement on paper carries its policy: Markdown and HTML are cut into their numbered paragraphs and read back.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ClauseId, parsePolicy, type Policy } from '../../src/policy/index.ts';
import {
  type FoundParagraph,
  type FoundStatement,
  hearStatement,
  type Lang,
  type OwnWord,
  toHtml,
  toMarkdown,
  toText,
  writeStatement,
} from '../../src/statement/index.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const ON = '2026-11-21';
const SECTIONS_OF_WORDS = new Set(['data', 'purpose', 'recipient', 'consent', 'service']);

/** The own word that a row of the appendix tells. */
function ownWord(label: string, word: string, clause: ClauseId): OwnWord {
  const section = clause.slice(0, clause.indexOf('.'));
  const list = SECTIONS_OF_WORDS.has(section) && clause === `${section}.${word}` ? section : 'words';
  return { list: list as OwnWord['list'], word, label: { nl: label, en: label }, clause };
}

const rowSentence = (cells: readonly string[], lang: Lang): string => {
  const [what = '', how = '', rest = ''] = cells;
  const first = what.endsWith('?') ? `${what} ${how}` : `${lang === 'nl' ? 'Wij bewaren' : 'We keep'} ${what} ${how}.`;
  return rest === '' ? first : `${first} ${rest}`;
};

function fromHtml(html: string, lang: Lang): FoundStatement {
  const { document } = parseHTML(html);
  const text = (el: { textContent: string | null }): string => el.textContent ?? '';
  const paragraphs: FoundParagraph[] = [];
  for (const el of document.querySelectorAll('.line')) {
    const pieces: { text: string; items?: string[] }[] = [];
    for (const child of el.children) {
      if (child.classList.contains('mark')) continue;
      const last = pieces[pieces.length - 1];
      if (child.localName === 'ul' && last) last.items = [...child.querySelectorAll('li')].map(text);
      else pieces.push({ text: text(child).replace(/^\d+ /, '') });
    }
    paragraphs.push({ number: Number(el.id.slice(1)), pieces });
  }
  for (const mark of document.querySelectorAll('td .mark')) mark.remove();
  for (const row of document.querySelectorAll('tr[id]')) {
    const cells = [...row.querySelectorAll('td')].map((td) => [...td.querySelectorAll('div')].map(text).join(''));
    paragraphs.push({ number: Number(row.id.slice(1)), pieces: [{ text: rowSentence(cells, lang) }] });
  }
  const [numbers, words] = [...document.querySelectorAll('table.small')];
  const rows = (table: typeof numbers) =>
    table ? [...table.querySelectorAll('tbody tr')].map((tr) => [...tr.querySelectorAll('td')].map(text)) : [];
  return {
    lang,
    paragraphs,
    markers: rows(numbers).map(([n = '', clause = '', was = '']) => ({ number: Number(n), clause, ...(was ? { was } : {}) })),
    own: rows(words).map(([label = '', word = '', clause = '']) => ownWord(label, word, clause)),
  };
}

function fromMarkdown(markdown: string, lang: Lang): FoundStatement {
  const unescape = (t: string): string => t.replace(/\\([\\`*<[\]|])/g, '$1');
  const bare = (t: string): string => unescape(t.replace(/(?<!\\)\*\*/g, ''));
  const paragraphs: { number: number; pieces: { text: string; items?: string[] }[] }[] = [];
  const rows: string[][] = [];
  const cellsOf = (line: string): string[] =>
    line
      .slice(2, -2)
      .split(/(?<!\\) \| /)
      .map((c) => bare(c.trim()));
  for (const block of markdown.split('\n\n')) {
    const opened = /^\*\*(\d+)\*\* ([\s\S]*)$/.exec(block);
    const last = paragraphs[paragraphs.length - 1];
    if (/^(#|>|\*(?!\*))/.test(block)) {
      if (block.startsWith('#')) paragraphs.push({ number: -1, pieces: [] });
    } else if (opened) paragraphs.push({ number: Number(opened[1]), pieces: [{ text: bare(opened[2] as string) }] });
    else if (block.startsWith('| ')) {
      const lines = block.split('\n').slice(2).map(cellsOf);
      if (lines[0]?.length === 4)
        for (const [n, ...c] of lines) paragraphs.push({ number: Number(n), pieces: [{ text: rowSentence(c, lang) }] });
      else rows.push(...lines);
    } else if (block.startsWith('- ')) {
      const piece = last?.pieces[last.pieces.length - 1];
      if (piece) piece.items = block.split('\n').map((l) => bare(l.slice(2)));
    } else last?.pieces.push({ text: bare(block.trimEnd()) });
  }
  const isNumber = (r: readonly string[]): boolean =>
    /^\d+$/.test(r[0] ?? '') && /^[a-z]+(\.|$)/.test(r[1] ?? '') && r[2] !== r[1];
  return {
    lang,
    paragraphs: paragraphs.filter((x) => x.number > 0),
    markers: rows.filter(isNumber).map(([n, clause = '', was = '']) => ({ number: Number(n), clause, ...(was ? { was } : {}) })),
    own: rows.filter((r) => !isNumber(r)).map(([label = '', word = '', clause = '']) => ownWord(label, word, clause)),
  };
}

/** A policy as a statement in one language can tell it: no examples, own texts in that language. */
function told(policy: object, lang: Lang): unknown {
  const one = (v: unknown, key = ''): unknown => {
    if (Array.isArray(v) || typeof v !== 'object' || v === null) return v;
    if ('nl' in v) return lang === 'nl' ? v.nl : 'en' in v && v.en !== undefined ? v.en : v.nl;
    return Object.fromEntries(
      Object.entries(v).flatMap(([k, x]) => (k === 'label' && key !== '' ? [] : k === 'example' ? [] : [[k, one(x, k)]])),
    );
  };
  return one(policy);
}

function policyOf(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.policy;
}
const POLICIES = readdirSync('policies').filter((f) => f.endsWith('.yaml'));

describe('a written statement', () => {
  for (const lang of ['nl', 'en'] as const) {
    for (const file of POLICIES) {
      it(`of ${file} in ${lang} reads back from HTML and from Markdown to the same policy`, () => {
        const policy = policyOf(file);
        const document = writeStatement(policy, { on: ON, lang });
        for (const found of [fromHtml(toHtml(document), lang), fromMarkdown(toMarkdown(document), lang)]) {
          const heard = hearStatement(found);
          expect(heard.unread).toEqual([]);
          expect(told(heard.policy, lang)).toEqual(told(policy, lang));
        }
      });
    }
  }

  it('of any policy reads back from HTML', () => {
    fc.assert(
      fc.property(anyPolicy(), fc.constantFrom<Lang>('nl', 'en'), (policy, lang) => {
        const heard = hearStatement(fromHtml(toHtml(writeStatement(policy, { on: ON, lang })), lang));
        expect(heard.unread).toEqual([]);
        expect(told(heard.policy, lang)).toEqual(told(policy, lang));
      }),
      { numRuns: 25 },
    );
  });

  it('marks the sentence that a finding is about, and nothing else', () => {
    const policy = policyOf('jeugdhulp.yaml');
    const clause = 'retention.care-file.jeugdwet';
    const finding = {
      id: 'RET-02',
      clause,
      severity: 'error',
      article: 'Jeugdwet 7.3.8 lid 3',
      message: { nl: 'De wet zegt 20 jaar.', en: 'The law says 20 years.' },
      advice: { nl: 'Volg de wet.', en: 'Follow the law.' },
    } as const;
    const document = writeStatement(policy, { on: ON, lang: 'nl', findings: [finding], imported: true });
    const html = toHtml(document);
    expect(html.match(/class="mark/g)).toHaveLength(1);
    expect(html).toMatch(
      /data-clause="retention\.care-file\.jeugdwet".*Niet nagekomen.*De wet zegt 20 jaar\. \(RET-02, Jeugdwet 7\.3\.8 lid 3\)/,
    );
    expect(toMarkdown(document)).toContain('ingelezen en nog niet vastgesteld');
    expect(toText(document)).toContain('! Niet nagekomen. De wet zegt 20 jaar.');
    expect(hearStatement(fromHtml(html, 'nl')).unread).toEqual([]);
  });
});
