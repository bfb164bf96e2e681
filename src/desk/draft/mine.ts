// What was somebody busy with? The forms with a draft, by name of the client and without a word of what was typed.

import { isPermit, type Permit } from '../../decide/index.ts';
import type { Instant, Text } from '../../policy/index.ts';
import type { DraftPlace, Id, PersonName } from '../../record/index.ts';
import { formsOf, runningPart } from '../course/forms.ts';
import { type Asked, firstYes, purposesOf } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { DRAFTING, leaveFor } from './leave.ts';

export interface MyDraft {
  readonly place: DraftPlace;
  readonly keptAt: Instant;
  /** Absent: nobody is in the record yet. */
  readonly name?: PersonName;
  /** Of a form of the course: what it is called. */
  readonly label?: Text;
}

/** Newest first. A form that may no longer be filled in is not there. */
export async function myDrafts(house: House, acting: Acting): Promise<readonly MyDraft[]> {
  const lines = await house.store.drafts.mine(scopeOf(acting, DRAFTING));
  const open: { readonly line: (typeof lines)[number]; readonly asked?: Asked }[] = [];
  for (const line of lines) {
    const answer = await leaveFor(house, acting, line);
    if (answer?.kind === 'yes') open.push({ line, ...(answer.asked ? { asked: answer.asked } : {}) });
  }
  const names = await namesOf(
    house,
    open.flatMap(({ asked }) => (asked ? [asked] : [])),
  );
  const found: MyDraft[] = [];
  for (const { line, asked } of open) {
    const { keptAt, ...place } = line;
    const name = line.client === undefined ? undefined : names.get(line.client);
    if (line.client !== undefined && name === undefined) continue;
    const label = asked && (await labelOf(house, asked, line));
    found.push({ place, keptAt, ...(name === undefined ? {} : { name }), ...(label === undefined ? {} : { label }) });
  }
  return found;
}

async function namesOf(house: House, all: readonly Asked[]): Promise<ReadonlyMap<Id, PersonName>> {
  const permits = new Map<Id, Permit>();
  for (const asked of all) {
    if (permits.has(asked.facts.client)) continue;
    const answer = firstYes(asked, { category: 'identity', action: 'read' }, purposesOf(asked));
    if (isPermit(answer)) permits.set(asked.facts.client, answer);
  }
  const lines = await house.store.openLines([...permits.values()]);
  return new Map(lines.map((line) => [line.client, line.name]));
}

async function labelOf(house: House, asked: Asked, place: DraftPlace): Promise<Text | undefined> {
  const part = place.form.startsWith('course.') ? runningPart(asked.facts.parts) : undefined;
  if (!part) return undefined;
  return (await formsOf(house, asked.ruling, part)).forms.find((f) => `course.${f.kind}` === place.form)?.label;
}
