// What has to be done for my clients, and which birthdays change who decides? Only of clients whom this account may see.

import { isPermit, type Permit } from '../../decide/index.ts';
import { addDays, addMonths, birthdayAt, type Day, type Text } from '../../policy/index.ts';
import { consentsFirst, type Id, type PersonName } from '../../record/index.ts';
import type { AccessFacts, DueItem } from '../../store/index.ts';
import { type CorrectionLine, runningOf } from '../correction/ask.ts';
import { openEach } from '../file/list.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';
import { formsOf, runningPart } from './forms.ts';

export interface AgendaLine {
  readonly client: Id;
  readonly name: PersonName;
  readonly on: Day;
  /** Late: the day has passed. */
  readonly late: boolean;
  readonly what: Text;
  readonly kind: string;
  /** `14:30` of an appointment. */
  readonly time?: string;
  readonly item: Id;
}
/** A birthday that changes rights, announced a month before. */
export interface BirthdayLine {
  readonly client: Id;
  readonly name: PersonName;
  readonly on: Day;
  readonly age: 12 | 16 | 18;
}
/** A client does not want somebody to read along, and nobody has judged it yet. */
export interface ObjectionLine {
  readonly client: Id;
  readonly name: PersonName;
  readonly on: Day;
}
/** A consent without which no file begins was taken back. */
export interface WithdrawnLine {
  readonly client: Id;
  readonly name: PersonName;
  readonly word: string;
}
export interface Agenda {
  readonly withdrawn: readonly WithdrawnLine[];
  readonly objections: readonly ObjectionLine[];
  readonly due: readonly AgendaLine[];
  readonly birthdays: readonly BirthdayLine[];
  /** Requests for a correction that wait for an answer, the first term first. */
  readonly corrections: readonly CorrectionWaits[];
}
export interface CorrectionWaits {
  readonly client: Id;
  readonly name: PersonName;
  readonly request: Id;
  readonly running: CorrectionLine['running'];
}

const MOST = 500;
const AHEAD_DAYS = 14;
const LATE_DAYS = 60;
const AGES = [12, 16, 18] as const;

/** undefined: no such account, or no policy. */
export async function agenda(house: House, acting: Acting): Promise<Agenda | undefined> {
  const account = await house.store.accountFacts(scopeOf(acting, 'care'), acting.on);
  if (!account?.actor || account.policy === undefined) return undefined;
  const ruling = await house.rulings.byHash(acting.account.organisation, account.policy);
  if (!ruling) return undefined;
  const question = { category: 'identity', purpose: 'care' };
  const within = ruling.decider.scope(account.actor, { ...question, action: 'read', on: acting.on });
  if (within.any.length === 0) return { withdrawn: [], objections: [], due: [], birthdays: [], corrections: [] };
  const clients = (await house.store.listFacts(account, within, { question, limit: MOST })).filter(
    (f) => f.retention === 'active',
  );
  const items = await house.store.due(await permitsFor(house, ruling, clients), {
    from: addDays(acting.on, -LATE_DAYS),
    until: addDays(acting.on, AHEAD_DAYS),
  });
  const birthdays = clients.flatMap((f) => birthdaySoon(f.birthDate, acting.on).map((b) => ({ client: f.client, ...b })));
  const mine = identityPermits(ruling, clients);
  const objections = await house.store.unjudgedObjections(mine);
  const asked = await house.store.openCorrections(mine);
  const firsts = consentsFirst(ruling.policy).map((clause) => clause.key);
  const withdrawn = await house.store.withdrawnConsents(mine, firsts);
  const named = new Set([...items, ...birthdays, ...objections, ...asked, ...withdrawn].map((line) => line.client));
  const lines = await openEach(
    house,
    ruling,
    clients.filter((f) => named.has(f.client)),
    'care',
  );
  const names = new Map(lines.map((line) => [line.client, line.name]));
  const labels = await dueWords(house, ruling, clients);
  return {
    withdrawn: withdrawn.flatMap((line) => {
      const name = names.get(line.client);
      return name ? [{ ...line, name }] : [];
    }),
    objections: objections.flatMap((o) => {
      const name = names.get(o.client);
      return name ? [{ ...o, name }] : [];
    }),
    due: items.flatMap((item) => dueLine(item, names.get(item.client), labels.get(item.kind), acting.on)),
    birthdays: birthdays.flatMap((b) => {
      const name = names.get(b.client);
      return name ? [{ ...b, name }] : [];
    }),
    corrections: asked.flatMap((a) => {
      const name = names.get(a.client);
      return name ? [{ client: a.client, name, request: a.id, running: runningOf(a) }] : [];
    }),
  };
}

/** The birthday of 12, 16 or 18 that lies in the month to come. A birth on 29 February comes of age on 1 March (birthdayAt). */
export function birthdaySoon(birth: Day, on: Day): readonly { readonly on: Day; readonly age: 12 | 16 | 18 }[] {
  return AGES.flatMap((age) => {
    const day = birthdayAt(birth, age);
    return day > on && day <= addMonths(on, 1) ? [{ on: day, age }] : [];
  });
}

function identityPermits(ruling: Ruling, clients: readonly AccessFacts[]): readonly Permit[] {
  return clients.flatMap((facts) => {
    const answer = ruling.decider.permit(facts.ask({ category: 'identity', purpose: 'care', action: 'read' }));
    return isPermit(answer) ? [answer] : [];
  });
}

/** One permit per client, part and category that has forms with a day. */
async function permitsFor(house: House, ruling: Ruling, clients: readonly AccessFacts[]): Promise<readonly Permit[]> {
  const permits: Permit[] = [];
  for (const facts of clients) {
    const part = runningPart(facts.parts);
    if (!part) continue;
    const { forms } = await formsOf(house, ruling, part);
    for (const category of new Set(forms.filter((f) => f.due !== undefined).map((f) => f.category))) {
      const answer = ruling.decider.permit(facts.ask({ category, purpose: 'care', action: 'read', part: part.id }));
      if (isPermit(answer)) permits.push(answer);
    }
  }
  return permits;
}

async function dueWords(house: House, ruling: Ruling, clients: readonly AccessFacts[]): Promise<ReadonlyMap<string, Text>> {
  const words = new Map<string, Text>();
  const parts = new Map(clients.flatMap((f) => f.parts).map((p) => [p.regime, p]));
  for (const part of parts.values()) {
    for (const form of (await formsOf(house, ruling, part)).forms) if (form.dueWhat) words.set(form.kind, form.dueWhat);
  }
  return words;
}

function dueLine(item: DueItem, name: PersonName | undefined, what: Text | undefined, on: Day): AgendaLine[] {
  if (!name || !what) return [];
  const time = item.content?.fields?.['time'];
  return [
    {
      client: item.client,
      name,
      on: item.due,
      late: item.due < on,
      what,
      kind: item.kind,
      item: item.id,
      ...(time === undefined ? {} : { time }),
    },
  ];
}
