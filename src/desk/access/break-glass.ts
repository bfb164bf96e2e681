// Emergency access: a file of another team, with a reason, for a short time that ends by itself, always looked at afterwards.

import { isDay, toEpochSecond } from '../../policy/index.ts';
import { type Id, type Problem, problem } from '../../record/index.ts';
import type { AccessFacts } from '../../store/index.ts';
import { ask, type Asked, withRuling } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { officerNames, tellOfficers } from './office.ts';

/** How long a file stays open: one hour. Whoever needs longer asks again, or belongs in the team. */
export const EMERGENCY_MINUTES = 60;

/** Which file: by its number, or by the client's last name and date of birth. */
export interface EmergencyTarget {
  readonly number?: string;
  readonly last?: string;
  readonly birthDate?: string;
}
export type BrokenGlass =
  | { readonly kind: 'opened'; readonly client: Id }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** The statement knows no emergency access for this person, or there is no such file. */
  | { readonly kind: 'absent' };

/** Does the statement of this practice know emergency access for the roles of this person? */
export async function mayBreakGlass(house: House, acting: Acting): Promise<boolean> {
  if (acting.account.kind !== 'staff') return false;
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const roles = new Set([...acting.account.roles, 'employee']);
  return Object.values(ruling?.policy.access ?? {}).some(
    (row) => row.for.includes('emergency') && row.who.some((who) => roles.has(who)),
  );
}

/** Opens it: the row, the log line and the letter to the privacy officer. A reason is asked first, also of who is in a hurry. */
export async function breakGlass(
  house: House,
  acting: Acting,
  wanted: Id | EmergencyTarget,
  input: { readonly reason: string; readonly sure: boolean },
): Promise<BrokenGlass> {
  if (!(await mayBreakGlass(house, acting))) return { kind: 'absent' };
  const problems = [
    ...(input.reason.trim().length >= 10
      ? []
      : [
          problem(
            'reason',
            'reason-missing',
            'Schrijf in een zin wat er aan de hand is.',
            'Write in one sentence what is happening.',
          ),
        ]),
    ...(input.sure
      ? []
      : [problem('sure', 'not-sure', 'Zet een vinkje als wachten gevaarlijk is.', 'Tick the box if waiting is dangerous.')]),
    ...(typeof wanted === 'string' ? [] : checkTarget(wanted)),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  const scope = scopeOf(acting, 'emergency');
  const client = typeof wanted === 'string' ? wanted : await house.store.emergencyTarget(scope, wanted);
  if (client === undefined) {
    await house.store.withScope(scope, async (tx) => {
      await tx.log({ kind: 'emergency', outcome: 'failed', what: { type: 'not-found' } });
      return { ok: true };
    });
    const none = problem(
      'number',
      'file-unknown',
      'Hiermee vinden wij geen dossier. Kijk of het nummer of de naam en datum kloppen.',
      'We find no file with this. Check the number, or the name and date.',
    );
    return { kind: 'problems', problems: [none] };
  }
  const facts = await house.store.accessFacts(scope, client, acting.on);
  const asked = facts && (await withRuling(house, acting, facts));
  if (!asked || !opensUnderGlass(asked)) return { kind: 'absent' };
  const opened = await house.store.withScope(scope, (tx) =>
    tx.openEmergency(asked.facts, { reason: input.reason, minutes: EMERGENCY_MINUTES }),
  );
  if (!opened.ok) return opened.why === 'problems' ? { kind: 'problems', problems: opened.problems } : { kind: 'absent' };
  await tellOfficers(house, acting, {
    subject: 'Noodtoegang gebruikt / Emergency access used',
    text: 'Iemand gebruikte noodtoegang. Meld u aan en kijk bij Logboek.\nSomebody used emergency access. Sign in and look under Log.',
  });
  return { kind: 'opened', client };
}

function checkTarget({ number, last, birthDate }: EmergencyTarget): readonly Problem[] {
  if (number !== undefined && number.trim() !== '') return [];
  if (last !== undefined && last.trim() !== '' && birthDate !== undefined && isDay(birthDate)) return [];
  return [
    problem(
      'number',
      'target-missing',
      'Vul het dossiernummer in, of de achternaam en de geboortedatum.',
      'Fill in the file number, or the last name and the date of birth.',
    ),
  ];
}

/** Would anything open with the glass broken? A restriction, or a term that is over, stays closed in an emergency too. */
export function opensUnderGlass(asked: Asked): boolean {
  const [actor] = asked.facts.capacities;
  if (actor?.kind !== 'employee') return false;
  const { policy, decider } = asked.ruling;
  return Object.keys(policy.data ?? {}).some((category) => {
    const question = { category, purpose: 'emergency', action: 'read', capacity: { ...actor, breakGlass: true } } as const;
    // A copy of the request: it answers, and opens nothing.
    return decider.decide({ ...asked.facts.ask(question) }).outcome === 'allow';
  });
}

/** Does the statement promise that the client hears of it, beside the log? */
export async function tellsOfGlass(house: House, acting: Acting): Promise<boolean> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  return Object.values(ruling?.policy.access ?? {}).some(
    (row) => row.for.includes('emergency') && row.then?.includes('notify-client') === true,
  );
}

/** Ends it before its time. */
export async function endGlass(house: House, acting: Acting, client: Id): Promise<boolean> {
  const asked = await ask(house, acting, client, 'emergency');
  if (!asked) return false;
  return (await house.store.withScope(scopeOf(acting, 'emergency'), (tx) => tx.endEmergency(asked.facts))).ok;
}

/** What the red header says; undefined when the file is open in the ordinary way. */
export interface GlassView {
  readonly client: Id;
  readonly reason: string;
  /** Epoch seconds. */
  readonly until: number;
  readonly reviewer?: string;
}

export async function glassOf(house: House, acting: Acting, facts: AccessFacts): Promise<GlassView | undefined> {
  const [actor] = facts.capacities;
  if (actor?.kind !== 'employee' || actor.breakGlass !== true) return undefined;
  const running = await house.store.runningEmergency(facts);
  if (!running) return undefined;
  const reviewer = await officerNames(house, acting);
  return {
    client: facts.client,
    reason: running.reason,
    until: toEpochSecond(running.until) ?? 0,
    ...(reviewer === undefined ? {} : { reviewer }),
  };
}
