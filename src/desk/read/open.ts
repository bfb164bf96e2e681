// What does the draft leave open? Each question with why it is asked, and the lawful answer proposed; and the draft with the answers in it.

import { lawfulPurpose } from '../../law/index.ts';
import { labelOf, type Policy, type Text, vocabulary, vocabularyLabel } from '../../policy/index.ts';
import { capital } from '../shown/words.ts';
import { LATER, type ReadAnswers, type ReadQuestion } from './ask.ts';
import type { Reading } from './given.ts';
import { normal } from './mend.ts';
import { quoteOf } from './quote.ts';

export const BY_LAW = { value: 'law', label: { nl: 'Wat de wet hiervoor regelt', en: 'What the law provides for this' } };
/** The grounds as an organisation speaks of them; a statement says 'your consent'. */
export const GROUNDS: readonly { readonly value: string; readonly label: Text }[] = [
  { value: 'consent', label: { nl: 'Toestemming van wie het aangaat', en: 'Consent of the person concerned' } },
  { value: 'contract', label: { nl: 'Een overeenkomst met die persoon', en: 'A contract with that person' } },
  ...(['legal-obligation', 'public-task', 'legitimate-interest', 'vital'] as const).map((value) => ({
    value,
    label: capital(vocabulary.basis[value]),
  })),
];
const REGIMES = ['wgbo', 'jeugdwet', 'wmo', 'childcare', 'wvggz', 'wzd', 'avg'] as const;

/** What many organisations have, where the text names nothing: the organisation says which of these it has. */
const OFTEN: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  data: {
    identity: {},
    contact: {},
    bsn: {},
    medical: { special: ['health'] },
    notes: { special: ['health'] },
    care_plan: { special: ['health'] },
    correspondence: {},
    finance: {},
    photo: {},
  },
  purpose: { care: {}, billing: {}, newsletter: {}, complaint: {} },
  recipient: {
    software: { is: 'processor', service: 'hosting', agreement: 'unstated' },
    bookkeeper: { is: 'processor', agreement: 'unstated' },
    municipality: { is: 'controller', class: ['municipality'], ground: ['unstated'] },
    insurer: { is: 'controller', class: ['insurer'], ground: ['unstated'] },
    gp: { is: 'controller', class: ['gp'], ground: ['unstated'] },
    school: { is: 'controller', class: ['school'], ground: ['unstated'] },
    'tax-office': { is: 'controller', class: ['tax-office'], ground: ['unstated'] },
  },
};
const LISTS = { data: 'category', purpose: 'purpose', recipient: 'recipient' } as const;
const isListed = (about: string): about is keyof typeof LISTS => Object.hasOwn(LISTS, about);

type Open = Reading['statement']['questions'][number];

export function asQuestion(reading: Reading, q: Open, i: number): readonly ReadQuestion[] {
  const id = `v${i + 1}`;
  const quoted = quoteOf(reading, q.about);
  const common = {
    id,
    asks: named(reading, q),
    why: q.why,
    articles: [],
    ...(quoted === undefined ? {} : { quoted }),
  };
  const chosen: unknown = q.proposal;
  // The name is asked where the organisation is made.
  if (q.about === 'organisation.name') return [];
  if (/^purpose\..+\.basis$/.test(q.about)) {
    const lawful = byLaw(reading.statement.policy, q.about.slice('purpose.'.length, -'.basis'.length));
    const proposed = isObject(chosen) && typeof chosen['basis'] === 'string' ? chosen['basis'] : lawful ? 'law' : LATER.value;
    return [{ ...common, kind: 'choice', options: [...(lawful ? [BY_LAW] : []), ...GROUNDS, LATER], proposed: [proposed] }];
  }
  if (/^retention\..+\.after$/.test(q.about)) {
    const starts = Object.entries(vocabulary.trigger).flatMap(([value, label]) =>
      value === 'unstated' ? [] : [{ value, label: capital(label) }],
    );
    const proposed = starts.some((s) => s.value === chosen) ? String(chosen) : LATER.value;
    const first = starts.filter((s) => s.value === proposed);
    return [
      {
        ...common,
        kind: 'choice',
        options: [...first, ...starts.filter((s) => s.value !== proposed), LATER],
        proposed: [proposed],
      },
    ];
  }
  if (q.about === 'service') {
    const regimes = REGIMES.map((value) => ({ value, label: vocabulary.regime[value] }));
    return [{ ...common, kind: 'several', options: regimes, proposed: Array.isArray(chosen) ? chosen.map(String) : ['avg'] }];
  }
  if (isListed(q.about)) {
    const list = LISTS[q.about];
    const options = Object.keys(OFTEN[q.about] ?? {}).flatMap((value) => {
      const label = vocabularyLabel(list, value);
      return label ? [{ value, label: capital(label) }] : [];
    });
    return [{ ...common, kind: 'several', options, proposed: [] }];
  }
  const take = { value: 'yes', label: { nl: 'Neem over wat de wet hier vraagt', en: 'Take what the law asks here' } };
  return [{ ...common, kind: 'choice', options: [take, LATER], proposed: ['yes'] }];
}

