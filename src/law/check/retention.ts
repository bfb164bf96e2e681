// How long: promises against the terms of facts/retention-terms.ts. RET, RET-T, INF-10.

import { type Regime, type Trigger, type Word } from '../../policy/index.ts';
import { saySpan } from '../deadline/say-span.ts';
import { CARE_FILE_RECORDS, type RetentionTerm, retentionTerms } from '../facts/retention-terms.ts';
import type { RuleId } from '../rules/all.ts';
import { all, type Check, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import { concrete, days, isLength, overlaps } from './lengths.ts';
import { CARE, type Entry, meet, onceFor, type View } from './view.ts';

type Rule = Entry<'retention'>;
const FISCAL: readonly RuleId[] = ['RET-08', 'RET-11'];
const FILE_TERMS: readonly RuleId[] = ['RET-01', 'RET-02', 'RET-03', 'RET-05', 'RET-06'];

/** A maximum, or a minimum, that the clause itself promises; `as: law` promises none of its own. */
const promises = (r: Rule): boolean => r.clause.as !== 'law' || concrete(r.clause);

/** Kinds of record that a rule names itself: `care-file` reaches its parts unless another rule names those. */
function recordsOf(v: View, r: Rule): readonly Word[] {
  const named = (word: Word) => v.clauses('retention').some((o) => o !== r && o.clause.records.includes(word) && overlaps(r, o));
  return r.clause.records.flatMap((word) => {
    if (word === 'all') return [];
    if (word !== 'care-file') return [word];
    return ['care-file', ...CARE_FILE_RECORDS.filter((c) => c !== 'care-file' && !r.clause.records.includes(c) && !named(c))];
  });
}

interface Clash {
  readonly rule: Rule;
  readonly record: Word;
  readonly regime: Regime;
  readonly term: RetentionTerm;
  /** shorter: gone before the minimum · sooner: same length from an earlier moment · bound: a maximum that is the minimum, without a start · longer: kept past the maximum. */
  readonly how: 'shorter' | 'sooner' | 'bound' | 'longer';
}

/** Moments that come after every single item was made or received. */
const AFTER_ALL: readonly Trigger[] = [
  'file-last-change',
  'care-ended',
  'placement-ended',
  'contract-ended',
  'measure-ended',
  'closed',
  'died',
];
/** A term per item that is counted from the end of it all lasts longer, not shorter. */
const laterThan = (term: RetentionTerm, after: Trigger | undefined): boolean =>
  term.per === 'item' && after !== undefined && AFTER_ALL.includes(after) && term.after.includes('created');

/** The clause gives a reason for keeping longer than the law's own term. */
const saysWhy = (r: Rule['clause']): boolean => r.why !== undefined || (r.longer?.includes('good-care') ?? false);

/** Every promise that the law's own term makes impossible. */
const clashes = onceFor(findClashes);

function findClashes(v: View): readonly Clash[] {
  const found: Clash[] = [];
  for (const rule of v.clauses('retention')) {
    if (!promises(rule)) continue;
    const r = rule.clause;
    const most = days(r['at-most']);
    const least = days(r['at-least']);
    for (const record of recordsOf(v, rule)) {
      // Returning a client's own paper is judged by RET-T7.
      if (record === 'client-supplied-document' && r.then?.includes('return')) continue;
      for (const regime of r.regime ?? (v.regimes.length > 0 ? v.regimes : (['avg'] as const))) {
        for (const term of retentionTerms(record, regime, v.on)) {
          const min = days(term.min);
          const max = days(term.max);
          const started = r.after !== undefined && r.after !== 'unstated';
          if (min !== undefined && most !== undefined && term.force === 'statute') {
            if (most < min) found.push({ rule, record, regime, term, how: 'shorter' });
            else if (most === min && started && !term.after.includes(r.after ?? 'unstated') && !laterThan(term, r.after)) {
              found.push({ rule, record, regime, term, how: 'sooner' });
            } else if (most === min && !started && least === undefined && max === undefined) {
              found.push({ rule, record, regime, term, how: 'bound' });
            }
          }
          if (max !== undefined && term.force === 'statute' && least !== undefined && least > max && !saysWhy(r)) {
            found.push({ rule, record, regime, term, how: 'longer' });
          }
          if (max !== undefined && term.force !== 'statute' && most !== undefined && most > max) {
            found.push({ rule, record, regime, term, how: 'longer' });
          }
        }
      }
    }
  }
  return found;
}

/** All clashes of one rule with one term make one finding. */
function byClause(all: readonly Clash[]): readonly (readonly [Rule, readonly Clash[]])[] {
  const map = new Map<Rule, Clash[]>();
  for (const c of all) {
    const own = map.get(c.rule);
    if (own) own.push(c);
    else map.set(c.rule, [c]);
  }
  return [...map.entries()];
}

/** What a term of the law says, as words to write down. */
function wordsFor(v: View, term: RetentionTerm, bound: string): Pair {
  const [nl, en] = v.say(term.after[0] ?? '', 'trigger');
  const item: Pair = term.per === 'item' && FILE_TERMS.some((f) => f === term.rule) ? [', per stuk', ', per item'] : ['', ''];
  const least = bound === 'max' ? term.max : term.min;
  const [how, said]: Pair = bound === 'max' ? ['hoogstens', 'at most'] : ['ten minste', 'at least'];
  return [
    `${how} ${saySpan(least ?? '', 'nl')} na ${nl}${item[0]}`,
    `${said} ${saySpan(least ?? '', 'en')} after ${en}${item[1]}`,
  ];
}

/** The whole file, when it is among the records; its parts go without saying. */
function sayRecords(v: View, records: readonly Word[]): Pair {
  const rest = records.includes('care-file')
    ? records.filter((r) => r === 'care-file' || !CARE_FILE_RECORDS.includes(r))
    : records;
  return v.sayAll([...new Set(rest)], 'record');
}

function against(rule: RuleId): Check {
  return (v) => {
    const mine = clashes(v).filter((c) => c.term.rule === rule && !(FISCAL.includes(rule) && c.how === 'sooner'));
    if (mine.length === 0) return [];
    return byClause(mine).flatMap(([r, all]) => {
      const c = all[0];
      if (!c) return [];
      const [nl, en] = sayRecords(v, [...new Set(all.map((x) => x.record))]);
      const { term } = c;
      const [least, atLeast] = wordsFor(v, term, 'min');
      if (c.how !== 'longer') {
        const bound = c.how === 'bound';
        return [
          error(
            r.id,
            bound
              ? [
                  `Dit is een maximum, terwijl de wet een minimum geeft (${saySpan(term.min ?? '', 'nl')}): ${nl}.`,
                  `This is a maximum, while the law gives a minimum (${saySpan(term.min ?? '', 'en')}): ${en}.`,
                ]
              : [
                  `De wet vraagt ${least}. Volgens deze zin is het eerder weg: ${nl}.`,
                  `The law asks ${atLeast}. By this sentence it is gone sooner: ${en}.`,
                ],
            [`Schrijf: "${least}" (${term.article}).`, `Write: "${atLeast}" (${term.article}).`],
            [],
            term.article,
          ),
        ];
      }
      if (term.force === 'statute' && term.longer.includes('good-care')) {
        const [years, said]: Pair = [saySpan(term.max ?? '', 'nl'), saySpan(term.max ?? '', 'en')];
        return [
          warning(
            r.id,
            [
              `De wet zegt ${years}, of langer als goede zorg of een zorgvuldige uitvoering dat vraagt. U bewaart langer, en zegt niet waarom: ${nl}.`,
              `The law says ${said}, or longer if good care or careful work asks for it. You keep longer, and do not say why: ${en}.`,
            ],
            [
              `Schrijf waarom langer nodig is, of schrijf: "${least.replace('ten minste ', '')}" (${term.article}).`,
              `Write why longer is needed, or write: "${atLeast.replace('at least ', '')}" (${term.article}).`,
            ],
            [],
            term.article,
          ),
        ];
      }
      const bound = term.max ?? term.min ?? '';
      const [most, atMost] = wordsFor(v, term, 'max');
      return [
        (term.force === 'statute' ? error : warning)(
          r.id,
          [
            `U bewaart langer dan de norm (${saySpan(bound, 'nl')}): ${nl}.`,
            `You keep longer than the norm (${saySpan(bound, 'en')}): ${en}.`,
          ],
          term.force === 'statute'
            ? [`Schrijf: "${most}" (${term.article}).`, `Write: "${atMost}" (${term.article}).`]
            : [`Schrijf: "${most}", of leg uit waarom langer nodig is.`, `Write: "${atMost}", or say why longer is needed.`],
          [],
          term.article,
        ),
      ];
    });
  };
}

/** One term for a file, said of every regime, while other regimes have a longer one. */
function oneTermForAll(v: View): readonly Found[] {
  return v.clauses('retention').flatMap((r) => {
    const { regime, records } = r.clause;
    if (regime || !records.includes('care-file') || !isLength(r.clause['at-most'] ?? r.clause['at-least'])) return [];
    const longest = days(r.clause['at-most'] ?? r.clause['at-least']) ?? 0;
    const served = v.care.some((x) => x === 'wgbo' || x === 'wvggz' || x === 'wzd');
    if (served || v.care.length === 0 || longest >= (days('20 years') ?? 0) || v.care.includes('jeugdwet')) return [];
    return [
      warning(
        r.id,
        [
          'Deze termijn geldt hier voor elk dossier. Voor behandeling (WGBO) en jeugdhulp is het 20 jaar na de laatste wijziging.',
          'This term is said of every file. For treatment (WGBO) and youth help it is 20 years after the last change.',
        ],
        [
          'Schrijf per soort hulp een termijn: "behandeling (WGBO) en jeugdhulp: ten minste 20 jaar na de laatste wijziging in het dossier; Wmo: 15 jaar per stuk".',
          'Write a term per kind of help: "treatment (WGBO) and youth help: at least 20 years after the last change in the file; Wmo: 15 years per item".',
        ],
      ),
    ];
  });
}

/** A regime whose file no rule keeps: only 'as long as needed' reaches it. */
function fileWithoutRule(regime: Regime): Check {
  return (v) => {
    if (!v.care.includes(regime) || v.clauses('retention').length === 0) return [];
    const reached = v
      .clauses('retention')
      .some((r) => (!r.clause.regime || r.clause.regime.includes(regime)) && meet(r.clause.records, CARE_FILE_RECORDS));
    if (reached) return [];
    const [nl, en] = v.say(regime, 'regime');
    const term = retentionTerms('care-file', regime, v.on)[0];
    if (!term) return [];
    const [least, atLeast] = wordsFor(v, term, 'min');
    return [
      warning(
        'retention',
        [`Er staat niet hoe lang u een dossier bewaart onder ${nl}.`, `It does not say how long you keep a file under ${en}.`],
        [
          `Schrijf: "Wij bewaren het dossier ${least}" (${term.article}).`,
          `Write: "We keep the file ${atLeast}" (${term.article}).`,
        ],
      ),
    ];
  };
}

function fiscalFromCare(v: View): readonly Found[] {
  return byClause(clashes(v).filter((c) => FISCAL.some((f) => f === c.term.rule) && c.how === 'sooner')).map(([r]) =>
    error(
      r.id,
      [
        'Zeven jaar na dit moment kan eerder aflopen dan zeven jaar na het boekjaar. Dan wist u rekeningen die u nog moet bewaren.',
        'Seven years after this moment can end before seven years after the book year. Then you erase invoices you must still keep.',
      ],
      [
        'Schrijf: "ten minste 7 jaar na het einde van het boekjaar" (AWR 52 lid 4).',
        'Write: "at least 7 years after the end of the book year" (AWR 52 lid 4).',
      ],
    ),
  );
}

function atMostForAtLeast(v: View): readonly Found[] {
  const saysLonger = v.clauses('retention').filter((r) => r.clause.records.includes('all') && r.clause.longer?.includes('law'));
  return byClause(
    clashes(v).filter(
      (c) => FILE_TERMS.some((f) => f === c.term.rule) && c.how === 'shorter' && c.rule.clause['at-least'] === undefined,
    ),
  ).map(([r, [c]]) =>
    error(
      r.id,
      [
        'Hier staat een maximum. De wet geeft voor dit dossier een minimum, en dat is langer.',
        'This is a maximum. For this file the law gives a minimum, and it is longer.',
      ],
      c
        ? [
            `Schrijf: "${wordsFor(v, c.term, 'min')[0]}" (${c.term.article}).`,
            `Write: "${wordsFor(v, c.term, 'min')[1]}" (${c.term.article}).`,
          ]
        : ['Schrijf "ten minste".', 'Write "at least".'],
      saysLonger.map((o) => o.id),
    ),
  );
}

/** Only a few papers are kept, and the rest of the file goes with a rule for 'all'. */
function partOfTheFile(v: View): readonly Found[] {
  const rest = v.clauses('retention').filter((r) => r.clause.records.includes('all') && isLength(r.clause['at-most']));
  if (rest.length === 0) return [];
  return v.clauses('retention').flatMap((r) => {
    const kept = r.clause.records;
    const regime = (r.clause.regime ?? v.regimes).find((x) => CARE.includes(x));
    if (!regime || kept.includes('care-file') || kept.includes('note') || !meet(kept, CARE_FILE_RECORDS)) return [];
    const named = v.clauses('retention').some((o) => o !== r && overlaps(r, o) && meet(o.clause.records, ['care-file', 'note']));
    const min = retentionTerms('care-file', regime, v.on)[0]?.min;
    const early = rest.filter((o) => (days(o.clause['at-most']) ?? 0) < (days(min) ?? 0));
    if (named || early.length === 0 || kept.every((k) => k === 'client-supplied-document')) return [];
    return [
      error(
        r.id,
        [
          'U bewaart maar een paar stukken. De plicht geldt voor het hele dossier, ook voor de aantekeningen.',
          'You keep only a few papers. The duty covers the whole file, the notes included.',
        ],
        [
          `Schrijf: "Wij bewaren het hele dossier, ook de aantekeningen, ten minste ${saySpan(min ?? '', 'nl')}".`,
          `Write: "We keep the whole file, the notes included, at least ${saySpan(min ?? '', 'en')}".`,
        ],
        early.map((o) => o.id),
      ),
    ];
  });
}

export const RETENTION_CHECKS: CheckTable = {
  'RET-01': all(against('RET-01'), oneTermForAll, fileWithoutRule('wgbo')),
  'RET-02': all(against('RET-02'), fileWithoutRule('jeugdwet')),
  'RET-03': all(against('RET-03'), fileWithoutRule('wmo')),
  'RET-05': all(against('RET-05'), fileWithoutRule('wvggz')),
  'RET-06': all(against('RET-06'), fileWithoutRule('wzd')),
  'RET-08': against('RET-08'),
  'RET-10': against('RET-10'),
  'RET-11': against('RET-11'),
  'RET-12': against('RET-12'),
  'RET-13': against('RET-13'),
  'RET-14': against('RET-14'),
  'RET-16': against('RET-16'),
  'RET-18': against('RET-18'),
  'RET-T1': fiscalFromCare,
  'RET-T2': atMostForAtLeast,
  'RET-T3': partOfTheFile,
};
