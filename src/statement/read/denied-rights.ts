// Rights that the text takes away: 'u heeft geen recht op inzage'. No clause can carry that, so the text itself is found fault with,
// and the draft asks to put the lawful right in its place.

import { type RuleId, ruleOf } from '../../law/index.ts';
import type { Text } from '../../policy/index.ts';
import type { DeniedRight, TextFinding, Topic } from './kinds.ts';

interface Denial {
  readonly topic: DeniedRight;
  /** The clause of the right in a policy. */
  readonly key: string;
  readonly rule: RuleId;
  /** What the law's check says when the right is only missing; this says more. */
  readonly instead: string;
  readonly message: Text;
  /** What to write instead. */
  readonly lawful: Text;
  /** The law itself knows cases without this right: doubtful, not wrong. */
  readonly doubtful?: true;
}

const t = (nl: string, en: string): Text => ({ nl, en });

export const DENIALS: readonly Denial[] = [
  {
    topic: 'no-right-access',
    key: 'access',
    rule: 'RT-11',
    instead: 'INF-11 right',
    message: t(
      'Hier staat dat mensen hun gegevens niet mogen inzien. Dat recht kunt u niet wegnemen.',
      'This says that people may not see their data. You cannot take that right away.',
    ),
    lawful: t(
      'Schrijf: “U kunt uw gegevens inzien en een kopie vragen. De eerste kopie is gratis.”',
      'Write: “You can see your data and ask for a copy. The first copy is free.”',
    ),
  },
  {
    topic: 'no-right-rectification',
    key: 'rectification',
    rule: 'RT-12',
    instead: 'INF-12 right',
    message: t(
      'Hier staat dat mensen gegevens niet mogen laten verbeteren. Dat recht kunt u niet wegnemen.',
      'This says that people may not have data corrected. You cannot take that right away.',
    ),
    lawful: t(
      'Schrijf: “Kloppen uw gegevens niet? Dan kunt u ze laten verbeteren of aanvullen.”',
      'Write: “Are your data wrong? Then you can have them corrected or completed.”',
    ),
  },
  {
    topic: 'no-right-erasure',
    key: 'erasure',
    rule: 'RT-13',
    instead: 'INF-13 right',
    message: t(
      'Hier staat dat mensen gegevens niet kunnen laten wissen. De wet geeft dat recht, met uitzonderingen.',
      'This says that people cannot have data erased. The law gives that right, with exceptions.',
    ),
    lawful: t(
      'Schrijf: “U kunt ons vragen uw gegevens te wissen. Wij doen dat, tenzij de wet zegt dat wij ze moeten bewaren of een ander er groot belang bij heeft.”',
      'Write: “You can ask us to erase your data. We do, unless the law says that we must keep them or another has a great interest in them.”',
    ),
  },
  {
    topic: 'no-right-restriction',
    key: 'restriction',
    rule: 'RT-14',
    instead: 'INF-14 right',
    message: t(
      'Hier staat dat mensen het gebruik niet kunnen laten stilzetten. De wet geeft dat recht in vier gevallen.',
      'This says that people cannot have use put on hold. The law gives that right in four cases.',
    ),
    lawful: t(
      'Schrijf: “U kunt vragen om het gebruik stil te zetten, bijvoorbeeld zolang wij nagaan of gegevens kloppen.”',
      'Write: “You can ask us to put use on hold, for instance while we check whether data are right.”',
    ),
  },
  {
    topic: 'no-right-portability',
    key: 'portability',
    rule: 'RT-15',
    instead: 'INF-16 right',
    doubtful: true,
    message: t(
      'Hier staat dat mensen hun gegevens niet kunnen meenemen. Voor wat zij zelf digitaal gaven, met toestemming of een overeenkomst, kan dat wel.',
      'This says that people cannot take their data along. For what they gave digitally, on consent or contract, they can.',
    ),
    lawful: t(
      'Schrijf: “Gegevens die u ons zelf gaf, kunt u meenemen in een bestand dat een computer kan lezen.”',
      'Write: “Data that you gave us you can take along in a file that a computer can read.”',
    ),
  },
  {
    topic: 'no-right-objection',
    key: 'objection',
    rule: 'RT-16',
    instead: 'INF-15 right',
    message: t(
      'Hier staat dat mensen geen bezwaar kunnen maken. Dat recht kunt u niet wegnemen; tegen reclame werkt een nee altijd.',
      'This says that people cannot object. You cannot take that right away; against marketing a no always works.',
    ),
    lawful: t(
      'Schrijf: “U kunt bezwaar maken tegen gebruik dat op ons eigen belang rust. Wij stoppen, tenzij wij zwaarwegende redenen hebben.”',
      'Write: “You can object to use that rests on our own interest. We stop, unless we have compelling grounds.”',
    ),
  },
  {
    topic: 'no-right-withdraw-consent',
    key: 'withdrawal',
    rule: 'RT-19',
    instead: 'INF-17 right',
    message: t(
      'Hier staat dat mensen hun toestemming niet kunnen intrekken. Intrekken kan altijd, zonder voorwaarde.',
      'This says that people cannot withdraw their consent. They always can, without conditions.',
    ),
    lawful: t(
      'Schrijf: “U kunt uw toestemming altijd intrekken. Dat is even makkelijk als ja zeggen. Het werkt niet terug.”',
      'Write: “You can always withdraw your consent. That is as easy as saying yes. It does not work backwards.”',
    ),
  },
];

/** One finding for every right that the text denies. */
export function deniedRights(marks: readonly { readonly topic: Topic; readonly segment: number }[]): readonly TextFinding[] {
  return DENIALS.flatMap((d) => {
    const at = marks.filter((m) => m.topic === d.topic).map((m) => m.segment);
    if (at.length === 0) return [];
    const rule = ruleOf(d.rule);
    return [
      {
        id: d.rule,
        severity: d.doubtful || rule?.verify ? ('warning' as const) : ('error' as const),
        article: rule?.article ?? '',
        clause: `right.${d.key}`,
        message: d.message,
        advice: d.lawful,
        segments: [...new Set(at)].slice(0, 5),
        instead: d.instead,
      },
    ];
  });
}
