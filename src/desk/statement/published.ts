// What does this practice promise, in sentences that everybody may read, and which of them do we keep?

import { check, saySpan } from '../../law/index.ts';
import {
  amsterdamDay,
  longDay,
  type ClauseId,
  clauseOf,
  expandWhat,
  type Day,
  type Finding,
  type Policy,
  type Text,
} from '../../policy/index.ts';
import { paragraphsOf, type StatementDocument, toMarkdown, toPrintable, writeStatement } from '../../statement/index.ts';
import { counts } from '../../record/index.ts';
import { watchEvidence } from '../watch/round.ts';
import { reviewEvidence } from '../access/review.ts';
import { type Attested, attestedClauses, attestedWords } from '../attest/state.ts';
import type { House } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';
import { type PracticeView, practiceOf } from '../practice.ts';

/** kept: the program does it and nothing else is possible. vouched: a person checked. unproven: nobody looked. broken: the law of today says otherwise. */
export type Kept = 'kept' | 'vouched' | 'unproven' | 'broken';

export interface PublishedSentence {
  readonly number: number;
  readonly clauses: readonly ClauseId[];
  readonly words: Text;
  readonly mark: Kept;
  /** What the mark rests on. */
  readonly evidence: Text;
  /** It is for a person to look at: how long a signature counts. */
  readonly signedFor?: Text;
  readonly findings: readonly Finding[];
}
export interface PublishedChapter {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly PublishedSentence[];
}
export interface PublishedStatement {
  readonly practice: PracticeView;
  readonly chapters: readonly PublishedChapter[];
  readonly version: string;
  readonly since: Day;
  readonly hash: string;
  /** What the check of the day says of the whole policy. */
  readonly findings: readonly Finding[];
  /** The whole text, with its tables and lists. */
  readonly document: StatementDocument;
}

/** The statement in force; undefined when there is no such practice. */
export async function publishedStatement(
  house: House,
  key: string,
  lang: 'nl' | 'en',
  on: Day,
): Promise<PublishedStatement | undefined> {
  const practice = await practiceOf(house, key);
  if (!practice) return undefined;
  const { policy, version, effective, hash, imported } = practice.ruling;
  const findings = check(policy, on);
  const live = await liveProof(house, practice, on, findings.filter((f) => f.severity === 'error').length);
  const byNumber = new Map(
    paragraphsOf(policy, on).map((p) => [
      p.number,
      sentence(practice.ruling, p.number, p.clauses, { nl: p.nl, en: p.en }, findings, live),
    ]),
  );
  const document = writeStatement(policy, { on, lang, findings, imported });
  const chapters = document.chapters.map((chapter) => ({
    id: `h-${chapter.id}`,
    title: chapter.title,
    sentences: chapter.blocks
      .flatMap((block) =>
        block.is === 'line' ? [block.line.number] : block.is === 'table' ? block.rows.map((r) => r.number) : [],
      )
      .map((number) => byNumber.get(number))
      .filter((s) => s !== undefined),
  }));
  return { practice, chapters, version, since: effective, hash, findings, document };
}

/** The statement as Markdown, for whoever wants the text alone. */
export async function statementMarkdown(house: House, key: string, lang: 'nl' | 'en', on: Day): Promise<string | undefined> {
  const practice = await practiceOf(house, key);
  if (!practice) return undefined;
  const { policy, imported } = practice.ruling;
  return toMarkdown(writeStatement(policy, { on, lang, findings: check(policy, on), imported }));
}

/** The statement as a tagged PDF, with the policy attached; undefined when there is no such practice or the printer fails. */
export async function statementPdf(house: House, key: string, lang: 'nl' | 'en', on: Day): Promise<Uint8Array | undefined> {
  const practice = await practiceOf(house, key);
  if (!practice) return undefined;
  const { policy, imported } = practice.ruling;
  const printed = await house.printer.print(
    toPrintable(writeStatement(policy, { on, lang, findings: check(policy, on), imported })),
  );
  return printed.ok ? printed.pdf : undefined;
}

