// What the law says of practices that the text tells of (recognise/practices.ts finds them). No clause of a policy carries them:
// a promise to break the law cannot be kept, so the draft leaves them out and the text itself is found fault with.

import { type RuleId, ruleOf } from '../../law/index.ts';
import type { Regime, Severity, Text } from '../../policy/index.ts';
import type { Mark, Practice, TextFinding } from './kinds.ts';

interface Verdict {
  readonly rule: RuleId;
  readonly clause: string;
  readonly message: Text;
  /** What to do, and what to write instead. */
  readonly advice: Text;
  /** `error` when absent; a rule that rests on memory of medium or low confidence never gives more than a warning. */
  readonly severity?: Severity;
  /** When the finding rests on another article than the rule's first. */
  readonly article?: string;
  /** Only where help is given under one of these. */
  readonly under?: readonly Regime[];
  readonly notUnder?: readonly Regime[];
  /** Rule and clause of the law's check that would say the same. */
  readonly instead?: string;
}

const CARE: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd'];
const t = (nl: string, en: string): Text => ({ nl, en });

const BELOW_16: Verdict = {
  rule: 'LB-07',
  article: 'UAVG 5 lid 1, AVG 8',
  clause: 'consent',
  message: t(
    'Onder de 16 geeft niet het kind maar een ouder met gezag of voogd toestemming, ook voor online diensten.',
    'Below 16 not the child but a parent with authority or guardian consents, for online services too.',
  ),
  advice: t(
    'Schrijf: “Ben je jonger dan 16, dan geeft een ouder of voogd toestemming.”',
    'Write: “If you are under 16, a parent or guardian gives consent.”',
  ),
};

