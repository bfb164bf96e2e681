// How long: promises against the terms of facts/retention-terms.ts. RET, RET-T, INF-10.

import { parseSpan, type Regime, type Retention, type Span, type Term, type Word } from '../../policy/index.ts';
import { CARE_FILE_RECORDS, type RetentionTerm, retentionTerms } from '../facts/retention-terms.ts';
import type { RuleId } from '../rules/all.ts';
import { advice, type Check, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import { CARE, type Entry, meet, type View } from './view.ts';

type Rule = Entry<'retention'>;
const FISCAL: readonly RuleId[] = ['RET-08', 'RET-11'];
const FILE_TERMS: readonly RuleId[] = ['RET-01', 'RET-02', 'RET-03', 'RET-05', 'RET-06'];

/** A term in days, for comparing; undefined for what is no length of time. */
function days(term: Term | undefined): number | undefined {
  if (term === 'at once') return 0;
  const span: Span | undefined = term === undefined ? undefined : parseSpan(term);
  if (!span) return undefined;
  return { hour: span.n / 24, day: span.n, week: span.n * 7, month: span.n * 30.4375, year: span.n * 365.25 }[span.unit];
}

const isLength = (term: Term | undefined): boolean => days(term) !== undefined;
const concrete = (r: Retention): boolean => isLength(r['at-most']) || isLength(r['at-least']);
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

function overlaps(a: Rule, b: Rule): boolean {
  return !a.clause.regime || !b.clause.regime || meet(a.clause.regime, b.clause.regime);
}

interface Clash {
  readonly rule: Rule;
  readonly record: Word;
  readonly regime: Regime;
  readonly term: RetentionTerm;
  /** shorter: gone before the minimum · sooner: same length from an earlier moment · bound: a maximum that is the minimum, without a start · longer: kept past the maximum. */
  readonly how: 'shorter' | 'sooner' | 'bound' | 'longer';
}

/** Every promise that the law's own term makes impossible. */
function clashes(v: View): readonly Clash[] {
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
            else if (most === min && started && !term.after.includes(r.after ?? 'unstated')) {
              found.push({ rule, record, regime, term, how: 'sooner' });
            } else if (most === min && !started && least === undefined && max === undefined) {
              found.push({ rule, record, regime, term, how: 'bound' });
            }
          }
          if (max !== undefined && term.force === 'statute' && least !== undefined && least > max) {
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
  for (const c of all) map.set(c.rule, [...(map.get(c.rule) ?? []), c]);
  return [...map.entries()];
}

function against(rule: RuleId): Check {
  return (v) => {
    const mine = clashes(v).filter((c) => c.term.rule === rule && !(FISCAL.includes(rule) && c.how === 'sooner'));
    return byClause(mine).flatMap(([r, all]) => {
      const c = all[0];
      if (!c) return [];
      const [nl, en] = v.sayAll([...new Set(all.map((x) => x.record))], 'record');
      const bound = c.term.min ?? c.term.max ?? '';
      const severe = c.term.force === 'statute' ? error : warning;
      const message: Pair =
        c.how === 'longer'
          ? [
              `U bewaart langer dan de norm (${sayTerm(bound, 'nl')}): ${nl}.`,
              `You keep longer than the norm (${sayTerm(bound, 'en')}): ${en}.`,
            ]
          : c.how === 'bound'
            ? [
                `Dit is een maximum, terwijl de wet een minimum geeft (${sayTerm(bound, 'nl')}): ${nl}.`,
                `This is a maximum, while the law gives a minimum (${sayTerm(bound, 'en')}): ${en}.`,
              ]
            : [
                `De wet vraagt ten minste ${sayTerm(bound, 'nl')} na ${v.say(c.term.after[0] ?? '', 'trigger')[0]}. Volgens deze zin is het eerder weg: ${nl}.`,
                `The law asks at least ${sayTerm(bound, 'en')} after ${v.say(c.term.after[0] ?? '', 'trigger')[1]}. By this sentence it is gone sooner: ${en}.`,
              ];
      return [
        severe(
          r.id,
          message,
          c.term.force === 'statute'
            ? ['Volg de wet: "as: law".', 'Follow the law: "as: law".']
            : ['Kort de termijn in, of leg uit waarom langer nodig is.', 'Shorten the term, or say why longer is needed.'],
          [],
          c.term.article,
        ),
      ];
    });
  };
}

function sayTerm(term: Term, language: 'nl' | 'en'): string {
  const span = parseSpan(term);
  if (!span) return language === 'nl' ? 'meteen weg' : 'at once';
  const nl = { hour: 'uur', day: 'dagen', week: 'weken', month: 'maanden', year: 'jaar' }[span.unit];
  return language === 'nl' ? `${span.n} ${nl}` : term;
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
          'Geef elk soort hulp zijn eigen termijn, met "regime" en "as: law".',
          'Give each kind of help its own term, with "regime" and "as: law".',
        ],
      ),
    ];
  });
}