function sentence(
  ruling: Ruling,
  number: number,
  clauses: readonly ClauseId[],
  words: Text,
  all: readonly Finding[],
  live: LiveProof,
): PublishedSentence {
  const findings = all.filter((f) => clauses.includes(f.clause) || f.others?.some((id) => clauses.includes(id)));
  const error = findings.find((f) => f.severity === 'error');
  if (error) return { number, clauses, words, findings, mark: 'broken', evidence: error.message };
  return { number, clauses, words, findings, ...proofOf(ruling, clauses, live) };
}

type Proof = Pick<PublishedSentence, 'mark' | 'evidence' | 'signedFor'>;
interface LiveProof {
  /** What the program itself saw happen, by mechanism. */
  readonly seen: ReadonlyMap<string, Proof>;
  /** How many mistakes the check of the day finds in the whole policy. */
  readonly errors: number;
  /** What a person signed for, by clause. */
  readonly signed: ReadonlyMap<ClauseId, Attested>;
}

/** Looking at the log is people's work: it is kept as far as they signed for it. */
async function liveProof(house: House, practice: PracticeView, on: Day, errors: number): Promise<LiveProof> {
  const { kept, missing, signed } = await reviewEvidence(house, practice.organisation, on);
  const weeks = missing.join(', ');
  const review: Proof = kept
    ? {
        mark: 'kept',
        evidence: {
          nl: `Elke hele week is nagekeken en afgetekend (${signed}).`,
          en: `Every whole week was reviewed and signed off (${signed}).`,
        },
      }
    : {
        mark: 'unproven',
        evidence:
          missing.length === 0
            ? { nl: 'Er is nog geen hele week voorbij.', en: 'No whole week has passed yet.' }
            : { nl: `Niet nagekeken: week ${weeks}.`, en: `Not reviewed: week ${weeks}.` },
      };
  const proofs = new Map([
    ['log-review', review],
    ['monitoring', watchProof(await watchEvidence(house, practice.organisation))],
  ]);
  return { seen: proofs, errors, signed: await attestedClauses(house, practice.ruling, on) };
}

// Mechanisms that this program has and cannot be switched off.
const MECHANISMS: ReadonlySet<string> = new Set([
  'access-decision',
  'audit-log',
  'encryption-at-rest',
  'session-rules',
  'field-catalogue',
  'statement',
  'law-check',
  'undertaking-register',
  'consent-ledger',
]);
const KEPT_SECTIONS: Readonly<Record<string, Text>> = {
  access: {
    nl: 'Het programma beslist hierover bij elke vraag, en schrijft elk antwoord in het logboek.',
    en: 'The program decides this at every question, and writes every answer in the log.',
  },
  data: {
    nl: 'Andere velden bestaan niet in het dossier. Er kan niets anders in.',
    en: 'Other fields do not exist in the file. Nothing else can be put in.',
  },
  purpose: {
    nl: 'Elke vraag noemt een doel. Past het doel niet, dan blijft het dossier dicht.',
    en: 'Every question names a purpose. If the purpose does not fit, the file stays closed.',
  },
  undertaking: {
    nl: 'Zonder getekende geheimhouding opent geen dossier.',
    en: 'Without a signed promise of secrecy no file opens.',
  },
};

/** The watch is kept as far as its rounds come. */
function watchProof({ kept, looked, told }: Awaited<ReturnType<typeof watchEvidence>>): Proof {
  if (looked === undefined)
    return { mark: 'unproven', evidence: { nl: 'De bewaking keek hier nog niet.', en: 'The watch has not looked here yet.' } };
  const moment = (lang: 'nl' | 'en', at: number) => `${longDay(amsterdamDay(at), lang)}`;
  const last = {
    nl: `De bewaking keek voor het laatst op ${moment('nl', looked)}.`,
    en: `The watch last looked on ${moment('en', looked)}.`,
  };
  if (!kept) return { mark: 'unproven', evidence: { nl: `${last.nl} Daarna niet meer.`, en: `${last.en} Not since.` } };
  const sent =
    told === undefined
      ? { nl: 'Er was niets te melden.', en: 'There was nothing to report.' }
      : { nl: `De laatste melding was op ${moment('nl', told)}.`, en: `The last report was on ${moment('en', told)}.` };
  return { mark: 'kept', evidence: { nl: `${last.nl} ${sent.nl}`, en: `${last.en} ${sent.en}` } };
}

