// How a request or a complaint is handled, and what a care file adds: RT-01..06, MED-08, CPL.

import { parseSpan, type Span } from '../../policy/index.ts';
import { advice, type Check, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import type { View } from './view.ts';

/** Hours in a clock, months taken short: for comparing a promise with the law's own clock of the same unit. */
function longerThan(clock: string | undefined, law: Span): boolean {
  const span = clock === undefined ? undefined : parseSpan(clock);
  if (!span) return false;
  const days = (s: Span) => ({ hour: s.n / 24, day: s.n, week: s.n * 7, month: s.n * 30, year: s.n * 365 })[s.unit];
  // A month has 28 to 31 days: '31 days' and '1 month' are taken as equal, '5 weeks' is longer.
  return days(span) > days(law) + 1;
}

function answerTerm(v: View): readonly Found[] {
  const term = v.policy.request?.term;
  if (!term || term.as === 'law') return [];
  const late =
    longerThan(term.within, { n: 1, unit: 'month' }) ||
    longerThan(term.extended, { n: 3, unit: 'month' }) ||
    longerThan(term.notice, { n: 1, unit: 'month' });
  if (term.effort !== 'best' && !late) return [];
  return [
    error(
      'request.term',
      late
        ? ['Deze termijn is langer dan de wet toelaat.', 'This term is longer than the law allows.']
        : [
            'U zegt dat u uw best doet om op tijd te antwoorden. Binnen een maand antwoorden is een plicht.',
            'You say that you do your best to answer in time. Answering within a month is a duty.',
          ],
      [
        'Beloof een antwoord binnen een maand, en drie maanden als het lastig is.',
        'Promise an answer within a month, and three months if it is complex.',
      ],
    ),
  ];
}

function refusalText(v: View): readonly Found[] {
  const refusal = v.policy.request?.refusal;
  if (!refusal || refusal.as === 'law') return [];
  const names = refusal.names ?? [];
  const incomplete = !names.includes('authority') || !names.includes('court');
  if (!incomplete && refusal.reasons !== false) return [];
  return [
    error(
      'request.refusal',
      [
        'Bij een weigering noemt u de reden, de klacht bij de Autoriteit Persoonsgegevens én de rechter. Dat staat er niet allemaal.',
        'With a refusal you name the reason, the complaint to the authority and the court. Not all of that is here.',
      ],
      ['Noem beide wegen.', 'Name both ways.'],
    ),
  ];
}

function cost(v: View): readonly Found[] {
  if (v.policy.request?.cost?.free !== false) return [];
  return [
    error(
      'request.cost',
      ['U vraagt geld voor een verzoek. Een verzoek is gratis.', 'You charge for a request. A request is free.'],
      ['Maak het gratis; alleen bij misbruik mag een vergoeding.', 'Make it free; only abuse may be charged.'],
    ),
  ];
}

function identity(v: View): readonly Found[] {
  if (v.policy.request?.identity?.ask !== 'every-request') return [];
  return [
    error(
      'request.identity',
      [
        'U vraagt bij elk verzoek om een bewijs van identiteit. Dat mag alleen bij twijfel.',
        'You ask proof of identity at every request. That is allowed only when in doubt.',
      ],
      ['Vraag het alleen als u twijfelt.', 'Ask it only when in doubt.'],
    ),
  ];
}

function destruction(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  const found: Found[] = [];
  const kept = v
    .clauses('retention')
    .filter((r) => r.clause['at-least'] !== undefined && r.clause.records.includes('care-file'))
    .map((r) => r.id);
  const refusal = v.policy.request?.refusal;
  if (refusal?.grounds?.includes('legal-obligation')) {
    found.push(
      warning(
        'request.refusal',
        [
          'Een wettelijke plicht staat hier als reden om te weigeren. De bewaartermijn van het dossier is dat niet.',
          'A legal duty is given here as a reason to refuse. The term of the file is not one.',
        ],
        [
          'Zeg dat mensen hun dossier kunnen laten vernietigen, en wanneer dat niet kan.',
          'Say that people can have their file destroyed, and when not.',
        ],
        kept,
      ),
    );
  }
  const erasure = v.policy.right?.erasure;
  if (erasure && erasure.as !== 'law' && erasure.covers === 'all' && !erasure.when && !erasure.unless && kept.length > 0) {
    found.push(
      warning(
        'right.erasure',
        [
          'Wissen kan hier altijd, en een termijn zegt dat het dossier blijft. Er staat niet hoe dat samengaat.',
          'Erasure is always possible here, and a term says the file stays. It does not say how the two meet.',
        ],
        [
          'Zeg dat een verzoek om vernietiging voorgaat, behalve bij een groot belang van een ander.',
          'Say that a request for destruction comes first, except for a great interest of another.',
        ],
        kept,
      ),
    );
  }
  return found;
}

function complaintRoute(regimes: readonly string[], route: Pair): Check {
  return (v) =>
    v.regimes.some((r) => regimes.includes(r)) && !v.policy.right?.complaint && v.policy.right !== undefined
      ? [
          warning(
            'right',
            [`Er staat niet hoe mensen bij u klagen. ${route[0]}`, `It does not say how people complain to you. ${route[1]}`],
            ['Zeg hoe en bij wie mensen kunnen klagen.', 'Say how and to whom people can complain.'],
          ),
        ]
      : [];
}

function parentCommittee(v: View): readonly Found[] {
  // In a mixed organisation the advice concerns a part only: the adoption of a new version asks for it there.
  const own = v.clauses('service').filter((s) => s.clause.role === 'controller' || s.clause.role === 'joint');
  if (own.length === 0 || !own.every((s) => s.clause.regime?.every((r) => r === 'childcare'))) return [];
  if (v.policy.statement.by?.includes('parent-committee')) return [];
  return [
    advice(
      'statement',
      [
        'De oudercommissie mag adviseren over dit beleid. Dat is hier niet te zien.',
        'The parent committee may advise on this policy. Nothing here shows it.',
      ],
      ['Vraag het advies en leg vast wat u ermee deed.', 'Ask the advice and record what you did with it.'],
    ),
  ];
}

export const REQUEST_CHECKS: CheckTable = {
  'RT-01': answerTerm,
  'RT-03': refusalText,
  'RT-05': cost,
  'RT-06': identity,
  'MED-08': destruction,
  'CPL-01': complaintRoute(
    ['wgbo', 'wvggz', 'wzd'],
    [
      'De wet vraagt een klachtenfunctionaris en een geschilleninstantie.',
      'The law asks a complaints officer and a dispute body.',
    ],
  ),
  'CPL-02': complaintRoute(['jeugdwet'], ['De wet vraagt een klachtencommissie.', 'The law asks a complaints committee.']),
  'CPL-03': complaintRoute(
    ['childcare'],
    [
      'De wet vraagt een klachtenregeling en de Geschillencommissie.',
      'The law asks a complaints procedure and the dispute committee.',
    ],
  ),
  'CPL-04': parentCommittee,
};