/** The law itself gives a ground for this purpose, in the kind of help of this organisation. */
function byLaw(policy: Policy, purpose: string): boolean {
  const regimes = Object.values(policy.service ?? {}).flatMap((s) => s.regime ?? []);
  return [...regimes, 'avg' as const].some((regime) => lawfulPurpose(purpose, regime) !== undefined);
}

/** A question about a purpose of the vocabulary names it in words, not by its key. */
function named(reading: Reading, q: Open): Text {
  const key = /^purpose\.(.+)\.basis$/.exec(q.about)?.[1];
  const label = key === undefined ? undefined : labelOf(reading.statement.policy, key, 'purpose');
  if (!label) return q.question;
  return {
    nl: `Op welke grond gebruikt u gegevens voor: ${label.nl}?`,
    en: `On which ground do you use data for: ${label.en ?? label.nl}?`,
  };
}

export function answeredPart(reading: Reading, asked: readonly ReadQuestion[], answers: ReadAnswers): Policy {
  let policy = reading.statement.policy;
  reading.statement.questions.forEach((q, i) => {
    const question = asked.find((a) => a.id === `v${i + 1}`);
    if (!question) return;
    const given = (answers[question.id] ?? question.proposed).filter((v) => question.options.some((o) => o.value === v));
    const next = withAnswer(policy, q.about, given, q.proposal);
    policy = (next && normal(next)) ?? policy;
  });
  return policy;
}

function withAnswer(policy: Policy, about: string, given: readonly string[], proposal: unknown): Policy | undefined {
  const [value] = given;
  if (value === undefined || value === 'later') return undefined;
  const whole = policy as unknown as Readonly<Record<string, Readonly<Record<string, object>> | undefined>>;
  const into = (section: string, clauses: Readonly<Record<string, object>>): Policy =>
    ({ ...whole, [section]: { ...whole[section], ...clauses } }) as unknown as Policy;
  const dot = about.indexOf('.');
  const section = dot < 0 ? about : about.slice(0, dot);
  const member = /\.(basis|after)$/.exec(about)?.[1];
  if (member !== undefined) {
    const key = about.slice(dot + 1, -member.length - 1);
    const clause = whole[section]?.[key];
    if (!clause) return undefined;
    return into(section, {
      [key]: { ...clause, ...(member === 'basis' && value === 'law' ? { as: 'law' } : { [member]: value }) },
    });
  }
  if (isListed(about)) {
    const what = Object.hasOwn(policy.data ?? {}, 'identity') ? ['identity'] : Object.keys(policy.data ?? {}).slice(0, 1);
    const needed = about === 'purpose' ? { what } : about === 'recipient' ? { gets: what } : {};
    return into(about, Object.fromEntries(given.map((key) => [key, { ...OFTEN[about]?.[key], ...needed }])));
  }
  if (about === 'service') {
    const own = whole['service']?.['own'] ?? { role: 'controller', label: { nl: 'onze dienst', en: 'our service' } };
    const more = given
      .slice(1)
      .map((regime): [string, object] => [
        `own-${regime}`,
        { role: 'controller', regime, label: vocabulary.regime[regime as keyof typeof vocabulary.regime] },
      ]);
    return into('service', { own: { ...own, regime: value }, ...Object.fromEntries(more) });
  }
  return isObject(proposal) ? into(section, proposal as Readonly<Record<string, object>>) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
