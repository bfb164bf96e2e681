// Rights of people, how a request is handled, complaints, and what a care file adds: INF-11..18, RT, MED-08, CPL.

import type { Right } from '../../policy/index.ts';
import type { RuleId } from '../rules/all.ts';
import { type Check, type CheckTable, error, type Found, type Pair, warning } from './found.ts';
import type { View } from './view.ts';

const usesConsent = (v: View): boolean =>
  (v.policy.statement.bases ?? []).includes('consent') ||
  v.clauses('purpose').some((p) => p.clause.basis === 'consent') ||
  v.clauses('consent').some((c) => c.clause.kind === 'avg');

/** Does this organisation do marketing, as far as its policy shows? */
const doesMarketing = (v: View): boolean =>
  v.clauses('purpose').some((p) => p.key === 'marketing' || p.key === 'newsletter') ||
  v.clauses('message').some((m) => ['newsletter', 'offers', 'marketing'].includes(m.clause.sends));

function missing(right: string, name: Pair, when: (v: View) => boolean = () => true): Check {
  return (v) =>
    when(v) && !v.policy.right?.[right]
      ? [
          error(
            'right',
            [`Het recht op ${name[0]} ontbreekt.`, `The right ${name[1]} is missing.`],
            ['Voeg dit recht toe, zoals de wet het geeft.', 'Add this right as the law gives it.'],
          ),
        ]
      : [];
}

/** Rights that are limited to what a person gave himself. */
function narrowed(right: string): Check {
  return (v) => {
    const clause = v.policy.right?.[right];
    if (clause?.covers !== 'received' && clause?.covers !== 'provided') return [];
    return [
      error(
        `right.${right}`,
        [
          'Dit recht geldt hier alleen voor gegevens die u van de persoon kreeg. Het geldt voor alle gegevens.',
          'This right covers only data you got from the person. It covers all data.',
        ],
        ['Schrap die beperking.', 'Drop that limit.'],
      ),
    ];
  };
}

function erasureGrounds(v: View): readonly Found[] {
  const clause = v.policy.right?.erasure;
  const tooFew = clause?.when && !clause.when.includes('not-justified');
  const wrongExcuse = clause?.unless?.includes('kept-for-other-by-law');
  if (!tooFew && !wrongExcuse) return narrowed('erasure')(v);
  return [
    error(
      'right.erasure',
      [
        'De gevallen waarin mensen kunnen laten wissen, zijn hier smaller dan in de wet, of de uitzondering klopt niet.',
        'The cases in which people can have data erased are narrower here than in the law, or the exception is wrong.',
      ],
      [
        'Noem alle gevallen: niet meer nodig, toestemming ingetrokken, gegrond bezwaar, gebruik dat niet mocht, en een wettelijke plicht om te wissen.',
        'Name all cases: no longer needed, consent withdrawn, objection upheld, unlawful use, and a legal duty to erase.',
      ],
    ),
  ];
}

function restrictionCases(v: View): readonly Found[] {
  const when = v.policy.right?.restriction?.when;
  if (!when) return [];
  const has = (...words: string[]) => words.some((w) => when.includes(w));
  const complete =
    has('accuracy-contested') && has('unlawful', 'erasure-declined') && has('needed-for-claim') && has('objection-pending');
  if (complete && !has('should-be-erased')) return [];
  return [
    error(
      'right.restriction',
      [
        'De wet noemt vier gevallen waarin iemand gebruik kan laten stilzetten. Hier staan zij niet alle vier, of anders.',
        'The law has four cases in which use can be put on hold. Not all four are here, or they differ.',
      ],
      [
        'Noem de vier: gegevens kloppen misschien niet; het gebruik mag niet maar wissen hoeft niet; iemand heeft ze nodig voor een claim; een bezwaar loopt nog.',
        'Name the four: data may be wrong; use is unlawful but need not be erased; somebody needs them for a claim; an objection is pending.',
      ],
    ),
  ];
}

function portability(v: View): readonly Found[] {
  const clause = v.policy.right?.portability;
  if (!clause || clause.as === 'law') return [];
  const usual = clause.format === 'usual';
  const alternatives = clause.when?.includes('provided') ?? false;
  if (!usual && !alternatives) return [];
  return [
    error(
      'right.portability',
      usual
        ? [
            'U belooft een gangbaar bestand. De wet vraagt een bestand dat een computer kan lezen.',
            'You promise a usual file. The law asks one that a computer can read.',
          ]
        : [
            'De voorwaarden staan hier naast elkaar. Zij gelden samen, en de persoon krijgt het bestand ook zelf.',
            'The conditions stand here as alternatives. They hold together, and the person gets the file himself too.',
          ],
      [
        'Schrijf: “Gegevens die u ons zelf digitaal gaf, krijgt u in een bestand dat een computer kan lezen, of wij sturen ze door.”',
        'Write: “Data that you gave us digitally you get in a file that a computer can read, or we send them on.”',
      ],
    ),
  ];
}