/** A regime whose file no rule keeps: only 'as long as needed' reaches it. */
function fileWithoutRule(rule: RuleId, regime: Regime): Check {
  return (v) => {
    if (!v.care.includes(regime) || v.clauses('retention').length === 0) return [];
    const reached = v
      .clauses('retention')
      .some((r) => (!r.clause.regime || r.clause.regime.includes(regime)) && meet(r.clause.records, CARE_FILE_RECORDS));
    if (reached) return [];
    const [nl, en] = v.say(regime, 'regime');
    return [
      warning(
        'retention',
        [`Er staat niet hoe lang u een dossier bewaart onder ${nl}.`, `It does not say how long you keep a file under ${en}.`],
        ['Voeg een regel toe voor dat dossier, met "as: law".', 'Add a rule for that file, with "as: law".'],
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
        'Tel vanaf het einde van het boekjaar: "after: book-year-end", of "as: law".',
        'Count from the end of the book year: "after: book-year-end", or "as: law".',
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
  ).map(([r]) =>
    error(
      r.id,
      [
        'Hier staat een maximum. De wet geeft voor dit dossier een minimum, en dat is langer.',
        'This is a maximum. For this file the law gives a minimum, and it is longer.',
      ],
      ['Zeg "ten minste", of volg de wet: "as: law".', 'Say "at least", or follow the law: "as: law".'],
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
        ['Bewaar het hele dossier: "records: care-file, as: law".', 'Keep the whole file: "records: care-file, as: law".'],
        early.map((o) => o.id),
      ),
    ];
  });
}

function returnEmptiesFile(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  return v
    .clauses('retention')
    .filter(
      (r) =>
        r.clause.then?.includes('return') &&
        meet(r.clause.records, ['client-supplied-document', 'care-file']) &&
        isLength(r.clause['at-most']),
    )
    .map((r) =>
      error(
        r.id,
        [
          'Stukken van de cliënt horen bij het dossier. Teruggeven bij het einde maakt het leeg vóór de wettelijke termijn om is.',
          'The client’s papers belong to the file. Returning them at the end empties it before the statutory term is over.',
        ],
        [
          'Geef een kopie of het origineel terug en houd het dossier compleet.',
          'Return a copy or the original and keep the file complete.',
        ],
        v
          .clauses('retention')
          .filter((o) => o.clause.records.includes('care-file'))
          .map((o) => o.id),
      ),
    );
}

function backupCycle(v: View): readonly Found[] {
  return [...v.clauses('measure'), ...v.clauses('pledge')]
    .filter((m) => m.clause['kept-by'] === 'backup' && m.clause.every === 'unstated')
    .map((m) =>
      warning(
        m.id,
        [
          'Reservekopieën bestaan langer dan de gegevens zelf. Er staat niet hoe lang.',
          'Backups outlive the data. It does not say for how long.',
        ],
        ['Noem hoe vaak u ze maakt en wanneer zij verlopen.', 'Say how often you make them and when they expire.'],
      ),
    );
}

function ownNorm(v: View): readonly Found[] {
  return v
    .clauses('retention')
    .filter((r) => r.clause.records.every((k) => k === 'other') && isLength(r.clause['at-most']) && !r.clause.why)
    .map((r) =>
      advice(
        r.id,
        [
          'Deze termijn is uw eigen keuze. Er staat niet om welke gegevens het gaat en waarom deze tijd past.',
          'This term is your own choice. It does not say which data it is about and why this time fits.',
        ],
        ['Noem de soorten gegevens, en de reden bij "why".', 'Name the kinds of data, and the reason at "why".'],
      ),
    );
}

function idCopiesKept(v: View): readonly Found[] {
  return v
    .clauses('retention')
    .filter((r) => r.clause.records.includes('client-id-copy') && (days(r.clause['at-most']) ?? 1) > 0)
    .map((r) =>
      error(
        r.id,
        [
          'Een kopie van het identiteitsbewijs van een cliënt bewaart u niet.',
          'A copy of a client’s identity document is not kept.',
        ],
        ['Schrap deze regel en vernietig de kopieën.', 'Drop this rule and destroy the copies.'],
      ),
    );
}