const VERDICTS: Readonly<Record<Practice, Verdict | readonly Verdict[]>> = {
  'keeps-id-copy': {
    rule: 'ID-02',
    clause: 'data.id_copy',
    message: t(
      'U maakt of bewaart een kopie van het identiteitsbewijs. Voor cliënten en ouders verplicht geen wet u daartoe.',
      'You make or keep a copy of the identity document. For clients and parents no statute obliges you.',
    ),
    advice: t(
      'Schrijf: “U laat uw identiteitsbewijs zien. Wij noteren soort en nummer en maken geen kopie.”',
      'Write: “You show your identity document. We note its kind and number and make no copy.”',
    ),
    instead: 'ID-02 data.id_copy',
  },
  'charges-for-copy': {
    rule: 'MED-01',
    article: 'AVG 12 lid 5, AVG 15 lid 3',
    clause: 'request.cost',
    message: t('Voor een eerste kopie mag u geen geld vragen.', 'You may not charge for a first copy.'),
    advice: t('Schrijf: “De eerste kopie van uw dossier is gratis.”', 'Write: “The first copy of your file is free of charge.”'),
    instead: 'RT-05 request.cost',
  },
  'charges-for-request': {
    rule: 'RT-05',
    clause: 'request.cost',
    message: t('U vraagt geld voor een verzoek. Een verzoek is gratis.', 'You charge for a request. A request is free.'),
    advice: t(
      'Schrijf: “Een verzoek is gratis.” Alleen bij misbruik mag u een vergoeding vragen.',
      'Write: “A request is free of charge.” Only abuse may be charged.',
    ),
    instead: 'RT-05 request.cost',
  },
  'sells-data': {
    rule: 'PR-06',
    article: 'AVG 6 lid 1',
    clause: 'recipient',
    message: t(
      'Hier staat dat u gegevens verkoopt. Voor gegevens van cliënten is daar geen grond voor, en de geheimhouding verbiedt het.',
      'This says that you sell data. For data of clients there is no ground, and secrecy forbids it.',
    ),
    advice: t(
      'Stop ermee. Schrijf daarna: “Wij verkopen uw gegevens nooit.”',
      'Stop doing it. Then write: “We never sell your data.”',
    ),
  },
  'file-to-administrator': {
    rule: 'REP-03',
    clause: 'access',
    message: t(
      'Een bewindvoerder gaat alleen over geld en goederen. Hier ziet hij het dossier.',
      'An administrator deals with money and goods only. Here he sees the file.',
    ),
    advice: t(
      'Schrijf: “Een bewindvoerder ziet alleen wat over geld gaat, zoals rekeningen. Het dossier ziet hij alleen met uw toestemming.”',
      'Write: “An administrator sees only what is about money, such as invoices. He sees the file only with your consent.”',
    ),
  },
  'file-to-other-parent': {
    rule: 'REP-05',
    clause: 'access',
    message: t(
      'Een ouder zonder gezag heeft geen recht op het dossier, wel op belangrijke feiten over het kind.',
      'A parent without authority has no right to the file, but to important facts about the child.',
    ),
    advice: t(
      'Schrijf: “Een ouder zonder gezag hoort op verzoek belangrijke feiten over het kind, tenzij dat slecht is voor het kind. Het dossier krijgt hij niet.”',
      'Write: “A parent without authority is told important facts about the child on request, unless that harms the child. He does not get the file.”',
    ),
  },
  'parents-of-16-always': {
    rule: 'AGE-02',
    clause: 'access',
    message: t(
      'Jongeren van 16 en 17 beslissen zelf. Hier krijgen ouders altijd inzage of een kopie.',
      'Young people of 16 and 17 decide themselves. Here parents always get inspection or a copy.',
    ),
    advice: t(
      'Schrijf: “Vanaf 16 jaar krijgen ouders alleen inzage of een kopie als de jongere dat goedvindt.”',
      'Write: “From 16 parents get inspection or a copy only if the young person agrees.”',
    ),
  },
  'parents-shut-out': {
    rule: 'AGE-01',
    clause: 'access',
    under: ['jeugdwet', 'wgbo'],
    message: t(
      'Hier mogen ouders het dossier vóór de 16e verjaardag al niet meer zien. Tot 16 jaar hebben ouders met gezag een eigen recht.',
      'Here parents may not see the file well before the 16th birthday. Until 16 parents with authority have a right of their own.',
    ),
    advice: t(
      'Schrijf: “Tot 16 jaar kunnen ouders met gezag het dossier inzien; vanaf 12 jaar kan uw kind dat ook zelf. Vanaf 16 jaar zien ouders het alleen als de jongere dat goedvindt.”',
      'Write: “Until 16 parents with authority can see the file; from 12 your child can too. From 16 parents see it only if the young person agrees.”',
    ),
  },
  'child-decides-alone': [
    {
      rule: 'AGE-01',
      clause: 'consent',
      under: ['jeugdwet', 'wgbo'],
      message: t(
        'Hier beslist een kind van 12 tot en met 15 jaar alleen. Tot 16 jaar beslissen kind en ouders samen.',
        'Here a child of 12 to 15 decides alone. Until 16 child and parents decide together.',
      ),
      advice: t(
        'Schrijf: “Van 12 tot en met 15 jaar beslissen uw kind en u samen. Vanaf 16 jaar beslist een jongere zelf.”',
        'Write: “From 12 to 15 your child and you decide together. From 16 a young person decides alone.”',
      ),
    },
    { ...BELOW_16, under: ['avg', 'childcare'] },
  ],
  'parents-decide-alone': {
    rule: 'AGE-01',
    clause: 'consent',
    under: ['jeugdwet', 'wgbo'],
    message: t(
      'Hier beslissen de ouders alleen, ook als het kind al 12 is. Van 12 tot en met 15 jaar beslissen kind en ouders samen.',
      'Here the parents decide alone, even if the child is 12 or older. From 12 to 15 child and parents decide together.',
    ),
    advice: t(
      'Schrijf: “Tot 12 jaar beslissen de ouders. Van 12 tot en met 15 jaar beslissen uw kind en u samen.”',
      'Write: “Until 12 the parents decide. From 12 to 15 your child and you decide together.”',
    ),
  },
  'child-consents': BELOW_16,
  'police-on-request': {
    rule: 'PR-10',
    clause: 'recipient',
    under: CARE,
    message: t(
      'Hier krijgt de politie gegevens omdat zij erom vraagt. Uw geheimhouding gaat voor, tot een rechter anders beslist.',
      'Here the police get data because they ask. Your secrecy comes first until a judge decides otherwise.',
    ),
    advice: t(
      'Schrijf: “De politie krijgt geen gegevens, behalve als een rechter dat beveelt of bij direct gevaar. Wij beoordelen dat zelf.”',
      'Write: “The police get no data, except on the order of a judge or in immediate danger. We decide that ourselves.”',
    ),
  },
  'consent-by-visiting': {
    rule: 'LB-04',
    clause: 'consent',
    message: t(
      'Een site bezoeken of gebruiken is geen toestemming. Er is een duidelijke ja nodig.',
      'Visiting or using a site is no consent. A clear yes is needed.',
    ),
    advice: t(
      'Schrap deze zin. Vraag toestemming apart, alleen waar dat nodig is, met een knop of vinkje dat uit staat.',
      'Remove this sentence. Ask consent separately, only where needed, with a button or a box that is not ticked.',
    ),
  },
  'consent-by-signing': {
    rule: 'LB-04',
    article: 'AVG 7 lid 2 en 4',
    clause: 'consent',
    message: t(
      'Een handtekening onder de overeenkomst is geen toestemming voor iets anders. Wie nee zegt, kan dan niet tekenen.',
      'A signature under the contract is no consent to something else. Who says no could then not sign.',
    ),
    advice: t(
      'Vraag de toestemming apart, per doel, met een ja én een nee. Schrijf dat een nee geen gevolgen heeft voor de hulp.',
      'Ask the consent separately, per purpose, with a yes and a no. Write that a no has no effect on the help.',
    ),
  },
  'special-by-form': {
    rule: 'SP-02',
    article: 'AVG 9 lid 2 onder a',
    clause: 'consent',
    message: t(
      'Een formulier invullen is geen uitdrukkelijke toestemming voor gegevens over gezondheid.',
      'Filling in a form is no explicit consent to data about health.',
    ),
    advice: t(
      'Vraag uitdrukkelijk ja, apart en per doel, of noem de uitzondering die u deze gegevens laat gebruiken.',
      'Ask an explicit yes, separately and per purpose, or name the exception that lets you use these data.',
    ),
  },
  'cookies-by-visiting': {
    rule: 'CK-07',
    clause: 'cookie',
    message: t(
      'Een site gebruiken is geen toestemming voor cookies. Mensen moeten vooraf ja of nee kunnen zeggen.',
      'Using a site is no consent to cookies. People must be able to say yes or no beforehand.',
    ),
    advice: t(
      'Vraag het vooraf, met een nee die even makkelijk is als een ja. Cookies die echt nodig zijn, vragen geen toestemming.',
      'Ask beforehand, with a no as easy as a yes. Cookies that are really needed take no consent.',
    ),
  },
  'file-on-consent': {
    rule: 'LB-05',
    clause: 'purpose.care',
    under: CARE,
    message: t(
      'U houdt het dossier bij op toestemming. Een dossier bijhouden is een plicht; wie intrekt, zou het dossier stoppen.',
      'You keep the file on consent. Keeping a file is a duty; a withdrawal would stop the file.',
    ),
    advice: t(
      'Schrijf: “Wij houden een dossier bij omdat de wet dat vraagt.” Noem de wet: WGBO, Jeugdwet of Wmo.',
      'Write: “We keep a file because the law asks it.” Name the statute: WGBO, Jeugdwet or Wmo.',
    ),
    instead: 'LB-05 purpose.care',
  },
  'erasure-after-term': {
    rule: 'MED-08',
    clause: 'right.erasure',
    under: ['wgbo', 'jeugdwet', 'wmo'],
    message: t(
      'Hier kan vernietigen pas na de bewaartermijn. Die termijn houdt een verzoek niet tegen.',
      'Here destruction is possible only after the term. That term does not block a request.',
    ),
    advice: t(
      'Schrijf: “U kunt ons altijd vragen uw dossier te vernietigen. Wij doen dat, tenzij een ander er groot belang bij heeft of een wet het verbiedt.”',
      'Write: “You can always ask us to destroy your file. We do, unless another has a great interest in it or a statute forbids it.”',
    ),
  },
  'erasure-in-months': {
    rule: 'RT-01',
    clause: 'request.term',
    // Wmo 5.3.5 gives three months (MED-06), compulsory care has terms of its own (MED-07).
    notUnder: ['wmo', 'wvggz', 'wzd'],
    message: t(
      'Een verzoek om vernietiging handelt u binnen een maand af. Drie maanden was de oude termijn.',
      'A request for destruction is handled within a month. Three months was the old term.',
    ),
    advice: t(
      'Schrijf: “Wij vernietigen uw dossier binnen een maand na uw verzoek.”',
      'Write: “We destroy your file within a month of your request.”',
    ),
  },
};

/** One finding for each practice that the text tells of, where the law of its help has something against it. */
export function forbiddenPractices(marks: readonly Mark[], regimes: readonly Regime[]): readonly TextFinding[] {
  const places = new Map<Practice, number[]>();
  for (const { topic, segment } of marks) if (isPractice(topic)) places.set(topic, [...(places.get(topic) ?? []), segment]);
  return [...places].flatMap(([practice, at]) =>
    [VERDICTS[practice]].flat().flatMap(({ rule, under, notUnder, severity = 'error', article, ...said }) => {
      const law = ruleOf(rule);
      const applies = (!under || regimes.some((r) => under.includes(r))) && !regimes.some((r) => notUnder?.includes(r));
      if (!law || !applies) return [];
      return [
        {
          id: rule,
          severity: law.verify && severity === 'error' ? ('warning' as const) : severity,
          article: article ?? law.article,
          ...said,
          segments: [...new Set(at)].slice(0, 5),
        },
      ];
    }),
  );
}

function isPractice(topic: Mark['topic']): topic is Practice {
  return Object.hasOwn(VERDICTS, topic);
}