function objectionScope(v: View): readonly Found[] {
  const when = v.policy.right?.objection?.when;
  if (!when || when.some((w) => ['own-situation', 'legitimate-interest', 'public-interest'].includes(w))) return [];
  return [
    error(
      'right.objection',
      [
        'Bezwaar gaat over gebruik op grond van een belang of publieke taak. Dat staat hier anders.',
        'Objection is about use on an interest or public task. This says otherwise.',
      ],
      [
        'Schrijf: “U kunt bezwaar maken tegen gebruik dat op ons eigen belang of een publieke taak rust.”',
        'Write: “You can object to use that rests on our own interest or a public task.”',
      ],
    ),
  ];
}

function marketingObjection(v: View): readonly Found[] {
  if (!doesMarketing(v) || v.policy.right?.['marketing-objection']) return [];
  const objection = v.policy.right?.objection;
  return [
    error(
      objection ? 'right.objection' : 'right',
      [
        'U maakt reclame, maar nergens staat dat een nee daartegen altijd werkt.',
        'You do marketing, but nothing says that a no to it always works.',
      ],
      ['Voeg dat recht toe. Er valt niets te wegen.', 'Add that right. There is nothing to weigh.'],
    ),
  ];
}

function neverAutomated(v: View): readonly Found[] {
  const found: Found[] = [];
  const deciding = v.clauses('purpose').filter((p) => p.clause.automated);
  const tailored = v
    .clauses('cookie')
    .filter(
      (c) =>
        c.clause.used !== false &&
        (c.clause.class === 'marketing' || (c.clause.for ?? []).some((f) => f === 'targeted-content' || f === 'advertising')),
    );
  for (const n of v.clauses('never')) {
    if (n.clause.act === 'decide-automatically' && deciding.length > 0) {
      found.push(
        error(
          n.id,
          [
            'Hier staat dat een computer nooit beslist. Bij een doel beslist hij wel.',
            'This says that a computer never decides. At a purpose it does.',
          ],
          ['Kies: schrap de belofte, of laat een mens beslissen.', 'Choose: drop the promise, or let a human decide.'],
          deciding.map((p) => p.id),
        ),
      );
    }
    if (n.clause.act === 'profile' && tailored.length > 0) {
      found.push(
        warning(
          n.id,
          [
            'Hier staat dat u geen profielen maakt. Een cookie gebruikt wel gedrag om informatie op maat te tonen.',
            'This says that you build no profiles. A cookie does use behaviour to show tailored information.',
          ],
          ['Stop met informatie op maat, of schrap de belofte.', 'Stop tailoring, or drop the promise.'],
          tailored.map((c) => c.id),
        ),
      );
    }
  }
  return found;
}

function withdrawal(v: View): readonly Found[] {
  const w: Right | undefined = v.policy.right?.withdrawal;
  if (!w) return [];
  const limited = (w.when?.length ?? 0) > 0 || (w.needs?.length ?? 0) > 0 || w.effort === 'best' || w.retroactive === true;
  if (!limited) return [];
  return [
    error(
      'right.withdrawal',
      [
        'Intrekken kan altijd, zonder voorwaarde, en werkt niet terug.',
        'Withdrawal is always possible, without conditions, and does not work backwards.',
      ],
      [
        'Schrijf: “U kunt uw toestemming altijd intrekken. Het werkt niet terug.”',
        'Write: “You can always withdraw your consent. It does not work backwards.”',
      ],
    ),
  ];
}

function firstToUs(v: View): readonly Found[] {
  const clause = v.policy.right?.authority;
  if (!clause?.first?.length && !clause?.when?.length) return [];
  return [
    error(
      'right.authority',
      [
        'Mensen kunnen altijd meteen naar de toezichthouder. Hier staat een voorwaarde.',
        'People can always go straight to the authority. Here is a condition.',
      ],
      ['Schrap de voorwaarde.', 'Drop the condition.'],
    ),
  ];
}

const INFORMED: readonly (readonly [RuleId, Check])[] = [
  ['INF-11', missing('access', ['inzage', 'of access'])],
  ['INF-12', missing('rectification', ['verbetering', 'to rectification'])],
  ['INF-13', missing('erasure', ['wissen', 'to erasure'])],
  ['INF-14', missing('restriction', ['beperking', 'to restriction'])],
  ['INF-15', missing('objection', ['bezwaar', 'to object'])],
  ['INF-16', missing('portability', ['meenemen van gegevens', 'to portability'])],
  ['INF-17', missing('withdrawal', ['intrekken van toestemming', 'to withdraw consent'], usesConsent)],
  ['INF-18', missing('authority', ['een klacht bij de Autoriteit Persoonsgegevens', 'to complain to the authority'])],
];

export const RIGHTS_CHECKS: CheckTable = {
  ...Object.fromEntries(INFORMED),
  'RT-11': narrowed('access'),
  'RT-12': narrowed('rectification'),
  'RT-13': erasureGrounds,
  'RT-14': restrictionCases,
  'RT-15': portability,
  'RT-16': objectionScope,
  'RT-17': marketingObjection,
  'RT-18': neverAutomated,
  'RT-19': withdrawal,
  'RT-20': firstToUs,
};
