// The policy, opened at every place that a decision looks at, so that no decision walks through it.

import {
  type Access,
  type ClauseId,
  expandWhat,
  type Never,
  type Policy,
  type Recipient,
  type Special,
  type Word,
} from '../policy/index.ts';

/** A set of data categories as a clause writes it, with its groups opened. */
interface Coverage {
  readonly all: boolean;
  readonly leaves: ReadonlySet<Word>;
}

/** A data category that this policy keeps. A group is the sum of its members. */
export interface Category {
  readonly word: Word;
  readonly clause: ClauseId;
  readonly leaves: readonly Word[];
  readonly special: readonly Special[];
  /** The fields that exist, or `*` where the category is free text. */
  readonly fields: readonly Word[];
  /** Whether it holds data that the client gave: what `provided` in a prohibition means. */
  readonly provided: boolean;
  /** Asked only when it matters to the care of this client: UAVG 30(5). */
  readonly onlyIfRelevant: boolean;
}

export interface Row {
  readonly id: ClauseId;
  readonly clause: Access;
  readonly what: Coverage;
}

export interface RecipientClause {
  readonly id: ClauseId;
  readonly key: Word;
  readonly clause: Recipient;
  readonly gets: Coverage;
}

export interface Prohibition {
  readonly id: ClauseId;
  readonly clause: Never;
  /** undefined: everything. */
  readonly what: Coverage | undefined;
}

export interface Book {
  readonly policy: Policy;
  readonly categories: ReadonlyMap<Word, Category>;
  readonly purposes: ReadonlyMap<Word, Coverage>;
  /** Rows of `access` by each word of `who`. */
  readonly rows: ReadonlyMap<Word, readonly Row[]>;
  readonly controllers: ReadonlyMap<string, readonly RecipientClause[]>;
  readonly processors: readonly RecipientClause[];
  readonly nevers: readonly Prohibition[];
  /** Ages at which this policy or the law changes its answer, ascending. */
  readonly ages: readonly number[];
  covers(coverage: Coverage, category: Category): boolean;
}

/** Ages that the law itself uses. */
const LEGAL_AGES = [12, 16, 18];

/** Opens a policy. */
export function openBook(policy: Policy): Book {
  const data = policy.data ?? {};
  const coverage = (words: readonly Word[]): Coverage => ({
    all: words.includes('all'),
    // `all` needs no list: it covers what is asked.
    leaves: new Set(
      expandWhat(
        policy,
        words.filter((w) => w !== 'all'),
      ),
    ),
  });

  const categories = new Map<Word, Category>();
  for (const [word, clause] of Object.entries(data)) {
    const leaves = expandWhat(policy, [word]);
    const parts = leaves.map((w) => data[w]).filter((c) => c !== undefined);
    categories.set(word, {
      word,
      clause: `data.${word}`,
      leaves,
      special: [...new Set([...(clause.special ?? []), ...parts.flatMap((c) => c.special ?? [])])],
      fields: [...new Set(parts.flatMap((c) => c.items ?? ['*']))].sort(),
      provided: parts.some((c) => c.from === undefined || c.from.includes('client') || c.from.includes('guardian')),
      onlyIfRelevant: parts.some((c) => c.needs?.includes('relevant-for-care')),
    });
  }

  const rows = new Map<Word, Row[]>();
  const ages = new Set(LEGAL_AGES);
  for (const [key, clause] of sorted(policy.access)) {
    const row: Row = { id: `access.${key}`, clause, what: coverage(clause.what) };
    for (const who of clause.who) push(rows, who, row);
    if (clause.of?.from !== undefined) ages.add(clause.of.from);
    if (clause.of?.under !== undefined) ages.add(clause.of.under);
  }

  const controllers = new Map<string, RecipientClause[]>();
  const processors: RecipientClause[] = [];
  for (const [key, clause] of sorted(policy.recipient)) {
    const recipient: RecipientClause = { id: `recipient.${key}`, key, clause, gets: coverage(clause.gets) };
    if (clause.is === 'processor') processors.push(recipient);
    // No class: a controller of any kind.
    else if (clause.is !== 'own-staff') for (const c of clause.class ?? ['*']) push(controllers, c, recipient);
  }

  return {
    policy,
    categories,
    purposes: new Map(Object.entries(policy.purpose ?? {}).map(([word, clause]) => [word, coverage(clause.what)])),
    rows,
    controllers,
    processors,
    nevers: sorted(policy.never).map(([key, clause]) => ({
      id: `never.${key}`,
      clause,
      what: clause.what ? coverage(clause.what) : undefined,
    })),
    ages: [...ages].filter((age) => age > 0).sort((a, b) => a - b),
    covers: (covering, category) => covering.all || category.leaves.every((leaf) => covering.leaves.has(leaf)),
  };
}

function sorted<T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return Object.entries(section ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
