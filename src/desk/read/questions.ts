// What must the organisation still say before a system can run on its statement? Each question with why it is asked, and the lawful answer proposed.

import { type Day, labelOf, type Policy, type Text, vocabulary } from '../../policy/index.ts';
import { type Mend, mended, mendsOf, normal } from './mend.ts';
import type { Reading } from './given.ts';
import { capital } from '../shown/words.ts';

/** One thing to answer. `kind` 'choice' has one answer, 'several' any number of them. */
export interface ReadQuestion {
  /** Name of the field. */
  readonly id: string;
  readonly asks: Text;
  readonly why: Text;
  readonly articles: readonly string[];
  readonly kind: 'choice' | 'several';
  readonly options: readonly { readonly value: string; readonly label: Text; readonly hint?: Text }[];
  readonly proposed: readonly string[];
  /** The words of the text that it is about. */
  readonly quoted?: string;
}
/** What was answered, by id of the question. Absent: as proposed. */
export type ReadAnswers = Readonly<Record<string, readonly string[] | undefined>>;

/** The policy that follows from the text and the answers, and what was changed for the law. */
export interface Answered {
  readonly policy: Policy;
  readonly mends: readonly Mend[];
}

const LATER = { value: 'later', label: { nl: 'Dat vul ik later in', en: 'I will fill this in later' } };
const BY_LAW = { value: 'law', label: { nl: 'Wat de wet hiervoor regelt', en: 'What the law provides for this' } };
/** The grounds as an organisation speaks of them; a statement says 'your consent'. */
const GROUNDS: readonly { readonly value: string; readonly label: Text }[] = [
  { value: 'consent', label: { nl: 'Toestemming van wie het aangaat', en: 'Consent of the person concerned' } },
  { value: 'contract', label: { nl: 'Een overeenkomst met die persoon', en: 'A contract with that person' } },
  ...(['legal-obligation', 'public-task', 'legitimate-interest', 'vital'] as const).map((value) => ({
    value,
    label: capital(vocabulary.basis[value]),
  })),
];
const STARTS = ['file-last-change', 'care-ended', 'contract-ended', 'book-year-end', 'created', 'withdrawn'] as const;
const REGIMES = ['wgbo', 'jeugdwet', 'wmo', 'childcare', 'wvggz', 'wzd', 'avg'] as const;

/** The questions that this reading leaves open; the same for the same text on the same day. */
export function questionsOf(reading: Reading, basis: Policy, on: Day): readonly ReadQuestion[] {
  const asked = reading.statement.questions.flatMap((q, i) => asQuestion(reading, q, i));
  const mends = mendsOf(answeredPart(reading, asked, {}), basis, on);
  return [...asked, ...mendQuestions(reading, mends)];
}

type Open = Reading['statement']['questions'][number];

function asQuestion(reading: Reading, q: Open, i: number): readonly ReadQuestion[] {
  const id = `v${i + 1}`;
  const quoted = quoteOf(reading, q.about);
  const common = {
    id,
    asks: named(reading, q, quoted !== undefined),
    why: q.why,
    articles: [],
    ...(quoted === undefined ? {} : { quoted }),
  };
  const chosen: unknown = q.proposal;
  // The name is asked where the organisation is made.
  if (q.about === 'organisation.name') return [];
  if (/^purpose\..+\.basis$/.test(q.about)) {
    const proposed = isObject(chosen) && typeof chosen['basis'] === 'string' ? chosen['basis'] : 'law';
    return [
      { ...common, kind: 'choice', options: [...(proposed === 'law' ? [BY_LAW] : []), ...GROUNDS, LATER], proposed: [proposed] },
    ];
  }
  if (/^retention\..+\.after$/.test(q.about)) {
    const starts = STARTS.map((value) => ({ value, label: capital(vocabulary.trigger[value]) }));
    return [{ ...common, kind: 'choice', options: [...starts, LATER], proposed: [String(chosen)] }];
  }
  if (q.about === 'service') {
    const regimes = REGIMES.map((value) => ({ value, label: vocabulary.regime[value] }));
    return [{ ...common, kind: 'several', options: regimes, proposed: Array.isArray(chosen) ? chosen.map(String) : ['avg'] }];
  }
  const take = { value: 'yes', label: { nl: 'Neem over wat de wet hier vraagt', en: 'Take what the law asks here' } };
  return [{ ...common, kind: 'choice', options: [take, LATER], proposed: ['yes'] }];
}

