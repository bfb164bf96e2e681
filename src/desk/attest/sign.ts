// The privacy officer looks at what no machine can see, and signs for it; or takes a signature back. What a machine measures cannot be signed for.

import { check, saySpan } from '../../law/index.ts';
import { type ClauseId, clauseHash, type Day, type Text } from '../../policy/index.ts';
import { checkAttestation, checkReason, countsUntil, type Id, type Problem, problem } from '../../record/index.ts';
import type { AttestationView } from '../../store/index.ts';
import { isOfficer } from '../access/office.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';
import { sentenceOf } from '../shown/reason.ts';
import { staffNames } from '../staff-names.ts';
import { type Attested, attestedClauses } from './state.ts';

/** One signature, as who signs and the DPO read it. */
export interface Signature extends AttestationView {
  readonly name: string;
}
export interface AttestLine extends Attested {
  readonly number: number;
  readonly sentence: Text;
  /** How long a signature counts, in words. */
  readonly counts: Text;
  /** What the check of today says against it: then no signature helps. */
  readonly broken?: Text;
  /** Newest first. */
  readonly history: readonly Signature[];
}
export interface AttestView {
  readonly ruling: Ruling;
  /** In the order of the statement. */
  readonly lines: readonly AttestLine[];
  /** A DPO reads; the privacy officer signs. */
  readonly maySign: boolean;
}

/** undefined: for nobody but the privacy officer and a DPO of the organisation. */
export async function attestationsOf(house: House, acting: Acting): Promise<AttestView | undefined> {
  const history = await house.store.office.attestations(scopeOf(acting, 'oversight'));
  const ruling = history && (await house.rulings.inForce(acting.account.organisation));
  if (!history || !ruling) return undefined;
  const names = await staffNames(house, ruling.organisation, [...new Set(history.map((h) => h.by))]);
  const found = check(ruling.policy, acting.on).filter((f) => f.severity === 'error');
  const lines = [...(await attestedClauses(house, ruling, acting.on)).values()].flatMap((one): readonly AttestLine[] => {
    const sentence = sentenceOf(ruling.policy, one.clause, acting.on);
    if (!sentence) return [];
    const against = found.find((f) => f.clause === one.clause || f.others?.includes(one.clause));
    return [
      {
        ...one,
        number: sentence.number,
        sentence: sentence.text,
        counts: { nl: saySpan(one.term, 'nl'), en: saySpan(one.term, 'en') },
        ...(against ? { broken: against.message } : {}),
        history: history
          .filter((h) => h.clause === one.clause)
          .map((h) => ({ ...h, name: names.get(h.by) ?? '' }))
          .reverse(),
      },
    ];
  });
  lines.sort((a, b) => a.number - b.number);
  return { ruling, lines, maySign: isOfficer(acting) };
}

export type SignAnswer =
  | { readonly kind: 'done'; readonly value: Id }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** Not there, not yours, or nothing to sign for: outside nobody can tell. */
  | { readonly kind: 'absent' };

/** Signs for a clause: I declare that I looked, on this day, and saw this. */
export async function attestClause(
  house: House,
  acting: Acting,
  clause: ClauseId,
  input: { readonly on: Day | undefined; readonly seen: string; readonly evidence: string; readonly declared: boolean },
): Promise<SignAnswer> {
  const line = await lineOf(house, acting, clause);
  if (!line) return { kind: 'absent' };
  const { one, ruling, hash } = line;
  const until = input.on === undefined ? '' : countsUntil(input.on, one.term);
  const problems = [
    ...dayProblems(input.on, until, acting.on),
    ...checkAttestation(input),
    ...(input.declared ? [] : [NOT_DECLARED]),
    ...(brokenBy(ruling, clause, acting.on) ? [BROKEN] : []),
  ];
  if (problems.length > 0 || input.on === undefined) return { kind: 'problems', problems };
  const { on, seen, evidence } = input;
  const given = { clause, clauseHash: hash, act: 'given', on, until, seen: seen.trim(), evidence: evidence.trim() } as const;
  return write(house, acting, given);
}

/** Takes the last signature back, with the reason; from now the sentence is not proven. */
export async function withdrawAttestation(
  house: House,
  acting: Acting,
  clause: ClauseId,
  input: { readonly reason: string },
): Promise<SignAnswer> {
  const line = await lineOf(house, acting, clause);
  if (!line || line.one.last?.act !== 'given') return { kind: 'absent' };
  const problems = checkReason(input.reason);
  if (problems.length > 0) return { kind: 'problems', problems };
  const seen = input.reason.trim();
  return write(house, acting, { clause, clauseHash: line.hash, act: 'withdrawn', on: acting.on, until: acting.on, seen });
}

async function lineOf(house: House, acting: Acting, clause: ClauseId) {
  if (!isOfficer(acting)) return undefined;
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const one = ruling && (await attestedClauses(house, ruling, acting.on)).get(clause);
  const hash = ruling && clauseHash(ruling.policy, clause);
  return ruling && one && hash !== undefined ? { ruling, one, hash } : undefined;
}

async function write(
  house: House,
  acting: Acting,
  input: Parameters<Parameters<Parameters<House['store']['withScope']>[1]>[0]['attest']>[0],
): Promise<SignAnswer> {
  const written = await house.store.withScope(scopeOf(acting, 'oversight'), (tx) => tx.attest(input));
  if (written.ok) return { kind: 'done', value: written.value };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

function brokenBy(ruling: Ruling, clause: ClauseId, on: Day): boolean {
  return check(ruling.policy, on).some((f) => f.severity === 'error' && (f.clause === clause || f.others?.includes(clause)));
}

function dayProblems(on: Day | undefined, until: Day, today: Day): readonly Problem[] {
  if (on === undefined)
    return [
      problem(
        'on',
        'no-day',
        'Deze datum bestaat niet. Schrijf dag, maand en jaar: 24-11-2026.',
        'This date does not exist. Write day, month and year: 24-11-2026.',
      ),
    ];
  if (on > today)
    return [
      problem(
        'on',
        'day-to-come',
        'Deze dag moet nog komen. Kies vandaag of eerder.',
        'This day is still to come. Choose today or earlier.',
      ),
    ];
  return until < today
    ? [
        problem(
          'on',
          'day-too-old',
          'Zo lang geleden telt niet meer. Ga opnieuw kijken en vul die dag in.',
          'That long ago does not count any more. Look again and fill in that day.',
        ),
      ]
    : [];
}

const NOT_DECLARED = problem(
  'declared',
  'not-declared',
  'Zet een vinkje als u dit verklaart.',
  'Tick the box if you declare this.',
);
const BROKEN = problem(
  'declared',
  'broken',
  'De controle zegt dat deze zin niet klopt. Een verklaring verandert dat niet; verander eerst de zin.',
  'The check says that this sentence is not right. An attestation does not change that; change the sentence first.',
);
