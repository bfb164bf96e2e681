// What a statement must tell about purposes, people, sources and itself: INF, REG.

import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { type CheckTable, error, type Found, warning } from './found.ts';
import { meet, type View } from './view.ts';

/** Purposes that are somebody's right, a host's work or another's task: a statement need not list them as its own. */
const NOT_OURS = [
  'inspection',
  'important_facts',
  'erasure_review',
  'complaint',
  'legal_claim',
  'storage',
  'oversight',
  'police_investigation',
];
const UNNAMED_SOURCES = ['other-sources', 'other', 'unstated'];

function purposesMissing(v: View): readonly Found[] {
  const purposes = v.clauses('purpose');
  if (purposes.length === 0) {
    return [
      error(
        'purpose',
        ['Er staat geen enkel doel.', 'There is no purpose at all.'],
        ['Noem waarvoor u gegevens gebruikt.', 'Name what you use data for.'],
      ),
    ];
  }
  const declared = new Set(purposes.map((p) => p.key));
  const rows = v.clauses('access').filter((r) => r.clause.for.some((f) => !declared.has(f) && !NOT_OURS.includes(f)));
  if (rows.length === 0) return [];
  const words = [...new Set(rows.flatMap((r) => r.clause.for.filter((f) => !declared.has(f) && !NOT_OURS.includes(f))))];
  const [nl, en] = v.sayAll(words, 'purpose');
  return [
    error(
      'purpose',
      [
        `Uw mensen gebruiken gegevens voor: ${nl}. Dat doel staat niet in de lijst.`,
        `Your people use data for: ${en}. That purpose is not in the list.`,
      ],
      ['Zet het bij de doelen, met de grond.', 'Put it among the purposes, with its ground.'],
      rows.map((r) => r.id),
    ),
  ];
}

/** Purposes that say too little: 'keeping to the law', 'improving the service'. */
function vaguePurposes(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    if (p.clause.as === 'law') return [];
    const everything = p.clause.what.includes('all') && (p.clause.law ?? []).includes('unnamed');
    const personal = v.categories(p.clause.what).some((c) => v.policy.data?.[c]?.identifying !== false);
    const improving = p.key === 'product_improvement' && personal;
    if (!everything && !improving) return [];
    return [
      warning(
        p.id,
        [
          'Dit doel zegt te weinig: niemand kan zien wat u ermee doet.',
          'This purpose says too little: nobody can see what you do with it.',
        ],
        ['Noem wat u precies doet, en welke wet dat vraagt.', 'Say exactly what you do, and which statute asks it.'],
      ),
    ];
  });
}

/** Groups of people for whom the statement is written, while nothing is done with their data according to it. */
function groupsWithoutPurpose(v: View): readonly Found[] {
  const purposes = v.clauses('purpose');
  const about = new Set<string>();
  for (const p of purposes) {
    for (const who of p.clause.about ?? ['client']) about.add(who);
    for (const c of v.namedIn(p.clause)) for (const who of v.policy.data?.[c]?.about ?? []) about.add(who);
  }
  if (
    v.clauses('cookie').length > 0 ||
    v.clauses('form').length > 0 ||
    v.clauses('never').some((n) => n.clause.about?.includes('visitor'))
  ) {
    about.add('visitor');
  }
  const onlyWatched = (who: string) => {
    const own = purposes.filter((p) => p.clause.about?.includes(who));
    return who === 'employee' && own.length > 0 && own.every((p) => p.clause.basis === 'legitimate-interest');
  };
  const missing = (v.policy.statement.for ?? []).filter((who) => !about.has(who) || onlyWatched(who));
  if (missing.length === 0) return [];
  const [nl, en] = v.sayAll(missing, 'person');
  return [
    warning(
      'statement.for',
      [
        `De verklaring is er ook voor: ${nl}. Er staat niet wat u met hun gegevens doet.`,
        `The statement is also for: ${en}. It does not say what you do with their data.`,
      ],
      [
        'Noem hun gegevens, het doel en de bewaartijd, of laat hen weg.',
        'Name their data, the purpose and the term, or leave them out.',
      ],
    ),
  ];
}

function noGround(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    if (p.clause.as === 'law') {
      if ([...v.regimes, 'avg' as const].some((r) => lawfulPurpose(p.key, r) !== undefined)) return [];
      return [
        error(
          p.id,
          [
            'Dit doel volgt de wet, maar de wet geeft er geen grond voor.',
            'This purpose follows the law, but the law gives no ground for it.',
          ],
          ['Noem zelf een grond die past.', 'Name a ground of your own that fits.'],
        ),
      ];
    }
    if (p.clause.basis !== undefined && p.clause.basis !== 'unstated') return [];
    return [
      error(
        p.id,
        ['Bij dit doel staat geen grond.', 'This purpose names no ground.'],
        ['Noem de ene grond waarop het doel rust.', 'Name the one ground on which the purpose rests.'],
      ),
    ];
  });
}

function interestNotNamed(v: View): readonly Found[] {
  const resting = v.clauses('purpose').filter((p) => p.clause.basis === 'legitimate-interest');
  const found = resting
    .filter((p) => p.clause.interest === undefined || p.clause.interest === 'unstated')
    .map((p) =>
      error(
        p.id,
        ['Er staat niet welk belang u hebt.', 'It does not say which interest you have.'],
        ['Noem het belang, en van wie het is.', 'Name the interest, and whose it is.'],
      ),
    );
  if (resting.length === 0 && v.policy.statement.bases?.includes('legitimate-interest')) {
    found.push(
      error(
        'statement.bases',
        [
          'U noemt een gerechtvaardigd belang, maar nergens welk belang.',
          'You name a legitimate interest, but nowhere which one.',
        ],
        ['Noem het belang bij het doel dat erop rust.', 'Name the interest at the purpose that rests on it.'],
      ),
    );
  }
  return found;
}