/** A question about a purpose of the vocabulary names it in words, not by its key. */
function named(reading: Reading, q: Open, quoted: boolean): Text {
  // The sentence stands beside it, and says better what the term is of than a name made from it.
  if (quoted && /^retention\..+\.after$/.test(q.about))
    return { nl: 'Vanaf wanneer loopt deze termijn?', en: 'From when does this term run?' };
  const key = /^purpose\.(.+)\.basis$/.exec(q.about)?.[1];
  const label = key === undefined ? undefined : labelOf(reading.statement.policy, key, 'purpose');
  if (!label) return q.question;
  return {
    nl: `Op welke grond gebruikt u gegevens voor: ${label.nl}?`,
    en: `On which ground do you use data for: ${label.en ?? label.nl}?`,
  };
}

function mendQuestions(reading: Reading, mends: readonly Mend[]): readonly ReadQuestion[] {
  const option = (mend: Mend) => {
    const quoted = mend.kind === 'add' ? undefined : quoteOf(reading, mend.finding.clause);
    const said = quoted === undefined ? '' : ` ‘${quoted}’`;
    return {
      value: mend.id,
      label: mend.finding.message,
      hint: {
        nl: `${wayOut(mend).nl} ${mend.finding.article}.${said}`,
        en: `${wayOut(mend).en} ${mend.finding.article}.${said}`,
      },
    };
  };
  const wrong = mends.filter((m) => m.kind !== 'add');
  const absent = mends.filter((m) => m.kind === 'add');
  const questions: ReadQuestion[] = [];
  if (wrong.length > 0) {
    questions.push({
      id: 'herstel',
      asks: { nl: 'Welke zinnen mogen wij verbeteren?', en: 'Which sentences may we correct?' },
      why: {
        nl: 'Deze zinnen mogen van de wet niet zo blijven. Het systeem houdt zich hoe dan ook aan de wet; zonder verbetering staat er ‘niet nagekomen’ bij.',
        en: 'By law these sentences cannot stay as they are. The system keeps the law anyhow; without the correction ‘not kept’ stands beside them.',
      },
      articles: [],
      kind: 'several',
      options: wrong.map(option),
      proposed: wrong.map((m) => m.id),
    });
  }
  if (absent.length > 0)
    questions.push({
      id: 'aanvulling',
      asks: { nl: 'Wat mogen wij toevoegen?', en: 'What may we add?' },
      why: {
        nl: 'De wet vraagt dat u dit vertelt. Uw verklaring zegt er niets over.',
        en: 'The law asks you to tell this. Your statement is silent on it.',
      },
      articles: [],
      kind: 'several',
      options: absent.map(option),
      proposed: absent.map((m) => m.id),
    });
  return questions;
}

function wayOut(mend: Mend): { readonly nl: string; readonly en: string } {
  if (mend.kind === 'add') return { nl: 'Wij zetten erbij wat de wet zegt.', en: 'We add what the law says.' };
  if (mend.kind === 'drop') return { nl: 'Wij halen dit weg.', en: 'We take this out.' };
  return { nl: 'Wij schrijven hier wat de wet zegt.', en: 'We write here what the law says.' };
}

/** The policy with the answers in it. An answer that is not one of the options counts as not given. */
export function answered(reading: Reading, answers: ReadAnswers, basis: Policy, on: Day): Answered {
  const asked = reading.statement.questions.flatMap((q, i) => asQuestion(reading, q, i));
  const part = answeredPart(reading, asked, answers);
  const all = mendsOf(part, basis, on);
  const chosen = (mend: Mend): boolean => {
    const given = answers[mend.kind === 'add' ? 'aanvulling' : 'herstel'];
    return given === undefined || given.includes(mend.id);
  };
  const mends = all.filter(chosen);
  return { policy: mended(part, mends), mends };
}

function answeredPart(reading: Reading, asked: readonly ReadQuestion[], answers: ReadAnswers): Policy {
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

/** The sentence of the text that a clause or member comes from. */
function quoteOf(reading: Reading, about: string): string | undefined {
  const { sources, sentences } = reading.statement;
  const clause = about.replace(/\.(?:basis|after)$/, '');
  const [place] = sources.get(about) ?? [...sources].find(([id]) => id.startsWith(`${clause}.`))?.[1] ?? [];
  if (!place) return undefined;
  const whole = sentences.find((s) => s.span.start <= place.start && s.span.end >= place.end)?.span ?? place;
  const text = whole.text.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text.length > 220 ? `${text.slice(0, 217)}...` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
