// How long, as a reader sees it: terms that can be computed, agree with each other and reach what they promise. INF-10, RET.

import { retentionTerms } from '../facts/retention-terms.ts';
import { advice, all, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import { concrete, days, isLength, overlaps } from './lengths.ts';
import { type Entry, meet, type View } from './view.ts';

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
        ['Noem de soorten gegevens, en de reden.', 'Name the kinds of data, and the reason.'],
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

/** The start that the law gives for these records, as words to write down. */
function startFor(v: View, { clause }: Entry<'retention'>): Pair {
  const regimes = clause.regime ?? (v.regimes.length > 0 ? v.regimes : (['avg'] as const));
  const term = clause.records.flatMap((record) => regimes.flatMap((regime) => retentionTerms(record, regime, v.on)))[0];
  if (!term)
    return [
      'Noem het begin, zoals het einde van de zorg of van het boekjaar.',
      'Name the start, such as the end of care or of the book year.',
    ];
  const [nl, en] = v.say(term.after[0] ?? '', 'trigger');
  return [`Schrijf erbij vanaf wanneer: "na ${nl}".`, `Write from when: "after ${en}".`];
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
          startFor(v, r),
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

export const TERMS_SAID_CHECKS: CheckTable = {
  'INF-10': all(noConcreteTerm, notComputable, rulesDisagree),
  'RET-19': idCopiesKept,
  'RET-25': ownNorm,
  'RET-T6': backupCycle,
  'RET-T7': returnEmptiesFile,
};
