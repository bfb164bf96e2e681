// Age and representation: AGE, REP. Rows of access against the matrix of facts/who-may-inspect.ts, consents against who must give them.

import type { Access, Consent, PersonOf, Regime } from '../../policy/index.ts';
import { type AgeBand, inspectionRight, type InspectionRight, type Inspector } from '../facts/who-may-inspect.ts';
import type { RuleId } from '../rules/all.ts';
import { advice, all, type Check, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import { type Entry, meet, onceFor, type View } from './view.ts';

const BANDS: readonly (readonly [band: AgeBand, from: number, under: number])[] = [
  ['under-12', 0, 12],
  ['12-15', 12, 16],
  ['16-17', 16, 18],
  ['adult', 18, 200],
];
const INSPECTORS: readonly Inspector[] = [
  'client',
  'guardian',
  'parent-without-authority',
  'curator',
  'mentor',
  'administrator',
  'authorised',
  'relative',
];
const REPRESENTATIVES = ['guardian', 'curator', 'mentor', 'authorised', 'relative'];
const NO_AUTHORITY = ['carer', 'step-parent', 'foster-parent', 'grandparent', 'neighbour', 'aunt', 'sibling'];
/** Regimes with people under eighteen and adults who cannot decide: where rows for others than the client are needed. */
const FILES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare'];

/** Does the person-of of a clause reach a band? Absent: every client. */
function reaches(of: PersonOf | undefined, from: number, under: number): boolean {
  return (of?.from ?? 0) < under && from < (of?.under ?? 200);
}

const isInspection = (r: Access): boolean => r.for.includes('inspection') && meet(r.may, ['read', 'copy'] as const);
const asksConsent = (r: Access): boolean => (r.needs ?? []).some((n) => n.startsWith('consent.'));

/** A cell of the matrix that a row opens or closes against the law. */
interface Clash {
  readonly row: Entry<'access'>;
  readonly who: Inspector;
  readonly band: AgeBand;
  readonly regime: Regime;
  readonly law: InspectionRight;
  readonly how: 'opens' | 'closes';
}

/** Every cell in which a row for inspection says otherwise than the law. Rows that follow the law (`as: law`) cannot. */
const clashes = onceFor(findClashes);

function findClashes(v: View): readonly Clash[] {
  const found: Clash[] = [];
  for (const row of v.clauses('access')) {
    const r = row.clause;
    if (r.as === 'law' || !isInspection(r)) continue;
    const careData =
      v.categories(r.what).some((c) => v.specialsOf(c).length > 0) || meet(r.what, ['all', 'care-file', 'child-file']);
    for (const regime of r.regime ?? v.regimes) {
      for (const who of INSPECTORS.filter((i) => r.who.includes(i))) {
        for (const [band, from, under] of BANDS) {
          if (!reaches(r.of, from, under)) continue;
          // Open without a say on capacity: a capable client is the case that a sentence speaks of.
          const capable = r.of?.capable ?? !['curator', 'mentor', 'authorised', 'relative'].includes(who);
          const law = inspectionRight(regime, band, capable, who, { what: careData ? 'file' : 'finance', relation: 'partner' });
          const gives = asksConsent(r) ? 'consent' : 'allow';
          const bandNamed = r.of !== undefined || band !== 'adult';
          if ((law.answer === 'deny' || law.answer === 'consent') && gives === 'allow' && (bandNamed || who !== 'guardian')) {
            if (appliesTo(who, band)) found.push({ row, who, band, regime, law, how: 'opens' });
          }
          if (law.answer === 'allow' && gives === 'consent' && appliesTo(who, band)) {
            found.push({ row, who, band, regime, law, how: 'closes' });
          }
        }
      }
    }
  }
  return found;
}

/** Bands in which a kind of person occurs at all: a curator has no minors, a guardian no adults. */
function appliesTo(who: Inspector, band: AgeBand): boolean {
  if (who === 'guardian' || who === 'parent-without-authority') return band !== 'adult';
  return who === 'client' || who === 'administrator' ? true : band === 'adult';
}

/** The rule under which a clash is reported. */
function ruleFor(c: Clash): RuleId {
  switch (c.who) {
    case 'administrator':
      return 'REP-03';
    case 'parent-without-authority':
      return 'REP-05';
    case 'relative':
      return 'REP-07';
    case 'curator':
    case 'mentor':
    case 'authorised':
      return 'REP-04';
    case 'client':
      return c.regime === 'childcare' || c.regime === 'avg' ? 'REP-09' : c.regime === 'wmo' ? 'MED-03' : 'AGE-01';
    default:
      return c.band === '16-17' ? 'AGE-02' : c.regime === 'wmo' ? 'MED-03' : 'AGE-01';
  }
}

const AGES: Readonly<Record<AgeBand, Pair>> = {
  'under-12': ['onder de 12', 'under 12'],
  '12-15': ['van 12 tot en met 15', 'from 12 to 15'],
  '16-17': ['van 16 en 17', 'of 16 and 17'],
  adult: ['van 18 en ouder', 'of 18 and over'],
};

/** What to write instead of a row. */
function adviceOf(c: Clash): Pair {
  if (c.who === 'administrator')
    return [
      'Schrijf: “Een bewindvoerder ziet alleen wat over geld gaat, zoals rekeningen.”',
      'Write: “An administrator sees only what is about money, such as invoices.”',
    ];
  if (c.who === 'parent-without-authority')
    return [
      'Schrijf: “Een ouder zonder gezag hoort op verzoek belangrijke feiten over het kind, geen dossier.”',
      'Write: “A parent without authority is told important facts about the child on request, not the file.”',
    ];
  if (c.who === 'guardian' && c.how === 'closes')
    return [
      'Schrijf: “Tot 16 jaar kunnen ouders met gezag het dossier zelf inzien. Vanaf 16 jaar zien zij het alleen als de jongere dat goedvindt.”',
      'Write: “Until 16 parents with authority can see the file themselves. From 16 they see it only if the young person agrees.”',
    ];
  if (c.who === 'guardian' && c.band === '16-17')
    return [
      'Schrijf: “Vanaf 16 jaar zien ouders het dossier alleen als de jongere dat goedvindt.”',
      'Write: “From 16 parents see the file only if the young person agrees.”',
    ];
  if (c.who === 'client' && c.band === 'under-12')
    return [
      'Schrijf: “Tot 12 jaar vragen de ouders met gezag om inzage. Vanaf 12 jaar kan een kind dat ook zelf.”',
      'Write: “Until 12 the parents with authority ask for inspection. From 12 a child can too.”',
    ];
  if (c.how === 'opens')
    return [
      'Schrijf wie er toestemming voor geeft, of voor wie dit geldt: “Een vertegenwoordiger ziet het dossier alleen voor wat de cliënt zelf niet kan overzien.”',
      'Write who consents to it, or for whom it holds: “A representative sees the file only for what the client cannot weigh himself.”',
    ];
  return [
    'Haal de voorwaarde weg: hier is geen toestemming nodig voor inzage.',
    'Drop the condition: here inspection needs no consent.',
  ];
}

function rowsAgainst(rule: RuleId): Check {
  return (v) => {
    const byRow = new Map<string, Clash[]>();
    for (const c of clashes(v)) {
      if (ruleFor(c) !== rule) continue;
      byRow.set(c.row.id, [...(byRow.get(c.row.id) ?? []), c]);
    }
    return [...byRow.values()].flatMap((all) => {
      const c = all[0];
      if (!c) return [];
      const [nl, en] = v.say(c.who, 'person');
      const [ageNl, ageEn] = AGES[c.band];
      const article = c.law.articles[0] ?? '';
      return [
        error(
          c.row.id,
          c.how === 'opens'
            ? [
                `Volgens deze regel ziet een ${nl} het dossier van een cliënt ${ageNl}. De wet laat dat niet zo toe.`,
                `By this row a ${en} sees the file of a client ${ageEn}. The law does not allow that so.`,
              ]
            : [
                `Deze regel vraagt eerst een ja voor een cliënt ${ageNl}. De wet geeft een ${nl} daar al recht op inzage.`,
                `This row asks a yes first for a client ${ageEn}. There the law gives a ${en} inspection already.`,
              ],
          adviceOf(c),
          [],
          article === '' ? undefined : article,
        ),
      ];
    });
  };
}

const reachesEverything = (c: Consent): boolean => (c.for ?? []).some((w) => w === 'all' || w === 'care');
const aboutRecord = (c: Consent): boolean => c.kind === 'care' || (c.kind === 'avg' && reachesEverything(c));

function teenagers(v: View): readonly Found[] {
  if (!v.care.some((r) => r !== 'wmo')) return [];
  return v
    .clauses('consent')
    .filter(
      (c) =>
        c.clause.as !== 'law' &&
        aboutRecord(c.clause) &&
        c.clause.of &&
        reaches(c.clause.of, 12, 16) &&
        c.clause.by &&
        !c.clause.of.measure,
    )
    .filter((c) => !(c.clause.by?.includes('client') && c.clause.by.includes('guardian')))
    .map((c) =>
      error(
        c.id,
        [
          'Van 12 tot en met 15 jaar beslissen kind en ouders samen. Hier beslist er maar één.',
          'From 12 to 15 child and parents decide together. Here only one decides.',
        ],
        [
          'Schrijf: “Van 12 tot en met 15 jaar geven kind en ouders samen toestemming.”',
          'Write: “From 12 to 15 child and parents consent together.”',
        ],
      ),
    );
}

function sixteenUp(v: View): readonly Found[] {
  const opened = v.clauses('access').filter((r) => r.clause.who.includes('guardian') && asksConsent(r.clause));
  return v
    .clauses('consent')
    .filter(
      (c) =>
        c.clause.as !== 'law' && aboutRecord(c.clause) && c.clause.of && reaches(c.clause.of, 16, 18) && !c.clause.of.measure,
    )
    .filter((c) => c.clause.by && !c.clause.by.includes('client'))
    .map((c) =>
      error(
        c.id,
        [
          'Jongeren van 16 en 17 beslissen zelf. Hier moet een ouder toestemming geven.',
          'Young people of 16 and 17 decide themselves. Here a parent must consent.',
        ],
        [
          'Schrijf: “Vanaf 16 jaar geeft een jongere zelf toestemming.” Beperk dit tot kinderen onder de 16.',
          'Write: “From 16 a young person consents himself.” Limit this to children under 16.',
        ],
        opened.map((r) => r.id),
      ),
    );
}

function wmoDisclosure(v: View): readonly Found[] {
  if (!v.care.includes('wmo')) return [];
  return v
    .clauses('consent')
    .filter((c) => c.clause.kind === 'disclosure' && c.clause.as !== 'law' && c.clause.by && !c.clause.by.includes('client'))
    .filter((c) => !c.clause.of?.measure && c.clause.of?.capable !== false && reaches(c.clause.of, 12, 18))
    .map((c) =>
      error(
        c.id,
        [
          'Onder de Wmo geeft een kind vanaf 12 zelf toestemming om gegevens te delen.',
          'Under the Wmo a child of 12 or older consents to sharing itself.',
        ],
        [
          'Schrijf: “Vanaf 12 jaar geeft een kind dat het kan overzien zelf toestemming om te delen.”',
          'Write: “From 12 a child that can weigh it consents to sharing itself.”',
        ],
      ),
    );
}

function goodCareMissing(v: View): readonly Found[] {
  const rows = v
    .clauses('access')
    .filter(
      ({ clause: r }) => r.as !== 'law' && isInspection(r) && meet(r.who, REPRESENTATIVES) && !r.unless?.includes('good-care'),
    );
  if (rows.length === 0 || v.care.length === 0) return [];
  return [
    advice(
      'access',
      [
        'Er staat niet dat u een ouder of vertegenwoordiger weigert als goede zorg dat vraagt, of als het om een ander gaat.',
        'It does not say that you refuse a parent or representative if good care asks it, or if it concerns somebody else.',
      ],
      [
        'Zeg dat inzage kan wijken voor goede zorg, voor een ander of voor bezwaar van het kind, en wie dat beoordeelt.',
        'Say that inspection can give way to good care, to somebody else or to an objection of the child, and who judges.',
      ],
      rows.map((r) => r.id),
    ),
  ];
}

function nobodyForTheChild(v: View): boolean {
  return !v.clauses('access').some(({ clause: r }) => isInspection(r) && meet(r.who, REPRESENTATIVES));
}

function noRowsInCare(v: View): readonly Found[] {
  if (v.care.length === 0 || !nobodyForTheChild(v)) return [];
  return [
    warning(
      'access',
      [
        'Er staat niets over kinderen, ouders en vertegenwoordigers die een dossier willen zien.',
        'Nothing is said about children, parents and representatives who want to see a file.',
      ],
      [
        'Schrijf wie er bij welke leeftijd meekijkt: tot 12 jaar de ouders met gezag, van 12 tot en met 15 kind en ouders, vanaf 16 de jongere zelf.',
        'Write who may look at which age: until 12 the parents with authority, from 12 to 15 child and parents, from 16 the young person.',
      ],
    ),
  ];
}

function noRowsInChildcare(v: View): readonly Found[] {
  if (v.care.length > 0 || !v.regimes.includes('childcare') || !nobodyForTheChild(v)) return [];
  return [
    warning(
      'access',
      [
        'Er staat niet welke ouder wat mag zien: na een scheiding, met en zonder gezag.',
        'It does not say which parent may see what: after divorce, with and without authority.',
      ],
      [
        'Schrijf: “Ouders met gezag kunnen de gegevens van hun kind inzien, ook na een scheiding. Een ouder zonder gezag hoort op verzoek belangrijke feiten.”',
        'Write: “Parents with authority can see the data of their child, also after divorce. A parent without authority is told important facts on request.”',
      ],
    ),
  ];
}

function otherParent(v: View): readonly Found[] {
  if (!v.regimes.some((r) => FILES.includes(r)) || nobodyForTheChild(v)) return [];
  const rows = v.clauses('access').filter(({ clause: r }) => isInspection(r) && r.who.includes('guardian'));
  if (rows.length === 0 || v.clauses('access').some(({ clause: r }) => r.who.includes('parent-without-authority'))) return [];
  return [
    advice(
      'access',
      ['Er staat niet wat een ouder zonder gezag te horen krijgt.', 'It does not say what a parent without authority is told.'],
      ['Voeg een regel toe: belangrijke feiten, op verzoek, geen dossier.', 'Add a row: important facts, on request, no file.'],
      rows.map((r) => r.id),
    ),
  ];
}

function administratorConsents(v: View): readonly Found[] {
  return v
    .clauses('consent')
    .filter((c) => c.clause.by?.includes('administrator') && (c.clause.kind !== 'avg' || reachesEverything(c.clause)))
    .map((c) =>
      error(
        c.id,
        [
          'Een bewindvoerder gaat alleen over geld en goederen. Hier beslist hij ook over zorggegevens.',
          'An administrator deals with money and goods only. Here he decides on care data too.',
        ],
        ['Haal de bewindvoerder hier weg.', 'Take the administrator out here.'],
      ),
    );
}

function noAuthority(v: View): readonly Found[] {
  return v
    .clauses('consent')
    .filter((c) => c.clause.by?.some((b) => NO_AUTHORITY.includes(b)))
    .map((c) => {
      const [nl, en] = v.sayAll(c.clause.by?.filter((b) => NO_AUTHORITY.includes(b)) ?? [], 'person', 'relation');
      return error(
        c.id,
        [
          `Een ${nl} heeft geen gezag en kan geen toestemming geven voor de cliënt.`,
          `A ${en} has no authority and cannot consent for the client.`,
        ],
        [
          'Noem alleen de ouder met gezag, de voogd of de vertegenwoordiger.',
          'Name only the parent with authority, the guardian or the representative.',
        ],
      );
    });
}

export const REPRESENTATION_CHECKS: CheckTable = {
  'AGE-01': all(teenagers, noRowsInCare, rowsAgainst('AGE-01')),
  'AGE-02': all(sixteenUp, rowsAgainst('AGE-02')),
  'AGE-05': wmoDisclosure,
  'AGE-06': goodCareMissing,
  'REP-01': noRowsInChildcare,
  'REP-03': all(administratorConsents, rowsAgainst('REP-03')),
  'REP-04': rowsAgainst('REP-04'),
  'REP-05': all(otherParent, rowsAgainst('REP-05')),
  'REP-07': all(noAuthority, rowsAgainst('REP-07')),
  'REP-09': rowsAgainst('REP-09'),
  'MED-03': rowsAgainst('MED-03'),
};
