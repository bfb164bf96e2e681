// A round of the watch: what stands out is told to who looks after it, and that somebody looked is written down; a round that does not come shows.

import { amsterdamDay, type Text } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { House } from '../house.ts';
import { eraseOverdue } from '../question/handle.ts';
import type { Counter, Signal } from './count.ts';

/** Refused questions in an hour, in one practice, that are more than somebody who clicked wrong. */
const REFUSALS = 40;
/** The whole log is hashed again once a day. */
const CHAIN_MS = 24 * 3_600_000;
/** A round that did not come within this long shows in the proof. */
const FRESH_MS = 3_600_000;
const KEEPERS = ['it', 'privacy_officer', 'management'];

/** Looks, for every practice of this server. Gives what was told, by practice. */
export async function watchRound(house: House, doors: Counter): Promise<ReadonlyMap<Id, readonly Signal[]>> {
  const now = house.clock.now();
  const atTheDoor = doors.take(now);
  const told = new Map<Id, readonly Signal[]>();
  const on = amsterdamDay(Math.floor(now / 1000));
  for (const { id } of await house.store.organisations()) {
    // Also where nobody opens the desk: what is over its term goes by itself.
    await eraseOverdue(house, id, on);
    const last = await house.store.watched(id);
    const chainDue = last?.chainAt === undefined || Date.parse(last.chainAt) < now - CHAIN_MS;
    const chain = chainDue ? (await house.store.trail.verify(id)).ok : undefined;
    // Refusals are told once an hour: they stand in the log, and would be counted again at every round.
    const again = last?.toldAt === undefined || Date.parse(last.toldAt) < now - FRESH_MS;
    const signals: readonly Signal[] = [
      ...atTheDoor,
      ...(again && (last?.refusals ?? 0) >= REFUSALS ? (['refusals'] as const) : []),
      ...(chain === false ? (['chain'] as const) : []),
    ];
    const scope = { organisation: id, actor: 'system', role: 'system', purpose: 'oversight', via: 'schedule' } as const;
    await house.store.withScope(scope, (tx) => tx.watchLooked({ signals, chain: chain !== undefined }));
    if (signals.length === 0) continue;
    told.set(id, signals);
    await tell(house, id, signals, now);
  }
  return told;
}

async function tell(house: House, organisation: Id, signals: readonly Signal[], now: number): Promise<void> {
  const on = amsterdamDay(Math.floor(now / 1000));
  const all = await house.store.staffList(organisation);
  const here = all.filter((m) => m.closedAt === undefined && m.from <= on && (m.until === undefined || m.until >= on));
  const lines = signals.map((signal) => WORDS[signal]);
  const text = [
    ...lines.map((l) => l.nl),
    'Meld u aan en kijk bij Logboek.',
    ...lines.map((l) => l.en ?? l.nl),
    'Sign in and look under Log.',
  ];
  for (const member of here) {
    if (member.email === undefined || !member.roles.some((role) => KEEPERS.includes(role))) continue;
    await house.mail.send({
      to: member.email,
      subject: 'De bewaking ziet iets / The watch sees something',
      text: text.join('\n'),
    });
  }
}

/** Nothing of a client, and no address, stands in the letter. */
const WORDS: Readonly<Record<Signal, Text>> = {
  failures: { nl: 'Er ging iets mis in het programma.', en: 'Something went wrong in the program.' },
  attempts: { nl: 'Er wordt opvallend vaak geprobeerd om aan te melden.', en: 'Somebody tries to sign in remarkably often.' },
  'turned-away': {
    nl: 'Er wordt opvallend vaak iets gevraagd dat er niet is of niet mag.',
    en: 'Somebody asks remarkably often for what is not there or not allowed.',
  },
  refusals: { nl: 'Er worden in korte tijd veel vragen geweigerd.', en: 'Many questions are refused in a short time.' },
  chain: { nl: 'De keten van het logboek is niet heel.', en: 'The chain of the log is not whole.' },
};

/** Does the watch run here? It does when a round came within the hour. */
export async function watchEvidence(
  house: House,
  organisation: Id,
): Promise<{ readonly kept: boolean; readonly looked?: number; readonly told?: number }> {
  const last = await house.store.watched(organisation);
  if (!last) return { kept: false };
  const looked = Date.parse(last.lookedAt);
  return {
    kept: looked >= house.clock.now() - FRESH_MS,
    looked: Math.floor(looked / 1000),
    ...(last.toldAt === undefined ? {} : { told: Math.floor(Date.parse(last.toldAt) / 1000) }),
  };
}
