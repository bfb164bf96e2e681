// Writes the statement of a policy: its sentences in the order of a privacy statement, with contents, marks and an appendix.

import { type ClauseId, clauseOf, type Day, type Finding, type Policy, policyHash, shortHash } from '../../policy/index.ts';
import { type Lang, ownOf, textIn } from '../words/own.ts';
import { markersOf, type Paragraph, paragraphsOf } from '../words/sentences.ts';
import type { Block, Chapter, ContactLine, StatementDocument } from './document.ts';
import { anchorOf, APPENDIX, AROUND, CHAPTERS, CONTACT_LABELS, type Part, speaksToReader, TABLES } from './headings.ts';
import { lineOf, readerRow, retentionRow } from './line.ts';
import { NOTICES } from './notices.ts';

/** What the writer needs beside the policy. */
export interface WriteOptions {
  /** The day of the law: a clause that follows it prints the value of this day. */
  readonly on: Day;
  readonly lang: Lang;
  /** Findings of the law check; errors and warnings mark the sentences they are about. */
  readonly findings?: readonly Finding[];
  /** The policy was read from a text and not adopted: said on top. */
  readonly imported?: boolean;
}

/** The statement of a policy in one language. */
export function writeStatement(policy: Policy, options: WriteOptions): StatementDocument {
  const { on, lang, findings = [], imported = false } = options;
  const paragraphs = paragraphsOf(policy, on);
  const chapters = CHAPTERS.flatMap((plan): readonly Chapter[] => {
    const taken = new Set<number>();
    const parts = plan.parts.map((part) => {
      const mine = paragraphs.filter(
        (x) => part.sections.includes(x.section) && !taken.has(x.number) && applies(part, x, policy),
      );
      for (const x of mine) taken.add(x.number);
      return { part, mine };
    });
    const filled = parts.filter(({ mine }) => mine.length > 0);
    if (filled.length === 0) return [];
    const title = textIn(plan.title, lang);
    const blocks = filled.flatMap(({ part, mine }, i) => [
      ...(part.title && filled.length > 1
        ? [{ is: 'heading', id: `${anchorOf(title)}-${i + 1}`, text: textIn(part.title, lang) } as const]
        : []),
      ...(part.note ? [{ is: 'note', text: textIn(part.note, lang) } as const] : []),
      ...blocksOf(mine, findings, lang),
    ]);
    const notices = plan.parts.some((part) => part.sections.includes('statement')) ? noticesOf(policy, lang) : [];
    return [{ id: anchorOf(title), title, blocks: [...blocks, ...notices] }];
  });
  const { version, effective } = policy.statement;
  return {
    lang,
    title: `${textIn(AROUND.title, lang)} ${policy.organisation.name}`,
    organisation: policy.organisation.name,
    contact: contactOf(policy, lang),
    ...(version === 'unstated' ? {} : { version }),
    ...(effective === undefined || effective === 'unstated' ? {} : { effective }),
    on,
    hash: shortHash(policyHash(policy)),
    imported,
    notes: [
      ...(imported ? [AROUND.imported] : []),
      AROUND.numbers,
      ...(paragraphs.some((x) => /gezag/.test(x.nl)) ? [AROUND.guardian] : []),
    ].map((note) => textIn(note, lang)),
    contents: [
      ...chapters.map(({ id, title }) => ({ id, title })),
      { id: anchorOf(textIn(APPENDIX.title, lang)), title: textIn(APPENDIX.title, lang) },
    ],
    chapters,
    appendix: {
      id: anchorOf(textIn(APPENDIX.title, lang)),
      title: textIn(APPENDIX.title, lang),
      intro: textIn(APPENDIX.intro, lang),
      numbers: { caption: textIn(APPENDIX.numbers, lang), columns: APPENDIX.numberColumns.map((c) => textIn(c, lang)) },
      words: { caption: textIn(APPENDIX.words, lang), columns: APPENDIX.wordColumns.map((c) => textIn(c, lang)) },
      markers: markersOf(policy),
      own: ownOf(policy).words,
    },
    policy,
  };
}

function applies(part: Part, paragraph: Paragraph, policy: Policy): boolean {
  const entry = clauseOf(policy, paragraph.clauses[0] as ClauseId);
  if (part.keys && !part.keys.includes(entry?.key ?? '')) return false;
  if (!part.of) return true;
  return entry !== undefined && part.of(entry.clause as unknown as Readonly<Record<string, unknown>>);
}

/** Retention always is a table; rights to see are one when they are several and short. */
function blocksOf(paragraphs: readonly Paragraph[], findings: readonly Finding[], lang: Lang): readonly Block[] {
  const first = paragraphs[0];
  if (first?.section === 'retention') {
    return [
      table(
        'retention',
        paragraphs.map((x) => retentionRow(x, findings, lang)),
        lang,
      ),
    ];
  }
  const readers = paragraphs.length >= 3 && paragraphs.every((x) => x.sentences[0] && speaksToReader(x.sentences[0]));
  if (readers && paragraphs.every((x) => x.sentences.slice(1).reduce((n, s) => n + s[lang].length, 0) < 120)) {
    return [
      table(
        'readers',
        paragraphs.map((x) => readerRow(x, findings, lang)),
        lang,
      ),
    ];
  }
  return paragraphs.map((x) => ({ is: 'line', line: lineOf(x, findings, lang) }));
}

function table(kind: 'retention' | 'readers', rows: Extract<Block, { is: 'table' }>['rows'], lang: Lang): Block {
  const { caption, columns } = TABLES[kind];
  return { is: 'table', kind, caption: textIn(caption, lang), columns: columns.map((c) => textIn(c, lang)), rows };
}

/** The explanations that the policy asks for, at the end of the last chapter. */
function noticesOf(policy: Policy, lang: Lang): readonly Block[] {
  const asked = policy.statement.notices ?? [];
  return Object.entries(NOTICES).flatMap(([word, notice]) =>
    asked.includes(word) ? [{ is: 'note' as const, text: textIn(notice, lang) }] : [],
  );
}

function contactOf(policy: Policy, lang: Lang): readonly ContactLine[] {
  const general = policy.contact?.general ?? Object.values(policy.contact ?? {})[0];
  if (!general) return [];
  const line = (kind: keyof typeof CONTACT_LABELS, address?: (value: string) => string): readonly ContactLine[] => {
    const value = general[kind];
    return value === undefined
      ? []
      : [{ label: textIn(CONTACT_LABELS[kind], lang), value, ...(address ? { address: address(value) } : {}) }];
  };
  return [
    ...line('email', (v) => `mailto:${v}`),
    ...line('phone', (v) => `tel:${v.replace(/[^+\d]/g, '')}`),
    ...line('post'),
    ...line('web', (v) => (/^https?:/.test(v) ? v : `https://${v}`)),
  ];
}