function noConcreteTerm(v: View): readonly Found[] {
  const rules = v.clauses('retention');
  if (rules.length === 0 || !rules.some((r) => concrete(r.clause) || r.clause.as === 'law')) {
    return [
      error(
        'retention',
        [
          'Er staat nergens hoe lang u gegevens bewaart. "Zo lang als nodig" kan niemand narekenen.',
          'Nowhere does it say how long you keep data. "As long as needed" can be checked by nobody.',
        ],
        ['Noem per soort gegevens een termijn en wanneer die begint.', 'Name a term per kind of data and when it starts.'],
        rules.map((r) => r.id),
      ),
    ];
  }
  return [];
}

function notComputable(v: View): readonly Found[] {
  return v.clauses('retention').flatMap((r) => {
    const c = r.clause;
    if (c.as === 'law') return [];
    if (c['at-most'] === 'unstated' || c['at-least'] === 'unstated') {
      return [
        error(
          r.id,
          ['Er staat dat er een termijn is, maar niet welke.', 'It says that there is a term, but not which.'],
          ['Noem de termijn en wanneer die begint.', 'Name the term and when it starts.'],
        ),
      ];
    }
    const length = isLength(c['at-most']) || isLength(c['at-least']);
    if (length && (c.after === undefined || c.after === 'unstated')) {
      return [
        error(
          r.id,
          [
            'Er staat niet wanneer deze termijn begint. Zo kan niemand hem narekenen.',
            'It does not say when this term starts. So nobody can check it.',
          ],
          [
            'Noem het begin ("after"), zoals het einde van de zorg of van het boekjaar.',
            'Name the start ("after"), such as the end of care or of the book year.',
          ],
        ),
      ];
    }
    if (isLength(c['at-most']) && c.longer?.includes('law') && !(c.law ?? []).some((a) => a !== 'unnamed')) {
      return [
        error(
          r.id,
          [
            '"Langer als de wet dat vraagt": er staat niet welke gegevens dat zijn en hoe lang.',
            '"Longer if the law asks": it does not say which data and how long.',
          ],
          ['Noem die gegevens apart, met hun termijn.', 'Name those data apart, with their term.'],
        ),
      ];
    }
    return [];
  });
}

/** Two rules for the same records that do not agree. */
function rulesDisagree(v: View): readonly Found[] {
  const rules = v.clauses('retention');
  return rules.flatMap((a, i) => {
    const differing = rules.slice(i + 1).filter((b) => {
      if (!overlaps(a, b) || !meet(a.clause.records, b.clause.records)) return false;
      const then = a.clause.then && b.clause.then && a.clause.then.join() !== b.clause.then.join();
      const most = isLength(a.clause['at-most']) && isLength(b.clause['at-most']) && a.clause['at-most'] !== b.clause['at-most'];
      return then || most;
    });
    if (differing.length === 0) return [];
    return [
      error(
        a.id,
        [
          'Voor dezelfde gegevens gelden twee regels die niet hetzelfde zeggen.',
          'Two rules for the same data do not say the same.',
        ],
        ['Maak er één regel van.', 'Make one rule of them.'],
        differing.map((b) => b.id),
      ),
    ];
  });
}

const join =
  (...checks: readonly Check[]): Check =>
  (v) =>
    checks.flatMap((c) => c(v));

export const RETENTION_CHECKS: CheckTable = {
  'INF-10': join(noConcreteTerm, notComputable, rulesDisagree),
  'RET-01': join(against('RET-01'), oneTermForAll, fileWithoutRule('RET-01', 'wgbo')),
  'RET-02': join(against('RET-02'), fileWithoutRule('RET-02', 'jeugdwet')),
  'RET-03': join(against('RET-03'), fileWithoutRule('RET-03', 'wmo')),
  'RET-05': join(against('RET-05'), fileWithoutRule('RET-05', 'wvggz')),
  'RET-06': join(against('RET-06'), fileWithoutRule('RET-06', 'wzd')),
  'RET-08': against('RET-08'),
  'RET-10': against('RET-10'),
  'RET-11': against('RET-11'),
  'RET-12': against('RET-12'),
  'RET-13': against('RET-13'),
  'RET-14': against('RET-14'),
  'RET-16': against('RET-16'),
  'RET-18': against('RET-18'),
  'RET-19': idCopiesKept,
  'RET-25': ownNorm,
  'RET-T1': fiscalFromCare,
  'RET-T2': atMostForAtLeast,
  'RET-T3': partOfTheFile,
  'RET-T6': backupCycle,
  'RET-T7': returnEmptiesFile,
};