/** Who must be told of, by regime: those to whom the law itself makes data go. */
const EXPECTED = {
  wgbo: ['insurer'],
  wvggz: ['insurer'],
  wzd: ['insurer'],
  jeugdwet: ['municipality'],
  wmo: ['municipality', 'cak'],
  childcare: ['benefits-office'],
  avg: [],
} as const;

function recipientsMissing(v: View): readonly Found[] {
  const recipients = v.clauses('recipient');
  if (recipients.length === 0) {
    return [
      error(
        'recipient',
        ['Er staat niet wie gegevens krijgt.', 'It does not say who gets data.'],
        ['Noem wie gegevens krijgt, of welke soort organisaties.', 'Name who gets data, or which kinds of organisation.'],
      ),
    ];
  }
  const named = new Set(recipients.flatMap((r) => r.clause.class ?? []));
  const missing = [...new Set(v.regimes.flatMap((r) => EXPECTED[r]))].filter((c) => !named.has(c));
  if (missing.length === 0) return [];
  const [nl, en] = v.sayAll(missing, 'class');
  return [
    warning(
      'recipient',
      [
        `Bij deze hulp krijgt ook iemand anders gegevens: ${nl}. Dat staat er niet.`,
        `With this kind of care somebody else gets data too: ${en}. It does not say so.`,
      ],
      ['Noem deze ontvanger, met de grond.', 'Name this recipient, with the ground.'],
    ),
  ];
}

function mustIProvide(v: View): readonly Found[] {
  if (v.policy.statement.provide !== undefined || v.clauses('purpose').length === 0) return [];
  if (v.clauses('purpose').some((p) => p.clause.provide !== undefined)) return [];
  return [
    error(
      'purpose',
      [
        'Er staat niet of mensen gegevens moeten geven, en wat er gebeurt als zij dat niet doen.',
        'It does not say whether people must give data, and what happens if they do not.',
      ],
      ['Zeg het per doel.', 'Say it per purpose.'],
    ),
  ];
}

function sources(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const p of v.clauses('purpose')) {
    if (!meet(p.clause.from, UNNAMED_SOURCES)) continue;
    found.push(
      error(
        p.id,
        [
          'Gegevens komen ook uit "andere bronnen". Er staat niet welke.',
          'Data also come from "other sources". It does not say which.',
        ],
        ['Noem de bronnen.', 'Name the sources.'],
      ),
    );
  }
  for (const d of v.clauses('data')) {
    const others = (d.clause.about ?? []).some((a) => ['guardian', 'representative', 'relative', 'parent', 'carer'].includes(a));
    if (!others || d.clause.from || d.clause['made-with']) continue;
    found.push(
      warning(
        d.id,
        [
          'Dit zijn ook gegevens over een ander dan de cliënt. Er staat niet waar u ze vandaan hebt.',
          'These are also data about somebody other than the client. It does not say where you got them.',
        ],
        [
          'Noem de bron: de persoon zelf, de cliënt, de gemeente of de verwijzer.',
          'Name the source: the person, the client, the municipality or the referrer.',
        ],
      ),
    );
  }
  const allocated = v.regimes.some((r) => r === 'jeugdwet' || r === 'wmo');
  const named = v.clauses('data').flatMap((d) => d.clause.from ?? []);
  if (allocated && v.clauses('data').length > 0 && !meet(named, ['municipality', 'referrer', 'gp', 'other'])) {
    found.push(
      warning(
        'data',
        [
          'Bij deze hulp wijst de gemeente of een verwijzer toe. Als bron staan zij er niet bij.',
          'With this kind of help the municipality or a referrer allocates. They are not named as a source.',
        ],
        ['Noem de gemeente of verwijzer als bron.', 'Name the municipality or referrer as a source.'],
      ),
    );
  }
  return [...found, ...onlyFromYou(v)];
}

/** 'We collect nothing from others' beside data that can only come from others or from the own work. */
function onlyFromYou(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    if (n.clause.act !== 'collect' || !n.clause.from) return [];
    const lifted = n.clause.unless ?? [];
    const breaking = v
      .clauses('data')
      .filter((d) => {
        if (d.clause.group) return false;
        const from = d.clause.from;
        if (from) return from.some((f) => f !== 'client' && !lifted.includes(f) && !(d.clause.about ?? []).includes(f));
        return ['notes', 'evaluation', 'presence'].includes(d.key);
      })
      .map((d) => d.id);
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Hier staat dat u niets van anderen verzamelt. Deze gegevens komen niet van de persoon zelf.',
          'This says that you collect nothing from others. These data do not come from the person.',
        ],
        ['Noem de echte bronnen, ook uw eigen werk.', 'Name the real sources, your own work included.'],
        breaking,
      ),
    ];
  });
}

function automatedDecisions(v: View): readonly Found[] {
  return v
    .clauses('purpose')
    .filter((p) => p.clause.automated && !v.policy.right?.['human-decision'])
    .map((p) =>
      error(
        p.id,
        [
          'Een computer beslist hier, maar het recht op een mens ontbreekt.',
          'A computer decides here, but the right to a human is missing.',
        ],
        ['Geef mensen het recht op een besluit door een mens.', 'Give people the right to a decision by a human.'],
      ),
    );
}

export const INFORMATION_CHECKS: CheckTable = {
  'INF-05': (v) => [...purposesMissing(v), ...vaguePurposes(v), ...groupsWithoutPurpose(v)],
  'INF-06': noGround,
  'INF-07': interestNotNamed,
  'INF-08': recipientsMissing,
  'INF-19': mustIProvide,
  'INF-20': automatedDecisions,
  'INF-23': sources,
};
