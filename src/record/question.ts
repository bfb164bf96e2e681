// A question that a visitor sends: only the fields of the policy's form, special data seen and named, kept no longer than the answer needs.

import { type Clock, addDays, addSpan, type Day, type Instant, parseSpan, type Policy } from '../policy/index.ts';
import type { Id } from './id.ts';
import { checkText } from './invariant.ts';
import { type Problem, problem } from './problem.ts';

/** A field of the form, and the word of the policy (`form.question.asks`) that it comes from. */
export interface QuestionField {
  readonly key: 'name' | 'email' | 'question' | 'remark';
  readonly word: string;
  readonly required: boolean;
}
/** Who asks, and where the answer goes; what is asked. */
const FIELDS: Readonly<Record<string, readonly Omit<QuestionField, 'word'>[]>> = {
  identity: [
    { key: 'name', required: true },
    { key: 'email', required: true },
  ],
  name: [{ key: 'name', required: true }],
  email: [{ key: 'email', required: true }],
  contact: [{ key: 'email', required: true }],
  question: [{ key: 'question', required: true }],
  remark: [{ key: 'remark', required: false }],
};

/** The form of this policy; undefined when it has none, so that nothing of a visitor is asked. */
export function questionForm(policy: Policy): readonly QuestionField[] | undefined {
  const form = policy.form?.['question'];
  if (!form) return undefined;
  const fields = (form.asks ?? []).flatMap((word) => (FIELDS[word] ?? []).map((field) => ({ ...field, word })));
  const known = fields.filter((field, i) => fields.findIndex((f) => f.key === field.key) === i);
  return known.some((f) => f.key === 'question') ? known : undefined;
}

export type Asked = Readonly<Partial<Record<QuestionField['key'], string>>>;

/** May people send more than is asked, and does the statement say so? */
export function takesVolunteered(policy: Policy): boolean {
  return policy.form?.['question']?.volunteered === true || policy.data?.['volunteered'] !== undefined;
}

/** Under 16 only with a parent, where the statement says so. */
export function asksForParent(policy: Policy): boolean {
  return Object.values(policy.consent ?? {}).some((c) => c.of?.under !== undefined && (c.for ?? []).includes('website'));
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;
const LONGEST = 4_000;

/** What is wrong with what was sent. A field that the form does not have is refused, whatever is in it. */
export function checkAsked(
  policy: Policy,
  sent: Readonly<Record<string, string>>,
  age: { readonly under16: boolean; readonly parent: boolean },
): readonly Problem[] {
  const form = questionForm(policy) ?? [];
  const out: Problem[] = [];
  for (const [name, value] of Object.entries(sent)) {
    if (value.trim() !== '' && !form.some((f) => f.key === name))
      out.push(
        problem(
          name,
          'field-without-purpose',
          'Dit veld staat niet in de privacyverklaring.',
          'The privacy statement does not have this field.',
        ),
      );
  }
  for (const { key, required } of form) {
    const value = (sent[key] ?? '').trim();
    if (value === '') {
      if (required) out.push(MISSING[key]);
    } else if (key === 'email' && !ADDRESS.test(value)) out.push(NO_ADDRESS);
    else if (value.length > LONGEST) out.push(tooLong(key));
    else out.push(...checkText(value, key));
    if (value !== '' && !takesVolunteered(policy) && holdsSpecial(value)) out.push(special(key));
  }
  if (asksForParent(policy) && age.under16 && !age.parent) out.push(NO_PARENT);
  return out;
}

const MISSING: Readonly<Record<QuestionField['key'], Problem>> = {
  name: problem('name', 'missing', 'Vul in hoe u heet.', 'Fill in your name.'),
  email: problem('email', 'missing', 'Vul in waar wij het antwoord naartoe sturen.', 'Fill in where we send the answer.'),
  question: problem('question', 'missing', 'Schrijf uw vraag op.', 'Write down your question.'),
  remark: problem('remark', 'missing', 'Vul dit in.', 'Fill this in.'),
};
const NO_ADDRESS = problem(
  'email',
  'email-wrong',
  'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  'Enter an e-mail address, for example name@example.org.',
);
const NO_PARENT = problem(
  'parent',
  'parent-missing',
  'Jonger dan 16? Vraag eerst uw vader, moeder of voogd. Zonder hun ja bewaren wij niets.',
  'Under 16? First ask your father, mother or guardian. Without their yes we keep nothing.',
);
const tooLong = (key: string): Problem =>
  problem(
    key,
    'too-long',
    'Dit is te lang. Houd het onder de 4.000 tekens.',
    'This is too long. Keep it under 4,000 characters.',
  );
const special = (key: string): Problem =>
  problem(
    key,
    'special',
    'Hier lijkt iets over gezondheid, geloof of een burgerservicenummer te staan. Schrijf dat niet in dit formulier.',
    'This seems to be about health, religion or a citizen service number. Do not write that in this form.',
  );

const SPECIAL =
  /\b(\d{9}|\d{4}\.\d{2}\.\d{3}|ziek\w*|diagnose\w*|medicijn\w*|medicatie|depress\w*|autis\w*|adhd|kanker|suïcid\w*|zelfmoord|zwanger\w*|psych\w*|behandel\w*|verslav\w*|angst\w*|trauma\w*|epilep\w*|diabet\w*|moslim\w*|joods\w*|christel\w*|homo\w*|lesbisch\w*|strafblad|veroordeeld|ill(?:ness)?|disease|medication|pregnan\w*|religion)\b/iu;

/** Words that look like special data: so that a person can take out what nobody asked for. A hint, not a verdict. */
export function holdsSpecial(text: string): boolean {
  return SPECIAL.test(text);
}

export type QuestionState = 'open' | 'answered' | 'closed' | 'registered';

/** How long a question stays after it was dealt with: the policy's own term for it, else three months. */
export function questionTerm(policy: Policy): Clock {
  const named = Object.values(policy.retention ?? {}).find((clause) => clause.records?.some((r) => OF_A_QUESTION.includes(r)));
  const own = named?.['at-most'];
  return own !== undefined && (own === 'at once' || parseSpan(own) !== undefined) ? own : '3 months';
}
const OF_A_QUESTION = ['question', 'form-data'];

/** The first day on which it is gone. */
export function questionGoneOn(closed: Day, term: Clock): Day {
  const span = parseSpan(term);
  return span === undefined ? addDays(closed, 1) : addSpan(closed, span);
}

export interface VisitorQuestion {
  readonly id: Id;
  readonly askedAt: Instant;
  readonly state: QuestionState;
  readonly asked: Asked;
  /** It seems to hold data that nobody asked for. */
  readonly special: boolean;
  readonly goneOn?: Day;
  readonly answer?: string;
}