/** Who promises to keep to the law promises it of the whole statement. */
function againstTheLaw(n: number): Proof {
  return {
    mark: 'unproven',
    evidence:
      n === 1
        ? {
            nl: 'De controle van vandaag vindt nog een fout in deze verklaring.',
            en: 'The check of today still finds a mistake in this statement.',
          }
        : {
            nl: `De controle van vandaag vindt nog ${n} fouten in deze verklaring.`,
            en: `The check of today still finds ${n} mistakes in this statement.`,
          },
  };
}

/** What is sealed with the key of a file is its content; `docs/adr/0003-what-is-sealed.md` says what lies in clear, and why. */
const NOT_ALL_SEALED: Proof = {
  mark: 'unproven',
  evidence: {
    nl: 'Wat in een dossier geschreven staat, is versleuteld. De geboortedatum en het e-mailadres om aan te melden zijn dat niet.',
    en: 'What is written in a file is encrypted. The date of birth and the e-mail address for signing in are not.',
  },
};

function onlyCare(policy: Policy, clause: object): boolean {
  const what = 'what' in clause && Array.isArray(clause.what) ? (clause.what as readonly string[]) : [];
  const clear = ['identity', 'contact'];
  return what.length > 0 && expandWhat(policy, what).every((category) => !clear.includes(category));
}

/** Only client files live in this program: of data about visitors, staff or applicants alone it can show nothing. */
function aboutFile(clause: object): boolean {
  const about = 'about' in clause && Array.isArray(clause.about) ? (clause.about as readonly string[]) : ['client'];
  return about.some((who) => ['client', 'guardian', 'representative', 'relative'].includes(who));
}

function proofOf(ruling: Ruling, clauses: readonly ClauseId[], live: LiveProof): Proof {
  const { policy } = ruling;
  const [id] = clauses;
  const section = id?.slice(0, id.indexOf('.')) ?? '';
  const entry = id === undefined ? undefined : clauseOf(policy, id);
  const clause: object = entry?.clause ?? {};
  const kept = KEPT_SECTIONS[section];
  if (kept && aboutFile(clause)) return { mark: 'kept', evidence: kept };
  const seen = 'kept-by' in clause && typeof clause['kept-by'] === 'string' ? live.seen.get(clause['kept-by']) : undefined;
  if (seen) return seen;
  if ('kept-by' in clause && clause['kept-by'] === 'law-check' && live.errors > 0) return againstTheLaw(live.errors);
  if ('kept-by' in clause && clause['kept-by'] === 'encryption-at-rest' && !onlyCare(policy, clause)) return NOT_ALL_SEALED;
  if ('kept-by' in clause && typeof clause['kept-by'] === 'string' && MECHANISMS.has(clause['kept-by'])) {
    return {
      mark: 'kept',
      evidence: {
        nl: 'Het programma doet dit altijd; het kan niet uit.',
        en: 'The program always does this; it cannot be switched off.',
      },
    };
  }
  const signed = clauses.flatMap((one) => live.signed.get(one) ?? []);
  // Of several in one sentence, the one that does not count speaks first.
  const weakest = signed.find((one) => !counts(one.state)) ?? signed[0];
  if (weakest) {
    const mark = counts(weakest.state) ? 'vouched' : 'unproven';
    const signedFor = { nl: saySpan(weakest.term, 'nl'), en: saySpan(weakest.term, 'en') };
    return { mark, evidence: attestedWords(ruling, weakest), signedFor };
  }
  return {
    mark: 'unproven',
    evidence: { nl: 'Wij kunnen dit nog niet laten zien.', en: 'We cannot show this yet.' },
  };
}
