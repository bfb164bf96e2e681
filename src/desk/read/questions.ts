// What must the organisation still say before a system can run on its statement? Each question with why it is asked, and the lawful answer
// proposed where the law has one. What is not answered stays as the text tells it.

import { check } from '../../law/index.ts';
import type { Day, Policy, Purpose, Text } from '../../policy/index.ts';
import { LATER, type ReadAnswers, type ReadQuestion } from './ask.ts';
import { choiceQuestions, choicesOf, chosen, thing } from './choose.ts';
import type { Reading } from './given.ts';
import { deniedPromises, type Mend, mended, mendsOf } from './mend.ts';
import { answeredPart, asQuestion } from './open.ts';
import { quoteOf } from './quote.ts';
import { termQuestions, withTerms } from './terms.ts';

/** The policy that follows from the text and the answers, and what was changed for the law. */
export interface Answered {
  readonly policy: Policy;
  readonly mends: readonly Mend[];
}

/** The questions that this reading leaves open; the same for the same text on the same day. */
export function questionsOf(reading: Reading, basis: Policy, on: Day): readonly ReadQuestion[] {
  const asked = reading.statement.questions.flatMap((q, i) => asQuestion(reading, q, i));
  const part = answeredPart(reading, asked, {});
  const one = withTerms(part, {}, on);
  const mends = allMends(reading, one, basis, on);
  const policy = mended(one, mends);
  return [
    ...asked,
    ...termQuestions(reading, part, on),
    ...mustProvide(policy, on),
    ...mendQuestions(reading, policy, mends),
    ...choiceQuestions(policy, choicesOf(policy, on), (clause) => quoteOf(reading, clause)),
  ];
}

/** The policy with the answers in it. An answer that is not one of the options counts as not given. */
export function answered(reading: Reading, answers: ReadAnswers, basis: Policy, on: Day): Answered {
  const asked = reading.statement.questions.flatMap((q, i) => asQuestion(reading, q, i));
  const part = told(withTerms(answeredPart(reading, asked, answers), answers, on), answers);
  const all = allMends(reading, part, basis, on);
  const names = sameName(all);
  const taken = all.filter((mend) => {
    const given = answers[mend.kind === 'add' ? 'aanvulling' : 'herstel'];
    return given === undefined || given.includes(names.get(mend) ?? mend.id);
  });
  const policy = mended(part, taken);
  const choices = chosen(choicesOf(policy, on), answers);
  return { policy: mended(policy, choices), mends: [...taken, ...choices] };
}

function allMends(reading: Reading, policy: Policy, basis: Policy, on: Day): readonly Mend[] {
  const denied = deniedPromises(reading, policy);
  return [...denied, ...mendsOf(mended(policy, denied), basis, on)];
}

const PROVIDE: Readonly<Record<string, { readonly label: Text; readonly says: Pick<Purpose, 'provide' | 'without'> }>> = {
  'no-care': {
    label: { nl: 'Ja, zonder deze gegevens kunnen wij niet helpen', en: 'Yes, without these data we cannot help' },
    says: { provide: 'required', without: 'no-care' },
  },
  'no-service': {
    label: { nl: 'Ja, zonder deze gegevens is er geen overeenkomst', en: 'Yes, without these data there is no agreement' },
    says: { provide: 'required', without: 'no-service' },
  },
  nothing: {
    label: { nl: 'Nee, en wie ze niet geeft, merkt daar niets van', en: 'No, and who does not give them notices nothing' },
    says: { provide: 'optional', without: 'nothing' },
  },
};

/** Must people give their data? A fact of the organisation that the text leaves out. */
function mustProvide(policy: Policy, on: Day): readonly ReadQuestion[] {
  const finding = check(policy, on).find((f) => f.id === 'INF-19' && f.clause === 'purpose');
  if (!finding) return [];
  return [
    {
      id: 'verplicht',
      asks: { nl: 'Moeten mensen u hun gegevens geven?', en: 'Must people give you their data?' },
      why: finding.message,
      articles: [finding.article],
      kind: 'choice',
      options: [...Object.entries(PROVIDE).map(([value, { label }]) => ({ value, label })), LATER],
      proposed: [LATER.value],
    },
  ];
}

/** For consent nobody has to give anything. */
function told(policy: Policy, answers: ReadAnswers): Policy {
  const says = PROVIDE[answers['verplicht']?.[0] ?? '']?.says;
  if (!says) return policy;
  const purposes = Object.entries(policy.purpose ?? {}).map(([key, p]) => [key, p.basis === 'consent' ? p : { ...says, ...p }]);
  return { ...policy, purpose: Object.fromEntries(purposes) };
}

/** The same change for the same finding in more places has one name: the first of them. */
function sameName(mends: readonly Mend[]): ReadonlyMap<Mend, string> {
  const first = new Map<string, string>();
  return new Map(
    mends.map((mend) => {
      const kind = `${mend.finding.id} ${mend.kind} ${mend.finding.message.nl}`;
      if (!first.has(kind)) first.set(kind, mend.id);
      return [mend, first.get(kind) ?? mend.id];
    }),
  );
}

function mendQuestions(reading: Reading, policy: Policy, mends: readonly Mend[]): readonly ReadQuestion[] {
  const names = sameName(mends);
  const alike = [...new Set(names.values())].map((name) => mends.filter((m) => names.get(m) === name));
  const options = (kinds: readonly Mend['kind'][]) =>
    alike.flatMap((same) => {
      const [mend] = same;
      if (!mend || !kinds.includes(mend.kind)) return [];
      const where = mend.kind === 'add' ? undefined : placesOf(reading, policy, same);
      const said = (lang: 'nl' | 'en') =>
        [wayOut(mend)[lang], `${mend.finding.article}.`, where?.[lang]].filter((x) => x !== undefined && x !== '.').join(' ');
      return [{ value: names.get(mend) ?? mend.id, label: mend.finding.message, hint: { nl: said('nl'), en: said('en') } }];
    });
  const wrong = options(['replace', 'drop']);
  const absent = options(['add']);
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
      options: wrong,
      proposed: wrong.map((option) => option.value),
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
      options: absent,
      proposed: absent.map((option) => option.value),
    });
  return questions;
}

/** The sentence that it is about; of many, what they are about. */
function placesOf(
  reading: Reading,
  policy: Policy,
  same: readonly Mend[],
): { readonly nl: string; readonly en: string } | undefined {
  const [mend] = same;
  if (same.length > 1) {
    const things = same.flatMap((m) => thing(policy, m.finding.clause) ?? []);
    const list = (lang: 'nl' | 'en') => [...new Set(things.map((t) => t[lang] ?? t.nl))].join(', ');
    if (things.length === same.length) return { nl: `Het gaat om: ${list('nl')}.`, en: `It is about: ${list('en')}.` };
  }
  const quoted = mend && quoteOf(reading, mend.finding.clause);
  return quoted === undefined ? undefined : { nl: `‘${quoted}’`, en: `‘${quoted}’` };
}

function wayOut(mend: Mend): { readonly nl: string; readonly en: string } {
  if (mend.kind === 'add') return { nl: 'Wij zetten erbij wat de wet zegt.', en: 'We add what the law says.' };
  if (mend.kind === 'drop')
    return {
      nl: 'Deze belofte klopt niet met de rest van uw tekst. Wij halen de belofte weg.',
      en: 'This promise does not agree with the rest of your text. We take the promise out.',
    };
  return { nl: 'Wij schrijven hier wat de wet zegt.', en: 'We write here what the law says.' };
}
